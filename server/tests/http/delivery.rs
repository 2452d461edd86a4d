//! Deliveries to remote back ends, whatever happens on the way: nothing lost, nothing twice.

use crate::{
    app::{NOW, SERVICE, TestApp},
    events::{Raised, asked},
    faulty_peer::{Does, Peer, TROUBLES},
    open311::{Contract, JURISDICTION, KEY},
    staff::Ann,
};
use ::cases::{Details, Reference};
use axum::http::HeaderValue;
use serde_json::{Value, json};
use server::{
    AppState,
    clock::Clock,
    delivery::{BackEnd, Http, Link, Open311, Remote, work},
    outgoing::{Client, Reach},
    site::Target,
    staff::Role,
    store::DELIVERY,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};
use tokio::sync::watch;

/// Longer than any pause between two attempts.
const LATER: time::Duration = time::Duration::minutes(61);
/// Where nobody is slow, and where somebody is, on purpose.
pub const PATIENT: Duration = Duration::from_secs(20);
pub const HASTY: Duration = Duration::from_secs(1);

fn client(patience: Duration) -> Client {
    Client::new(Reach::Anywhere, patience, 1 << 20)
}

fn hark(state: &AppState, peer: &Peer, patience: Duration) -> BackEnd {
    let key = Some(HeaderValue::from_static("the-key"));
    let url = format!("{}/api/v1", peer.url);
    let (client, clock) = (client(patience), state.clock.clone());
    BackEnd::Remote(Arc::new(Remote::Http(Http { client, url, key, clock })))
}

/// With what service the cases are there.
fn open311(state: &AppState, peer: &Peer, patience: Duration, code: &str) -> BackEnd {
    let mut mapping = state.site.deliveries.open311.clone().unwrap();
    mapping.jurisdiction = Some(JURISDICTION.into());
    let target = Target { code: code.into(), attribute: Some("REF".into()) };
    mapping.service.insert(SERVICE.into(), target);
    let (url, clock) = (format!("{}/v2", peer.url), state.clock.clone());
    let (client, key) = (client(patience), Some(KEY.to_owned().into()));
    BackEnd::Remote(Arc::new(Remote::Open311(Open311 { client, url, key, mapping, clock })))
}

/// A site with this Hark behind it.
pub async fn before_hark(peer: &Peer, patience: Duration) -> TestApp {
    TestApp::new().await.with_state(|state| state.back_end = hark(state, peer, patience))
}

/// A site with this Open311 server behind it, which has the same clock.
pub async fn before_open311(peer: &Peer, clock: &Clock, patience: Duration, code: &str) -> TestApp {
    TestApp::new().await.with_state(|state| {
        state.clock = clock.clone();
        state.back_end = open311(state, peer, patience, code);
    })
}

fn remote(app: &TestApp) -> &Remote {
    let BackEnd::Remote(remote) = &app.state.back_end else { panic!("embedded") };
    remote
}

/// Attempts once all that is due; says how much waits then, and how much has failed.
async fn attempt(app: &TestApp) -> (u64, u64) {
    let (_stop, stopped) = watch::channel(true);
    let (waiting, _) = app.state.store.count_jobs(DELIVERY).await.unwrap();
    for _ in 0..=waiting / 4 {
        work(app.state.clone(), stopped.clone()).await;
    }
    app.state.store.count_jobs(DELIVERY).await.unwrap()
}

/// Attempts until nothing waits any more; says how much has failed.
pub async fn deliver(app: &TestApp) -> u64 {
    for _ in 0..100 {
        let (waiting, failed) = attempt(app).await;
        if waiting == 0 {
            return failed;
        }
        app.state.clock.set(app.state.clock.now() + LATER);
    }
    panic!("something is never delivered");
}

pub async fn raise(app: &TestApp, number: usize) -> Raised {
    let case = app.case(&format!("words {number}"));
    let reply = app.post_case(&format!("delivery-key-{number:05}"), &case).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    let text = |name: &str| reply.json()[name].as_str().unwrap().to_owned();
    Raised { reference: text("reference"), secret: text("secret") }
}

/// A case, or what is below it, as the person who raised it gets it.
pub async fn get(app: &TestApp, case: &Raised, rest: &str) -> Value {
    let bearer = format!("Bearer {}", case.secret);
    let path = format!("/api/v1/cases/{}{rest}", case.reference);
    let reply = app.get(&path, &[("authorization", &bearer)]).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    reply.json()
}

