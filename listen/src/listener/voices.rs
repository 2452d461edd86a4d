//! The voices for the page's language: which there are, which was taken, and the built-in one.

use super::{Listener, REGION};
use crate::{bar, built_in, engine};
use speech::{Event, Voice, voices};
use std::mem::take;

impl Listener {
    /// The setting that tells which voice the page's language has.
    pub(super) fn voice_setting(&self) -> String {
        ["voice.", &self.lang].concat()
    }

    pub fn list_voices(&mut self) {
        let mut known = engine::voices();
        if self.built_in.is_ready() {
            let name = self.phrases.find("built-in-name").unwrap_or_default().to_owned();
            let (id, lang) = (built_in::ID.to_owned(), self.lang.clone());
            known.push(Voice { id, name, lang, local: true, default: false });
        }
        // What may be said now does not wait until they are listed.
        self.step(Event::Voices(known));
        let (known, remote) = (self.player.voices(), self.player.settings().remote);
        let offered = voices::offered(known, &self.lang, REGION);
        let of = self.voice_setting();
        let chosen = voices::choose(known, &self.lang, REGION, self.settings.get(&of), remote);
        bar::show_voices(&offered, chosen, &self.phrases, remote);
    }

    /// Takes another voice for the page's language, and keeps that.
    pub fn take_voice(&mut self, id: &str) {
        self.settings.set(&self.voice_setting(), id);
        self.step(Event::Voice { lang: self.lang.clone(), id: id.to_owned() });
    }

    /// Gets the built-in voice, for who wants it.
    pub fn load_built_in(&mut self) {
        self.built_in.load(&bar::attribute("data-built-in"), &self.happened);
        if self.built_in.is_awaited() {
            bar::leave_message();
            bar::message("built-in-loading", "");
        }
    }

    /// The built-in voice is there, or cannot be had.
    pub fn built_in_loaded(&mut self, ready: bool) {
        self.built_in.loaded(ready);
        if !ready {
            return bar::message("built-in-failed", "");
        }
        bar::message("", "");
        if self.settings.get(&self.voice_setting()) != Some(built_in::ID) {
            self.take_voice(built_in::ID);
        }
        self.list_voices();
        if take(&mut self.built_in.begins) {
            self.play();
        }
    }
}
