//! The reading aids: what the form keeps, and what pages make of it.

use crate::app::{Reply, TestApp};

const WHOLE: &str = "size=large&spacing=wide&font=easier&calm=on&ruler=on";
const KEPT: &str = "__Host-preferences=calm.on~font.easier~ruler.on~size.large~spacing.wide";

/// The tag of the document.
fn document(reply: &Reply) -> String {
    let text = reply.text();
    text.split("<html").nth(1).unwrap().split('>').next().unwrap().to_owned()
}

/// The fields that are checked, as `name=value`.
fn checked(page: &str) -> Vec<String> {
    let part = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1)?;
        value.split('"').next().map(str::to_owned)
    };
    let main = page.split("<main").nth(1).unwrap();
    let tags = main.split("<input").skip(1).filter_map(|rest| rest.split('>').next());
    tags.filter(|tag| tag.contains(" checked"))
        .map(|tag| format!("{}={}", part(tag, "name").unwrap(), part(tag, "value").unwrap()))
        .collect()
}

async fn objection(app: &TestApp) -> String {
    let refused = app.post("/en/cookies", KEPT, "preferences=no").await;
    refused.cookies().into_iter().find(|cookie| cookie.starts_with("__Host-consent=")).unwrap()
}

#[tokio::test]
async fn all_is_usual_until_something_is_chosen() {
    let app = TestApp::new().await;
    for path in ["/en/listen", "/cy/listen"] {
        let page = app.get(path, &[]).await;
        assert_eq!(page.status, 200);
        assert!(page.cookies().is_empty());
        assert!(!document(&page).contains("data-"), "{}", document(&page));
        assert!(!page.text().contains("data-ruler"));
        assert_eq!(checked(&page.text()), ["size=usual", "spacing=usual", "font=usual"]);
    }
    assert_eq!(app.get("/xx/listen", &[]).await.status, 404);
}

#[tokio::test]
async fn what_is_chosen_is_kept_for_every_page_and_language() {
    let app = TestApp::new().await;
    let reply = app.post("/en/listen", "", WHOLE).await;
    assert_eq!((reply.status.as_u16(), reply.field("location")), (303, "/en/listen?saved"));
    assert_eq!(reply.cookies(), [KEPT]);
    for part in ["Path=/", "Max-Age=31536000", "Secure", "HttpOnly", "SameSite=Lax"] {
        assert!(reply.field("set-cookie").contains(part), "{part}");
    }
    let cookie = ("cookie", KEPT);
    let saved = app.get("/en/listen?saved", &[cookie]).await.text();
    let said = "Pages now look the way you chose";
    assert!(saved.contains("role=\"alert\"") && saved.contains(said));
    assert_eq!(checked(&saved), ["size=large", "spacing=wide", "font=easier", "calm=on", "ruler=on"]);
    assert!(!app.get("/en/listen", &[cookie]).await.text().contains(said));
    for path in ["/en", "/cy/contact", "/cy/listen", "/en/services/concern", "/en/privacy", "/en/nowhere"] {
        let page = app.get(path, &[cookie]).await;
        for attribute in ["size=\"large\"", "spacing=\"wide\"", "font=\"easier\"", "calm=\"on\""] {
            assert!(document(&page).contains(&format!(" data-{attribute}")), "{path}: {}", document(&page));
        }
        assert!(page.text().contains("data-ruler=\"/pkg/a.5.js\""), "{path}");
        assert_eq!(page.cookies(), [KEPT], "{path}: used, so kept for longer");
    }
    let plain = app.get("/en", &[("cookie", "__Host-preferences=size.large")]).await;
    assert!(document(&plain).contains(" data-size=\"large\"") && !plain.text().contains("data-ruler"));
}

#[tokio::test]
async fn what_is_not_there_to_choose_is_told_and_the_rest_stays_chosen() {
    let app = TestApp::new().await;
    let wrong = app.post("/en/listen", "", "size=huge&spacing=wide&calm=on&ruler=perhaps").await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.cookies().is_empty());
    let text = wrong.text();
    for link in ["#size", "#font", "#ruler"] {
        let target = format!("id=\"{}\"", &link[1..]);
        assert!(text.contains(&format!("href=\"{link}\"")) && text.contains(&target), "{link}");
    }
    assert!(text.contains("<title>Error: ") && text.contains("Select the size of text"));
    assert_eq!(checked(&text), ["spacing=wide", "calm=on"]);
    assert_eq!(app.post("/en/listen", "", "").await.status, 422);
    assert_eq!(app.post("/en/listen", "", "%ff=%00&&&==").await.status, 422);
    assert_eq!(app.post("/xx/listen", "", WHOLE).await.status, 404);
}

#[tokio::test]
async fn back_to_usual_leaves_nothing_but_the_language() {
    let app = TestApp::new().await;
    let reply = app.post("/en/listen", KEPT, &format!("{WHOLE}&usual=usual")).await;
    assert_eq!(reply.cookies(), ["__Host-preferences="]);
    assert!(reply.field("set-cookie").contains("Max-Age=0"));
    let page = app.get(reply.field("location"), &[]).await.text();
    assert!(page.contains("Pages look as usual again"));
    let reply = app.post("/cy/listen", "__Host-preferences=lang.cy~size.large", "usual=usual").await;
    assert_eq!(reply.cookies(), ["__Host-preferences=lang.cy"]);
}

#[tokio::test]
async fn language_and_aids_do_not_disturb_each_other() {
    let app = TestApp::new().await;
    let came = [("referer", "http://hark.test/en/contact"), ("sec-fetch-site", "same-origin")];
    let changed =
        app.get("/cy/contact", &[came[0], came[1], ("cookie", "__Host-preferences=size.large")]).await;
    assert_eq!(changed.cookies(), ["__Host-preferences=lang.cy~size.large"]);
    let usual = "size=usual&spacing=wide&font=usual";
    let chosen = app.post("/cy/listen", "__Host-preferences=lang.cy~size.large", usual).await;
    assert_eq!(chosen.cookies(), ["__Host-preferences=lang.cy~spacing.wide"]);
    let home = app.get("/", &[("cookie", "__Host-preferences=lang.cy~spacing.wide")]).await;
    assert_eq!(home.field("location"), "/cy");
}

#[tokio::test]
async fn of_who_objects_nothing_is_kept_and_they_are_told_why() {
    let app = TestApp::new().await;
    let consent = objection(&app).await;
    let page = app.get("/en/listen?saved", &[("cookie", &consent)]).await.text();
    let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    assert!(main.contains("You told us not to remember") && main.contains("href=\"/en/cookies\""), "{main}");
    assert!(!main.contains("<form") && !main.contains("role=\"alert\""));
    let reply = app.post("/en/listen", &consent, WHOLE).await;
    assert_eq!((reply.status.as_u16(), reply.cookies().len()), (303, 0));
    // A cookie that came back from somewhere is not used.
    let both = format!("{consent}; {KEPT}");
    let page = app.get("/en", &[("cookie", &both)]).await;
    assert!(!document(&page).contains("data-") && page.cookies().is_empty());
}

#[tokio::test]
async fn strange_cookies_change_nothing() {
    let app = TestApp::new().await;
    for strange in ["size.huge", "size", "~~..~", "calm.off", "size.large\"><script>", "lang.xx~ruler.yes"] {
        let cookie = format!("__Host-preferences={strange}");
        let page = app.get("/en", &[("cookie", &cookie)]).await;
        assert_eq!(page.status, 200);
        assert!(!document(&page).contains("data-"), "{strange}");
    }
}
