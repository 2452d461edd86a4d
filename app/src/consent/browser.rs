//! What the browser does about consent: it answers the banner without leaving the page, looks before anything is
//! sent whether it may be, and shows what is on the device.

use super::{
    DELETED, NAME_HERE,
    banner::{ALL, FORM},
};
use crate::{
    api::{Reply, form_body, post_form, send_off},
    wizard::leave::form_of,
};
use js_sys::{Array, Function, Promise, Reflect};
use leptos::{ev::SubmitEvent, prelude::*};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Element, HtmlDocument, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlTemplateElement, Storage,
};

/// Whether the person has agreed to this purpose, as their cookie says at this moment.
pub fn agreed(purpose: &str) -> bool {
    cookie().contains(&format!("~{purpose}.y."))
}

fn cookie() -> String {
    let document = document().dyn_into::<HtmlDocument>().ok();
    document.and_then(|document| document.cookie().ok()).unwrap_or_default()
}

/// Counts a page that the browser has turned to by itself, if the person has agreed to it. In a service the server
/// counts the steps as they are saved, so nothing more is sent.
pub fn count_page(path: &str) {
    if !path.contains("/services/") && agreed("statistics") {
        send_off(&endpoint("statistics"), &form_body(&[("page".to_owned(), path.to_owned())]));
    }
}

/// An address in the language of the page.
fn endpoint(page: &str) -> String {
    let lang = document().document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    format!("/{lang}/{page}")
}

/// Takes over the banner's buttons, and looks at the device where a page shows it.
pub fn start() {
    let _ = window_event_listener(leptos::ev::submit, |event| on_submit(&event));
    let _ = window_event_listener(leptos::ev::click, |event| {
        let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if element.is_some_and(|element| element.has_attribute("data-hide")) {
            event.prevent_default();
            if let Some(banner) = document().get_element_by_id(FORM) {
                banner.remove();
            }
        }
    });
    if let Some(device) = document().get_element_by_id("device") {
        leptos::task::spawn_local(look(device));
    }
}

fn on_submit(event: &SubmitEvent) {
    let Some(form) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    if form.id() != FORM {
        if let Some(row) = form.closest("[data-item]").ok().flatten() {
            delete(event, row);
        }
    } else if let Some((form, fields)) = form_of(event) {
        event.prevent_default();
        leptos::task::spawn_local(answer(form, fields));
    }
}

/// Sends the answer to the banner, and says that it is noted. Where that fails, the page load tells why.
async fn answer(form: HtmlFormElement, fields: Vec<(String, String)>) {
    let chosen = fields.last().map(|(_, value)| value.clone()).unwrap_or_default();
    if !matches!(post_form(&form.action(), &form_body(&fields)).await, Reply::Saved { .. }) {
        // What a button says is not sent by a script's own page load.
        let input = document().create_element("input");
        if let Some(input) = input.ok().and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
            input.set_type("hidden");
            input.set_name(ALL);
            input.set_value(&chosen);
            let _ = form.append_child(&input);
        }
        let _ = form.submit();
        return;
    }
    let messages = form.query_selector_all(".govuk-cookie-banner__message").ok();
    let messages = messages.iter().flat_map(|list| (0..list.length()).filter_map(|at| list.get(at)));
    for message in messages.filter_map(|message| message.dyn_into::<HtmlElement>().ok()) {
        let shown = message.get_attribute("data-chosen").as_deref() == Some(chosen.as_str());
        message.set_hidden(!shown);
        if shown {
            let _ = message.set_attribute("tabindex", "-1");
            let _ = message.focus();
        }
    }
}

/// Shows what is on the device: marks what the register has, and adds what it has not.
async fn look(device: Element) {
    for (store, names) in on_device().await {
        for name in names {
            match row(&device, store, &name) {
                Some(row) => mark(&row, true),
                None => add(&device, store, &name),
            }
        }
    }
    show(&device, "[data-looked]", true);
    show(&device, "[data-not-looked]", false);
}

