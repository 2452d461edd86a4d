//! Which way a language is written.

/// The scripts that are written from right to left (Unicode).
const SCRIPTS: [&str; 14] = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi", "Hung",
    "Ougr",
];

/// The languages that are usually written in one of them (CLDR, likely subtags): those with a code of two letters, and those
/// of the longer ones that many people read.
const LANGUAGES: &str = "ae ar dv fa he iw ji ks ps sd ug ur yi \
    aeb afb apc arc arq ars ary arz azb bal bgn bqi brh ckb fay glk hnd hno khw lah lrc luz mzn nqo pnb prs rhg sdh skr syr";

/// Where a language is written the other way than usually (CLDR, likely subtags).
const ELSEWHERE: &str = "az-IQ az-IR ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ku-IQ ku-IR ku-LB ky-CN ms-CC pa-PK sd-IN tg-PK \
    ug-KZ ug-MN uz-AF";

/// The writing direction of a language (BCP 47), for the attribute `dir`: that of the script which its tag names, or in
/// which it is usually written there.
pub fn direction(tag: &str) -> &'static str {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or(tag);
    let named = |list: &str, subtag: &str| list.split_whitespace().any(|known| known == subtag);
    let next = subtags.next().unwrap_or_default();
    let to_left = if next.len() == 4 {
        SCRIPTS.contains(&next)
    } else {
        named(LANGUAGES, language) != (!next.is_empty() && named(ELSEWHERE, tag))
    };
    if to_left { "rtl" } else { "ltr" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_locale::{Direction, Locale, LocaleCanonicalizer, LocaleDirectionality};

    /// What ICU says; where it knows nothing of a language, what is usual.
    fn expected(tag: &str) -> &'static str {
        let mut locale: Locale = tag.parse().unwrap();
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        match LocaleDirectionality::new_extended().get(&locale.id) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        }
    }

    #[test]
    fn directions_are_those_of_cldr() {
        let letters = || 'a'..='z';
        let short = letters().flat_map(|one| letters().map(move |two| format!("{one}{two}")));
        // Two of these are nobody's codes.
        let short = short.filter(|language| !["pn", "pr"].contains(&language.as_str()));
        let regions = ELSEWHERE.split_whitespace().map(|tag| &tag[3..]).chain(["GB", "US", "TW"]);
        let regions: Vec<_> = regions.collect();
        // ICU does not know the Arabic of Urdu's own hand as a script.
        let scripts =
            SCRIPTS.into_iter().filter(|script| *script != "Aran").chain(["Latn", "Guru", "Deva", "Hans"]);
        let scripts: Vec<_> = scripts.collect();
        let mut wrong = Vec::new();
        for language in short.chain(LANGUAGES.split_whitespace().map(str::to_owned)) {
            let more = regions.iter().chain(&scripts);
            let tags = more.map(|more| format!("{language}-{more}")).chain([language.clone()]);
            wrong.extend(tags.filter(|tag| direction(tag) != expected(tag)));
        }
        assert_eq!(wrong, Vec::<String>::new());
    }

    #[test]
    fn the_languages_of_tests_run_as_what_they_are_made_from_does() {
        assert_eq!(["en-XA", "ar-XB", "zh-Hans"].map(direction), ["ltr", "rtl", "ltr"]);
    }
}
