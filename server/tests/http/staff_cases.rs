//! What staff do with a case, by forms alone: the person sees it, the history holds it, and it happens once.

use crate::{
    app::{Reply, TestApp},
    staff::Ann,
};
use serde_json::Value;
use server::staff::Role;

/// A case, and somebody who works on it.
pub struct Work {
    pub app: TestApp,
    pub cookie: String,
    pub reference: String,
    pub secret: String,
}

impl Work {
    /// Of a person who reads Welsh.
    pub async fn new() -> Self {
        let app = TestApp::new().await;
        let mut case = app.case("what I typed myself");
        case["language"] = "cy".into();
        let raised = app.post_case("staff-case", &case).await.json();
        let cookie = Ann::new(&app, Role::Caseworker).await.sign_in(&app).await;
        let text = |name: &str| raised[name].as_str().unwrap().to_owned();
        Self { cookie, reference: text("reference"), secret: text("secret"), app }
    }

    pub fn path(&self, event: &str) -> String {
        format!("/en/staff/cases/{}{event}", self.reference)
    }

    pub async fn page(&self, event: &str) -> Reply {
        self.app.get(&self.path(event), &[("cookie", &self.cookie)]).await
    }

    /// Fills in the form of an event and sends it.
    pub async fn act(&self, event: &str, fields: &str) -> Reply {
        let page = self.page(&format!("/{event}")).await.text();
        let hidden = |name: &str| {
            let start = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap().1;
            start.split_once('"').unwrap().0.to_owned()
        };
        let form = format!("revision={}&key={}&{fields}", hidden("revision"), hidden("key"));
        self.app.post(&self.path(&format!("/{event}")), &self.cookie, &form).await
    }

    pub async fn case(&self) -> Value {
        let secret = format!("Bearer {}", self.secret);
        let path = format!("/api/v1/cases/{}", self.reference);
        self.app.get(&path, &[("authorization", &secret)]).await.json()
    }
}

#[tokio::test]
async fn a_case_is_shown_in_the_language_of_staff_with_what_was_typed_and_the_reading_is_noted() {
    let work = Work::new().await;
    let page = work.page("").await;
    assert_eq!((page.status.as_u16(), page.field("cache-control")), (200, "no-store"));
    let page = page.text();
    assert!(page.contains("what I typed myself") && page.contains("Cymraeg"));
    assert!(page.contains("We will send you a first reply by"), "promises in English, with their dates");
    assert!(!page.contains(&work.secret));
    let readings = work.app.state.store.readings(&work.reference, 10).await.unwrap();
    assert_eq!(readings.len(), 1);
    assert_eq!((readings[0].actor.as_str(), readings[0].action.as_str()), ("ann", "read-case"));
    assert!(work.app.state.store.is_audit_whole().await.unwrap());
    let missing = work.app.get("/en/staff/cases/HK-100009-A1A1", &[("cookie", &work.cookie)]).await;
    assert_eq!(missing.status, 404);
    assert_eq!(work.app.get(&work.path(""), &[]).await.field("location"), "/en/staff/sign-in");
}

#[tokio::test]
async fn from_receipt_to_closing_all_is_done_by_forms() {
    let work = Work::new().await;
    for (event, fields, state) in [
        ("acknowledge", "", "acknowledged"),
        ("allocate", "queue=dp-complaints&officer=ann", "in-progress"),
        ("suspend", "question=When+was+it%3F", "awaiting-information"),
        ("resume", "", "in-progress"),
        ("extend", "standard=first-reply&by=10+working+days&reason=It+is+hard", "in-progress"),
        ("note", "text=Only+for+us", "in-progress"),
        ("decide", "decision=no-further-action&outcome=We+looked+at+it", "decided"),
        ("close", "channel=email", "closed"),
        ("reopen", "because=review", "in-progress"),
        ("withdraw", "", "withdrawn"),
    ] {
        let reply = work.act(event, fields).await;
        assert_eq!(reply.status, 303, "{event}: {}", reply.text());
        assert_eq!(reply.field("location"), work.path("?done=1"));
        assert_eq!(work.case().await["state"], state, "{event}");
    }
    let page = work.page("?done=1").await.text();
    assert!(page.contains("It is done") && page.contains("Only for us") && page.contains("When was it?"));
    let reference = ::cases::Reference::parse(&work.reference).unwrap();
    assert_eq!(work.app.state.store.is_history_whole(&reference).await.unwrap(), Some(true));
    let secret = format!("Bearer {}", work.secret);
    let path = format!("/api/v1/cases/{}/history", work.reference);
    let told = work.app.get(&path, &[("authorization", &secret)]).await.text();
    assert!(told.contains("We looked at it") && !told.contains("Only for us") && !told.contains("ann"));
}

