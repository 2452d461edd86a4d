//! A page of reference for engineers, in English: headings, paragraphs, tables, code. The server says what is in it.

use crate::components::page::Page;
use leptos::prelude::*;

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReferencePage {
    /// Its heading.
    pub title: String,
    /// What is below it, in order.
    pub blocks: Vec<Block>,
}

/// A part of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The heading of a section, and its anchor.
    Section(String, String),
    /// The heading of a part of a section, and its anchor.
    Part(String, String),
    /// A paragraph.
    Text(Vec<Span>),
    /// Links, or other short things.
    List(Vec<Vec<Span>>),
    /// A table: what it is about, the heads of its columns, its rows. The first cell says what a row is about.
    Table(String, Vec<&'static str>, Vec<Row>),
    /// An example: what it is, and it.
    Example(String, String),
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its anchor, if links lead to it.
    pub id: Option<String>,
    /// Its cells.
    pub cells: Vec<Vec<Span>>,
}

/// Words, and where they lead.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub words: String,
    /// Where they lead, if anywhere.
    pub href: Option<String>,
}

impl Span {
    /// Words that lead nowhere.
    pub fn words(words: impl Into<String>) -> Self {
        Self { words: words.into(), href: None }
    }

    /// Words that lead there.
    pub fn link(words: impl Into<String>, href: impl Into<String>) -> Self {
        Self { words: words.into(), href: Some(href.into()) }
    }
}

/// The page. Whatever language the rest of the site is in, this is English.
pub(super) fn reference_page(page: &ReferencePage) -> AnyView {
    let blocks = page.blocks.iter().map(block).collect_view();
    let title = page.title.clone();
    view! {
        <Page title=title.clone()>
            <div lang="en" dir="ltr">
                <h1 class="govuk-heading-l">{title}</h1>
                {blocks}
            </div>
        </Page>
    }
    .into_any()
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Section(id, words) => {
            view! { <h2 class="govuk-heading-m" id=id.clone()>{words.clone()}</h2> }.into_any()
        }
        Block::Part(id, words) => {
            view! { <h3 class="govuk-heading-s" id=id.clone()>{words.clone()}</h3> }.into_any()
        }
        Block::Text(words) => view! { <p class="govuk-body">{spans(words)}</p> }.into_any(),
        Block::List(items) => {
            let items = items.iter().map(|item| view! { <li>{spans(item)}</li> }.into_any()).collect_view();
            view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> }.into_any()
        }
        Block::Table(caption, head, rows) => table(caption, head, rows),
        Block::Example(what, code) => view! {
            <p class="govuk-body">{what.clone()}</p>
            <div class="hark-wide" role="region" tabindex="0" aria-label=what.clone()>
                <pre>
                    <code>{code.clone()}</code>
                </pre>
            </div>
        }
        .into_any(),
    }
}

fn table(caption: &str, head: &[&'static str], rows: &[Row]) -> AnyView {
    let head = head
        .iter()
        .map(|words| view! { <th scope="col" class="govuk-table__header">{*words}</th> }.into_any());
    let rows = rows.iter().map(|row| {
        let cells = row.cells.iter().enumerate().map(|(at, cell)| {
            if at == 0 {
                view! { <th scope="row" class="govuk-table__header">{spans(cell)}</th> }.into_any()
            } else {
                view! { <td class="govuk-table__cell">{spans(cell)}</td> }.into_any()
            }
        });
        view! { <tr class="govuk-table__row" id=row.id.clone()>{cells.collect_view()}</tr> }.into_any()
    });
    view! {
        <div class="hark-wide" role="region" tabindex="0" aria-label=caption.to_owned()>
            <table class="govuk-table">
                <caption class="govuk-table__caption govuk-table__caption--s">{caption.to_owned()}</caption>
                <thead class="govuk-table__head">
                    <tr class="govuk-table__row">{head.collect_view()}</tr>
                </thead>
                <tbody class="govuk-table__body">{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn spans(spans: &[Span]) -> AnyView {
    let span = |span: &Span| match &span.href {
        Some(href) => view! { <a class="govuk-link" href=href.clone()>{span.words.clone()}</a> }.into_any(),
        None => span.words.clone().into_any(),
    };
    spans.iter().map(span).collect_view().into_any()
}
