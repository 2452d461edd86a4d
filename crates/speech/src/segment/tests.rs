use super::*;
use crate::chars::length;
use proptest::prelude::*;

/// The text is written with `|` where one sentence ends.
fn check(lang: &str, samples: &[&str]) {
    for sample in samples {
        let text = sample.replace('|', " ");
        let found: Vec<_> = sentences(&text, lang).into_iter().map(|at| &text[at]).collect();
        assert_eq!(found, sample.split('|').collect::<Vec<_>>(), "{lang}");
    }
}

#[test]
fn english() {
    check(
        "en",
        &[
            "One.|Two!|Three?|Four",
            "Ask Dr. Smith.|He knows.",
            "Quote Ref. No. 5 or ref. no. 7.|Then wait.",
            "The answer is no.|Then ask again.",
            "Use a band, e.g. Band A, i.e. the lowest.|Pay it.",
            "J. R. R. Tolkien wrote to A.B. Smith.|He replied.",
            "So do I.|Then it ends.",
            "It costs £3.50 or 2.75%.|Pay now.",
            "See https://ico.org.uk/a?b=c. It helps.".replace(". It", ".|It").as_str(),
            "Write to casework@ico.org.uk.|We answer.",
            "Wait… and see...|Then go on.|“Stop!”|She left.",
            "“Why?” she asked.|Nobody knew.",
            "(It is true.)|It is.",
            "1. Name and address",
            "a. First",
            "In 2026.|Next year, too.",
            "See s. 40 and Art. 6(1)(e).|The art. is old.".replace("art. is", "art is").as_str(),
            "Ready?!|Yes 🙂.|No.",
            "Café\u{301}.|E\u{301}tude.",
        ],
    );
}

#[test]
fn welsh() {
    check(
        "cy",
        &[
            "Codwch bryder.|Byddwn yn ateb.",
            "Ysgrifennwch at Dr. Jones.|Bydd yn helpu.",
            "Gweler e.e. Erthygl 6, h.y. y gyfraith.|Dyna ni.",
            "Y Parch. Eirwyn Ŵyn ddaeth.|Ŷd yw hwn.",
            "Rhif. 5 yw'r nesaf.|Diolch!",
            "Beth?|Pam… ŵyr neb.",
        ],
    );
}

#[test]
fn polish() {
    check(
        "pl",
        &[
            "Złóż skargę.|Odpowiemy.",
            "Zob. np. art. 15 ust. 1 pkt. 2.|To ważne.",
            "Mieszka przy ul. Długiej i al. Jana.|Tam jest.",
            "Dnia 3. maja 2026 r. sprawę zamknięto.|Koniec.",
            "W 2026 r.|Sprawa trwa.",
            "To jest 3. rozdział.|Łatwy.",
            "Prof. dr hab. Kowalski, m.in. Anna.|Żegnaj.",
            "3. Maja to święto.",
            "Dz.U. z 2018 r. poz. 1000.|Ósmy.",
        ],
    );
}

#[test]
fn romanian() {
    check(
        "ro",
        &[
            "Depuneți o plângere.|Vă răspundem.",
            "Vezi art. 15 alin. 2 lit. a din lege.|Știm.",
            "Dl. Popescu și d-na. Ionescu, str. Lungă nr. 5.|Țara.",
            "De ex. Banda AB.|Șapte.",
            "Cum?|Așa!",
        ],
    );
}

#[test]
fn punjabi() {
    check(
        "pa",
        &[
            "ਸ਼ਿਕਾਇਤ ਕਰੋ।|ਅਸੀਂ ਜਵਾਬ ਦੇਵਾਂਗੇ।",
            "ਡਾ. ਸਿੰਘ ਆਏ।|ਉਹ ਜਾਣਦੇ ਹਨ।",
            "ਇਹ ਠੀਕ ਹੈ.|ਅੱਗੇ ਚੱਲੋ.",
            "ਨੰ. 5 ਵੇਖੋ।|ਕਿਉਂ?|ਹਾਂ!",
            "ਸ. ਸਿੰਘ ਨੂੰ ਲਿਖੋ॥|ਬੱਸ।",
        ],
    );
    assert_eq!(sentences("ਇੱਕ।ਦੋ।", "pa").len(), 2, "no space is needed");
}

