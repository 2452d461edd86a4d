//! Doing what the player says.

use super::Listener;
use crate::{
    bar,
    browser::{after, claim, now},
    built_in, engine, page,
};
use speech::{Command, Event};

impl Listener {
    pub fn step(&mut self, event: Event) {
        for command in self.player.step(event, now()) {
            self.act(command);
        }
    }

    fn act(&mut self, command: Command) {
        match command {
            Command::Speak { token, text, lang, voice, rate } => {
                claim();
                self.built_in_speaks = voice == built_in::ID;
                if self.built_in_speaks {
                    built_in::speak(token, &text, rate);
                } else {
                    engine::speak(token, &text, &lang, &voice, rate);
                }
            }
            Command::Cancel => {
                self.built_in.cancel();
                engine::silence();
            }
            Command::Highlight { block, sentence, word } => {
                page::highlight(block, &sentence, word.as_ref());
                if self.settings.is_on("caption") {
                    bar::caption(block, &sentence, word.as_ref());
                }
            }
            Command::ClearHighlight => {
                page::paint_nothing();
                bar::no_caption();
            }
            Command::ShowState(state) => bar::show_state(state),
            Command::AskGesture => {}
            Command::NoVoice { lang } => bar::message_about(&lang, &self.lang, "no-voice"),
            Command::RemoteOnly { lang } => bar::message_about(&lang, &self.lang, "remote-only"),
            Command::ListVoices => self.list_voices(),
            Command::ScheduleTick(milliseconds) => after("tick", milliseconds),
        }
    }

    /// The time is over that the player wanted to wait.
    pub(super) fn tick(&mut self) {
        let speaking = if self.built_in_speaks { self.built_in.is_speaking() } else { engine::is_speaking() };
        self.step(Event::Tick { speaking });
    }
}
