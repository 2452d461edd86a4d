//! The player: told what happened, it tells what to do. It holds no clock and calls no engine.
//!
//! Engines are not to be relied on: they lose ends, never start, tell no words or wrong ones, and each in its
//! own way mishandles pausing. So the place is kept here, the engine is given one sentence at a time, and pausing
//! is to cancel and to speak again from the place.

mod engine;
mod event;
mod places;
#[cfg(test)]
mod tests;

pub use event::{Command, ErrorKind, Event, Place, Settings, State, Unit};

use crate::{
    utterance::Utterance,
    voices::{Choice, Voice},
    words::same_language,
};
use std::{
    mem::{replace, take},
    ops::Range,
};

/// The slowest and the fastest rate, in per cent.
const RATES: (u16, u16) = (50, 250);

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Task {
    Nothing,
    /// Voices, until then.
    Voices(u64),
    /// More utterances.
    Text,
    /// That the engine starts, until then.
    Starting(u64),
    /// That the engine ends: should have, and must have.
    Speaking(u64, u64),
}

/// The player.
#[derive(Debug)]
pub struct Player {
    settings: Settings,
    utterances: Vec<Utterance>,
    complete: bool,
    voices: Vec<Voice>,
    /// Voices that could not be had when they were to speak.
    unfit: Vec<String>,
    /// Languages whose lack of a voice was told.
    told: Vec<String>,
    state: State,
    task: Task,
    /// Which utterance, and where in its text (UTF-16) to begin when it is said again.
    at: usize,
    from: u32,
    /// Where a selection ends.
    until: Option<Place>,
    /// A place that is not ready yet.
    wanted: Option<Place>,
    /// The part of the utterance that the engine was given, by which number, and which voice.
    given: Range<u32>,
    token: u32,
    voice: String,
    /// Whether the engine was asked twice already.
    retried: bool,
    now: u64,
    out: Vec<Command>,
}

impl Player {
    /// A player at the start of a page of which nothing is ready yet.
    pub fn new(settings: Settings) -> Self {
        let rate = settings.rate.clamp(RATES.0, RATES.1);
        Self {
            settings: Settings { rate, ..settings },
            utterances: Vec::new(),
            complete: false,
            voices: Vec::new(),
            unfit: Vec::new(),
            told: Vec::new(),
            state: State::Stopped,
            task: Task::Nothing,
            at: 0,
            from: 0,
            until: None,
            wanted: None,
            given: 0..0,
            token: 0,
            voice: String::new(),
            retried: false,
            now: 0,
            out: Vec::new(),
        }
    }

    /// What it shows.
    pub fn state(&self) -> State {
        self.state
    }

    /// The voices that there are, as far as it was told.
    pub fn voices(&self) -> &[Voice] {
        &self.voices
    }

    /// How the person likes it now.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Where it is; `None` at the end of what is ready.
    pub fn place(&self) -> Option<Place> {
        let utterance = self.utterances.get(self.at)?;
        let shown = utterance.map.shown(self.from);
        Some(Place {
            block: utterance.block,
            at: shown.map_or(utterance.sentence.start, |shown| shown.start),
        })
    }

    /// Where that ends on the page of which the engine tells the end by this number. A page that has changed meanwhile can
    /// be read on from there. `None` if nothing of it is shown, or a selection is read.
    pub fn end_of(&self, token: u32) -> Option<Place> {
        let utterance =
            self.utterances.get(self.at).filter(|_| self.expects(token) && self.until.is_none())?;
        let shown = utterance.map.span();
        (!shown.is_empty()).then_some(Place { block: utterance.block, at: shown.end })
    }

    /// Takes what has happened, at this time in milliseconds, and tells what is to be done.
    #[must_use]
    pub fn step(&mut self, event: Event, now: u64) -> Vec<Command> {
        // A clock that was set back is not to stop the watch.
        self.now = self.now.max(now);
        match event {
            Event::Add(utterances) => self.add(utterances),
            Event::Complete => {
                self.complete = true;
                self.add(Vec::new());
            }
            Event::Play => self.play(),
            Event::Pause | Event::PageHidden => self.pause(),
            Event::Stop => self.stop(),
            Event::Next(unit) => self.go(places::next(&self.utterances, self.at, unit)),
            Event::Previous(unit) => self.go(places::previous(&self.utterances, self.at, unit)),
            Event::Listen { from, to } => self.listen(from, to),
            Event::Seek(place) => {
                if self.seek(place) {
                    self.show(State::Paused);
                    self.highlight(None);
                }
            }
            Event::Rate(rate) => {
                let before = replace(&mut self.settings.rate, rate.clamp(RATES.0, RATES.1));
                if before != self.settings.rate {
                    self.speak_again();
                }
            }
            Event::Voice { lang, id } => self.take_voice(lang, id),
            Event::Remote(allowed) => self.allow_remote(allowed),
            Event::Voices(voices) => self.know_voices(voices),
            Event::Start { token } if self.expects(token) => self.started(),
            Event::Boundary { token, index, length } if self.expects(token) => self.word(index, length),
            Event::End { token } if self.expects(token) => {
                self.advance();
                self.speak();
            }
            Event::Error { token, kind } if self.expects(token) => self.error(kind),
            // Of an utterance that is no longer waited for.
            Event::Start { .. } | Event::Boundary { .. } | Event::End { .. } | Event::Error { .. } => {}
            Event::Tick { speaking } => self.tick(speaking),
            Event::RouteChanged => {
                self.stop();
                self.utterances.clear();
                self.complete = false;
            }
            Event::PageShown => {
                if self.state == State::Paused {
                    self.highlight(None);
                }
                self.out.push(Command::ShowState(self.state));
            }
            Event::OtherTab => self.lose_engine(),
        }
        take(&mut self.out)
    }

