//! Taking over in the browser the page that the server has rendered.

use crate::{App, Definition, api, components::language_buttons, consent, data::PageData, handed_over};
use leptos::{prelude::*, web_sys::HtmlElement};
use locale::{Resource, Texts};
use std::sync::Arc;
use wizard::json;

/// Begins, as soon as the WebAssembly is loaded.
pub fn start() {
    // Before anything is spawned.
    _ = any_spawner::Executor::init_wasm_bindgen();
    leptos::task::spawn_local(hydrate());
}

/// Fetches the page's texts and its service's definition, then hydrates. Where something cannot be had the
/// page stays as the server made it: it works all the same.
async fn hydrate() {
    let Some(element) = api::app_element() else { return };
    consent::browser::start();
    if element.has_attribute("data-beside") {
        mark_hydrated();
        return;
    }
    match load(&element).await {
        Ok((data, texts, definition)) => {
            hydrate_from(element, move || {
                provide_context(data);
                provide_context(texts);
                if let Some(definition) = definition {
                    provide_context(definition);
                }
                view! { <App /> }
            })
            .forget();
            mark_ready();
        }
        Err(error) => leptos::logging::warn!("{error}"),
    }
}

async fn load(element: &HtmlElement) -> Result<(PageData, Texts, Option<Definition>), String> {
    let page_data = json::parse(&api::handed_over()).and_then(|json| handed_over::page_data(&json));
    let page_data = page_data.ok_or("the page hands nothing over")?;
    let data = element.dataset();
    let urls = |name| data.get(name).unwrap_or_default();
    let (texts, service) = (urls("texts"), urls("service"));
    // One after the other: the page has asked for all of them already, and they come from the cache.
    let texts = resources(&texts).await?;
    let definition = definition(&service).await?;
    let root = document().document_element();
    let lang = root.and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    Ok((page_data, Texts::new(&lang, texts, None), definition))
}

async fn resources(urls: &str) -> Result<Vec<Resource>, String> {
    let mut resources = Vec::new();
    for url in urls.split_whitespace() {
        let source = api::fetch_text(url).await?;
        resources.push(locale::parse(&source).map_err(|faults| format!("{faults:?}"))?);
    }
    Ok(resources)
}

async fn definition(url: &str) -> Result<Option<Definition>, String> {
    if url.is_empty() {
        return Ok(None);
    }
    let source = api::fetch_text(url).await?;
    let service = json::parse(&source).and_then(|json| json::service(&json));
    let service = service.ok_or_else(|| format!("{url}: no definition"))?;
    Ok(Some(Definition(Arc::new(service))))
}

/// Tells the stylesheet (GOV.UK Frontend's own class names) that scripts run now.
fn mark_ready() {
    if let Some(body) = document().body() {
        let _ = body.class_list().add_2("js-enabled", "govuk-frontend-supported");
    }
    language_buttons::give_way();
    mark_hydrated();
}

/// Tells the tests that scripts run.
fn mark_hydrated() {
    if let Some(body) = document().body() {
        let _ = body.set_attribute("data-hydrated", "");
    }
}
