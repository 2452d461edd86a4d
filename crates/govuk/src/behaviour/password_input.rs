//! Password input: a button shows and hides what was typed. It is hidden again when the form is sent.

use super::dom::{add_after, by_id, create, find, i18n, listen, on_page_show};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

/// Shows and hides the password.
#[derive(Clone, Copy)]
pub(crate) struct Toggle(StoredValue<Option<Password>, LocalStorage>);

struct Password {
    root: Element,
    input: HtmlInputElement,
    button: HtmlElement,
    /// Says whether the password is shown.
    status: Element,
}

impl Toggle {
    /// `id` is the field's.
    pub(crate) fn new(id: &str) -> Self {
        let toggle = Self(StoredValue::new_local(None));
        let id = id.to_owned();
        Effect::new(move |_| {
            toggle.start(&id);
        });
        toggle
    }

    fn start(self, id: &str) -> Option<()> {
        let input = by_id(id)?.dyn_into::<HtmlInputElement>().ok()?;
        let root = input.closest(".govuk-password-input").ok().flatten()?;
        let button = find(&root, ".govuk-js-password-input-toggle")?;
        // The caller has no words for it.
        if i18n(&root, "hide-password").is_empty() {
            return None;
        }
        let _ = button.remove_attribute("hidden");
        let status = create(
            "div",
            &[("class", "govuk-password-input__sr-status govuk-visually-hidden"), ("aria-live", "polite")],
        );
        add_after(&input, &status);
        if let Some(form) = input.form() {
            // So that the browser does not offer it as something that was typed before.
            listen(&form, "submit", true, move |_| self.show(Some(false)));
        }
        on_page_show(move || self.show(Some(false)));
        self.0.set_value(Some(Password { root, input, button, status }));
        Some(())
    }

    /// The button has been clicked.
    pub(crate) fn click(self, event: &MouseEvent) {
        event.prevent_default();
        self.show(None);
    }

    /// Shows or hides the password; if nothing is said, the other than now.
    fn show(self, shown: Option<bool>) {
        self.0.try_update_value(|password| password.as_ref().map(|password| password.show(shown)));
    }
}

impl Password {
    fn show(&self, shown: Option<bool>) {
        let was_shown = self.input.type_() != "password";
        let shown = shown.unwrap_or(!was_shown);
        if shown == was_shown {
            return;
        }
        let (input_type, text, label, announcement) = if shown {
            ("text", "hide-password", "hide-password-aria-label", "password-shown-announcement")
        } else {
            ("password", "show-password", "show-password-aria-label", "password-hidden-announcement")
        };
        let text_of = |key| i18n(&self.root, key);
        let _ = self.input.set_attribute("type", input_type);
        self.button.set_text_content(Some(&text_of(text)));
        let _ = self.button.set_attribute("aria-label", &text_of(label));
        self.status.set_text_content(Some(&text_of(announcement)));
    }
}
