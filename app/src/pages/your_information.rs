//! What the site holds about the person: a copy of the answers on this device, and of a case.

use super::{
    case::{FIELDS, fields},
    your_case::field,
};
use crate::{
    components::{error_summary::error_summary, page::Page, prose::Prose},
    data::parse_date,
    kept::{Kept, OwnForm},
    page_data, texts,
    wizard::{InWords, leave::AS_IT_IS},
};
use govuk::SummaryListRow;
use leptos::prelude::*;
use locale::Texts;

/// The field of its buttons: to be shown, or as a file.
pub const AS: &str = "as";

/// What the site holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct YourInformationPage {
    /// The answers that this device opens.
    pub drafts: Vec<Copy>,
    /// The case that was asked for.
    pub case: Option<Copy>,
    /// What the page shows that case again for.
    pub token: String,
    /// The reference as it was typed.
    pub reference: String,
    /// What is wrong with the form, by field.
    pub problems: Vec<(&'static str, &'static str)>,
}

impl YourInformationPage {
    /// What goes along to another language: the case, once it is shown.
    pub(super) fn kept(&self) -> Option<Kept> {
        self.case.as_ref()?;
        let hidden = vec![(field::CASE, self.token.clone())];
        Some(Kept::with_own(AS_IT_IS, OwnForm { hidden, enctype: None }))
    }
}

/// A copy of what was told to one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// The name of the service.
    pub service: String,
    /// Where it can be changed or followed.
    pub href: String,
    /// Facts: the name of a text, and what it is.
    pub facts: Vec<(&'static str, Fact)>,
    /// Questions and answers, in words.
    pub answers: Vec<InWords>,
}

/// A fact about a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// Words as they are.
    Words(String),
    /// A day (ISO 8601).
    Day(String),
    /// The name of a text.
    Text(String),
}

/// The page.
pub(super) fn your_information(page: &YourInformationPage) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let heading = texts.text("your-information");
    let problem = |field: &str| {
        let code = page.problems.iter().find(|(name, _)| *name == field).map(|(_, code)| *code)?;
        texts.attribute(&format!("case-{field}"), code)
    };
    let summary =
        error_summary(&texts, FIELDS.iter().filter_map(|field| Some((problem(field)?, (*field).to_owned()))));
    let error = summary.is_some();
    let case = page.case.as_ref().map(|case| {
        view! {
            <h2 class="govuk-heading-m">{texts.text("copy-case")}</h2>
            {copy(&texts, case)}
        }
        .into_any()
    });
    let drafts = if page.drafts.is_empty() {
        view! { <Prose text=texts.text("your-answers-none") /> }.into_any()
    } else {
        let copies = page.drafts.iter().map(|draft| copy(&texts, draft)).collect_view();
        view! {
            {copies}
            <p class="govuk-body hark-no-print">
                <a class="govuk-link" href=format!("/{lang}/your-information/answers.json") download>
                    {texts.text("your-answers-download")}
                </a>
            </p>
        }
        .into_any()
    };
    let part = |key: &str| texts.attribute(key, "body").unwrap_or_default();
    let (body, answers_body, case_body, rest_body) =
        (part("your-information"), part("your-answers"), part("your-case-copy"), part("your-requests"));
    let (answers, asked, rest) =
        (texts.text("your-answers"), texts.text("your-case-copy"), texts.text("your-requests"));
    let form = form(&texts, page, problem);
    view! {
        <Page title=heading.clone() error=error>
            {summary}
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=body />
            {case}
            <h2 class="govuk-heading-m">{answers}</h2>
            <Prose text=answers_body />
            {drafts}
            <h2 class="govuk-heading-m hark-no-print">{asked}</h2>
            <div class="hark-no-print">
                <Prose text=case_body />
                {form}
            </div>
            <h2 class="govuk-heading-m">{rest}</h2>
            <Prose text=rest_body />
        </Page>
    }
    .into_any()
}

fn form(texts: &Texts, page: &YourInformationPage, problem: impl Fn(&str) -> Option<String>) -> AnyView {
    let inputs = fields(texts, "govuk-label--s", &page.reference, problem);
    view! {
        <form method="post" novalidate>
            {inputs}
            <div class="govuk-button-group">
                <govuk::Button content=texts.text("your-case-show") name=AS value="page" />
                <govuk::Button
                    content=texts.text("your-case-download")
                    name=AS
                    value="file"
                    classes="govuk-button--secondary"
                />
            </div>
        </form>
    }
    .into_any()
}

fn copy(texts: &Texts, copy: &Copy) -> AnyView {
    let facts = copy.facts.iter().map(|(key, fact)| {
        let value = match fact {
            Fact::Words(words) => words.clone(),
            Fact::Day(iso) => texts.date(parse_date(iso)),
            Fact::Text(key) => texts.text(key),
        };
        SummaryListRow::new(texts.text(key), value)
    });
    let answers = copy.answers.iter().cloned().map(InWords::row);
    let rows: Vec<_> = facts.chain(answers).collect();
    view! {
        <h3 class="govuk-heading-s">
            <a class="govuk-link" href=copy.href.clone()>{copy.service.clone()}</a>
        </h3>
        <govuk::SummaryList rows=rows />
    }
    .into_any()
}
