//! Mail to those who raise a case: to whom, with what in it, once, and not lost.

use crate::{
    app::{NOW, SERVICE, TestApp},
    smtp_peer::{Does, Peer, Taken},
};
use axum::http::StatusCode;
use cases::{EventKind, Reference, State};
use mail_parser::MessageParser;
use serde_json::json;
use server::{
    cases::tell,
    mail::{KIND, News, Smtp, work},
    retention::enforce,
    store::{AppendError, NewEvent, With},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    time::Duration,
};
use tokio::{sync::watch, task::JoinHandle};
use wizard::{Kind, paths};

/// Longer than any lease and any pause between two attempts.
const LATER: time::Duration = time::Duration::hours(13);

async fn app_with(peer: &Peer) -> TestApp {
    let smtp: Smtp = format!("smtp://{}", peer.address).parse().unwrap();
    let app = TestApp::at(Some("https://hark.test")).await;
    app.posting(|post| post.smtp = Some(smtp.with_patience(Duration::from_secs(2))))
}

/// A worker, and what ends it.
fn worker(app: &TestApp) -> (JoinHandle<()>, watch::Sender<bool>) {
    let (stop, stopped) = watch::channel(false);
    (tokio::spawn(work(app.state.clone(), stopped)), stop)
}

/// Waits until it is so.
async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    for _ in 0..600 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("not in 30 seconds: {what}");
}

/// Sends what is due, then lets time pass, until no mail waits; says how many have failed. Time stands still while a mail
/// is under way, so that no lease ends.
async fn send_all(app: &TestApp) -> u64 {
    let (_stop, stopped) = watch::channel(true);
    loop {
        let (waiting, failed) = app.state.store.count_jobs(KIND).await.unwrap();
        if waiting == 0 {
            return failed;
        }
        for _ in 0..=waiting {
            work(app.state.clone(), stopped.clone()).await;
        }
        app.state.clock.set(app.state.clock.now() + LATER);
    }
}

/// Runs the retention job.
async fn retain(app: &TestApp) {
    let state = &app.state;
    let purged = enforce(&state.store, &state.uploads.folder, &state.site, &state.clock, &state.post).await;
    assert_eq!(purged.failures, 0);
}

async fn raise(app: &TestApp, number: usize) -> String {
    let reply = app.post_case(&format!("mail-key-{number:05}"), &app.case("words")).await;
    assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
    reply.json()["reference"].as_str().unwrap().to_owned()
}

fn message_id(taken: &Taken) -> String {
    MessageParser::default().parse(&taken.mail).unwrap().message_id().unwrap().to_owned()
}

#[tokio::test]
async fn every_mail_arrives_once_whatever_the_mail_server_does() {
    const CASES: usize = 40;
    let troubles = [
        Does::HangsUp,
        Does::IsSilent,
        Does::AnswersRecipient(451),
        Does::AnswersData(451),
        Does::AnswersData(421),
        Does::DropsInData,
        Does::DropsAfterData,
        Does::AnswersRecipient(550),
        Does::Takes,
        // Not the mail's fault: this site may not send.
        Does::AnswersRecipient(530),
    ];
    let peer = Peer::new(troubles.into_iter().cycle().take(CASES)).await;
    let app = app_with(&peer).await;
    let mut references = BTreeSet::new();
    for number in 0..CASES {
        references.insert(raise(&app, number).await);
    }
    let failed = send_all(&app).await;
    let taken = peer.taken();
    let mut by_id: BTreeMap<String, Vec<Taken>> = BTreeMap::new();
    for taken in taken.clone() {
        by_id.entry(message_id(&taken)).or_default().push(taken);
    }
    let (refused, dropped) = (CASES / 10, CASES / 10);
    println!(
        "{CASES} cases, {} connections: {} mails, {} of them twice, {failed} refused, {} lost",
        peer.connections(),
        by_id.len(),
        taken.len() - by_id.len(),
        CASES - refused - by_id.len(),
    );
    // Those that the mail server refused are failed, and all others have arrived.
    assert_eq!(failed, refused as u64);
    assert_eq!(by_id.len(), CASES - refused);
    for id in by_id.keys() {
        let reference = id.trim_start_matches("mail-").split("-1@").next().unwrap();
        assert!(references.contains(reference), "{id}");
    }
    // Twice is only what the mail server took without saying so, and then it is the same mail.
    assert_eq!(taken.len() - by_id.len(), dropped);
    for same in by_id.values() {
        assert!(same.iter().all(|taken| *taken == same[0]));
    }
    // Nothing is left of what was sent, nor is anything sent again.
    let connections = peer.connections();
    assert_eq!(send_all(&app).await, failed);
    assert_eq!(peer.connections(), connections);
}

