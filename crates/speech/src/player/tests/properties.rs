//! What holds whatever happens.

use super::*;
use crate::chars::{byte_at, units};
use proptest::prelude::*;

/// Sixty sentences of ten words, no two words alike.
fn long_page() -> Vec<Utterance> {
    let sentence =
        |number: usize| (0..10).map(|word| format!("W{number}x{word}")).collect::<Vec<_>>().join(" ") + ".";
    let texts: Vec<String> = (0..20)
        .map(|block| (0..3).map(|at| sentence(block * 3 + at)).collect::<Vec<_>>().join(" "))
        .collect();
    page("en", &texts.iter().map(String::as_str).collect::<Vec<_>>())
}

/// An engine that says a word at a time.
struct Engine {
    tells_words: bool,
    token: u32,
    /// The words of its text with their places, and how many it has said.
    words: Vec<(u32, String)>,
    next: usize,
    /// All words that it began, and all texts that it ended.
    heard: Vec<String>,
    ended: Vec<String>,
}

impl Engine {
    fn obey(&mut self, commands: &[Command]) {
        for command in commands {
            match command {
                Command::Cancel => self.words.clear(),
                Command::Speak { token, text, .. } => {
                    assert!(self.words.is_empty(), "two at a time");
                    let place =
                        |word: &str| u32::try_from(word.as_ptr() as usize - text.as_ptr() as usize).unwrap();
                    self.words = text.split(' ').map(|word| (place(word), word.to_owned())).collect();
                    (self.token, self.next) = (*token, 0);
                }
                _ => {}
            }
        }
    }

    /// Says the next word, or ends.
    fn go_on(&mut self) -> Option<Event> {
        let token = self.token;
        if self.words.is_empty() {
            return None;
        }
        if let Some((index, word)) = self.words.get(self.next) {
            self.heard.push(word.clone());
            self.next += 1;
            let boundary = Event::Boundary { token, index: *index, length: 0 };
            return Some(if self.tells_words { boundary } else { Event::Start { token } });
        }
        let all: Vec<String> = self.words.drain(..).map(|(_, word)| word).collect();
        self.ended.push(all.join(" "));
        Some(Event::End { token })
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(50))]

    #[test]
    fn pausing_loses_and_repeats_nothing(gaps in prop::collection::vec((0..5_u8, any::<bool>()), 200), tells_words: bool) {
        let all = long_page();
        let mut stage = Stage::empty("en");
        let mut engine = Engine { tells_words, token: 0, words: vec![], next: 0, heard: vec![], ended: vec![] };
        stage.tell(Event::Voices(vec![voice("daniel", "en", true)]));
        stage.tell(Event::Add(all.clone()));
        stage.tell(Event::Complete);
        engine.obey(&stage.tell(Event::Play));
        for (gap, late_end) in gaps {
            for _ in 0..gap * if tells_words { 1 } else { 8 } {
                if let Some(event) = engine.go_on() {
                    engine.obey(&stage.tell(event));
                }
            }
            engine.obey(&stage.tell(Event::Pause));
            // What engines tell of what was canceled comes after.
            let token = engine.token;
            let late = if late_end { Event::End { token } } else { Event::Error { token, kind: ErrorKind::Canceled } };
            prop_assert!(stage.tell(late).is_empty());
            if stage.state() == State::Finished {
                break;
            }
            engine.obey(&stage.tell(Event::Play));
        }
        while let Some(event) = engine.go_on() {
            engine.obey(&stage.tell(event));
        }
        prop_assert_eq!(stage.state(), State::Finished);
        if tells_words {
            // The word that was being said is said again, and nothing else.
            engine.heard.dedup();
            let words: Vec<_> = all.iter().flat_map(|utterance| utterance.text.split(' ')).collect();
            prop_assert_eq!(engine.heard, words);
            prop_assert_eq!(engine.ended.len(), all.len());
        } else {
            let sentences: Vec<_> = all.iter().map(|utterance| utterance.text.clone()).collect();
            prop_assert_eq!(engine.ended, sentences);
        }
    }

    #[test]
    fn no_events_bring_it_out_of_place(events in prop::collection::vec(any_event(), 1..80)) {
        let mut stage = Stage::empty("en");
        for (event, after) in events {
            stage.now = stage.now.wrapping_add(after);
            // Tokens near the one that counts.
            let token = |token: u32| stage.token.wrapping_add(token).wrapping_sub(1);
            let event = match event {
                Event::Start { token: at } => Event::Start { token: token(at) },
                Event::Boundary { token: at, index, length } => Event::Boundary { token: token(at), index, length },
                Event::End { token: at } => Event::End { token: token(at) },
                Event::Error { token: at, kind } => Event::Error { token: token(at), kind },
                other => other,
            };
            let commands = stage.tell(event);
            let player = &stage.player;
            prop_assert!(player.at <= player.utterances.len());
            let text = player.utterances.get(player.at).map_or("", |utterance| utterance.text.as_str());
            prop_assert!(byte_at(text, player.from).is_some());
            prop_assert_eq!(player.engaged(), player.state == State::Playing);
            prop_assert_eq!(matches!(player.task, Task::Text | Task::Voices(_)), player.state == State::Waiting);
            let given = commands.iter().filter(|command| matches!(command, Command::Speak { .. })).count();
            prop_assert!(given <= 1);
            for command in commands {
                match command {
                    Command::Speak { text, rate, .. } => {
                        prop_assert!(text.contains(crate::chars::audible) && (50..=250).contains(&rate));
                    }
                    Command::Highlight { block, sentence, word } => {
                        let all = units(TEXTS[block].trim_start_matches('#'));
                        prop_assert!(sentence.start < sentence.end && sentence.end <= all);
                        if let Some(word) = word {
                            prop_assert!(word.start < word.end && word.start >= sentence.start && word.end <= sentence.end);
                        }
                    }
                    Command::ScheduleTick(after) => prop_assert!(after > 0),
                    _ => {}
                }
            }
        }
    }
}

