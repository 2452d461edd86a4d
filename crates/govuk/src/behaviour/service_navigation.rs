//! Service navigation: on a narrow screen a button opens and closes the menu.

use super::dom::{by_id, listen, tablet};
use leptos::html;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use web_sys::{Element, HtmlElement, MediaQueryList};

/// Makes the button open and close what it controls.
pub(crate) fn menu(button: NodeRef<html::Button>) {
    Effect::new(move |_| {
        let Some(button) = button.get() else { return };
        let list = button.get_attribute("aria-controls").and_then(|id| by_id(&id));
        let (Some(list), Some(wide)) = (list, tablet()) else { return };
        let menu = Rc::new(Menu { button: button.into(), list, wide, is_open: Cell::new(false) });
        let changed = Rc::clone(&menu);
        listen(&menu.wide, "change", false, move |_| changed.show());
        let clicked = Rc::clone(&menu);
        listen(&menu.button, "click", false, move |_| {
            clicked.is_open.set(!clicked.is_open.get());
            clicked.show();
        });
        menu.show();
    });
}

struct Menu {
    button: Element,
    list: HtmlElement,
    wide: MediaQueryList,
    is_open: Cell<bool>,
}

impl Menu {
    fn show(&self) {
        let (wide, is_open) = (self.wide.matches(), self.is_open.get());
        let _ = if wide {
            let _ = self.button.set_attribute("aria-hidden", "true");
            self.button.set_attribute("hidden", "")
        } else {
            let _ = self.button.remove_attribute("aria-hidden");
            let _ = self.button.remove_attribute("hidden");
            self.button.set_attribute("aria-expanded", if is_open { "true" } else { "false" })
        };
        self.list.set_hidden(!wide && !is_open);
    }
}
