//! What a service asks: the definition in `site/services/<id>.toml`.

use crate::{condition::Condition, period::Period};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A service: an ordered list of pages. A page can only be passed over, never returned to, so neither
/// a loop nor a dead end can be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Service {
    /// The id in the URL, and the name of the file of its texts.
    pub id: String,
    /// The processing activity that its questions serve, where they name none themselves.
    pub activity: String,
    /// The team queue that a case of this service goes to.
    pub queue: String,
    /// What the body promises, as dated data.
    #[serde(default, rename = "standard")]
    pub standards: Vec<Standard>,
    /// The pages in order.
    #[serde(default, rename = "page")]
    pub pages: Vec<Page>,
}

/// A service standard: what the person may expect, and by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Standard {
    /// Names its text, `standard-<id>`.
    pub id: String,
    /// Counted from the day of receipt.
    pub within: Period,
    /// The first day of receipt that it holds for (ISO 8601); always, if it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The last day of receipt that it holds for (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// One page of a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Page {
    /// The id in the URL, and the name of its texts.
    pub id: String,
    /// Asked only if this holds for answers of earlier pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Whether it asks, or ends the journey.
    #[serde(default)]
    pub kind: PageKind,
    /// The letter that it offers, made from the answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// Dates for its texts, computed from answers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<String, DateRule>,
    /// The questions it asks.
    #[serde(default, rename = "question", skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
}

/// What a page is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// It asks its questions.
    #[default]
    Question,
    /// Advice, and the journey ends there.
    Exit,
}

/// A date computed from an answer: `{ after = "complained-on", add = "30 days" }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateRule {
    /// The date question it starts from.
    pub after: String,
    /// How long after.
    pub add: Period,
}

/// One question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Question {
    /// The form field's name, and the name of its texts.
    pub id: String,
    /// How it is asked.
    pub kind: Kind,
    /// The options of radios and checkboxes, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// The checkbox that excludes all others, as "none of these" does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusive: Option<String>,
    /// Whether it may be left blank.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// The most characters allowed (Unicode scalar values, a line break counts as one).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
    /// The lines that a long text's field shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<u8>,
    /// The HTML autofill token, where the answer is about the person who fills in the form (WCAG 1.3.5).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocomplete: Option<String>,
    /// Limits: an answer outside is a problem.
    #[serde(skip_serializing_if = "Limits::is_empty")]
    pub check: Limits,
    /// Limits beyond which the person is warned, not stopped (domain.md 0.1 #8).
    #[serde(skip_serializing_if = "Warnings::is_empty")]
    pub warn: Warnings,
    /// The processing activity that it serves, if not the service's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
}

/// How a question is asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One line of text.
    #[default]
    Text,
    /// Several lines of text.
    LongText,
    /// A whole number.
    Number,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A date in three fields.
    Date,
    /// One of several options.
    Radios,
    /// Any of several options.
    Checkboxes,
}

/// Limits of an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Limits {
    /// The date must not be later. The only value is `today`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_after: Option<Today>,
    /// The smallest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<i64>,
    /// The largest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<i64>,
}

/// The day on which the answer is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Today {
    /// That day, in the United Kingdom.
    Today,
}

/// Limits that warn.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Warnings {
    /// Warns when the date is longer ago than this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older_than: Option<Period>,
}

impl Limits {
    /// Whether no limit is set.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Warnings {
    /// Whether no warning is set.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The longest answers where a definition sets no limit of its own.
const LINE: u32 = 200;
const LONG_TEXT: u32 = 4_000;

impl Question {
    /// The most characters that the answer may have.
    pub fn max_length(&self) -> u32 {
        self.max_length.unwrap_or(if self.kind == Kind::LongText { LONG_TEXT } else { LINE })
    }
}

impl Service {
    /// The page with this id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pages.iter().flat_map(|page| &page.questions)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }

    /// The processing activity that a question serves.
    pub fn activity_of<'a>(&'a self, question: &'a Question) -> &'a str {
        question.activity.as_deref().unwrap_or(&self.activity)
    }

    /// Reads a definition.
    ///
    /// # Errors
    /// What is wrong and where, as the TOML parser says it.
    #[cfg(feature = "toml")]
    pub fn from_toml(source: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(source)
    }
}
