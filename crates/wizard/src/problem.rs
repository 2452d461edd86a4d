//! What can be wrong with an answer: codes, to which the texts give words.

use crate::question::{Kind, Question};
use serde::{Deserialize, Serialize};

/// One problem with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The question.
    pub question: String,
    /// The form field that the person should go to.
    pub field: String,
    /// What is wrong.
    pub code: Code,
    /// The limit that was passed, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// Nothing was entered or chosen.
    Required,
    /// It has more characters than allowed.
    TooLong,
    /// It is not of the form that this kind of question needs.
    Invalid,
    /// The option chosen is not one of those offered.
    UnknownOption,
    /// "None" was chosen together with something else.
    NotWithOthers,
    /// The date has no day.
    MissingDay,
    /// The date has no month.
    MissingMonth,
    /// The date has no year.
    MissingYear,
    /// The date has no day and no month.
    MissingDayAndMonth,
    /// The date has no day and no year.
    MissingDayAndYear,
    /// The date has no month and no year.
    MissingMonthAndYear,
    /// There is no such date.
    NotADate,
    /// There is no such month.
    NotAMonth,
    /// The address has no first line.
    MissingLine1,
    /// The address has no town or city.
    MissingTown,
    /// The address has no postcode.
    MissingPostcode,
    /// It has not the form of a postcode of the United Kingdom.
    NotAPostcode,
    /// The date is in the future.
    InTheFuture,
    /// The number is too small.
    TooSmall,
    /// The number is too large.
    TooLarge,
}

impl Code {
    /// The name of its text.
    pub fn name(self) -> &'static str {
        match self {
            Code::Required => "required",
            Code::TooLong => "too-long",
            Code::Invalid => "invalid",
            Code::UnknownOption => "unknown-option",
            Code::NotWithOthers => "not-with-others",
            Code::MissingDay => "missing-day",
            Code::MissingMonth => "missing-month",
            Code::MissingYear => "missing-year",
            Code::MissingDayAndMonth => "missing-day-and-month",
            Code::MissingDayAndYear => "missing-day-and-year",
            Code::MissingMonthAndYear => "missing-month-and-year",
            Code::NotADate => "not-a-date",
            Code::NotAMonth => "not-a-month",
            Code::MissingLine1 => "missing-line-1",
            Code::MissingTown => "missing-town",
            Code::MissingPostcode => "missing-postcode",
            Code::NotAPostcode => "not-a-postcode",
            Code::InTheFuture => "in-the-future",
            Code::TooSmall => "too-small",
            Code::TooLarge => "too-large",
        }
    }
}

/// Every problem that an answer to `question` can have: each needs a message.
pub fn possible(question: &Question) -> Vec<Code> {
    let mut codes = Vec::new();
    if !question.optional {
        codes.push(Code::Required);
    }
    match question.kind {
        Kind::Text | Kind::LongText => codes.push(Code::TooLong),
        Kind::Email | Kind::Telephone => codes.extend([Code::TooLong, Code::Invalid]),
        Kind::Time => codes.push(Code::Invalid),
        Kind::Postcode => codes.push(Code::NotAPostcode),
        Kind::Address => codes.extend([
            Code::TooLong,
            Code::MissingLine1,
            Code::MissingTown,
            Code::MissingPostcode,
            Code::NotAPostcode,
        ]),
        Kind::Number | Kind::Money => {
            codes.push(Code::Invalid);
            codes.extend(question.check.at_least.map(|_| Code::TooSmall));
            codes.extend(question.check.at_most.map(|_| Code::TooLarge));
        }
        Kind::YesNo | Kind::Radios | Kind::Select | Kind::Autocomplete => codes.push(Code::UnknownOption),
        Kind::Checkboxes => {
            codes.push(Code::UnknownOption);
            codes.extend(question.exclusive.as_ref().map(|_| Code::NotWithOthers));
        }
        Kind::MonthYear => {
            codes.extend([Code::MissingMonth, Code::MissingYear, Code::NotAMonth]);
            codes.extend(question.check.not_after.map(|_| Code::InTheFuture));
        }
        Kind::Date => {
            codes.extend([
                Code::MissingDay,
                Code::MissingMonth,
                Code::MissingYear,
                Code::MissingDayAndMonth,
                Code::MissingDayAndYear,
                Code::MissingMonthAndYear,
                Code::NotADate,
            ]);
            codes.extend(question.check.not_after.map(|_| Code::InTheFuture));
        }
    }
    codes
}
