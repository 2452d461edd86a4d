//! Staff come in with id, password and code, all three, and nobody else does.

use crate::app::{NOW, TestApp};
use server::staff::{self, Credentials, Role, StaffCommand};

const STRANGER: &str = "/en/staff/sign-in";

fn form(password: &str, code: &str) -> String {
    form_of("ann", password, code)
}

fn form_of(id: &str, password: &str, code: &str) -> String {
    format!("account={id}&password={password}&code={code}")
}

/// A member of staff who can sign in.
pub struct Ann {
    id: &'static str,
    credentials: Credentials,
}

impl Ann {
    pub async fn new(app: &TestApp, role: Role) -> Self {
        Self::with_id(app, "ann", role).await
    }

    pub async fn with_id(app: &TestApp, id: &'static str, role: Role) -> Self {
        let keys = &app.state.keys;
        let credentials = staff::add(&app.state.store, keys, id, "Ann Evans", role).await.unwrap();
        Self { id, credentials }
    }

    /// The code of now, or of some steps from now.
    fn code(&self, steps: i64) -> String {
        let now = (NOW.unix_timestamp() + steps * 30).unsigned_abs();
        self.credentials.code_key.code_at(now).unwrap()
    }

    /// Signs in; the cookie.
    pub async fn sign_in(&self, app: &TestApp) -> String {
        let typed = form_of(self.id, &self.credentials.password, &self.code(0));
        let reply = app.post(STRANGER, "", &typed).await;
        assert_eq!((reply.status.as_u16(), reply.field("location")), (303, "/en/staff"));
        let set = reply.field("set-cookie");
        assert!(set.contains("; Secure; HttpOnly; SameSite=Strict"), "{set}");
        reply.cookies().remove(0)
    }
}

#[tokio::test]
async fn all_three_are_needed_and_what_is_wrong_is_not_told() {
    let app = TestApp::new().await;
    let ann = Ann::new(&app, Role::Caseworker).await;
    let (right, code) = (ann.credentials.password.clone(), ann.code(0));
    let mut pages = Vec::new();
    for typed in [form(&right, "000000"), form(&right, &ann.code(3)), form("wrong", &code), form("", "")] {
        let reply = app.post(STRANGER, "", &typed).await;
        assert_eq!(reply.status, 422);
        assert!(reply.cookies().is_empty());
        assert!(!reply.text().contains(&right), "a password is not shown again");
        pages.push(without_nonces(&reply.text()));
    }
    let stranger = app.post(STRANGER, "", "account=nobody&password=x&code=1").await;
    assert_eq!(stranger.status, 422);
    pages.push(without_nonces(&stranger.text()).replace("nobody", "ann"));
    assert!(pages.iter().all(|page| *page == pages[0]), "they cannot be told apart");
    assert!(pages[0].contains("The name, password or code is not right"));
    ann.sign_in(&app).await;
}

