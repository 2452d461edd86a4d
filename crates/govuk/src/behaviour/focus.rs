//! Moving the focus. The router of Leptos does not do so when the page changes.

use super::dom::{by_id, toggle};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, HtmlElement};

/// Moves the focus to the heading of the page, so that a screen reader reads it.
pub fn focus_heading() {
    let heading = document().query_selector("main h1").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into().ok()) {
        take_focus(&heading, None);
    }
}

/// Moves the focus to the element with this id, and says whether there is one.
pub fn focus_id(id: &str) -> bool {
    let element = by_id(id);
    if let Some(element) = &element {
        take_focus(element, None);
    }
    element.is_some()
}

/// Moves the focus to the element as soon as it is on the page.
pub(crate) fn focus_on_mount(element: NodeRef<html::Div>) {
    Effect::new(move |_| {
        if let Some(element) = element.get() {
            take_focus(&element, None);
        }
    });
}

/// Gives the focus to an element that may not be able to have it by itself. When the focus leaves,
/// it is as it was. Meanwhile it has the class, if one is given.
pub(crate) fn take_focus(element: &HtmlElement, class: Option<&'static str>) {
    let focusable = element.has_attribute("tabindex");
    if !focusable {
        let _ = element.set_attribute("tabindex", "-1");
    }
    if let Some(class) = class {
        toggle(element, class, true);
    }
    let left = {
        let element = element.clone();
        Closure::once_into_js(move || {
            if let Some(class) = class {
                toggle(&element, class, false);
            }
            if !focusable {
                let _ = element.remove_attribute("tabindex");
            }
        })
    };
    let once = AddEventListenerOptions::new();
    once.set_once(true);
    let left = left.unchecked_ref();
    let _ = element.add_event_listener_with_callback_and_add_event_listener_options("blur", left, &once);
    let _ = element.focus();
}