const TEXTS: [&str; 6] =
    ["#About 🙂", "One. Two e.g. three.", "", "HK-104233-K3M7", "e\u{301} 👩\u{200D}👧 ਡਾ. ਸਿੰਘ।", "…"];

fn any_unit() -> impl Strategy<Value = Unit> {
    prop_oneof![Just(Unit::Sentence), Just(Unit::Paragraph), Just(Unit::Heading)]
}

fn any_place() -> impl Strategy<Value = Place> {
    (0..8_usize, 0..20_u32).prop_map(|(block, at)| Place { block, at })
}

fn any_voices() -> impl Strategy<Value = Vec<Voice>> {
    let any =
        ("[a-c]", "en|en_US|cy|pan-IN", any::<bool>()).prop_map(|(id, lang, local)| voice(&id, &lang, local));
    prop::collection::vec(any, 0..3)
}

fn any_event() -> impl Strategy<Value = (Event, u64)> {
    let kind = prop_oneof![
        Just(ErrorKind::Canceled),
        Just(ErrorKind::NotAllowed),
        Just(ErrorKind::VoiceUnavailable),
        Just(ErrorKind::Failed)
    ];
    let asked = prop_oneof![
        4 => Just(Event::Play),
        1 => Just(Event::Pause),
        1 => Just(Event::Stop),
        2 => any_unit().prop_map(Event::Next),
        2 => any_unit().prop_map(Event::Previous),
        2 => (any_place(), prop::option::of(any_place())).prop_map(|(from, to)| Event::Listen { from, to }),
        1 => any::<u16>().prop_map(Event::Rate),
        1 => ("en|cy", "[a-c]").prop_map(|(lang, id)| Event::Voice { lang, id }),
        1 => any::<bool>().prop_map(Event::Remote),
    ];
    let happened = prop_oneof![
        3 => Just(Event::Add(page("en", &TEXTS))),
        1 => Just(Event::Complete),
        3 => any_voices().prop_map(Event::Voices),
        1 => Just(Event::RouteChanged),
        1 => Just(Event::PageHidden),
        1 => Just(Event::PageShown),
        1 => Just(Event::OtherTab),
    ];
    let told = prop_oneof![
        2 => (0..2_u32).prop_map(|token| Event::Start { token }),
        4 => (0..2_u32, 0..30_u32, 0..5_u32).prop_map(|(token, index, length)| Event::Boundary { token, index, length }),
        4 => (0..2_u32).prop_map(|token| Event::End { token }),
        1 => (0..2_u32, kind).prop_map(|(token, kind)| Event::Error { token, kind }),
        4 => any::<bool>().prop_map(|speaking| Event::Tick { speaking }),
    ];
    (prop_oneof![asked, happened, told], prop_oneof![Just(0), 0..60_000_u64])
}
