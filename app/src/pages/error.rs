//! What a person sees when something went wrong.

use crate::{
    components::{page::Page, prose::Prose},
    data::ErrorKind,
    texts,
};
use leptos::prelude::*;

/// The page for an error: what happened, and what to do.
pub fn error_page(kind: ErrorKind) -> impl IntoView {
    let texts = texts();
    let heading = texts.text(kind.name());
    let body = texts.attribute(kind.name(), "body").unwrap_or_default();
    view! {
        <Page title=heading.clone()>
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=body />
        </Page>
    }
}
