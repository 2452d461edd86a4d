//! What can be raised.

use crate::app::{SERVICE, TestApp};
use axum::http::StatusCode;

#[tokio::test]
async fn services_and_their_definitions_are_public() {
    let app = TestApp::new().await;
    let list = app.get("/api/v1/services", &[]).await.json();
    assert_eq!(list["languages"], serde_json::json!(["en", "cy", "pl", "ro", "pa", "ur", "ar", "zh-Hans"]));
    let service =
        list["services"].as_array().unwrap().iter().find(|service| service["id"] == SERVICE).unwrap();
    let reply = app.get(service["definition"].as_str().unwrap(), &[]).await;
    assert_eq!(reply.field("content-type"), "application/json");
    let read: wizard::Service = serde_json::from_slice(&reply.body).unwrap();
    let own = wizard::Service { mail_to: None, ..wizard::Service::clone(&app.state.site.services[SERVICE]) };
    assert_eq!(read, own, "all of it but what only the server needs");
    let tag = reply.field("etag");
    let again = app.get("/api/v1/services/data-protection", &[("if-none-match", tag)]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.body.is_empty());
}
