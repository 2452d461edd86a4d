//! Which plural form a whole number takes in a language (CLDR's cardinal rules).
//!
//! Only whole numbers are written in texts, and for those the rules are short. They are the same in the server
//! and in the browser, whose own may be of another version or lack a language; a test holds them against ICU.

use std::collections::BTreeSet;

/// No text counts as far as this, so that forms of the millions alone need no words.
const MOST: i64 = 1000;

/// The plural forms that a language needs, but for those whose every number is among `said`, which has words of its own.
pub fn needed(lang: &str, said: &BTreeSet<i64>) -> BTreeSet<&'static str> {
    (0..=MOST).filter(|number| !said.contains(number)).map(|number| category(lang, number)).collect()
}

/// The plural form of a number: `zero`, `one`, `two`, `few`, `many` or `other`.
pub fn category(lang: &str, number: i64) -> &'static str {
    let n = number.unsigned_abs();
    let (ten, hundred) = (n % 10, n % 100);
    let primary = lang.split('-').next().unwrap_or(lang);
    match primary {
        "ar" | "he" | "mt" | "sat" => semitic(primary, n),
        "br" | "cy" | "ga" | "gd" => celtic(primary, n),
        "lt" | "lv" | "prg" => baltic(primary, n),
        "be" | "bs" | "cs" | "dsb" | "hr" | "hsb" | "pl" | "ru" | "sk" | "sl" | "sr" | "uk" => {
            slavic(primary, n)
        }
        "fr" | "pt" if !lang.eq_ignore_ascii_case("pt-PT") => romance(n < 2, n),
        "ca" | "es" | "gl" | "it" | "lld" | "pt" | "scn" | "vec" => romance(n == 1, n),
        "ro" if n != 1 && (n == 0 || (1..=19).contains(&hundred)) => "few",
        "is" | "mk" => one_if(ten == 1 && hundred != 11),
        "ceb" | "fil" => one_if(n < 4 || !matches!(ten, 4 | 6 | 9)),
        "blo" | "cv" | "ksh" if n == 0 => "zero",
        "bm" | "bo" | "dz" | "hnj" | "id" | "ig" | "ii" | "ja" | "jbo" | "jv" | "jw" | "kde" | "kea"
        | "km" | "ko" | "lkt" | "lo" | "ms" | "my" | "nqo" | "osa" | "sah" | "ses" | "sg" | "su" | "th"
        | "to" | "tpi" | "wo" | "yo" | "yue" | "zh" => "other",
        "ak" | "am" | "as" | "bho" | "bn" | "csw" | "doi" | "fa" | "gu" | "hi" | "hy" | "kn" | "kok"
        | "nso" | "pa" | "pcm" | "si" | "tg" | "ti" | "vi" | "zu" => one_if(n < 2),
        _ => one_if(n == 1),
    }
}

fn one_if(one: bool) -> &'static str {
    if one { "one" } else { "other" }
}

/// With a form for "de un million".
fn romance(one: bool, n: u64) -> &'static str {
    if !one && n != 0 && n.is_multiple_of(1_000_000) { "many" } else { one_if(one) }
}

fn semitic(lang: &str, n: u64) -> &'static str {
    match (lang, n, n % 100) {
        (_, 1, _) => "one",
        (_, 2, _) => "two",
        ("ar", 0, _) => "zero",
        ("mt", 0, _) | ("ar" | "mt", _, 3..=10) => "few",
        ("ar", _, 11..) | ("mt", _, 11..=19) => "many",
        _ => "other",
    }
}

fn celtic(lang: &str, n: u64) -> &'static str {
    match (lang, n) {
        ("br", _) => match (n % 10, n % 100) {
            (1, hundred) if ![11, 71, 91].contains(&hundred) => "one",
            (2, hundred) if ![12, 72, 92].contains(&hundred) => "two",
            (3 | 4 | 9, 20..=69 | 80..=89 | ..=9) => "few",
            _ => romance(false, n),
        },
        ("cy", 0) => "zero",
        (_, 1) | ("gd", 11) => "one",
        (_, 2) | ("gd", 12) => "two",
        ("cy", 3) | ("ga", 3..=6) | ("gd", 3..=19) => "few",
        ("cy", 6) | ("ga", 7..=10) => "many",
        _ => "other",
    }
}

