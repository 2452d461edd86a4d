//! A question as a form field.

use super::words::problem_text;
use crate::components::prose::line;
use ::wizard::{Answers, Kind, Problem, Question, answers::date_fields};
use govuk::{ErrorMessage, FieldsetOptions, Hint, Label, Legend};
use leptos::prelude::*;
use locale::Texts;
use std::sync::Arc;

/// How much of the limit is used before the count is announced, in per cent.
const COUNT_FROM: u32 = 0;

/// The field of one question with its label, hint and problem. `heading` makes the label the page's heading.
pub(super) fn field(
    texts: &Texts,
    question: &Question,
    values: &Answers,
    problem: Option<&Problem>,
    heading: bool,
) -> AnyView {
    let id = question.id.clone();
    let error_message = problem.map(|problem| {
        ErrorMessage::new(problem_text(texts, question, problem), texts.text("error-prefix"))
    });
    let hint = hint(texts, &id, "hint");
    let value = values.text(&id).to_owned();
    let autocomplete = question.autocomplete.clone().unwrap_or_default();
    match question.kind {
        Kind::Radios => view! {
            <govuk::Radios
                name=id
                items=choices(texts, question)
                value=value
                fieldset=Some(fieldset(texts, question, heading))
                hint=hint
                error_message=error_message
            />
        }
        .into_any(),
        Kind::Checkboxes => view! {
            <govuk::Checkboxes
                name=id.clone()
                items=choices(texts, question)
                values=values.values(&id).to_vec()
                fieldset=Some(fieldset(texts, question, heading))
                hint=hint
                error_message=error_message
            />
        }
        .into_any(),
        Kind::Date => {
            let wrong = problem.map(|problem| problem.field.clone());
            let items: Vec<_> = ["day", "month", "year"].into_iter().zip(date_fields(&id)).map(|(part, field)| {
                let of_part = |wrong: &String| *wrong == field || whole_date(problem);
                govuk::DateItem {
                    value: values.text(&field).to_owned(),
                    error: wrong.as_ref().map(of_part),
                    ..govuk::DateItem::new(part, texts.text(&format!("date-{part}")))
                }
            }).collect();
            view! {
                <govuk::DateInput
                    id=id.clone()
                    name_prefix=id.clone()
                    items=items
                    fieldset=Some(fieldset(texts, question, heading))
                    hint=hint
                    error_message=error_message
                />
            }
            .into_any()
        }
        Kind::LongText => {
            let rows = u32::from(question.rows.unwrap_or(8));
            if autocomplete.is_empty() {
                let limit = question.max_length();
                let described = texts.with("count-limit", &[("count", i64::from(limit).into())]);
                let count_texts = texts.clone();
                let messages: govuk::CountMessages = Arc::new(move |count| count_text(&count_texts, count));
                view! {
                    <govuk::CharacterCount
                        name=id
                        label=label(texts, question, heading)
                        value=value
                        rows=rows
                        max_length=Some(limit)
                        threshold=Some(COUNT_FROM)
                        textarea_description_text=described
                        count_messages=Some(messages)
                        hint=hint
                        error_message=error_message
                    />
                }
                .into_any()
            } else {
                view! {
                    <govuk::Textarea
                        id=id.clone()
                        name=id
                        label=label(texts, question, heading)
                        value=value
                        rows=rows
                        autocomplete=autocomplete
                        hint=hint
                        error_message=error_message
                    />
                }
                .into_any()
            }
        }
        Kind::Text | Kind::Email | Kind::Telephone | Kind::Number => {
            let (kind, inputmode, classes, spellcheck) = match question.kind {
                Kind::Email => ("email", "", "", Some(false)),
                Kind::Telephone => ("tel", "", "govuk-input--width-20", None),
                Kind::Number => ("text", "numeric", "govuk-input--width-4", None),
                _ => ("text", "", "", None),
            };
            view! {
                <govuk::Input
                    id=id.clone()
                    name=id
                    r#type=kind
                    label=label(texts, question, heading)
                    value=value
                    classes=classes
                    inputmode=inputmode
                    spellcheck=spellcheck
                    autocomplete=autocomplete
                    hint=hint
                    error_message=error_message
                />
            }
            .into_any()
        }
    }
}

/// Whether the problem is with the date as a whole: then all its fields are marked.
fn whole_date(problem: Option<&Problem>) -> bool {
    use ::wizard::Code::{InTheFuture, NotADate, Required};
    problem.is_some_and(|problem| matches!(problem.code, Required | NotADate | InTheFuture))
}

fn count_text(texts: &Texts, count: govuk::Count) -> String {
    let (message, number) = match count {
        govuk::Count::UnderLimit(rest) => ("count-under", rest),
        govuk::Count::AtLimit => ("count-at", 0),
        govuk::Count::OverLimit(over) => ("count-over", over),
    };
    texts.with(message, &[("count", i64::from(number).into())])
}

/// The question, marked as optional where it is.
fn asked(texts: &Texts, question: &Question) -> String {
    let words = texts.text(&question.id);
    if question.optional { texts.with("optional", &[("question", words.into())]) } else { words }
}

fn label(texts: &Texts, question: &Question, heading: bool) -> Label {
    let words = asked(texts, question);
    if heading { Label::heading(words) } else { Label { classes: "govuk-label--m".into(), ..words.into() } }
}

fn fieldset(texts: &Texts, question: &Question, heading: bool) -> FieldsetOptions {
    let words = asked(texts, question);
    let legend = if heading {
        Legend::heading(words)
    } else {
        Legend { classes: "govuk-fieldset__legend--m".into(), ..words.into() }
    };
    FieldsetOptions { legend: Some(legend), ..FieldsetOptions::default() }
}

fn hint(texts: &Texts, id: &str, attribute: &str) -> Option<Hint> {
    let words = texts.attribute(id, attribute)?;
    Some(Hint { content: line(&words).into(), ..Hint::default() })
}

fn choices(texts: &Texts, question: &Question) -> Vec<govuk::RadioItem> {
    let or = question.exclusive.as_ref().filter(|exclusive| question.options.last() == Some(exclusive));
    let mut items = Vec::new();
    for option in &question.options {
        if or == Some(option) {
            items.push(govuk::RadioItem::divider(texts.text("or")));
        }
        let words = texts.attribute(&question.id, option).unwrap_or_else(|| option.clone());
        items.push(govuk::RadioItem {
            hint: hint(texts, &question.id, &format!("{option}-hint")),
            exclusive: question.exclusive.as_ref() == Some(option),
            ..govuk::RadioItem::new(option.clone(), words)
        });
    }
    items
}
