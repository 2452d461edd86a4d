//! Checkboxes: <https://design-system.service.gov.uk/components/checkboxes/>.

use crate::attributes::Attributes;
use crate::choices::{ChoiceItem, Choices, Kind};
use crate::error_message::ErrorMessage;
use crate::fieldset::FieldsetOptions;
use crate::form_group::FormGroup;
use crate::hint::Hint;
use leptos::prelude::*;

/// An entry of the macro option `items`.
pub type CheckboxItem = ChoiceItem;

/// Any of several choices (macro `govukCheckboxes`).
#[component]
pub fn Checkboxes(
    /// `name`.
    #[prop(into)]
    name: String,
    /// `items`.
    items: Vec<CheckboxItem>,
    /// `values`: of the items that are chosen.
    #[prop(optional)]
    values: Vec<String>,
    /// `idPrefix`: the name where none is given.
    #[prop(optional, into)]
    id_prefix: String,
    /// `describedBy`.
    #[prop(optional, into)]
    described_by: String,
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
        kind: Kind::Checkboxes,
        name,
        id_prefix,
        described_by,
        fieldset,
        hint,
        error_message,
        form_group,
        items,
        values,
        classes,
        attributes,
    }
    .into_view()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::Checkboxes;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Checkboxes
                name=options.text("name")
                items=options.choices()
                values=options.texts("values")
                id_prefix=options.text("idPrefix")
                described_by=options.text("describedBy")
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
        crate::fixtures::check("checkboxes", render);
    }
}