#[test]
fn urdu() {
    check(
        "ur",
        &[
            "شکایت درج کریں۔|ہم جواب دیں گے۔",
            "یہ ٹھیک ہے۔|کیا آپ جانتے ہیں؟|جی ہاں!",
            "ڈاکٹر۔ احمد آئے۔|نمبر۔ 5 دیکھیں۔",
            "پی۔ایچ۔ڈی کی ڈگری۔|بس۔",
            "م۔ احمد نے لکھا۔|پھر…|بس۔",
        ],
    );
}

#[test]
fn arabic() {
    check(
        "ar",
        &[
            "قدّم شكوى.|سنرد عليك.",
            "كتب د. أحمد وأ.د. سمير.|شكرا.",
            "هل تعرف؟|نعم!",
            "انظر م. 6 من القانون.|انتهى.",
            "\u{200F}«انتهى.»|ثم بدأ.",
        ],
    );
    assert_eq!(sentences("هل؟نعم", "ar").len(), 2);
}

#[test]
fn chinese() {
    for (text, expected) in [
        ("请提出投诉。我们会答复。", vec!["请提出投诉。", "我们会答复。"]),
        ("你知道吗？知道！", vec!["你知道吗？", "知道！"]),
        ("他说：“好。”然后走了。", vec!["他说：“好。”", "然后走了。"]),
        ("请访问ico.org.uk。费用为3.50英镑。", vec!["请访问ico.org.uk。", "费用为3.50英镑。"]),
        ("「是的。」她说。", vec!["「是的。」", "她说。"]),
    ] {
        let found: Vec<_> = sentences(text, "zh-Hans").into_iter().map(|at| &text[at]).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_line_that_ends_ends_a_sentence() {
    assert_eq!(sentences("Wycliffe House\u{2028}Water Lane", "en"), [0..14, 17..27]);
}

#[test]
fn long_sentences_are_cut_at_clauses() {
    let text = "We use your information to look into what you have told us, and we share it with the organisation \
        that you complain about; we also keep a record of the complaint, so that we can see where things go \
        wrong again and again, and we publish figures.";
    let parts: Vec<_> = sentences(text, "en").into_iter().map(|at| &text[at]).collect();
    assert_eq!(parts.len(), 2);
    assert!(parts[0].ends_with("about;"), "{parts:?}");
    let words = "word ".repeat(100);
    assert!(sentences(&words, "en").iter().all(|at| words[at.clone()].ends_with("word")));
    let han = "我们会".repeat(50);
    assert!(sentences(&han, "zh-Hans").iter().all(|at| length(&han[at.clone()]) <= LONGEST));
}

#[test]
fn no_character_is_cut() {
    for cluster in ["ਕੀ", "e\u{301}", "👩\u{200D}👩\u{200D}👧", "👍\u{1F3FD}"] {
        let text = cluster.repeat(300);
        for at in sentences(&text, "en") {
            assert!(at.start % cluster.len() == 0 && at.end % cluster.len() == 0, "{cluster} {at:?}");
        }
    }
}

proptest! {
    #[test]
    fn nothing_is_lost_but_spaces(text in "(.|[.!?。।؟۔] ?|[A-Z]\\.|\u{2028}| ){0,120}", lang in "en|pl|zh-Hans|ur") {
        let found = sentences(&text, &lang);
        let mut at = 0;
        for sentence in &found {
            prop_assert!(sentence.start >= at && !sentence.is_empty());
            prop_assert!(text[at..sentence.start].trim().is_empty());
            prop_assert!(length(&text[sentence.clone()]) <= LONGEST + 4);
            at = sentence.end;
        }
        prop_assert!(text[at..].trim().is_empty());
    }
}
