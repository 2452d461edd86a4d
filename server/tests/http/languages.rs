//! The languages of the site: those that nobody has reviewed say so, and those that nobody speaks show what is wrong.

use crate::app::TestApp;
use scraper::{ElementRef, Html, Selector};
use server::site::Site;

const PAGE: &str = "/services/data-protection?change";
const UNREVIEWED: &str = "Nid oes neb wedi adolygu";

#[tokio::test]
async fn what_nobody_has_reviewed_says_so_and_leads_to_the_same_page_in_english() {
    let app = TestApp::new().await;
    let page = app.get(&format!("/cy{PAGE}"), &[]).await.text();
    assert!(page.contains(UNREVIEWED));
    let notice = page.split_once("id=\"unreviewed\"").unwrap().1;
    let link = notice.split_once("<a ").unwrap().1.split_once('>').unwrap().0;
    assert!(link.contains(&format!("href=\"/en{PAGE}\"")) && link.contains("hreflang=\"en\""), "{link}");
    let english = app.get(&format!("/en{PAGE}"), &[]).await.text();
    assert!(english.contains("<div id=\"unreviewed\"></div>"));
    // Pages of the server's alone, and of staff, too.
    for path in ["/cy/no-such-page", "/cy/case", "/cy/search?q=data", "/cy/privacy", "/cy/staff/sign-in"] {
        assert!(app.get(path, &[]).await.text().contains(UNREVIEWED), "{path}");
    }
    let reviewed = TestApp::with(|site| site.organisation.reviewed = vec!["cy".to_owned()]).await;
    for lang in ["en", "cy"] {
        assert!(!reviewed.get(&format!("/{lang}{PAGE}"), &[]).await.text().contains(UNREVIEWED));
    }
}

#[tokio::test]
async fn a_slash_at_the_end_of_an_address_leads_to_the_page_and_to_no_other_site() {
    let app = TestApp::new().await;
    for (typed, page) in [
        ("/en/", "/en"),
        ("/cy/services/data-protection/?change", "/cy/services/data-protection?change"),
        ("/ar/contact//", "/ar/contact"),
    ] {
        let reply = app.get(typed, &[]).await;
        assert_eq!((reply.status.as_u16(), reply.field("location")), (308, page), "{typed}");
        assert_eq!(app.get(page, &[]).await.status, 200);
    }
    for typed in ["//example.com/", "//en/", "/xx/", "/xx//example.com/", "/api/v1/services/"] {
        assert_eq!(app.get(typed, &[]).await.status, 404, "{typed}");
    }
}

#[tokio::test]
async fn the_language_that_a_browser_asks_for_is_offered_and_forced_on_nobody() {
    let app = TestApp::new().await;
    let ask = async |path: &str, accept: &str, cookie: &str| {
        app.get(path, &[("accept-language", accept), ("cookie", cookie)]).await
    };
    let page = ask("/en/services/data-protection", "pl-PL,pl;q=0.9,en;q=0.5", "").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("href=\"/pl/services/data-protection\" hreflang=\"pl\""), "{}", page.text());
    assert!(page.text().contains("Przeczytaj tę stronę po polsku"));
    for (path, accept, cookie) in [
        ("/en", "en-GB", ""),
        ("/en", "pl", "__Host-preferences=lang.en"),
        ("/cy", "pl", ""),
        ("/en", "xx", ""),
    ] {
        let page = ask(path, accept, cookie).await.text();
        assert!(!page.contains("hark-suggested"), "{path} {accept} {cookie}");
    }
}

#[tokio::test]
async fn languages_that_nobody_speaks_are_offered_if_asked_for() {
    let app = TestApp::with(Site::add_pseudo).await;
    let page = app.get("/en", &[]).await.text();
    assert!(page.contains(">en-XA<") && page.contains(">ar-XB<"));
    let page = app.get("/en-XA/services/data-protection", &[]).await.text();
    assert!(page.contains("lang=\"en-XA\"") && page.contains("dir=\"ltr\""));
    assert!(page.contains("⟦Řȧȧīīşḗḗ ȧȧ ḓȧȧŧȧȧ ƥřǿǿŧḗḗƈŧīīǿǿƞ ƈǿǿƞƈḗḗřƞ⟧"));
    let page = app.get("/ar-XB/services/data-protection", &[]).await.text();
    assert!(page.contains("lang=\"ar-XB\"") && page.contains("dir=\"rtl\""));
    let without = TestApp::new().await.get("/en-XA", &[]).await;
    assert_eq!(without.status, 404);
}

#[tokio::test]
async fn search_engines_find_each_page_in_every_language() {
    let links = async |app: &TestApp, path: &str| {
        let page = Html::parse_document(&app.get(path, &[]).await.text());
        let links = Selector::parse("head link[rel=alternate]").unwrap();
        let pair = |link: ElementRef<'_>| {
            (link.attr("hreflang").unwrap().to_owned(), link.attr("href").unwrap().to_owned())
        };
        page.select(&links).map(pair).collect::<Vec<_>>()
    };
    let app = TestApp::at(Some("https://hark.test")).await;
    let found = links(&app, "/ar/services/data-protection?change").await;
    assert_eq!(found.len(), 9);
    for (tag, lang) in [("en", "en"), ("zh-Hans", "zh-Hans"), ("x-default", "en")] {
        let href = format!("https://hark.test/{lang}/services/data-protection");
        assert!(found.contains(&(tag.to_owned(), href)), "{found:?}");
    }
    let home = links(&app, "/cy").await;
    for (tag, href) in [("cy", "https://hark.test/cy"), ("x-default", "https://hark.test/")] {
        assert!(home.contains(&(tag.to_owned(), href.to_owned())), "{home:?}");
    }
    let unknown = links(&TestApp::new().await, "/en/contact").await;
    assert!(unknown.contains(&("x-default".to_owned(), "/en/contact".to_owned())), "{unknown:?}");
}

/// A language may be offered before anyone has given the body a name in it.
#[tokio::test]
async fn the_body_has_its_usual_name_where_it_has_no_other() {
    let app = TestApp::with(|site| {
        let body = &mut site.organisation;
        for names in [&mut body.name, &mut body.short_name, &mut body.telephone] {
            names.remove("cy");
        }
    })
    .await;
    let page = app.get("/cy/contact", &[]).await.text();
    assert!(page.contains("Information Commissioner’s Office") && page.contains("0303 123 1113"));
    assert!(!page.contains("0330 414 6421"));
}
