//! Which of the languages offered a person reads. For the server.

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};

/// How well a language that is offered fits one that is asked for; the better, the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The same language in the same script: `zh-SG` for `zh-Hans`.
    Readable,
    /// One tag begins with the other: `en-GB` for `en`.
    Begins,
    /// The very same.
    Same,
}

/// The language offered that an `Accept-Language` header (RFC 9110, 12.5.4) wants most; `default` where it wants none of
/// them. A person who asks for a language gets it in any region's form, but in no other script than they read: which
/// script a tag without one means is in CLDR's likely subtags, so `zh-CN` and `zh` get `zh-Hans`, and `zh-TW` does not.
pub fn negotiate<'a>(accept: &str, offered: &[&'a str], default: &'a str) -> &'a str {
    let mut best = (0.0, default);
    for part in accept.split(',') {
        let (range, parameters) = part.split_once(';').unwrap_or((part, ""));
        let quality = match parameters.trim().strip_prefix("q=") {
            Some(q) => q.trim().parse().unwrap_or(0.0),
            None => 1.0_f32,
        };
        if quality <= best.0 {
            continue;
        }
        let range = range.trim();
        let found = if range == "*" { Some(default) } else { fitting(range, offered) };
        if let Some(tag) = found {
            best = (quality, tag);
        }
    }
    best.1
}

/// The language offered that fits a tag best, the first where several do.
fn fitting<'a>(range: &str, offered: &[&'a str]) -> Option<&'a str> {
    let read = Read::parse(range)?;
    let fits = offered.iter().filter_map(|tag| Some((read.fit(&Read::parse(tag)?)?, *tag)));
    fits.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, tag)| tag)
}

/// A tag, and what it means in full.
struct Read {
    tag: String,
    full: LanguageIdentifier,
}

impl Read {
    /// `None` for what is no tag.
    fn parse(tag: &str) -> Option<Self> {
        let mut locale: Locale = tag.parse().ok()?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        let mut full = locale.id;
        let tag = full.to_string();
        LocaleExpander::new_extended().maximize(&mut full);
        Some(Self { tag, full })
    }

    fn fit(&self, offered: &Self) -> Option<Fit> {
        let key = |read: &Self| (read.full.language, read.full.script);
        let begins = |long: &str, short: &str| {
            long.strip_prefix(short).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        if key(self) != key(offered) {
            None
        } else if self.tag == offered.tag {
            Some(Fit::Same)
        } else if begins(&self.tag, &offered.tag) || begins(&offered.tag, &self.tag) {
            Some(Fit::Begins)
        } else {
            Some(Fit::Readable)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_language_wanted_most_is_found() {
        for (accept, expected) in [
            ("", "en"),
            ("cy", "cy"),
            ("cy-GB,cy;q=0.9,en;q=0.8", "cy"),
            ("en-GB,en;q=0.9,cy;q=0.8", "en"),
            ("fr-FR,fr;q=0.9,cy;q=0.5,*;q=0.1", "cy"),
            ("de", "en"),
            ("*", "en"),
            ("cy;q=0", "en"),
            ("cyx", "en"),
            ("CY", "cy"),
            ("-, ;;, cy;q=0.5", "cy"),
        ] {
            assert_eq!(negotiate(accept, &["en", "cy", "zh-Hans"], "en"), expected, "{accept}");
        }
    }

    #[test]
    fn a_script_that_people_do_not_read_is_not_theirs() {
        let offered = ["en", "pa", "ur", "zh-Hans"];
        for (accept, expected) in [
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-CN,en;q=0.5", "zh-Hans"),
            ("zh-Hans-HK", "zh-Hans"),
            ("cmn-CN", "zh-Hans"),
            ("zh-TW", "en"),
            ("zh-HK", "en"),
            ("zh-Hant", "en"),
            ("zh-TW,zh;q=0.9,en;q=0.8", "zh-Hans"),
            ("pa", "pa"),
            ("pa-IN", "pa"),
            ("pa-Guru", "pa"),
            ("pa-GB", "pa"),
            ("pa-PK", "en"),
            ("pa-Arab", "en"),
            ("ur-IN", "ur"),
        ] {
            assert_eq!(negotiate(accept, &offered, "en"), expected, "{accept}");
        }
    }

    #[test]
    fn of_several_forms_the_nearest_is_found() {
        let offered = ["en", "pt", "pt-PT", "zh-Hans", "zh-Hant"];
        for (accept, expected) in
            [("pt-PT", "pt-PT"), ("pt-BR", "pt"), ("pt", "pt"), ("pt-AO", "pt"), ("zh-MO", "zh-Hant")]
        {
            assert_eq!(negotiate(accept, &offered, "en"), expected, "{accept}");
        }
    }

    proptest! {
        #[test]
        fn any_header_gives_a_language_offered(accept in ".*") {
            prop_assert!(["en", "cy"].contains(&negotiate(&accept, &["en", "cy"], "en")));
        }
    }
}
