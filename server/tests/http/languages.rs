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

/// What the header of a page offers for a language: a button of the question's form, up to its end.
fn language_button(page: &str, lang: &str) -> String {
    let buttons =
        page.split_once("class=\"hark-language__buttons\"").unwrap().1.split_once("</div>").unwrap().0;
    let lang = format!("lang=\"{lang}\"");
    let button = buttons.split("<button").find(|button| button.contains(&lang));
    button.map(|button| button.split('>').next().unwrap().to_owned()).unwrap_or_default()
}

/// A cookie of somebody who has come to the page for their name and address.
async fn at_your_details(app: &TestApp) -> String {
    let service = &app.state.site.services["data-protection"];
    let mut paths = wizard::paths::paths(service, crate::app::NOW.date()).into_iter();
    let path = paths.find(|path| path.end == wizard::paths::CHECK).unwrap();
    let mut cookie = String::new();
    for page in path.path.iter().take_while(|page| *page != "your-details") {
        let page = service.page(page).unwrap();
        let fields = page.questions.iter().flat_map(wizard::Question::fields);
        let typed = fields.flat_map(|field| {
            let values = path.answers.values(&field).to_vec();
            values.into_iter().map(move |value| format!("{field}={}", value.replace(' ', "+")))
        });
        let form = typed.collect::<Vec<_>>().join("&");
        let reply = app.post(&format!("/en/services/data-protection/{}", page.id), &cookie, &form).await;
        assert_eq!(reply.status, 303, "{} {form}", page.id);
        cookie = reply.cookies().into_iter().next().unwrap();
    }
    cookie
}

/// Where no script runs what is typed goes to the other language with the button, unjudged as it was.
#[tokio::test]
async fn another_language_keeps_what_is_typed_without_scripts() {
    const EN: &str = "/en/services/data-protection/your-details?change";
    const CY: &str = "/cy/services/data-protection/your-details?change";
    let app = TestApp::new().await;
    let cookie = at_your_details(&app).await;
    let page = app.get(EN, &[("cookie", &cookie)]).await.text();
    let button = language_button(&page, "cy");
    for part in [
        "form=\"question-form\"",
        "name=\"hark-keep\"",
        "value=\"as-it-is\"",
        &format!("formaction=\"{CY}\""),
    ] {
        assert!(button.contains(part), "{part}: {button}");
    }
    assert!(page.contains("<form id=\"question-form\""));
    assert_eq!(language_button(&page, "en"), "", "the page's own language is no button");
    // Enter in a field presses the first button of its form.
    let first = page.split("<button").find(|button| button.contains("form=\"question-form\"")).unwrap();
    assert!(!first.split('>').next().unwrap().contains("name="), "{first}");

    let kept = app.post(CY, &cookie, "your-name=Ann&your-email=no+address&hark-keep=as-it-is").await;
    assert_eq!((kept.status.as_u16(), kept.field("location")), (303, CY));
    let shown = app.get(CY, &[("cookie", &cookie)]).await.text();
    assert!(shown.contains("value=\"Ann\"") && shown.contains("value=\"no address\""));
    assert!(!shown.contains("govuk-error-summary"), "typing is no mistake");

    // What is shown as a mistake is shown as one again, in the language.
    let refused = app.post(EN, &cookie, "your-name=Ann&your-email=no+address").await;
    assert_eq!(refused.status, 422);
    assert!(language_button(&refused.text(), "cy").contains("value=\"with-problems\""));
    let kept = app.post(CY, &cookie, "your-name=&your-email=no+address&hark-keep=with-problems").await;
    assert_eq!(kept.field("location"), CY);
    let shown = app.get(CY, &[("cookie", &cookie)]).await.text();
    let texts = app.state.site.texts("cy", Some("data-protection")).unwrap();
    for mistake in [("your-name", "required"), ("your-email", "invalid")] {
        assert!(shown.contains(&texts.attribute(mistake.0, mistake.1).unwrap()), "{mistake:?}");
    }

    // Nothing of it is an answer, and who takes it back has nothing kept.
    app.post(CY, &cookie, "your-name=&your-email=&hark-keep=as-it-is").await;
    let shown = app.get(EN, &[("cookie", &cookie)]).await.text();
    assert!(!shown.contains("value=\"no address\"") && !shown.contains("govuk-error-summary"));
}

