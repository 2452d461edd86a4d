//! A question as a form field.

mod choice;
mod line;
mod parts;

use super::words::problem_text;
use crate::components::{
    prose::line as inline,
    said::{said, spoken},
};
use ::wizard::{Answers, Kind, Page, Problem, Question};
use govuk::Erase;
use govuk::{ErrorMessage, FieldsetOptions, Hint, Label, Legend};
use leptos::prelude::*;
use locale::Texts;

/// How the words of a question stand on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// They are the page's heading.
    AsHeading,
    /// The page's heading has said them already: here only screen readers meet them.
    BelowHeading,
    /// Beside other questions.
    Beside,
    /// Below the option that reveals it.
    Revealed,
}

/// What the fields of a page are made of.
#[derive(Clone, Copy)]
pub(super) struct Form<'a> {
    pub(super) texts: &'a Texts,
    pub(super) page: &'a Page,
    /// What is in the fields.
    pub(super) values: &'a Answers,
    pub(super) problems: &'a [Problem],
}

impl Form<'_> {
    /// The field of one question with its label, hint and problem.
    pub(super) fn field(&self, question: &Question, asked: Asked) -> AnyView {
        let problem = self.problems.iter().find(|problem| problem.question == question.id);
        let field = Field { form: *self, texts: self.texts, question, values: self.values, problem, asked };
        match question.kind {
            Kind::YesNo | Kind::Radios => field.radios(),
            Kind::Checkboxes => field.checkboxes(),
            Kind::Select => field.select(),
            Kind::Autocomplete => field.autocomplete_list(),
            Kind::Date => field.date(&["day", "month", "year"]),
            Kind::MonthYear => field.date(&["month", "year"]),
            Kind::Address => field.address(),
            Kind::LongText => field.long_text(),
            Kind::Text
            | Kind::Email
            | Kind::Telephone
            | Kind::Number
            | Kind::Money
            | Kind::Postcode
            | Kind::Time => field.line(),
        }
    }
}

/// A question with all that its field shows.
struct Field<'a> {
    form: Form<'a>,
    texts: &'a Texts,
    question: &'a Question,
    values: &'a Answers,
    problem: Option<&'a Problem>,
    asked: Asked,
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
        let words = self.texts.attribute(self.question.text(), "hint")?;
        let content = said(inline(&words), self.spoken("hint-spoken")).into();
        Some(Hint { content, ..Hint::default() })
    }

    /// What Listen says in place of the question, or of its hint.
    fn spoken(&self, attribute: &str) -> Option<String> {
        spoken(self.texts, self.question.text(), attribute, &[])
    }

    fn error_message(&self) -> Option<ErrorMessage> {
        let words = problem_text(self.texts, self.question, self.problem?);
        Some(ErrorMessage::new(words, self.texts.text("error-prefix")))
    }

    /// The question, marked as optional where it is.
    fn words(&self) -> AnyView {
        let whole = |words: String| {
            if self.question.optional {
                self.texts.with("optional", &[("question", words.into())])
            } else {
                words
            }
        };
        let shown = whole(self.texts.text(self.question.text()));
        said(shown.into_any(), self.spoken("spoken").map(whole))
    }

    fn label(&self) -> Label {
        match self.asked {
            Asked::AsHeading => Label::heading(self.words()),
            Asked::BelowHeading => unseen(self.words()).into(),
            Asked::Beside => Label { classes: "govuk-label--m".into(), ..self.words().into() },
            Asked::Revealed => self.words().into(),
        }
    }

    fn fieldset(&self) -> FieldsetOptions {
        let legend = match self.asked {
            Asked::AsHeading => Legend::heading(self.words()),
            Asked::BelowHeading => unseen(self.words()).into(),
            Asked::Beside => Legend { classes: "govuk-fieldset__legend--m".into(), ..self.words().into() },
            Asked::Revealed => self.words().into(),
        };
        FieldsetOptions { legend: Some(legend), ..FieldsetOptions::default() }
    }
}

/// Words for screen readers alone. Not a class of the legend, which as a table takes its width all the same.
fn unseen(words: AnyView) -> AnyView {
    view! { <span class="govuk-visually-hidden">{words}</span> }.erase()
}

fn hint(words: Option<String>) -> Option<Hint> {
    Some(Hint { content: inline(&words?).into(), ..Hint::default() })
}
