//! Answers are secrets: nothing that a person typed is on disk in clear, nor what would open it.

use crate::app::{NOW, TestApp};
use serde_json::{Value, json};
use server::secrets::VisitorSecret;
use std::collections::BTreeSet;
use time::Duration;
use wizard::{Kind, Service, paths};

fn contains(file: &[u8], words: &[u8]) -> bool {
    file.windows(words.len()).any(|window| window == words)
}

#[tokio::test]
async fn nothing_typed_is_in_any_file_or_table() {
    let app = TestApp::new().await;
    let visitor = VisitorSecret::new();
    let saved = app
        .state
        .store
        .save_draft(&visitor, "data-protection", None, b"canarydraft", NOW + Duration::days(7))
        .await;
    assert!(matches!(saved, Ok(server::store::SaveDraft::Saved(_))));
    let key = "canary-idempotency-key";
    let reply = app.post_case(key, &app.case("canaryanswer")).await;
    let again = app.post_case(key, &app.case("canaryanswer")).await;
    assert_eq!(reply.body, again.body);
    let receipt = reply.json();
    let secret = receipt["secret"].as_str().unwrap();
    let cookie = visitor.to_cookie_value();

    let look = async |names: &mut Vec<String>| {
        for (name, content) in app.kept().await {
            for words in ["canarydraft", "canaryanswer", key, secret, &secret.replace('-', ""), &cookie] {
                assert!(!contains(&content, words.as_bytes()), "{words} in {name}");
            }
            names.push(name);
        }
    };
    let mut names = Vec::new();
    look(&mut names).await;
    let written = if app.database.is_some() { "cases.answers" } else { "cases.db-wal" };
    assert!(names.iter().any(|name| name.ends_with(written)), "{names:?}");
    // What was searched does hold the case.
    let reference = receipt["reference"].as_str().unwrap();
    assert!(app.kept().await.iter().any(|(_, content)| contains(content, reference.as_bytes())));
    app.state.store.close().await;
    look(&mut names).await;
}

/// What a person types into a field of this kind; `None` where there are no words of their own.
fn canary(kind: Kind, field: &str, most: u32) -> Option<&'static str> {
    match kind {
        Kind::Email => Some("canaryanswer@example.com"),
        Kind::Telephone => Some("07700 900 461"),
        Kind::Postcode => Some("ZE1 0AA"),
        Kind::Address if field.ends_with("-postcode") => Some("ZE1 0AA"),
        Kind::Text | Kind::LongText | Kind::Address if most > 12 => Some("canaryanswer"),
        _ => None,
    }
}

/// Cases of a service that between them have a canary in each field that people write in; and how many fields.
fn canary_cases(service: &Service) -> (Vec<Value>, usize) {
    let written = |field: &str| {
        service
            .questions()
            .find(|question| question.kind.is_written() && question.fields().contains(&field.to_owned()))
    };
    let mut seen = BTreeSet::new();
    let mut cases = Vec::new();
    for mut way in paths::paths(service, NOW.date()) {
        let before = seen.len();
        for (field, answer) in &mut way.answers.0 {
            let Some(question) = written(field) else { continue };
            if let Some(words) = canary(question.kind, field, question.max_length()) {
                *answer = words.into();
                seen.insert(field.clone());
            }
        }
        if way.end == paths::CHECK && seen.len() > before {
            cases.push(json!({ "service": service.id, "language": "en", "answers": way.answers }));
        }
    }
    (cases, seen.len())
}

#[tokio::test]
async fn nothing_typed_into_any_field_is_in_clear_anywhere_nor_in_a_backup() {
    let app = TestApp::new().await;
    let mut fields = 0;
    for service in app.state.site.services.values().filter(|service| service.queue.is_some()) {
        let (cases, of_service) = canary_cases(service);
        fields += of_service;
        for (number, case) in cases.iter().enumerate() {
            let mut case = case.clone();
            if service.evidence.is_some() {
                let uploads = format!("/api/v1/uploads?service={}", service.id);
                let named = [("content-disposition", "attachment; filename=\"canaryanswer.txt\"")];
                let uploaded = app.send("POST", &uploads, &named, "canaryanswer, typed").await;
                case["uploads"] = json!([uploaded.json()["secret"]]);
            }
            let [key, next] = ["case", "event"].map(|of| format!("canary-{}-{number}-{of}", service.id));
            let reply = app.post_case(&key, &case).await;
            assert_eq!(reply.status, 201, "{}: {}", service.id, reply.text());
            let (receipt, event) =
                (reply.json(), json!({ "kind": "add-information", "revision": 1, "text": "canaryanswer" }));
            let path = format!("/api/v1/cases/{}/events", receipt["reference"].as_str().unwrap());
            let bearer = format!("Bearer {}", receipt["secret"].as_str().unwrap());
            let sent = [
                ("authorization", bearer.as_str()),
                ("idempotency-key", next.as_str()),
                ("content-type", "application/json"),
            ];
            assert_eq!(app.send("POST", &path, &sent, event.to_string()).await.status, 201);
        }
    }
    let mut places = app.kept().await;
    places.push(("the backup".to_owned(), app.backup().await));
    for (name, content) in &places {
        for words in ["canaryanswer", "900 461", "ZE1 0AA"] {
            assert!(!contains(content, words.as_bytes()), "{words} in {name}");
        }
    }
    println!(
        "{fields} fields with a canary in each: 0 found in {} places, the backup among them",
        places.len()
    );
    assert!(fields > 100, "{fields}");
}

#[tokio::test]
async fn files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let app = TestApp::new().await;
    app.post_case("key-00001", &app.case("words")).await;
    let mode = |path: &str| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&app.folder.path().join("data").display().to_string()), 0o700);
    for (name, _) in app.data_files() {
        assert_eq!(mode(&name), 0o600, "{name}");
    }
}
