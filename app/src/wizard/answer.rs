//! Answers as they are shown back.

use super::words::answer_words;
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

/// The answers of a journey, those of each round of a group under a heading of its own. `change` gives the
/// address at which a page is changed; without it the answers are only shown.
pub(super) fn answer_lists(
    texts: &Texts,
    journey: &Journey<'_>,
    answers: &Answers,
    change: Option<&dyn Fn(&Page) -> String>,
) -> Vec<AnyView> {
    let section = |page: &Page| (page.kind == PageKind::More, page.group.clone(), page.round);
    let sections = journey.questions.chunk_by(|(one, _), (next, _)| section(one) == section(next));
    let list_of = |asked: &[(&Page, &Question)]| {
        let (first, _) = asked.first()?;
        let heading = first.group.as_ref().map(|group| round_text(texts, group, first.round));
        let rows = asked.iter().map(|(page, question)| row(texts, page, question, answers, change)).collect();
        (first.kind != PageKind::More).then(|| list(heading, rows))
    };
    sections.filter_map(list_of).collect()
}

/// The name of one round of a group.
pub(super) fn round_text(texts: &Texts, group: &str, round: u8) -> String {
    texts.with(group, &[("number", i64::from(round).into())])
}

fn list(heading: Option<String>, rows: Vec<SummaryListRow>) -> AnyView {
    let heading = heading.map(|heading| view! { <h2 class="govuk-heading-m">{heading}</h2> }.erase());
    view! {
        {heading}
        <govuk::SummaryList rows=rows />
    }
    .erase()
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
    let value = answer_text(texts, question, answers);
    SummaryListRow {
        key: key.into(),
        value: view! { <span class="hark-answer">{value}</span> }.erase().into(),
        actions,
        ..SummaryListRow::default()
    }
}
