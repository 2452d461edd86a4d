//! Listen: what a page shows, said aloud.
//!
//! A page comes as [`Block`]s in the order in which a screen reader reads it. [`utterances`] puts a block into
//! sentences, each said as a person would say it, with a [`Map`] from what is said back to what is shown. The
//! [`Player`] is told what happens ([`Event`]) and tells what to do ([`Command`]): what to give to the engine,
//! what to paint, what to show. [`voices`] chooses who speaks.
//!
//! Pure: no engine, no clock, no page, and no words of its own, which come from whoever has the texts ([`Words`]).
//!
//! ```
//! use speech::{Block, Command, Event, Kind, Player, Say, Settings, Voice, Words, utterances};
//!
//! let words = [Words::new("en", |say| match say {
//!     Say::Before(Kind::Heading(level)) => Some(format!("Heading level {level}.")),
//!     Say::ShortForms => Some("ICO".to_owned()),
//!     _ => None,
//! })];
//! let block = Block::new(Kind::Heading(2), "en", "Ask the ICO");
//! let said = utterances(0, &block, &words);
//! assert_eq!(said[0].text, "Heading level 2. Ask the I C O");
//!
//! let settings = Settings { lang: "en".into(), region: "GB".into(), rate: 100, remote: false, voices: vec![] };
//! let mut player = Player::new(settings);
//! let voice = Voice { id: "d".into(), name: "Daniel".into(), lang: "en_GB".into(), local: true, default: false };
//! for event in [Event::Voices(vec![voice]), Event::Add(said), Event::Complete] {
//!     assert!(player.step(event, 0).is_empty());
//! }
//! let commands = player.step(Event::Play, 0);
//! let Some(Command::Speak { token, .. }) = commands.iter().find(|command| matches!(command, Command::Speak { .. }))
//! else {
//!     panic!("it speaks")
//! };
//! // The engine says "Ask", the word at place 17 of what it was given: on the page, that is at 0.
//! let commands = player.step(Event::Boundary { token: *token, index: 17, length: 0 }, 900);
//! assert!(commands.contains(&Command::Highlight { block: 0, sentence: 0..11, word: Some(0..3) }));
//! ```
#![forbid(unsafe_code)]

mod block;
mod chars;
mod map;
mod normalise;
mod player;
#[cfg(test)]
mod samples;
mod segment;
mod utterance;
pub mod voices;
mod words;

pub use block::{Block, Kind, Run};
pub use map::{Map, Word};
pub use player::{Command, ErrorKind, Event, Place, Player, Settings, State, Unit};
pub use segment::sentences;
pub use utterance::{Utterance, utterances};
pub use voices::Voice;
pub use words::{Say, Words};
