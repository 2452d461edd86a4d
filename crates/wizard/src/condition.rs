//! Conditions on answers of earlier pages: when a page is asked.

use crate::rule::Span;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use std::{collections::BTreeMap, fmt};

/// When a page is relevant.
///
/// `{ a = "x", b = ["y", "z"] }` holds if all its tests hold; a list of such tables if any of them does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Condition {
    /// All tests, by question id.
    All(BTreeMap<String, Test>),
    /// Any of several sets of tests.
    Any(Vec<BTreeMap<String, Test>>),
}

/// A test of one question's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Test {
    /// The option is chosen.
    Is(String),
    /// One of the options is chosen.
    OneOf(Vec<String>),
    /// The date is more than this long ago.
    Older {
        /// How long ago at least; on the very day it is not yet older.
        #[serde(rename = "older-than")]
        older_than: Span,
    },
    /// The date is less than this long ago.
    Younger {
        /// How long ago at most; on the very day it is no longer younger.
        #[serde(rename = "younger-than")]
        younger_than: Span,
    },
    /// No such option is chosen.
    Not {
        /// The options that must not be chosen.
        not: Vec<String>,
    },
    /// It is filled in, or left blank.
    Answered {
        /// Whether it must be filled in.
        answered: bool,
    },
    /// The number is this or more.
    AtLeast {
        /// The smallest that passes.
        #[serde(rename = "at-least")]
        at_least: i64,
    },
    /// The number is this or less.
    AtMost {
        /// The largest that passes.
        #[serde(rename = "at-most")]
        at_most: i64,
    },
}

impl Condition {
    /// The sets of tests of which one must hold.
    pub fn alternatives(&self) -> &[BTreeMap<String, Test>] {
        match self {
            Condition::All(tests) => std::slice::from_ref(tests),
            Condition::Any(alternatives) => alternatives,
        }
    }

    /// Every test with the question it is about.
    pub fn tests(&self) -> impl Iterator<Item = (&str, &Test)> {
        self.alternatives().iter().flatten().map(|(question, test)| (question.as_str(), test))
    }

    /// The option of one question that alone makes it hold, if it is as simple as that.
    pub fn one_option(&self) -> Option<(&str, &str)> {
        let Condition::All(tests) = self else { return None };
        match tests.iter().next() {
            Some((question, Test::Is(option))) if tests.len() == 1 => Some((question, option)),
            _ => None,
        }
    }
}

impl Test {
    /// Whether the test holds for an answer that has these options, is given or not, and may be a number.
    pub(crate) fn passes_for(&self, has: impl Fn(&str) -> bool, given: bool, number: Option<i64>) -> bool {
        match self {
            Test::Is(option) => has(option),
            Test::OneOf(options) => options.iter().any(|option| has(option)),
            Test::Not { not } => !not.iter().any(|option| has(option)),
            Test::Answered { answered } => given == *answered,
            Test::AtLeast { at_least } => number.is_some_and(|number| number >= *at_least),
            Test::AtMost { at_most } => number.is_some_and(|number| number <= *at_most),
            Test::Older { .. } | Test::Younger { .. } => false,
        }
    }

    /// The options that the test names.
    pub fn options(&self) -> &[String] {
        match self {
            Test::Is(option) => std::slice::from_ref(option),
            Test::OneOf(options) | Test::Not { not: options } => options,
            _ => &[],
        }
    }

    /// The period that a test of a date names.
    pub fn span(&self) -> Option<&Span> {
        match self {
            Test::Older { older_than: span } | Test::Younger { younger_than: span } => Some(span),
            _ => None,
        }
    }

    /// The number that a test compares with.
    pub fn number(&self) -> Option<i64> {
        match self {
            Test::AtLeast { at_least: number } | Test::AtMost { at_most: number } => Some(*number),
            _ => None,
        }
    }
}

// By hand: serde's own reading of untagged enums says of a mistake only that nothing fits.
impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct AllOrAny;

        impl<'de> Visitor<'de> for AllOrAny {
            type Value = Condition;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table of tests by question, or a list of such tables")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Condition, A::Error> {
                let mut tests = BTreeMap::new();
                while let Some((question, test)) = map.next_entry()? {
                    tests.insert(question, test);
                }
                Ok(Condition::All(tests))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Condition, A::Error> {
                let mut alternatives = Vec::new();
                while let Some(tests) = list.next_element()? {
                    alternatives.push(tests);
                }
                Ok(Condition::Any(alternatives))
            }
        }

        from.deserialize_any(AllOrAny)
    }
}

impl<'de> Deserialize<'de> for Test {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct AnyTest;

        impl<'de> Visitor<'de> for AnyTest {
            type Value = Test;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an option, a list of options, or a test such as { older-than = \"30 days\" }")
            }

            fn visit_str<E>(self, option: &str) -> Result<Test, E> {
                Ok(Test::Is(option.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Test, A::Error> {
                let mut options = Vec::new();
                while let Some(option) = list.next_element()? {
                    options.push(option);
                }
                Ok(Test::OneOf(options))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Test, A::Error> {
                let test = match map.next_key::<String>()?.as_deref() {
                    Some("older-than") => Test::Older { older_than: map.next_value()? },
                    Some("younger-than") => Test::Younger { younger_than: map.next_value()? },
                    Some("not") => Test::Not { not: map.next_value()? },
                    Some("answered") => Test::Answered { answered: map.next_value()? },
                    Some("at-least") => Test::AtLeast { at_least: map.next_value()? },
                    Some("at-most") => Test::AtMost { at_most: map.next_value()? },
                    Some(other) => return Err(A::Error::unknown_field(other, &TESTS)),
                    None => return Err(A::Error::custom("the test is empty")),
                };
                match map.next_key::<String>()? {
                    None => Ok(test),
                    Some(_) => Err(A::Error::custom("one test at a time; put two in a list")),
                }
            }
        }

        from.deserialize_any(AnyTest)
    }
}

/// The tests that are written as tables.
const TESTS: [&str; 6] = ["older-than", "younger-than", "not", "answered", "at-least", "at-most"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read_as_they_were_written() {
        for json in [
            r#"{"a":"x","b":["y","z"]}"#,
            r#"[{"a":{"older-than":"3 months"}},{"b":{"younger-than":"30 days"},"c":{"not":["x"]}}]"#,
        ] {
            let condition: Condition = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&condition).unwrap(), json);
        }
    }

    #[test]
    fn a_slip_is_named() {
        for (json, says) in [
            (r#"{"a":{"older":"3 months"}}"#, "unknown field `older`"),
            (r#"{"a":{}}"#, "the test is empty"),
            (r#"{"a":{"older-than":"3 moons"}}"#, "not a period"),
            (r#"{"a":{"older-than":"3 days","not":["x"]}}"#, "one test at a time"),
            (r#"{"a":1}"#, "an option, a list of options"),
            ("1", "a table of tests"),
        ] {
            let error = serde_json::from_str::<Condition>(json).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
    }
}
