//! The `OpenAPI` document says what the server does: real answers, and answers to garbage, are put to it.

mod contract;
mod docs;
mod garbage;
mod generated;

use crate::{
    app::{Reply, TestApp},
    events::Raised,
    staff::Ann,
};
use cases::{Details, EventKind, NewEvent};
use contract::Contract;
use serde_json::{Value, json};
use server::staff::Role;

const CASE: &str = "/api/v1/cases/{reference}";

#[tokio::test]
async fn what_the_examples_and_real_requests_get_is_as_the_document_says() {
    let app = TestApp::new().await;
    let contract = Contract::of(&app).await;
    let manager = Ann::new(&app, Role::Manager).await.sign_in(&app).await;
    let staff = [("cookie", manager.as_str())];

    for path in ["/api/v1/services", "/api/v1/services/data-protection", "/api/v1/openapi.json"] {
        let template = path.replace("data-protection", "{id}");
        let reply = contract.hold("GET", &template, app.get(path, &[]).await);
        let known = app.get(path, &[("if-none-match", reply.field("etag"))]).await;
        assert_eq!(contract.hold("GET", &template, known).status, 304);
    }

    let upload =
        async |words: &'static str| app.send("POST", "/api/v1/uploads?service=about-us", &[], words).await;
    let uploaded = contract.hold("POST", "/api/v1/uploads", upload("Dear sirs").await);
    let mut example = contract.example("/api/v1/cases", "application/json");
    example["uploads"] = json!([uploaded.json()["secret"]]);
    contract.fits("NewCase", &example);
    for status in [201, 200] {
        let raised = contract.hold("POST", "/api/v1/cases", app.post_case("key-00001", &example).await);
        assert_eq!(raised.status, status, "{}", raised.text());
    }
    let text = |reply: &Reply, name: &str| reply.json()[name].as_str().unwrap().to_owned();
    let receipt = app.post_case("key-00001", &example).await;
    let case = Raised { reference: text(&receipt, "reference"), secret: text(&receipt, "secret") };

    let event = contract.example("/api/v1/cases/{reference}/events", "application/json");
    for status in [201, 200] {
        let reply = case.post(&app, "key-00002", &event).await;
        assert_eq!(contract.hold("POST", &format!("{CASE}/events"), reply).status, status);
    }
    assert_eq!(
        contract.hold("GET", CASE, case.get(&app, "").await).json()["documents"].as_array().unwrap().len(),
        1
    );
    let history = contract.hold("GET", &format!("{CASE}/history"), case.get(&app, "/history").await);
    let known = [("if-none-match", history.field("etag"))];
    let known =
        contract.hold("GET", &format!("{CASE}/history"), case.get_with(&app, "/history", &known).await);
    assert_eq!((known.status.as_u16(), known.body.len()), (304, 0));

    let more = upload("And more").await;
    let mut documents = contract.example(&format!("{CASE}/documents"), "application/json");
    documents["uploads"] = json!([more.json()["secret"]]);
    contract.fits("UploadSecrets", &documents);
    let path = format!("/api/v1/cases/{}/documents", case.reference);
    let bearer = format!("Bearer {}", case.secret);
    let fields = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    let added = app.send("POST", &path, &fields, documents.to_string()).await;
    assert_eq!(contract.hold("POST", &format!("{CASE}/documents"), added).status, 200);

    assert_eq!(contract.hold("GET", "/api/v1/cases", app.get("/api/v1/cases", &staff).await).status, 200);
    for format in ["json", "csv"] {
        let path = format!("/api/v1/management-information?format={format}");
        let reply = contract.hold("GET", "/api/v1/management-information", app.get(&path, &staff).await);
        assert_eq!(reply.status, 200);
    }
}

#[tokio::test]
async fn an_upload_in_pieces_is_as_the_document_says() {
    let app = TestApp::new().await;
    let contract = Contract::of(&app).await;
    let in_pieces =
        [("upload-complete", "?0"), ("upload-length", "9"), ("content-type", "application/octet-stream")];
    let begun = app.send("POST", crate::uploads::UPLOADS, &in_pieces, "Dear").await;
    let begun = contract.hold("POST", "/api/v1/uploads", begun).json();
    let path = format!("/api/v1/uploads/{}", begun["id"].as_str().unwrap());
    let bearer = format!("Bearer {}", begun["secret"].as_str().unwrap());
    let template = "/api/v1/uploads/{id}";
    for (method, offset, body, status) in [
        ("GET", "", "", 200),
        ("PATCH", "2", "x", 409),
        ("PATCH", "4", " si", 204),
        ("PATCH", "7", "rs", 200),
        ("GET", "", "", 200),
        ("DELETE", "", "", 204),
        ("GET", "", "", 404),
    ] {
        let fields = [("authorization", bearer.as_str()), ("upload-offset", offset)];
        let reply = app.send(method, &path, &fields, body).await;
        assert_eq!(contract.hold(method, template, reply).status, status, "{method} {offset}");
    }
}

/// What could be said with each event.
fn said(kind: EventKind) -> Value {
    match kind {
        EventKind::Allocate => json!({ "queue": "pecr", "officer": null }),
        EventKind::Classify => json!({ "cctv": true, "sector": "health", "reasons": ["security"] }),
        EventKind::Suspend => json!({ "question": "When?" }),
        EventKind::AddInformation | EventKind::Note => json!({ "text": "words" }),
        EventKind::Extend => {
            json!({ "standard": "first-reply", "by": "20 working days", "reason": "It is a lot." })
        }
        EventKind::Decide => {
            json!({ "decision": "no-further-action", "detail_1": null, "outcome": "Nothing." })
        }
        EventKind::Close => json!({ "channel": "post" }),
        EventKind::Reopen => json!({ "because": "review" }),
        EventKind::Letter => json!({ "template": "decision", "text": "Dear you" }),
        _ => json!({}),
    }
}

#[tokio::test]
async fn what_can_be_sent_with_events_is_what_the_document_says() {
    let app = TestApp::new().await;
    let contract = Contract::of(&app).await;
    for kind in EventKind::ALL.iter().filter(|kind| **kind != EventKind::Received) {
        let mut body = said(*kind);
        body["kind"] = kind.name().into();
        body["revision"] = 1.into();
        let read = NewEvent::from_json(body.to_string().as_bytes()).unwrap();
        contract.fits("NewEvent", &body);
        let mut written = serde_json::to_value(&read.details).unwrap();
        written["revision"] = 1.into();
        contract.fits("NewEvent", &written);
        // What the one does not take the other does not take either.
        for field in body.as_object().unwrap().keys() {
            for wrong in [None, Some(json!([[1]])), Some(json!(1.5))] {
                let mut body = body.clone();
                match wrong {
                    None => drop(body.as_object_mut().unwrap().remove(field)),
                    Some(wrong) => body[field] = wrong,
                }
                let is_read = NewEvent::from_json(body.to_string().as_bytes()).is_ok();
                assert_eq!(contract.takes("NewEvent", &body), is_read, "{body}");
            }
        }
        body["strange"] = 1.into();
        assert!(!contract.takes("NewEvent", &body));
    }
    assert!(
        Details::bare(EventKind::Received).is_some()
            && !contract.takes("NewEvent", &json!({ "kind": "received", "revision": 1 }))
    );
}