#[tokio::test]
async fn what_becomes_of_a_case_is_told_to_the_same_person() {
    let peer = Peer::new([]).await;
    let app = app_with(&peer).await;
    let reference = Reference::parse(&raise(&app, 1).await).unwrap();
    let (case, _) = app.state.store.load_case(&reference).await.unwrap().unwrap();
    let mail = tell(&app.state, &case, NOW, News::Decided).unwrap().unwrap();
    let event = NewEvent {
        at: NOW,
        kind: EventKind::Received,
        state: State::Decided,
        actor: "system".into(),
        body: None,
    };
    let with = With { outbox: vec![mail], ..With::default() };
    app.state.store.append_event(&reference, 1, &event, &with).await.unwrap();
    // What is refused, because others were first, tells nobody anything.
    let refused = app.state.store.append_event(&reference, 1, &event, &with).await;
    assert!(matches!(refused, Err(AppendError::Stale(2))));
    assert_eq!(send_all(&app).await, 0);
    let mut taken = peer.taken();
    taken.sort_by_key(message_id);
    let subjects = taken
        .iter()
        .map(|taken| MessageParser::default().parse(&taken.mail).unwrap().subject().unwrap().to_owned());
    let expected =
        [format!("We have what you sent us: {reference}"), format!("We have decided your case: {reference}")];
    assert_eq!(subjects.collect::<Vec<_>>(), expected);
    assert_eq!(taken[0].to, taken[1].to);
}

#[tokio::test]
async fn a_mail_server_that_is_away_loses_nothing_until_it_is_given_up() {
    let peer = Peer::new([]).await;
    let app = app_with(&peer).await;
    peer.shut();
    raise(&app, 1).await;
    let (worker, stop) = worker(&app);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(app.state.store.count_jobs(KIND).await.unwrap(), (1, 0));
    stop.send(true).unwrap();
    worker.await.unwrap();
    assert_eq!(send_all(&app).await, 1, "after three days");
    assert!(app.state.clock.now() - NOW >= time::Duration::days(3));
    // What failed is kept for seven days, in case that somebody asks.
    app.state.clock.set(app.state.clock.now() + time::Duration::days(8));
    retain(&app).await;
    assert_eq!(app.state.store.count_jobs(KIND).await.unwrap(), (0, 0));
}

#[tokio::test]
async fn a_worker_that_dies_between_sending_and_noting_sends_the_same_mail_again() {
    let peer = Peer::new([Does::TakesAndWaits]).await;
    let app = app_with(&peer).await.posting(|post| {
        let smtp = post.smtp.take().unwrap();
        post.smtp = Some(smtp.with_patience(Duration::from_mins(1)));
    });
    raise(&app, 1).await;
    let (dies, _stop) = worker(&app);
    until("the mail is there", async || peer.taken().len() == 1).await;
    dies.abort();
    assert!(dies.await.unwrap_err().is_cancelled());
    assert_eq!(app.state.store.count_jobs(KIND).await.unwrap(), (1, 0));
    assert_eq!(send_all(&app).await, 0);
    let taken = peer.taken();
    assert_eq!(taken.len(), 2);
    assert_eq!(taken[0], taken[1], "the same to the byte, so its Message-ID tells");
}

