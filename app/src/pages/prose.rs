//! Pages that are a heading and prose.

use crate::{
    components::{page::Page, prose::Prose},
    page_data, texts,
};
use leptos::prelude::*;
use locale::Texts;

/// The accessibility statement.
#[component]
pub fn Accessibility() -> impl IntoView {
    prose_page(&texts(), "accessibility")
}

/// How to reach the body.
#[component]
pub fn Contact() -> impl IntoView {
    prose_page(&texts(), "contact")
}

fn prose_page(texts: &Texts, id: &str) -> impl IntoView + use<> {
    let data = page_data();
    let facts = data.organisation.facts;
    let mut args = vec![("organisation", data.organisation.name.into())];
    args.extend(facts.iter().map(|(name, value)| (name.as_str(), value.as_str().into())));
    let heading = texts.text(id);
    let body = texts.attribute_with(id, "body", &args).unwrap_or_default();
    view! {
        <Page title=heading.clone()>
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=body />
        </Page>
    }
}
