//! Tabs: on a wide screen one panel is seen at a time, and the list of links is a list of tabs. On a
//! narrow one there are only the links and, below, the panels.
//!
//! The history gets an entry for each tab that is chosen. The router would only scroll to where a link
//! leads, so in narrow windows the links are left to the browser.

use super::dom::{by_id, find, find_all, fragment, listen, tablet, toggle};
use leptos::html;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MediaQueryList};

const SELECTED: &str = "govuk-tabs__list-item--selected";
const HIDDEN: &str = "govuk-tabs__panel--hidden";

/// Shows one of the panels at a time.
pub(crate) fn one_at_a_time(root: NodeRef<html::Div>) {
    Effect::new(move |_| {
        if let Some(root) = root.get() {
            start(root.into());
        }
    });
}

struct Tabs {
    list: HtmlElement,
    links: Vec<HtmlElement>,
    wide: MediaQueryList,
}

fn start(root: Element) {
    let links = find_all(&root, "a.govuk-tabs__tab");
    let (Some(list), Some(wide)) = (find(&root, ".govuk-tabs__list"), tablet()) else { return };
    let tabs = Rc::new(Tabs { list, links, wide });
    for index in 0..tabs.links.len() {
        let _ = tabs.links[index].set_attribute("rel", "external");
        let all = Rc::clone(&tabs);
        // Before the router.
        listen(&tabs.links[index], "click", true, move |event| {
            if all.wide.matches() {
                event.prevent_default();
                all.choose(&all.links[index]);
            }
        });
        let all = Rc::clone(&tabs);
        listen(&tabs.links[index], "keydown", true, move |event| all.key_down(&event));
    }
    let all = Rc::clone(&tabs);
    listen(&tabs.wide, "change", false, move |_| all.set_up());
    let all = Rc::clone(&tabs);
    listen(&window(), "hashchange", true, move |_| all.hash_changed());
    tabs.set_up();
}

impl Tabs {
    /// For the width that the window has now.
    fn set_up(&self) {
        let wide = self.wide.matches();
        set_or_remove(&self.list, "role", wide.then_some("tablist"));
        for tab in &self.links {
            let id = panel_id(tab);
            let tab_id = format!("tab_{id}");
            if let Some(item) = tab.parent_element() {
                set_or_remove(&item, "role", wide.then_some("presentation"));
            }
            set_or_remove(tab, "id", wide.then_some(&tab_id));
            set_or_remove(tab, "role", wide.then_some("tab"));
            set_or_remove(tab, "aria-controls", wide.then_some(&id));
            set_or_remove(tab, "aria-selected", wide.then_some("false"));
            set_or_remove(tab, "tabindex", wide.then_some("-1"));
            if let Some(panel) = by_id(&id) {
                set_or_remove(&panel, "role", wide.then_some("tabpanel"));
                set_or_remove(&panel, "aria-labelledby", wide.then_some(&tab_id));
                toggle(&panel, HIDDEN, wide);
            }
        }
        if let Some(tab) = self.of_address().or(self.links.first()).filter(|_| wide) {
            self.show(tab);
        }
    }

    /// The tab that the address leads to.
    fn of_address(&self) -> Option<&HtmlElement> {
        let hash = window().location().hash().ok().filter(|hash| !hash.is_empty())?;
        self.links.iter().find(|tab| tab.get_attribute("href").as_ref() == Some(&hash))
    }

    fn hash_changed(&self) {
        if let Some(tab) = self.of_address().filter(|tab| self.wide.matches() && !is_selected(tab)) {
            self.show(tab);
            let _ = tab.focus();
        }
    }

    /// Shows this panel, and no other.
    fn show(&self, shown: &HtmlElement) {
        for tab in &self.links {
            let selected = tab == shown;
            let _ = tab.set_attribute("aria-selected", if selected { "true" } else { "false" });
            let _ = tab.set_attribute("tabindex", if selected { "0" } else { "-1" });
            if let Some(item) = tab.parent_element() {
                toggle(&item, SELECTED, selected);
            }
            if let Some(panel) = by_id(&panel_id(tab)) {
                toggle(&panel, HIDDEN, !selected);
            }
        }
    }

    fn choose(&self, tab: &HtmlElement) {
        self.show(tab);
        // Unlike a change of the hash, this neither scrolls nor calls anybody.
        if let (Ok(history), href) = (window().history(), tab.get_attribute("href")) {
            let _ = history.push_state_with_url(&JsValue::NULL, "", href.as_deref());
        }
    }

    fn key_down(&self, event: &Event) {
        let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|_| self.wide.matches()) else { return };
        let right_to_left = matches!(self.list.closest("[dir='rtl']"), Ok(Some(_)));
        let step = match (event.key().as_str(), right_to_left) {
            ("ArrowRight", false) | ("ArrowLeft", true) => 1,
            ("ArrowLeft", false) | ("ArrowRight", true) => -1,
            _ => return,
        };
        event.prevent_default();
        let current = self.links.iter().position(is_selected);
        let next = current.and_then(|current| current.checked_add_signed(step));
        if let Some(tab) = next.and_then(|next| self.links.get(next)) {
            self.choose(tab);
            let _ = tab.focus();
        }
    }
}

fn is_selected(tab: &HtmlElement) -> bool {
    tab.get_attribute("aria-selected").as_deref() == Some("true")
}

fn panel_id(tab: &HtmlElement) -> String {
    let href = tab.get_attribute("href").unwrap_or_default();
    fragment(&href).unwrap_or_default().to_owned()
}

fn set_or_remove(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
