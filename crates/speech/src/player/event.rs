//! What the player is told, and what it tells to do.

use crate::{utterance::Utterance, voices::Voice};
use std::ops::Range;

/// How the person likes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The page's language (BCP 47).
    pub lang: String,
    /// The region (`GB`) whose voices are liked best where the language does not tell.
    pub region: String,
    /// The rate in per cent of the usual one.
    pub rate: u16,
    /// Whether voices may be used that send the text away.
    pub remote: bool,
    /// The voices chosen, by language.
    pub voices: Vec<(String, String)>,
}

/// A place in a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which block.
    pub block: usize,
    /// Where in its shown text (UTF-16).
    pub at: u32,
}

/// How far to go back or forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// By a sentence.
    Sentence,
    /// By a block.
    Paragraph,
    /// By a heading.
    Heading,
}

/// Why an engine gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// Somebody called `cancel()`.
    Canceled,
    /// The person must do something on the page first.
    NotAllowed,
    /// There is no such voice, or not for this language.
    VoiceUnavailable,
    /// Anything else.
    Failed,
}

impl ErrorKind {
    /// By the name that the browser has for it.
    pub fn from_name(name: &str) -> Self {
        match name {
            "canceled" | "interrupted" => Self::Canceled,
            "not-allowed" => Self::NotAllowed,
            "voice-unavailable" | "language-unavailable" => Self::VoiceUnavailable,
            _ => Self::Failed,
        }
    }
}

/// What has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// More of the page is ready to be said.
    Add(Vec<Utterance>),
    /// That was all of the page.
    Complete,
    /// The person wants to listen, or to go on.
    Play,
    /// The person wants it to be silent, and to go on later.
    Pause,
    /// The person has heard enough.
    Stop,
    /// The person wants to go forward.
    Next(Unit),
    /// The person wants to go back.
    Previous(Unit),
    /// The person wants to hear what is from here on, perhaps no further than to there.
    Listen {
        /// Where to begin.
        from: Place,
        /// Where a selection ends.
        to: Option<Place>,
    },
    /// The page is ready anew, and this is where the person was: they go on from there when they want to.
    Seek(Place),
    /// The person wants this rate in per cent of the usual one.
    Rate(u16),
    /// The person wants this voice for this language.
    Voice {
        /// The language (BCP 47).
        lang: String,
        /// The voice's id.
        id: String,
    },
    /// The person agrees, or does no more, that voices send the text away.
    Remote(bool),
    /// The voices that there are now, perhaps none yet.
    Voices(Vec<Voice>),
    /// The engine began to speak.
    Start {
        /// The number it was given with [`Command::Speak`].
        token: u32,
    },
    /// The engine says a word. Boundaries of sentences are not to be told.
    Boundary {
        /// The number it was given.
        token: u32,
        /// Where in the text that it was given (UTF-16), whatever it claims.
        index: u32,
        /// How long the word is, or 0.
        length: u32,
    },
    /// The engine said all.
    End {
        /// The number it was given.
        token: u32,
    },
    /// The engine gave up.
    Error {
        /// The number it was given.
        token: u32,
        /// Why.
        kind: ErrorKind,
    },
    /// Time has passed: answers [`Command::ScheduleTick`].
    Tick {
        /// What the engine says of itself (`speechSynthesis.speaking`).
        speaking: bool,
    },
    /// Another page is shown without a page load.
    RouteChanged,
    /// The page is left, perhaps to come back (`pagehide`).
    PageHidden,
    /// The page came back (`pageshow`).
    PageShown,
    /// Another tab of the site speaks now. They share the engine.
    OtherTab,
}

/// What the toolbar shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing is heard, and Play begins at the start.
    Stopped,
    /// It will speak as soon as the device tells its voices, or more of the page is ready.
    Waiting,
    /// It speaks.
    Playing,
    /// Play goes on where it was.
    Paused,
    /// All was heard.
    Finished,
    /// The browser wants the person to press a button: Play goes on.
    NeedsGesture,
    /// There is no voice for the page's language.
    NoVoice,
    /// The only voices for it send the text away.
    RemoteOnly,
    /// The engine does not speak. Play tries again.
    Failed,
}

/// What is to be done, in this order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Give this to the engine.
    Speak {
        /// To be told with all events of this utterance.
        token: u32,
        /// What to say.
        text: String,
        /// In which language (BCP 47).
        lang: String,
        /// By which voice.
        voice: String,
        /// How fast, in per cent.
        rate: u16,
    },
    /// `speechSynthesis.cancel()`.
    Cancel,
    /// Paint these, and nothing else.
    Highlight {
        /// In which block.
        block: usize,
        /// Where in its shown text (UTF-16).
        sentence: Range<u32>,
        /// The word, if it is known.
        word: Option<Range<u32>>,
    },
    /// Paint nothing.
    ClearHighlight,
    /// The toolbar is to show this.
    ShowState(State),
    /// Ask the person to press a button.
    AskGesture,
    /// Say that there is no voice for this language.
    NoVoice {
        /// The language (BCP 47).
        lang: String,
    },
    /// Say that only voices that send the text away speak this language, and let the person choose.
    RemoteOnly {
        /// The language (BCP 47).
        lang: String,
    },
    /// Ask for the voices, and tell them by [`Event::Voices`].
    ListVoices,
    /// Send a [`Event::Tick`] after so many milliseconds, in place of any asked for before.
    ScheduleTick(u32),
}
