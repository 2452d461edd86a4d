//! What a person has answered, by the name of the form field.

use crate::definition::{Kind, Question};
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{SeqAccess, Visitor},
};
use std::{collections::BTreeMap, fmt};
use time::{Date, Month};

/// The value of one form field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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

// By hand, as serde's own reading of untagged enums costs the browser some ten kilobytes.
impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct OneOrMany;

        impl<'de> Visitor<'de> for OneOrMany {
            type Value = Answer;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text or a list of texts")
            }

            fn visit_str<E>(self, text: &str) -> Result<Answer, E> {
                Ok(Answer::One(text.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Answer, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = list.next_element()? {
                    values.push(value);
                }
                Ok(Answer::Many(values))
            }
        }

        from.deserialize_any(OneOrMany)
    }
}

impl From<&str> for Answer {
    fn from(value: &str) -> Self {
        Answer::One(value.to_owned())
    }
}

/// Answers by field name. A page is answered when all its fields are here, blank ones included: that
/// is how an optional question that was passed over differs from one not yet seen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
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
        let [day, month, year] = date_fields(id).map(|field| self.text(&field).to_owned());
        if year.len() != 4 {
            return None;
        }
        let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
        Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()
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
}

/// The names of a date question's fields: day, month, year.
pub fn date_fields(id: &str) -> [String; 3] {
    ["day", "month", "year"].map(|part| format!("{id}-{part}"))
}

impl Question {
    /// The names of this question's form fields.
    pub fn fields(&self) -> Vec<String> {
        match self.kind {
            Kind::Date => date_fields(&self.id).to_vec(),
            _ => vec![self.id.clone()],
        }
    }
}
