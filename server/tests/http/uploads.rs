//! Uploading files that go with a case.

use crate::{
    app::{NOW, Reply, SERVICE, TestApp},
    retention::enforce,
    scanner::{Answers, Scanner},
    staff::Ann,
};
use axum::http::StatusCode;
use cases::{EventKind, Reference};
use serde_json::json;
use server::staff::Role;
use server::uploads::{Kind, open_document};
use std::{
    fs,
    path::Path,
    time::{Duration, SystemTime},
};
use time::Duration as Days;

pub const UPLOADS: &str = "/api/v1/uploads?service=data-protection";

impl TestApp {
    /// Uploads a file as the body of a request.
    pub async fn upload(&self, name: &str, content: impl Into<Vec<u8>>) -> Reply {
        let disposition = format!("attachment; filename=\"{name}\"");
        let fields = [("content-disposition", disposition.as_str())];
        self.send("POST", UPLOADS, &fields, content.into()).await
    }

    /// How many files lie in the folder of uploads, and how many rows there are.
    pub async fn uploads(&self) -> (usize, u64) {
        fn files(folder: &Path) -> usize {
            let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
            entries.map(|path| if path.is_dir() { files(&path) } else { 1 }).sum()
        }
        let folder = self.folder.path().join("data/uploads");
        (files(&folder), self.state.store.count_uploads().await.unwrap())
    }

    async fn with_secret(
        &self,
        method: &str,
        id: &str,
        secret: &str,
        more: &[(&str, &str)],
        body: &[u8],
    ) -> Reply {
        let bearer = format!("Bearer {secret}");
        let fields = [&[("authorization", bearer.as_str())], more].concat();
        self.send(method, &format!("/api/v1/uploads/{id}"), &fields, body.to_vec()).await
    }
}

fn text(reply: &Reply, field: &str) -> String {
    reply.json()[field].as_str().unwrap_or_else(|| panic!("{}", reply.text())).to_owned()
}

#[tokio::test]
async fn a_file_goes_with_its_case_and_with_no_other() {
    let app = TestApp::new().await;
    let uploaded = app.upload("my canary letter.txt", "Dear sirs, canary").await;
    assert_eq!(uploaded.status, StatusCode::CREATED, "{}", uploaded.text());
    let (id, secret) = (text(&uploaded, "id"), text(&uploaded, "secret"));
    assert_eq!(uploaded.field("location"), format!("/api/v1/uploads/{id}"));
    assert_eq!(uploaded.json()["media_type"], "text/plain");
    assert_eq!(app.uploads().await, (1, 1));

    let mut case = app.case("words");
    case["uploads"] = vec![secret.clone()].into();
    let receipt = app.post_case("key-00001", &case).await;
    assert_eq!(receipt.status, StatusCode::CREATED, "{}", receipt.text());
    assert_eq!(app.post_case("key-00001", &case).await.body, receipt.body, "the same again");
    let unknown = vec![("uploads".to_owned(), "unknown-upload".to_owned())];
    assert_eq!(app.post_case("key-00002", &case).await.problem(422, "invalid-case"), unknown);
    assert_eq!(app.state.store.count_cases().await.unwrap(), 1);

    let reference = text(&receipt, "reference");
    let bearer = format!("Bearer {}", text(&receipt, "secret"));
    let seen = app.get(&format!("/api/v1/cases/{reference}"), &[("authorization", &bearer)]).await.json();
    assert_eq!(seen["documents"][0]["name"], "my canary letter.txt");
    assert_eq!(seen["documents"][0]["size"], 17);
    // The secret opens it no more; the server's keys do.
    app.with_secret("GET", &id, &secret, &[], b"").await.problem(404, "upload-not-found");
    app.with_secret("DELETE", &id, &secret, &[], b"").await.problem(404, "upload-not-found");
    let reference = Reference::parse(&reference).unwrap();
    let row = app.state.store.documents(&reference).await.unwrap().remove(0);
    let opened = open_document(&app.state, row).await.unwrap();
    assert_eq!(opened.content.as_slice(), b"Dear sirs, canary");
    assert_eq!(opened.name.to_save(Kind::Text), "my canary letter.txt");
    for (place, bytes) in app.kept().await {
        assert!(!bytes.windows(6).any(|window| window == b"canary"), "{place}");
    }
}

