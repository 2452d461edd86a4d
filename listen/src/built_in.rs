//! The built-in voice: eSpeak NG, a program of others (GPL-3.0), for who asks for it. It is fetched then, runs in a worker
//! of its own, and is no part of this module.

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;

/// The id of the voice.
pub const ID: &str = "built-in";

#[wasm_bindgen(module = "/src/built_in.js")]
extern "C" {
    fn load(files: &str, happened: &Function);
    /// Says something, at a rate in per cent.
    pub fn speak(token: u32, text: &str, rate: u16);
    fn silence();
    #[wasm_bindgen(js_name = isSpeaking)]
    fn is_speaking() -> bool;
}

/// The voice, if it was asked for.
#[derive(Default)]
pub struct BuiltIn {
    /// It is on its way.
    awaited: bool,
    ready: bool,
    /// Whether something is to be said as soon as it is there.
    pub begins: bool,
}

impl BuiltIn {
    /// Gets it: `files` are the addresses of the worker, the program and the language's data. What happens is told as the
    /// browser's engine tells it.
    pub fn load(&mut self, files: &str, happened: &Function) {
        if !(self.awaited || self.ready || files.is_empty()) {
            self.awaited = true;
            load(files, happened);
        }
    }

    pub fn is_awaited(&self) -> bool {
        self.awaited
    }

    pub fn is_ready(&self) -> bool {
        self.ready
    }

    /// It can speak, or it cannot be had: then it may be asked for again.
    pub fn loaded(&mut self, ready: bool) {
        self.ready = ready;
        self.awaited = false;
    }

    pub fn cancel(&self) {
        if self.ready {
            silence();
        }
    }

    pub fn is_speaking(&self) -> bool {
        self.ready && is_speaking()
    }
}
