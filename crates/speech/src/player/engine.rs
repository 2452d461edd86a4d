//! The engine's side of the player: giving it what to say, and watching what becomes of it.

use super::{Command, ErrorKind, Player, State, Task};
use crate::{
    chars::{Class, byte_at, class, heard, latin, length, units},
    utterance::Utterance,
    voices::{Choice, choose},
    words::same_language,
};
use std::ops::Range;

/// How often to ask for voices that are not there yet, and for how long, in milliseconds.
const ASK_VOICES: (u32, u64) = (250, 4000);

/// How long an engine may take to start, in milliseconds: voices from the network take long.
const START: u64 = 4000;

/// How long a letter takes at the usual rate, in milliseconds.
const LETTER: u64 = 75;

/// A tick that comes so late was held up: the device slept, and the engine with it.
const SLEPT: u64 = 20_000;

/// What takes longer to say than this, in letters, is not the last word of a sentence.
const LAST_WORD: u32 = 30;

/// Who says something.
enum Speaker {
    Voice {
        id: String,
        lang: String,
    },
    /// Nobody can, and it is not worth stopping for.
    Nobody,
    /// It is in the page's language, and nobody can.
    Blocked(State),
}

impl Player {
    /// Tells the engine to be silent. What it still tells of what it said is stale from now on.
    pub(super) fn cancel(&mut self) {
        self.forget();
        self.out.push(Command::Cancel);
    }

    /// Waits for nothing any more.
    fn forget(&mut self) {
        self.token = self.token.wrapping_add(1);
        self.task = Task::Nothing;
    }

    /// Somebody else made the engine silent, or has it now. To cancel would be to silence them.
    pub(super) fn lose_engine(&mut self) {
        self.forget();
        if matches!(self.state, State::Playing | State::Waiting) {
            self.show(State::Paused);
        }
    }

    /// Something was changed: speaks on from the place, if it speaks.
    pub(super) fn speak_again(&mut self) {
        if self.engaged() {
            self.start();
        }
    }

    pub(super) fn advance(&mut self) {
        self.at += 1;
        self.from = 0;
        self.retried = false;
        self.task = Task::Nothing;
    }

    /// Gives the engine what is to be said from the place on.
    pub(super) fn speak(&mut self) {
        while let Some(utterance) = self.utterances.get(self.at) {
            let Some(given) = self.part(utterance) else { return self.end_selection() };
            let text = slice(&utterance.text, &given).to_owned();
            if !heard(&text) {
                self.advance();
                continue;
            }
            if self.voices.is_empty() && self.unfit.is_empty() {
                return self.wait_for_voices();
            }
            let lang = utterance.lang.clone();
            match self.speaker(&text, lang) {
                Speaker::Voice { id, lang } => return self.give(given, text, lang, id),
                Speaker::Nobody => self.advance(),
                Speaker::Blocked(state) => {
                    self.task = Task::Nothing;
                    return self.show(state);
                }
            }
        }
        if self.complete {
            // Where it is stays: who goes back from here hears the last once more.
            let end = self.at;
            self.rewind();
            self.at = end;
            self.show(State::Finished);
        } else {
            self.task = Task::Text;
            self.show(State::Waiting);
        }
    }

    fn give(&mut self, given: Range<u32>, text: String, lang: String, voice: String) {
        self.given = given;
        self.voice.clone_from(&voice);
        self.token = self.token.wrapping_add(1);
        self.task = Task::Starting(self.now + START);
        self.highlight(None);
        self.show(State::Playing);
        let (token, rate) = (self.token, self.settings.rate);
        self.out.push(Command::Speak { token, text, lang, voice, rate });
        self.watch(self.now + START);
    }

    /// What is to be said of an utterance; `None` where a selection ended before it.
    fn part(&self, utterance: &Utterance) -> Option<Range<u32>> {
        let all = self.from..units(&utterance.text);
        let Some(to) = self.until else { return Some(all) };
        if utterance.block < to.block {
            return Some(all);
        }
        let within = utterance.block == to.block && utterance.map.span().start < to.at;
        within.then(|| self.from..utterance.map.said_until(to.at).min(all.end))
    }

    fn end_selection(&mut self) {
        self.until = None;
        self.task = Task::Nothing;
        self.out.push(Command::ClearHighlight);
        self.show(State::Paused);
    }

    pub(super) fn highlight(&mut self, word: Option<Range<u32>>) {
        let Some(utterance) = self.utterances.get(self.at) else { return };
        let (block, sentence) = (utterance.block, utterance.sentence.clone());
        self.out.push(if sentence.is_empty() {
            Command::ClearHighlight
        } else {
            Command::Highlight { block, sentence, word }
        });
    }

    fn wait_for_voices(&mut self) {
        if !matches!(self.task, Task::Voices(_)) {
            self.task = Task::Voices(self.now + ASK_VOICES.1);
            self.show(State::Waiting);
        }
        self.out.push(Command::ListVoices);
        self.out.push(Command::ScheduleTick(ASK_VOICES.0));
    }

