//! What a remote back end does with a case is on the person's own page, once, in their language, and mailed like what
//! happens here.

use crate::{
    app::{NOW, Reply, SERVICE, TestApp},
    delivery::{HASTY, PATIENT, before_hark, before_open311, deliver, get, raise, there},
    events::{Raised, asked},
    faulty_peer::{Peer, TROUBLES},
    open311::Contract,
};
use ::cases::{Details, Reopening};
use axum::http::StatusCode;
use scraper::{Html, Selector};
use serde_json::{Value, json};
use server::{clock::Clock, delivery, mail, store::INQUIRY};
use time::Duration;
use tokio::sync::watch;

/// Longer than any time between two inquiries.
const LATER: Duration = Duration::hours(13);

/// Asks about all that is due, at a time when all is.
async fn ask(app: &TestApp) {
    for _ in 0..2 {
        ask_now(app).await;
        app.state.clock.set(app.state.clock.now() + LATER);
    }
    ask_now(app).await;
}

async fn ask_now(app: &TestApp) {
    let (_stop, stopped) = watch::channel(true);
    // As two nodes do.
    tokio::join!(
        delivery::follow(app.state.clone(), stopped.clone()),
        delivery::follow(app.state.clone(), stopped)
    );
}

/// What the person is told of: what happened, where the case stood then, and what was said.
async fn told(app: &TestApp, case: &Raised) -> Vec<[String; 3]> {
    let history = get(app, case, "/history").await;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let events = history["events"].as_array().unwrap().iter();
    events.map(|event| [text(&event["kind"]), text(&event["state"]), text(&event["words"])]).collect()
}

async fn page(app: &TestApp, lang: &str, case: &Raised) -> String {
    let form = format!("reference={}&secret={}", case.reference, case.secret);
    let page: Reply = app.post(&format!("/{lang}/case"), "", &form).await;
    assert_eq!(page.status, StatusCode::OK);
    let html = Html::parse_document(&page.text());
    html.select(&Selector::parse("main").unwrap()).next().unwrap().text().collect()
}

async fn mails(app: &TestApp) -> u64 {
    app.state.store.count_jobs(mail::KIND).await.unwrap().0
}

/// Whether the history is as it was written.
async fn is_whole(app: &TestApp, case: &Raised) -> bool {
    let reference = case.reference.parse().unwrap();
    app.state.store.is_history_whole(&reference).await.unwrap() == Some(true)
}

fn decided() -> Details {
    Details::Decide {
        decision: "no-further-action".into(),
        detail_1: None,
        detail_2: None,
        outcome: "We will do no more.".into(),
    }
}

