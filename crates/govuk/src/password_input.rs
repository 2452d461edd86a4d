//! Password input: <https://design-system.service.gov.uk/components/password-input/>.

use crate::attributes::{Attributes, either, i18n, join};
use crate::behaviour::password_input::Toggle;
use crate::button::Button;
use crate::error_message::ErrorMessage;
use crate::form_group::FormGroup;
use crate::hint::Hint;
use crate::input::{Input, InputWrapper};
use crate::label::Label;
use leptos::prelude::*;

/// A field for a password, which can be shown (macro `govukPasswordInput`). Without WebAssembly it
/// cannot.
#[component]
pub fn PasswordInput(
    /// `name`.
    #[prop(into)]
    name: String,
    /// `label`.
    #[prop(into)]
    label: Label,
    /// `showPasswordText`: on the button, while the password is hidden.
    #[prop(into)]
    show_password_text: String,
    /// `showPasswordAriaLabelText`: what a screen reader says in its place.
    #[prop(into)]
    show_password_aria_label_text: String,
    /// `hidePasswordText`: on the button, while the password is shown. Without it there is no button.
    #[prop(optional, into)]
    hide_password_text: String,
    /// `hidePasswordAriaLabelText`: what a screen reader says in its place.
    #[prop(optional, into)]
    hide_password_aria_label_text: String,
    /// `passwordShownAnnouncementText`.
    #[prop(optional, into)]
    password_shown_announcement_text: String,
    /// `passwordHiddenAnnouncementText`.
    #[prop(optional, into)]
    password_hidden_announcement_text: String,
    /// `id`: the name where none is given.
    #[prop(optional, into)]
    id: String,
    /// `value`. A password should not be sent back.
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
    /// `autocomplete`: `current-password` where none is given.
    #[prop(optional, into)]
    autocomplete: String,
    /// `disabled`.
    #[prop(optional)]
    disabled: bool,
    /// `button.classes`.
    #[prop(optional, into)]
    button_classes: String,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let id = either(id, &name);
    let toggle = Toggle::new(&id);
    let mut data = vec![("data-module".to_owned(), "govuk-password-input".to_owned())];
    // Without all of them the button stays hidden.
    if !hide_password_text.is_empty() {
        data.extend(i18n(vec![
            ("show-password", show_password_text.clone()),
            ("hide-password", hide_password_text),
            ("show-password-aria-label", show_password_aria_label_text.clone()),
            ("hide-password-aria-label", hide_password_aria_label_text),
            ("password-shown-announcement", password_shown_announcement_text),
            ("password-hidden-announcement", password_hidden_announcement_text),
        ]));
    }
    data.extend(form_group.attributes);
    let own = "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle";
    let button = view! {
        <Button
            content=show_password_text
            r#type="button"
            classes=join(&[own, &button_classes])
            attributes=vec![
                ("aria-controls".to_owned(), id.clone()),
                ("aria-label".to_owned(), show_password_aria_label_text),
                ("hidden".to_owned(), String::new()),
            ]
            on:click=move |event| toggle.click(&event)
        />
    }
    .into_any();
    view! {
        <Input
            name=name
            label=label
            id=id
            r#type="password"
            value=value
            hint=hint
            error_message=error_message
            form_group=FormGroup {
                classes: join(&["govuk-password-input", &form_group.classes]),
                attributes: data,
                before_inputs: form_group.before_inputs,
                after_inputs: (button, form_group.after_inputs.into_any()).into_any().into(),
            }
            input_wrapper=InputWrapper {
                classes: "govuk-password-input__wrapper".to_owned(),
                attributes: Vec::new(),
            }
            described_by=described_by
            autocomplete=either(autocomplete, "current-password")
            autocapitalize="none"
            spellcheck=Some(false)
            disabled=disabled
            classes=join(&["govuk-password-input__input govuk-js-password-input-input", &classes])
            attributes=attributes
        />
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::PasswordInput;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <PasswordInput
                name=options.text("name")
                label=options.label()
                show_password_text=options.text_or("showPasswordText", "Show")
                show_password_aria_label_text=options
                    .text_or("showPasswordAriaLabelText", "Show password")
                hide_password_text=options.text("hidePasswordText")
                hide_password_aria_label_text=options.text("hidePasswordAriaLabelText")
                password_shown_announcement_text=options.text("passwordShownAnnouncementText")
                password_hidden_announcement_text=options.text("passwordHiddenAnnouncementText")
                id=options.text("id")
                value=options.text("value")
                hint=options.hint()
                error_message=options.error_message()
                form_group=options.form_group()
                described_by=options.text("describedBy")
                autocomplete=options.text("autocomplete")
                disabled=options.flag("disabled")
                button_classes=options.object("button").unwrap_or_default().text("classes")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("password-input", render);
    }
}
