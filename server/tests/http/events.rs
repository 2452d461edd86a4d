//! Making something happen to a case: by its owner through the API, by staff, and what comes of it.

use crate::{
    app::{NOW, Reply, TestApp},
    staff::Ann,
};
use axum::http::StatusCode;
use cases::{Details, EventKind, IdempotencyKey, NewEvent, Reference, State};
use serde_json::{Value, json};
use server::{
    cases::{ActError, Acted, Actor, act},
    mail::KIND,
    staff::Role,
};
use std::collections::BTreeSet;
use time::{Duration, macros::date};

/// A case, with what opens it.
pub struct Raised {
    pub reference: String,
    pub secret: String,
}

impl Raised {
    pub async fn of(app: &TestApp) -> Self {
        let receipt = app.post_case("key-of-the-case", &app.case("words")).await.json();
        let text = |name: &str| receipt[name].as_str().unwrap().to_owned();
        Self { reference: text("reference"), secret: text("secret") }
    }

    pub async fn post(&self, app: &TestApp, key: &str, event: &Value) -> Reply {
        self.post_with(app, key, event, &[]).await
    }

    async fn post_with(&self, app: &TestApp, key: &str, event: &Value, more: &[(&str, &str)]) -> Reply {
        let bearer = format!("Bearer {}", self.secret);
        let mut fields =
            vec![("content-type", "application/json"), ("idempotency-key", key), ("authorization", &bearer)];
        fields.extend(more);
        app.send("POST", &format!("/api/v1/cases/{}/events", self.reference), &fields, event.to_string())
            .await
    }

    pub async fn get(&self, app: &TestApp, rest: &str) -> Reply {
        self.get_with(app, rest, &[]).await
    }

    pub async fn get_with(&self, app: &TestApp, rest: &str, more: &[(&str, &str)]) -> Reply {
        let bearer = format!("Bearer {}", self.secret);
        let mut fields = vec![("authorization", bearer.as_str())];
        fields.extend(more);
        app.get(&format!("/api/v1/cases/{}{rest}", self.reference), &fields).await
    }

    /// What a member of staff does, at the revision that the case is at.
    pub async fn staff(&self, app: &TestApp, details: Details) -> Result<Acted, ActError> {
        let reference: Reference = self.reference.parse().unwrap();
        let (case, _) = app.state.store.load_case(&reference).await.unwrap().unwrap();
        let key = IdempotencyKey::from_random(server::secrets::random());
        let new = NewEvent { revision: case.revision, details };
        act(&app.state, &reference, Actor::Staff("officer-1".into()), new, &key).await
    }
}

fn added(revision: u32, text: &str) -> Value {
    json!({ "kind": "add-information", "revision": revision, "text": text })
}

pub fn asked(question: &str) -> Details {
    Details::Suspend { question: question.into() }
}

fn pair(field: &str, code: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), code.to_owned())]
}

#[tokio::test]
async fn the_owner_adds_and_withdraws_each_once() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let first = case.post(&app, "key-00001", &added(1, "more\u{0} words")).await;
    assert_eq!((first.status, first.field("etag")), (StatusCode::CREATED, "\"2\""));
    assert_eq!(
        first.json(),
        json!({ "revision": 2, "at": "2026-11-21T10:00:00Z", "kind": "add-information", "state": "received" })
    );
    let again = case.post(&app, "key-00001", &added(1, "more\u{0} words")).await;
    assert_eq!((again.status, &again.body), (StatusCode::OK, &first.body));
    case.post(&app, "key-00001", &added(1, "other words")).await.problem(422, "idempotency-key-reused");
    assert_eq!(case.get(&app, "/history").await.json()["events"][1]["words"], "more words");

    let withdrawn = case.post(&app, "key-00002", &json!({ "kind": "withdraw", "revision": 2 })).await;
    assert_eq!(withdrawn.json()["state"], "withdrawn");
    case.post(&app, "key-00003", &added(3, "words")).await.problem(409, "event-not-possible");
    let now = case.get(&app, "").await;
    assert_eq!(
        (now.field("etag"), &now.json()["state"], &now.json()["deadlines"]),
        ("\"3\"", &json!("withdrawn"), &json!([]))
    );
}

