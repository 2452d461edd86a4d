//! Select: <https://design-system.service.gov.uk/components/select/>.

use crate::attributes::{Attributes, either, filled, join, spread};
use crate::erase::Erase;
use crate::error_message::ErrorMessage;
use crate::form_group::{Descriptions, FormGroup, group};
use crate::hint::Hint;
use crate::label::Label;
use leptos::prelude::*;

/// An entry of the macro option `items` of a select.
#[derive(Clone, Debug, Default)]
pub struct SelectItem {
    /// `text`.
    pub text: String,
    /// `value`: the text where none is given.
    pub value: Option<String>,
    /// `selected`: of itself by the `value` of the select, which it overrides.
    pub selected: Option<bool>,
    /// `disabled`.
    pub disabled: bool,
    /// `attributes`.
    pub attributes: Attributes,
}

impl SelectItem {
    /// A choice: its value and its text.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self { value: Some(value.into()), text: text.into(), ..Self::default() }
    }

    fn into_view(self, value: &str) -> AnyView {
        let own = self.value.as_ref().unwrap_or(&self.text);
        let selected = self.selected.unwrap_or(!value.is_empty() && own == value);
        view! {
            <option value=self.value selected=selected disabled=self.disabled {..spread(self.attributes)}>
                {self.text}
            </option>
        }
        .erase()
    }
}

/// One choice from a list that opens (macro `govukSelect`).
#[component]
pub fn Select(
    /// `name`.
    #[prop(into)]
    name: String,
    /// `label`.
    #[prop(into)]
    label: Label,
    /// `items`.
    items: Vec<SelectItem>,
    /// `id`: the name where none is given.
    #[prop(optional, into)]
    id: String,
    /// `value`: of the item that is selected.
    #[prop(optional, into)]
    value: String,
    /// `hint`.
    #[prop(optional_no_strip, into)]
    hint: Option<Hint>,
    /// `errorMessage`.
    #[prop(optional_no_strip, into)]
    error_message: Option<ErrorMessage>,
    /// `formGroup`.
    #[prop(optional)]
    form_group: FormGroup,
    /// `describedBy`.
    #[prop(optional, into)]
    described_by: String,
    /// `disabled`.
    #[prop(optional)]
    disabled: bool,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let id = either(id, &name);
    let label = label.for_field(&id).into_view();
    let Descriptions { described_by, has_error, view } =
        Descriptions::new(&id, &described_by, hint, error_message);
    let error = if has_error { "govuk-select--error" } else { "" };
    let items = items.into_iter().map(|item| item.into_view(&value)).collect_view();
    let select = view! {
        <select
            class=join(&["govuk-select", &classes, error])
            id=id
            name=name
            disabled=disabled
            aria-describedby=filled(described_by)
            {..spread(attributes)}
        >
            {items}
        </select>
    }
    .erase();
    let FormGroup { before_inputs, after_inputs, classes, attributes } = form_group;
    let children = view! {
        {label}
        {view}
        {before_inputs}
        {select}
        {after_inputs}
    };
    group(has_error, &classes, attributes, children.erase())
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{Select, SelectItem};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn item(options: &Options) -> SelectItem {
        SelectItem {
            text: options.text("text"),
            value: options.written("value"),
            selected: options.maybe_flag("selected"),
            disabled: options.flag("disabled"),
            attributes: options.attributes(),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Select
                name=options.text("name")
                label=options.label()
                items=options.list("items").iter().map(item).collect()
                id=options.text("id")
                value=options.text("value")
                hint=options.hint()
                error_message=options.error_message()
                form_group=options.form_group()
                described_by=options.text("describedBy")
                disabled=options.flag("disabled")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("select", render);
    }
}
