//! The document as a page for people.

use super::contract::Contract;
use crate::app::TestApp;
use cases::ProblemKind;
use scraper::{Html, Selector};
use std::collections::BTreeSet;

#[tokio::test]
async fn the_page_has_all_of_the_document_and_every_type_of_problem_leads_there() {
    let app = TestApp::new().await;
    let contract = Contract::of(&app).await;
    let reply = app.get("/api/docs", &[("accept-language", "ar")]).await;
    assert_eq!((reply.status.as_u16(), reply.field("content-type")), (200, "text/html; charset=utf-8"));
    let page = Html::parse_document(&reply.text());
    let all = |selector: &str, attribute: &'static str| -> BTreeSet<String> {
        let found = page.select(&Selector::parse(selector).unwrap()).collect::<Vec<_>>();
        found.iter().filter_map(|element| element.attr(attribute)).map(str::to_owned).collect()
    };
    assert_eq!(all("html", "lang"), ["en".to_owned()].into());
    assert!(all("link[rel=alternate]", "href").is_empty(), "it is in no other language");
    assert!(all("[style]", "style").is_empty());
    assert!(page.select(&Selector::parse("script:not([nonce])").unwrap()).next().is_none());
    let ids = all("main [id]", "id");
    for (.., operation) in contract.operations() {
        assert!(ids.contains(operation["operationId"].as_str().unwrap()), "{}", operation["operationId"]);
    }
    for name in contract.document["components"]["schemas"].as_object().unwrap().keys() {
        assert!(ids.contains(&format!("schema-{name}")), "{name}");
    }
    for target in all("main a[href^='#']", "href") {
        assert!(ids.contains(&target[1..]), "{target} leads nowhere");
    }
    for kind in ProblemKind::ALL {
        let led = app.get(kind.type_uri(), &[]).await;
        let anchor = led.field("location").strip_prefix("/api/docs#").unwrap_or_default();
        assert!(led.status == 303 && ids.contains(anchor), "{}: {}", kind.type_uri(), led.status);
    }
    app.get("/problems/none", &[]).await.problem(404, "not-found");
}
