//! Textarea: <https://design-system.service.gov.uk/components/textarea/>.

use crate::attributes::{Attributes, either, filled, join, spelled, spread};
use crate::error_message::ErrorMessage;
use crate::form_group::{Descriptions, FormGroup, group};
use crate::hint::Hint;
use crate::label::Label;
use leptos::attr::custom::CustomAttribute;
use leptos::html;
use leptos::prelude::*;

/// A field for several lines (macro `govukTextarea`).
#[component]
pub fn Textarea(
    /// `name`.
    #[prop(into)]
    name: String,
    /// `label`.
    #[prop(into)]
    label: Label,
    /// `id`: the name where none is given.
    #[prop(optional, into)]
    id: String,
    /// `value`.
    #[prop(optional, into)]
    value: String,
    /// `rows`.
    #[prop(default = 5)]
    rows: u32,
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
    /// `autocomplete`.
    #[prop(optional, into)]
    autocomplete: String,
    /// `spellcheck`.
    #[prop(optional_no_strip, into)]
    spellcheck: Option<bool>,
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
    let error = if has_error { "govuk-textarea--error" } else { "" };
    // Leptos 0.8 does not escape what is inside its own `<textarea>`; it does so in a custom element.
    let field = html::custom("textarea")
        .class(join(&["govuk-textarea", error, &classes]))
        .id(id)
        .attr("name", name)
        .attr("rows", rows.to_string())
        .attr("spellcheck", spelled(spellcheck))
        .attr("disabled", disabled)
        .attr("aria-describedby", filled(described_by))
        .attr("autocomplete", filled(autocomplete))
        .add_any_attr(spread(attributes));
    // An empty text would be rendered as a space.
    let field = if value.is_empty() { field.into_any() } else { field.child(written(value)).into_any() };
    let FormGroup { before_inputs, after_inputs, classes, attributes } = form_group;
    let inputs = (before_inputs.into_any(), field, after_inputs.into_any());
    group(has_error, &classes, attributes, (label, view, inputs).into_any())
}

/// In HTML the first line break of a textarea does not count, so one that does is written twice.
fn written(value: String) -> String {
    if cfg!(not(feature = "hydrate")) && value.starts_with(['\n', '\r']) {
        format!("\n{value}")
    } else {
        value
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::Textarea;
    use crate::fixtures::{Options, check};
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Textarea
                name=options.text("name")
                label=options.label()
                id=options.text("id")
                value=options.text("value")
                rows=options.number("rows").unwrap_or(5)
                hint=options.hint()
                error_message=options.error_message()
                form_group=options.form_group()
                described_by=options.text("describedBy")
                autocomplete=options.text("autocomplete")
                spellcheck=options.maybe_flag("spellcheck")
                disabled=options.flag("disabled")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn fixtures() {
        check("textarea", render);
    }

    fn html_of(value: &str) -> String {
        let value = value.to_owned();
        Owner::new().with(|| view! { <Textarea name="a" label="A" value=value /> }.into_any().to_html())
    }

    #[test]
    fn what_was_typed_cannot_leave_the_field() {
        let html = html_of("</textarea><script>");
        assert!(html.contains(">&lt;/textarea&gt;&lt;script&gt;</textarea>"), "{html}");
    }

    #[test]
    fn an_empty_field_is_empty() {
        assert!(html_of("").contains("></textarea>"));
    }

    #[test]
    #[cfg(not(feature = "hydrate"))]
    fn a_leading_line_break_survives() {
        assert!(html_of("\na").contains(">\n\na</textarea>"));
        assert!(html_of("\r\na").contains(">\n\r\na</textarea>"));
    }
}