/// The same goes for whoever leaves a question to come back later, or to read more: and never out of the site.
#[tokio::test]
async fn leaving_a_question_keeps_what_is_typed_without_scripts() {
    const HERE: &str = "/en/services/data-protection/your-details";
    let app = TestApp::new().await;
    let cookie = at_your_details(&app).await;
    let page = app.get(HERE, &[("cookie", &cookie)]).await.text();
    let buttons: Vec<&str> =
        page.split("<noscript>").skip(1).filter_map(|rest| rest.split("</noscript>").next()).collect();
    let ways: Vec<&str> =
        buttons.iter().filter_map(|button| button.split("formaction=\"").nth(1)?.split('"').next()).collect();
    assert!(ways.contains(&format!("{HERE}?to=services/data-protection/save").as_str()), "{ways:?}");
    assert!(ways.iter().any(|way| way.starts_with(&format!("{HERE}?to=privacy%23activity-"))), "{ways:?}");

    for way in ways {
        let kept = app.post(way, &cookie, "your-name=Ann&your-email=&hark-keep=as-it-is").await;
        let to = way.split("?to=").nth(1).unwrap().replace("%23", "#");
        assert_eq!((kept.status.as_u16(), kept.field("location")), (303, format!("/en/{to}").as_str()));
    }
    assert!(app.get(HERE, &[("cookie", &cookie)]).await.text().contains("value=\"Ann\""));
    for bad in ["https:%2F%2Felsewhere.example", "/elsewhere.example", "a%0d%0ab", "a?b"] {
        let kept = app.post(&format!("{HERE}?to={bad}"), &cookie, "your-name=&hark-keep=as-it-is").await;
        assert!(kept.field("location").starts_with(HERE), "{bad}");
    }
}

#[tokio::test]
async fn keeping_what_is_typed_is_for_this_site_alone_and_languages_are_buttons_of_questions_alone() {
    let app = TestApp::new().await;
    let form = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "cross-site")];
    let path = "/cy/services/data-protection/about";
    assert_eq!(app.send("POST", path, &form, "hark-keep=as-it-is").await.status, 403);
    for path in ["/en", "/en/contact", "/en/services/data-protection", "/en/no-such-page"] {
        let page = app.get(path, &[]).await.text();
        assert!(page.contains("<div class=\"hark-language__buttons\"></div>"), "{path}");
    }
}

/// A visitor downloads the texts of one language, and of one service: at most 25 KB.
#[tokio::test]
async fn a_page_loads_the_texts_of_its_language_and_service_alone() {
    const MOST: usize = 25 * 1024;
    let app = TestApp::new().await;
    let site = &app.state.site;
    for lang in &site.organisation.languages {
        for service in site.services.keys() {
            let page = app.get(&format!("/{lang}/services/{service}"), &[]).await.text();
            let urls =
                |name: &str| page.split_once(&format!(" {name}=\"")).unwrap().1.split('"').next().unwrap();
            let texts: Vec<&str> = urls("data-texts").split(' ').collect();
            assert!(!page.contains("data-fallback"), "{lang} is whole");
            let own = format!("/pkg/{lang}.");
            assert!(texts.iter().all(|url| url.starts_with(&own)), "{texts:?}");
            let of_services = site.services.keys().filter(|id| {
                let own = format!("{own}{id}.");
                texts.iter().any(|url| url.starts_with(&own))
            });
            assert_eq!(of_services.collect::<Vec<_>>(), [service], "{texts:?}");
            let mut sent = 0;
            for url in texts {
                let file = app.get(url, &[("accept-encoding", "br")]).await;
                assert_eq!((file.status.as_u16(), file.field("content-encoding")), (200, "br"), "{url}");
                sent += file.body.len();
            }
            assert!(sent <= MOST, "{lang} {service}: {sent}");
        }
    }
}
