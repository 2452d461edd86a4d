//! Searching the site.

use crate::{
    components::{direction::by_content, page::Page, prose::Prose},
    texts,
};
use govuk::{Hint, Label};
use leptos::prelude::*;

/// The field with the words.
pub const FIELD: &str = "q";

/// What was searched for, and what was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchPage {
    /// The words; empty if nothing was searched for yet.
    pub words: String,
    /// What was found, the best first.
    pub results: Vec<Found>,
}

/// A page that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its heading.
    pub title: String,
    /// Its address.
    pub href: String,
    /// What it is about, in a sentence.
    pub description: String,
}

/// The form, and what was found.
pub(super) fn search_page(page: &SearchPage) -> AnyView {
    let texts = texts();
    let heading = texts.text("search");
    let label = Label { classes: "govuk-label--m".into(), ..texts.text("search-label").into() };
    let hint = texts.attribute("search-label", "hint").map(Hint::from);
    let count = i64::try_from(page.results.len()).unwrap_or(i64::MAX);
    let args = [("count", count.into()), ("words", page.words.clone().into())];
    let said = (!page.words.is_empty()).then(|| texts.with("search-found", &args));
    let nothing = (said.is_some() && page.results.is_empty())
        .then(|| texts.attribute("search-found", "nothing").unwrap_or_default());
    let title = said.clone().unwrap_or_else(|| heading.clone());
    let said = said.map(|said| view! { <h2 class="govuk-heading-m">{said}</h2> }.into_any());
    let nothing = nothing.map(|words| view! { <Prose text=words /> }.into_any());
    let button = texts.text("search-button");
    let words = page.words.clone();
    let results = page.results.iter().map(|found| {
        view! {
            <li>
                <a class="govuk-link" href=found.href.clone()>{found.title.clone()}</a>
                <p class="govuk-body">{found.description.clone()}</p>
            </li>
        }
        .into_any()
    });
    let results = results.collect_view();
    let list = (count > 0).then(|| view! { <ol class="govuk-list">{results}</ol> });
    view! {
        <Page title=title>
            <h1 class="govuk-heading-l">{heading}</h1>
            <form method="get" role="search" novalidate>
                <govuk::Input
                    id=FIELD
                    name=FIELD
                    r#type="search"
                    label=label
                    hint=hint
                    value=words
                    attributes=by_content()
                />
                <govuk::Button content=button />
            </form>
            {said}
            {nothing}
            {list}
        </Page>
    }
    .into_any()
}
