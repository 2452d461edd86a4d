//! Engines that misbehave, each in a way that one does.

use super::*;

const LONG: &str = "We use your information to look into what you tell us and to decide what we should do.";

#[test]
fn pause_is_to_cancel_and_to_remember_the_word() {
    let mut stage = Stage::new(&["Give the full name. Then go on."]);
    stage.play();
    stage.start();
    stage.word(9);
    assert_eq!(stage.tell(Event::Pause), [Command::Cancel, Command::ShowState(State::Paused)]);
    assert!(stage.tell(Event::Pause).is_empty());
    stage.play();
    assert_eq!(stage.last(), "full name.");
    // The engine counts from the start of what it was given.
    assert_eq!(painted(&stage.word(5)), Some(14..18));
    stage.end();
    assert_eq!(stage.last(), "Then go on.");
}

#[test]
fn what_is_spelled_is_not_resumed_in_its_middle() {
    let mut stage = Stage::new(&["It is HK-104233-K3M7, keep it."]);
    stage.play();
    stage.word(12);
    stage.tell(Event::Pause);
    stage.play();
    assert_eq!(stage.last(), "H K, 1 0 4, 2 3 3, K 3 M 7, keep it.");
}

#[test]
fn without_boundaries_the_sentence_is_painted_and_resumed() {
    let mut stage = Stage::new(&["One is here. Two is there."]);
    stage.play();
    stage.end();
    stage.start();
    stage.tell(Event::Pause);
    let commands = stage.play();
    assert_eq!(stage.last(), "Two is there.");
    assert!(commands.contains(&Command::Highlight { block: 0, sentence: 13..26, word: None }));
}

#[test]
fn a_lost_end_does_not_stop_the_page() {
    let mut stage = Stage::new(&["One. Two."]);
    stage.play();
    stage.start();
    assert!(!speaks(&stage.tell(Event::Tick { speaking: false })), "too early to tell");
    let commands = stage.wait(false);
    assert_eq!(commands[0], Command::Cancel);
    assert_eq!(stage.last(), "Two.");
    let lost = stage.token - 2;
    assert!(stage.tell(Event::End { token: lost }).is_empty(), "an end that comes late is stale");
}

#[test]
fn a_slow_voice_is_waited_for_but_not_for_ever() {
    let mut stage = Stage::new(&["One. Two."]);
    stage.play();
    stage.start();
    assert!(!speaks(&stage.wait(true)), "it says that it still speaks");
    assert!(speaks(&stage.wait(true)));
    assert_eq!(stage.last(), "Two.");
}

#[test]
fn a_slow_rate_is_given_more_time() {
    let at = |rate| {
        let mut stage = Stage::new(&[LONG]);
        stage.tell(Event::Rate(rate));
        stage.play();
        stage.start();
        stage.tick
    };
    let (slow, fast) = (at(50), at(250));
    assert!(slow > 3 * fast && slow > 14_000, "{slow} {fast}");
}

#[test]
fn a_voice_that_breaks_off_goes_on_from_the_word() {
    let mut stage = Stage::new(&[LONG, "Next."]);
    stage.play();
    stage.start();
    stage.word(7);
    stage.wait(false);
    assert_eq!(stage.last(), &LONG[7..]);
    // It breaks off again, and tells no word this time: so be it.
    stage.start();
    stage.wait(false);
    assert_eq!(stage.last(), "Next.");
}

#[test]
fn a_device_that_slept_says_the_sentence_again_once() {
    let mut stage = Stage::new(&[LONG, "Next."]);
    stage.play();
    for expected in [LONG, "Next."] {
        stage.start();
        stage.now += 3_600_000;
        stage.tell(Event::Tick { speaking: false });
        assert_eq!(stage.last(), expected);
    }
}

#[test]
fn an_engine_that_does_not_start_is_asked_once_more() {
    let mut stage = Stage::new(&["One. Two."]);
    stage.play();
    let commands = stage.wait(false);
    assert_eq!(commands[0], Command::Cancel);
    assert_eq!(stage.said, ["One.", "One."]);
    assert_eq!(stage.wait(true), [Command::Cancel, Command::ShowState(State::Failed)]);
    stage.play();
    assert_eq!(stage.said.len(), 3, "Play tries again, at the same place");
    stage.start();
    stage.end();
    assert_eq!(stage.last(), "Two.");
    stage.wait(false);
    assert_eq!((stage.said.len(), stage.state()), (5, State::Playing), "each sentence is asked for twice");
}

#[test]
fn errors_are_tried_once_more_too() {
    for name in ["network", "synthesis-failed", "audio-busy", "what-ever"] {
        let mut stage = Stage::new(&["One. Two."]);
        stage.play();
        stage.error(name);
        assert_eq!(stage.said, ["One.", "One."]);
        stage.error(name);
        assert_eq!(stage.state(), State::Failed);
    }
}