#[tokio::test]
async fn more_files_go_with_a_case_that_is_open() {
    let app = TestApp::new().await;
    let receipt = app.post_case("key-00001", &app.case("words")).await;
    let path = format!("/api/v1/cases/{}/documents", text(&receipt, "reference"));
    let bearer = format!("Bearer {}", text(&receipt, "secret"));
    let add = async |bearer: &str, uploads: &[String]| {
        let fields = [("authorization", bearer), ("content-type", "application/json")];
        app.send("POST", &path, &fields, json!({ "uploads": uploads }).to_string()).await
    };
    let mut secrets = Vec::new();
    for _ in 0..22 {
        secrets.push(text(&app.upload("a.txt", "words").await, "secret"));
    }
    let added = add(&bearer, &secrets[..2]).await;
    assert_eq!(added.status, StatusCode::OK, "{}", added.text());
    assert_eq!(
        (added.json()["revision"].clone(), added.json()["documents"].as_array().unwrap().len()),
        (2.into(), 2)
    );
    let again = add(&bearer, &secrets[..2]).await;
    assert_eq!(
        (again.status, again.json()),
        (StatusCode::OK, added.json()),
        "for who did not hear the answer"
    );
    let unknown = vec![("uploads".to_owned(), "unknown-upload".to_owned())];
    assert_eq!(
        add(&bearer, &secrets[1..3]).await.problem(422, "invalid-case"),
        unknown,
        "one of them is in it"
    );
    assert_eq!(add(&bearer, &["none".into()]).await.problem(422, "invalid-case"), unknown);
    let too_many = vec![("uploads".to_owned(), "too-many".to_owned())];
    assert_eq!(add(&bearer, &secrets[2..7]).await.problem(422, "invalid-case"), too_many);
    assert_eq!(add(&bearer, &[]).await.problem(422, "invalid-case"), too_many);
    add("Bearer AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA", &secrets[2..3]).await.problem(404, "case-not-found");
    for four in secrets[2..18].chunks(4) {
        assert_eq!(add(&bearer, four).await.status, StatusCode::OK);
    }
    assert_eq!(add(&bearer, &secrets[18..21]).await.problem(422, "invalid-case"), too_many, "20 are enough");
    let reference = Reference::parse(&text(&receipt, "reference")).unwrap();
    let (case, history) = app.state.store.load_case(&reference).await.unwrap().unwrap();
    assert_eq!((case.revision, history.last().unwrap().kind), (6, EventKind::AddInformation));
    assert_eq!(app.state.store.is_history_whole(&reference).await.unwrap(), Some(true));
}

#[tokio::test]
async fn a_file_needs_its_service_its_secret_and_room() {
    let app = TestApp::new().await;
    let to = |service: &str| format!("/api/v1/uploads?service={service}");
    for service in ["nuisance", "no-such-service", ""] {
        let refused = app.send("POST", &to(service), &[], "words").await;
        assert_eq!(refused.problem(422, "upload-refused"), [("service".into(), "takes-no-files".into())]);
    }
    let uploaded = app.upload("a.txt", "words").await;
    let (id, secret) = (text(&uploaded, "id"), text(&uploaded, "secret"));
    let other = text(&app.upload("b.txt", "words").await, "secret");
    app.with_secret("GET", &id, &other, &[], b"").await.problem(404, "upload-not-found");
    app.with_secret("GET", &id, "none", &[], b"").await.problem(404, "upload-not-found");
    app.get(&format!("/api/v1/uploads/{id}"), &[]).await.problem(401, "secret-missing");
    assert_eq!(app.with_secret("GET", &id, &secret, &[], b"").await.json()["name"], "a.txt");

    let too_many: Vec<_> = (0..5).map(|_| secret.clone()).collect();
    let code = |code: &str| vec![("uploads".to_owned(), code.to_owned())];
    for (uploads, is) in [
        (too_many, "too-many"),
        (vec![secret.clone(), secret.clone()], "unknown-upload"),
        (vec!["none".into()], "unknown-upload"),
    ] {
        let mut case = app.case("words");
        case["uploads"] = uploads.into();
        assert_eq!(app.post_case("key-00001", &case).await.problem(422, "invalid-case"), code(is));
    }
    let large = vec![b' '; 3_000_001];
    let refused = app.upload("a.txt", large.clone()).await;
    assert_eq!(refused.problem(413, "upload-too-large"), [("file".into(), "too-large".into())]);
    assert_eq!(refused.json()["errors"][0]["limit"], 3_000_000);
    let lies = [("content-length", "5")];
    assert!(app.send("POST", UPLOADS, &lies, large).await.status.is_client_error());

    assert_eq!(app.with_secret("DELETE", &id, &secret, &[], b"").await.status, StatusCode::NO_CONTENT);
    app.with_secret("DELETE", &id, &secret, &[], b"").await.problem(404, "upload-not-found");
    assert_eq!(app.uploads().await, (1, 1), "the other one");
}

