//! Small helpers for the browser's document.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// The element with this id.
pub(crate) fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// The id that a link such as `#id` leads to.
pub(crate) fn fragment(href: &str) -> Option<&str> {
    href.split_once('#').map(|(_, id)| id).filter(|id| !id.is_empty())
}

/// All inputs that a selector finds in an element, or in the document.
pub(crate) fn inputs(root: Option<&Element>, selector: &str) -> Vec<HtmlInputElement> {
    let found = match root {
        Some(root) => root.query_selector_all(selector),
        None => document().query_selector_all(selector),
    };
    let Ok(found) = found else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

/// Adds or removes a class.
pub(crate) fn toggle(element: &Element, class: &str, on: bool) {
    // Only a class with a space in it could fail.
    let _ = element.class_list().toggle_with_force(class, on);
}

/// Whenever the page is shown, also out of the browser's cache with what had been typed, as long as
/// the component lives.
pub(crate) fn on_page_show(then: impl Fn() + 'static) {
    let listener = window_event_listener_untyped("pageshow", move |_| then());
    on_cleanup(move || listener.remove());
}
