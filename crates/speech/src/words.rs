//! The words that are said but not shown. None is in the code: whoever has the texts gives them.

use crate::{
    block::Kind,
    chars::{before, run, space, trim},
};

/// Something to be put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Say<'a> {
    /// The list of short forms, one a line or parted by `|`: `e.g. = for example`, or but `ICO` where its letters are
    /// said.
    ShortForms,
    /// The words that make a sum greater (`million bn m`). With them it is left to the voice.
    Scales,
    /// What announces a block, before its text and with its own punctuation: "Heading level 2."
    Before(&'a Kind),
    /// What is said after its text, as whether an option is chosen.
    After(&'a Kind),
    /// A date.
    Date {
        /// From 1 to 31.
        day: u32,
        /// From 1 to 12.
        month: u32,
        /// With four digits.
        year: u32,
    },
    /// A time of the day.
    Time {
        /// From 0 to 23.
        hour: u32,
        /// From 0 to 59.
        minute: u32,
    },
    /// A sum of money.
    Sum {
        /// The sign shown: `£`.
        currency: char,
        /// Pounds.
        whole: i64,
        /// Pence, where they are shown.
        hundredths: Option<u32>,
    },
    /// A sign in an address or before a telephone number: `@ . / - _ +`, or another, which may be left out.
    Sign(char),
}

/// A short form, and what is said for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Short {
    pub form: String,
    /// `None` where its letters are said.
    pub long: Option<String>,
}

/// The words of one language. Where there are none, what is shown is said as it stands.
pub struct Words {
    lang: String,
    say: Box<dyn Fn(Say<'_>) -> Option<String>>,
    short: Vec<Short>,
    scales: String,
}

impl Words {
    /// The words of this language (BCP 47), by a function that has the texts.
    pub fn new(lang: &str, say: impl Fn(Say<'_>) -> Option<String> + 'static) -> Self {
        let list = say(Say::ShortForms).unwrap_or_default();
        let short = list.split(['\n', '|']).filter_map(read).collect();
        let scales = say(Say::Scales).unwrap_or_default();
        Self { lang: lang.to_owned(), say: Box::new(say), short, scales }
    }

    /// Those of a list that are in this language.
    pub(crate) fn of<'a>(lang: &str, all: &'a [Self]) -> Option<&'a Self> {
        let exact = all.iter().find(|words| words.lang.eq_ignore_ascii_case(lang));
        exact.or_else(|| all.iter().find(|words| same_language(&words.lang, lang)))
    }

    pub(crate) fn lang(&self) -> &str {
        &self.lang
    }

    pub(crate) fn say(&self, what: Say<'_>) -> Option<String> {
        (self.say)(what)
    }

    pub(crate) fn short(&self) -> &[Short] {
        &self.short
    }

    /// The short form that this word is, in whatever case it is written.
    pub(crate) fn short_form(&self, word: &str) -> Option<&Short> {
        self.short.iter().find(|short| short.form.eq_ignore_ascii_case(word))
    }

    pub(crate) fn is_scale(&self, word: &str) -> bool {
        self.scales.split(' ').any(|scale| scale == word)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.lang)
    }
}

fn read(line: &str) -> Option<Short> {
    let (form, long) = match line.split_once('=') {
        Some((form, long)) => (form, Some(trimmed(long))),
        None => (line, None),
    };
    let form = trimmed(form);
    (!form.is_empty()).then_some(Short { form, long })
}

fn trimmed(text: &str) -> String {
    text.get(trim(text, 0..text.len(), &space)).unwrap_or_default().to_owned()
}

/// The language of a tag, without script and region.
pub(crate) fn primary(tag: &str) -> &str {
    before(tag, run(tag, &|c| c != '-' && c != '_'))
}

/// Whether two tags name one language, whatever the script or region.
pub(crate) fn same_language(one: &str, other: &str) -> bool {
    primary(one).eq_ignore_ascii_case(primary(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(lang: &str) -> Words {
        Words::new(lang, |say| {
            (say == Say::ShortForms).then(|| "ICO\n e.g. = for example\n\nUK GDPR\n".to_owned())
        })
    }

    #[test]
    fn the_list_of_short_forms_is_read() {
        let words = words("en");
        let forms: Vec<_> =
            words.short().iter().map(|short| (short.form.as_str(), short.long.as_deref())).collect();
        assert_eq!(forms, [("ICO", None), ("e.g.", Some("for example")), ("UK GDPR", None)]);
        assert!(words.short_form("ico").is_some_and(|short| short.form == "ICO"));
        assert!(words.short_form("icon").is_none());
    }

    #[test]
    fn words_are_found_by_language() {
        let all = [words("en"), words("zh-Hant"), words("zh-Hans")];
        let of = |lang| Words::of(lang, &all).map(Words::lang);
        assert_eq!(of("en-GB"), Some("en"));
        assert_eq!(of("zh-Hans"), Some("zh-Hans"));
        assert_eq!(of("zh"), Some("zh-Hant"));
        assert_eq!(of("cy"), None);
    }
}
