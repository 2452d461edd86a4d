//! Radios: <https://design-system.service.gov.uk/components/radios/>.

use crate::attributes::{Attributes, filled};
use crate::choices::{ChoiceItem, Choices, Kind};
use crate::error_message::ErrorMessage;
use crate::fieldset::FieldsetOptions;
use crate::form_group::FormGroup;
use crate::hint::Hint;
use leptos::prelude::*;

/// An entry of the macro option `items`.
pub type RadioItem = ChoiceItem;

/// One of several choices (macro `govukRadios`).
#[component]
pub fn Radios(
    /// `name`.
    #[prop(into)]
    name: String,
    /// `items`.
    items: Vec<RadioItem>,
    /// `value`: of the item that is chosen.
    #[prop(optional, into)]
    value: String,
    /// `idPrefix`: the name where none is given.
    #[prop(optional, into)]
    id_prefix: String,
    /// `fieldset`.
    #[prop(optional_no_strip, into)]
    fieldset: Option<FieldsetOptions>,
    /// `hint`.
    #[prop(optional_no_strip, into)]
    hint: Option<Hint>,
    /// `errorMessage`.
    #[prop(optional_no_strip, into)]
    error_message: Option<ErrorMessage>,
    /// `formGroup`.
    #[prop(optional)]
    form_group: FormGroup,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    Choices {
        kind: Kind::Radios,
        name,
        id_prefix,
        described_by: String::new(),
        fieldset,
        hint,
        error_message,
        form_group,
        items,
        values: filled(value).into_iter().collect(),
        classes,
        attributes,
    }
    .into_view()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::Radios;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Radios
                name=options.text("name")
                items=options.choices()
                value=options.text("value")
                id_prefix=options.text("idPrefix")
                fieldset=options.fieldset()
                hint=options.hint()
                error_message=options.error_message()
                form_group=options.form_group()
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("radios", render);
    }
}
