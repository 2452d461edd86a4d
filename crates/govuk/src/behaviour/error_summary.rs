//! Error summary: a link moves the focus to its field and what the field is called into sight.

use super::dom::{by_id, fragment};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, HtmlInputElement};

/// Moves the focus to the field of the link that was clicked.
pub(crate) fn focus_field(event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = target.and_then(|target| target.closest("a").ok().flatten());
    let href = link.and_then(|link| link.get_attribute("href")).unwrap_or_default();
    let Some(field) = fragment(&href).and_then(by_id) else { return };
    if let Some(name) = legend_or_label(&field) {
        name.scroll_into_view();
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = field.focus_with_options(&options);
        event.prevent_default();
    }
}

/// What is to be seen together with the field: its legend, if both fit into the upper half of the
/// window (so that an on-screen keyboard does not cover the field), otherwise its label.
fn legend_or_label(field: &HtmlElement) -> Option<Element> {
    let fieldset = field.closest("fieldset").ok().flatten();
    let legend = fieldset.and_then(|fieldset| fieldset.get_elements_by_tag_name("legend").item(0));
    if let Some(legend) = legend {
        let is_choice = field
            .dyn_ref::<HtmlInputElement>()
            .is_some_and(|input| matches!(input.type_().as_str(), "checkbox" | "radio"));
        let bounds = field.get_bounding_client_rect();
        let height = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
        let distance = bounds.bottom() - legend.get_bounding_client_rect().top();
        if is_choice || (bounds.height() > 0.0 && distance < height / 2.0) {
            return Some(legend);
        }
    }
    label(&field.id()).or_else(|| field.closest("label").ok().flatten())
}

fn label(id: &str) -> Option<Element> {
    let labels = document().get_elements_by_tag_name("label");
    (0..labels.length())
        .filter_map(|index| labels.item(index))
        .find(|label| label.get_attribute("for").as_deref() == Some(id))
}
