use super::*;
use crate::samples::words;
use proptest::prelude::*;

/// What is said of a block, with its language and the place of its sentence.
fn said(block: &Block, langs: &[&str]) -> Vec<String> {
    let words: Vec<_> = langs.iter().map(|lang| words(lang)).collect();
    let show =
        |utterance: Utterance| format!("{} {:?} {}", utterance.lang, utterance.sentence, utterance.text);
    utterances(0, block, &words).into_iter().map(show).collect()
}

#[test]
fn a_block_is_announced_in_its_language() {
    let heading = |lang, text| Block::new(Kind::Heading(1), lang, text);
    assert_eq!(said(&heading("cy", "Codi pryder"), &["en", "cy"]), ["cy 0..11 Pennawd lefel 1. Codi pryder"]);
    // There are no words in its own language: the page announces it.
    assert_eq!(said(&heading("fr", "Bonjour"), &["en"]), ["en 0..0 Heading level 1.", "fr 0..7 Bonjour"]);
    assert_eq!(said(&heading("fr", "Bonjour"), &[]), ["fr 0..7 Bonjour"]);
    assert_eq!(said(&heading("en-GB", "Hello"), &["en"]), ["en-GB 0..5 Heading level 1. Hello"]);
}

#[test]
fn what_is_said_after_a_block_goes_with_its_last_sentence() {
    let option = |lang, text| Block::new(Kind::Radio { chosen: true }, lang, text);
    assert_eq!(said(&option("en", "Yes. Now"), &["en"]), ["en 0..4 Yes.", "en 5..8 Now, ✓"]);
    assert_eq!(said(&option("fr", "Oui"), &["en"]), ["fr 0..3 Oui", "en 3..3 , ✓"]);
}

#[test]
fn a_heading_that_is_a_link_is_said_to_be_one() {
    let words = Words::new("en", |say| match say {
        Say::Before(Kind::Heading(2)) => Some("Heading level 2.".to_owned()),
        Say::After(Kind::Link) => Some(", link".to_owned()),
        _ => None,
    });
    let mut block = Block::new(Kind::Heading(2), "en", "Contact us");
    let said = |block: &Block| utterances(0, block, std::slice::from_ref(&words)).remove(0).text;
    assert_eq!(said(&block), "Heading level 2. Contact us");
    block.link = true;
    assert_eq!(said(&block), "Heading level 2. Contact us, link");
}

#[test]
fn a_link_within_a_text_is_said_where_it_ends() {
    let say = |comma: &'static str| {
        move |say: Say<'_>| (say == Say::After(&Kind::Link)).then(|| format!("{comma}link"))
    };
    let words = [Words::new("en", say(", ")), Words::new("zh-Hans", say("，"))];
    let said = |block: &Block| -> Vec<String> {
        utterances(0, block, &words).into_iter().map(|utterance| utterance.text).collect()
    };
    let mut block = Block::new(
        Kind::Paragraph,
        "en",
        "Read our notice\u{2063} and our cookies\u{2063}. Or call (see here\u{2063}) us.\u{2063} Now",
    );
    assert_eq!(
        said(&block),
        ["Read our notice, link, and our cookies, link.", "Or call (see here, link) us., link", "Now"]
    );
    let [first, ..] = &utterances(0, &block, &words)[..] else { panic!("no utterance") };
    let at = |word: &str| units(before(&first.text, first.text.find(word).unwrap()));
    assert_eq!(first.map.word(&first.text, at("link"), 4).unwrap().shown, None, "no word is shown for it");
    assert_eq!(first.map.word(&first.text, at("and"), 3).unwrap().shown, Some(17..20));
    block.link = true;
    assert_eq!(said(&block)[0], "Read our notice and our cookies.", "all of it is one");
    assert_eq!(
        said(&Block::new(Kind::Hint, "zh-Hans", "请看说明\u{2063}或者打电话")),
        ["请看说明，link，或者打电话"]
    );
}

#[test]
fn blocks_without_text_are_announced_or_silent() {
    let rows = Words::new("en", |say| matches!(say, Say::Before(_)).then(|| "Row 2.".to_owned()));
    let said = |kind| utterances(0, &Block::new(kind, "en", " "), std::slice::from_ref(&rows)).len();
    assert_eq!(said(Kind::Row(2)), 1);
    assert_eq!(said(Kind::Image), 0);
    assert_eq!(said(Kind::Paragraph), 0);
}

