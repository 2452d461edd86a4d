//! Radios and checkboxes: what is asked further is shown with its choice, and a choice that excludes
//! all others unchecks them.

use super::dom::{by_id, inputs, on_page_show, toggle};
use leptos::ev::MouseEvent;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

/// Ties the choices in this group to what they reveal.
pub(crate) fn reveal(group: NodeRef<html::Div>) {
    Effect::new(move |_| {
        let Some(group) = group.get() else { return };
        for input in inputs(Some(&group), "input[data-aria-controls]") {
            let target = input.get_attribute("data-aria-controls").unwrap_or_default();
            let _ = input.set_attribute("aria-controls", &target);
            let _ = input.remove_attribute("data-aria-controls");
        }
        let sync_all = move || {
            for input in inputs(Some(&group), "input[aria-controls]") {
                sync(&input);
            }
        };
        sync_all();
        on_page_show(sync_all);
    });
}

/// Shows or hides what the choice reveals, and says so to screen readers.
fn sync(input: &HtmlInputElement) {
    let Some(target) = input.get_attribute("aria-controls").and_then(|id| by_id(&id)) else {
        // It revealed something before the group was changed.
        let _ = input.remove_attribute("aria-controls");
        let _ = input.remove_attribute("aria-expanded");
        return;
    };
    let checked = input.checked();
    // The original says so of radios too, but there ARIA 1.2 does not allow it.
    if input.type_() == "checkbox" {
        let _ = input.set_attribute("aria-expanded", if checked { "true" } else { "false" });
    }
    for block in ["govuk-radios__conditional", "govuk-checkboxes__conditional"] {
        if target.class_list().contains(block) {
            toggle(&target, &format!("{block}--hidden"), !checked);
        }
    }
}

/// A click in the group.
pub(crate) fn choose(event: &MouseEvent) {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else { return };
    match input.type_().as_str() {
        // The browser has unchecked the other radios, wherever in the form they are.
        "radio" => {
            same_name(&input).iter().filter(|other| other.has_attribute("aria-controls")).for_each(sync);
        }
        "checkbox" => check(&input),
        _ => {}
    }
}

fn check(input: &HtmlInputElement) {
    if input.has_attribute("aria-controls") {
        sync(input);
    }
    if !input.checked() {
        return;
    }
    let excludes =
        |input: &HtmlInputElement| input.get_attribute("data-behaviour").as_deref() == Some("exclusive");
    let all = excludes(input);
    for other in same_name(input) {
        if other != *input && (all || excludes(&other)) {
            other.set_checked(false);
            if other.has_attribute("aria-controls") {
                sync(&other);
            }
        }
    }
}

/// The inputs of the same kind, name and form, itself among them.
fn same_name(input: &HtmlInputElement) -> Vec<HtmlInputElement> {
    let (kind, name, form) = (input.type_(), input.name(), input.form());
    let mut all = inputs(None, &format!("input[type={kind}]"));
    all.retain(|other| other.name() == name && other.form() == form);
    all
}
