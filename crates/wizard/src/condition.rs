//! Conditions on answers of earlier pages: when a page is asked.

use crate::{answers::Answers, period::Period};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// When a page is relevant.
///
/// `{ a = "x", b = ["y", "z"] }` holds if all its tests hold; a list of such tables if any of them does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Condition {
    /// All tests, by question id.
    All(BTreeMap<String, Test>),
    /// Any of several sets of tests.
    Any(Vec<BTreeMap<String, Test>>),
}

/// A test of one question's answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
