//! Webhooks: who is told what, signed, once it has happened.

use crate::{
    app::{NOW, TestApp},
    events::{Raised, asked},
    faulty_peer::{Does, Peer},
};
use axum::{Router, body::Bytes, extract::State, http::HeaderMap, routing::post};
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use server::webhooks::{KIND, WebhookOptions, Webhooks, work};
use sha2::Sha256;
use std::{
    fs,
    sync::{Arc, Mutex},
};
use tokio::sync::watch;

const SECRET: &str = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// A message as it arrived.
type Taken = Arc<Mutex<Vec<(HeaderMap, Vec<u8>)>>>;

#[expect(clippy::disallowed_methods, reason = "the routes of another server")]
fn receiver(taken: &Taken) -> Router {
    let take = |State(taken): State<Taken>, headers: HeaderMap, body: Bytes| async move {
        taken.lock().unwrap().push((headers, body.to_vec()));
    };
    Router::new().route("/hooks", post(take)).with_state(taken.clone())
}

async fn app(peer: &Peer, events: &str) -> TestApp {
    let app = TestApp::at(Some("https://hark.test")).await;
    let file = app.folder.path().join("webhooks.toml");
    let url = format!("{}/hooks", peer.url);
    fs::write(app.folder.path().join("secret"), format!("whsec_{SECRET}\n")).unwrap();
    let endpoint = format!("[[endpoint]]\nid = \"crm\"\nurl = \"{url}\"\nsecret-file = \"secret\"\n{events}");
    fs::write(&file, endpoint).unwrap();
    let options = WebhookOptions { file: Some(file), to_this_machine: true };
    app.with_state(|state| state.webhooks = Arc::new(Webhooks::open(&options).unwrap()))
}

/// Attempts all that is due, then lets time pass, until nothing waits; says how many have failed.
async fn send_all(app: &TestApp) -> u64 {
    let (_stop, stopped) = watch::channel(true);
    for _ in 0..100 {
        work(app.state.clone(), stopped.clone()).await;
        let (waiting, failed) = app.state.store.count_jobs(KIND).await.unwrap();
        if waiting == 0 {
            return failed;
        }
        app.state.clock.set(app.state.clock.now() + time::Duration::hours(13));
    }
    panic!("something is never told");
}

#[tokio::test]
async fn others_are_told_what_happened_signed_and_nothing_of_a_person() {
    let taken = Taken::default();
    let peer = Peer::new(receiver(&taken), [Does::Refuses(503), Does::FailsAfter]).await;
    let app = app(&peer, "").await;
    let case = Raised::of(&app).await;
    case.staff(&app, asked("What a canary!")).await.unwrap();
    assert_eq!(send_all(&app).await, 0);
    let taken = taken.lock().unwrap().clone();
    assert_eq!(taken.len(), 3, "one came twice, with one id");
    for (headers, body) in &taken {
        let field = |name: &str| headers[name].to_str().unwrap();
        let (id, timestamp) = (field("webhook-id"), field("webhook-timestamp"));
        let mut mac = Hmac::<Sha256>::new_from_slice(&STANDARD.decode(SECRET).unwrap()).unwrap();
        mac.update(format!("{id}.{timestamp}.").as_bytes());
        mac.update(body);
        assert_eq!(
            field("webhook-signature"),
            format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
        );
        assert_eq!(field("content-type"), "application/cloudevents+json; charset=utf-8");
        let event: Value = serde_json::from_slice(body).unwrap();
        assert_eq!(event["id"], id);
        // The time is of the attempt: nobody can send it again much later.
        assert!(timestamp.parse::<i64>().unwrap() >= NOW.unix_timestamp());
        assert!(!String::from_utf8_lossy(body).contains("canary"));
    }
    let of = |revision: u32| {
        let found = taken.iter().map(|(_, body)| serde_json::from_slice::<Value>(body).unwrap());
        found.into_iter().find(|event| event["data"]["revision"] == revision).unwrap()
    };
    let reference = &case.reference;
    let received = json!({
        "specversion": "1.0", "id": format!("{reference}-1"), "source": "https://hark.test/api/v1/cases",
        "type": "hark.case.received", "subject": reference, "time": "2026-11-21T10:00:00Z",
        "datacontenttype": "application/json",
        "data": { "service": "data-protection", "state": "received", "revision": 1 },
    });
    assert_eq!(of(1), received);
    assert_eq!(
        (&of(2)["type"], &of(2)["data"]["state"]),
        (&json!("hark.case.suspend"), &json!("awaiting-information"))
    );
}

#[tokio::test]
async fn nobody_is_told_more_than_they_want_nor_for_ever() {
    let taken = Taken::default();
    let peer = Peer::new(receiver(&taken), []).await;
    let app = app(&peer, "events = [\"withdraw\"]").await;
    let case = Raised::of(&app).await;
    assert_eq!((send_all(&app).await, peer.requests().0), (0, 0));
    case.staff(&app, ::cases::Details::Withdraw).await.unwrap();
    // Redirects are not followed, and after three days it is given up.
    peer.script([Does::Redirects, Does::Refuses(404)].into_iter().cycle().take(60));
    assert_eq!(send_all(&app).await, 1);
    let (requests, redirected) = peer.requests();
    println!("a webhook that is never taken: given up after {requests} attempts");
    assert!((5..=20).contains(&requests) && redirected == 0 && taken.lock().unwrap().is_empty());
}

#[tokio::test]
async fn an_endpoint_that_is_gone_is_not_asked_again() {
    let peer = Peer::new(Router::new(), [Does::Refuses(410)]).await;
    let app = app(&peer, "").await;
    Raised::of(&app).await;
    assert_eq!((send_all(&app).await, peer.requests().0), (1, 1));
}
