//! The player on a stage: the tests play the engine, the device and the person.

use super::*;
use crate::{Block, Kind, samples::words, utterances};

mod pitfalls;
mod places;
mod properties;
mod voices;

/// A player with a page, and what it said last.
struct Stage {
    player: Player,
    now: u64,
    token: u32,
    /// All texts given to the engine.
    said: Vec<String>,
    /// What it asked for last.
    tick: u32,
}

fn settings(lang: &str) -> Settings {
    Settings { lang: lang.into(), region: "GB".into(), rate: 100, remote: false, voices: vec![] }
}

fn voice(id: &str, lang: &str, local: bool) -> Voice {
    Voice { id: id.into(), name: id.into(), lang: lang.into(), local, default: false }
}

/// Blocks of these texts; one that begins with `#` is a heading.
fn page(lang: &str, texts: &[&str]) -> Vec<Utterance> {
    let words = [words(lang)];
    let block = |text: &&str| match text.strip_prefix('#') {
        Some(heading) => Block::new(Kind::Heading(2), lang, heading),
        None => Block::new(Kind::Paragraph, lang, text),
    };
    texts.iter().enumerate().flat_map(|(index, text)| utterances(index, &block(text), &words)).collect()
}

impl Stage {
    /// A page in English with a voice.
    fn new(texts: &[&str]) -> Self {
        let mut stage = Self::empty("en");
        stage.tell(Event::Voices(vec![voice("daniel", "en-GB", true)]));
        stage.tell(Event::Add(page("en", texts)));
        stage.tell(Event::Complete);
        stage
    }

    fn empty(lang: &str) -> Self {
        Self { player: Player::new(settings(lang)), now: 1000, token: 0, said: Vec::new(), tick: 0 }
    }

    fn tell(&mut self, event: Event) -> Vec<Command> {
        let commands = self.player.step(event, self.now);
        for command in &commands {
            match command {
                Command::Speak { token, text, .. } => {
                    self.token = *token;
                    self.said.push(text.clone());
                }
                Command::ScheduleTick(after) => self.tick = *after,
                _ => {}
            }
        }
        commands
    }

    fn play(&mut self) -> Vec<Command> {
        self.tell(Event::Play)
    }

    fn start(&mut self) -> Vec<Command> {
        self.tell(Event::Start { token: self.token })
    }

    fn word(&mut self, index: u32) -> Vec<Command> {
        self.tell(Event::Boundary { token: self.token, index, length: 0 })
    }

    fn end(&mut self) -> Vec<Command> {
        self.tell(Event::End { token: self.token })
    }

    fn error(&mut self, name: &str) -> Vec<Command> {
        self.tell(Event::Error { token: self.token, kind: ErrorKind::from_name(name) })
    }

    /// Lets the time pass that was asked for, and ticks.
    fn wait(&mut self, speaking: bool) -> Vec<Command> {
        self.now += u64::from(self.tick);
        self.tell(Event::Tick { speaking })
    }

    fn last(&self) -> &str {
        self.said.last().map_or("", String::as_str)
    }

    fn state(&self) -> State {
        self.player.state()
    }
}

/// The word that is to be painted.
fn painted(commands: &[Command]) -> Option<Range<u32>> {
    commands.iter().find_map(|command| match command {
        Command::Highlight { word, .. } => word.clone(),
        _ => None,
    })
}

fn speaks(commands: &[Command]) -> bool {
    commands.iter().any(|command| matches!(command, Command::Speak { .. }))
}

#[test]
fn a_page_is_said_sentence_by_sentence() {
    let mut stage = Stage::new(&["#About you", "Give a name. Then go on."]);
    let commands = stage.play();
    assert_eq!(
        commands,
        [
            // Whatever another tab left is not to be heard first.
            Command::Cancel,
            Command::Highlight { block: 0, sentence: 0..9, word: None },
            Command::ShowState(State::Playing),
            Command::Speak {
                token: stage.token,
                text: "Heading level 2. About you".into(),
                lang: "en".into(),
                voice: "daniel".into(),
                rate: 100
            },
            Command::ScheduleTick(4000),
        ]
    );
    stage.start();
    assert_eq!(painted(&stage.word(17)), Some(0..5));
    let commands = stage.end();
    assert!(!commands.contains(&Command::Cancel), "a sentence that ended needs no cancel: {commands:?}");
    assert!(commands.contains(&Command::Highlight { block: 1, sentence: 0..12, word: None }));
    stage.end();
    let commands = stage.end();
    assert_eq!(commands, [Command::ClearHighlight, Command::ShowState(State::Finished)]);
    assert_eq!(stage.said, ["Heading level 2. About you", "Give a name.", "Then go on."]);
    stage.tell(Event::Previous(Unit::Sentence));
    stage.play();
    assert_eq!(stage.last(), "Then go on.", "the last once more");
    stage.end();
    stage.tell(Event::Previous(Unit::Paragraph));
    stage.play();
    assert_eq!(stage.last(), "Give a name.");
    stage.end();
    stage.end();
    stage.play();
    assert_eq!(stage.last(), "Heading level 2. About you", "again from the start");
}

#[test]
fn a_page_is_said_while_it_is_made_ready() {
    let mut stage = Stage::empty("en");
    stage.tell(Event::Voices(vec![voice("daniel", "en-GB", true)]));
    assert_eq!(stage.play(), [Command::Cancel, Command::ShowState(State::Waiting)]);
    assert!(speaks(&stage.tell(Event::Add(page("en", &["One."])))));
    stage.end();
    assert_eq!(stage.state(), State::Waiting);
    let mut more = page("en", &["", "Two.", "Three."]);
    let third = more.split_off(1);
    stage.tell(Event::Add(more));
    assert_eq!(stage.last(), "Two.");
    stage.tell(Event::Listen { from: Place { block: 2, at: 0 }, to: None });
    assert_eq!(stage.state(), State::Waiting, "a place that is not ready yet");
    stage.tell(Event::Add(third));
    assert_eq!(stage.last(), "Three.");
    stage.end();
    stage.tell(Event::Complete);
    assert_eq!(stage.state(), State::Finished);
}

#[test]
fn a_page_that_has_changed_is_read_on_from_the_end_of_what_was_said() {
    let mut stage = Stage::new(&["One. Two."]);
    stage.play();
    stage.start();
    let (token, end) = (stage.token, Place { block: 0, at: 4 });
    assert_eq!(stage.player.end_of(token), Some(end));
    assert_eq!(stage.player.end_of(token.wrapping_add(1)), None, "something else has ended");
    stage.tell(Event::RouteChanged);
    stage.tell(Event::Add(page("en", &["One."])));
    stage.tell(Event::Listen { from: end, to: None });
    stage.tell(Event::Add(page("en", &["", "New."])));
    assert_eq!(stage.said, ["One.", "New."]);
    stage.tell(Event::RouteChanged);
    stage.tell(Event::Add(page("en", &["Otherwise.", "New."])));
    let commands = stage.tell(Event::Seek(Place { block: 1, at: 0 }));
    assert!(!speaks(&commands), "not before it is wanted: {commands:?}");
    assert!(commands.contains(&Command::Highlight { block: 1, sentence: 0..4, word: None }));
    assert_eq!(stage.state(), State::Paused);
    stage.play();
    assert_eq!(stage.last(), "New.");
    stage.tell(Event::Listen { from: Place { block: 0, at: 0 }, to: Some(end) });
    assert_eq!(stage.player.end_of(stage.token), None, "a selection is read as it was");
}
