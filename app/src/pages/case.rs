//! Following a case with its reference and secret.

use crate::{
    components::{direction::to_right, error_summary::error_summary, page::Page, prose::Prose},
    data::{CaseData, Content},
    page_data, texts,
};
use govuk::{Erase, ErrorMessage, Hint, Label};
use leptos::prelude::*;
use locale::Texts;

/// The form's fields.
pub const FIELDS: [&str; 2] = ["reference", "secret"];

/// The page to follow a case: the form. It is sent to the server by a page load, so that the secret is kept nowhere in
/// the browser; the page of the case is the server's alone.
#[component]
pub fn FollowCase() -> impl IntoView {
    match page_data().content {
        Content::Case(data) => form(&data).into_any(),
        _ => form(&CaseData::default()).into_any(),
    }
}

fn form(data: &CaseData) -> impl IntoView + use<> {
    let texts = texts();
    let heading = texts.text("case");
    let problem = |field: &str| {
        let code = data.problems.iter().find(|(name, _)| name == field).map(|(_, code)| code)?;
        texts.attribute(&format!("case-{field}"), code)
    };
    let problems = FIELDS.iter().filter_map(|field| Some((problem(field)?, (*field).to_owned())));
    let summary = error_summary(&texts, problems);
    let error = summary.is_some();
    let inputs = fields(&texts, "govuk-label--m", &data.reference, problem);
    view! {
        <Page title=heading.clone() error=error>
            {summary}
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=texts.attribute("case", "body").unwrap_or_default() />
            <form method="post" novalidate>
                {inputs}
                <govuk::Button content=texts.text("case-find") />
            </form>
        </Page>
    }
}

/// The fields that open a case: with labels of this class, what was typed as the reference (a secret is never shown
/// again), and what is wrong with each.
pub(super) fn fields(
    texts: &Texts,
    label: &'static str,
    reference: &str,
    problem: impl Fn(&str) -> Option<String>,
) -> AnyView {
    let fields = FIELDS.map(|field| {
        let message = format!("case-{field}");
        let label = Label { classes: label.into(), ..texts.text(&message).into() };
        let hint = texts.attribute(&message, "hint").map(Hint::from);
        let error_message = problem(field).map(|words| ErrorMessage::new(words, texts.text("error-prefix")));
        let value = if field == "reference" { reference.to_owned() } else { String::new() };
        view! {
            <govuk::Input
                id=field
                name=field
                label=label
                hint=hint
                error_message=error_message
                value=value
                attributes=to_right()
                spellcheck=Some(false)
            />
        }
        .erase()
    });
    fields.into_iter().collect_view().into_any()
}