#[tokio::test]
async fn what_cannot_happen_says_why_and_writes_nothing() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let stale = case.post(&app, "key-00001", &added(7, "words")).await;
    stale.problem(409, "stale-revision");
    assert_eq!(stale.json()["detail"], "The case is at revision 1.");
    let match_other = [("if-match", "\"2\"")];
    case.post_with(&app, "key-00001", &added(1, "words"), &match_other)
        .await
        .problem(412, "precondition-failed");
    let blank = case.post(&app, "key-00001", &added(1, " \n")).await;
    assert_eq!(blank.problem(422, "invalid-event"), pair("text", "required"));
    let long = case.post(&app, "key-00001", &added(1, &"x".repeat(4_001))).await;
    assert_eq!(long.problem(422, "invalid-event"), pair("text", "too-long"));
    let unknown = case.post(&app, "key-00001", &json!({ "kind": "explode", "revision": 1 })).await;
    assert_eq!(unknown.problem(422, "invalid-event"), pair("kind", "unknown-event"));
    for kind in ["acknowledge", "resume", "classify"] {
        let event = json!({ "kind": kind, "revision": 1 });
        case.post(&app, "key-00001", &event).await.problem(403, "event-not-allowed");
    }
    let deep = "[".repeat(10_000);
    let fields = [("content-type", "application/json"), ("idempotency-key", "key-00001")];
    let path = format!("/api/v1/cases/{}/events", case.reference);
    let bearer = format!("Bearer {}", case.secret);
    let with_secret = [fields[0], fields[1], ("authorization", bearer.as_str())];
    app.send("POST", &path, &with_secret, deep).await.problem(400, "malformed-json");
    app.send("POST", &path, &with_secret[..1], "{}").await.problem(401, "secret-missing");
    app.send("POST", &path, &[fields[0], with_secret[2]], "{}").await.problem(400, "idempotency-key-missing");
    app.send("POST", &path, &with_secret[1..], "{}").await.problem(415, "unsupported-media-type");
    for (reference, secret) in
        [(case.reference.as_str(), "nonsense"), ("HK-999999-A1A1", &case.secret), ("x", &case.secret)]
    {
        let other = Raised { reference: reference.into(), secret: secret.into() };
        other.post(&app, "key-00001", &added(1, "words")).await.problem(404, "case-not-found");
    }
    // The key was used for nothing that happened, and the case is as it was.
    assert_eq!(case.get(&app, "").await.json()["revision"], 1);
    assert_eq!(case.post(&app, "key-00001", &added(1, "words")).await.status, StatusCode::CREATED);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_key_a_hundred_times_at_once_is_one_event() {
    let app = std::sync::Arc::new(TestApp::new().await);
    let case = std::sync::Arc::new(Raised::of(&app).await);
    let attempts: Vec<_> = (0..100)
        .map(|_| {
            let (app, case) = (app.clone(), case.clone());
            tokio::spawn(async move { case.post(&app, "key-00001", &added(1, "words")).await })
        })
        .collect();
    let (mut created, mut bodies) = (0, BTreeSet::new());
    for attempt in attempts {
        let reply = attempt.await.unwrap();
        assert!([StatusCode::OK, StatusCode::CREATED].contains(&reply.status), "{}", reply.text());
        created += usize::from(reply.status == StatusCode::CREATED);
        bodies.insert(reply.body);
    }
    assert_eq!((created, bodies.len()), (1, 1));
    assert_eq!(case.get(&app, "").await.json()["revision"], 2);
}

