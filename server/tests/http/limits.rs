//! A flood from one address is slowed, a surge from many is not, and nothing of it is lost.

use crate::app::{NOW, TestApp};
use serde_json::json;
use server::limits::Surge;
use sha2::{Digest, Sha256};
use time::Duration;

const FORM: &str = "reference=HK-100001-A1A1&secret=0000-0000";

#[tokio::test]
async fn a_flood_from_one_address_is_slowed_and_others_are_served() {
    let mut app = TestApp::new().await;
    app.from = Some("192.0.2.1".parse().unwrap());
    let mut answered = 0;
    let refused = loop {
        let reply = app.post("/en/case", "", FORM).await;
        if reply.status != 422 {
            break reply;
        }
        answered += 1;
        assert!(answered < 1000, "nothing slows it");
    };
    assert_eq!(answered, 60, "a burst is answered");
    assert_eq!((refused.status.as_u16(), refused.field("retry-after")), (429, "1"));
    assert!(refused.text().contains("Sorry, there is a problem with the service"));
    assert!(refused.text().contains("<html lang=\"en\""));
    assert_eq!(app.post("/en/case/documents", "", FORM).await.status, 429, "the other way to a case");
    let path = "/api/v1/cases/HK-100001-A1A1";
    app.get(path, &[("authorization", "Bearer 0000")]).await.problem(429, "too-many-requests");

    assert_eq!(app.get("/en/case", &[]).await.status, 200, "pages are shown all the same");
    let case = app.post_case("another-kind", &app.case("x")).await;
    assert_eq!(case.status, 201, "what is counted apart is not slowed");
    app.from = Some("192.0.2.2".parse().unwrap());
    assert_eq!(app.post("/en/case", "", FORM).await.status, 422, "another address");
}

#[tokio::test]
async fn a_surge_of_cases_passes() {
    let mut app = TestApp::new().await;
    let broken = json!({ "service": "data-protection", "language": "en", "answers": {} });
    for town in 0..20_u8 {
        app.from = Some([198, 51, 100, town].into());
        for number in 0..20 {
            let reply = app.post_case(&format!("surge-{town}-{number}"), &broken).await;
            reply.problem(422, "invalid-answers");
        }
    }
}

#[tokio::test]
async fn under_attack_a_program_proves_work() {
    let app = TestApp::new().await.with_state(|state| state.surge = Surge(2));
    for key in ["before-it-1", "before-it-2"] {
        assert_eq!(app.post_case(key, &app.case("x")).await.status, 201);
    }
    let refused = app.post_case("under-attack", &app.case("x")).await;
    assert_eq!(refused.field("retry-after"), "30");
    refused.problem(429, "proof-needed");
    let is_proof = |proof: &u32| {
        let hash = Sha256::digest(format!("under-attack:{proof}"));
        (hash[0], hash[1], hash[2] >> 4) == (0, 0, 0)
    };
    let proof = (0..u32::MAX).find(is_proof).unwrap().to_string();
    let body = app.case("x").to_string();
    let send = async |key: &str| {
        let fields =
            [("content-type", "application/json"), ("idempotency-key", key), ("x-hark-proof", &proof)];
        app.send("POST", "/api/v1/cases", &fields, body.clone()).await
    };
    assert_eq!(send("under-attack").await.status, 201);
    assert_eq!(send("under-attack").await.status, 200, "the same case again");
    assert_eq!(send("another-case").await.status, 429, "a proof is for one case");
    app.state.clock.set(NOW + Duration::minutes(1));
    assert_eq!(app.post_case("after-it", &app.case("x")).await.status, 201, "it is over");
}

#[tokio::test]
async fn under_attack_a_person_may_have_to_wait_a_little_and_loses_nothing() {
    const CHECK: &str = "/en/services/data-protection/check";
    let app = TestApp::new().await.with_state(|state| state.surge = Surge(1));
    let cookie = app.answered().await;
    assert_eq!(app.post_case("the-first", &app.case("x")).await.status, 201);
    let quick = app.post(CHECK, &cookie, "").await;
    assert_eq!((quick.status.as_u16(), quick.field("retry-after")), (429, "60"));
    assert!(quick.text().contains("<html lang=\"en\""), "a page");
    assert_eq!(app.get(CHECK, &[("cookie", &cookie)]).await.status, 200, "the answers are there");
    // What comes meanwhile keeps the attack up.
    app.state.clock.set(NOW + Duration::seconds(59));
    assert_eq!(app.post(CHECK, &cookie, "").await.field("retry-after"), "1");
    app.state.clock.set(NOW + Duration::seconds(60));
    app.post_case("the-second", &app.case("x")).await;
    let sent = app.post(CHECK, &cookie, "").await;
    assert_eq!(sent.field("location"), "/en/services/data-protection/done", "{}", sent.status);
}

#[tokio::test]
async fn of_addresses_only_keyed_hashes_are_remembered() {
    let mut app = TestApp::new().await;
    app.from = Some("203.0.113.77".parse().unwrap());
    app.post("/en/case", "", FORM).await;
    let kept = app.kept().await;
    let found = kept.iter().find(|(_, bytes)| bytes.windows(12).any(|bytes| bytes == b"203.0.113.77"));
    assert!(found.is_none(), "{:?}", found.map(|(name, _)| name));
}
