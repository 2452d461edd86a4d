//! The page of a case: what it shows, and what its forms do, without scripts.

use crate::{
    app::{NOW, Reply, TestApp},
    events::{Raised, asked},
};
use axum::http::StatusCode;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use scraper::{Html, Selector};
use time::Duration;

const PATH: &str = "/en/case";

async fn open(app: &TestApp, case: &Raised) -> Reply {
    app.post(PATH, "", &format!("reference={}&secret={}", case.reference, case.secret)).await
}

/// The fields of the form that does this, as a browser sends them.
fn form(page: &Reply, act: &str, text: &str) -> String {
    let html = Html::parse_document(&page.text());
    let forms = Selector::parse("main form").unwrap();
    let inputs = Selector::parse("input[type=hidden]").unwrap();
    let fields = html.select(&forms).map(|form| {
        let fields =
            form.select(&inputs).map(|input| (input.attr("name").unwrap(), input.attr("value").unwrap()));
        fields.collect::<Vec<_>>()
    });
    let mut fields = fields.into_iter().find(|fields| fields.contains(&("act", act))).expect("no such form");
    fields.push(("text", text));
    let encode =
        |(name, value): &(&str, &str)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC));
    fields.iter().map(encode).collect::<Vec<_>>().join("&")
}

fn main(page: &Reply) -> String {
    let html = Html::parse_document(&page.text());
    html.select(&Selector::parse("main").unwrap()).next().unwrap().text().collect()
}

#[tokio::test]
async fn the_owner_sees_the_case_and_answers_a_question() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    case.staff(&app, asked("When was it?")).await.unwrap();
    let page = open(&app, &case).await;
    assert_eq!((page.status, page.field("cache-control")), (StatusCode::OK, "no-store"));
    for words in ["Waiting for information from you", "When was it?", "28 August 2027", "these dates move on"]
    {
        assert!(main(&page).contains(words), "{words}: {}", main(&page));
    }
    assert!(!page.text().contains(&case.secret));
    assert!(main(&page).contains("For 2 years after we close your case"));

    let blank = app.post(PATH, "", &form(&page, "add-information", " ")).await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(main(&blank).contains("Write what you want to tell us"));
    let answer = form(&blank, "add-information", "In <May>\r\nI think");
    for _ in 0..2 {
        let added = app.post(PATH, "", &answer).await;
        assert_eq!(added.status, StatusCode::OK);
        assert!(
            main(&added).contains("We have what you told us.") && main(&added).contains("In <May>\nI think")
        );
        assert!(main(&added).contains("Being looked at"));
    }
    let reference = case.reference.parse().unwrap();
    assert_eq!(app.state.store.load_case(&reference).await.unwrap().unwrap().0.revision, 3);
}

#[tokio::test]
async fn a_page_that_is_out_of_date_changes_nothing_and_loses_nothing() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let page = open(&app, &case).await;
    case.staff(&app, asked("When was it?")).await.unwrap();
    let changed = app.post(PATH, "", &form(&page, "withdraw", "")).await;
    assert_eq!(changed.status, StatusCode::CONFLICT);
    assert!(
        main(&changed).contains("Something has happened to your case")
            && main(&changed).contains("When was it?")
    );
    let typed = app.post(PATH, "", &form(&page, "add-information", "my words")).await;
    assert_eq!(typed.status, StatusCode::CONFLICT);
    assert!(main(&typed).contains("my words"), "what was typed stays");

    let withdrawn = app.post(PATH, "", &form(&typed, "withdraw", "")).await;
    assert!(main(&withdrawn).contains("You have taken your concern back. We have stopped."));
    assert!(main(&withdrawn).contains("Until 21 November 2028"), "from now on it can be counted");
    let html = Html::parse_document(&withdrawn.text());
    assert_eq!(html.select(&Selector::parse("main form").unwrap()).count(), 0, "nothing is left to do");
    let too_late = app.post(PATH, "", &form(&typed, "add-information", "words")).await;
    assert_eq!(too_late.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_page_opens_its_case_for_an_hour_and_no_other() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let page = open(&app, &case).await;
    let sent = form(&page, "add-information", "words");
    let (before, after) = sent.split_once("case=").unwrap();
    let (_, after) = after.split_once('&').unwrap();
    for token in ["", "x", "AAAA"] {
        let wrong = app.post(PATH, "", &format!("{before}case={token}&{after}")).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(main(&wrong).contains("Enter your reference number and secret code again"));
    }
    let nonsense = app.post(PATH, "", &sent.replace("add%2Dinformation", "decide")).await;
    assert_eq!(nonsense.status, StatusCode::BAD_REQUEST);
    app.state.clock.set(NOW + Duration::hours(1));
    let late = app.post(PATH, "", &sent).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    let reference = case.reference.parse().unwrap();
    assert_eq!(app.state.store.load_case(&reference).await.unwrap().unwrap().0.revision, 1);
}
