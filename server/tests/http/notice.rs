//! The notice for one visitor, what the site holds of them, and the register for programs.

use crate::app::{NOW, TestApp};
use ::cases::{Details, IdempotencyKey, NewEvent, Reference};
use server::cases::{Actor, act};
use wizard::paths;

async fn begin(app: &TestApp) -> String {
    app.post("/en/services/data-protection/about", "", "about=handling").await.cookies().remove(0)
}

#[tokio::test]
async fn it_shows_what_this_visitor_has_done_here() {
    let app = TestApp::new().await;
    let fresh = app.get("/en/privacy", &[]).await.text();
    assert!(fresh.contains("You have not answered a question on this device"));
    let cookie = begin(&app).await;
    let page = app.get("/en/privacy", &[("cookie", &cookie)]).await.text();
    assert!(page.contains("Answers you have not sent: Raise a data protection concern"), "{page}");
    assert!(page.contains("Until 28 November 2026"));
    assert!(page.contains("This is about you") && !fresh.contains("This is about you"));
}

#[tokio::test]
async fn a_case_is_counted_from_its_closing_once_that_has_come() {
    let app = TestApp::new().await;
    let cookie = app.answered().await;
    let sent = app.post("/en/services/data-protection/check", &cookie, "confirm=yes").await;
    let done = app.get(sent.field("location"), &[("cookie", &cookie)]).await.text();
    let reference = done.split("HK-").nth(1).expect("a reference").split('<').next().unwrap();
    let reference: Reference = format!("HK-{reference}").parse().unwrap();
    let shown = async || app.get("/en/privacy", &[("cookie", &cookie)]).await.text();
    assert!(shown().await.contains("For 2 years after we close your case"));

    let taken_back = NewEvent { revision: 1, details: Details::Withdraw };
    let key = IdempotencyKey::from_random(server::secrets::random());
    act(&app.state, &reference, Actor::Person, taken_back, &key).await.unwrap();
    let page = shown().await;
    assert!(page.contains("Until 21 November 2028") && page.contains("href=\"/en/case\""), "{page}");
}

#[tokio::test]
async fn a_cookie_that_is_not_declared_is_shown_as_such_and_can_be_deleted() {
    let app = TestApp::new().await;
    let page = app.get("/en/privacy", &[("cookie", "tracker=1; __Host-consent=x")]).await.text();
    let item = page.split("data-item=\"tracker\"").nth(1).expect("it is listed");
    assert!(!item.split('>').next().unwrap().contains("data-declared"));
    assert!(item.contains("We do not know this."));
    let deleted = app.post("/en/privacy/delete", "tracker=1", "item=tracker").await;
    let next = deleted.field("location");
    assert_eq!(next, "/en/privacy?deleted=tracker#device-deleted");
    assert_eq!(deleted.cookies(), ["tracker="]);
    let page = next.split('#').next().unwrap();
    for (cookie, said) in [("", "is no longer on this device"), ("tracker=1", "We could not delete")] {
        let told = app.get(page, &[("cookie", cookie)]).await.text();
        let told = told.split("id=\"device-deleted\"").nth(1).unwrap().split("</p>").next().unwrap();
        assert!(told.split('>').nth(1).unwrap().contains(said), "{told}");
        assert!(!told.contains(" hidden"), "{told}");
    }
    let fresh = app.get("/en/privacy?deleted=a;b", &[]).await.text();
    assert!(
        fresh.split("id=\"device-deleted\"").nth(1).unwrap().split('>').next().unwrap().contains(" hidden")
    );
    for strange in ["", "a%3Bb", "a%0D%0Ab", "a+b", &"x".repeat(300)] {
        let reply = app.post("/en/privacy/delete", "", &format!("item={strange}")).await;
        assert_eq!((reply.status.as_u16(), reply.cookies().len()), (303, 0), "{strange}");
    }
    let reported = app.post("/en/privacy/undeclared", "", "item=x&store=local-storage").await;
    assert_eq!(reported.status, 204);
}

#[tokio::test]
async fn the_register_is_there_for_programs() {
    let app = TestApp::new().await;
    let activities = app.state.site.notice.activities.len();
    let csv = app.get("/cy/privacy/register.csv", &[]).await;
    assert_eq!(csv.field("content-type"), "text/csv; charset=utf-8");
    assert_eq!(csv.text().lines().count(), activities + 1);
    assert!(csv.text().contains("Swyddfa’r Comisiynydd Gwybodaeth"));
    let contact = "Wycliffe House, Water Lane, Wilmslow, Cheshire, SK9 5AF; accessicoinformation@ico.org.uk";
    assert!(csv.text().contains(contact), "{}", csv.text());
    let json = app.get("/en/privacy/register.jsonld", &[]).await.json();
    assert_eq!(json["@id"], "http://hark.test/en/privacy");
    assert_eq!(json["dpv:hasProcess"].as_array().unwrap().len(), activities + 1);
}

#[tokio::test]
async fn every_version_is_told_with_its_differences() {
    let app = TestApp::new().await;
    let page = app.get("/en/privacy", &[]).await.text();
    assert!(page.contains("Version 1, 21 November 2026") && page.contains("Version 2, 22 November 2026"));
    assert!(page.contains("New: Counting visits, if you agree"), "{page}");
}