#[test]
fn without_a_gesture_one_is_asked_for() {
    let mut stage = Stage::new(&["One. Two."]);
    stage.play();
    stage.end();
    assert_eq!(stage.error("not-allowed"), [Command::AskGesture, Command::ShowState(State::NeedsGesture)]);
    stage.play();
    assert_eq!(stage.last(), "Two.");
}

#[test]
fn errors_of_what_was_canceled_here_are_no_errors() {
    let mut stage = Stage::new(&["One. Two."]);
    stage.play();
    let old = stage.token;
    stage.tell(Event::Next(Unit::Sentence));
    for name in ["interrupted", "canceled"] {
        let kind = ErrorKind::from_name(name);
        assert!(stage.tell(Event::Error { token: old, kind }).is_empty());
    }
    for event in [
        Event::Start { token: old },
        Event::End { token: old },
        Event::Boundary { token: old, index: 0, length: 0 },
    ] {
        assert!(stage.tell(event).is_empty());
    }
    assert_eq!((stage.state(), stage.last()), (State::Playing, "Two."));
}

#[test]
fn a_second_tab_pauses_this_one_and_is_not_silenced() {
    for name in ["interrupted", "canceled", "other tab"] {
        let mut stage = Stage::new(&["Give the full name."]);
        stage.play();
        stage.word(9);
        let commands = if name == "other tab" { stage.tell(Event::OtherTab) } else { stage.error(name) };
        assert_eq!(commands, [Command::ShowState(State::Paused)], "{name}");
        stage.play();
        assert_eq!(stage.last(), "full name.");
    }
    let mut stage = Stage::new(&["One."]);
    assert!(stage.tell(Event::OtherTab).is_empty());
}

#[test]
fn places_that_cannot_be_right_are_not_painted() {
    let mut stage = Stage::new(&["See 🙂 the full name. Then go on."]);
    stage.play();
    stage.start();
    for index in [21, 22, 1000, u32::MAX] {
        assert!(stage.word(index).is_empty(), "outside: {index}");
    }
    assert!(stage.word(5).is_empty(), "within a character");
    assert_eq!(painted(&stage.word(11)), Some(11..15));
    assert!(stage.word(0).is_empty(), "back where it was");
    stage.tell(Event::Pause);
    stage.play();
    assert_eq!(stage.last(), "full name.");
    stage.start();
    // Counted from the start of the sentence, and not of what it was given.
    assert!(stage.word(16).is_empty());
}

#[test]
fn a_length_that_is_told_is_painted() {
    let mut stage = Stage::new(&["Either/or else."]);
    stage.play();
    let token = stage.token;
    assert_eq!(painted(&stage.tell(Event::Boundary { token, index: 7, length: 2 })), Some(7..9));
    assert_eq!(painted(&stage.tell(Event::Boundary { token, index: 10, length: 99 })), Some(10..14));
}

#[test]
fn an_end_without_a_start_is_an_end() {
    let mut stage = Stage::new(&["One. Two."]);
    stage.play();
    stage.end();
    assert_eq!(stage.last(), "Two.");
    assert!(painted(&stage.word(0)).is_some(), "a word is a start");
    stage.wait(false);
    assert_eq!(stage.state(), State::Finished);
}

#[test]
fn text_with_nothing_to_say_is_not_said() {
    let mut stage = Stage::empty("en");
    stage.tell(Event::Voices(vec![voice("daniel", "en-GB", true)]));
    let mut all = page("en", &["One.", "Two."]);
    for text in ["", " ", "—"] {
        let mut empty = all[0].clone();
        text.clone_into(&mut empty.text);
        all.insert(1, empty);
    }
    stage.tell(Event::Add(all));
    stage.play();
    stage.end();
    assert_eq!(stage.said, ["One.", "Two."]);
}

#[test]
fn another_page_is_silent() {
    let mut stage = Stage::new(&["One."]);
    stage.play();
    let commands = stage.tell(Event::RouteChanged);
    assert_eq!(commands, [Command::Cancel, Command::ClearHighlight, Command::ShowState(State::Stopped)]);
    assert!(stage.error("interrupted").is_empty());
    stage.tell(Event::Add(page("en", &["Two."])));
    stage.play();
    assert_eq!(stage.last(), "Two.");
}

#[test]
fn a_page_that_is_left_keeps_its_place() {
    let mut stage = Stage::new(&["One. Two."]);
    stage.play();
    stage.end();
    assert_eq!(stage.tell(Event::PageHidden), [Command::Cancel, Command::ShowState(State::Paused)]);
    assert_eq!(
        stage.tell(Event::PageShown),
        [Command::Highlight { block: 0, sentence: 5..9, word: None }, Command::ShowState(State::Paused)]
    );
    stage.play();
    assert_eq!(stage.last(), "Two.");
}

#[test]
fn a_clock_set_back_does_not_stop_the_watch() {
    let mut stage = Stage::new(&["One. Two."]);
    stage.play();
    stage.start();
    stage.now = 0;
    stage.tell(Event::Tick { speaking: false });
    stage.now = 1000;
    stage.wait(false);
    assert_eq!(stage.last(), "Two.");
}
