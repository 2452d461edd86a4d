//! What a person has answered, by the name of the form field.

use crate::{
    question::{Kind, Question},
    service::Service,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::{Date, Month};

/// The value of one form field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// What a field with one value holds; empty if it was left empty.
    One(String),
    /// What was ticked in checkboxes.
    Many(Vec<String>),
}

impl Answer {
    /// The values, one or several.
    pub fn values(&self) -> &[String] {
        match self {
            Answer::One(value) => std::slice::from_ref(value),
            Answer::Many(values) => values,
        }
    }

    /// Whether nothing was entered.
    pub fn is_blank(&self) -> bool {
        self.values().iter().all(String::is_empty)
    }
}

impl From<&str> for Answer {
    fn from(value: &str) -> Self {
        Answer::One(value.to_owned())
    }
}

/// Answers by field name. A page is answered when all its fields are here, blank ones included: that
/// is how an optional question that was passed over differs from one not yet seen.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Answer>);

impl Answers {
    /// The first value of a field; empty where there is none.
    pub fn text(&self, field: &str) -> &str {
        self.0.get(field).and_then(|answer| answer.values().first()).map_or("", String::as_str)
    }

    /// All values of a field.
    pub fn values(&self, field: &str) -> &[String] {
        self.0.get(field).map_or(&[], Answer::values)
    }

    /// Whether `value` is among the values of `field`.
    pub fn has(&self, field: &str, value: &str) -> bool {
        self.values(field).iter().any(|given| given == value)
    }

    /// Sets a field.
    pub fn set(&mut self, field: impl Into<String>, answer: Answer) {
        self.0.insert(field.into(), answer);
    }

    /// The date in the three fields of the question `id`, if they hold a real one.
    pub fn date(&self, id: &str) -> Option<Date> {
        self.date_of(date_fields(id).map(Some))
    }

    /// The first day of the month in the two fields of the question `id`, if they hold a real one.
    pub fn month(&self, id: &str) -> Option<Date> {
        let [_, month, year] = date_fields(id);
        self.date_of([None, Some(month), Some(year)])
    }

    fn date_of(&self, fields: [Option<String>; 3]) -> Option<Date> {
        let [day, month, year] = fields.map(|field| field.map_or("1", |field| self.text(&field)));
        if year.len() != 4 {
            return None;
        }
        let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
        Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
    }

    /// The whole number that the answer is, of a sum its pounds.
    pub fn number(&self, id: &str) -> Option<i64> {
        number(self.text(id).split('.').next().unwrap_or_default())
    }

    /// Sets the three fields of a date question.
    pub fn set_date(&mut self, id: &str, date: Date) {
        let [day, month, year] = date_fields(id);
        self.set(day, Answer::One(date.day().to_string()));
        self.set(month, Answer::One(u8::from(date.month()).to_string()));
        self.set(year, Answer::One(format!("{:04}", date.year())));
    }

    /// Whether every field of the question has been submitted, be it blank.
    pub fn seen(&self, question: &Question) -> bool {
        question.fields().iter().all(|field| self.0.contains_key(field))
    }

    /// Whether the question was left blank.
    pub fn is_blank(&self, question: &Question) -> bool {
        question.fields().iter().all(|field| self.0.get(field).is_none_or(Answer::is_blank))
    }

    /// Whether the question of this id has an answer.
    pub(crate) fn is_given(&self, service: &Service, id: &str) -> bool {
        if self.0.get(id).is_some_and(|answer| !answer.is_blank()) {
            return true;
        }
        service.question(id).is_some_and(|question| !self.is_blank(question))
    }

    /// The answers to one question as if they were answers to another of its kind.
    pub(crate) fn renamed(&self, from: &Question, to: &Question) -> Answers {
        let fields = from.fields().into_iter().zip(to.fields());
        let pairs = fields.filter_map(|(from, to)| Some((to, self.0.get(&from)?.clone())));
        Answers(pairs.collect())
    }
}

/// A whole number as people write it, with commas, spaces and a pound sign.
pub(crate) fn number(text: &str) -> Option<i64> {
    text.replace([',', ' ', '£'], "").parse().ok()
}

/// The names of a date question's fields: day, month, year.
pub fn date_fields(id: &str) -> [String; 3] {
    ["day", "month", "year"].map(|part| format!("{id}-{part}"))
}

/// The parts of an address, as its fields and texts name them.
pub const ADDRESS: [&str; 5] = ["line-1", "line-2", "town", "postcode", "country"];

impl Question {
    /// The names of this question's form fields.
    pub fn fields(&self) -> Vec<String> {
        match self.kind {
            Kind::Date => date_fields(&self.id).to_vec(),
            Kind::MonthYear => date_fields(&self.id)[1..].to_vec(),
            Kind::Address => ADDRESS.iter().map(|part| format!("{}-{part}", self.id)).collect(),
            _ => vec![self.id.clone()],
        }
    }
}