#[tokio::test]
async fn a_worker_that_is_told_to_stop_finishes_what_is_under_way() {
    let peer = Peer::new([Does::TakesAndWaits]).await;
    let app = app_with(&peer).await.posting(|post| {
        let smtp = post.smtp.take().unwrap();
        post.smtp = Some(smtp.with_patience(Duration::from_mins(1)));
    });
    raise(&app, 1).await;
    let (worker, stop) = worker(&app);
    until("the mail is there", async || peer.taken().len() == 1).await;
    stop.send(true).unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(!worker.is_finished());
    peer.release();
    worker.await.unwrap();
    assert_eq!(app.state.store.count_jobs(KIND).await.unwrap(), (0, 0));
    assert_eq!(send_all(&app).await, 0);
    assert_eq!(peer.taken().len(), 1);
}

#[tokio::test]
async fn without_a_mail_server_each_mail_is_one_file() {
    let app = TestApp::new().await;
    let references: BTreeSet<_> = [raise(&app, 1).await, raise(&app, 2).await].into();
    // A worker that dies with a mail in hand, perhaps written, perhaps not.
    let (dies, _stop) = worker(&app);
    tokio::time::sleep(Duration::from_millis(5)).await;
    dies.abort();
    assert_eq!(send_all(&app).await, 0);
    let folder = app.folder.path().join("data/mail");
    let names: BTreeSet<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with("new-"))
        .collect();
    let expected = references.iter().map(|reference| format!("mail-{reference}-1.eml"));
    assert_eq!(names, expected.collect());
    retain(&app).await;
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "files are kept by their own age");
}

/// The answers of the first way through a service on which people give an address, with this word in every field that
/// they write in; and the pages.
fn canary_case(app: &TestApp, service: &str) -> Option<(wizard::Answers, Vec<String>)> {
    let service = &app.state.site.services[service];
    let mail_to = service.mail_to.as_deref()?;
    let ways = paths::paths(service, NOW.date()).into_iter();
    let way =
        ways.into_iter().find(|way| way.end == paths::CHECK && !way.answers.text(mail_to).is_empty())?;
    let mut answers = way.answers;
    for question in service.questions().filter(|question| question.kind.is_written()) {
        let canary = match question.kind {
            Kind::Text | Kind::LongText if question.max_length() > 12 => "canaryanswer",
            Kind::Email if question.id == mail_to => "person@example.org",
            Kind::Email => "canaryanswer@example.com",
            Kind::Telephone => "07700 900 461",
            Kind::Postcode => "ZE1 0AA",
            _ => continue,
        };
        if answers.0.contains_key(&question.id) {
            answers.set(question.id.clone(), canary.into());
        }
    }
    Some((answers, way.path))
}

