//! What components do with the browser's document; for components of your own, too.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, EventTarget, HtmlElement, HtmlInputElement, MediaQueryList};

/// The element with this id.
pub fn by_id(id: &str) -> Option<HtmlElement> {
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
pub fn toggle(element: &Element, class: &str, on: bool) {
    // Only a class with a space in it could fail.
    let _ = element.class_list().toggle_with_force(class, on);
}

/// Whenever the page is shown, also out of the browser's cache with what had been typed, as long as
/// the component lives.
pub(crate) fn on_page_show(then: impl Fn() + 'static) {
    let listener = window_event_listener_untyped("pageshow", move |_| then());
    on_cleanup(move || listener.remove());
}

/// The first element inside that a selector finds.
pub(crate) fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// A text of the component, which the caller gave.
pub(crate) fn i18n(root: &Element, key: &str) -> String {
    root.get_attribute(&format!("data-i18n.{key}")).unwrap_or_default()
}

/// All elements inside that a selector finds.
pub(crate) fn find_all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

/// Whether the window is so wide that a tablet's layout applies, as the style sheet says.
pub(crate) fn tablet() -> Option<MediaQueryList> {
    let style = window().get_computed_style(&document().document_element()?).ok().flatten()?;
    let width = style.get_property_value("--govuk-breakpoint-tablet").ok()?;
    window().match_media(&format!("(min-width: {})", width.trim())).ok().flatten()
}

/// A new element with these attributes.
///
/// # Panics
/// If no element can have that name.
pub fn create(name: &str, attributes: &[(&str, &str)]) -> Element {
    let element = document().create_element(name).expect("a name of an element");
    for (name, value) in attributes {
        let _ = element.set_attribute(name, value);
    }
    element
}

/// Puts an element, which only the browser's side knows, at the end of another, as long as the component
/// lives.
pub(crate) fn append(parent: &Element, child: &Element) {
    let _ = parent.append_child(child);
    keep_added(child);
}

/// The same, at the beginning.
pub(crate) fn add_first(parent: &Element, child: &Element) {
    let _ = parent.insert_before(child, parent.first_child().as_ref());
    keep_added(child);
}

/// The same, after another.
pub fn add_after(before: &Element, child: &Element) {
    let _ = before.insert_adjacent_element("afterend", child);
    keep_added(child);
}

fn keep_added(child: &Element) {
    let child = child.clone();
    keep(Undo::new(move || child.remove()));
}

pub(crate) fn move_children(from: &Element, to: &Element) {
    while let Some(child) = from.first_child() {
        let _ = to.append_child(&child);
    }
}

/// Undoes something when it is dropped.
pub struct Undo(Option<Box<dyn FnOnce()>>);

impl Undo {
    /// Something to be done then.
    pub fn new(undo: impl FnOnce() + 'static) -> Self {
        Self(Some(Box::new(undo)))
    }
}

impl Drop for Undo {
    fn drop(&mut self) {
        if let Some(undo) = self.0.take() {
            undo();
        }
    }
}

/// Listens as long as the component lives.
pub fn listen(target: &EventTarget, event: &'static str, capture: bool, then: impl FnMut(Event) + 'static) {
    let then: Closure<dyn FnMut(Event)> = Closure::new(then);
    let function = then.as_ref().unchecked_ref();
    let _ = target.add_event_listener_with_callback_and_bool(event, function, capture);
    let target = target.clone();
    keep(Undo::new(move || {
        let function = then.as_ref().unchecked_ref();
        let _ = target.remove_event_listener_with_callback_and_bool(event, function, capture);
    }));
}

/// Until the component, or the effect, that runs now is gone.
pub fn keep(undo: Undo) {
    let _ = StoredValue::new_local(undo);
}
