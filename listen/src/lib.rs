//! Listen in the browser. `crates/speech` has the rules: what is said, in which order, and what the player does next.
//! Here is what is thin: reading the page ([`page`]), driving the engine ([`engine`]), and the controls ([`bar`]). Nothing
//! on the page is changed to speak or to paint.
//!
//! It is a module of its own, which a page loads when its button is pressed. What touches the page is JavaScript beside it,
//! a file for each of these: there a whole block of the page is read, or a sentence painted, at one call.
#![cfg(target_arch = "wasm32")]

mod bar;
mod browser;
mod built_in;
mod engine;
mod lines;
mod listener;
mod page;
mod phrases;
mod settings;

use wasm_bindgen::prelude::wasm_bindgen;

/// The button on the page was pressed: begins, pauses, or goes on. `parts` is what the server made for the page's
/// language: the controls and the phrases.
#[wasm_bindgen]
pub fn listen(parts: &str) {
    listener::pressed(parts);
}

/// The page was loaded by somebody who wants each page read to them.
#[wasm_bindgen]
pub fn resume(parts: &str) {
    listener::resumed(parts);
}
