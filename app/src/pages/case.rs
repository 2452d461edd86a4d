//! Following a case with its reference and secret.

use crate::{
    components::{error_summary::error_summary, page::Page, prose::Prose},
    data::{CaseData, CaseShown, Content, parse_date},
    page_data, texts,
};
use govuk::Erase;
use leptos::prelude::*;

/// The form's fields.
pub const FIELDS: [&str; 2] = ["reference", "secret"];

/// The page to follow a case: the form, or the case it found. The form is sent to the server by a page
/// load, so that the secret is kept nowhere in the browser.
#[component]
pub fn FollowCase() -> impl IntoView {
    match page_data().content {
        Content::Case(CaseData { found: Some(case), .. }) => found(&case).into_any(),
        Content::Case(data) => form(&data).into_any(),
        _ => form(&CaseData::default()).into_any(),
    }
}

fn form(data: &CaseData) -> impl IntoView + use<> {
    let texts = texts();
    let heading = texts.text("case");
    let problem = |field: &str| {
        let code = data.problems.iter().find(|(name, _)| name == field).map(|(_, code)| code)?;
        texts.attribute(&format!("case-{field}"), code)
    };
    let problems = FIELDS.iter().filter_map(|field| Some((problem(field)?, (*field).to_owned())));
    let summary = error_summary(&texts, problems);
    let error = summary.is_some();
    let inputs = FIELDS
        .map(|field| {
            let message = format!("case-{field}");
            let label = govuk::Label {
                content: texts.text(&message).into(),
                classes: "govuk-label--m".into(),
                ..Default::default()
            };
            let hint = govuk::Hint {
                content: texts.attribute(&message, "hint").unwrap_or_default().into(),
                ..Default::default()
            };
            let error_message = problem(field).map(|words| govuk::ErrorMessage {
                content: words.into(),
                visually_hidden_text: Some(texts.text("error-prefix")),
                ..Default::default()
            });
            let value = if field == "reference" { data.reference.clone() } else { String::new() };
            view! {
                <govuk::Input
                    id=field
                    name=field
                    label=label
                    hint=Some(hint)
                    error_message=error_message
                    value=value
                    spellcheck=Some(false)
                />
            }
            .erase()
        })
        .collect_view();
    view! {
        <Page title=heading.clone() error=error>
            {summary}
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=texts.attribute("case", "body").unwrap_or_default() />
            <form method="post" novalidate>
                {inputs}
                <govuk::Button content=texts.text("case-find") />
            </form>
        </Page>
    }
}

fn found(case: &CaseShown) -> impl IntoView + use<> {
    let texts = texts();
    let day = |iso: &str| texts.date(parse_date(iso));
    let heading = texts.with("case-found", &[("reference", case.reference.clone().into())]);
    // The reference is read as one, so it is not broken at its hyphens.
    let (before, after) = heading.split_once(&case.reference).unwrap_or((&heading, ""));
    let (before, after, reference) = (before.to_owned(), after.to_owned(), case.reference.clone());
    let row = |key: &str, value: String| govuk::SummaryListRow {
        key: texts.text(key).into(),
        value: value.into(),
        ..Default::default()
    };
    let rows = vec![
        row("case-service", case.service.clone()),
        row("case-state", texts.text(&format!("state-{}", case.state))),
        row("case-received", day(&case.received)),
    ];
    let state = texts.attribute(&format!("state-{}", case.state), "body").unwrap_or_default();
    let history = case
        .history
        .iter()
        .map(|(kind, at)| {
            view! {
                <li>
                    <strong>{day(at)}</strong>
                    " – "
                    {texts.text(&format!("event-{kind}"))}
                </li>
            }
            .erase()
        })
        .collect_view();
    view! {
        <Page title=heading.clone()>
            <h1 class="govuk-heading-l">
                {before}
                <span class="hark-unbroken">{reference}</span>
                {after}
            </h1>
            <govuk::SummaryList rows=rows />
            <Prose text=state />
            <h2 class="govuk-heading-m">{texts.text("case-history")}</h2>
            <ol class="govuk-list" reversed>{history}</ol>
        </Page>
    }
}
