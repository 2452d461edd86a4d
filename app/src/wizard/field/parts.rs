//! Questions with several fields: dates and addresses.

use super::Field;
use crate::components::direction::by_content;
use ::wizard::{Code, answers::ADDRESS};
use govuk::Erase;
use govuk::{ErrorMessage, Label};
use leptos::prelude::*;

/// The HTML autofill tokens of the parts of an address.
const TOKENS: [&str; 5] = ["address-line1", "address-line2", "address-level2", "postal-code", "country-name"];

/// How wide their fields are.
const WIDTHS: [&str; 5] =
    ["", "", "govuk-!-width-two-thirds", "govuk-input--width-10", "govuk-!-width-two-thirds"];

impl Field<'_> {
    pub(super) fn date(&self, parts: &[&'static str]) -> AnyView {
        let item = |part: &&'static str| {
            let field = format!("{}-{part}", self.question.id);
            govuk::DateItem {
                value: self.values.text(&field).to_owned(),
                error: self.problem.map(|problem| problem.field == field || is_whole(problem.code)),
                ..govuk::DateItem::new(*part, self.texts.text(&format!("date-{part}")))
            }
        };
        let items: Vec<_> = parts.iter().map(item).collect();
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
        .erase()
    }

    pub(super) fn address(&self) -> AnyView {
        let parts: Vec<AnyView> = (0..ADDRESS.len()).map(|index| self.address_line(index)).collect();
        let hint = self.hint().map(|hint| view! { <govuk::HintView hint=hint /> }.erase());
        view! {
            <govuk::FieldsetView fieldset=self.fieldset()>
                {hint}
                {parts}
            </govuk::FieldsetView>
        }
        .erase()
    }

    fn address_line(&self, index: usize) -> AnyView {
        let part = ADDRESS[index];
        let field = format!("{}-{part}", self.question.id);
        let error: Option<ErrorMessage> =
            self.problem.filter(|problem| problem.field == field).and_then(|_| self.error_message());
        // Only one's own address is filled in by the browser.
        let own = self.question.autocomplete.is_some();
        view! {
            <govuk::Input
                id=field.clone()
                name=field.clone()
                label=Label::from(self.texts.text(&format!("address-{part}")))
                value=self.values.text(&field).to_owned()
                classes=WIDTHS[index]
                autocomplete=if own { TOKENS[index] } else { "" }
                attributes=by_content()
                error_message=error
            />
        }
        .erase()
    }
}

/// Whether the problem is with the date as a whole: then all its fields are marked.
fn is_whole(code: Code) -> bool {
    matches!(code, Code::Required | Code::NotADate | Code::NotAMonth | Code::InTheFuture)
}