#[tokio::test]
async fn a_file_that_broke_off_goes_on() {
    let app = TestApp::new().await;
    let content = "a line of words\n".repeat(20_000);
    let (first, rest) = content.as_bytes().split_at(100_000);
    let length = content.len().to_string();
    let fields = [("upload-complete", "?0"), ("upload-length", length.as_str())];
    let begun = app.send("POST", UPLOADS, &fields, first.to_vec()).await;
    assert_eq!(
        (begun.status, begun.field("upload-offset")),
        (StatusCode::CREATED, "100000"),
        "{}",
        begun.text()
    );
    let (id, secret) = (text(&begun, "id"), text(&begun, "secret"));
    assert_eq!(app.uploads().await, (1, 0));

    let standing = app.with_secret("HEAD", &id, &secret, &[], b"").await;
    let field = |name: &str| standing.field(name).to_owned();
    assert_eq!(
        [field("upload-offset"), field("upload-length"), field("upload-complete")],
        ["100000", &length, "?0"]
    );
    let wrong = app.with_secret("PATCH", &id, &secret, &[("upload-offset", "99")], b"x").await;
    wrong.problem(409, "upload-offset");
    assert_eq!(wrong.field("upload-offset"), "100000");
    let (second, third) = rest.split_at(50_000);
    let more = app.with_secret("PATCH", &id, &secret, &[("upload-offset", "100000")], second).await;
    assert_eq!((more.status, more.field("upload-offset")), (StatusCode::NO_CONTENT, "150000"));
    let mut case = app.case("words");
    case["uploads"] = vec![secret.clone()].into();
    app.post_case("key-00001", &case).await.problem(422, "invalid-case");

    let last = app.with_secret("PATCH", &id, &secret, &[("upload-offset", "150000")], third).await;
    assert_eq!((last.status, last.field("upload-complete")), (StatusCode::OK, "?1"), "{}", last.text());
    assert_eq!(last.json()["size"], content.len());
    let standing = app.with_secret("HEAD", &id, &secret, &[], b"").await;
    assert_eq!((standing.field("upload-complete"), app.uploads().await), ("?1", (1, 1)));
    assert_eq!(app.post_case("key-00001", &case).await.status, StatusCode::CREATED);

    // Refused at its end: nothing is left to go on with.
    let fields = [("upload-complete", "?0"), ("upload-length", "4")];
    let begun = app.send("POST", UPLOADS, &fields, "MZ").await;
    let (id, secret) = (text(&begun, "id"), text(&begun, "secret"));
    let refused = app.with_secret("PATCH", &id, &secret, &[("upload-offset", "2")], b"\x90\0").await;
    refused.problem(415, "upload-type");
    assert_eq!(app.with_secret("HEAD", &id, &secret, &[], b"").await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.uploads().await, (1, 1));
}

#[tokio::test]
async fn a_scanner_refuses_and_what_it_does_not_clear_is_not_taken() {
    // The standard test file of scanners' makers: harmless, and known to every one of them.
    let eicar = [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].concat();
    // A real scanner, where there is one: its database needs a signature for this file and no other.
    if let Ok(address) = std::env::var("HARK_TEST_CLAMD") {
        let mut app = TestApp::new().await;
        app.scan_with(address.parse().unwrap());
        let refused = app.upload("eicar.txt", eicar.clone()).await.problem(422, "upload-refused");
        assert_eq!((refused[0].1.as_str(), app.uploads().await), ("infected", (0, 0)));
        assert_eq!(app.upload("a.txt", "words").await.status, StatusCode::CREATED);
        println!("a real clamd was asked");
    }
    for (answers, status, kind) in [
        (Answers::Honestly, 422, "upload-refused"),
        (Answers::Nothing, 503, "unavailable"),
        (Answers::Confused, 503, "unavailable"),
        (Answers::Down, 503, "unavailable"),
    ] {
        let mut app = TestApp::new().await;
        let scanner = Scanner::start(answers).await;
        app.scan_with(scanner.clamd());
        let refused = app.upload("eicar.txt", eicar.clone()).await;
        let errors = refused.problem(status, kind);
        assert_eq!(app.uploads().await, (0, 0), "{kind}");
        if answers == Answers::Honestly {
            assert_eq!(errors, [("file".into(), "infected".into())]);
            assert_eq!(app.upload("a.txt", "words").await.status, StatusCode::CREATED);
        }
    }
}

