//! What a visitor decides, and what follows from it.

use crate::app::{NOW, Reply, TestApp};
use time::Duration;

const BANNER: &str = "id=\"cookie-banner-form\"";
const VITALS: &str = "data-vitals";
const CONSENT: &str = "__Host-consent=";
const PREFERENCES: &str = "__Host-preferences=";

fn consent(reply: &Reply) -> String {
    reply.cookies().into_iter().find(|cookie| cookie.starts_with(CONSENT)).unwrap_or_default()
}

async fn decided(app: &TestApp, form: &str) -> String {
    let reply = app.post("/en/cookies", "", form).await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    let cookie = consent(&reply);
    assert_ne!(cookie, "");
    cookie
}

async fn page(app: &TestApp, cookie: &str) -> String {
    app.get("/en", &[("cookie", cookie)]).await.text()
}

#[tokio::test]
async fn who_has_not_decided_is_asked_and_nothing_is_loaded_for_them() {
    let app = TestApp::new().await;
    let reply = app.get("/en", &[]).await;
    assert!(reply.text().contains(BANNER) && !reply.text().contains(VITALS));
    assert!(reply.cookies().is_empty(), "{:?}", reply.cookies());
    // Neither back nor a proxy shows the question to someone who has answered it.
    assert_eq!(
        (reply.field("cache-control"), reply.field("vary")),
        ("no-store", "Accept-Language, Cookie, Sec-GPC")
    );
    // The skip link comes first, the cookies page asks by itself.
    let text = reply.text();
    assert!(text.find("govuk-skip-link") < text.find(BANNER) && text.find(BANNER) < text.find("<header"));
    assert!(!app.get("/en/cookies", &[]).await.text().contains(BANNER));
}

#[tokio::test]
async fn a_no_in_a_banner_that_was_left_open_is_a_no() {
    let app = TestApp::new().await;
    let say = async |cookie: &str, answer: &str| {
        let form = format!("return-to=%2Fen%2Fcontact&all={answer}");
        consent(&app.post("/en/cookies", cookie, &form).await)
    };
    let yes = say("", "yes").await;
    assert!(page(&app, &yes).await.contains(VITALS));
    let no = say(&yes, "no").await;
    assert!(!page(&app, &no).await.contains(VITALS));
    assert!(page(&app, &say(&no, "yes").await).await.contains(VITALS));
}

#[tokio::test]
async fn an_address_confirms_nothing_that_was_not_said() {
    let app = TestApp::new().await;
    let no = consent(&app.post("/en/cookies", "", "statistics=no").await);
    for (cookie, asks) in [("", true), (no.as_str(), false)] {
        let page = app.get("/en/contact?cookies=accepted", &[("cookie", cookie)]).await.text();
        assert_eq!(page.contains(BANNER), asks);
        assert_eq!(page.contains("name=\"all\""), asks);
    }
}

#[tokio::test]
async fn both_answers_are_remembered_alike() {
    let app = TestApp::new().await;
    for (answer, said, loads) in [("yes", "accepted", true), ("no", "rejected", false)] {
        let form = format!("return-to=%2Fen%2Fservices%2Fconcern&all={answer}");
        let reply = app.post("/en/cookies", "", &form).await;
        assert_eq!(reply.field("location"), format!("/en/services/concern?cookies={said}"));
        let cookie = consent(&reply);
        let line = reply.field("set-cookie");
        for part in ["Path=/", "Max-Age=31536000", "Secure", "SameSite=Lax"] {
            assert!(line.contains(part), "{line}");
        }
        let confirmed = app.get(reply.field("location"), &[("cookie", &cookie)]).await.text();
        assert!(confirmed.contains(BANNER) && !confirmed.contains("name=\"all\""));
        let page = page(&app, &cookie).await;
        assert!(!page.contains(BANNER));
        assert_eq!(page.contains(VITALS), loads);
        assert_eq!(app.get("/en", &[("cookie", &cookie)]).await.field("cache-control"), "private, no-cache");
    }
}

#[tokio::test]
async fn the_record_names_nobody() {
    let app = TestApp::new().await;
    let one = decided(&app, "statistics=yes&preferences=no").await;
    let other = decided(&app, "statistics=yes&preferences=no").await;
    assert_eq!(one, other);
}

#[tokio::test]
async fn what_this_site_has_not_written_counts_as_not_asked() {
    let app = TestApp::new().await;
    let cookie = decided(&app, "statistics=no").await;
    assert!(!page(&app, &cookie).await.contains(BANNER));
    let no_mark = cookie.split("~~").next().unwrap().to_owned();
    for wrong in [
        cookie.replace(".n.", ".y."),
        cookie.replace("statistics", "preferences"),
        format!("{cookie}x"),
        no_mark,
        "__Host-consent=".into(),
        "__Host-consent=yes".into(),
        "__Host-consent=~~".into(),
    ] {
        let page = page(&app, &wrong).await;
        assert!(page.contains(BANNER) && !page.contains(VITALS), "{wrong}");
    }
}

