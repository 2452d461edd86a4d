//! The WebAssembly: loads the texts of the page's language and takes the page over.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen::prelude::wasm_bindgen;

/// Starts as soon as it is loaded.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
    app::boot::start();
}
