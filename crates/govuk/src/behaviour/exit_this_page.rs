//! Exit this page: a click, or Shift three times, covers the page and leads away from it. Unlike in the
//! original the new page takes the place of this one in the browser's history, so that “back” does not
//! show it.

use super::dom::{append, create, find, i18n, listen, on_page_show, toggle};
use leptos::html;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlAnchorElement, KeyboardEvent};

const TIME: Duration = Duration::from_secs(5);
const PRESSES: usize = 3;
const HIDE: &str = "govuk-exit-this-page-hide-content";

/// Watches the button and the keys.
#[derive(Clone, Copy)]
pub(crate) struct Exit(StoredValue<Option<Watched>, LocalStorage>);

struct Watched {
    root: Element,
    button: HtmlAnchorElement,
    /// Shows how often Shift has been pressed.
    indicator: Element,
    /// Says so.
    status: Element,
    overlay: Option<Element>,
    presses: usize,
    last_key_was_modified: bool,
    keys_timer: Option<TimeoutHandle>,
    message_timer: Option<TimeoutHandle>,
}

impl Exit {
    pub(crate) fn new(root: NodeRef<html::Div>) -> Self {
        let exit = Self(StoredValue::new_local(None));
        Effect::new(move |_| {
            if let Some(root) = root.get() {
                exit.start(root.into());
            }
        });
        on_cleanup(move || exit.with(Watched::reset));
        exit
    }

    fn with(self, then: impl FnOnce(&mut Watched)) {
        self.0.try_update_value(|watched| watched.as_mut().map(then));
    }

    fn start(self, root: Element) {
        let button = find(&root, ".govuk-exit-this-page__button");
        let Some(button) = button.and_then(|button| button.dyn_into::<HtmlAnchorElement>().ok()) else {
            return;
        };
        let indicator =
            create("div", &[("class", "govuk-exit-this-page__indicator"), ("aria-hidden", "true")]);
        for _ in 0..PRESSES {
            let light = create("div", &[("class", "govuk-exit-this-page__indicator-light")]);
            let _ = indicator.append_child(&light);
        }
        append(&button, &indicator);
        let status = create("span", &[("role", "status"), ("class", "govuk-visually-hidden")]);
        append(&root, &status);

        if let Ok(Some(link)) = document().query_selector(".govuk-js-exit-this-page-skiplink") {
            listen(&link, "click", false, move |event| self.click(&event));
        }
        // Before whatever else may take the keys.
        listen(&document(), "keyup", true, move |event| self.key_up(&event));
        on_page_show(move || self.with(Watched::reset));
        self.0.set_value(Some(Watched {
            root,
            button,
            indicator,
            status,
            overlay: None,
            presses: 0,
            last_key_was_modified: false,
            keys_timer: None,
            message_timer: None,
        }));
    }

    /// The button has been clicked, or the link to it.
    pub(crate) fn click(self, event: &Event) {
        self.with(|watched| {
            event.prevent_default();
            watched.exit();
        });
    }

    fn key_up(self, event: &Event) {
        // A browser that fills in a form may send an event without a key.
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        self.with(|watched| {
            if !watched.is_first() {
                return;
            }
            if event.key() == "Shift" && !watched.last_key_was_modified {
                watched.press();
                if watched.presses > 0 {
                    watched.keys_timer = self.later(Self::time_out);
                }
            } else if watched.keys_timer.is_some() {
                self.time_out_of(watched);
            }
            watched.last_key_was_modified = event.shift_key();
        });
    }

    fn later(self, then: fn(Self)) -> Option<TimeoutHandle> {
        set_timeout_with_handle(move || then(self), TIME).ok()
    }

    fn time_out(self) {
        self.with(|watched| self.time_out_of(watched));
    }

    /// Another key came between, or nothing for too long.
    fn time_out_of(self, watched: &mut Watched) {
        stop(&mut watched.keys_timer);
        watched.show_presses(0);
        watched.say("timed-out");
        stop(&mut watched.message_timer);
        watched.message_timer = self.later(|exit| exit.with(|watched| watched.status.set_text_content(None)));
    }
}

impl Watched {
    /// If there are several on the page, the first has the keys.
    fn is_first(&self) -> bool {
        let first = document().query_selector("[data-module='govuk-exit-this-page']");
        first.ok().flatten().as_ref() == Some(&self.root)
    }

    fn press(&mut self) {
        self.show_presses(self.presses + 1);
        stop(&mut self.keys_timer);
        stop(&mut self.message_timer);
        match PRESSES.saturating_sub(self.presses) {
            0 => {
                self.presses = 0;
                self.exit();
            }
            1 => self.say("press-one-more-time"),
            _ => self.say("press-two-more-times"),
        }
    }

    fn show_presses(&mut self, presses: usize) {
        self.presses = presses;
        toggle(&self.indicator, "govuk-exit-this-page__indicator--visible", presses > 0);
        let lights = self.indicator.children();
        for index in 0..lights.length() {
            if let Some(light) = lights.item(index) {
                toggle(&light, "govuk-exit-this-page__indicator-light--on", (index as usize) < presses);
            }
        }
    }

    fn say(&self, text: &str) {
        self.status.set_text_content(Some(&i18n(&self.root, text)));
    }

    fn exit(&mut self) {
        self.status.set_text_content(None);
        if let Some(body) = document().body() {
            toggle(&body, HIDE, true);
            let overlay = create("div", &[("class", "govuk-exit-this-page-overlay"), ("role", "alert")]);
            let _ = body.append_child(&overlay);
            // After it is there, so that it is announced.
            overlay.set_text_content(Some(&i18n(&self.root, "activated")));
            if let Some(last) = self.overlay.replace(overlay) {
                last.remove();
            }
        }
        let _ = window().location().replace(&self.button.href());
    }

    /// The page is shown, maybe once more.
    fn reset(&mut self) {
        if let Some(body) = document().body() {
            toggle(&body, HIDE, false);
        }
        if let Some(overlay) = self.overlay.take() {
            overlay.remove();
        }
        self.status.set_text_content(None);
        self.show_presses(0);
        stop(&mut self.keys_timer);
        stop(&mut self.message_timer);
    }
}

fn stop(timer: &mut Option<TimeoutHandle>) {
    if let Some(timer) = timer.take() {
        timer.clear();
    }
}
