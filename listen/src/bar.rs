//! The controls. The server makes them, in the page's language; here is what they do and show.

use crate::{
    browser,
    listener::{Listener, REMOTE},
    phrases::{Phrases, fill},
};
use js_sys::Function;
use speech::{
    Event, State, Unit, Voice,
    voices::{Choice, Quality},
};
use std::ops::Range;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/bar.js")]
extern "C" {
    /// Puts them where the page has a place for them, out of sight, and has what is done with them be told. Whether there is
    /// such a place.
    pub fn insert(parts: &str, act: &Function) -> bool;
    /// An attribute of theirs.
    pub fn attribute(name: &str) -> String;
    /// The text of one of the server's templates.
    #[wasm_bindgen(js_name = templateText)]
    pub fn template(name: &str) -> String;
    #[wasm_bindgen(js_name = isShown)]
    pub fn is_shown() -> bool;
    /// Shows them, or takes them away.
    pub fn show(shown: bool);
    #[wasm_bindgen(js_name = showState)]
    fn show_state_name(name: &str);
    /// Tells something, or only shows it for now if it is about a language; nothing if there is nothing to be told of this
    /// name.
    pub fn message(name: &str, lang: &str);
    /// Takes the focus out of the message, which is about to be another.
    #[wasm_bindgen(js_name = leaveMessage)]
    pub fn leave_message();
    /// Shows whether a place to start is being chosen.
    pub fn choosing(begins: bool);
    #[wasm_bindgen(js_name = caption)]
    fn show_caption(block: usize, from: u32, to: u32, word_from: u32, word_to: u32);
    #[wasm_bindgen(js_name = noCaption)]
    pub fn no_caption();
    /// Shows settings as they are, one a line.
    #[wasm_bindgen(js_name = showSettings)]
    pub fn show_settings(lines: &str);
    #[wasm_bindgen(js_name = clearVoices)]
    fn clear_voices();
    #[wasm_bindgen(js_name = addVoice)]
    fn add_voice(words: &str, id: &str, chosen: bool);
}

pub fn show_state(state: State) {
    let name = match state {
        State::Stopped => "stopped",
        State::Waiting => "waiting",
        State::Playing => "playing",
        State::Paused => "paused",
        State::Finished => "finished",
        State::NeedsGesture => "gesture",
        State::NoVoice => "no-voice",
        State::RemoteOnly => "remote-only",
        State::Failed => "failed",
    };
    show_state_name(name);
    // Of a voice that lacks it was told in which language.
    if !matches!(state, State::NoVoice | State::RemoteOnly) {
        message(name, "");
    }
}

/// Tells that a language lacks a voice.
pub fn message_about(lang: &str, of_page: &str, name: &str) {
    if lang == of_page {
        message(name, "");
    } else {
        message("part-no-voice", lang);
    }
}

/// The sentence in large letters, and the word in it.
pub fn caption(block: usize, sentence: &Range<u32>, word: Option<&Range<u32>>) {
    let word = word.unwrap_or(&(0..0));
    show_caption(block, sentence.start, sentence.end, word.start, word.end);
}

/// Offers voices, the best first. Where some are not on the device, of each is said whether it is.
pub fn show_voices(offered: &[&Voice], chosen: Choice<'_>, phrases: &Phrases, remote: bool) {
    clear_voices();
    let mixed = remote && offered.iter().any(|voice| !voice.local);
    let with = |kind: &str, name: String| match phrases.find(kind) {
        Some(words) => fill(words, &[("name", &name)]),
        None => name,
    };
    for voice in offered.iter().filter(|voice| voice.local || remote) {
        let quality = match voice.quality() {
            Quality::High => "voice-good",
            Quality::Low => "voice-low",
            Quality::Usual => "",
        };
        let place = match (mixed, voice.local) {
            (false, _) => "",
            (true, true) => "voice-local",
            (true, false) => "voice-remote",
        };
        let chosen = matches!(chosen, Choice::Voice(found) if found.id == voice.id);
        add_voice(&with(place, with(quality, voice.name.clone())), &voice.id, chosen);
    }
}

/// A button was pressed.
pub fn press(listener: &mut Listener, what: &str) {
    match what {
        "play" => listener.play_or_pause(),
        "stop" => listener.stop(),
        "close" => {
            listener.stop();
            listener.settings.set("each", "0");
            show_settings("each=0");
            show(false);
        }
        "here" => listener.choose(!listener.choosing),
        "from-here" => listener.listen_here(),
        "selection" => listener.listen_to_selection(),
        "built-in" => {
            listener.load_built_in();
            listener.play();
        }
        _ => {
            let Some((direction, unit)) = what.split_once('-') else { return };
            let unit = match unit {
                "sentence" => Unit::Sentence,
                "paragraph" => Unit::Paragraph,
                _ => Unit::Heading,
            };
            listener.go(if direction == "back" { Event::Previous(unit) } else { Event::Next(unit) });
        }
    }
}

/// A setting was changed.
pub fn set(listener: &mut Listener, name: &str, value: &str) {
    match name {
        "remote" => {
            let allowed = value == "1";
            browser::decide(&listener.lang, REMOTE, if allowed { "yes" } else { "no" });
            listener.step(Event::Remote(allowed));
            listener.list_voices();
            return;
        }
        "rate" => {
            if let Ok(rate) = value.parse() {
                listener.step(Event::Rate(rate));
            }
        }
        "voice" => return listener.take_voice(value),
        "caption" if value == "0" => no_caption(),
        _ => {}
    }
    listener.settings.set(name, value);
    if matches!(name, "typed" | "secret") {
        listener.stale = true;
    }
}
