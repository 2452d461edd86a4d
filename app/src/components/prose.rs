//! Prose of the texts as HTML.

use crate::{
    data::{Organisation, PageData},
    is_by_server, page_data,
};
use govuk::Erase;
use leptos::prelude::*;
use locale::direction;
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
    let PageData { lang, organisation, .. } = page_data();
    runs.into_iter()
        .map(|run| match run {
            Inline::Text(words) => with_address(words, &lang, &organisation),
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

/// Words of a page in a language. The body's postal address is in that of the place.
fn with_address(words: String, lang: &str, body: &Organisation) -> AnyView {
    let (address, own) = (body.fact("address"), body.fact("address-lang"));
    match words.split_once(address) {
        Some((before, after)) if own != lang && !own.is_empty() => {
            let (before, after) = (before.to_owned(), after.to_owned());
            let (address, own) = (address.to_owned(), own.to_owned());
            let dir = direction(&own);
            view! {
                {before}
                <span lang=own dir=dir>
                    {address}
                </span>
                {after}
            }
            .erase()
        }
        _ => words.into_any(),
    }
}