fn baltic(lang: &str, n: u64) -> &'static str {
    match (lang, n % 10, n % 100) {
        ("lt", _, 11..=19) | ("lt", 0, _) => "other",
        (_, _, 11..=19) | (_, 0, _) => "zero",
        (_, 1, _) => "one",
        ("lt", ..) => "few",
        _ => "other",
    }
}

fn slavic(lang: &str, n: u64) -> &'static str {
    let rest = match lang {
        "be" | "pl" | "ru" | "uk" => "many",
        _ => "other",
    };
    match (lang, n % 10, n % 100) {
        ("cs" | "sk" | "pl", ..) if n == 1 => "one",
        ("cs" | "sk", ..) if (2..=4).contains(&n) => "few",
        ("dsb" | "hsb" | "sl", _, 1) => "one",
        ("dsb" | "hsb" | "sl", _, 2) => "two",
        ("dsb" | "hsb" | "sl", _, 3 | 4) => "few",
        ("cs" | "sk" | "dsb" | "hsb" | "sl", ..) | (_, _, 11..=14) | ("pl", 1, _) => rest,
        (_, 1, _) => "one",
        (_, 2..=4, _) => "few",
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_locale_core::Locale;
    use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};

    /// Languages with a rule each, and some that have none of their own.
    const LANGUAGES: &str = "af ak am ar as az be bg blo bn br bs ca ceb cs cv cy da de dsb el en es et eu fa fi fil \
        fr fy ga gd gl gu he hi hr hsb hu hy id is it ja ka kk km kn ko ksh ku lb lld lo lt lv mk ml mn mr ms mt my nb \
        ne nl or pa pcm pl prg ps pt pt-PT ro ru sat scn si sk sl so sq sr st su sv sw ta te th ti tr uk ur uz vec vi wo \
        xh yo zh zh-Hans zh-Hant zu";

    #[test]
    fn needed_forms_are_known() {
        let needed = |lang, said: &[i64]| {
            needed(lang, &said.iter().copied().collect()).into_iter().collect::<Vec<_>>()
        };
        for (lang, expected) in [
            ("en", vec!["one", "other"]),
            ("cy", vec!["few", "many", "one", "other", "two", "zero"]),
            ("pl", vec!["few", "many", "one"]),
            ("ro", vec!["few", "one", "other"]),
            ("ar", vec!["few", "many", "one", "other", "two", "zero"]),
            ("ur", vec!["one", "other"]),
            ("zh-Hans", vec!["other"]),
            ("fr", vec!["one", "other"]),
        ] {
            assert_eq!(needed(lang, &[]), expected, "{lang}");
        }
        assert_eq!(needed("cy", &[0, 2, 7]), ["few", "many", "one", "other"]);
    }

    #[test]
    fn forms_are_those_of_cldr() {
        let numbers: Vec<u32> = (0..2200).chain([10_000, 1_000_000, 1_000_001, 2_000_000]).collect();
        for lang in LANGUAGES.split_whitespace() {
            let locale: Locale = lang.parse().unwrap();
            let rules = PluralRules::try_new(locale.into(), PluralRuleType::Cardinal.into()).unwrap();
            for number in &numbers {
                let expected = match rules.category_for(*number) {
                    PluralCategory::Zero => "zero",
                    PluralCategory::One => "one",
                    PluralCategory::Two => "two",
                    PluralCategory::Few => "few",
                    PluralCategory::Many => "many",
                    PluralCategory::Other => "other",
                };
                assert_eq!(category(lang, (*number).into()), expected, "{lang} {number}");
            }
        }
        assert_eq!(category("en", -1), "one");
    }
}
