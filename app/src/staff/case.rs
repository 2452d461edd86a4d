//! A case as staff see it: its answers in their own language, what happened, and what can be done.

use super::frame::{SignedIn, navigation};
use crate::{
    components::{
        page::Page,
        passages::{Passage, passages},
        success::success,
    },
    data::parse_date,
    page_data, texts,
    wizard::InWords,
};
use govuk::{SummaryListRow, Tag};
use leptos::prelude::*;
use locale::{Texts, direction};

/// A case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CasePage {
    /// Who looks.
    pub staff: SignedIn,
    /// Its reference.
    pub reference: String,
    /// The name of its service.
    pub service: String,
    /// The person's language (BCP 47).
    pub language: String,
    /// The person's language, by its own name.
    pub language_name: String,
    /// Its queue, which names a text.
    pub queue: String,
    /// The officer who has it, if one has.
    pub officer: Option<String>,
    /// Its state, which names a text.
    pub state: String,
    /// The day of receipt (ISO 8601).
    pub received: String,
    /// Where its delivery stands, which names a text, if there is a remote back end.
    pub delivery: Option<&'static str>,
    /// What was promised.
    pub promises: Vec<Promised>,
    /// How it is filed, in words.
    pub filed: Vec<(String, String)>,
    /// Questions in the language of this page, and answers: codes in it too, words as they were typed.
    pub answers: Vec<InWords>,
    /// The ids and names of its documents.
    pub documents: Vec<(String, String)>,
    /// What happened, the newest first.
    pub history: Vec<Happened>,
    /// What can be done, by names of events.
    pub possible: Vec<&'static str>,
    /// Whether something has just been done.
    pub done: bool,
}

/// A promise, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promised {
    /// It in words, with its date.
    pub words: String,
    /// `stopped`, `kept`, `missed`, or nothing while it runs.
    pub stands: Option<&'static str>,
}

/// An entry of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// The day (ISO 8601).
    pub day: String,
    /// The event, which names a text.
    pub kind: &'static str,
    /// Whose doing it was: the id of a member of staff, or nothing.
    pub by: Option<String>,
    /// What was said.
    pub words: Vec<Passage>,
}

/// The page.
pub(super) fn case(page: &CasePage) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let done = page.done.then(|| success(&texts, texts.text("staff-done"), None));
    let navigation = navigation(&page.staff);
    let (heading, facts, promises) = (page.reference.clone(), facts(page, &texts), promises(page, &texts));
    let filed = filed(page, &texts);
    let (answers, documents, history) = (answers(page), documents(page, &texts), history(page, &texts));
    let links = page.possible.iter().map(|event| {
        view! {
            <li>
                <a
                    class="govuk-link"
                    href=format!("/{lang}/staff/cases/{}/{event}", page.reference)
                    rel="external"
                >
                    {texts.text(&format!("staff-do-{event}"))}
                </a>
            </li>
        }
        .into_any()
    });
    let links = links.collect_view();
    let title = |key: &str| texts.text(key);
    let (to_do, told, happened) = (title("staff-to-do"), title("staff-answers"), title("staff-history"));
    view! {
        <Page title=heading.clone()>
            {done}
            {navigation}
            <h1 class="govuk-heading-l hark-unbroken">{heading}</h1>
            {facts}
            {promises}
            {filed}
            <h2 class="govuk-heading-m">{to_do}</h2>
            <ul class="govuk-list">{links}</ul>
            <h2 class="govuk-heading-m">{told}</h2>
            {answers}
            {documents}
            <h2 class="govuk-heading-m">{happened}</h2>
            {history}
        </Page>
    }
    .into_any()
}

fn facts(page: &CasePage, texts: &Texts) -> AnyView {
    let row = |key: &str, value: String| SummaryListRow::new(texts.text(key), value);
    let (tag, dir) = (page.language.clone(), direction(&page.language));
    let language = view! { <bdi lang=tag dir=dir>{page.language_name.clone()}</bdi> };
    let mut rows = vec![
        row("case-service", page.service.clone()),
        row("staff-column-state", texts.text(&format!("state-{}", page.state))),
        row("staff-column-queue", texts.text(&format!("code-queue-{}", page.queue))),
        SummaryListRow::new(texts.text("staff-column-language"), language.into_any()),
        row("staff-column-received", texts.date(parse_date(&page.received))),
    ];
    let delivery = page.delivery.map(|stands| texts.text(&format!("staff-delivery-{stands}")));
    rows.extend(delivery.map(|stands| row("staff-delivery", stands)));
    rows.extend(page.officer.clone().map(|officer| row("staff-field-officer", officer)));
    view! { <govuk::SummaryList rows=rows /> }.into_any()
}

fn filed(page: &CasePage, texts: &Texts) -> Option<AnyView> {
    let rows: Vec<_> =
        page.filed.iter().map(|(field, value)| SummaryListRow::new(field.clone(), value.clone())).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{texts.text("staff-filed")}</h2>
            <govuk::SummaryList rows=rows />
        }
        .into_any()
    })
}

fn promises(page: &CasePage, texts: &Texts) -> AnyView {
    let items = page.promises.iter().map(|promise| {
        let tag = promise.stands.map(|stands| {
            let words = texts.text(&format!("staff-promise-{stands}"));
            let classes = if stands == "missed" { "govuk-tag--red" } else { "" };
            view! { <Tag content=words classes=classes /> }.into_any()
        });
        view! { <li>{promise.words.clone()} " " {tag}</li> }.into_any()
    });
    let items = items.collect_view();
    view! { <ul class="govuk-list">{items}</ul> }.into_any()
}

fn answers(page: &CasePage) -> AnyView {
    let rows: Vec<_> = page.answers.iter().cloned().map(InWords::row).collect();
    view! { <govuk::SummaryList rows=rows /> }.into_any()
}

/// The documents, each to be saved.
fn documents(page: &CasePage, texts: &Texts) -> Option<AnyView> {
    let lang = page_data().lang;
    let links = page.documents.iter().map(|(id, name)| {
        let href = format!("/{lang}/staff/cases/{}/documents/{id}", page.reference);
        view! {
            <li>
                <a class="govuk-link" href=href rel="external" download="">
                    <bdi>{name.clone()}</bdi>
                </a>
            </li>
        }
        .into_any()
    });
    let links: Vec<_> = links.collect();
    if links.is_empty() {
        return None;
    }
    let view = view! {
        <h2 class="govuk-heading-m">{texts.text("check-documents")}</h2>
        <ul class="govuk-list">{links}</ul>
    };
    Some(view.into_any())
}

fn history(page: &CasePage, texts: &Texts) -> AnyView {
    let items = page.history.iter().map(|happened| {
        let (day, what) =
            (texts.date(parse_date(&happened.day)), texts.text(&format!("staff-event-{}", happened.kind)));
        let by = happened.by.clone().map(|by| view! { " (" <bdi>{by}</bdi> ")" }.into_any());
        let words = (!happened.words.is_empty())
            .then(|| view! { <div class="govuk-inset-text">{passages(&happened.words)}</div> }.into_any());
        view! {
            <li>
                <strong>{day}</strong>
                " – "
                {what}
                {by}
                {words}
            </li>
        }
        .into_any()
    });
    let items = items.collect_view();
    view! { <ol class="govuk-list" reversed>{items}</ol> }.into_any()
}