#[tokio::test]
async fn no_mail_has_an_answer_or_the_secret_in_it() {
    let peer = Peer::new([]).await;
    let app = app_with(&peer).await;
    let mut secrets = Vec::new();
    let services: Vec<_> = app.state.site.services.keys().cloned().collect();
    for service in &services {
        let Some((answers, _)) = canary_case(&app, service) else { continue };
        for language in &app.state.site.organisation.languages {
            let case = json!({ "service": service, "language": language, "answers": answers });
            let reply = app.post_case(&format!("key-{service}-{language}"), &case).await;
            assert_eq!(reply.status, StatusCode::CREATED, "{service}: {}", reply.text());
            assert_eq!(reply.json()["mail"], true);
            secrets.push(reply.json()["secret"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(send_all(&app).await, 0);
    let taken = peer.taken();
    println!("{} mails of {} languages searched", taken.len(), app.state.site.organisation.languages.len());
    assert_eq!(taken.len(), secrets.len());
    assert_eq!(taken.len() % app.state.site.organisation.languages.len(), 0);
    for taken in &taken {
        assert_eq!(taken.to, "person@example.org");
        let mail = MessageParser::default().parse(&taken.mail).unwrap();
        let (text, html) = (mail.body_text(0).unwrap(), mail.body_html(0).unwrap());
        for whole in [&text, &html, &mail.subject().unwrap().into()] {
            for word in ["canaryanswer", "900 461", "ZE1 0AA", "person@"] {
                assert!(!whole.contains(word), "{word}: {whole}");
            }
            for secret in &secrets {
                assert!(!whole.contains(secret.as_str()) && !whole.contains(&secret.replace('-', "")));
            }
        }
    }
    for (name, content) in app.kept().await {
        assert!(!content.windows(10).any(|window| window == b"person@exa"), "{name}");
    }
}

#[tokio::test]
async fn who_gives_no_address_or_no_name_gets_no_mail() {
    let peer = Peer::new([]).await;
    let app = app_with(&peer).await;
    for (number, service) in ["nuisance", "cookies"].into_iter().enumerate() {
        let definition = &app.state.site.services[service];
        let ways = paths::paths(definition, NOW.date()).into_iter();
        let silent = |way: &paths::Path| definition.mail_address(&way.answers).is_none();
        let way = ways.into_iter().find(|way| way.end == paths::CHECK && silent(way)).unwrap();
        let case = json!({ "service": service, "language": "en", "answers": way.answers });
        let reply = app.post_case(&format!("silent-{number}"), &case).await;
        assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
        assert_eq!(reply.json()["mail"], false);
    }
    // An address that no mail server takes, though the form does.
    let mut case = app.case("words");
    case["answers"]["your-email"] = json!(format!("{}@example.org", "a".repeat(65)));
    let reply = app.post_case("strange-address", &case).await;
    assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
    assert_eq!(reply.json()["mail"], false);
    assert_eq!(app.state.store.count_jobs(KIND).await.unwrap(), (0, 0));
}

/// Sends a case through the website, and gives its confirmation in this language.
async fn confirmation(app: &TestApp, service: &str, language: &str) -> String {
    let (answers, pages) = canary_case(app, service).unwrap();
    let definition = app.state.site.services[service].clone();
    let mut cookie = String::new();
    for page in pages.iter().filter_map(|page| definition.page(page)) {
        let fields = page.questions.iter().flat_map(wizard::Question::fields);
        let values = fields.flat_map(|field| {
            answers
                .values(&field)
                .iter()
                .map(|value| format!("{field}={}", encoded(value)))
                .collect::<Vec<_>>()
        });
        let form = values.collect::<Vec<_>>().join("&");
        let url = format!("/{language}/services/{service}/{}", page.id);
        let reply = app.post(&url, &cookie, &form).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{url} {form}");
        if let Some(set) = reply.cookies().into_iter().find(|set| set.starts_with("__Host-hark=")) {
            cookie = set;
        }
    }
    let sent = app.post(&format!("/{language}/services/{service}/check"), &cookie, "").await;
    assert_eq!(sent.field("location"), format!("/{language}/services/{service}/done"), "{}", sent.status);
    app.get(sent.field("location"), &[("cookie", &cookie)]).await.text()
}

fn encoded(value: &str) -> String {
    percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC).to_string()
}

#[tokio::test]
async fn the_confirmation_promises_a_mail_only_if_one_comes() {
    let peer = Peer::new([]).await;
    let sends = app_with(&peer).await;
    let writes_files = TestApp::new().await;
    for language in ["en", "cy", "ar"] {
        let promise = sends.state.site.texts(language, None).unwrap().text("standard-mail");
        let promise = promise.replace('\'', "&#x27;");
        assert!(confirmation(&sends, SERVICE, language).await.contains(&promise), "{language}: {promise}");
        assert!(!confirmation(&writes_files, SERVICE, language).await.contains(&promise), "{language}");
    }
}