/// What differs on each page, whatever it says.
fn without_nonces(page: &str) -> String {
    let mut parts = page.split("nonce=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| page + part.split_once('"').map_or("", |(_, rest)| rest))
}

#[tokio::test]
async fn a_code_is_good_once_and_a_step_early_or_late() {
    let app = TestApp::new().await;
    let ann = Ann::new(&app, Role::Caseworker).await;
    let right = ann.credentials.password.clone();
    let try_code = async |code: String| app.post(STRANGER, "", &form(&right, &code)).await.status.as_u16();
    assert_eq!(try_code(ann.code(-1)).await, 303);
    assert_eq!(try_code(ann.code(-1)).await, 422, "used");
    assert_eq!(try_code(ann.code(0)).await, 303);
    assert_eq!(try_code(ann.code(-1)).await, 422, "older than one that was used");
    assert_eq!(try_code(ann.code(1)).await, 303);
}

#[tokio::test]
async fn after_ten_mistakes_even_what_is_right_is_refused() {
    let app = TestApp::new().await;
    let ann = Ann::new(&app, Role::Caseworker).await;
    for _ in 0..10 {
        assert_eq!(app.post(STRANGER, "", &form("wrong", "000000")).await.status, 422);
    }
    let typed = form(&ann.credentials.password, &ann.code(0));
    assert_eq!(app.post(STRANGER, "", &typed).await.status, 422);
}

#[tokio::test]
async fn strangers_are_led_to_the_door_and_see_nothing_behind_it() {
    let app = TestApp::new().await;
    app.post_case("behind-the-door", &app.case("secret words")).await;
    for cookie in ["", "__Host-hark-staff=x", &format!("__Host-hark-staff={}", "A".repeat(43))] {
        let reply = app.get("/cy/staff", &[("cookie", cookie)]).await;
        assert_eq!((reply.status.as_u16(), reply.field("location")), (303, "/cy/staff/sign-in"));
        assert!(reply.body.is_empty());
    }
    for lang in ["pl", "ar", "xx"] {
        assert_eq!(app.get(&format!("/{lang}/staff"), &[]).await.status, 404, "{lang}");
        assert_eq!(app.get(&format!("/{lang}/staff/sign-in"), &[]).await.status, 404, "{lang}");
    }
    let door = app.get("/cy/staff/sign-in", &[]).await.text();
    assert!(door.contains("Mewngofnodi") && door.contains("hreflang=\"en\""));
    assert!(!door.contains("hreflang=\"pl\""), "no way into a language that there is none in");
}

#[tokio::test]
async fn who_signs_out_or_is_closed_is_out_at_once() {
    let app = TestApp::new().await;
    let ann = Ann::new(&app, Role::Caseworker).await;
    let cookie = ann.sign_in(&app).await;
    assert_eq!(app.get("/en/staff", &[("cookie", &cookie)]).await.status, 200);
    // The register has it, and the notice tells it to who has it; nobody else is told that it may be there.
    let told = "data-item=\"__Host-hark-staff\"";
    let own = app.get("/en/privacy", &[("cookie", &cookie)]).await.text();
    assert!(own.contains(told) && own.contains("The key of a member of staff who is signed in."), "{own}");
    let item = own.split_once(told).unwrap().1.split('>').next().unwrap();
    assert!(item.contains("data-declared"), "{item}");
    assert!(!app.get("/en/privacy", &[]).await.text().contains(told));
    let out = app.post("/en/staff/sign-out", &cookie, "").await;
    assert_eq!((out.status.as_u16(), out.field("location")), (303, "/en/staff/sign-in"));
    assert!(out.field("set-cookie").starts_with("__Host-hark-staff=;"));
    assert_eq!(app.get("/en/staff", &[("cookie", &cookie)]).await.status, 303, "the old cookie is nothing");

    let run = async |command: StaffCommand| command.run(&app.state.store, &app.state.keys, "Office").await;
    let lines = run(StaffCommand::Reset { id: "ann".into() }).await.unwrap();
    assert!(lines[2].starts_with("authenticator app: otpauth://totp/Office:ann?secret="), "{lines:?}");
    let typed = form(&ann.credentials.password, &ann.code(1));
    assert_eq!(app.post(STRANGER, "", &typed).await.status, 422, "the old password is nothing");
    run(StaffCommand::Close { id: "ann".into() }).await.unwrap();
    assert_eq!(run(StaffCommand::List).await.unwrap(), ["ann\tcaseworker\tclosed\tAnn Evans"]);
    let again = StaffCommand::Add { id: "ann".into(), name: "Ann".into(), role: Role::Manager };
    assert!(run(again).await.is_err());
    assert!(run(StaffCommand::Close { id: "bob".into() }).await.is_err());
}

#[tokio::test]
async fn the_cases_are_shown_page_by_page_without_their_answers() {
    let app = TestApp::new().await;
    let mut references = Vec::new();
    for number in 0..51 {
        let raised = app.post_case(&format!("queue-case-{number}"), &app.case("secret words")).await.json();
        references.push(raised["reference"].as_str().unwrap().to_owned());
    }
    let cookie = Ann::new(&app, Role::Caseworker).await.sign_in(&app).await;
    let first = app.get("/en/staff", &[("cookie", &cookie)]).await;
    assert_eq!(first.field("cache-control"), "no-store");
    let first = first.text();
    assert!(references[..50].iter().all(|reference| first.contains(reference.as_str())));
    assert!(!first.contains(&references[50]) && !first.contains("secret words"));
    assert!(first.contains("/en/staff?queue=&amp;state=&amp;after=100050"), "the way to the next page");
    let next = app.get("/en/staff?queue=&state=&after=100050", &[("cookie", &cookie)]).await.text();
    assert!(next.contains(&references[50]) && !next.contains(&references[49]));
    let other = app.get("/en/staff?queue=pecr", &[("cookie", &cookie)]).await.text();
    assert!(other.contains("There are no such cases.") && !other.contains(&references[0]));
    let withdrawn = app.get("/en/staff?state=withdrawn", &[("cookie", &cookie)]).await.text();
    assert!(!withdrawn.contains(&references[0]));
    let nonsense = app.get("/en/staff?queue=x%27--&state=y&after=z", &[("cookie", &cookie)]).await;
    assert_eq!(nonsense.status, 200, "what is no choice is none");
}

#[tokio::test]
async fn a_case_is_found_by_its_reference_as_it_is_typed() {
    let app = TestApp::new().await;
    let raised = app.post_case("found-by-staff", &app.case("anything")).await.json();
    let reference = raised["reference"].as_str().unwrap();
    let cookie = Ann::new(&app, Role::Caseworker).await.sign_in(&app).await;
    let find =
        async |typed: &str| app.get(&format!("/en/staff?reference={typed}"), &[("cookie", &cookie)]).await;
    for typed in [reference.to_owned(), reference.to_lowercase().replace('-', "+")] {
        let found = find(&typed).await;
        let to = format!("/en/staff/cases/{reference}");
        assert_eq!((found.status.as_u16(), found.field("location")), (303, to.as_str()), "{typed}");
    }
    for typed in ["HK-100009-A1A1", "a%22b"] {
        let unknown = find(typed).await;
        assert_eq!((unknown.status.as_u16(), unknown.field("cache-control")), (404, "no-store"), "{typed}");
        let page = unknown.text();
        assert!(
            page.contains("No case has this reference") && page.contains(reference),
            "with the queue below"
        );
        assert!(
            page.contains(&format!("value=\"{}\"", typed.replace("%22", "&quot;"))),
            "what was typed is kept"
        );
    }
    assert_eq!(find("+").await.status, 200);
}

#[tokio::test]
async fn a_right_code_that_was_on_its_way_when_the_account_was_locked_opens_nothing() {
    let app = TestApp::new().await;
    let ann = Ann::new(&app, Role::Caseworker).await;
    ann.sign_in(&app).await;
    let (store, now) = (&app.state.store, NOW.unix_timestamp());
    for _ in 0..10 {
        store.note_failure("ann", 10, now + 900).await.unwrap();
    }
    let step = i64::MAX;
    assert!(!store.begin_session("ann", step, &[1; 32], now).await.unwrap());
    assert!(store.begin_session("ann", step, &[1; 32], now + 900).await.unwrap(), "when it is open again");
}