    fn engaged(&self) -> bool {
        matches!(self.task, Task::Starting(_) | Task::Speaking(..))
    }

    fn expects(&self, token: u32) -> bool {
        token == self.token && self.engaged()
    }

    fn show(&mut self, state: State) {
        if self.state != state {
            self.state = state;
            self.out.push(Command::ShowState(state));
        }
    }

    fn add(&mut self, utterances: Vec<Utterance>) {
        self.utterances.extend(utterances);
        if let Some(place) = self.wanted {
            if !self.seek(place) && !self.complete {
                return;
            }
            self.wanted = None;
        }
        if self.task == Task::Text {
            self.speak();
        }
    }

    fn play(&mut self) {
        if self.state == State::Finished {
            self.at = 0;
        }
        if !matches!(self.state, State::Playing | State::Waiting) {
            self.start();
        }
    }

    /// Speaks from the place, whatever else the engine was to say: another tab may have left something.
    fn start(&mut self) {
        self.retried = false;
        self.cancel();
        self.speak();
    }

    fn pause(&mut self) {
        if matches!(self.state, State::Playing | State::Waiting) {
            if self.engaged() {
                self.cancel();
            }
            self.task = Task::Nothing;
            self.show(State::Paused);
        }
    }

    fn stop(&mut self) {
        if self.engaged() {
            self.cancel();
        }
        self.rewind();
        self.show(State::Stopped);
    }

    fn rewind(&mut self) {
        (self.at, self.from, self.until, self.wanted) = (0, 0, None, None);
        self.retried = false;
        self.task = Task::Nothing;
        self.out.push(Command::ClearHighlight);
    }

    /// Goes to another utterance, and speaks there if it speaks.
    fn go(&mut self, to: Option<usize>) {
        let Some(to) = to else { return };
        (self.at, self.from, self.until, self.wanted) = (to, 0, None, None);
        match self.state {
            State::Playing | State::Waiting => return self.start(),
            State::Stopped | State::Finished => self.show(State::Paused),
            _ => {}
        }
        self.highlight(None);
    }

    fn listen(&mut self, from: Place, to: Option<Place>) {
        if !self.seek(from) {
            if self.complete {
                return;
            }
            self.at = self.utterances.len();
            self.from = 0;
            self.wanted = Some(from);
        }
        self.until = to;
        self.start();
    }

    /// Goes to the word at a place, if that is ready.
    fn seek(&mut self, place: Place) -> bool {
        let found = places::find(&self.utterances, place);
        let Some((at, utterance)) = found.and_then(|at| Some((at, self.utterances.get(at)?))) else {
            return false;
        };
        self.at = at;
        self.from = 0;
        self.wanted = None;
        if utterance.block == place.block && place.at > utterance.map.span().start {
            let said = utterance.map.said_from(place.at);
            let word = utterance.map.word(&utterance.text, said, 0);
            self.from = word.map_or(0, |word| word.from);
        }
        true
    }

    fn take_voice(&mut self, lang: String, id: String) {
        let heard =
            self.utterances.get(self.at).is_some_and(|utterance| same_language(&utterance.lang, &lang));
        self.settings.voices.retain(|(other, _)| !same_language(other, &lang));
        self.settings.voices.push((lang, id));
        if heard {
            self.speak_again();
        }
    }

    fn allow_remote(&mut self, allowed: bool) {
        self.settings.remote = allowed;
        self.told.clear();
        if allowed && self.state == State::RemoteOnly {
            self.start();
        } else {
            self.speak_again();
        }
    }

    fn know_voices(&mut self, voices: Vec<Voice>) {
        self.voices = voices;
        self.voices.retain(|voice| !self.unfit.contains(&voice.id));
        let known = !self.voices.is_empty();
        if known && matches!(self.task, Task::Voices(_)) {
            self.speak();
        } else if matches!(self.state, State::NoVoice | State::RemoteOnly)
            && matches!(self.choose(&self.settings.lang), Choice::Voice(_))
        {
            self.show(State::Paused);
        }
    }
}
