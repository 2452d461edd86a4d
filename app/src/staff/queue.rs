//! The page with the cases.

use super::frame::{SignedIn, navigation};
use crate::{
    components::{direction::to_right, error_summary::error_summary, page::Page},
    data::parse_date,
    page_data, texts,
};
use govuk::{ErrorMessage, Hint, Label, SelectItem};
use leptos::prelude::*;

/// The fields with which cases are chosen.
pub const FIELDS: [&str; 2] = ["queue", "state"];
/// The field with which one case is found.
pub const REFERENCE: &str = "reference";

/// Cases, and how they were chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Queue {
    /// Who looks.
    pub staff: SignedIn,
    /// The queues that there are.
    pub queues: Vec<String>,
    /// The states that there are.
    pub states: Vec<String>,
    /// The queue that was chosen; empty for all.
    pub queue: String,
    /// The state that was chosen; empty for all that is open.
    pub state: String,
    /// The cases.
    pub cases: Vec<Row>,
    /// The address of the next page, if there is one.
    pub next: Option<String>,
    /// What was typed as a reference, if no case has it.
    pub unknown: Option<String>,
}

/// A case in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its reference.
    pub reference: String,
    /// Its queue, which names a text.
    pub queue: String,
    /// Its state, which names a text.
    pub state: String,
    /// The person's language (BCP 47).
    pub language: String,
    /// The day of receipt (ISO 8601).
    pub received: String,
    /// The first day that was promised (ISO 8601), if one was.
    pub due: Option<String>,
}

/// The table, and the form above it.
pub(super) fn queue(page: &Queue) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let heading = texts.text("staff-queue");
    let day = |iso: &str| texts.date(parse_date(iso));
    let rows = page.cases.iter().map(|case| {
        view! {
            <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                    <a
                        class="govuk-link hark-unbroken"
                        href=format!("/{lang}/staff/cases/{}", case.reference)
                        rel="external"
                    >
                        {case.reference.clone()}
                    </a>
                </th>
                <td class="govuk-table__cell">{texts.text(&format!("code-queue-{}", case.queue))}</td>
                <td class="govuk-table__cell">{texts.text(&format!("state-{}", case.state))}</td>
                <td class="govuk-table__cell">{case.language.clone()}</td>
                <td class="govuk-table__cell">{day(&case.received)}</td>
                <td class="govuk-table__cell">{case.due.as_deref().map(day)}</td>
            </tr>
        }
        .into_any()
    });
    let rows = rows.collect_view();
    let columns = ["reference", "queue", "state", "language", "received", "due"];
    let head = columns.map(|column| {
        let words = texts.text(&format!("staff-column-{column}"));
        view! { <th scope="col" class="govuk-table__header">{words}</th> }.into_any()
    });
    let found = if page.cases.is_empty() {
        view! { <p class="govuk-body">{texts.text("staff-no-cases")}</p> }.into_any()
    } else {
        view! {
            <div class="hark-wide" role="region" tabindex="0" aria-label=heading.clone()>
                <table class="govuk-table">
                    <caption class="govuk-visually-hidden">{heading.clone()}</caption>
                    <thead class="govuk-table__head">
                        <tr class="govuk-table__row">{head.into_iter().collect_view()}</tr>
                    </thead>
                    <tbody class="govuk-table__body">{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    let next = page.next.clone().map(|href| {
        view! {
            <p class="govuk-body">
                <a class="govuk-link" href=href rel="external">
                    {texts.text("staff-next")}
                </a>
            </p>
        }
        .into_any()
    });
    let problem = page.unknown.as_ref().map(|_| texts.text("staff-unknown-reference"));
    let summary = error_summary(&texts, problem.clone().map(|words| (words, REFERENCE.to_owned())));
    let (navigation, finding, choice) = (navigation(&page.staff), finding(page, problem), choice(page));
    view! {
        <Page title=heading.clone() error=page.unknown.is_some()>
            {navigation}
            {summary}
            <h1 class="govuk-heading-l">{heading}</h1>
            {finding}
            {choice}
            {found}
            {next}
        </Page>
    }
    .into_any()
}

/// The form that leads to the case with a reference.
fn finding(page: &Queue, problem: Option<String>) -> AnyView {
    let texts = texts();
    let label = Label { classes: "govuk-label--s".into(), ..texts.text("staff-find").into() };
    let hint = texts.attribute("staff-find", "hint").map(Hint::from);
    let error = problem.map(|words| ErrorMessage::new(words, texts.text("error-prefix")));
    view! {
        <form method="get" novalidate>
            <govuk::Input
                id=REFERENCE
                name=REFERENCE
                label=label
                hint=hint
                error_message=error
                value=page.unknown.clone().unwrap_or_default()
                autocomplete="off"
                attributes=to_right()
                spellcheck=Some(false)
                classes="govuk-input--width-20"
            />
            <govuk::Button content=texts.text("staff-find-button") classes="govuk-button--secondary" />
        </form>
    }
    .into_any()
}

/// The form that chooses queue and state.
fn choice(page: &Queue) -> AnyView {
    let texts = texts();
    let all = |key: &str| SelectItem::new("", texts.text(key));
    let queues = page.queues.iter().map(|id| SelectItem::new(id, texts.text(&format!("code-queue-{id}"))));
    let queues: Vec<_> = std::iter::once(all("staff-all-queues")).chain(queues).collect();
    let states = page.states.iter().map(|id| SelectItem::new(id, texts.text(&format!("state-{id}"))));
    let states: Vec<_> = std::iter::once(all("staff-all-open")).chain(states).collect();
    let (of_queue, in_state) = (page.queue.clone(), page.state.clone());
    let [queue, state] = FIELDS;
    view! {
        <form method="get" class="hark-choice">
            <govuk::Select
                id=queue
                name=queue
                label=Label::from(texts.text("staff-column-queue"))
                items=queues
                value=of_queue
            />
            <govuk::Select
                id=state
                name=state
                label=Label::from(texts.text("staff-column-state"))
                items=states
                value=in_state
            />
            <govuk::Button content=texts.text("staff-choose") classes="govuk-button--secondary" />
        </form>
    }
    .into_any()
}
