//! A page of a service.

use crate::{condition::Condition, question::Question, rule::Span, service::HandOver};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One page of a service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Page {
    /// The id in the URL, and the name of its texts.
    pub id: String,
    /// Asked only if this holds for answers of earlier pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Whether it asks, or ends the journey.
    #[serde(default, skip_serializing_if = "PageKind::is_question")]
    pub kind: PageKind,
    /// The letter that it offers, made from the answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<String>,
    /// The way from here into another service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand_over: Option<HandOver>,
    /// Dates for its texts, computed from answers.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<String, DateRule>,
    /// Whether it may be left blank as a whole.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// The repeated group that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The round of its group, from 1. Not written in a definition, but added when it is read.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u8,
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
    /// It shows the rounds of a group so far and asks whether there is another. Made from `[[group]]`.
    More,
}

/// A date computed from an answer: `{ after = "complained-on", add = "30 days" }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateRule {
    /// The date question it starts from.
    pub after: String,
    /// How long after.
    pub add: Span,
}

impl PageKind {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
    fn is_question(&self) -> bool {
        *self == Self::Question
    }
}

/// Whether there is no round.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
pub(crate) fn is_zero(round: &u8) -> bool {
    *round == 0
}

impl Page {
    /// The name of its texts: its id, in a later round that of the first.
    pub fn text(&self) -> &str {
        written(&self.id, self.round)
    }

    /// Whether its one question has its id, so that the question is the heading.
    pub fn is_one_question(&self) -> bool {
        matches!(self.questions.as_slice(), [question] if question.id == self.id)
    }

    /// The question and the option of this very page below which a question appears.
    pub fn revealer<'a>(&self, question: &'a Question) -> Option<(&'a str, &'a str)> {
        let (id, option) = question.when.as_ref()?.one_option()?;
        self.questions.iter().any(|other| other.id == id).then_some((id, option))
    }

    /// The questions that appear below an option.
    pub fn revealed<'a>(&'a self, question: &'a str, option: &'a str) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |other| self.revealer(other) == Some((question, option)))
    }

    /// Every period that it names, with its own id or that of its question.
    pub(crate) fn spans(&self) -> Vec<(&str, &Span)> {
        let mut spans: Vec<(&str, &Span)> = Vec::new();
        spans.extend(self.dates.values().map(|rule| (self.id.as_str(), &rule.add)));
        let tests = self.when.iter().flat_map(Condition::tests);
        spans.extend(tests.filter_map(|(_, test)| Some((self.id.as_str(), test.span()?))));
        for question in &self.questions {
            spans.extend(question.warn.older_than.iter().map(|span| (question.id.as_str(), span)));
            let tests = question.when.iter().flat_map(Condition::tests);
            spans.extend(tests.filter_map(|(_, test)| Some((question.id.as_str(), test.span()?))));
        }
        spans
    }
}

/// The id as it is written in the definition, without the number of a later round.
pub(crate) fn written(id: &str, round: u8) -> &str {
    if round < 2 {
        return id;
    }
    id.strip_suffix(&format!("-{round}")).unwrap_or(id)
}

/// The id in a round: from the second on with its number.
pub(crate) fn in_round(id: &str, round: u8) -> String {
    if round < 2 { id.to_owned() } else { format!("{id}-{round}") }
}