#[test]
fn each_part_is_in_its_language() {
    let mut block = Block::new(Kind::Paragraph, "en", "It is 🙂 “");
    block.push("diolch, e.e.", "cy");
    block.push("”. Pay £5 ", "en");
    block.push("dziś £5.", "pl");
    assert_eq!(
        said(&block, &["en", "cy", "pl"]),
        [
            "en 0..24 It is 🙂 “",
            "cy 0..24 diolch, er enghraifft",
            "en 25..40 Pay 5 pounds",
            "pl 25..40 dziś 5 funtów.",
        ]
    );
}

#[test]
fn what_is_to_be_said_instead_is_said() {
    let mut block = Block::new(Kind::Paragraph, "en", "9–5");
    block.spoken = Some("From 09:00. To five.".to_owned());
    assert_eq!(said(&block, &["en"]), ["en 0..3 From 9 o'clock.", "en 0..3 To five."]);
    let utterance = utterances(0, &block, &[words("en")]).remove(0);
    assert_eq!(utterance.map.word(&utterance.text, 5, 0).unwrap().shown, Some(0..3));
}

#[test]
fn what_is_said_instead_is_announced_and_painted_as_what_is_shown() {
    let mut block = Block::new(Kind::Heading(1), "en", "\n  Text 7726?  ");
    block.spoken = Some("Text 7 7 2 6?".to_owned());
    assert_eq!(said(&block, &["en"]), ["en 3..13 Heading level 1. Text 7 7 2 6?"]);
    block.kind = Kind::Radio { chosen: true };
    block.spoken = Some("One. Two".to_owned());
    assert_eq!(said(&block, &["en"]), ["en 3..13 One.", "en 3..13 Two, ✓"]);
}

proptest! {
    #[test]
    fn the_map_is_total_and_monotone_for_what_is_said_instead(
        text in "(.|  |\n|🙂|[A-Z0-9.]{1,5}){0,20}",
        spoken in "(.|  |£5|ICO|\\. |[A-Z0-9.]{1,5}){0,20}",
        kind in prop_oneof![Just(Kind::Heading(1)), Just(Kind::Hint), Just(Kind::Radio { chosen: false })],
    ) {
        let mut block = Block::new(kind, "en", &text);
        block.spoken = Some(spoken);
        for Utterance { text: said, map, sentence, .. } in utterances(0, &block, &[words("en")]) {
            prop_assert!(sentence.end <= units(&text));
            let mut last = 0..0;
            for at in 0..units(&said) {
                let shown = map.shown(at);
                prop_assert!(shown.is_some());
                let shown = shown.unwrap();
                prop_assert!(shown.start >= last.start && shown.end >= last.end && shown.end <= sentence.end);
                last = shown;
            }
        }
    }
}

#[test]
fn a_reference_is_spelled() {
    let block = Block::new(Kind::Reference, "en", "ab12");
    assert_eq!(said(&block, &["en"]), ["en 0..4 a b 1 2"]);
}

#[test]
fn every_language_is_said() {
    for (lang, text, expected) in [
        ("en", "Ask Dr. Smith.\n Then wait.", &["Ask Doctor Smith.", "Then wait."]),
        (
            "cy",
            "Holwch yr ICO, e.e. heddiw. Yna aros.",
            &["Holwch yr I C O, er enghraifft heddiw.", "Yna aros."],
        ),
        ("pl", "Zobacz art. 15. Złóż ją do 3. maja.", &["Zobacz artykuł 15.", "Złóż ją do 3. maja."]),
        ("ro", "Vezi art. 15. Țineți minte.", &["Vezi articolul 15.", "Țineți minte."]),
        ("pa", "ਡਾ. ਸਿੰਘ ਨੂੰ ਪੁੱਛੋ। ਫਿਰ ਉਡੀਕ ਕਰੋ।", &["ਡਾਕਟਰ ਸਿੰਘ ਨੂੰ ਪੁੱਛੋ।", "ਫਿਰ ਉਡੀਕ ਕਰੋ।"]),
        ("ur", "ICO سے پوچھیں۔ پھر 09:00 تک رکیں۔", &["I C O سے پوچھیں۔", "پھر 9 بجے تک رکیں۔"]),
        ("ar", "اسأل د. أحمد. ثم انتظر.", &["اسأل دكتور أحمد.", "ثم انتظر."]),
        ("zh-Hans", "请询问ICO。然后等到09:00。", &["请询问I C O。", "然后等到9点。"]),
    ] {
        let all = utterances(0, &Block::new(Kind::Paragraph, lang, text), &[words(lang)]);
        let texts: Vec<_> = all.iter().map(|utterance| utterance.text.as_str()).collect();
        assert_eq!(texts, expected, "{lang}");
        for utterance in all {
            assert_eq!(utterance.map.span(), utterance.sentence, "{lang}");
        }
    }
}
