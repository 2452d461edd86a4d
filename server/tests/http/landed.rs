//! The data folder of the version before this one: two cases sent by the API and a draft, as that version's program
//! left them, written down by `sqlite3 .dump`.

use crate::app::TestApp;
use cases::Reference;
use serde_json::Value;
use sqlx::{Connection, SqliteConnection, sqlite::SqliteConnectOptions};
use std::fs;

const DATABASES: [(&str, &str); 3] = [
    ("cases.db", include_str!("landed/cases.sql")),
    ("drafts.db", include_str!("landed/drafts.sql")),
    ("statistics.db", include_str!("landed/statistics.sql")),
];
/// What its `keys/data-1.key` held.
const KEY: [u8; 32] = [
    0xce, 0xd5, 0x49, 0xd3, 0x32, 0xc8, 0xa4, 0x8b, 0xda, 0x13, 0xdc, 0x2f, 0xf9, 0x5b, 0x03, 0xaa, 0xf6,
    0x24, 0x34, 0xe5, 0x84, 0xc7, 0x83, 0x68, 0xb8, 0x71, 0x4b, 0x07, 0x0d, 0x01, 0xcb, 0x9d,
];
const COOKIE: &str = "__Host-hark=qqrB0RwfYPszC8tI1Rw60MUYbzFNqgA-aa4W6H8TO1U";
const SECRETS: [(&str, &str); 2] = [
    ("HK-100001-U4K5", "3784-K1W8-E6WV-AF1Y-BWE1-T6BC-M0S0"),
    ("HK-100002-K0J9", "8GAM-YAYH-14MM-D49H-6QT7-E03A-910F"),
];

async fn app() -> TestApp {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir_all(data.join("keys")).unwrap();
    fs::write(data.join("keys/data-1.key"), KEY).unwrap();
    for (name, sql) in DATABASES {
        let options =
            SqliteConnectOptions::new().filename(data.join(name)).create_if_missing(true).foreign_keys(false);
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
    TestApp::open(folder).await
}

#[tokio::test]
async fn its_cases_are_found_answered_again_and_go_on() {
    let app = app().await;
    let sent: Value = serde_json::from_str(include_str!("landed/case.json")).unwrap();
    for (reference, secret) in SECRETS {
        let path = format!("/api/v1/cases/{reference}");
        let found = app.get(&path, &[("authorization", &format!("Bearer {secret}"))]).await;
        assert_eq!(found.status, 200);
        assert_eq!(found.json()["answers"]["summary"], sent["answers"]["summary"]);
        let reference = Reference::parse(reference).unwrap();
        assert_eq!(app.state.store.is_history_whole(&reference).await.unwrap(), Some(true));
    }
    let again = app.post_case("landed-key-1", &sent).await;
    assert_eq!((again.status.as_u16(), &again.json()["reference"]), (200, &SECRETS[1].0.into()));
    let next = app.post_case("key-00001", &app.case("words")).await;
    assert!(next.json()["reference"].as_str().unwrap().starts_with("HK-100003-"));
}

#[tokio::test]
async fn its_drafts_go_on() {
    let app = app().await;
    let held = app.get("/en/your-information/answers.json", &[("cookie", COOKIE)]).await.json();
    assert!(held.to_string().contains("handling"), "{held}");
}
