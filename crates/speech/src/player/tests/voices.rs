//! Voices that come late, are missing, or send the text away.

use super::*;

fn unvoiced(lang: &str, texts: &[&str]) -> Stage {
    let mut stage = Stage::empty(lang);
    stage.tell(Event::Add(page(lang, texts)));
    stage.tell(Event::Complete);
    stage
}

#[test]
fn late_voices_are_asked_for_and_waited_for() {
    let mut stage = unvoiced("en", &["One."]);
    stage.tell(Event::Voices(vec![]));
    let commands = stage.play();
    assert!(commands.contains(&Command::ListVoices) && stage.state() == State::Waiting);
    // `voiceschanged` never comes, but asking again finds them.
    assert_eq!(stage.wait(false), [Command::ListVoices, Command::ScheduleTick(250)]);
    stage.tell(Event::Voices(vec![]));
    stage.wait(false);
    assert!(speaks(&stage.tell(Event::Voices(vec![voice("daniel", "en_GB", true)]))));
}

#[test]
fn voices_that_never_come_are_not_waited_for_for_ever() {
    let mut stage = unvoiced("cy", &["Un."]);
    stage.play();
    for _ in 0..20 {
        stage.wait(false);
    }
    assert_eq!(stage.state(), State::NoVoice);
    stage.play();
    assert_eq!(stage.state(), State::Waiting, "Play asks again");
    stage.tell(Event::Pause);
    assert!(stage.tell(Event::Voices(vec![voice("gwyneth", "cy", true)])).is_empty());
    assert!(speaks(&stage.play()));
}

#[test]
fn no_voice_is_told_before_another_speaks() {
    let mut stage = unvoiced("cy", &["Un."]);
    stage.tell(Event::Voices(vec![voice("daniel", "en-GB", true)]));
    assert_eq!(
        stage.play(),
        [Command::Cancel, Command::NoVoice { lang: "cy".into() }, Command::ShowState(State::NoVoice)]
    );
    // The built-in voice was loaded, or one installed.
    let commands = stage.tell(Event::Voices(vec![voice("built-in", "cy", true)]));
    assert_eq!(commands, [Command::ShowState(State::Paused)]);
    assert!(speaks(&stage.play()));
}

#[test]
fn a_remote_voice_needs_consent() {
    let mut stage = unvoiced("pl", &["Raz. Dwa."]);
    stage.tell(Event::Voices(vec![voice("google", "pl-PL", false)]));
    assert_eq!(
        stage.play(),
        [Command::Cancel, Command::RemoteOnly { lang: "pl".into() }, Command::ShowState(State::RemoteOnly)]
    );
    assert!(speaks(&stage.tell(Event::Remote(true))), "to agree is to want it");
    let commands = stage.tell(Event::Remote(false));
    assert_eq!(commands[0], Command::Cancel, "and to agree no more is to be obeyed at once");
    assert!(!speaks(&commands) && stage.state() == State::RemoteOnly);
}

#[test]
fn a_part_without_a_voice_is_told_once() {
    let mut stage = Stage::empty("en");
    stage.tell(Event::Voices(vec![voice("daniel", "en-GB", true), voice("zofia", "pl-PL", true)]));
    let mut block = Block::new(Kind::Paragraph, "en", "In ");
    for (text, lang) in [
        ("Cymraeg", "cy"),
        (", ", "en"),
        ("Cymru", "cy"),
        (", ", "en"),
        ("polski", "pl"),
        (" or ", "en"),
        ("اردو", "ur"),
    ] {
        block.push(text, lang);
    }
    stage.tell(Event::Add(utterances(0, &block, &[words("en")])));
    stage.tell(Event::Complete);
    let mut commands = stage.play();
    while stage.state() == State::Playing {
        commands.extend(stage.end());
    }
    let mut log = Vec::new();
    for command in commands {
        match command {
            Command::Speak { text, lang, voice, .. } => log.push(format!("{voice} {lang}: {text}")),
            Command::NoVoice { lang } => log.push(format!("none: {lang}")),
            _ => {}
        }
    }
    // What is in Latin letters is said all the same; what is not would be silence.
    assert_eq!(
        log,
        [
            "daniel en: In",
            "none: cy",
            "daniel en: Cymraeg",
            "daniel en: Cymru",
            "zofia pl: polski",
            "daniel en: or",
            "none: ur"
        ]
    );
}

#[test]
fn a_voice_that_cannot_be_had_is_not_asked_again() {
    let mut stage = unvoiced("en", &["One. Two."]);
    let voices = vec![voice("broken", "en-GB", true), voice("daniel", "en-US", true)];
    stage.tell(Event::Voices(voices.clone()));
    stage.play();
    let commands = stage.error("voice-unavailable");
    let daniel = |command: &Command| matches!(command, Command::Speak { voice, .. } if voice == "daniel");
    assert!(commands.iter().any(daniel));
    stage.tell(Event::Voices(voices));
    assert!(stage.end().iter().any(daniel));
    stage.error("language-unavailable");
    assert_eq!(stage.state(), State::NoVoice);
}

#[test]
fn rate_and_voice_change_where_it_is() {
    let mut stage = unvoiced("en", &["Give the full name."]);
    stage.tell(Event::Voices(vec![voice("daniel", "en-GB", true), voice("kate", "en-GB", true)]));
    for (given, kept) in [(10, 50), (u16::MAX, 250), (130, 130)] {
        stage.tell(Event::Rate(given));
        assert_eq!(stage.player.settings().rate, kept);
    }
    stage.play();
    stage.word(9);
    let commands = stage.tell(Event::Rate(90));
    assert!(commands.iter().any(|command| matches!(command, Command::Speak { rate: 90, .. })));
    assert_eq!(stage.last(), "full name.");
    assert!(stage.tell(Event::Rate(90)).is_empty());
    let commands = stage.tell(Event::Voice { lang: "en".into(), id: "kate".into() });
    assert!(
        commands.iter().any(|command| matches!(command, Command::Speak { voice, .. } if voice == "kate"))
    );
    assert_eq!(stage.last(), "full name.");
    assert!(stage.tell(Event::Voice { lang: "pl".into(), id: "zofia".into() }).is_empty());
    stage.tell(Event::Pause);
    assert!(stage.tell(Event::Rate(200)).is_empty(), "what is silent stays so");
}