    pub(super) fn choose(&self, lang: &str) -> Choice<'_> {
        let wanted = self.settings.voices.iter().find(|(of, _)| same_language(of, lang));
        let wanted = wanted.map(|(_, id)| id.as_str());
        choose(&self.voices, lang, &self.settings.region, wanted, self.settings.remote)
    }

    /// Who says a text in this language. If no voice speaks it, that is told before anything is said.
    fn speaker(&mut self, text: &str, lang: String) -> Speaker {
        let lack = match self.choose(&lang) {
            Choice::Voice(voice) => return Speaker::Voice { id: voice.id.clone(), lang },
            Choice::RemoteOnly => State::RemoteOnly,
            Choice::None => State::NoVoice,
        };
        let of_page = same_language(&lang, &self.settings.lang);
        if of_page || !self.told.contains(&lang) {
            self.told.push(lang.clone());
            self.out.push(if lack == State::RemoteOnly {
                Command::RemoteOnly { lang }
            } else {
                Command::NoVoice { lang }
            });
        }
        if of_page {
            return Speaker::Blocked(lack);
        }
        // A name in Latin letters is better heard in a foreign accent than not at all.
        let foreign = text.chars().any(|c| !latin(c) && class(c) == Class::Other);
        match self.choose(&self.settings.lang) {
            Choice::Voice(voice) if !foreign => {
                Speaker::Voice { id: voice.id.clone(), lang: self.settings.lang.clone() }
            }
            _ => Speaker::Nobody,
        }
    }

    pub(super) fn started(&mut self) {
        if matches!(self.task, Task::Starting(_)) {
            self.expect_end();
        }
    }

    /// Reckons anew until when the engine must have said the rest.
    fn expect_end(&mut self) {
        let letters = u64::from(length(self.rest()));
        let takes = letters * LETTER * 100 / u64::from(self.settings.rate);
        self.task = Task::Speaking(self.now + takes * 3 / 2 + 2000, self.now + takes * 3 + 6000);
        self.watch(self.now + takes * 3 / 2 + 2000);
    }

    /// What the engine has still to say, from the last word that it told.
    fn rest(&self) -> &str {
        let text = self.utterances.get(self.at).map_or("", |utterance| utterance.text.as_str());
        slice(text, &(self.from.max(self.given.start)..self.given.end))
    }

    pub(super) fn word(&mut self, index: u32, length: u32) {
        self.started();
        let Some(utterance) = self.utterances.get(self.at) else { return };
        // Some engines tell places outside the text, or none but the first over and over.
        let Some(index) = self.given.start.checked_add(index).filter(|at| *at < self.given.end) else {
            return;
        };
        let Some(word) = utterance.map.word(&utterance.text, index, length) else { return };
        if word.from < self.from {
            return;
        }
        self.from = word.from;
        self.highlight(word.shown);
        self.expect_end();
    }

    pub(super) fn error(&mut self, kind: ErrorKind) {
        match kind {
            // Our own would be stale.
            ErrorKind::Canceled => self.lose_engine(),
            ErrorKind::NotAllowed => {
                self.forget();
                self.out.push(Command::AskGesture);
                self.show(State::NeedsGesture);
            }
            ErrorKind::VoiceUnavailable => {
                let unfit = std::mem::take(&mut self.voice);
                self.voices.retain(|voice| voice.id != unfit);
                self.unfit.push(unfit);
                self.cancel();
                self.speak();
            }
            ErrorKind::Failed => self.retry(),
        }
    }

    /// Asks the engine once more, and then no more.
    fn retry(&mut self) {
        self.cancel();
        if self.retried {
            self.show(State::Failed);
        } else {
            self.retried = true;
            self.speak();
        }
    }

    pub(super) fn tick(&mut self, speaking: bool) {
        match self.task {
            Task::Nothing | Task::Text => {}
            Task::Voices(until) if self.now < until => self.wait_for_voices(),
            Task::Voices(_) => {
                self.task = Task::Nothing;
                self.out.push(Command::NoVoice { lang: self.settings.lang.clone() });
                self.show(State::NoVoice);
            }
            Task::Starting(until) if self.now < until => self.watch(until),
            Task::Starting(_) => self.retry(),
            Task::Speaking(should, _) if self.now < should => self.watch(should),
            Task::Speaking(_, must) if speaking && self.now < must => self.watch(must),
            Task::Speaking(_, must) => self.end_lost(must),
        }
    }

    /// The engine must have ended, and did not tell. What it has not said is said once more, as far as that is
    /// known: words that it told, or a device that slept.
    fn end_lost(&mut self, must: u64) {
        let broke_off = self.from > self.given.start && length(self.rest()) > LAST_WORD;
        let slept = self.now > must + SLEPT && !self.retried;
        if broke_off || slept {
            self.cancel();
            self.retried = true;
        } else {
            self.advance();
            self.cancel();
        }
        self.speak();
    }

    fn watch(&mut self, until: u64) {
        let left = until.saturating_sub(self.now).clamp(1, 60_000);
        self.out.push(Command::ScheduleTick(u32::try_from(left).unwrap_or(60_000)));
    }
}

fn slice<'a>(text: &'a str, at: &Range<u32>) -> &'a str {
    let start = byte_at(text, at.start).unwrap_or(text.len());
    let end = byte_at(text, at.end).unwrap_or(text.len());
    text.get(start..end).unwrap_or_default()
}
