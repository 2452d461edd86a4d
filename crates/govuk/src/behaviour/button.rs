//! Button: no second click within a second, and links that look like buttons act like them.

use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

const PAUSE_IN_MILLISECONDS: f64 = 1000.0;

/// Stops a second click that follows too soon.
#[derive(Clone, Copy)]
pub(crate) struct SecondClick {
    /// When the last click that counted was; of use only where the button is guarded.
    last: Option<StoredValue<f64>>,
}

impl SecondClick {
    pub(crate) fn new(guarded: bool) -> Self {
        Self { last: guarded.then(|| StoredValue::new(f64::NEG_INFINITY)) }
    }

    pub(crate) fn guard(self, event: &MouseEvent) {
        let Some(last) = self.last else { return };
        let now = js_sys::Date::now();
        if now - last.get_value() < PAUSE_IN_MILLISECONDS {
            event.prevent_default();
        } else {
            last.set_value(now);
        }
    }
}

/// A button is pressed with the space bar too, so what is announced as one must be.
pub(crate) fn press_with_space(event: &KeyboardEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    if let Some(target) = target.filter(|_| event.key() == " ") {
        event.prevent_default();
        target.click();
    }
}
