//! Fields to write in.

use super::{Field, hint};
use crate::components::direction::{by_content, to_right};
use ::wizard::Kind;
use govuk::Erase;
use leptos::prelude::*;
use locale::Texts;
use std::sync::Arc;

/// What an input looks like and offers, by what is asked.
struct Shape {
    kind: &'static str,
    inputmode: &'static str,
    classes: &'static str,
    spellcheck: Option<bool>,
}

fn shape(kind: Kind) -> Shape {
    let (kind, inputmode, classes, spellcheck) = match kind {
        Kind::Email => ("email", "", "", Some(false)),
        Kind::Telephone => ("tel", "", "govuk-input--width-20", None),
        Kind::Number => ("text", "numeric", "govuk-input--width-4", None),
        Kind::Money => ("text", "decimal", "govuk-input--width-5", Some(false)),
        Kind::Postcode => ("text", "", "govuk-input--width-10", Some(false)),
        Kind::Time => ("text", "", "govuk-input--width-5", Some(false)),
        _ => ("text", "", "", None),
    };
    Shape { kind, inputmode, classes, spellcheck }
}

impl Field<'_> {
    pub(super) fn line(&self) -> AnyView {
        let Shape { kind, inputmode, classes, spellcheck } = shape(self.question.kind);
        let prefix = (self.question.kind == Kind::Money).then(|| "£".into());
        let suffix = self.texts.attribute(self.question.text(), "suffix").map(Into::into);
        let own = self.hint();
        let attributes = if self.question.kind == Kind::Text { by_content() } else { to_right() };
        let of_time = || hint((self.question.kind == Kind::Time).then(|| self.texts.text("time-hint")));
        view! {
            <govuk::Input
                id=self.id()
                name=self.id()
                r#type=kind
                label=self.label()
                value=self.value()
                classes=classes
                inputmode=inputmode
                prefix=prefix
                suffix=suffix
                spellcheck=spellcheck
                autocomplete=self.autocomplete()
                attributes=attributes
                hint=own.or_else(of_time)
                error_message=self.error_message()
            />
        }
        .erase()
    }

    pub(super) fn long_text(&self) -> AnyView {
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
                    attributes=by_content()
                    hint=self.hint()
                    error_message=self.error_message()
                />
            }
            .erase();
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
                attributes=by_content()
                count_messages=Some(messages)
                hint=self.hint()
                error_message=self.error_message()
            />
        }
        .erase()
    }
}

fn count_text(texts: &Texts, count: govuk::Count) -> String {
    let (message, number) = match count {
        govuk::Count::UnderLimit(rest) => ("count-under", rest),
        govuk::Count::AtLimit => ("count-at", 0),
        govuk::Count::OverLimit(over) => ("count-over", over),
    };
    texts.with(message, &[("count", i64::from(number).into())])
}