#[tokio::test]
async fn what_cannot_stand_is_said_and_kept_and_nothing_happens() {
    let work = Work::new().await;
    let blank = work.act("suspend", "question=+").await;
    assert_eq!(blank.status, 422);
    assert!(blank.text().contains("Fill this in") && blank.text().contains("<title>Error: "));
    let wrong = work.act("decide", "decision=no-such&outcome=These+words+stay").await.text();
    assert!(wrong.contains("These words stay") && wrong.contains("Choose another one"));
    let early = work.act("close", "channel=email").await;
    assert_eq!(early.status, 422);
    assert!(early.text().contains("This cannot be done as the case stands now"));
    for event in ["no-such", "received"] {
        assert_eq!(work.page(&format!("/{event}")).await.status, 404, "{event}");
    }
    assert_eq!(work.case().await["revision"], 1);
}

#[tokio::test]
async fn a_double_click_does_it_once_and_a_page_of_before_does_nothing() {
    let work = Work::new().await;
    let form = "revision=1&key=a-key-of-this-form&text=Once";
    let path = work.path("/note");
    for _ in 0..2 {
        assert_eq!(work.app.post(&path, &work.cookie, form).await.status, 303);
    }
    assert_eq!(work.case().await["revision"], 2);
    let stale = work.app.post(&path, &work.cookie, "revision=1&key=another-key&text=Stays").await;
    assert_eq!(stale.status, 422);
    let stale = stale.text();
    assert!(stale.contains("Something else has happened to the case") && stale.contains("Stays"));
    assert!(stale.contains("name=\"revision\" value=\"2\""), "who looks at it again can send it");
    let nothing = work.app.post(&path, &work.cookie, "text=x").await;
    assert_eq!(nothing.status, 400);
    assert_eq!(work.case().await["revision"], 2);
}

#[tokio::test]
async fn a_case_is_filed_by_what_is_changed_and_codes_must_go_together() {
    let work = Work::new().await;
    let form = work.page("/classify").await.text();
    assert!(form.contains("value=\"uk-gdpr-dpa-2018\" selected"), "as it was filed on receipt: {form}");
    assert!(form.contains("Part of the sector"));
    let same = "legislation=uk-gdpr-dpa-2018&channel=online-form";
    let reasons = form
        .split("name=\"reasons\"")
        .skip(1)
        .filter(|input| input.split('>').next().is_some_and(|input| input.contains("checked")));
    let code = |input: &str| {
        input.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    let same = reasons.filter_map(code).fold(same.to_owned(), |same, code| format!("{same}&reasons={code}"));
    let nothing = work.act("classify", &same).await;
    assert_eq!(nothing.status, 422);
    let wrong = "legislation=foia-2000&sector=justice&sub_sector=gp&previous_reference=not+one&contact=P-1";
    let wrong = work.act("classify", wrong).await.text();
    assert!(wrong.contains("Write this as it is asked for") && wrong.contains("value=\"P-1\""), "{wrong}");
    let apart = work.act("classify", "sector=justice&sub_sector=gp&contact=P-1").await.text();
    assert!(apart.contains("Choose another one") && apart.contains("value=\"P-1\""));
    assert_eq!(work.case().await["revision"], 1);

    let fields = "sector=health&sub_sector=gp&reasons=security&reasons=right-of-access&cctv=no&contact=P-1";
    assert_eq!(work.act("classify", fields).await.status, 303);
    let page = work.page("").await.text();
    assert!(
        page.contains("Right of access, Security") && page.contains("Sector of the organisation: Health"),
        "{page}"
    );
    let other = work.act("classify", "sector=justice&sub_sector=gp&reasons=security").await;
    assert_eq!(other.status, 303, "the part of before is not sent again, and goes with its sector");
    let page = work.page("/classify").await.text();
    assert!(page.contains("value=\"justice\" selected") && !page.contains("value=\"gp\" selected"));

    let path = work.path("/classify");
    let stale =
        work.app.post(&path, &work.cookie, "revision=1&key=another-key&sector=health&contact=Stays").await;
    assert_eq!(stale.status, 422);
    let stale = stale.text();
    assert!(stale.contains("Something else has happened to the case") && stale.contains("value=\"Stays\""));
    assert_eq!(work.case().await["revision"], 3);
    let secret = format!("Bearer {}", work.secret);
    let told = format!("/api/v1/cases/{}/history", work.reference);
    let told = work.app.get(&told, &[("authorization", &secret)]).await.text();
    assert!(!told.contains("P-1") && !told.contains("classify"), "how it is filed is for staff");
}
