//! A question as a form field.

use super::words::problem_text;
use crate::components::prose::line;
use ::wizard::{Answers, Kind, Problem, Question, answers::date_fields};
use govuk::{ErrorMessage, FieldsetOptions, Hint, Label, Legend};
use leptos::prelude::*;
use locale::Texts;
use std::sync::Arc;

/// How the words of a question stand on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// They are the page's heading.
    AsHeading,
    /// The page's heading has said them already: here only screen readers meet them.
    BelowHeading,
    /// Beside other questions.
    Beside,
}

/// A question with all that its field shows.
struct Field<'a> {
    texts: &'a Texts,
    question: &'a Question,
    values: &'a Answers,
    problem: Option<&'a Problem>,
    asked: Asked,
}

/// The field of one question with its label, hint and problem.
pub(super) fn field(
    texts: &Texts,
    question: &Question,
    values: &Answers,
    problem: Option<&Problem>,
    asked: Asked,
) -> AnyView {
    let field = Field { texts, question, values, problem, asked };
    match question.kind {
        Kind::Radios => field.radios(),
        Kind::Checkboxes => field.checkboxes(),
        Kind::Date => field.date(),
        Kind::LongText => field.long_text(),
        Kind::Text | Kind::Email | Kind::Telephone | Kind::Number => field.line(),
    }
}

impl Field<'_> {
    fn id(&self) -> String {
        self.question.id.clone()
    }

    fn value(&self) -> String {
        self.values.text(&self.question.id).to_owned()
    }

    fn autocomplete(&self) -> String {
        self.question.autocomplete.clone().unwrap_or_default()
    }

    fn hint(&self) -> Option<Hint> {
        hint(self.texts, &self.question.id, "hint")
    }

    fn error_message(&self) -> Option<ErrorMessage> {
        let words = problem_text(self.texts, self.question, self.problem?);
        Some(ErrorMessage::new(words, self.texts.text("error-prefix")))
    }

    /// The question, marked as optional where it is.
    fn words(&self) -> String {
        let words = self.texts.text(&self.question.id);
        if self.question.optional {
            self.texts.with("optional", &[("question", words.into())])
        } else {
            words
        }
    }

    fn label(&self) -> Label {
        match self.asked {
            Asked::AsHeading => Label::heading(self.words()),
            Asked::BelowHeading => unseen(self.words()).into(),
            Asked::Beside => Label { classes: "govuk-label--m".into(), ..self.words().into() },
        }
    }

    fn fieldset(&self) -> FieldsetOptions {
        let legend = match self.asked {
            Asked::AsHeading => Legend::heading(self.words()),
            Asked::BelowHeading => unseen(self.words()).into(),
            Asked::Beside => Legend { classes: "govuk-fieldset__legend--m".into(), ..self.words().into() },
        };
        FieldsetOptions { legend: Some(legend), ..FieldsetOptions::default() }
    }

    fn radios(&self) -> AnyView {
        view! {
            <govuk::Radios
                name=self.id()
                items=choices(self.texts, self.question)
                value=self.value()
                fieldset=Some(self.fieldset())
                hint=self.hint()
                error_message=self.error_message()
            />
        }
        .into_any()
    }

    fn checkboxes(&self) -> AnyView {
        view! {
            <govuk::Checkboxes
                name=self.id()
                items=choices(self.texts, self.question)
                values=self.values.values(&self.question.id).to_vec()
                fieldset=Some(self.fieldset())
                hint=self.hint()
                error_message=self.error_message()
            />
        }
        .into_any()
    }

    fn date(&self) -> AnyView {
        let parts = ["day", "month", "year"].into_iter().zip(date_fields(&self.question.id));
        let items: Vec<_> = parts
            .map(|(part, field)| govuk::DateItem {
                value: self.values.text(&field).to_owned(),
                error: self.problem.map(|problem| problem.field == field || whole_date(problem)),
                ..govuk::DateItem::new(part, self.texts.text(&format!("date-{part}")))
            })
            .collect();
        view! {
            <govuk::DateInput
                id=self.id()
                name_prefix=self.id()
                items=items
                fieldset=Some(self.fieldset())
                hint=self.hint()
                error_message=self.error_message()
            />
        }
        .into_any()
    }

    fn long_text(&self) -> AnyView {
        let rows = u32::from(self.question.rows.unwrap_or(8));
        let autocomplete = self.autocomplete();
        // A count beside an address would only be in the way.
        if !autocomplete.is_empty() {
            return view! {
                <govuk::Textarea
                    id=self.id()
                    name=self.id()
                    label=self.label()
                    value=self.value()
                    rows=rows
                    autocomplete=autocomplete
                    hint=self.hint()
                    error_message=self.error_message()
                />
            }
            .into_any();
        }
        let limit = self.question.max_length();
        let described = self.texts.with("count-limit", &[("count", i64::from(limit).into())]);
        let texts = self.texts.clone();
        let messages: govuk::CountMessages = Arc::new(move |count| count_text(&texts, count));
        view! {
            <govuk::CharacterCount
                name=self.id()
                label=self.label()
                value=self.value()
                rows=rows
                max_length=Some(limit)
                textarea_description_text=described
                count_messages=Some(messages)
                hint=self.hint()
                error_message=self.error_message()
            />
        }
        .into_any()
    }

    fn line(&self) -> AnyView {
        let (kind, inputmode, classes, spellcheck) = match self.question.kind {
            Kind::Email => ("email", "", "", Some(false)),
            Kind::Telephone => ("tel", "", "govuk-input--width-20", None),
            Kind::Number => ("text", "numeric", "govuk-input--width-4", None),
            _ => ("text", "", "", None),
        };
        view! {
            <govuk::Input
                id=self.id()
                name=self.id()
                r#type=kind
                label=self.label()
                value=self.value()
                classes=classes
                inputmode=inputmode
                spellcheck=spellcheck
                autocomplete=self.autocomplete()
                hint=self.hint()
                error_message=self.error_message()
            />
        }
        .into_any()
    }
}

/// Words for screen readers alone. Not a class of the legend, which as a table takes its width all the same.
fn unseen(words: String) -> AnyView {
    view! { <span class="govuk-visually-hidden">{words}</span> }.into_any()
}

/// Whether the problem is with the date as a whole: then all its fields are marked.
fn whole_date(problem: &Problem) -> bool {
    use ::wizard::Code::{InTheFuture, NotADate, Required};
    matches!(problem.code, Required | NotADate | InTheFuture)
}

fn count_text(texts: &Texts, count: govuk::Count) -> String {
    let (message, number) = match count {
        govuk::Count::UnderLimit(rest) => ("count-under", rest),
        govuk::Count::AtLimit => ("count-at", 0),
        govuk::Count::OverLimit(over) => ("count-over", over),
    };
    texts.with(message, &[("count", i64::from(number).into())])
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
