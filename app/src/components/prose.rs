//! Prose of the texts as HTML.

use crate::{is_by_server, page_data};
use govuk::Erase;
use leptos::prelude::*;
use locale::prose::{Block, Inline, blocks, inlines};

/// Paragraphs, lists, subheadings and links.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component's property is given to it")]
pub fn Prose(#[prop(into)] text: String) -> impl IntoView {
    blocks(&text)
        .into_iter()
        .map(|block| match block {
            Block::Heading(words) => view! { <h2 class="govuk-heading-m">{runs(words)}</h2> }.erase(),
            Block::Paragraph(words) => view! { <p class="govuk-body">{runs(words)}</p> }.erase(),
            Block::List(items) => {
                let items =
                    items.into_iter().map(|words| view! { <li>{runs(words)}</li> }.erase()).collect_view();
                view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> }.erase()
            }
        })
        .collect_view()
}

/// The words of one line, with its links.
pub fn line(text: &str) -> AnyView {
    runs(inlines(text)).into_any()
}

fn runs(runs: Vec<Inline>) -> impl IntoView {
    let lang = page_data().lang;
    runs.into_iter()
        .map(|run| match run {
            Inline::Text(words) => words.into_any(),
            Inline::Strong(words) => view! { <strong>{words}</strong> }.erase(),
            Inline::Link(words, target) => {
                let rel = is_by_server(&target).then_some("external");
                let href = if target.starts_with('/') { format!("/{lang}{target}") } else { target };
                view! {
                    <a class="govuk-link" href=href rel=rel>
                        {words}
                    </a>
                }
                .erase()
            }
        })
        .collect_view()
}