async fn link(app: &TestApp, case: &Raised) -> Link {
    let reference = Reference::parse(&case.reference).unwrap();
    Link::load(&app.state.store, &app.state.keys, &reference).await.unwrap()
}

/// The case of a case, at the other site.
pub async fn there(app: &TestApp, case: &Raised) -> Raised {
    let link = link(app, case).await;
    Raised { reference: link.id.unwrap(), secret: link.secret.unwrap() }
}

/// An hour in which nobody is there; then every trouble, several times.
async fn through_all(app: &TestApp, peer: &Peer, number: usize) -> Vec<Raised> {
    peer.set_down(true);
    let mut raised = Vec::new();
    for number in 0..number {
        raised.push(raise(app, number).await);
    }
    for _ in 0..12 {
        assert_eq!(attempt(app).await, (number as u64, 0));
        app.state.clock.set(app.state.clock.now() + time::Duration::minutes(5));
    }
    assert_eq!(get(app, &raised[0], "").await["delivery"], "queued");
    peer.set_down(false);
    peer.script(TROUBLES.into_iter().cycle().take(2 * number));
    assert_eq!(deliver(app).await, 0);
    for case in &raised {
        assert_eq!(get(app, case, "").await["delivery"], "delivered");
    }
    raised
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_hark_has_every_case_once_whatever_happens() {
    const CASES: usize = 24;
    let other = TestApp::new().await;
    let peer = Peer::new(other.router(), []).await;
    let app = before_hark(&peer, HASTY).await;
    let raised = through_all(&app, &peer, CASES).await;
    let mut references = BTreeSet::new();
    for case in &raised {
        let found = there(&app, case).await;
        assert_eq!(get(&other, &found, "").await["answers"], get(&app, case, "").await["answers"]);
        references.insert(found.reference);
    }
    let (at_other, (requests, redirected)) =
        (other.state.store.count_cases().await.unwrap(), peer.requests());
    println!(
        "http: {CASES} cases, {requests} requests, {} troubles: {at_other} there, {} lost, {} twice",
        requests - CASES,
        CASES - references.len(),
        at_other - references.len() as u64,
    );
    assert_eq!((references.len(), at_other, redirected), (CASES, CASES as u64, 0));
    // Who sends again gets the same answer, and nothing is delivered again.
    let case = app.case("words 0");
    assert_eq!(app.post_case("delivery-key-00000", &case).await.status, 200);
    assert_eq!((deliver(&app).await, peer.requests().0), (0, requests));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_added_later_comes_once_and_in_order() {
    let other = TestApp::new().await;
    let peer = Peer::new(other.router(), []).await;
    let app = before_hark(&peer, HASTY).await;
    let mut cases = Vec::new();
    for number in 0..3 {
        let first = app.upload("first.txt", format!("first of {number}")).await.json();
        let mut case = app.case("words");
        case["uploads"] = json!([first["secret"]]);
        let reply = app.post_case(&format!("delivery-key-{number:05}"), &case).await.json();
        let text = |name: &str| reply[name].as_str().unwrap().to_owned();
        let case = Raised { reference: text("reference"), secret: text("secret") };
        let bearer = format!("Bearer {}", case.secret);
        let post = async |what: &str, key: &str, body: Value| {
            let fields =
                [("content-type", "application/json"), ("idempotency-key", key), ("authorization", &bearer)];
            let path = format!("/api/v1/cases/{}/{what}", case.reference);
            let reply = app.send("POST", &path, &fields, body.to_string()).await;
            assert!(reply.status.is_success(), "{}", reply.text());
        };
        let key = |nth: usize| format!("event-key-{number}-{nth}");
        post("events", &key(1), json!({ "kind": "add-information", "revision": 1, "text": "one" })).await;
        let second = app.upload("second.txt", format!("second of {number}")).await.json();
        post("documents", &key(2), json!({ "uploads": [second["secret"]] })).await;
        post("events", &key(3), json!({ "kind": "add-information", "revision": 3, "text": "two" })).await;
        post("events", &key(4), json!({ "kind": "withdraw", "revision": 4 })).await;
        // What is done here about the case is not the back end's.
        case.staff(&app, Details::Note { text: "internal".into() }).await.unwrap();
        cases.push(case);
    }
    peer.script(TROUBLES.into_iter().cycle().take(4 * TROUBLES.len()));
    assert_eq!(deliver(&app).await, 0);
    let happened = |history: &Value| -> Vec<(String, Value)> {
        let events = history["events"].as_array().unwrap().iter();
        events.map(|event| (event["kind"].as_str().unwrap().to_owned(), event["words"].clone())).collect()
    };
    for case in &cases {
        let found = there(&app, case).await;
        let (ours, theirs) = (get(&app, case, "/history").await, get(&other, &found, "/history").await);
        assert_eq!(happened(&theirs), happened(&ours));
        let names = |case: &Value| -> BTreeSet<String> {
            case["documents"]
                .as_array()
                .unwrap()
                .iter()
                .map(|document| document["name"].to_string())
                .collect()
        };
        let theirs = get(&other, &found, "").await;
        assert_eq!((names(&theirs).len(), theirs["documents"].as_array().unwrap().len()), (2, 2));
        assert_eq!(theirs["state"], "withdrawn");
        assert_eq!(get(&app, case, "").await["delivery"], "delivered");
    }
    println!(
        "http: 3 cases with 5 events and 2 files each, {} requests: all there once, in order",
        peer.requests().0
    );
}

#[tokio::test]
async fn a_case_that_has_changed_there_is_added_to_all_the_same() {
    let other = TestApp::new().await;
    let peer = Peer::new(other.router(), []).await;
    let app = before_hark(&peer, HASTY).await;
    let case = raise(&app, 1).await;
    deliver(&app).await;
    let found = there(&app, &case).await;
    let bearer = format!("Bearer {}", case.secret);
    let fields = [
        ("content-type", "application/json"),
        ("idempotency-key", "event-key-1"),
        ("authorization", &bearer),
    ];
    let body = json!({ "kind": "add-information", "revision": 1, "text": "more" }).to_string();
    let path = format!("/api/v1/cases/{}/events", case.reference);
    assert_eq!(app.send("POST", &path, &fields, body).await.status, 201);
    assert_eq!(get(&app, &case, "").await["delivery"], "queued");
    // It is asked at which revision the case is, and then something happens to it.
    peer.script([Does::Answers, Does::HangsUp]);
    attempt(&app).await;
    found.staff(&other, asked("When?")).await.unwrap();
    deliver(&app).await;
    assert_eq!(get(&other, &found, "").await["state"], "in-progress");
    // What opens it there is kept for nobody to read.
    let plain = found.secret.replace('-', "");
    for (name, bytes) in app.kept().await {
        for secret in [&found.secret, &plain] {
            let is_there = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!is_there, "the other secret is in {name}");
        }
    }
    // Where it stands there is told to whoever asks.
    let (remote, link) = (remote(&app), link(&app, &case).await);
    let standing = remote.get(&link).await.unwrap();
    assert_eq!((standing.id, standing.state), (found.reference, "in-progress".into()));
    let kinds: Vec<_> =
        remote.history(&link).await.unwrap().into_iter().map(|happened| happened.kind).collect();
    assert_eq!(kinds, ["received", "suspend", "add-information"]);
}

#[tokio::test]
async fn what_is_refused_waits_for_somebody_and_is_delivered_again() {
    let other = TestApp::with(|site| drop(site.services.remove("data-protection"))).await;
    let peer = Peer::new(other.router(), []).await;
    let app = before_hark(&peer, PATIENT).await;
    let case = raise(&app, 1).await;
    assert_eq!(deliver(&app).await, 1);
    assert_eq!(get(&app, &case, "").await["delivery"], "failed");
    let cookie = Ann::new(&app, Role::Caseworker).await.sign_in(&app).await;
    let page = app.get(&format!("/en/staff/cases/{}", case.reference), &[("cookie", &cookie)]).await.text();
    assert!(page.contains("The other system") && page.contains("Did not take it"), "{page}");
    let requests = peer.requests().0;
    assert_eq!((deliver(&app).await, peer.requests().0), (1, requests), "until somebody has looked");
    // Their service is there now.
    let mended = TestApp::new().await;
    let peer = Peer::new(mended.router(), []).await;
    let app = app.with_state(|state| state.back_end = hark(state, &peer, PATIENT));
    assert_eq!(app.state.store.deliver_again(None, app.state.clock.now()).await.unwrap(), 1);
    assert_eq!(get(&app, &case, "").await["delivery"], "queued");
    assert_eq!(deliver(&app).await, 0);
    assert_eq!(get(&app, &case, "").await["delivery"], "delivered");
    assert_eq!(mended.state.store.count_cases().await.unwrap(), 1);
}

#[tokio::test]
async fn a_back_end_that_asks_for_time_gets_it() {
    let other = TestApp::new().await;
    let peer = Peer::new(other.router(), [Does::Refuses(429)]).await;
    let app = before_hark(&peer, PATIENT).await;
    raise(&app, 1).await;
    let begun = app.state.clock.now();
    for (seconds, requests, waiting) in [(0, 1, 1), (119, 1, 1), (120, 2, 0)] {
        app.state.clock.set(begun + time::Duration::seconds(seconds));
        assert_eq!((attempt(&app).await.0, peer.requests().0), (waiting, requests), "{seconds}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_open311_back_end_has_every_case_once_whatever_happens() {
    const CASES: usize = 24;
    let clock = Clock::fixed(NOW);
    let contract = Contract::new(&clock);
    let peer = Peer::new(contract.router(), []).await;
    let app = before_open311(&peer, &clock, HASTY, "dp-complaints").await;
    let raised = through_all(&app, &peer, CASES).await;
    let requests = contract.requests.lock().unwrap().clone();
    let mut by_mark: BTreeMap<&str, usize> = BTreeMap::new();
    for request in &requests {
        *by_mark.entry(&request["attribute[REF]"]).or_default() += 1;
    }
    println!(
        "open311: {CASES} cases, {} requests: {} there, {} lost, {} twice",
        peer.requests().0,
        requests.len(),
        CASES - by_mark.len(),
        requests.len() - by_mark.len(),
    );
    assert_eq!((by_mark.len(), requests.len(), peer.requests().1), (CASES, CASES, 0));
    for (number, case) in raised.iter().enumerate() {
        assert_eq!(by_mark[case.reference.as_str()], 1);
        let request = requests.iter().find(|request| request["attribute[REF]"] == case.reference).unwrap();
        let words = &request["description"];
        assert!(words.starts_with(&format!("{}\n\n", case.reference)), "{words}");
        assert!(words.contains(&format!("words {number}")), "the answers: {words}");
        let texts = app.state.site.texts("en", Some(SERVICE)).unwrap();
        assert!(words.contains(&texts.text("told-organisation")), "the questions: {words}");
    }
    let standing = remote(&app).get(&link(&app, &raised[0]).await).await.unwrap();
    assert_eq!((standing.state.as_str(), standing.note.as_deref()), ("closed", Some("Answered by letter.")));
}

#[tokio::test]
async fn open311_knows_tokens_and_services_that_never_tell_and_takes_what_is_added() {
    let clock = Clock::fixed(NOW);
    for (code, token, id) in [("pecr", Some("1"), None), ("about-us", None, Some(""))] {
        let contract = Contract::new(&clock);
        let peer = Peer::new(contract.router(), []).await;
        let app = before_open311(&peer, &clock, PATIENT, code).await;
        let case = raise(&app, 1).await;
        case.staff(&app, Details::AddInformation { text: "more words".into() }).await.unwrap();
        assert_eq!(deliver(&app).await, 0);
        let requests = contract.requests.lock().unwrap().clone();
        let marks: Vec<_> = requests.iter().map(|request| request["attribute[REF]"].clone()).collect();
        assert_eq!(marks, [case.reference.clone(), format!("{}/2", case.reference)]);
        assert!(requests[1]["description"].ends_with("more words"));
        let link = link(&app, &case).await;
        assert_eq!((link.token.as_deref(), link.id.as_deref()), (token, id));
        let standing = remote(&app).get(&link).await.ok().map(|standing| standing.id);
        assert_eq!(standing.as_deref(), token.map(|_| "500001"));
    }
}

/// What Open311 cannot promise: a back end that took a case without saying so, and does not list it, is sent it again.
#[tokio::test]
async fn open311_is_sent_again_what_it_took_without_saying_so_and_does_not_list() {
    let clock = Clock::fixed(NOW);
    for (lists, sent) in [(true, 1), (false, 2)] {
        let contract = Contract::new(&clock);
        let peer = Peer::new(contract.router(), [Does::HangsUpAfter]).await;
        let app = before_open311(&peer, &clock, PATIENT, "dp-complaints").await;
        *contract.lists.lock().unwrap() = lists;
        raise(&app, 1).await;
        assert_eq!(deliver(&app).await, 0);
        assert_eq!(contract.requests.lock().unwrap().len(), sent);
    }
}
