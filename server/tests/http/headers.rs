//! What every response carries.

use crate::app::TestApp;
use axum::http::StatusCode;

#[tokio::test]
async fn every_response_is_guarded() {
    let app = TestApp::new().await;
    let mut nonces = std::collections::BTreeSet::new();
    for path in ["/healthz", "/readyz", "/api/v1/services", "/api/nope", "/pkg/a.1.js", "/robots.txt"] {
        let reply = app.get(path, &[]).await;
        let policy = reply.field("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'nonce-"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        nonces.insert(policy.to_owned());
        assert_eq!(reply.field("x-content-type-options"), "nosniff");
        assert_eq!(reply.field("referrer-policy"), "same-origin");
        assert_eq!(reply.field("cross-origin-opener-policy"), "same-origin");
        assert!(reply.field("permissions-policy").contains("microphone=()"));
        assert_eq!(reply.field("strict-transport-security"), "");
        assert!(!reply.field("cache-control").is_empty());
        assert!(!reply.field("x-request-id").is_empty());
    }
    assert_eq!(nonces.len(), 6, "each response has a nonce of its own");
}

#[tokio::test]
async fn a_site_on_https_says_so() {
    let app = TestApp::at(Some("https://concerns.example.org")).await;
    assert_eq!(app.get("/healthz", &[]).await.field("strict-transport-security"), "max-age=31536000");
    let post = async |origin| {
        let fields =
            [("content-type", "application/json"), ("idempotency-key", "key-00001"), ("origin", origin)];
        app.send("POST", "/api/v1/cases", &fields, app.case("words").to_string()).await.status
    };
    assert_eq!(post("https://concerns.example.org.evil.example").await, StatusCode::FORBIDDEN);
    assert_eq!(post("https://concerns.example.org").await, StatusCode::CREATED);
}

#[tokio::test]
async fn it_says_how_it_is() {
    let app = TestApp::new().await;
    assert_eq!(app.get("/healthz", &[]).await.body, b"ok");
    assert_eq!(app.get("/readyz", &[]).await.body, b"ready");
    app.state.store.close().await;
    assert_eq!(app.get("/healthz", &[]).await.status, StatusCode::OK);
    app.get("/readyz", &[]).await.problem(503, "unavailable");
}

#[tokio::test]
async fn what_is_made_anew_is_compressed() {
    let app = TestApp::new().await;
    let path = "/api/v1/services/data-protection";
    let plain = app.get(path, &[]).await;
    assert_eq!(plain.field("content-encoding"), "");
    for encoding in ["br", "gzip"] {
        let reply = app.get(path, &[("accept-encoding", encoding)]).await;
        assert_eq!(reply.field("content-encoding"), encoding);
        assert!(reply.body.len() * 2 < plain.body.len());
    }
}
