//! Answers are secrets: nothing that a person typed is on disk in clear, nor what would open it.

use crate::app::{NOW, TestApp};
use server::secrets::VisitorSecret;
use time::Duration;

fn contains(file: &[u8], words: &[u8]) -> bool {
    file.windows(words.len()).any(|window| window == words)
}

#[tokio::test]
async fn nothing_typed_is_in_any_file_of_the_data_folder() {
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

    let look = |names: &mut Vec<String>| {
        for (name, content) in app.data_files() {
            for words in ["canarydraft", "canaryanswer", key, secret, &secret.replace('-', ""), &cookie] {
                assert!(!contains(&content, words.as_bytes()), "{words} in {name}");
            }
            names.push(name);
        }
    };
    let mut names = Vec::new();
    look(&mut names);
    assert!(names.iter().any(|name| name.ends_with("cases.db-wal")), "{names:?}");
    // The files that were searched do hold the case.
    let reference = receipt["reference"].as_str().unwrap();
    assert!(app.data_files().iter().any(|(_, content)| contains(content, reference.as_bytes())));
    app.state.store.close().await;
    look(&mut names);
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
