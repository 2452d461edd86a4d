//! Character count: the message follows the typing; screen readers hear of it when the typing pauses.

use super::dom::{by_id, on_page_show, toggle};
use crate::count::{CountMessages, Limit, Live};
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

const LOOK_EVERY: Duration = Duration::from_secs(1);
const PAUSE_IN_MILLISECONDS: f64 = 500.0;

/// Watches a textarea.
#[derive(Clone, Copy)]
pub(crate) struct Watch(Option<StoredValue<Watched>>);

struct Watched {
    id: String,
    limit: Limit,
    messages: CountMessages,
    /// A field that is in error stays so.
    has_error: bool,
    live: Live,
    last_input: f64,
    last_announced: String,
    timer: Option<IntervalHandle>,
}

impl Watch {
    /// Without a limit and words for it, nothing is watched.
    pub(crate) fn new(
        id: String,
        limit: Option<(Limit, CountMessages)>,
        has_error: bool,
        live: Live,
    ) -> Self {
        let watch = Self(limit.map(|(limit, messages)| {
            StoredValue::new(Watched {
                id,
                limit,
                messages,
                has_error,
                live,
                last_input: 0.0,
                last_announced: String::new(),
                timer: None,
            })
        }));
        Effect::new(move |_| watch.start());
        on_cleanup(move || watch.left());
        watch
    }

    fn with(self, then: impl FnOnce(&mut Watched)) {
        if let Some(watched) = self.0 {
            watched.try_update_value(then);
        }
    }

    fn start(self) {
        self.with(|watched| {
            if let Some(description) = by_id(&format!("{}-info", watched.id)) {
                toggle(&description, "govuk-visually-hidden", true);
            }
            if let Some(field) = watched.field() {
                // The browser would cut off what is pasted, unnoticed.
                let _ = field.remove_attribute("maxlength");
            }
            watched.announce();
        });
        on_page_show(move || self.with(Watched::announce));
    }

    pub(crate) fn typed(self) {
        self.with(|watched| {
            watched.show();
            watched.last_input = js_sys::Date::now();
        });
    }

    /// What is entered by speech may come without an event, so one has to look.
    pub(crate) fn focused(self) {
        let look = move || {
            self.with(|watched| {
                let paused = js_sys::Date::now() - PAUSE_IN_MILLISECONDS >= watched.last_input;
                if paused && watched.field().is_some_and(|field| field.value() != watched.last_announced) {
                    watched.announce();
                }
            });
        };
        self.left();
        self.with(|watched| watched.timer = set_interval_with_handle(look, LOOK_EVERY).ok());
    }

    pub(crate) fn left(self) {
        self.with(|watched| {
            if let Some(timer) = watched.timer.take() {
                timer.clear();
            }
        });
    }
}

impl Watched {
    fn field(&self) -> Option<HtmlTextAreaElement> {
        by_id(&self.id)?.dyn_into().ok()
    }

    fn show(&mut self) {
        let Some(field) = self.field() else { return };
        let status = self.limit.status(&field.value(), &self.messages);
        if !self.has_error {
            toggle(&field, "govuk-textarea--error", status.over_limit);
        }
        self.live.seen.set(Some(status));
    }

    fn announce(&mut self) {
        self.show();
        self.last_announced = self.field().map(|field| field.value()).unwrap_or_default();
        self.live.spoken.set(self.live.seen.get_untracked());
    }
}