#[tokio::test]
async fn what_happens_at_another_hark_is_on_the_persons_page_once_and_mailed() {
    let other = TestApp::new().await;
    let peer = Peer::new(other.router(), []).await;
    let app = before_hark(&peer, PATIENT).await;
    let case = raise(&app, 1).await;
    assert_eq!(deliver(&app).await, 0);
    let found = there(&app, &case).await;
    assert_eq!(mails(&app).await, 1, "of the receipt");
    ask(&app).await;
    assert_eq!(told(&app, &case).await.len(), 1, "nothing has happened yet");

    let clock = |app: &TestApp, at| app.state.clock.set(at);
    clock(&other, NOW + Duration::hours(1));
    found.staff(&other, Details::Acknowledge).await.unwrap();
    found.staff(&other, Details::Note { text: "internal".into() }).await.unwrap();
    found.staff(&other, asked("When was it?")).await.unwrap();
    ask(&app).await;
    let known = |kind: &str, state: &str, words: &str| [kind.to_owned(), state.to_owned(), words.to_owned()];
    let mut happened = vec![
        known("received", "received", ""),
        known("acknowledge", "acknowledged", ""),
        known("suspend", "awaiting-information", "When was it?"),
    ];
    assert_eq!(told(&app, &case).await, happened);
    assert_eq!(get(&app, &case, "").await["state"], "awaiting-information");
    assert_eq!(get(&app, &case, "/history").await["events"][2]["at"], "2026-11-21T11:00:00Z");
    let texts = app.state.site.texts("pl", Some(SERVICE)).unwrap();
    let shown = page(&app, "pl", &case).await;
    for words in
        [texts.text("state-awaiting-information"), texts.text("event-suspend"), "When was it?".into()]
    {
        assert!(shown.contains(&words), "{words}: {shown}");
    }
    let date = texts.date(time::macros::date!(2026 - 11 - 21));
    assert!(shown.contains(&date) && !shown.contains("internal"), "{shown}");
    assert_eq!(mails(&app).await, 3);

    // The answer is brought there before it is asked again; then the case is decided there, and closed.
    let answer = json!({ "kind": "add-information", "revision": 3, "text": "In May." });
    assert_eq!(case.post(&app, "key-00001", &answer).await.status, StatusCode::CREATED);
    ask(&app).await;
    assert_eq!(deliver(&app).await, 0);
    clock(&other, app.state.clock.now());
    found.staff(&other, decided()).await.unwrap();
    ask(&app).await;
    happened.push(known("add-information", "in-progress", "In May."));
    happened.push(known("decide", "decided", "We will do no more."));
    assert_eq!(told(&app, &case).await, happened);
    let deadlines = get(&app, &case, "").await["deadlines"].clone();
    assert!(deadlines.as_array().unwrap().iter().all(|deadline| deadline["met"] == true), "{deadlines}");
    found.staff(&other, Details::Reopen { because: Reopening::Review }).await.unwrap();
    found.staff(&other, decided()).await.unwrap();
    found.staff(&other, Details::Close { channel: "post".into() }).await.unwrap();
    ask(&app).await;
    happened.push(known("reopen", "in-progress", ""));
    happened.push(known("decide", "decided", "We will do no more."));
    happened.push(known("close", "closed", ""));
    assert_eq!(told(&app, &case).await, happened);
    assert_eq!(mails(&app).await, 7, "of the person's own answer there is none");
    assert!(is_whole(&app, &case).await);

    // Nobody asks about what is over, and nothing goes back that came from there.
    let requests = peer.requests().0;
    ask(&app).await;
    assert_eq!((deliver(&app).await, peer.requests().0, told(&app, &case).await), (0, requests, happened));
    println!("http: 9 events there, {} here, 7 mails, {requests} requests", 9);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_back_end_in_trouble_is_asked_again_and_nothing_comes_twice() {
    let other = TestApp::new().await;
    let peer = Peer::new(other.router(), []).await;
    let app = before_hark(&peer, HASTY).await;
    let mut cases = Vec::new();
    for number in 0..6 {
        cases.push(raise(&app, number).await);
    }
    assert_eq!(deliver(&app).await, 0);
    for case in &cases {
        let found = there(&app, case).await;
        found.staff(&other, Details::Acknowledge).await.unwrap();
        found.staff(&other, decided()).await.unwrap();
    }
    peer.set_down(true);
    ask(&app).await;
    peer.set_down(false);
    peer.script(TROUBLES.into_iter().cycle().take(2 * TROUBLES.len()));
    for _ in 0..TROUBLES.len() {
        ask(&app).await;
    }
    for case in &cases {
        let kinds: Vec<_> = told(&app, case).await.into_iter().map(|[kind, ..]| kind).collect();
        assert_eq!(kinds, ["received", "acknowledge", "decide"]);
        assert!(is_whole(&app, case).await);
    }
    assert_eq!(mails(&app).await, 6 * 3);
    assert_eq!(app.state.store.count_jobs(INQUIRY).await.unwrap(), (6, 0), "none is given up");
}

#[tokio::test]
async fn what_an_open311_server_says_is_told_in_its_words() {
    let clock = Clock::fixed(NOW);
    let contract = Contract::new(&clock);
    let peer = Peer::new(contract.router(), []).await;
    let app = before_open311(&peer, &clock, PATIENT, "dp-complaints").await;
    let case = raise(&app, 1).await;
    assert_eq!(deliver(&app).await, 0);
    let mut happened = 1;
    for (stands, kind, state, words) in [
        (["open", ""], "received", "received", ""),
        (["open", "With the north team."], "letter", "received", "With the north team."),
        (["on hold", ""], "letter", "received", "on hold"),
        (["closed", "Answered by letter."], "close", "closed", "Answered by letter."),
    ] {
        *contract.stands.lock().unwrap() = Some(stands);
        ask(&app).await;
        happened += usize::from(kind != "received");
        let told = told(&app, &case).await;
        assert_eq!((told.len(), told.last().unwrap()), (happened, &[kind, state, words].map(str::to_owned)));
    }
    let shown = page(&app, "en", &case).await;
    for words in ["We closed your case", "Answered by letter.", "We wrote to you", "on hold"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(!shown.contains("We are late"), "{shown}");
    assert_eq!(mails(&app).await, 4);
}
