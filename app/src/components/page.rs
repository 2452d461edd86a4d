//! The frame of a page: title, back link, main.

use crate::{page_data, texts};
use leptos::prelude::*;
use leptos_meta::Title;

/// A page's frame.
///
/// `title` is the heading, `service` the name of the service it belongs to, `error` whether the page shows
/// problems; `back` is where the back link leads.
#[component]
pub fn Page(
    #[prop(into)] title: String,
    #[prop(optional, into)] service: Option<String>,
    #[prop(optional)] error: bool,
    #[prop(optional, into)] back: Option<String>,
    children: Children,
) -> impl IntoView {
    let texts = texts();
    let parts: Vec<String> =
        [Some(title), service, Some(page_data().organisation.name)].into_iter().flatten().collect();
    let mut full = parts.join(" – ");
    if error {
        full = texts.with("title-error", &[("title", full.into())]);
    }
    let back = back.map(|href| view! { <govuk::BackLink href=href content=texts.text("back") /> });
    view! {
        <Title text=full />
        <div class="govuk-width-container">
            {back}
            <main class="govuk-main-wrapper" id="main-content">
                <div class="govuk-grid-row">
                    <div class="govuk-grid-column-two-thirds">{children()}</div>
                </div>
            </main>
        </div>
    }
}
