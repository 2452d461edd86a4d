//! Counting what was typed, for the character count.

use leptos::prelude::*;
use std::sync::Arc;

/// The macro option `countType`: what is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountType {
    /// `length`. The original counts UTF-16 code units; here as `Characters`.
    Length,
    /// `characters`. The original counts graphemes; here Unicode scalar values, as the server does,
    /// and a line break is one, however it was sent.
    Characters,
    /// `words`: what white space separates.
    Words,
}

impl CountType {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Characters => "characters",
            Self::Words => "words",
        }
    }

    /// How many there are in the text.
    pub fn count(self, text: &str) -> u32 {
        let count = match self {
            Self::Length | Self::Characters => text.chars().count() - text.matches("\r\n").count(),
            Self::Words => text.split_whitespace().count(),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

/// Where the text stands against its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// So many more can be typed (`charactersUnderLimitText`, `wordsUnderLimitText`).
    UnderLimit(u32),
    /// No more can be typed (`charactersAtLimitText`, `wordsAtLimitText`).
    AtLimit,
    /// So many are too many (`charactersOverLimitText`, `wordsOverLimitText`).
    OverLimit(u32),
}

impl Count {
    /// Compares what was counted with the limit.
    pub fn new(count: u32, limit: u32) -> Self {
        match limit.checked_sub(count) {
            Some(0) => Self::AtLimit,
            Some(rest) => Self::UnderLimit(rest),
            None => Self::OverLimit(count - limit),
        }
    }
}

/// Puts a count into words; it stands for the original's texts for under, at and over the limit, as
/// only the caller knows the language and its plurals.
pub type CountMessages = Arc<dyn Fn(Count) -> String + Send + Sync>;

/// A limit, and from when on the count is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit {
    pub kind: CountType,
    pub max: u32,
    /// In per cent of the limit.
    pub threshold: u32,
}

// The browser's behaviour uses these; without it only the tests do.
#[cfg_attr(not(feature = "hydrate"), allow(dead_code))]
impl Limit {
    pub(crate) fn status(self, text: &str, messages: &CountMessages) -> Status {
        let count = self.kind.count(text);
        Status {
            text: messages(Count::new(count, self.max)),
            over_limit: count > self.max,
            shown: u64::from(self.max) * u64::from(self.threshold) <= u64::from(count) * 100,
        }
    }
}

/// What the live messages say; nothing before the browser has started.
#[derive(Clone, Copy, Default)]
pub(crate) struct Live {
    /// Changes with every letter.
    pub seen: RwSignal<Option<Status>>,
    /// Announced by screen readers, so it changes when the typing pauses.
    pub spoken: RwSignal<Option<Status>>,
}

/// A live message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Status {
    pub text: String,
    pub over_limit: bool,
    /// Whether the threshold has been reached.
    pub shown: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_is_one_character() {
        assert_eq!(CountType::Length.count("a\r\nb\nc"), 5);
        assert_eq!(CountType::Characters.count("\r\n\r\n"), 2);
    }

    #[test]
    fn a_character_is_a_scalar_value() {
        assert_eq!(CountType::Characters.count("𝒽é"), 2);
        assert_eq!(CountType::Characters.count("👩🏻‍🚀"), 4);
    }

    #[test]
    fn words_are_separated_by_white_space() {
        assert_eq!(CountType::Words.count("  one two\nthree "), 3);
        assert_eq!(CountType::Words.count(""), 0);
    }

    #[test]
    fn compares_with_the_limit() {
        assert_eq!(Count::new(0, 10), Count::UnderLimit(10));
        assert_eq!(Count::new(10, 10), Count::AtLimit);
        assert_eq!(Count::new(12, 10), Count::OverLimit(2));
    }

    #[test]
    fn is_shown_from_the_threshold_on() {
        let messages: CountMessages = Arc::new(|count| format!("{count:?}"));
        let limit = Limit { kind: CountType::Length, max: 10, threshold: 75 };
        let status = |limit: Limit, text| limit.status(text, &messages);
        assert!(!status(limit, "1234567").shown);
        assert!(status(limit, "12345678").shown);
        assert!(status(Limit { threshold: 0, ..limit }, "").shown);
    }

    #[test]
    fn says_how_it_stands() {
        let messages: CountMessages = Arc::new(|count| format!("{count:?}"));
        let limit = Limit { kind: CountType::Words, max: 2, threshold: 0 };
        assert_eq!(limit.status("one", &messages).text, "UnderLimit(1)");
        assert!(!limit.status("one two", &messages).over_limit);
        assert_eq!(
            limit.status("one two three", &messages),
            Status { text: "OverLimit(1)".to_owned(), over_limit: true, shown: true }
        );
    }
}
