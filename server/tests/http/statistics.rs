//! What is counted: only of those who have agreed, only in tens, and nothing that singles anyone out.

use crate::{
    app::{NOW, TestApp},
    staff::Ann,
};
use server::{staff::Role, statistics::PAGES};
use sqlx::{AnyConnection, Connection, Row};
use std::time::Duration;

const PHONE: &str = "Mozilla/5.0 (Linux; Android 16) Chrome/142.0 Mobile Safari/537.36";

async fn agreed(app: &TestApp) -> String {
    let reply = app.post("/en/cookies", "", "statistics=yes").await;
    reply.cookies().into_iter().find(|cookie| cookie.starts_with("__Host-consent=")).unwrap()
}

/// The stored table, as whoever has the disk sees it.
async fn table(app: &TestApp) -> Vec<(String, String, String, i64)> {
    // What is written in the background is there within a moment.
    tokio::time::sleep(Duration::from_secs(1)).await;
    let file = app.folder.path().join("data/statistics.db");
    let address = match &app.database {
        Some(database) => database.address(),
        None => format!("sqlite://{}?mode=ro", file.display()),
    };
    let mut connection = AnyConnection::connect(&address).await.unwrap();
    let query = sqlx::query("SELECT day, kind, value, count FROM statistics ORDER BY kind, value");
    let rows = query.fetch_all(&mut connection).await.unwrap();
    rows.iter().map(|row| (row.get(0), row.get(1), row.get(2), row.get(3))).collect()
}

async fn visit(app: &TestApp, path: &str, cookie: &str) {
    let fields = [("cookie", cookie), ("user-agent", PHONE)];
    assert_eq!(app.get(path, &fields).await.status, 200, "{path}");
}

#[tokio::test]
async fn without_a_yes_nothing_is_counted() {
    let app = TestApp::new().await;
    let refused = app.post("/en/cookies", "", "statistics=no").await.cookies().remove(0);
    let before = app.kept().await;
    for cookie in ["", &refused] {
        for _ in 0..30 {
            visit(&app, "/en/contact", cookie).await;
            visit(&app, "/en/search?q=fee", cookie).await;
            let sent = app.post("/en/statistics", cookie, "page=%2Fen%2Fcontact&LCP=1000").await;
            assert_eq!(sent.status, 204);
        }
    }
    assert_eq!(table(&app).await, []);
    assert!(app.kept().await == before, "not a byte");
}

#[tokio::test]
async fn ten_are_counted_as_ten_and_fewer_nowhere() {
    let app = TestApp::new().await;
    let cookie = agreed(&app).await;
    for _ in 0..9 {
        visit(&app, "/en/contact", &cookie).await;
    }
    assert_eq!(table(&app).await, []);
    for (_, bytes) in app.kept().await {
        assert!(!bytes.windows(8).any(|part| part == b"/contact"), "nine are on no disk");
    }
    visit(&app, "/cy/contact", &cookie).await;
    let day = NOW.date().to_string();
    let row = |kind: &str, value: &str| (day.clone(), kind.to_owned(), value.to_owned(), 10);
    assert_eq!(table(&app).await, [row("device", "phone"), row("page", "/contact")]);
}

#[tokio::test]
async fn steps_ends_speed_and_searches_are_counted() {
    let app = TestApp::new().await;
    let consent = agreed(&app).await;
    for _ in 0..10 {
        // A visitor each, without a cookie for answers.
        let begun = app.post("/en/services/data-protection/about", &consent, "about=handling").await;
        assert_eq!(begun.status, 303);
        let secret = begun.cookies().remove(0);
        let cookies = format!("{consent}; {secret}");
        // The same again is no further step.
        app.post("/en/services/data-protection/about", &cookies, "about=handling").await;
        app.post("/en/statistics", &consent, "LCP=2500&CLS=251&INP=300&XYZ=1&FCP=no").await;
        visit(&app, "/en/search?q=+Zebra+%20CROSSING", &consent).await;
    }
    let table = table(&app).await;
    let found = |kind: &str| -> Vec<(&str, i64)> {
        let rows = table.iter().filter(|(_, found, ..)| found == kind);
        rows.map(|(_, _, value, count)| (value.as_str(), *count)).collect()
    };
    assert_eq!(found("step"), [("data-protection/about", 10)]);
    assert_eq!(
        (found("lcp"), found("cls"), found("inp")),
        (vec![("good", 10)], vec![("poor", 10)], vec![("fair", 10)])
    );
    assert_eq!(found("search"), [("zebra crossing", 10)]);
    let shown = app.get("/en/statistics", &[]).await.text();
    assert!(shown.contains("(only some people see this step)"), "who is led past a page has not given up");
    assert!(shown.contains("About 10") && !shown.contains("zebra crossing"), "{shown}");
    let cookie = Ann::new(&app, Role::Manager).await.sign_in(&app).await;
    let shown = app.get("/en/statistics", &[("cookie", &cookie)]).await.text();
    assert!(shown.contains("zebra crossing"), "what people wrote is for managers: {shown}");
}

/// An attacker knows what everyone did but one, and has the table as it was before that one's visit and after it.
/// Whatever that one does, both tables have rows of single things in tens, and no row that fewer than ten made.
#[tokio::test]
async fn the_tables_single_nobody_out() {
    let app = TestApp::new().await;
    let cookie = agreed(&app).await;
    // A crowd of different sizes, then one person who looks at everything, in Welsh, and searches for their name.
    let crowd: Vec<(usize, &str)> = (1..).zip(PAGES.iter().copied()).collect();
    for (times, page) in &crowd {
        for _ in 0..*times {
            visit(&app, &format!("/en{}", page.trim_end_matches('/')), &cookie).await;
        }
    }
    let before = table(&app).await;
    for (_, page) in &crowd {
        visit(&app, &format!("/cy{}", page.trim_end_matches('/')), &cookie).await;
    }
    visit(&app, "/cy/search?q=Blodeuwedd+ferch+Wyddno", &cookie).await;
    let after = table(&app).await;
    for (_, kind, value, count) in before.iter().chain(&after) {
        assert!(*count >= 10 && count % 10 == 0, "{kind} {value} {count}");
        assert!(!value.contains("blodeuwedd"));
    }
    // Of what one person did, what is new is new only because nine or more others did the same.
    for row in after.iter().filter(|row| !before.contains(row)) {
        let (_, kind, value, _) = row;
        let others = match kind.as_str() {
            "page" => crowd.iter().find(|(_, page)| page == value).map_or(0, |(times, _)| *times),
            // All that one person's pages together; their language among them, which is theirs alone.
            _ => PAGES.len(),
        };
        assert!(others >= 9, "{row:?}");
    }
    // One thing a row: no row says what else the same people did.
    let kinds: Vec<_> = after.iter().map(|(_, kind, ..)| kind.as_str()).collect();
    assert!(kinds.iter().all(|kind| ["page", "language", "device", "search"].contains(kind)), "{kinds:?}");
}
