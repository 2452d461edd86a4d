//! Fields to choose in.

use super::{super::words::option_text, Asked, Field, hint};
use crate::components::autocomplete::{TYPED, search_in};
use ::wizard::Kind;
use govuk::Erase;
use leptos::prelude::*;

impl Field<'_> {
    pub(super) fn radios(&self) -> AnyView {
        view! {
            <govuk::Radios
                name=self.id()
                items=self.choices()
                value=self.value()
                fieldset=Some(self.fieldset())
                hint=self.hint()
                error_message=self.error_message()
            />
        }
        .erase()
    }

    pub(super) fn checkboxes(&self) -> AnyView {
        view! {
            <govuk::Checkboxes
                name=self.id()
                items=self.choices()
                values=self.values.values(&self.question.id).to_vec()
                fieldset=Some(self.fieldset())
                hint=self.hint()
                error_message=self.error_message()
            />
        }
        .erase()
    }

    /// A list that is searched where scripts run. What was typed and is none of its entries comes along.
    pub(super) fn autocomplete_list(&self) -> AnyView {
        search_in(self.id(), self.texts);
        self.select()
    }

    pub(super) fn select(&self) -> AnyView {
        let none = govuk::SelectItem::new("", self.texts.text("select-none"));
        let item =
            |option: &str| govuk::SelectItem::new(option, option_text(self.texts, self.question, option));
        let value = self.value();
        let typed = self.question.kind == Kind::Autocomplete && !self.question.offers(&value);
        let attributes = if typed { vec![(TYPED.into(), value.clone())] } else { Vec::new() };
        let items = std::iter::once(none).chain(self.question.choices().map(item)).collect();
        view! {
            <govuk::Select
                id=self.id()
                name=self.id()
                items=items
                value=value
                label=self.label()
                hint=self.hint()
                error_message=self.error_message()
                attributes=attributes
            />
        }
        .erase()
    }

    fn choices(&self) -> Vec<govuk::RadioItem> {
        let question = self.question;
        let or =
            question.exclusive.as_deref().filter(|exclusive| question.choices().last() == Some(exclusive));
        let mut items = Vec::new();
        for option in question.choices() {
            if or == Some(option) {
                items.push(govuk::RadioItem::divider(self.texts.text("or")));
            }
            let hint = hint(self.texts.attribute(question.text(), &format!("{option}-hint")));
            items.push(govuk::RadioItem {
                hint,
                conditional: self.revealed(option),
                exclusive: question.exclusive.as_deref() == Some(option),
                ..govuk::RadioItem::new(option, option_text(self.texts, question, option))
            });
        }
        items
    }

    /// What is asked further when the option is chosen.
    fn revealed(&self, option: &str) -> Option<AnyView> {
        let revealed = self.form.page.revealed(&self.question.id, option);
        let fields: Vec<AnyView> =
            revealed.map(|question| self.form.field(question, Asked::Revealed)).collect();
        (!fields.is_empty()).then(|| fields.into_any())
    }
}
