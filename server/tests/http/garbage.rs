//! Whatever is sent, there is a clear answer, and it is never 500.

use crate::app::{SERVICE, TestApp};
use axum::http::StatusCode;
use serde_json::{Value, json};

const JSON: (&str, &str) = ("content-type", "application/json");
const KEY: (&str, &str) = ("idempotency-key", "key-00001");

#[tokio::test]
async fn what_is_no_case_is_refused() {
    let app = TestApp::new().await;
    let post =
        async |fields: &[(&str, &str)], body: Vec<u8>| app.send("POST", "/api/v1/cases", fields, body).await;
    for body in [
        Vec::new(),
        b"{".to_vec(),
        b"\xff\xfe{}".to_vec(),
        b"\0".to_vec(),
        "[".repeat(200_000).into_bytes(),
        "{\"a\":".repeat(40_000).into_bytes(),
        br#"{"service":"\ud800"}"#.to_vec(),
    ] {
        post(&[JSON, KEY], body).await.problem(400, "malformed-json");
    }
    for body in ["[]", "null", "1", "\"x\"", r#"{"service":[],"language":{},"answers":[]}"#] {
        post(&[JSON, KEY], body.into()).await.problem(422, "invalid-case");
    }
    for media_type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "json"] {
        let fields = [("content-type", media_type), KEY];
        post(&fields, app.case("x").to_string().into()).await.problem(415, "unsupported-media-type");
    }
    post(&[KEY], b"{}".to_vec()).await.problem(415, "unsupported-media-type");
    post(&[JSON, KEY], vec![b' '; 256 * 1024 + 1]).await.problem(413, "body-too-large");
    assert_eq!(app.state.store.count_cases().await.unwrap(), 0);
}

#[tokio::test]
async fn strange_answers_are_cleaned_or_refused() {
    let app = TestApp::new().await;
    let service = &app.state.site.services[SERVICE];
    let values = [
        json!(""),
        json!("\0\u{1}\u{7f}\u{9b}"),
        json!("a\0b"),
        json!("\u{202e}\u{feff}x"),
        json!("x".repeat(100_000)),
        json!(["a", "b"]),
        json!([]),
        json!(null),
        json!(-1),
        json!({ "x": [[[]]] }),
        json!("31"),
    ];
    let whole = app.case("words");
    let mut number = 0;
    for field in service.questions().flat_map(wizard::Question::fields) {
        for value in &values {
            let mut case = whole.clone();
            case["answers"][&field] = value.clone();
            number += 1;
            let reply = app.post_case(&format!("key-{number:05}"), &case).await;
            let status = reply.status;
            assert!(status == StatusCode::CREATED || status == 422, "{field} {value} {status}");
            if status == 422 {
                assert_eq!(reply.field("content-type"), "application/problem+json");
            } else {
                let receipt = reply.json();
                let path = format!("/api/v1/cases/{}", receipt["reference"].as_str().unwrap());
                let bearer = format!("Bearer {}", receipt["secret"].as_str().unwrap());
                let kept = app.get(&path, &[("authorization", &bearer)]).await.json();
                let kept = kept["answers"].get(&field).cloned().unwrap_or(Value::Null);
                assert!(!kept.to_string().contains("\\u0000"), "{field} {kept}");
            }
        }
    }
}

#[tokio::test]
async fn the_2001st_character_is_refused_with_its_limit() {
    let app = TestApp::new().await;
    let service = &app.state.site.services[SERVICE];
    let sent = app.answers("words");
    let question = service
        .questions()
        .find(|question| question.kind == wizard::Kind::LongText && sent.0.contains_key(&question.id))
        .unwrap();
    let limit = question.max_length();
    let mut case = app.case("words");
    case["answers"][&question.id] = json!("é".repeat(limit as usize));
    assert_eq!(app.post_case("key-00001", &case).await.status, StatusCode::CREATED);
    case["answers"][&question.id] = json!("é".repeat(limit as usize + 1));
    let reply = app.post_case("key-00002", &case).await;
    assert_eq!(reply.problem(422, "invalid-answers"), [(question.id.clone(), "too-long".to_owned())]);
    assert_eq!(reply.json()["errors"][0]["limit"], limit);
}

#[tokio::test]
async fn paths_that_are_not_there_are_problems() {
    let app = TestApp::new().await;
    for path in
        ["/api", "/api/", "/api/v1", "/api/v1/", "/api/v2/cases", "/api/v1/cases/HK-1/x", "/api/v1/nope"]
    {
        app.get(path, &[]).await.problem(404, "not-found");
        app.send("POST", path, &[], "x").await.problem(404, "not-found");
    }
    app.get("/api/v1/services/no-such", &[]).await.problem(404, "service-not-found");
    app.get("/api/v1/services/%00", &[]).await.problem(404, "service-not-found");
    for path in ["/api/v1/services/%ff", "/api/v1/cases/%ff", "/api/v1/cases/%ff/history", "/pkg/%ff"] {
        app.get(path, &[("authorization", "Bearer x")]).await.problem(404, "not-found");
    }
    for (method, path) in [
        ("PUT", "/api/v1/cases"),
        ("DELETE", "/api/v1/cases/HK-100001-A1A1"),
        ("PUT", "/api/v1/services"),
        ("BREW", "/api/v1/services/data-protection"),
        ("POST", "/healthz"),
    ] {
        let reply = app.send(method, path, &[], "").await;
        reply.problem(405, "method-not-allowed");
        assert!(!reply.field("allow").is_empty(), "{method} {path}");
    }
}

#[tokio::test]
async fn other_sites_are_refused() {
    let app = TestApp::new().await;
    let case = app.case("words").to_string();
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "http://hark.test.evil.example"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        for path in ["/api/v1/cases", "/en/services/data-protection/check", "/nowhere"] {
            let reply = app.send("POST", path, &[JSON, KEY, (name, value)], case.clone()).await;
            assert_eq!(reply.status, StatusCode::FORBIDDEN, "{name} {value} {path}");
        }
        app.send("POST", "/api/v1/cases", &[JSON, KEY, (name, value)], case.clone())
            .await
            .problem(403, "cross-site");
        assert_eq!(app.get("/healthz", &[(name, value)]).await.status, StatusCode::OK);
    }
    assert_eq!(app.state.store.count_cases().await.unwrap(), 0);
    let fields = [JSON, KEY, ("origin", "http://hark.test")];
    assert_eq!(app.send("POST", "/api/v1/cases", &fields, case).await.status, StatusCode::CREATED);
}
