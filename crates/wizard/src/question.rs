//! A question of a page.

use crate::{condition::Condition, page::written, rule::Span};
use serde::{Deserialize, Serialize};

/// One question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct Question {
    /// The form field's name, and the name of its texts.
    pub id: String,
    /// How it is asked.
    pub kind: Kind,
    /// The options of a choice, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// The checkbox that excludes all others, as "none of these" does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclusive: Option<String>,
    /// Whether it may be left blank.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// Asked only if this holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// The most characters allowed (Unicode scalar values, a line break counts as one).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
    /// The lines that a long text's field shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<u8>,
    /// The HTML autofill token, where the answer is about the person who fills in the form (WCAG 1.3.5).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocomplete: Option<String>,
    /// The earlier question whose answer it begins with (WCAG 3.3.7).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefill: Option<String>,
    /// Limits: an answer outside is a problem.
    #[serde(skip_serializing_if = "Limits::is_empty")]
    pub check: Limits,
    /// Limits beyond which the person is warned, not stopped (domain.md 0.1 #8).
    #[serde(skip_serializing_if = "Warnings::is_empty")]
    pub warn: Warnings,
    /// The processing activity that it serves, if not the service's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
    /// Whether the answer is about somebody although it is not in their own words, as an age or what support they need.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
    /// The round of its page's group, from 1. Not written in a definition, but added when it is read.
    #[serde(skip_serializing_if = "crate::page::is_zero")]
    pub round: u8,
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
    /// Pounds and pence.
    Money,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A postcode of the United Kingdom.
    Postcode,
    /// A postal address in five fields.
    Address,
    /// A date in three fields.
    Date,
    /// A month of a year in two fields.
    MonthYear,
    /// A time of day.
    Time,
    /// Yes or no.
    YesNo,
    /// One of several options.
    Radios,
    /// Any of several options.
    Checkboxes,
    /// One of many options.
    Select,
    /// One of very many options, found by writing.
    Autocomplete,
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
    pub older_than: Option<Span>,
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

/// The options of yes or no.
const YES_NO: [&str; 2] = ["yes", "no"];

impl Kind {
    /// Whether its options are in a list that opens.
    pub fn is_list(self) -> bool {
        matches!(self, Kind::Select | Kind::Autocomplete)
    }

    /// Whether the person writes in their own words, or how to reach them: such answers can say who somebody is.
    pub fn is_written(self) -> bool {
        matches!(
            self,
            Kind::Text | Kind::LongText | Kind::Email | Kind::Telephone | Kind::Postcode | Kind::Address
        )
    }

    /// Whether it is answered by choosing.
    pub fn is_choice(self) -> bool {
        self.is_list() || matches!(self, Kind::YesNo | Kind::Radios | Kind::Checkboxes)
    }
}

impl Question {
    /// Whether it asks for personal data, so that it is said beside it why, who sees it, and for how long.
    pub fn is_personal(&self) -> bool {
        self.personal || self.kind.is_written()
    }

    /// The name of its texts: its id, in a later round that of the first.
    pub fn text(&self) -> &str {
        written(&self.id, self.round)
    }

    /// The most characters that the answer may have.
    pub fn max_length(&self) -> u32 {
        self.max_length.unwrap_or(if self.kind == Kind::LongText { LONG_TEXT } else { LINE })
    }

    /// The options that can be chosen.
    pub fn choices(&self) -> impl Iterator<Item = &str> {
        let fixed: &[&str] = if self.kind == Kind::YesNo { &YES_NO } else { &[] };
        fixed.iter().copied().chain(self.options.iter().map(String::as_str))
    }

    /// Whether the option can be chosen.
    pub fn offers(&self, option: &str) -> bool {
        self.choices().any(|offered| offered == option)
    }
}
