//! What the browser has beside the page and a voice.

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/browser.js")]
extern "C" {
    /// Has what happens be told, by a name and a value.
    pub fn watch(act: &Function);
    /// Tells other tabs that this one speaks.
    pub fn claim();
    #[wasm_bindgen(js_name = now)]
    fn milliseconds() -> f64;
    #[wasm_bindgen(js_name = today)]
    fn days() -> f64;
    /// Has something be done after so many milliseconds, in place of any time said before.
    pub fn after(what: &str, milliseconds: u32);
    /// Forgets what was to be said by itself after a while.
    pub fn hold();
    /// Has the page be walked on once the browser has done what else there is.
    #[wasm_bindgen(js_name = walkOn)]
    pub fn walk_on();
    /// What is kept on the device.
    pub fn kept() -> String;
    /// Keeps this, or nothing.
    pub fn keep(text: &str);
    /// The cookies that scripts can read.
    pub fn cookies() -> String;
    /// Has the server note what was decided about a purpose.
    pub fn decide(lang: &str, purpose: &str, answer: &str);
    /// The form that a number takes in a language.
    pub fn plural(lang: &str, count: f64) -> String;
}

/// Milliseconds since the page was loaded.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole milliseconds will do")]
pub fn now() -> u64 {
    milliseconds() as u64
}

/// Days since 1970.
#[expect(clippy::cast_possible_truncation, reason = "whole days")]
pub fn today() -> i32 {
    days() as i32
}
