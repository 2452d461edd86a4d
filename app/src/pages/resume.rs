//! Coming back to saved answers.

use crate::{
    components::{direction::by_content, error_summary::error_summary, page::Page, prose::Prose},
    data::{Content, ResumeData},
    page_data, texts,
};
use govuk::{ErrorMessage, Hint, Label};
use leptos::prelude::*;

/// The form for the recovery phrase. It is sent by a page load, so that the phrase is kept nowhere in the browser.
#[component]
pub fn Resume() -> impl IntoView {
    let texts = texts();
    let data = match page_data().content {
        Content::Resume(data) => data,
        _ => ResumeData::default(),
    };
    let ResumeData { phrase, problem } = data;
    let heading = texts.text("resume");
    let error = !problem.is_empty();
    let problem = texts.attribute("resume-phrase", &problem);
    let summary = error_summary(&texts, problem.clone().map(|words| (words, "phrase".to_owned())));
    let error_message = problem.map(|words| ErrorMessage::new(words, texts.text("error-prefix")));
    let label = Label { classes: "govuk-label--m".into(), ..texts.text("resume-phrase").into() };
    let hint = texts.attribute("resume-phrase", "hint").map(Hint::from);
    view! {
        <Page title=heading.clone() error=error>
            {summary}
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=texts.attribute("resume", "body").unwrap_or_default() />
            <form method="post" novalidate>
                <govuk::Textarea
                    name="phrase"
                    label=label
                    value=phrase
                    rows=3
                    hint=hint
                    error_message=error_message
                    attributes=by_content()
                    spellcheck=Some(false)
                />
                <govuk::Button content=texts.text("resume-button") prevent_double_click=Some(true) />
            </form>
        </Page>
    }
    .into_any()
}
