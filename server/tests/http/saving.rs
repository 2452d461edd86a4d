//! Save and come back: nine words open the answers again, on any device, and nothing else does.

use crate::app::{NOW, Reply, TestApp};
use std::collections::BTreeSet;
use time::Duration;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const ABOUT: &str = "/en/services/data-protection/about";
const CANARY: &str = "canary-words-of-mine";

fn cookie(reply: &Reply) -> String {
    reply.field("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

fn body(reply: &Reply) -> String {
    String::from_utf8_lossy(&reply.body).into_owned()
}

/// The words of the list on the page.
pub fn words(reply: &Reply) -> Vec<String> {
    let page = body(reply);
    let list = page.split("hark-phrase").nth(1).unwrap_or_default().split("</ol>").next().unwrap_or_default();
    let item = |rest: &str| -> String { rest.chars().take_while(char::is_ascii_lowercase).collect() };
    list.split("<li>").skip(1).map(item).collect()
}

/// Answers a page, saves, and gives the cookie and the words.
async fn begin_and_save(app: &TestApp, lang: &str) -> (String, Vec<String>) {
    let begun = app.send("POST", ABOUT, &[FORM], "about=handling").await;
    assert_eq!(begun.status, 303);
    let cookie = cookie(&begun);
    let typed = format!("handling-problem=disclosed&x={CANARY}");
    let address = "/en/services/data-protection/handling-problem";
    let reply = app.send("POST", address, &[FORM, ("cookie", &cookie)], typed).await;
    assert_eq!(reply.field("location"), "/en/services/data-protection/told-organisation");
    let save = format!("/{lang}/services/data-protection/save");
    let offer = app.get(&save, &[("cookie", &cookie)]).await;
    assert_eq!((offer.status.as_u16(), words(&offer).len()), (200, 0));
    let saved = app.send("POST", &save, &[FORM, ("cookie", &cookie)], "").await;
    assert_eq!((saved.status.as_u16(), saved.field("cache-control")), (200, "no-store"));
    assert_eq!(words(&saved).len(), 9, "{}", body(&saved));
    (cookie, words(&saved))
}

async fn resume(app: &TestApp, lang: &str, phrase: &str, cookie: &str) -> Reply {
    let fields = [FORM, ("cookie", cookie)];
    app.send("POST", &format!("/{lang}/resume"), &fields, format!("phrase={}", phrase.replace(' ', "+")))
        .await
}

#[tokio::test]
async fn the_words_lead_on_from_another_device_in_another_language() {
    let app = TestApp::new().await;
    let (first, words) = begin_and_save(&app, "cy").await;
    let reply = resume(&app, "en", &words.join(" "), "").await;
    assert_eq!(reply.status, 303);
    assert_eq!(reply.field("location"), "/en/services/data-protection/told-organisation");
    assert_eq!(cookie(&reply), first);
    let shown =
        app.get("/en/services/data-protection/handling-problem", &[("cookie", &cookie(&reply))]).await;
    assert!(body(&shown).contains("value=\"disclosed\" checked"), "{}", body(&shown));
}

#[tokio::test]
async fn slips_are_put_right_and_wrong_words_refused() {
    let app = TestApp::new().await;
    let (_, words) = begin_and_save(&app, "en").await;
    let mut typed = words.clone();
    typed[3].push('x');
    typed[5] = typed[5].to_uppercase();
    assert_eq!(resume(&app, "en", &typed.join(", "), "").await.status, 303);
    let other: Vec<String> = words.iter().rev().cloned().collect();
    for (wrong, says) in
        [("", "Enter your nine words"), (&other.join(" "), "We cannot find"), ("a b c", "We cannot find")]
    {
        let reply = resume(&app, "en", wrong, "").await;
        assert_eq!((reply.status.as_u16(), reply.field("set-cookie")), (422, ""));
        assert!(body(&reply).contains(says), "{wrong}");
        assert!(wrong.is_empty() || body(&reply).contains(wrong), "what was typed is kept");
    }
}

#[tokio::test]
async fn what_was_begun_here_comes_along() {
    let app = TestApp::new().await;
    let (_, words) = begin_and_save(&app, "en").await;
    let begun = app.send("POST", "/en/services/nuisance/received", &[FORM], "received=live-call").await;
    assert_eq!(begun.status, 303, "{}", body(&begun));
    let next = begun.field("location").to_owned();
    let reply = resume(&app, "en", &words.join(" "), &cookie(&begun)).await;
    let shown = app.get(&next, &[("cookie", &cookie(&reply))]).await;
    assert_eq!(shown.status, 200, "the answers to the other service came along");
}

#[tokio::test]
async fn saved_answers_are_kept_for_28_days_and_not_a_day_longer() {
    let app = TestApp::new().await;
    let (_, words) = begin_and_save(&app, "en").await;
    let store = &app.state.store;
    assert_eq!(store.purge_expired(NOW + Duration::days(28) - Duration::seconds(1)).await.unwrap(), 0);
    assert_eq!(store.purge_expired(NOW + Duration::days(28)).await.unwrap(), 2);
    assert_eq!(resume(&app, "en", &words.join(" "), "").await.status, 422);
}

#[tokio::test]
async fn nothing_on_disk_opens_them() {
    let app = TestApp::new().await;
    let (cookie, words) = begin_and_save(&app, "en").await;
    let secret = cookie.split('=').nth(1).unwrap().to_owned();
    let distinct: BTreeSet<&str> = words.iter().map(String::as_str).filter(|word| word.len() > 5).collect();
    for (name, bytes) in app.kept().await {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(&secret) && !text.contains(CANARY), "{name}");
        let found: Vec<_> = distinct.iter().filter(|word| text.contains(**word)).collect();
        assert!(found.len() < 2, "{name}: {found:?}");
    }
}

#[tokio::test]
async fn deleting_leaves_nothing() {
    let app = TestApp::new().await;
    let (cookie, words) = begin_and_save(&app, "en").await;
    assert_eq!(app.get("/en/delete-answers", &[("cookie", &cookie)]).await.status, 200);
    let deleted = app.send("POST", "/en/delete-answers", &[FORM, ("cookie", &cookie)], "").await;
    assert_eq!(deleted.status, 200);
    assert!(
        deleted.field("set-cookie").starts_with("__Host-hark=; ")
            && deleted.field("set-cookie").contains("Max-Age=0")
    );
    assert_eq!(deleted.field("clear-site-data"), "\"cookies\", \"storage\"");
    let shown = app.get("/en/services/data-protection/handling-problem", &[("cookie", &cookie)]).await;
    assert_eq!(shown.field("location"), "/en/services/data-protection/about");
    // The words find the way, but nothing is there any more.
    let reply = resume(&app, "en", &words.join(" "), "").await;
    assert_eq!(reply.field("location"), "/en/services/data-protection");
}

#[tokio::test]
async fn nothing_begun_is_nothing_to_save() {
    let app = TestApp::new().await;
    for reply in [
        app.get("/en/services/data-protection/save", &[]).await,
        app.send("POST", "/en/services/data-protection/save", &[FORM], "").await,
    ] {
        assert_eq!(reply.status, 303);
    }
}
