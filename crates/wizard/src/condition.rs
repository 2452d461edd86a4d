//! Conditions on answers of earlier pages: when a page is asked.

use crate::{answers::Answers, period::Period};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use std::{collections::BTreeMap, fmt};
use time::Date;

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
        older_than: Period,
    },
    /// The date is less than this long ago.
    Younger {
        /// How long ago at most; on the very day it is no longer younger.
        #[serde(rename = "younger-than")]
        younger_than: Period,
    },
    /// No such option is chosen.
    Not {
        /// The options that must not be chosen.
        not: Vec<String>,
    },
}

impl Condition {
    /// Whether the condition holds for these answers on the day `today`.
    pub fn holds(&self, answers: &Answers, today: Date) -> bool {
        self.alternatives()
            .iter()
            .any(|tests| tests.iter().all(|(question, test)| test.holds(question, answers, today)))
    }

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
}

impl Test {
    /// Whether the test holds for the answer to `question`.
    pub fn holds(&self, question: &str, answers: &Answers, today: Date) -> bool {
        match self {
            Test::Is(option) => answers.has(question, option),
            Test::OneOf(options) => options.iter().any(|option| answers.has(question, option)),
            Test::Not { not } => !not.iter().any(|option| answers.has(question, option)),
            Test::Older { older_than } => {
                answers.date(question).is_some_and(|date| older_than.after(date) < today)
            }
            Test::Younger { younger_than } => {
                answers.date(question).is_some_and(|date| younger_than.after(date) > today)
            }
        }
    }

    /// The options that the test names.
    pub fn options(&self) -> &[String] {
        match self {
            Test::Is(option) => std::slice::from_ref(option),
            Test::OneOf(options) | Test::Not { not: options } => options,
            Test::Older { .. } | Test::Younger { .. } => &[],
        }
    }

    /// The period that a test of a date names.
    pub fn period(&self) -> Option<Period> {
        match self {
            Test::Older { older_than: period } | Test::Younger { younger_than: period } => Some(*period),
            _ => None,
        }
    }
}

// By hand: serde's own reading of untagged enums costs the browser some ten kilobytes, and says of a mistake
// only that nothing fits.
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
const TESTS: [&str; 3] = ["older-than", "younger-than", "not"];

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
