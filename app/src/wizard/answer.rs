//! Answers as they are shown back.

use super::words::{answer_direction, answer_words};
use ::wizard::{Answers, Journey, Page, PageKind, Question};
use govuk::Erase;
use govuk::{Action, SummaryListRow};
use leptos::prelude::*;
use locale::Texts;

/// The answer of one question in words.
pub(super) fn answer_text(texts: &Texts, question: &Question, answers: &Answers) -> String {
    let words = answer_words(texts, question, answers);
    if words.is_empty() { texts.text("not-answered") } else { words }
}

/// A question, with the round of a group where it has one, and what was answered, in words.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InWords {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// Which way the answer runs, if not as the page does: a person's own words run as their letters do.
    pub dir: Option<&'static str>,
}

#[cfg(feature = "ssr")]
impl InWords {
    /// Both as a row of a list.
    pub(crate) fn row(self) -> SummaryListRow {
        SummaryListRow::new(self.question, shown(self.answer, self.dir))
    }
}

/// The answers given, in words.
#[cfg(feature = "ssr")]
pub fn answers_in_words(
    texts: &Texts,
    service: &::wizard::Service,
    answers: &Answers,
    today: ::wizard::Date,
) -> Vec<InWords> {
    let journey = ::wizard::journey(service, answers, today);
    let asked = journey.questions.iter().filter(|(page, _)| page.kind != PageKind::More);
    let pair = |page: &Page, question: &Question| {
        let words = texts.text(question.text());
        let round = page.group.as_ref().filter(|_| page.round > 0);
        let asked = round
            .map_or(words.clone(), |group| format!("{} – {words}", round_text(texts, group, page.round)));
        let answer = answer_words(texts, question, answers);
        InWords { question: asked, answer, dir: answer_direction(question) }
    };
    asked.map(|(page, question)| pair(page, question)).filter(|told| !told.answer.is_empty()).collect()
}

/// The answers of a journey, those of each round of a group under a heading of its own. `change` gives the
/// address at which a page is changed; without it the answers are only shown.
pub(super) fn answer_lists(
    texts: &Texts,
    journey: &Journey<'_>,
    answers: &Answers,
    change: Option<&dyn Fn(&Page) -> String>,
) -> Vec<AnyView> {
    let section = |page: &Page| (page.group.clone(), page.round);
    let asked: Vec<_> = journey.questions.iter().filter(|(page, _)| page.kind != PageKind::More).collect();
    let sections = asked.chunk_by(|(one, _), (next, _)| section(one) == section(next));
    let list_of = |asked: &[&(&Page, &Question)]| {
        let (page, _) = asked.first()?;
        let heading = page.group.as_ref().map(|group| round_text(texts, group, page.round));
        let rows = asked.iter().map(|(page, question)| row(texts, page, question, answers, change)).collect();
        let group = page.group.as_ref().filter(|group| journey.rounds(group) == page.round);
        let gate = group.and_then(|group| Some(gate_link(texts, journey.gate(group)?, group, change?)));
        Some(list(heading, rows, gate))
    };
    sections.filter_map(list_of).collect()
}

/// The way to the page on which rounds of a group are added and taken away.
fn gate_link(texts: &Texts, gate: &Page, group: &str, change: &dyn Fn(&Page) -> String) -> AnyView {
    let rounds = texts.with("round-all", &[("first", round_text(texts, group, 1).into())]);
    view! {
        <p class="govuk-body">
            <a class="govuk-link" href=change(gate)>
                {texts.text("round-gate")}
                <span class="govuk-visually-hidden">{format!(" {rounds}")}</span>
            </a>
        </p>
    }
    .erase()
}

/// The name of one round of a group.
pub(super) fn round_text(texts: &Texts, group: &str, round: u8) -> String {
    texts.with(group, &[("number", i64::from(round).into())])
}

fn list(heading: Option<String>, rows: Vec<SummaryListRow>, gate: Option<AnyView>) -> AnyView {
    let heading = heading.map(|heading| view! { <h2 class="govuk-heading-m">{heading}</h2> }.erase());
    view! {
        {heading}
        <govuk::SummaryList rows=rows />
        {gate}
    }
    .erase()
}

/// An answer as it is shown back.
pub(super) fn shown(words: String, dir: Option<&'static str>) -> AnyView {
    view! { <span class="hark-answer" dir=dir>{words}</span> }.erase()
}

fn row(
    texts: &Texts,
    page: &Page,
    question: &Question,
    answers: &Answers,
    change: Option<&dyn Fn(&Page) -> String>,
) -> SummaryListRow {
    let id = question.text();
    let key = texts.attribute(id, "summary").unwrap_or_else(|| texts.text(id));
    let mut which = key.clone();
    if let Some(group) = page.group.as_ref().filter(|_| page.round > 0) {
        which = format!("{} ({which})", round_text(texts, group, page.round));
    }
    let actions = change.map_or_else(Vec::new, |change| {
        vec![Action {
            href: change(page),
            content: texts.text("change").into(),
            visually_hidden_text: texts.with("change-which", &[("question", which.into())]),
            ..Action::default()
        }]
    });
    SummaryListRow {
        key: key.into(),
        value: shown(answer_text(texts, question, answers), answer_direction(question)).into(),
        actions,
        ..SummaryListRow::default()
    }
}
