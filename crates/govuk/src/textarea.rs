//! Textarea: <https://design-system.service.gov.uk/components/textarea/>.

use crate::attributes::{Attributes, either, filled, join, spelled, spread};
use crate::erase::Erase;
use crate::error_message::ErrorMessage;
use crate::form_group::{Descriptions, FormGroup, group};
use crate::hint::Hint;
use crate::label::Label;
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
    let field = view! {
        <textarea
            class=join(&["govuk-textarea", error, &classes])
            id=id
            name=name
            rows=rows.to_string()
            spellcheck=spelled(spellcheck)
            disabled=disabled
            aria-describedby=filled(described_by)
            autocomplete=filled(autocomplete)
            inner_html=written(&value)
            {..spread(attributes)}
        ></textarea>
    }
    .erase();
    let FormGroup { before_inputs, after_inputs, classes, attributes } = form_group;
    let children = view! {
        {label}
        {view}
        {before_inputs}
        {field}
        {after_inputs}
    };
    group(has_error, &classes, attributes, children.into_any())
}

/// The value as the text of a textarea. Leptos 0.8 would not escape it, and puts its marks for hydration
/// after a text, where they would be text too. The first line break does not count in the HTML of a
/// page, so one that does is written twice.
fn written(value: &str) -> String {
    let escaped = value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    if cfg!(not(feature = "hydrate")) && escaped.starts_with(['\n', '\r']) {
        format!("\n{escaped}")
    } else {
        escaped
    }
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::Textarea;
    use crate::fixtures::Options;
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
    fn passes() {
        crate::fixtures::check("textarea", render);
    }
}

#[cfg(test)]
mod tests {
    use super::Textarea;
    use leptos::prelude::*;

    fn html_of(value: &str) -> String {
        let value = value.to_owned();
        Owner::new().with(|| view! { <Textarea name="a" label="A" value=value /> }.into_any().to_html())
    }

    #[test]
    fn what_was_typed_cannot_leave_the_field() {
        let html = html_of("</textarea><script>&amp;");
        assert!(html.contains(">&lt;/textarea&gt;&lt;script&gt;&amp;amp;</textarea>"), "{html}");
    }

    #[test]
    fn the_field_holds_the_value_and_nothing_else() {
        assert!(html_of("").contains("></textarea>"));
        assert!(html_of("a").contains(">a</textarea>"));
    }

    #[test]
    #[cfg(not(feature = "hydrate"))]
    fn a_leading_line_break_survives() {
        assert!(html_of("\na").contains(">\n\na</textarea>"));
        assert!(html_of("\r\na").contains(">\n\r\na</textarea>"));
    }
}