#[tokio::test]
async fn it_is_asked_again_after_a_year() {
    let app = TestApp::new().await;
    let cookie = decided(&app, "statistics=yes").await;
    app.state.clock.set(NOW + Duration::days(365) - Duration::minutes(1));
    assert!(page(&app, &cookie).await.contains(VITALS));
    app.state.clock.set(NOW + Duration::days(365));
    let page = page(&app, &cookie).await;
    assert!(page.contains(BANNER) && !page.contains(VITALS));
}

/// Scripts see the cookie alone: it must not say yes any longer than that holds.
#[tokio::test]
async fn what_holds_no_longer_leaves_the_browser_with_the_next_page() {
    let app = TestApp::new().await;
    let cookie = decided(&app, "statistics=yes&preferences=no").await;
    let told = async |cookie: &str| app.get("/en/contact", &[("cookie", cookie)]).await;
    assert_eq!(consent(&told(&cookie).await), "", "what holds is left alone");
    app.state.clock.set(NOW + Duration::days(365));
    let kept = consent(&told(&cookie).await);
    assert!(!kept.contains("statistics") && kept.contains("~preferences.n."), "{kept}");
    assert_eq!(consent(&told(&kept).await), "");
    assert_eq!(consent(&told("__Host-consent=1~statistics.y.2.29400000").await), CONSENT, "nobody's record");
}

#[tokio::test]
async fn the_browsers_signal_says_no_and_an_own_choice_wins() {
    let app = TestApp::new().await;
    let signal = ("sec-gpc", "1");
    let silent = app.get("/en", &[signal]).await.text();
    assert!(!silent.contains(BANNER) && !silent.contains(VITALS));
    let cookies = app.get("/en/cookies", &[signal]).await.text();
    assert!(cookies.contains("Global Privacy Control"));
    assert!(!app.get("/en/cookies", &[]).await.text().contains("Global Privacy Control"));
    let cookie = decided(&app, "statistics=yes").await;
    assert!(app.get("/en", &[signal, ("cookie", &cookie)]).await.text().contains(VITALS));
}

#[tokio::test]
async fn the_cookies_page_shows_what_was_decided_and_says_what_is_missing() {
    let app = TestApp::new().await;
    let fresh = app.get("/en/cookies", &[]).await.text();
    for purpose in ["statistics", "preferences"] {
        for value in ["yes", "no"] {
            assert!(
                fresh.contains(&format!("name=\"{purpose}\" type=\"radio\" value=\"{value}\"")),
                "{fresh}"
            );
        }
    }
    let lacking = app.post("/en/cookies", "", "whole=&preferences=no").await;
    assert_eq!(lacking.status, 422);
    let text = lacking.text();
    assert!(text.contains("href=\"#statistics\"") && text.contains("Select yes if we can count your visit"));
    // What was chosen stays chosen.
    let chosen = text.split("name=\"preferences\"").nth(2).unwrap().split('>').next().unwrap();
    assert!(chosen.contains("value=\"no\"") && chosen.contains("checked"), "{chosen}");
    for wrong in ["", "statistics=maybe", "other=yes"] {
        assert_eq!(app.post("/en/cookies", "", wrong).await.status, 422, "{wrong}");
    }
    let saved = app.post("/en/cookies", "", "whole=&preferences=no&statistics=yes").await;
    assert_eq!(saved.field("location"), "/en/cookies?saved");
    let page = app.get("/en/cookies?saved", &[("cookie", &consent(&saved))]).await.text();
    assert!(page.contains("role=\"alert\"") && page.matches("checked").count() == 2);
}

#[tokio::test]
async fn nobody_is_led_to_another_site() {
    let app = TestApp::new().await;
    for to in ["https%3A%2F%2Fevil.example", "%2F%2Fevil.example", "%2Fen%2F%2Fevil.example", "%2Fen%0D%0Ax"]
    {
        let reply = app.post("/en/cookies", "", &format!("return-to={to}&all=yes")).await;
        assert_eq!(reply.field("location"), "/en/cookies?saved", "{to}");
    }
}

/// The preference that a page load from another language leaves.
async fn changed(app: &TestApp, cookie: &str) -> Vec<String> {
    let referer = ("referer", "http://hark.test/en/contact");
    let fields = [referer, ("sec-fetch-site", "same-origin"), ("cookie", cookie)];
    app.get("/cy/contact", &fields).await.cookies()
}