#[tokio::test]
async fn what_staff_do_moves_the_dates_and_is_told_to_the_owner_as_far_as_it_is_theirs() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let dates = async || {
        let deadlines = case.get(&app, "").await.json()["deadlines"].clone();
        deadlines
            .as_array()
            .unwrap()
            .iter()
            .map(|deadline| (deadline["by"].clone(), deadline["stopped"].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(dates().await, [(json!("2026-12-21"), json!(false)), (json!("2027-08-28"), json!(false))]);
    case.staff(&app, Details::Note { text: "canary note".into() }).await.unwrap();
    let extended = Details::Extend {
        standard: "assigned".into(),
        by: "2 weeks".parse().unwrap(),
        reason: "So many".into(),
    };
    case.staff(&app, extended).await.unwrap();
    case.staff(&app, asked("When was it?")).await.unwrap();
    app.state.clock.set(NOW + Duration::days(10));
    // The question was a first reply, in time; the other date waits for the answer.
    assert_eq!(dates().await, [(json!("2026-12-21"), json!(false)), (json!("2027-09-21"), json!(true))]);
    let answered = case.post(&app, "key-00001", &added(4, "In May")).await.json();
    assert_eq!(answered["state"], "in-progress");
    app.state.clock.set(NOW + Duration::days(20));
    assert_eq!(dates().await[1], (json!("2027-09-21"), json!(false)));
    let decided = Details::Decide {
        decision: "no-further-action".into(),
        detail_1: Some("no-infringement".into()),
        detail_2: None,
        outcome: "They did what they should.".into(),
    };
    case.staff(&app, decided).await.unwrap();
    let history = case.get(&app, "/history").await.json()["events"].clone();
    let told: Vec<_> = history
        .as_array()
        .unwrap()
        .iter()
        .map(|event| {
            (event["revision"].as_u64().unwrap(), event["kind"].as_str().unwrap(), event["words"].as_str())
        })
        .collect();
    assert_eq!(
        told,
        [
            (1, "received", None),
            (3, "extend", Some("So many")),
            (4, "suspend", Some("When was it?")),
            (5, "add-information", Some("In May")),
            (6, "decide", Some("They did what they should.")),
        ]
    );
    assert!(!history.to_string().contains("canary") && !history.to_string().contains("officer-1"));
    // A mail for the receipt, and for each of extension, question and decision.
    assert_eq!(app.state.store.count_jobs(KIND).await.unwrap(), (4, 0));
}

#[tokio::test]
async fn codes_must_be_those_of_the_site() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let decided = |detail: &str| Details::Decide {
        decision: "regulatory-action".into(),
        detail_1: Some(detail.into()),
        detail_2: None,
        outcome: "x".into(),
    };
    // A decision notice is for freedom of information, and this case was filed under data protection on receipt.
    let refused = case.staff(&app, decided("dn-served")).await.unwrap_err();
    assert!(matches!(&refused, ActError::Invalid(problems) if problems[0].field == "detail_1"), "{refused}");
    case.staff(&app, decided("reprimand")).await.unwrap();
    let reference: Reference = case.reference.parse().unwrap();
    let (row, history) = app.state.store.load_case(&reference).await.unwrap().unwrap();
    assert_eq!((row.state, history.last().unwrap().kind), (State::Decided, EventKind::Decide));
    assert_eq!(app.state.store.is_history_whole(&reference).await.unwrap(), Some(true));
}

#[tokio::test]
async fn nothing_that_is_said_with_an_event_is_kept_in_clear() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    case.staff(&app, Details::Note { text: "canarynote".into() }).await.unwrap();
    case.staff(&app, asked("canaryquestion")).await.unwrap();
    case.post(&app, "canary-key-00001", &added(3, "canaryanswer")).await;
    app.state.store.close().await;
    for (name, content) in app.kept().await {
        for words in ["canarynote", "canaryquestion", "canaryanswer", "canary-key-00001"] {
            let found = content.windows(words.len()).any(|window| window == words.as_bytes());
            assert!(!found, "{words} in {name}");
        }
    }
}

