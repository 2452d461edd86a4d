//! The page where staff sign in.

use crate::{
    components::{direction::to_right, error_summary::error_summary, page::Page},
    texts,
};
use govuk::{Hint, Label};
use leptos::prelude::*;

/// The fields: name, type, autofill token (WCAG 1.3.5) and width. None is called `id`, which would hide the form's own.
const FIELDS: [(&str, &str, &str, &str); 3] = [
    ("account", "text", "username", "govuk-input--width-20"),
    ("password", "password", "current-password", "govuk-input--width-20"),
    ("code", "text", "one-time-code", "govuk-input--width-5"),
];

/// What was typed before, and whether it was wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignIn {
    /// The id, as it was typed.
    pub id: String,
    /// Whether something was wrong.
    pub wrong: bool,
}

/// The form.
pub(super) fn sign_in(page: &SignIn) -> AnyView {
    let texts = texts();
    let heading = texts.text("staff-sign-in");
    let problem = page.wrong.then(|| (texts.text("staff-wrong"), "account".to_owned()));
    let summary = error_summary(&texts, problem);
    let button = texts.text("staff-sign-in-button");
    let [id, password, code] = FIELDS.map(|(field, kind, autocomplete, classes)| {
        let key = format!("staff-{field}");
        let label = Label { classes: "govuk-label--s".into(), ..texts.text(&key).into() };
        let hint = texts.attribute(&key, "hint").map(Hint::from);
        let value = if field == "account" { page.id.clone() } else { String::new() };
        view! {
            <govuk::Input
                id=field
                name=field
                r#type=kind
                label=label
                hint=hint
                value=value
                autocomplete=autocomplete
                attributes=to_right()
                spellcheck=Some(false)
                classes=classes
            />
        }
        .into_any()
    });
    view! {
        <Page title=heading.clone() error=page.wrong>
            {summary}
            <h1 class="govuk-heading-l">{heading}</h1>
            <form method="post" novalidate>
                {id}
                {password}
                {code}
                <govuk::Button content=button />
            </form>
        </Page>
    }
    .into_any()
}
