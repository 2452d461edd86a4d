//! Files for the browser.

use crate::app::TestApp;
use axum::http::StatusCode;

#[tokio::test]
async fn built_files_come_compressed_and_for_a_year() {
    let app = TestApp::new().await;
    for (accepted, encoding, body) in [
        ("gzip, br", "br", "BR"),
        ("gzip", "gzip", "GZ"),
        ("br;q=0, gzip", "gzip", "GZ"),
        ("identity", "", "js"),
        ("", "", "js"),
    ] {
        let reply = app.get("/pkg/a.1.js", &[("accept-encoding", accepted)]).await;
        assert_eq!(reply.field("content-encoding"), encoding, "{accepted}");
        assert_eq!(reply.body, body.as_bytes());
        assert_eq!(reply.field("content-type"), "text/javascript; charset=utf-8");
        assert_eq!(reply.field("cache-control"), "public, max-age=31536000, immutable");
        assert!(reply.field("vary").to_lowercase().contains("accept-encoding"));
    }
    assert_eq!(app.get("/pkg/a.2.wasm", &[]).await.field("content-type"), "application/wasm");
}

#[tokio::test]
async fn texts_and_definitions_have_addresses_that_change_with_them() {
    let app = TestApp::new().await;
    let texts = app.state.text_files.texts.values();
    for url in texts.chain(app.state.text_files.services.values()) {
        let reply = app.get(url, &[("accept-encoding", "br")]).await;
        assert_eq!(reply.status, StatusCode::OK, "{url}");
        assert_eq!(reply.field("content-encoding"), "br");
        assert!(reply.field("cache-control").contains("immutable"));
    }
    assert!(app.state.text_files.texts.contains_key(&("en".into(), "data-protection".into())));
}

#[tokio::test]
async fn the_sites_own_files_are_at_the_root() {
    let app = TestApp::new().await;
    let reply = app.get("/robots.txt", &[]).await;
    assert_eq!((reply.status, reply.body.as_slice()), (StatusCode::OK, &b"User-agent: *\n"[..]));
    assert_eq!(reply.field("cache-control"), "public, max-age=3600");
    let tag = reply.field("etag");
    assert_eq!(app.get("/robots.txt", &[("if-none-match", tag)]).await.status, StatusCode::NOT_MODIFIED);
    assert_eq!(app.get("/deep/x.svg", &[]).await.field("content-type"), "image/svg+xml");
    assert!(app.send("HEAD", "/robots.txt", &[], "").await.body.is_empty());
}

#[tokio::test]
async fn no_path_leads_out() {
    let app = TestApp::new().await;
    for path in [
        "/pkg/../private.txt",
        "/pkg/%2e%2e/private.txt",
        "/pkg/..%2fprivate.txt",
        "/pkg//private.txt",
        "/pkg/manifest.json",
        "/pkg/a.1.js.br",
        "/../private.txt",
        "/%2e%2e/private.txt",
        "/private.txt",
        "/deep/../../private.txt",
        "/pkg/",
        "/pkg/%00",
    ] {
        let reply = app.get(path, &[]).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
        assert_ne!(reply.body, b"private");
    }
}
