//! Answers as they are shown back.

use ::wizard::{Answers, Journey, Kind, Page, Question};
use govuk::{Action, SummaryListRow};
use leptos::prelude::*;
use locale::Texts;

/// The answer of one question in words.
pub(super) fn answer_text(texts: &Texts, question: &Question, answers: &Answers) -> String {
    if answers.is_blank(question) {
        return texts.text("not-answered");
    }
    let option = |value: &String| texts.attribute(&question.id, value).unwrap_or_else(|| value.clone());
    match question.kind {
        Kind::Date => answers.date(&question.id).map(|date| texts.date(date)).unwrap_or_default(),
        Kind::Radios | Kind::Checkboxes => {
            answers.values(&question.id).iter().map(option).collect::<Vec<_>>().join("\n")
        }
        _ => answers.text(&question.id).to_owned(),
    }
}

/// A row for each question of the journey. `change` gives the address at which a page is changed; without
/// it the answers are only shown.
pub(super) fn answer_rows(
    texts: &Texts,
    journey: &Journey<'_>,
    answers: &Answers,
    change: Option<&dyn Fn(&Page) -> String>,
) -> Vec<SummaryListRow> {
    let questions =
        journey.pages.iter().flat_map(|page| page.questions.iter().map(move |question| (page, question)));
    let rows = questions.map(|(page, question)| {
        let key = texts.attribute(&question.id, "summary").unwrap_or_else(|| texts.text(&question.id));
        let actions = change.map_or_else(Vec::new, |change| {
            vec![Action {
                href: change(page),
                content: texts.text("change").into(),
                visually_hidden_text: texts.with("change-which", &[("question", key.clone().into())]),
                ..Action::default()
            }]
        });
        let value = answer_text(texts, question, answers);
        SummaryListRow {
            key: key.into(),
            value: view! { <span class="hark-answer">{value}</span> }.into_any().into(),
            actions,
            ..SummaryListRow::default()
        }
    });
    rows.collect()
}