#[tokio::test]
async fn what_waits_too_long_and_what_nobody_knows_is_swept() {
    let app = TestApp::new().await;
    let waiting = app.upload("a.txt", "words").await;
    let mut case = app.case("words");
    case["uploads"] = vec![text(&app.upload("b.txt", "words").await, "secret")].into();
    assert_eq!(app.post_case("key-00001", &case).await.status, StatusCode::CREATED);
    enforce(&app).await;
    assert_eq!(app.uploads().await, (2, 2));

    let age_all = || {
        let folder = app.folder.path().join("data/uploads");
        for shard in fs::read_dir(folder).unwrap() {
            for file in fs::read_dir(shard.unwrap().path()).unwrap() {
                let file = fs::File::options().write(true).open(file.unwrap().path()).unwrap();
                file.set_modified(SystemTime::now() - Duration::from_hours(25)).unwrap();
            }
        }
    };
    let fields = [("upload-complete", "?0"), ("upload-length", "4")];
    app.send("POST", UPLOADS, &fields, "wo").await;
    age_all();
    app.state.clock.set(NOW + Days::days(8));
    enforce(&app).await;
    assert_eq!(app.uploads().await, (1, 1), "that of the case");
    let (id, secret) = (text(&waiting, "id"), text(&waiting, "secret"));
    app.with_secret("GET", &id, &secret, &[], b"").await.problem(404, "upload-not-found");

    // With the case its files go too.
    app.state.store.purge_cases_received(SERVICE, NOW + Days::days(1)).await.unwrap();
    assert_eq!(app.uploads().await, (1, 0));
    enforce(&app).await;
    assert_eq!(app.uploads().await, (0, 0));
}

#[tokio::test]
async fn staff_save_a_document_and_it_is_written_down() {
    let app = TestApp::new().await;
    let mut case = app.case("words");
    case["uploads"] = vec![text(&app.upload("a letter.js", "alert(1)").await, "secret")].into();
    let receipt = app.post_case("key-00001", &case).await;
    let reference = text(&receipt, "reference");
    let id = app.state.store.documents(&Reference::parse(&reference).unwrap()).await.unwrap()[0].id;
    let path = format!("/en/staff/cases/{reference}/documents/{id}");
    assert_ne!(app.get(&path, &[]).await.status, StatusCode::OK, "nobody else");
    let cookie = Ann::new(&app, Role::Caseworker).await.sign_in(&app).await;
    let page = app.get(&format!("/en/staff/cases/{reference}"), &[("cookie", &cookie)]).await.text();
    assert!(page.contains(&path), "{page}");
    let saved = app.get(&path, &[("cookie", &cookie)]).await;
    assert_eq!((saved.status, saved.text().as_str()), (StatusCode::OK, "alert(1)"));
    assert_eq!(saved.field("content-type"), "text/plain");
    assert!(saved.field("content-disposition").starts_with("attachment; filename=\"a_letter.js.txt\""));
    assert_eq!(saved.field("x-content-type-options"), "nosniff");
    assert_eq!(saved.field("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(saved.field("cache-control"), "no-store");
    let other = format!("/en/staff/cases/{reference}/documents/{}", "0".repeat(32));
    assert_eq!(app.get(&other, &[("cookie", &cookie)]).await.status, StatusCode::NOT_FOUND);
    let readings = app.state.store.readings(&reference, 10).await.unwrap();
    let actions: Vec<_> = readings.into_iter().map(|reading| reading.action).collect();
    assert_eq!(actions[1..], [format!("read-document {id}"), "read-case".to_owned()]);
}