#[tokio::test]
async fn the_language_is_remembered_until_they_object() {
    let app = TestApp::new().await;
    assert!(app.get("/cy", &[]).await.cookies().is_empty());
    assert_eq!(changed(&app, "").await, ["__Host-preferences=lang.cy"]);
    let home = app.get("/", &[("cookie", "__Host-preferences=lang.cy"), ("accept-language", "en")]).await;
    assert_eq!(home.field("location"), "/cy");
    for strange in ["lang.xx", "lang", "", "~~~", "lang.cy%0d"] {
        let cookie = format!("{PREFERENCES}{strange}");
        let home = app.get("/", &[("cookie", &cookie), ("accept-language", "en")]).await;
        assert_eq!(home.field("location"), "/en", "{strange}");
    }
    let refused = app.post("/cy/cookies", "__Host-preferences=lang.cy", "preferences=no").await;
    assert!(
        refused.cookies().contains(&PREFERENCES.to_owned()),
        "taken away at once: {:?}",
        refused.cookies()
    );
    assert!(changed(&app, &consent(&refused)).await.is_empty());
    // Of a change that another site's link brings nothing is kept.
    let elsewhere = [("referer", "https://other.example/en/x"), ("sec-fetch-site", "cross-site")];
    assert!(app.get("/cy/contact", &elsewhere).await.cookies().is_empty());
}

#[tokio::test]
async fn the_receipt_says_what_was_decided_and_when() {
    let app = TestApp::new().await;
    let cookie = decided(&app, "statistics=yes&preferences=no").await;
    let page = app.get("/en/cookies/receipt", &[("cookie", &cookie)]).await.text();
    assert!(page.contains("21 November 2026 at 10:00"), "{page}");
    let receipt = app.get("/en/cookies/receipt.json", &[("cookie", &cookie)]).await;
    assert!(receipt.field("content-disposition").starts_with("attachment"));
    let receipt = receipt.json();
    assert_eq!(receipt["record_metadata"]["schema_version"], "ISO/IEC TS 27560:2023");
    assert_eq!(receipt["record_metadata"]["pii_principal_id"], serde_json::Value::Null);
    let purposes = receipt["pii_processing"]["purposes"].as_array().unwrap();
    let of =
        |id: &str| purposes.iter().find(|purpose| purpose["purpose"] == id).unwrap()["events"][0].clone();
    assert_eq!(of("statistics")["event_type"], "explicit-consent");
    assert_eq!(of("statistics")["event_state"], "dpv:ConsentGiven");
    assert_eq!(of("statistics")["event_time"], "2026-11-21T10:00:00Z");
    assert_eq!(of("preferences")["event_type"], "objection");
    assert_eq!(of("preferences")["event_state"], "uk:Objected");
    assert!(purposes.iter().all(|purpose| purpose["jurisdiction"] == "GB"));
    let nothing = app.get("/en/cookies/receipt.json", &[]).await.json();
    assert_eq!(nothing["pii_processing"]["purposes"], serde_json::json!([]));
}

#[tokio::test]
async fn what_is_of_another_host_is_shown_only_when_asked_for_and_only_this_once() {
    let app = TestApp::with(|site| {
        site.notice.embeds.push(notice::Embed {
            id: "tour".into(),
            src: "https://video.example/e/1".into(),
            activity: "events".into(),
        });
    })
    .await;
    let yes = decided(&app, "statistics=yes").await;
    let no = decided(&app, "statistics=no&preferences=no").await;
    for cookie in ["", &yes, &no] {
        let asked = app.get("/en/embed/tour", &[("cookie", cookie)]).await;
        let page = asked.text();
        assert!(
            page.contains("video.example") && !page.contains("<iframe") && !page.contains("https://video")
        );
        assert!(!asked.field("content-security-policy").contains("frame-src"));
        let shown = app.post("/en/embed/tour", cookie, "").await;
        assert!(
            shown.text().contains("<iframe") && shown.text().contains("src=\"https://video.example/e/1\"")
        );
        assert!(shown.field("content-security-policy").ends_with("; frame-src https://video.example"));
        assert!(shown.cookies().is_empty(), "nothing is kept of it");
        assert!(!app.get("/en/embed/tour", &[("cookie", cookie)]).await.text().contains("<iframe"));
    }
    assert_eq!(app.get("/en/embed/none", &[]).await.status, 404);
}

/// A body that goes over to the statutory objection from a day on.
#[tokio::test]
async fn how_it_is_asked_follows_the_date() {
    let app = TestApp::with(|site| {
        let statistics = site.notice.purposes.iter_mut().find(|purpose| purpose.id == "statistics").unwrap();
        let from = Some(NOW.date() + Duration::days(2));
        statistics.asks.push(notice::Ask { how: notice::How::Objection, from, activity: None });
    })
    .await;
    assert!(page(&app, "").await.contains(BANNER));
    let no = decided(&app, "statistics=no").await;
    app.state.clock.set(NOW + Duration::days(2));
    for _ in 0..10 {
        let silent = page(&app, "").await;
        assert!(!silent.contains(BANNER) && !silent.contains(VITALS));
        // A no stays a no, and so does the browser's.
        app.get("/en/contact", &[("cookie", &no)]).await;
        app.get("/en/contact", &[("sec-gpc", "1")]).await;
    }
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    let today = app.state.clock.today();
    let counts = app.state.store.counts(today, today).await.unwrap();
    let pages: Vec<_> =
        counts.iter().filter(|count| count.kind == "page").map(|count| count.value.as_str()).collect();
    assert_eq!(pages, ["/"]);
}
