//! The form group around a field: label or legend, hint and error message in their order, and the
//! ids that tie them to the field.

use crate::attributes::{Attributes, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use crate::error_message::ErrorMessage;
use crate::hint::Hint;
use leptos::prelude::*;

/// The macro option `formGroup`.
#[derive(Debug, Default)]
pub struct FormGroup {
    /// `formGroup.classes`.
    pub classes: String,
    /// `formGroup.attributes`.
    pub attributes: Attributes,
    /// `formGroup.beforeInput`, `formGroup.beforeInputs`: shown before the field or the items.
    pub before_inputs: Content,
    /// `formGroup.afterInput`, `formGroup.afterInputs`: shown after the field or the items.
    pub after_inputs: Content,
}

/// Hint and error message of a field, with their ids, and all that describes the field.
pub(crate) struct Descriptions {
    /// The value of `aria-describedby`.
    pub described_by: String,
    /// Whether the field is in error.
    pub has_error: bool,
    /// Hint and error message.
    pub view: AnyView,
}

impl Descriptions {
    /// `described_by` has the ids that the caller gives; `id` is the field's.
    pub(crate) fn new(id: &str, described_by: &str, hint: Option<Hint>, error: Option<ErrorMessage>) -> Self {
        let hint_id = hint.as_ref().map(|_| format!("{id}-hint")).unwrap_or_default();
        let error_id = error.as_ref().map(|_| format!("{id}-error")).unwrap_or_default();
        Self {
            described_by: join(&[described_by, &hint_id, &error_id]),
            has_error: error.is_some(),
            view: view! {
                {hint.map(|hint| hint.with_id(&hint_id).into_view())}
                {error.map(|error| error.with_id(&error_id).into_view())}
            }
            .erase(),
        }
    }
}

/// The group itself.
pub(crate) fn group(has_error: bool, classes: &str, attributes: Attributes, children: AnyView) -> AnyView {
    let error = if has_error { "govuk-form-group--error" } else { "" };
    view! {
        <div class=join(&["govuk-form-group", error, classes]) {..spread(attributes)}>
            {children}
        </div>
    }
    .erase()
}
