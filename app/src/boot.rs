//! Taking over in the browser the page that the server has rendered.

use crate::{
    App, Definition, api,
    components::language_buttons,
    consent,
    data::{Content, PageData},
    handed_over, turn,
    wizard::Wizard,
};
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
            let wizard = definition.and_then(|definition| wizard(definition, &data));
            if let Some(wizard) = wizard {
                turn::follow_history(wizard);
            }
            turn::shown(hydrate_from(element, move || view(data, texts, wizard)));
            mark_ready();
        }
        Err(error) => leptos::logging::warn!("{error}"),
    }
}

/// The person's standing. It outlasts what is drawn of it: the page may turn to another language.
fn wizard(Definition(service): Definition, data: &PageData) -> Option<Wizard> {
    let Content::Service(standing) = &data.content else { return None };
    let owner = Owner::new();
    let wizard = owner.with(|| Wizard::new(service, (**standing).clone(), data));
    std::mem::forget(owner);
    Some(wizard)
}

/// The app with what it is told.
pub(crate) fn view(data: PageData, texts: Texts, wizard: Option<Wizard>) -> AnyView {
    turn::drawn_in(Owner::current());
    provide_context(data);
    provide_context(texts);
    if let Some(wizard) = wizard {
        provide_context(wizard);
    }
    view! { <App /> }.into_any()
}

async fn load(element: &HtmlElement) -> Result<(PageData, Texts, Option<Definition>), String> {
    let page_data = page_data().ok_or("the page hands nothing over")?;
    let data = element.dataset();
    let urls = |name| data.get(name).unwrap_or_default();
    let (texts, service) = (urls("texts"), urls("service"));
    // One after the other: the page has asked for all of them already, and they come from the cache.
    let texts = resources(&texts).await?;
    let definition = definition(&service).await?;
    let texts = Texts::new(&page_data.lang, texts, None);
    Ok((page_data, texts, definition))
}

/// What the server hands over in the page.
pub(crate) fn page_data() -> Option<PageData> {
    handed_over::page_data(&json::parse(&api::handed_over())?)
}

pub(crate) async fn resources(urls: &str) -> Result<Vec<Resource>, String> {
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
