//! Following a case.

use crate::app::TestApp;
use axum::http::StatusCode;

#[tokio::test]
async fn reference_and_secret_open_a_case() {
    let app = TestApp::new().await;
    let sent = app.answers("my words");
    let receipt = app.post_case("key-00001", &app.case("my words")).await.json();
    let reference = receipt["reference"].as_str().unwrap();
    let secret = receipt["secret"].as_str().unwrap();
    for (reference, secret) in [
        (reference.to_owned(), secret.to_owned()),
        (
            reference.to_lowercase().replace('-', ""),
            secret.to_lowercase().replace('-', "%").replace('%', " "),
        ),
    ] {
        let path = format!("/api/v1/cases/{reference}");
        let reply = app.get(&path, &[("authorization", &format!("Bearer {secret}"))]).await;
        assert_eq!(reply.status, StatusCode::OK);
        assert_eq!(reply.field("cache-control"), "no-store");
        let case = reply.json();
        assert_eq!(case["reference"], receipt["reference"]);
        assert_eq!(case["state"], "received");
        assert_eq!(case["delivery"], "delivered");
        assert_eq!(case["revision"], 1);
        assert_eq!(case["acknowledgement"], receipt["acknowledgement"]);
        for (field, answer) in &sent.0 {
            assert_eq!(case["answers"][field], serde_json::to_value(answer).unwrap(), "{field}");
        }
    }
    let path = format!("/api/v1/cases/{reference}/history");
    let history = app.get(&path, &[("authorization", &format!("bearer {secret}"))]).await.json();
    assert_eq!(
        history["events"],
        serde_json::json!([{
            "revision": 1, "at": "2026-11-21T10:00:00Z", "kind": "received", "state": "received"
        }])
    );
}

#[tokio::test]
async fn a_wrong_reference_and_a_wrong_secret_look_the_same() {
    let app = TestApp::new().await;
    let one = app.post_case("key-00001", &app.case("words")).await.json();
    let two = app.post_case("key-00002", &app.case("words")).await.json();
    let (reference, secret) = (one["reference"].as_str().unwrap(), two["secret"].as_str().unwrap());
    let mut answers = Vec::new();
    for (reference, secret) in [
        (reference, secret),
        ("HK-999999-A1A1", one["secret"].as_str().unwrap()),
        (reference, "nonsense"),
        ("nonsense", secret),
    ] {
        for rest in ["", "/history"] {
            let path = format!("/api/v1/cases/{reference}{rest}");
            let reply = app.get(&path, &[("authorization", &format!("Bearer {secret}"))]).await;
            reply.problem(404, "case-not-found");
            let mut fields: Vec<_> = reply
                .headers
                .iter()
                .filter(|(name, _)| !["x-request-id", "content-security-policy"].contains(&name.as_str()))
                .map(|(name, value)| (name.to_string(), value.clone()))
                .collect();
            fields.sort_by(|one, other| one.0.cmp(&other.0));
            answers.push((reply.status, reply.body, fields));
        }
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
}

#[tokio::test]
async fn without_a_secret_nothing_is_told() {
    let app = TestApp::new().await;
    let receipt = app.post_case("key-00001", &app.case("words")).await.json();
    for reference in [receipt["reference"].as_str().unwrap(), "HK-999999-A1A1"] {
        for fields in [&[][..], &[("authorization", "Basic eDp5")], &[("authorization", "Bearer ")]] {
            let reply = app.get(&format!("/api/v1/cases/{reference}"), fields).await;
            reply.problem(401, "secret-missing");
            assert!(reply.field("www-authenticate").starts_with("Bearer"));
        }
    }
}
