//! Text input: <https://design-system.service.gov.uk/components/text-input/>.

use crate::attributes::{Attributes, either, filled, join, spelled, spread};
use crate::content::Content;
use crate::erase::Erase;
use crate::error_message::ErrorMessage;
use crate::form_group::{Descriptions, FormGroup, group};
use crate::hint::Hint;
use crate::label::Label;
use leptos::prelude::*;

/// The macro options `prefix` and `suffix` of a text input.
#[derive(Debug, Default)]
pub struct Affix {
    /// `text`, `html`.
    pub content: Content,
    /// `classes`.
    pub classes: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl Affix {
    fn into_view(self, block: &str) -> AnyView {
        view! {
            <div class=join(&[block, &self.classes]) aria-hidden="true" {..spread(self.attributes)}>
                {self.content}
            </div>
        }
        .erase()
    }
}

impl<T: Into<Content>> From<T> for Affix {
    fn from(content: T) -> Self {
        Self { content: content.into(), ..Self::default() }
    }
}

/// The macro option `inputWrapper`.
#[derive(Debug, Default)]
pub struct InputWrapper {
    /// `inputWrapper.classes`.
    pub classes: String,
    /// `inputWrapper.attributes`.
    pub attributes: Attributes,
}

/// A field for one line (macro `govukInput`).
#[component]
pub fn Input(
    /// `name`.
    #[prop(into)]
    name: String,
    /// `label`.
    #[prop(into)]
    label: Label,
    /// `id`: the name where none is given.
    #[prop(optional, into)]
    id: String,
    /// `type`: `text` where none is given.
    #[prop(optional, into)]
    r#type: String,
    /// `value`.
    #[prop(optional, into)]
    value: String,
    /// `hint`.
    #[prop(optional_no_strip, into)]
    hint: Option<Hint>,
    /// `errorMessage`.
    #[prop(optional_no_strip, into)]
    error_message: Option<ErrorMessage>,
    /// `prefix`.
    #[prop(optional_no_strip, into)]
    prefix: Option<Affix>,
    /// `suffix`.
    #[prop(optional_no_strip, into)]
    suffix: Option<Affix>,
    /// `formGroup`.
    #[prop(optional)]
    form_group: FormGroup,
    /// `inputWrapper`.
    #[prop(optional)]
    input_wrapper: InputWrapper,
    /// `describedBy`.
    #[prop(optional, into)]
    described_by: String,
    /// `autocomplete`.
    #[prop(optional, into)]
    autocomplete: String,
    /// `autocapitalize`.
    #[prop(optional, into)]
    autocapitalize: String,
    /// `inputmode`.
    #[prop(optional, into)]
    inputmode: String,
    /// `pattern`.
    #[prop(optional, into)]
    pattern: String,
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
    let error = if has_error { "govuk-input--error" } else { "" };
    let input = view! {
        <input
            class=join(&["govuk-input", &classes, error])
            id=id
            name=name
            type=either(r#type, "text")
            spellcheck=spelled(spellcheck)
            value=filled(value)
            disabled=disabled
            aria-describedby=filled(described_by)
            autocomplete=filled(autocomplete)
            autocapitalize=filled(autocapitalize)
            pattern=filled(pattern)
            inputmode=filled(inputmode)
            {..spread(attributes)}
        />
    }
    .erase();

    let FormGroup { before_inputs, after_inputs, classes, attributes } = form_group;
    let prefix = prefix.filter(|affix| !affix.content.is_empty());
    let suffix = suffix.filter(|affix| !affix.content.is_empty());
    let alone = prefix.is_none() && suffix.is_none() && before_inputs.is_empty() && after_inputs.is_empty();
    let input = if alone {
        input
    } else {
        view! {
            <div class=join(&["govuk-input__wrapper", &input_wrapper.classes]) {..spread(input_wrapper.attributes)}>
                {before_inputs}
                {prefix.map(|affix| affix.into_view("govuk-input__prefix"))}
                {input}
                {suffix.map(|affix| affix.into_view("govuk-input__suffix"))}
                {after_inputs}
            </div>
        }
        .erase()
    };
    let children = view! {
        {label}
        {view}
        {input}
    };
    group(has_error, &classes, attributes, children.into_any())
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{Affix, Input, InputWrapper};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn affix(options: &Options) -> Affix {
        Affix {
            content: options.content(),
            classes: options.text("classes"),
            attributes: options.attributes(),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        let wrapper = options.object("inputWrapper").unwrap_or_default();
        view! {
            <Input
                name=options.text("name")
                label=options.label()
                id=options.text("id")
                r#type=options.text("type")
                value=options.text("value")
                hint=options.hint()
                error_message=options.error_message()
                prefix=options.object("prefix").as_ref().map(affix)
                suffix=options.object("suffix").as_ref().map(affix)
                form_group=options.form_group()
                input_wrapper=InputWrapper {
                    classes: wrapper.text("classes"),
                    attributes: wrapper.attributes(),
                }
                described_by=options.text("describedBy")
                autocomplete=options.text("autocomplete")
                autocapitalize=options.text("autocapitalize")
                inputmode=options.text("inputmode")
                pattern=options.text("pattern")
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
        crate::fixtures::check("input", render);
    }
}
