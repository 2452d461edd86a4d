//! Deleting one's answers.

use crate::{
    components::{page::Page, prose::Prose},
    data::Content,
    page_data, texts,
};
use govuk::Erase;
use leptos::prelude::*;

/// What deleting means and the button that does it, or that it is done.
#[component]
pub fn DeleteAnswers() -> impl IntoView {
    let texts = texts();
    let done = matches!(page_data().content, Content::Delete(true));
    let message = if done { "deleted" } else { "delete" };
    let heading = texts.text(message);
    let button = (!done).then(|| {
        view! {
            <form method="post" novalidate>
                <govuk::Button content=texts.text("delete-button") classes="govuk-button--warning" />
            </form>
        }
        .erase()
    });
    view! {
        <Page title=heading.clone()>
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=texts.attribute(message, "body").unwrap_or_default() />
            {button}
        </Page>
    }
    .into_any()
}
