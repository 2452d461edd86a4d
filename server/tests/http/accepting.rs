//! Raising a case: once, and never lost.

use crate::app::{NOW, TestApp};
use axum::http::StatusCode;
use cases::{IdempotencyKey, NewCase, Reference, TrackingSecret};
use serde_json::json;
use std::time::Duration;
use time::{Duration as Days, macros::date};

#[tokio::test]
async fn a_case_is_made_once_and_answered_the_same_way_again() {
    let app = TestApp::new().await;
    let case = app.case("words");
    let first = app.post_case("key-00001", &case).await;
    assert_eq!(first.status, StatusCode::CREATED, "{}", String::from_utf8_lossy(&first.body));
    assert_eq!(first.field("cache-control"), "no-store");
    let receipt = first.json();
    let reference = receipt["reference"].as_str().unwrap();
    assert!(reference.starts_with("HK-100001-"), "{reference}");
    assert_eq!(Reference::parse(reference).unwrap().as_str(), reference);
    assert_eq!(first.field("location"), format!("/api/v1/cases/{reference}"));
    assert!(TrackingSecret::parse(receipt["secret"].as_str().unwrap()).is_some());
    assert_eq!(receipt["acknowledgement"]["received"], "2026-11-21T10:00:00Z");
    assert_eq!(receipt["acknowledgement"]["received_on"], "2026-11-21");
    let standards = &app.state.site.services["data-protection"].standards;
    assert!(receipt["acknowledgement"]["standards"].as_array().unwrap().len() <= standards.len());

    // The next day, with other spaces and another order of fields: the same bytes.
    app.state.clock.set(NOW + Days::days(1));
    let spaced = serde_json::to_string_pretty(&case).unwrap();
    let fields = [("content-type", "application/json; charset=utf-8"), ("idempotency-key", "key-00001")];
    let again = app.send("POST", "/api/v1/cases", &fields, spaced).await;
    assert_eq!(again.status, StatusCode::OK);
    assert_eq!(again.body, first.body);
    assert_eq!(again.field("location"), first.field("location"));
    assert_eq!(app.state.store.count_cases().await.unwrap(), 1);

    let other = app.post_case("key-00002", &case).await;
    assert_eq!(other.status, StatusCode::CREATED);
    assert_ne!(other.json()["reference"], receipt["reference"]);
}

#[tokio::test]
async fn a_replay_survives_a_day_on_which_the_answers_would_lead_elsewhere() {
    let app = TestApp::new().await;
    let case = app.case("words");
    let first = app.post_case("key-00001", &case).await;
    app.state.clock.set(NOW - Days::days(4_000));
    let again = app.post_case("key-00001", &case).await;
    assert_eq!((again.status, again.body), (StatusCode::OK, first.body));
    assert!(app.post_case("key-00002", &case).await.status.is_client_error(), "dates in the future");
}

#[tokio::test]
async fn a_key_is_needed_and_stands_for_one_case() {
    let app = TestApp::new().await;
    let case = app.case("words");
    let fields = [("content-type", "application/json")];
    app.send("POST", "/api/v1/cases", &fields, case.to_string())
        .await
        .problem(400, "idempotency-key-missing");
    for bad in ["short", "with space", &"k".repeat(256)] {
        app.post_case(bad, &case).await.problem(400, "idempotency-key-invalid");
    }
    let fields = [fields[0], ("idempotency-key", "key-00001"), ("idempotency-key", "key-00002")];
    app.send("POST", "/api/v1/cases", &fields, case.to_string())
        .await
        .problem(400, "idempotency-key-invalid");
    assert_eq!(app.post_case("key-00001", &case).await.status, StatusCode::CREATED);
    app.post_case("key-00001", &app.case("other words")).await.problem(422, "idempotency-key-reused");
    assert_eq!(app.state.store.count_cases().await.unwrap(), 1);
}

