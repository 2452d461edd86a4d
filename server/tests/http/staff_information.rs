//! Management information for managers, chosen by the address; the same as files.

use crate::{
    app::{NOW, TestApp},
    staff::Ann,
};
use server::{cases::Reports, maintenance::export, staff::Role};
use time::Duration;

#[tokio::test]
async fn figures_are_shown_by_what_is_chosen_and_are_the_same_as_files() {
    let app = TestApp::new().await;
    for key in ["first-case-of-all", "second-case-of-all"] {
        assert_eq!(app.post_case(key, &app.case("secret words")).await.status, 201);
    }
    let cookie = Ann::new(&app, Role::Manager).await.sign_in(&app).await;
    let get = async |path: &str| app.get(path, &[("cookie", &cookie)]).await;
    let months = get("/en/staff/information").await;
    assert_eq!((months.status.as_u16(), months.field("cache-control")), (200, "no-store"));
    let months = months.text();
    assert!(
        months.contains("November 2026") && months.contains("role=\"img\"") && months.contains("<desc id=")
    );
    assert!(!months.contains("style=\""), "the policy forbids styles in the page");
    let queues = get("/cy/staff/information?by=queue").await.text();
    assert!(queues.contains("Diogelu data") && queues.contains("Llwyth achosion, yn ôl ciw"), "{queues}");
    for (query, words) in [
        ("by=quarter&from=2026/27&to=2026/27", "Quarter 3, 2026/27"),
        ("by=financial-week", "Week 34, 2026/27"),
        ("by=sector", "Not known"),
        ("by=quarter&to=2025/26", "There are no cases yet."),
        ("by=whim&from=x", "November 2026"),
    ] {
        let page = get(&format!("/en/staff/information?{query}")).await.text();
        assert!(page.contains(words), "{query}: {page}");
    }
    let link = "/api/v1/management-information?format=csv&amp;by=queue&amp;from=&amp;to=";
    assert!(queues.contains(link), "{queues}");
    let csv = get(&link.replace("&amp;", "&")).await.text();
    assert!(
        csv.contains("2026-11-21,queue,dp-complaints,receipts,2\r\n") && !csv.contains(",month,"),
        "{csv}"
    );
    let json = get("/api/v1/management-information?by=month&from=2026/27").await.json();
    assert_eq!(json["by"]["month"][0]["receipts"], 2);
    assert_eq!(json["by"].as_object().unwrap().len(), 1);
    get("/api/v1/management-information?by=whim").await.problem(400, "invalid-query");
    assert!(get("/en/statistics").await.text().contains("/en/staff/information"), "and back");
    let anybody = app.get("/en/statistics", &[]).await.text();
    assert!(!anybody.contains("/staff/information"));
    // Kept for a minute; then only what has changed is counted again, and the report says so.
    assert_eq!(app.post_case("third-case-of-all", &app.case("x")).await.status, 201);
    let total = async || get("/api/v1/management-information").await.json()["total"]["receipts"].as_u64();
    assert_eq!(total().await, Some(2));
    app.state.clock.set(NOW + Duration::minutes(1));
    assert_eq!(total().await, Some(3));
    app.state.clock.set(NOW + Duration::days(1));
    let tomorrow = app.state.reports.today(&app.state).await.unwrap();
    assert_eq!((tomorrow.as_of.to_string().as_str(), tomorrow.total.receipts), ("2026-11-22", 3));
}

#[tokio::test]
async fn a_server_that_has_just_started_has_the_last_report() {
    let app = TestApp::new().await;
    assert_eq!(app.post_case("first-case-of-all", &app.case("x")).await.status, 201);
    let receipts = async || Reports::default().today(&app.state).await.unwrap().total.receipts;
    assert_eq!(receipts().await, 1);
    assert_eq!(app.post_case("second-case-of-all", &app.case("x")).await.status, 201);
    assert_eq!(receipts().await, 1, "as it was kept a moment ago");
    app.state.clock.set(NOW + Duration::minutes(1));
    assert_eq!(receipts().await, 2);
    app.state.store.keep_report(app.state.clock.now().unix_timestamp(), "{}").await.unwrap();
    assert_eq!(receipts().await, 2, "counted anew, as the one that was kept is of another version");
}

#[tokio::test]
async fn nobody_waits_for_the_first_count() {
    // Whoever asks first has it counted, so each has a site of their own.
    for path in ["/en/staff/information", "/api/v1/management-information"] {
        let app = TestApp::new().await;
        assert_eq!(app.post_case("first-case-of-all", &app.case("x")).await.status, 201);
        let cookie = Ann::new(&app, Role::Manager).await.sign_in(&app).await;
        // As where there are so many cases that counting takes longer than that.
        let app = app.with_state(|state| state.reports = Reports::waited_for(std::time::Duration::ZERO));
        let asked = app.get(path, &[("cookie", &cookie)]).await;
        if path.starts_with("/api") {
            asked.problem(503, "unavailable");
            assert!(!asked.field("retry-after").is_empty());
        } else {
            let page = asked.text();
            assert_eq!(asked.status, 200);
            assert!(page.contains("The cases are being counted for the first time."), "{page}");
        }
        assert_eq!(app.state.reports.today(&app.state).await.unwrap().total.receipts, 1);
        assert!(
            app.get("/cy/staff/information", &[("cookie", &cookie)]).await.text().contains("Tachwedd 2026")
        );
    }
}

#[tokio::test]
async fn who_is_no_manager_finds_no_such_page() {
    let app = TestApp::new().await;
    let cookie = Ann::new(&app, Role::Caseworker).await.sign_in(&app).await;
    let page = app.get("/en/staff/information", &[("cookie", &cookie)]).await;
    assert_eq!(page.status, 404);
    assert!(!app.get("/en/staff", &[("cookie", &cookie)]).await.text().contains("/staff/information"));
    let stranger = app.get("/cy/staff/information", &[]).await;
    assert_eq!((stranger.status.as_u16(), stranger.field("location")), (303, "/cy/staff/sign-in"));
}

#[tokio::test]
async fn the_records_of_all_cases_are_exported_without_what_is_personal() {
    let app = TestApp::new().await;
    let mut references = Vec::new();
    // More than are read at a time.
    for number in 0..201 {
        let reply = app.post_case(&format!("case-number-{number}"), &app.case("secret words")).await;
        references.push(reply.json()["reference"].as_str().unwrap().to_owned());
    }
    let (state, mut csv) = (&app.state, Vec::new());
    let exported = export(&state.store, &state.keys, &state.site, &state.clock, &mut csv).await.unwrap();
    assert_eq!(exported, 201);
    let csv = String::from_utf8(csv).unwrap();
    let mut lines = csv.lines();
    assert!(lines.next().unwrap().starts_with("status,legislation,case_reference,queue,date_received,"));
    for (line, reference) in lines.zip(&references) {
        let start = format!(",{reference},dp-complaints,2026-11-21,2026/27,Q3,2026-11,");
        assert!(line.contains(&start) && line.split(',').count() == 43, "{line}");
    }
    assert_eq!(csv.lines().count(), 202);
    assert!(!csv.contains("secret words") && !csv.contains("created_by"));
}