/// The names of all that scripts can see on the device, by where it is kept.
async fn on_device() -> [(&'static str, Vec<String>); 5] {
    let cookies = cookie();
    let cookies = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
    let caches = names(&["caches", "keys"], None).await;
    let databases = names(&["indexedDB", "databases"], Some("name")).await;
    [
        ("cookie", cookies.map(|(name, _)| name.to_owned()).collect()),
        ("local-storage", keys(window().local_storage().ok().flatten())),
        ("session-storage", keys(window().session_storage().ok().flatten())),
        ("cache", caches),
        ("indexed-db", databases),
    ]
}

fn keys(storage: Option<Storage>) -> Vec<String> {
    let Some(storage) = storage else { return Vec::new() };
    (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok().flatten()).collect()
}

/// What a method of one of the window's objects lists; nothing where the browser has no such thing.
async fn names([object, method]: &[&str; 2], property: Option<&str>) -> Vec<String> {
    let promise = call(object, method, &Array::new()).and_then(|called| called.dyn_into::<Promise>().ok());
    let Some(promise) = promise else { return Vec::new() };
    let list = JsFuture::from(promise).await.map(|list| Array::from(&list)).unwrap_or_default();
    let name = |entry: JsValue| match property {
        Some(property) => Reflect::get(&entry, &JsValue::from_str(property)).ok()?.as_string(),
        None => entry.as_string(),
    };
    list.iter().filter_map(name).collect()
}

/// What a method of one of the window's objects gives; nothing where the browser has no such thing.
fn call(object: &str, method: &str, arguments: &Array) -> Option<JsValue> {
    let object = Reflect::get(&window(), &JsValue::from_str(object)).ok()?;
    let method = Reflect::get(&object, &JsValue::from_str(method)).ok()?.dyn_into::<Function>().ok()?;
    method.apply(&object, arguments).ok()
}

fn row(device: &Element, store: &str, name: &str) -> Option<Element> {
    let rows = device.query_selector_all("li[data-item]").ok()?;
    let mut rows = (0..rows.length()).filter_map(|at| rows.get(at)?.dyn_into::<Element>().ok());
    let is =
        |row: &Element, attribute: &str, value: &str| row.get_attribute(attribute).as_deref() == Some(value);
    rows.find(|row| is(row, "data-store", store) && is(row, "data-item", name))
}

fn mark(row: &Element, here: bool) {
    show(row, "[data-here]", here);
    show(row, "[data-not-here]", !here);
}

fn show(within: &Element, selector: &str, shown: bool) {
    let found = within.query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        element.set_hidden(!shown);
    }
}

/// Shows something that the register does not have, and reports its name.
fn add(device: &Element, store: &'static str, name: &str) {
    let template = device.query_selector("template[data-row]").ok().flatten();
    let content = template.and_then(|found| Some(found.dyn_into::<HtmlTemplateElement>().ok()?.content()));
    let row = content.and_then(|content| content.first_element_child());
    let row = row.and_then(|row| row.clone_node_with_deep(true).ok()?.dyn_into::<Element>().ok());
    let body = device.query_selector("ul").ok().flatten();
    let (Some(row), Some(body)) = (row, body) else { return };
    let _ = row.set_attribute("data-item", name);
    let _ = row.set_attribute("data-store", store);
    let part = |selector: &str| row.query_selector(selector).ok().flatten();
    if let Some(code) = part("code") {
        code.set_text_content(Some(name));
    }
    let store_name = device.query_selector(&format!("template[data-store-name={store}]")).ok().flatten();
    if let (Some(hint), Some(template)) = (part(".govuk-hint"), store_name) {
        let words =
            template.dyn_into::<HtmlTemplateElement>().ok().and_then(|found| found.content().text_content());
        hint.set_text_content(words.as_deref());
    }
    if let Some(button) = part("button") {
        let label = button.get_attribute("aria-label").unwrap_or_default();
        let _ = button.set_attribute("aria-label", &label.replace(NAME_HERE, name));
        let _ = button.set_attribute("value", name);
    }
    let _ = body.append_child(&row);
    if let Some(url) = device.get_attribute("data-report") {
        let fields = [("item".to_owned(), name.to_owned()), ("store".to_owned(), store.to_owned())];
        send_off(&url, &form_body(&fields));
    }
}

/// Deletes something from the device, and says what came of it. A cookie is taken away by the server, as many cannot be
/// seen here.
fn delete(event: &SubmitEvent, row: Element) {
    let of = |attribute: &str| row.get_attribute(attribute).unwrap_or_default();
    let (store, name) = (of("data-store"), of("data-item"));
    if store == "cookie" {
        return;
    }
    event.prevent_default();
    leptos::task::spawn_local(async move {
        remove(&store, &name).await;
        let here = on_device().await.iter().any(|(kept, names)| *kept == store && names.contains(&name));
        mark(&row, here);
        tell(&name, here);
    });
}

async fn remove(store: &str, name: &str) {
    let storage = match store {
        "local-storage" => window().local_storage(),
        "session-storage" => window().session_storage(),
        "cache" => return call_to_delete("caches", "delete", name).await,
        "indexed-db" => return call_to_delete("indexedDB", "deleteDatabase", name).await,
        _ => return,
    };
    if let Some(storage) = storage.ok().flatten() {
        let _ = storage.remove_item(name);
    }
}

/// Has one of the window's objects delete what has this name, and waits until that is done or has failed.
async fn call_to_delete(object: &str, method: &str, name: &str) {
    let Some(called) = call(object, method, &Array::of1(&JsValue::from_str(name))) else { return };
    // A database answers with a request, which calls back.
    let promise = called.dyn_into::<Promise>().unwrap_or_else(|request| {
        Promise::new(&mut |done, _| {
            for event in ["onsuccess", "onerror", "onblocked"] {
                let _ = Reflect::set(&request, &JsValue::from_str(event), &done);
            }
        })
    });
    let _ = JsFuture::from(promise).await;
}

/// Says whether something is still here. The focus goes there, as the button that had it may be gone.
fn tell(name: &str, here: bool) {
    let told = document().get_element_by_id(DELETED).and_then(|told| told.dyn_into::<HtmlElement>().ok());
    let Some(told) = told else { return };
    let words = told.get_attribute(if here { "data-here" } else { "data-gone" }).unwrap_or_default();
    told.set_text_content(Some(&words.replace(NAME_HERE, name)));
    told.set_hidden(false);
    let _ = told.focus();
}
