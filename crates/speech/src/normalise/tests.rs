use super::*;
use crate::{chars::byte_at, samples::words};
use proptest::prelude::*;

mod english;
mod languages;
mod welsh;

/// Each case: a text as shown, and as it is to be said.
fn check(lang: &str, cases: &[(&str, &str)]) {
    let words = words(lang);
    for (shown, expected) in cases {
        let mut writer = Writer::new(0);
        write(shown, Some(&words), false, &mut writer);
        let (said, _) = writer.finish();
        assert_eq!(said, *expected, "{lang}: {shown}");
    }
}

/// What a map says is shown for a word, as text.
fn shown_for(text: &str, lang: &str, word: &str) -> String {
    let words = words(lang);
    let mut writer = Writer::new(0);
    write(text, Some(&words), false, &mut writer);
    let (said, map) = writer.finish();
    let at = said.find(word).unwrap_or_else(|| panic!("{word} is not said: {said}"));
    let at = crate::chars::units(&said[..at]);
    let shown = map.word(&said, at, 0).unwrap().shown.unwrap();
    let byte = |unit| byte_at(text, unit).unwrap();
    text[byte(shown.start)..byte(shown.end)].to_owned()
}

#[test]
fn words_said_lead_back_to_those_shown() {
    for (lang, text, word, shown) in [
        ("en", "By 21/11/2026, pay £5.", "November", "21/11/2026"),
        ("en", "By 21/11/2026, pay £5.", "pounds", "£5"),
        ("en", "By 21/11/2026, pay £5.", "pay", "pay"),
        ("en", "Great 👩‍👩‍👧 day", "day", "day"),
        ("en", "Great 👍🏽 day", "👍🏽", "👍🏽"),
        ("en", "A cafe\u{301} by the ICO’s door", "cafe\u{301}", "cafe\u{301}"),
        ("en", "A cafe\u{301} by the ICO’s door", "O’s", "ICO’s"),
        ("en", "sof\u{AD}ten it", "soften", "sof\u{AD}ten"),
        ("en", "(“quoted”)", "quoted", "quoted"),
        ("cy", "Ŵyn ger y tŷ, e.e. hwn", "enghraifft", "e.e."),
        ("cy", "Ŵyn ger y tŷ, e.e. hwn", "tŷ", "tŷ"),
        ("pl", "Złóż skargę do 21.11.2026 r.", "listopada", "21.11.2026"),
        ("pl", "Złóż skargę do 21.11.2026 r.", "skargę", "skargę"),
        ("ro", "Plătiți £5 până mâine", "lire", "£5"),
        ("ro", "Plătiți £5 până mâine", "până", "până"),
        ("pa", "ਡਾ. ਸਿੰਘ ਨੇ ਸ਼ਿਕਾਇਤ ਕੀਤੀ।", "ਡਾਕਟਰ", "ਡਾ."),
        ("pa", "ਡਾ. ਸਿੰਘ ਨੇ ਸ਼ਿਕਾਇਤ ਕੀਤੀ।", "ਸ਼ਿਕਾਇਤ", "ਸ਼ਿਕਾਇਤ"),
        ("pa", "ਡਾ. ਸਿੰਘ ਨੇ ਸ਼ਿਕਾਇਤ ਕੀਤੀ।", "ਕੀਤੀ", "ਕੀਤੀ"),
        ("ur", "\u{200F}شکایت نمبر HK-104233-K3M7 ہے۔", "K 3 M", "HK-104233-K3M7"),
        ("ur", "\u{200F}شکایت نمبر HK-104233-K3M7 ہے۔", "شکایت", "شکایت"),
        ("ur", "\u{200F}شکایت نمبر HK-104233-K3M7 ہے۔", "ہے", "ہے"),
        ("ar", "قَدِّمْ شكوى إلى ICO، الآن", "قَدِّمْ", "قَدِّمْ"),
        ("ar", "قَدِّمْ شكوى إلى ICO، الآن", "الآن", "الآن"),
        ("zh-Hans", "请在09:00前致电", "点", "09:00"),
        ("zh-Hans", "请在09:00前致电", "致", "致"),
    ] {
        assert_eq!(shown_for(text, lang, word), shown, "{text}: {word}");
    }
}

#[test]
fn a_reference_is_spelled_whatever_it_looks_like() {
    let mut writer = Writer::new(0);
    write("a7-x2345 ok", None, true, &mut writer);
    assert_eq!(writer.finish().0, "a 7, x 2 3 4 5 o k");
}

#[test]
fn without_words_only_what_needs_none_is_changed() {
    let mut writer = Writer::new(0);
    write("HK-104233-K3M7 on 21/11/2026 to a@b.uk, £5, +441625545745", None, false, &mut writer);
    let said = writer.finish().0;
    assert_eq!(said, "H K, 1 0 4, 2 3 3, K 3 M 7 on 21/11/2026 to a@b.uk, £5, + 4 4 1, 6 2 5, 5 4 5, 7 4 5");
}

proptest! {
    #[test]
    fn the_map_is_total_and_monotone(
        text in "(.|[A-Z0-9/.:@£() -]{1,6}|ICO|21/11/2026|👩\u{200D}👧|ਡਾ\\.|  |\u{200F}){0,40}",
        lang in "en|cy|pl|ro|pa|ur|ar|zh-Hans",
    ) {
        let words = words(&lang);
        let mut writer = Writer::new(7);
        write(&text, Some(&words), false, &mut writer);
        let (said, map) = writer.finish();
        let end = 7 + crate::chars::units(&text);
        let mut last = 7..7;
        for at in 0..crate::chars::units(&said) {
            let shown = map.shown(at);
            prop_assert!(shown.is_some());
            let shown = shown.unwrap();
            prop_assert!(shown.start >= last.start && shown.end >= last.end && shown.end <= end);
            last = shown;
            if let Some(word) = map.word(&said, at, 0) {
                prop_assert!(word.from <= at || said[byte_at(&said, at).unwrap()..].starts_with(|c: char| c.is_whitespace() || crate::chars::mark(c)));
                let shown = word.shown.unwrap();
                // No character is painted by half.
                prop_assert!(byte_at(&text, shown.start - 7).is_some() && byte_at(&text, shown.end - 7).is_some());
            }
        }
        prop_assert_eq!(map.shown(crate::chars::units(&said)), None);
    }
}
