//! The retention job keeps nothing longer than the register says, and nothing shorter.

use crate::{
    app::{NOW, TestApp},
    events::Raised,
};
use cases::Details;
use serde_json::json;
use server::store::Reading;
use sqlx::Connection;
use time::{Duration, OffsetDateTime, macros::datetime};
use wizard::paths;

async fn raise(app: &TestApp, service: &str) -> String {
    let definition = &app.state.site.services[service];
    let whole =
        paths::paths(definition, NOW.date()).into_iter().find(|path| path.end == paths::CHECK).unwrap();
    let case = json!({ "service": service, "language": "en", "answers": whole.answers });
    let reply = app.post_case(&format!("key-of-a-test-{service}"), &case).await;
    assert_eq!(reply.status, 201, "{}", reply.text());
    reply.json()["reference"].as_str().unwrap().to_owned()
}

pub async fn enforce(app: &TestApp) {
    let purged = server::retention::enforce(
        &app.state.store,
        &app.state.uploads.folder,
        &app.state.site,
        &app.state.clock,
        &app.state.post,
    )
    .await;
    assert_eq!(purged.failures, 0);
}

async fn cases_on(app: &TestApp, at: OffsetDateTime) -> u64 {
    app.state.clock.set(at);
    enforce(app).await;
    app.state.store.count_cases().await.unwrap()
}

#[tokio::test]
async fn cases_go_when_the_register_says_so() {
    let app = TestApp::new().await;
    // Two years from receipt, and two years from a closing that has not come.
    raise(&app, "nuisance").await;
    raise(&app, "data-protection").await;
    assert_eq!(cases_on(&app, datetime!(2028-11-21 10:00 UTC)).await, 2);
    assert_eq!(cases_on(&app, datetime!(2028-11-22 10:00 UTC)).await, 1);
    assert_eq!(cases_on(&app, datetime!(2040-11-22 10:00 UTC)).await, 1);
}

#[tokio::test]
async fn a_case_that_was_decided_and_never_closed_goes_too() {
    let app = TestApp::new().await;
    let (decided, open) = (Raised::of(&app).await, raise(&app, "data-protection").await);
    let decision = || Details::Decide {
        decision: "no-further-action".into(),
        detail_1: None,
        detail_2: None,
        outcome: "o".into(),
    };
    decided.staff(&app, decision()).await.unwrap();
    // Something more is said about it, a month later: it counts from then.
    app.state.clock.set(datetime!(2026-12-21 10:00 UTC));
    decided.staff(&app, Details::Note { text: "n".into() }).await.unwrap();
    // Three months and two years.
    assert_eq!(cases_on(&app, datetime!(2029-03-21 10:00 UTC)).await, 2);
    assert_eq!(cases_on(&app, datetime!(2029-03-22 10:00 UTC)).await, 1);
    assert_eq!(cases_on(&app, datetime!(2040-03-22 10:00 UTC)).await, 1, "{open} was never decided");
    // Where the site does not say when a case is over, it is never thought to be.
    let app = TestApp::with(|site| site.organisation.closings.clear()).await;
    let case = Raised::of(&app).await;
    case.staff(&app, decision()).await.unwrap();
    assert_eq!(cases_on(&app, datetime!(2040-03-22 10:00 UTC)).await, 1);
}

#[tokio::test]
async fn drafts_go_after_the_days_of_the_register() {
    let app = TestApp::new().await;
    let begun = app.post("/en/services/data-protection/about", "", "about=handling").await;
    let cookie = begun.cookies().remove(0);
    assert!(begun.field("set-cookie").contains("Max-Age=604800"), "{}", begun.field("set-cookie"));
    for (days, kept) in [(6, true), (8, false)] {
        app.state.clock.set(NOW + Duration::days(days));
        enforce(&app).await;
        let held = app.get("/en/your-information/answers.json", &[("cookie", &cookie)]).await.json();
        assert_eq!(held.as_array().unwrap().len(), usize::from(kept), "{held}");
    }
}

#[tokio::test]
async fn counts_go_after_two_years() {
    let app = TestApp::new().await;
    let today = NOW.date();
    app.state.store.count_ten(today, "page", "/").await.unwrap();
    for (at, left) in [(datetime!(2028-11-21 10:00 UTC), 1), (datetime!(2028-11-22 10:00 UTC), 0)] {
        app.state.clock.set(at);
        enforce(&app).await;
        assert_eq!(app.state.store.counts(today, today).await.unwrap().len(), left);
    }
}

#[tokio::test]
async fn readings_go_after_two_years_and_the_trail_holds_on() {
    let app = TestApp::new().await;
    let store = &app.state.store;
    let read = async |at: OffsetDateTime| {
        let (actor, action) = ("ann".to_owned(), "read-case".to_owned());
        let reading = Reading { at, actor, action, reference: Some("HK-100001-A0A0".to_owned()) };
        store.record_reading(&reading).await.unwrap();
    };
    for days in [0, 1, 2] {
        read(NOW + Duration::days(days)).await;
    }
    for (at, left) in [
        (datetime!(2028-11-21 10:00 UTC), 3),
        (datetime!(2028-11-22 10:00 UTC), 2),
        // The newest stays, for the next one to hang on.
        (datetime!(2030-01-01 10:00 UTC), 1),
    ] {
        app.state.clock.set(at);
        enforce(&app).await;
        assert_eq!(store.readings("HK-100001-A0A0", 10).await.unwrap().len(), left, "{at}");
        assert!(store.is_audit_whole().await.unwrap());
    }
    read(datetime!(2030-01-01 10:00 UTC)).await;
    assert!(store.is_audit_whole().await.unwrap());
}

#[tokio::test]
async fn what_fails_does_not_stop_the_rest() {
    let app = TestApp::new().await;
    raise(&app, "nuisance").await;
    // The drafts' table is gone: the first step fails.
    let address = match &app.database {
        Some(database) => database.address(),
        None => format!("sqlite://{}", app.folder.path().join("data/drafts.db").display()),
    };
    let mut connection = sqlx::AnyConnection::connect(&address).await.unwrap();
    sqlx::raw_sql("DROP TABLE drafts").execute(&mut connection).await.unwrap();
    app.state.clock.set(datetime!(2028-11-22 10:00 UTC));
    let purged = server::retention::enforce(
        &app.state.store,
        &app.state.uploads.folder,
        &app.state.site,
        &app.state.clock,
        &app.state.post,
    )
    .await;
    assert_eq!((purged.failures, purged.erased["cases"]), (1, 1));
}
