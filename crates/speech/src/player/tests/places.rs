//! Back and forward, from here, and no further than there.

use super::*;

fn stage() -> Stage {
    Stage::new(&["#First", "One. Two. Three.", "Four.", "#Second", "Five. Six."])
}

fn go(stage: &mut Stage, event: Event) -> String {
    stage.tell(event);
    stage.last().to_owned()
}

#[test]
fn forward_and_back() {
    use Unit::{Heading, Paragraph, Sentence};
    let mut stage = stage();
    stage.play();
    for (event, expected) in [
        (Event::Previous(Sentence), "Heading level 2. First"),
        (Event::Next(Sentence), "One."),
        (Event::Next(Sentence), "Two."),
        (Event::Next(Sentence), "Three."),
        (Event::Previous(Paragraph), "One."),
        (Event::Next(Paragraph), "Four."),
        (Event::Previous(Sentence), "Three."),
        (Event::Next(Heading), "Heading level 2. Second"),
        (Event::Next(Heading), "Heading level 2. Second"),
        (Event::Previous(Paragraph), "Four."),
        (Event::Previous(Paragraph), "One."),
        (Event::Previous(Paragraph), "Heading level 2. First"),
        (Event::Next(Heading), "Heading level 2. Second"),
        (Event::Next(Paragraph), "Five."),
        (Event::Next(Paragraph), "Five."),
        (Event::Previous(Heading), "Heading level 2. Second"),
        (Event::Previous(Heading), "Heading level 2. First"),
        (Event::Previous(Heading), "Heading level 2. First"),
    ] {
        let told = format!("{event:?}");
        assert_eq!(go(&mut stage, event), expected, "{told}");
    }
}

#[test]
fn what_is_silent_goes_silently() {
    let mut stage = stage();
    let commands = stage.tell(Event::Next(Unit::Paragraph));
    assert_eq!(
        commands,
        [Command::ShowState(State::Paused), Command::Highlight { block: 1, sentence: 0..4, word: None }]
    );
    stage.play();
    assert_eq!(stage.last(), "One.");
}

#[test]
fn a_sentence_in_two_languages_is_one() {
    let mut stage = Stage::empty("en");
    stage.tell(Event::Voices(vec![voice("daniel", "en-GB", true), voice("gwyneth", "cy", true)]));
    let mut block = Block::new(Kind::Paragraph, "en", "Say ");
    block.push("diolch", "cy");
    block.push(" now. Then go.", "en");
    stage.tell(Event::Add(utterances(0, &block, &[words("en"), words("cy")])));
    let commands = stage.play();
    assert!(commands.contains(&Command::Highlight { block: 0, sentence: 0..15, word: None }));
    let commands = stage.end();
    assert!(commands.contains(&Command::Highlight { block: 0, sentence: 0..15, word: None }));
    assert_eq!(painted(&stage.word(0)), Some(4..10));
    assert_eq!(go(&mut stage, Event::Next(Unit::Sentence)), "Then go.");
    assert_eq!(go(&mut stage, Event::Previous(Unit::Sentence)), "Say");
}

#[test]
fn from_here() {
    let mut stage = stage();
    let listen = |block, at| Event::Listen { from: Place { block, at }, to: None };
    assert_eq!(go(&mut stage, listen(1, 0)), "One.");
    assert_eq!(go(&mut stage, listen(1, 7)), "Two.", "from the start of the word");
    assert_eq!(stage.player.place(), Some(Place { block: 1, at: 5 }));
    assert_eq!(go(&mut stage, listen(3, 0)), "Heading level 2. Second");
    assert_eq!(go(&mut stage, listen(2, 99)), "Heading level 2. Second");
    let before = stage.said.len();
    stage.tell(listen(99, 0));
    assert_eq!(stage.said.len(), before, "there is nothing");
    stage.end();
    assert_eq!(stage.last(), "Five.");
}

#[test]
fn a_selection() {
    let mut stage = Stage::new(&["Give the full name. Then go on.", "And wait. Or not."]);
    let (from, to) = (Place { block: 0, at: 9 }, Place { block: 1, at: 8 });
    stage.tell(Event::Listen { from, to: Some(to) });
    stage.end();
    // Paused within, it still ends where it ends.
    stage.tell(Event::Pause);
    stage.play();
    stage.end();
    let commands = stage.end();
    assert_eq!(stage.said, ["full name.", "Then go on.", "Then go on.", "And wait"]);
    assert_eq!(commands, [Command::ClearHighlight, Command::ShowState(State::Paused)]);
    stage.play();
    assert_eq!(stage.last(), "Or not.");
}

#[test]
fn stop_goes_to_the_start() {
    let mut stage = stage();
    stage.play();
    stage.end();
    let commands = stage.tell(Event::Stop);
    assert_eq!(commands, [Command::Cancel, Command::ClearHighlight, Command::ShowState(State::Stopped)]);
    stage.play();
    assert_eq!(stage.last(), "Heading level 2. First");
}