#[tokio::test]
async fn a_refused_case_leaves_its_key_free_and_uses_no_number() {
    let app = TestApp::new().await;
    let mut case = app.case("words");
    case["answers"]["no-such-question"] = json!("x");
    app.post_case("key-00001", &case).await.problem(422, "invalid-answers");
    let accepted = app.post_case("key-00001", &app.case("words")).await;
    assert!(accepted.json()["reference"].as_str().unwrap().starts_with("HK-100001-"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_at_once_make_one_case() {
    let app = std::sync::Arc::new(TestApp::new().await);
    let case = app.case("words");
    let attempts: Vec<_> = (0..100)
        .map(|_| {
            let (app, case) = (app.clone(), case.clone());
            tokio::spawn(async move { app.post_case("key-00001", &case).await })
        })
        .collect();
    let mut created = 0;
    let mut bodies = std::collections::BTreeSet::new();
    for attempt in attempts {
        let reply = attempt.await.unwrap();
        match reply.status {
            StatusCode::CREATED => created += 1,
            StatusCode::OK => {}
            status => panic!("{status}"),
        }
        bodies.insert(reply.body);
    }
    assert_eq!((created, bodies.len()), (1, 1));
    assert_eq!(app.state.store.count_cases().await.unwrap(), 1);
}

#[tokio::test]
async fn a_key_that_is_held_too_long_is_in_flight() {
    let app = TestApp::new().await;
    let case = app.case("words");
    let key_hash = app.state.keys.digest("idempotency key", b"key-00001");
    let turn = app.state.in_flight.turn(key_hash, Duration::from_secs(1)).await;
    // The store keeps its own threads, so time only stands still from here on.
    tokio::time::pause();
    let reply = app.post_case("key-00001", &case).await;
    reply.problem(409, "request-in-flight");
    assert_eq!(reply.field("retry-after"), "10");
    tokio::time::resume();
    drop(turn);
    assert_eq!(app.post_case("key-00001", &case).await.status, StatusCode::CREATED);
}

#[tokio::test]
async fn who_goes_away_early_finds_the_case_on_coming_back() {
    let app = TestApp::new().await;
    let new = NewCase::from_json(app.case("words").to_string().as_bytes()).unwrap();
    let key = IdempotencyKey::parse("key-00001").unwrap();
    {
        let attempt = server::cases::accept(&app.state, new.clone(), &key);
        let _ = tokio::time::timeout(Duration::from_micros(50), attempt).await;
    }
    let again = server::cases::accept(&app.state, new, &key).await.unwrap();
    assert_eq!(app.state.store.count_cases().await.unwrap(), 1);
    assert_eq!(again.receipt.acknowledgement.received_on, date!(2026 - 11 - 21));
}

#[tokio::test]
async fn answers_that_make_no_case_say_why() {
    let app = TestApp::new().await;
    let of = async |change: &dyn Fn(&mut serde_json::Value)| {
        let mut case = app.case("words");
        change(&mut case);
        app.post_case("key-00001", &case).await
    };
    let error = |field: &str, code: &str| vec![(field.to_owned(), code.to_owned())];
    let unknown = of(&|case| case["service"] = json!("no-such")).await.problem(422, "invalid-case");
    assert_eq!(unknown, error("service", "unknown-service"));
    let unknown = of(&|case| case["language"] = json!("tlh")).await.problem(422, "invalid-case");
    assert_eq!(unknown, error("language", "unknown-language"));
    let extra = of(&|case| case["colour"] = json!("red")).await.problem(422, "invalid-case");
    assert_eq!(extra, error("colour", "unknown-field"));
    let none = of(&|case| case["answers"] = json!({})).await.problem(422, "invalid-answers");
    assert!(none.iter().all(|(_, code)| code == "required") && !none.is_empty());
    assert_eq!(app.state.store.count_cases().await.unwrap(), 0);
}

#[tokio::test]
async fn every_path_of_the_reference_site_ends_as_it_says() {
    let app = TestApp::new().await;
    let service = &app.state.site.services[crate::app::SERVICE];
    for (number, path) in wizard::paths::paths(service, app.state.clock.today()).into_iter().enumerate() {
        let case = json!({ "service": service.id, "language": "cy", "answers": path.answers });
        let reply = app.post_case(&format!("path-{number:05}"), &case).await;
        if path.end == wizard::paths::CHECK {
            assert_eq!(reply.status, StatusCode::CREATED, "{:?}", path.path);
        } else {
            reply.problem(422, "journey-ends-at-exit");
            assert_eq!(reply.json()["exit"], path.end);
        }
    }
}
