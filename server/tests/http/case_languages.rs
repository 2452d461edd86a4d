//! Pages that are the answer to a form, in another language: what opened them goes along, sealed, and nothing is done.

use crate::{
    app::{NOW, Reply, TestApp},
    events::{Raised, asked},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use scraper::{Html, Selector};
use time::Duration;

async fn open(app: &TestApp, path: &str, case: &Raised) -> Reply {
    app.post(path, "", &format!("reference={}&secret={}", case.reference, case.secret)).await
}

/// Where the button for a language sends its form, and what, with this typed.
fn button(page: &Reply, lang: &str, typed: &str) -> (String, String) {
    let html = Html::parse_document(&page.text());
    let one = |selector: &str| html.select(&Selector::parse(selector).unwrap()).next();
    let button = one(&format!(".hark-language button[lang=\"{lang}\"]")).expect("no button");
    let attr = |name: &str| button.attr(name).unwrap().to_owned();
    let inputs = Selector::parse("input").unwrap();
    let form = one(&format!("form#{}", attr("form"))).expect("no form");
    let own = |input: scraper::ElementRef<'_>| {
        (input.attr("name").unwrap().to_owned(), input.attr("value").unwrap().to_owned())
    };
    let mut fields: Vec<_> = form.select(&inputs).map(own).collect();
    if form.select(&Selector::parse("textarea").unwrap()).next().is_some() {
        fields.push(("text".to_owned(), typed.to_owned()));
    }
    fields.push((attr("name"), attr("value")));
    let encode =
        |(name, value): &(String, String)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC));
    (attr("formaction"), fields.iter().map(encode).collect::<Vec<_>>().join("&"))
}

async fn press(app: &TestApp, page: &Reply, lang: &str, typed: &str) -> Reply {
    let (path, fields) = button(page, lang, typed);
    app.post(&path, "", &fields).await
}

async fn revision(app: &TestApp, case: &Raised) -> u32 {
    let reference = case.reference.parse().unwrap();
    app.state.store.load_case(&reference).await.unwrap().unwrap().0.revision
}

#[tokio::test]
async fn a_case_is_shown_in_another_language_with_what_is_typed_and_nothing_is_done() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let page = open(&app, "/en/case", &case).await;
    assert_eq!(button(&page, "ur", "").0, "/ur/case");
    let ur = press(&app, &page, "ur", "not <yet> sent").await;
    assert_eq!((ur.status.as_u16(), ur.field("cache-control")), (200, "no-store"));
    for part in ["dir=\"rtl\"", "not &lt;yet&gt; sent", case.reference.as_str()] {
        assert!(ur.text().contains(part), "{part}: {}", ur.text());
    }
    assert!(!ur.text().contains(&case.secret) && !ur.text().contains("govuk-error-summary"));
    assert_eq!(revision(&app, &case).await, 1);

    // Pressed once more on the way back, and sent in the end.
    let cy = press(&app, &ur, "cy", "not <yet> sent").await;
    let (_, fields) = button(&cy, "en", "sent");
    let (fields, _) = fields.rsplit_once('&').unwrap();
    let added = app.post("/cy/case", "", fields).await;
    assert_eq!((added.status.as_u16(), revision(&app, &case).await), (200, 2));

    // What is said first is said in the language, and so is a mistake that is shown.
    let said = |lang: &str, text: &str, code: &str| {
        app.state.site.texts(lang, None).unwrap().attribute(text, code).unwrap()
    };
    assert!(press(&app, &added, "pl", "").await.text().contains(&said("pl", "case-notice", "added")));
    let (_, fields) = button(&added, "en", "");
    let refused = app.post("/en/case", "", fields.rsplit_once('&').unwrap().0).await;
    assert_eq!(refused.status, 422);
    let refused = press(&app, &refused, "pl", "").await;
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains(&said("pl", "case-add", "required")));
    let mended = press(&app, &refused, "cy", "words").await;
    assert!(mended.status == 200 && !mended.text().contains("govuk-error-summary"));
    assert_eq!(revision(&app, &case).await, 2);
}

#[tokio::test]
async fn what_has_happened_meanwhile_is_said_and_a_case_with_nothing_to_do_goes_along_too() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let page = open(&app, "/en/case", &case).await;
    case.staff(&app, asked("When was it?")).await.unwrap();
    let changed = press(&app, &page, "pl", "my words").await;
    let texts = app.state.site.texts("pl", None).unwrap();
    assert!(changed.text().contains(&texts.text("case-changed")) && changed.text().contains("my words"));

    let fields = button(&changed, "en", "").1.replace("add%2Dinformation", "withdraw");
    let withdrawn = app.post("/en/case", "", fields.rsplit_once('&').unwrap().0).await;
    let there = press(&app, &withdrawn, "cy", "").await;
    assert_eq!(there.status, 200);
    assert!(there.text().contains(&case.reference) && !there.text().contains("name=\"act\""));
}

#[tokio::test]
async fn a_copy_goes_along_for_an_hour_and_opens_nothing_else() {
    const COPY: &str = "/en/your-information";
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let asks = app.get(COPY, &[]).await.text();
    assert!(asks.contains("<div class=\"hark-language__buttons\"></div>"), "it shows no case");
    let page = open(&app, COPY, &case).await;
    let cy = press(&app, &page, "cy", "").await;
    assert_eq!((cy.status.as_u16(), cy.field("cache-control")), (200, "no-store"));
    assert!(cy.text().contains("words") && cy.text().contains(&case.reference));
    assert!(!cy.text().contains(&case.secret));

    // With the one token there is no acting on the case, and with the other no reading of its answers.
    let (copy, own) = (button(&page, "cy", "").1, button(&open(&app, "/en/case", &case).await, "cy", "").1);
    let again = |page: Reply| page.status == 422 && page.text().contains("secret code again");
    assert!(again(app.post("/en/case", "", &copy).await));
    assert!(again(app.post(COPY, "", &own).await));
    app.state.clock.set(NOW + Duration::hours(1));
    assert!(again(app.post(COPY, "", &copy).await));
    assert!(again(app.post("/en/case", "", &own).await));
}