#[tokio::test]
async fn staff_act_and_list_with_their_session() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let cookie = Ann::new(&app, Role::Caseworker).await.sign_in(&app).await;
    let path = format!("/api/v1/cases/{}/events", case.reference);
    let post = async |cookie: &str, key: &str, event: &Value, site: &str| {
        let fields = [
            ("content-type", "application/json"),
            ("idempotency-key", key),
            ("cookie", cookie),
            ("sec-fetch-site", site),
        ];
        app.send("POST", &path, &fields, event.to_string()).await
    };
    let allocate = json!({ "kind": "allocate", "revision": 1, "queue": "pecr", "officer": "ann" });
    post("", "key-00001", &allocate, "same-origin").await.problem(401, "secret-missing");
    post(&cookie, "key-00001", &allocate, "cross-site").await.problem(403, "cross-site");
    let done = post(&cookie, "key-00001", &allocate, "same-origin").await;
    assert_eq!((done.status, done.json()["state"].as_str()), (StatusCode::CREATED, Some("in-progress")));
    let again = post(&cookie, "key-00001", &allocate, "same-origin").await;
    assert_eq!((again.status, again.body), (StatusCode::OK, done.body));
    let wrong = json!({ "kind": "extend", "revision": 2, "standard": "none", "by": "1 hour", "reason": "x" });
    let refused = post(&cookie, "key-00002", &wrong, "same-origin").await;
    assert_eq!(refused.problem(422, "invalid-event"), pair("standard", "unknown-standard"));
    let reference: Reference = case.reference.parse().unwrap();
    let (_, history) = app.state.store.load_history(&reference).await.unwrap().unwrap();
    assert_eq!(history[1].actor, "ann");

    let second = app.post_case("key-00002", &app.case("words")).await.json();
    let get = async |path: &str| app.get(path, &[("cookie", &cookie)]).await;
    let list = async |query: &str| {
        let page = get(&format!("/api/v1/cases{query}")).await.json();
        let cases = page["cases"].as_array().unwrap().iter().map(|case| case["reference"].clone());
        (cases.collect::<Vec<_>>(), page["next"].as_str().map(str::to_owned))
    };
    let (one, two) = (json!(case.reference), second["reference"].clone());
    assert_eq!(list("").await, (vec![one.clone(), two.clone()], None));
    assert_eq!(list("?queue=pecr&state=in-progress").await, (vec![one.clone()], None));
    let (first, next) = list("?limit=1").await;
    assert_eq!(first, [one]);
    assert_eq!(list(&format!("?limit=1&cursor={}", next.unwrap())).await, (vec![two], None));
    for query in ["?colour=red", "?state=lost", "?cursor=x", "?limit=-1"] {
        get(&format!("/api/v1/cases{query}")).await.problem(400, "invalid-query");
    }
    get("/api/v1/management-information").await.problem(403, "managers-only");
    for path in ["/api/v1/cases", "/api/v1/cases?colour=red", "/api/v1/management-information?format=csv"] {
        app.get(path, &[]).await.problem(401, "staff-only");
    }
}

#[tokio::test]
async fn managers_get_the_figures_as_json_and_as_csv() {
    let app = TestApp::new().await;
    Raised::of(&app).await;
    let cookie = Ann::new(&app, Role::Manager).await.sign_in(&app).await;
    let path = "/api/v1/management-information";
    let report = app.get(path, &[("cookie", &cookie)]).await;
    assert_eq!((report.field("cache-control"), &report.json()["total"]["receipts"]), ("no-store", &json!(1)));
    assert_eq!(report.json()["by"]["legislation"][0]["value"], "uk-gdpr-dpa-2018");
    for (path, accept) in [("?format=csv", "*/*"), ("", "text/csv")] {
        let path = format!("/api/v1/management-information{path}");
        let csv = app.get(&path, &[("cookie", &cookie), ("accept", accept)]).await;
        assert_eq!(csv.field("content-type"), "text/csv; charset=utf-8");
        assert!(csv.text().starts_with("as_of,by,value,measure,figure\r\n2026-11-21,total,,receipts,1\r\n"));
    }
    app.get("/api/v1/management-information?format=pdf", &[("cookie", &cookie)])
        .await
        .problem(400, "invalid-query");
}

#[tokio::test]
async fn management_information_is_counted_from_the_log() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let empty = app.post_case("key-00002", &app.case("words")).await;
    assert_eq!(empty.status, StatusCode::CREATED);
    let allocated = Details::Allocate { queue: Some("about-us".into()), officer: Some("officer-1".into()) };
    case.staff(&app, allocated).await.unwrap();
    let report = app.state.reports.today(&app.state).await.unwrap();
    assert_eq!((report.as_of, report.total.receipts, report.total.caseload), (date!(2026 - 11 - 21), 2, 2));
    let queues: Vec<_> = report.by[&cases::information::Dimension::Queue]
        .iter()
        .map(|group| (group.value.as_deref().unwrap(), group.measures.receipts))
        .collect();
    assert_eq!(queues, [("about-us", 1), ("dp-complaints", 1)]);
    case.staff(&app, Details::Withdraw).await.unwrap();
    // The report is kept for a minute, and made again then.
    assert_eq!(app.state.reports.today(&app.state).await.unwrap().total.caseload, 2);
    app.state.clock.set(NOW + Duration::seconds(61));
    assert_eq!(app.state.reports.today(&app.state).await.unwrap().total.caseload, 1);
}