#[tokio::test]
async fn a_question_says_why_it_is_asked_after_its_field() {
    let app = TestApp::new().await;
    let path = "/en/services/about-us/about-what";
    let chosen = app.get(path, &[]).await.text();
    assert!(!chosen.contains("data-note"), "who only chooses tells nothing of themselves");
    let service = &app.state.site.services["about-us"];
    let way = paths::paths(service, NOW.date()).into_iter().find(|path| path.end == paths::CHECK).unwrap();
    let mut cookie = String::new();
    let mut asking = None;
    for page in way.path.iter().filter_map(|id| service.page(id)) {
        let path = format!("/en/services/about-us/{}", page.id);
        if page.questions.iter().any(|question| question.kind.is_written()) {
            asking = Some(path);
            break;
        }
        let fields = page.questions.iter().flat_map(wizard::Question::fields);
        let pairs = fields.flat_map(|field| {
            let values = way.answers.values(&field).to_vec();
            values.into_iter().map(move |value| format!("{field}={value}"))
        });
        let reply = app.post(&path, &cookie, &pairs.collect::<Vec<_>>().join("&")).await;
        assert_eq!(reply.status, 303, "{path}");
        cookie = reply.cookies().remove(0);
    }
    let page = app.get(&asking.unwrap(), &[("cookie", &cookie)]).await;
    assert_eq!(page.status, 200, "{}", page.field("location"));
    let form = page.text();
    let form = form.split("data-question").nth(1).unwrap().split("</form>").next().unwrap();
    let note = form.find("data-note").expect("a note");
    let field = form.rfind("<input").max(form.rfind("<textarea")).unwrap();
    assert!(field < note && note < form.rfind("<button").unwrap());
}

/// What support somebody needs is chosen from a list, and says more of them than many words.
#[tokio::test]
async fn what_is_personal_is_explained_also_where_it_is_chosen_added_or_told_later() {
    let app = TestApp::new().await;
    let cookie = app.answered().await;
    for page in ["support-needs", "evidence"] {
        let path = format!("/en/services/data-protection/{page}");
        let shown = app.get(&path, &[("cookie", &cookie)]).await;
        assert_eq!(shown.status, 200, "{path}");
        let form = shown.text();
        let form = form.split("<main").nth(1).unwrap().split("</form>").next().unwrap();
        let note = form.find("data-note").expect("a note");
        assert!(form.rfind("<input").unwrap() < note && note < form.rfind("<button").unwrap(), "{path}");
        assert!(form.contains("/en/privacy#activity-complaints"), "{path}");
    }
    let case = crate::events::Raised::of(&app).await;
    let form = format!("reference={}&secret={}", case.reference, case.secret);
    let page = app.post("/en/case", "", &form).await.text();
    let add = page.split("<textarea").nth(1).unwrap().split("</form>").next().unwrap();
    assert!(add.contains("data-note") && add.contains("/en/privacy#activity-complaints"));
}

#[tokio::test]
async fn a_copy_of_what_is_held_takes_the_device_or_reference_and_secret() {
    let app = TestApp::new().await;
    let cookie = begin(&app).await;
    let mine = app.get("/en/your-information/answers.json", &[("cookie", &cookie)]).await;
    assert_eq!(mine.field("cache-control"), "no-store");
    assert_eq!(mine.json()[0]["answers"]["about"], "handling");
    assert_eq!(app.get("/en/your-information/answers.json", &[]).await.json(), serde_json::json!([]));

    let receipt = app.post_case("key-of-a-copy-test", &app.case("words of mine")).await.json();
    let text = |field: &str| receipt[field].as_str().unwrap().to_owned();
    let (reference, secret) = (text("reference"), text("secret"));
    let form = format!("reference={reference}&secret={secret}");
    let fields = [
        ("authorization", format!("Bearer {secret}")),
        ("content-type", "application/json".to_owned()),
        ("idempotency-key", "key-of-an-event".to_owned()),
    ];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    let event = serde_json::json!({ "kind": "add-information", "revision": 1, "text": "what I added" });
    let path = format!("/api/v1/cases/{reference}/events");
    assert_eq!(app.send("POST", &path, &fields, event.to_string()).await.status, 201);
    let shown = app.post("/en/your-information", "", &format!("{form}&as=page")).await;
    assert_eq!(shown.status, 200);
    assert!(shown.text().contains("words of mine") && shown.text().contains(&reference));
    assert!(!shown.text().contains(&secret));
    assert!(shown.text().contains("21 November 2026 – what I added"), "{}", shown.text());
    let file = app.post("/cy/your-information", "", &format!("{form}&as=file")).await;
    assert!(file.field("content-disposition").contains("case.json"));
    assert_eq!(file.json()["reference"], reference.as_str());
    assert_eq!(file.json()["history"][1]["words"], "what I added");
    let words = file.json()["in_words"].as_array().unwrap().len();
    assert!(words > 5, "{words}");

    let other = app.post_case("key-of-another-test", &app.case("other words")).await.json();
    let other = other["reference"].as_str().unwrap();
    let wrong_secret = format!("reference={other}&secret={secret}");
    let wrong_reference = format!("reference=HK-999999-A1A1&secret={secret}");
    let replies = [
        app.post("/en/your-information", "", &wrong_secret).await,
        app.post("/en/your-information", "", &wrong_reference).await,
    ];
    for reply in &replies {
        assert_eq!(reply.status, 422);
    }
    let plain = |at: usize, reference: &str| {
        let page = replies[at].text().replace(reference, "");
        page.split("<main").nth(1).unwrap().split("</main>").next().unwrap().to_owned()
    };
    assert_eq!(plain(0, other), plain(1, "HK-999999-A1A1"), "they cannot be told apart");
}
