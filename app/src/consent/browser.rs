//! What the browser does about consent: it answers the banner without leaving the page, and looks before anything is
//! sent whether it may be.

use super::banner::{ALL, FORM};
use crate::{
    api::{Reply, form_body, post_form, send_off},
    wizard::leave::form_of,
};
use leptos::{ev::SubmitEvent, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDocument, HtmlElement, HtmlFormElement, HtmlInputElement};

/// Whether the person has agreed to this purpose, as their cookie says at this moment.
pub fn agreed(purpose: &str) -> bool {
    let document = document().dyn_into::<HtmlDocument>().ok();
    let cookie = document.and_then(|document| document.cookie().ok()).unwrap_or_default();
    cookie.contains(&format!("~{purpose}.y."))
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

/// Takes over the banner's buttons.
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
}

fn on_submit(event: &SubmitEvent) {
    let form = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    // Every form comes by here: only the banner's fields are read.
    if form.is_some_and(|form| form.id() == FORM)
        && let Some((form, fields)) = form_of(event)
    {
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
