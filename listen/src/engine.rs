//! The browser's speech engine, and what it and the built-in voice tell.

use crate::listener::{Listener, tell, with};
use js_sys::Function;
use speech::{ErrorKind, Event, Voice};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/engine.js")]
extern "C" {
    /// Has what happens be told to a function: see [`happened`].
    pub fn begin(happened: &Function);
    #[wasm_bindgen(js_name = voices)]
    fn lines() -> String;
    /// Gives it something to say, at a rate in per cent.
    pub fn speak(token: u32, text: &str, lang: &str, voice: &str, rate: u16);
    /// Makes it silent.
    pub fn silence();
    /// What it says of itself.
    #[wasm_bindgen(js_name = isSpeaking)]
    pub fn is_speaking() -> bool;
}

/// The voices that it has now.
pub fn voices() -> Vec<Voice> {
    let lines = lines();
    let mut fields = lines.split('\n').map(str::to_owned);
    let mut voices = Vec::new();
    while let (Some(id), Some(name), Some(lang), Some(local), Some(default)) =
        (fields.next(), fields.next(), fields.next(), fields.next(), fields.next())
    {
        voices.push(Voice { id, name, lang, local: local == "1", default: default == "1" });
    }
    voices
}

/// Something happened to the utterance with this number, perhaps at a place in it, or to the voices.
#[expect(clippy::needless_pass_by_value, reason = "as a closure for the browser gets it")]
pub fn happened(kind: String, token: u32, index: u32, length: u32) {
    match &*kind {
        "voices" => with(Listener::list_voices),
        "ready" => with(|listener| listener.built_in_loaded(true)),
        "failed" => with(|listener| listener.built_in_loaded(false)),
        "start" => tell(Event::Start { token }),
        "boundary" => tell(Event::Boundary { token, index, length }),
        "end" => tell(Event::End { token }),
        _ => tell(Event::Error { token, kind: ErrorKind::from_name(&kind) }),
    }
}
