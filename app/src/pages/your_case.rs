//! A case, for the person who raised it: where it stands, what they can expect by when, what has happened, and what they
//! can do about it. Every form is sent by a page load, and none needs scripts.

use crate::{
    components::{
        direction::by_content,
        error_summary::error_summary,
        language_buttons::FORM,
        note::note,
        page::Page,
        passages::{Passage, passages},
        prose::Prose,
    },
    consent::cookies::kept_until,
    data::{Note, parse_date},
    kept::{Kept, OwnForm},
    page_data, texts,
    wizard::leave::how,
};
use govuk::{Content, ErrorMessage, Hint, Label, SummaryListRow};
use leptos::prelude::*;
use locale::Texts;

/// The fields of its forms. The case is named by a token that the server has sealed: neither its secret nor what opens it
/// for long is on the page.
pub mod field {
    /// What the person does: [`ADD`] or [`WITHDRAW`].
    pub const ACT: &str = "act";
    /// The case.
    pub const CASE: &str = "case";
    /// The revision that the page shows.
    pub const REVISION: &str = "revision";
    /// What makes one event of a form that is sent twice.
    pub const ONCE: &str = "once";
    /// What they add.
    pub const TEXT: &str = "text";
    /// They add something.
    pub const ADD: &str = "add-information";
    /// They take it back.
    pub const WITHDRAW: &str = "withdraw";
}

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct YourCasePage {
    /// Its reference.
    pub reference: String,
    /// The name of its service in the page's language.
    pub service: String,
    /// Its state, which names a text.
    pub state: String,
    /// The day of receipt (ISO 8601).
    pub received: String,
    /// What is promised and still to come, in words, and whether it is late.
    pub promises: Vec<(String, bool)>,
    /// Whether these dates wait for the person.
    pub stopped: bool,
    /// What happened, the newest first.
    pub history: Vec<Happened>,
    /// What the person can do, by the names of [`field`].
    pub can: Vec<&'static str>,
    /// Whether there is a page to add documents to it.
    pub takes_documents: bool,
    /// What the forms send along.
    pub hidden: [(&'static str, String); 3],
    /// What was typed, if it could not be taken.
    pub typed: String,
    /// What is wrong with it: the name of a text of `case-add`, and a limit.
    pub problem: Option<(String, i64)>,
    /// What is to be said first.
    pub notice: Option<Notice>,
    /// The last day on which it is kept, if that can be counted yet (ISO 8601), and for how long after it is closed.
    pub kept: (Option<String>, Option<::notice::Period>),
    /// Why more is asked for, who sees it, and how long it is kept.
    pub notes: Vec<Note>,
}

impl YourCasePage {
    /// What goes along to another language: the case, what is typed, and what is said first.
    pub(super) fn kept(&self) -> Kept {
        let how = self.notice.map_or(how(self.problem.is_some()), Notice::name);
        if self.can.contains(&field::ADD) {
            return Kept::with_page(how);
        }
        Kept::with_own(how, OwnForm { hidden: self.hidden.to_vec(), enctype: None })
    }
}

/// Something that happened to the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// What, which names a text.
    pub kind: String,
    /// The day (ISO 8601).
    pub day: String,
    /// What was said.
    pub words: Vec<Passage>,
}

/// What is said first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// What they added is here.
    Added,
    /// They have taken it back.
    Withdrawn,
    /// Something else has happened since they saw it.
    Changed,
}

impl Notice {
    const ALL: [Self; 3] = [Self::Added, Self::Withdrawn, Self::Changed];

    /// Its name in a form.
    fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Withdrawn => "withdrawn",
            Self::Changed => "changed",
        }
    }

    /// The one with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|notice| notice.name() == name)
    }
}

/// The page of a case.
pub(super) fn your_case(page: &YourCasePage) -> AnyView {
    let texts = texts();
    let heading = texts.with("case-found", &[("reference", page.reference.clone().into())]);
    // The reference is read as one, so it is not broken at its hyphens.
    let (before, after) = heading.split_once(&page.reference).unwrap_or((&heading, ""));
    let (before, after, reference) = (before.to_owned(), after.to_owned(), page.reference.clone());
    let problem = page.problem.as_ref().map(|(code, limit)| {
        texts.attribute_with("case-add", code, &[("limit", (*limit).into())]).unwrap_or_default()
    });
    let summary = error_summary(&texts, problem.clone().map(|words| (words, field::TEXT.to_owned())));
    let error = summary.is_some();
    let row = |key: &str, value: String| SummaryListRow {
        key: texts.text(key).into(),
        value: value.into(),
        ..Default::default()
    };
    let rows = vec![
        row("case-service", page.service.clone()),
        row("case-state", texts.text(&format!("state-{}", page.state))),
        row("case-received", texts.date(parse_date(&page.received))),
        row("done-kept", kept_until(&texts, page.kept.0.as_deref(), page.kept.1)),
    ];
    let state = texts.attribute(&format!("state-{}", page.state), "body").unwrap_or_default();
    let banner = page.notice.map(|notice| banner(&texts, notice));
    let lang = page_data().lang;
    let documents = page.takes_documents.then(|| {
        view! {
            <p class="govuk-body hark-no-print">
                <a class="govuk-link" href=format!("/{lang}/case/documents") rel="external">
                    {texts.text("case-documents")}
                </a>
            </p>
        }
        .into_any()
    });
    let parts =
        (promises(&texts, page), history(&texts, page), add(&texts, page, problem), withdraw(&texts, page));
    view! {
        <Page title=heading.clone() error=error>
            {summary}
            {banner}
            <h1 class="govuk-heading-l">
                {before}
                <span class="hark-unbroken">{reference}</span>
                {after}
            </h1>
            <govuk::SummaryList rows=rows />
            <Prose text=state />
            {documents}
            {parts}
        </Page>
    }
    .into_any()
}

fn banner(texts: &Texts, notice: Notice) -> AnyView {
    let (title, words, kind) = match notice {
        Notice::Added => ("case-notice", texts.attribute("case-notice", "added"), "success"),
        Notice::Withdrawn => ("case-notice", texts.attribute("case-notice", "withdrawn"), "success"),
        Notice::Changed => ("case-important", Some(texts.text("case-changed")), ""),
    };
    view! {
        <govuk::NotificationBanner
            title=texts.text(title)
            content=words.unwrap_or_default()
            r#type=kind
        />
    }
    .into_any()
}

fn promises(texts: &Texts, page: &YourCasePage) -> Option<AnyView> {
    let late = texts.attribute("case-deadlines", "late").unwrap_or_default();
    let stopped = page.stopped.then(|| texts.attribute("case-deadlines", "stopped").unwrap_or_default());
    let items = page.promises.iter().map(|(words, is_late)| {
        let late = is_late.then(|| view! { <strong>{format!(" {late}")}</strong> }.into_any());
        view! { <li>{words.clone()} {late}</li> }.into_any()
    });
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{texts.text("case-deadlines")}</h2>
            <ul class="govuk-list govuk-list--bullet">{items}</ul>
            {stopped.map(|words| view! { <Prose text=words /> })}
        }
        .into_any()
    })
}

fn history(texts: &Texts, page: &YourCasePage) -> AnyView {
    let items = page.history.iter().map(|happened| {
        let words = (!happened.words.is_empty())
            .then(|| view! { <div class="govuk-inset-text">{passages(&happened.words)}</div> }.into_any());
        view! {
            <li>
                <strong>{texts.date(parse_date(&happened.day))}</strong>
                " – "
                {texts.text(&format!("event-{}", happened.kind))}
                {words}
            </li>
        }
        .into_any()
    });
    let items: Vec<_> = items.collect();
    view! {
        <h2 class="govuk-heading-m">{texts.text("case-history")}</h2>
        <ol class="govuk-list" reversed>{items}</ol>
    }
    .into_any()
}

fn hidden(page: &YourCasePage, act: &'static str) -> Vec<AnyView> {
    let act = (field::ACT, act.to_owned());
    let fields = page.hidden.iter().cloned().chain([act]);
    fields.map(|(name, value)| view! { <input type="hidden" name=name value=value /> }.into_any()).collect()
}

fn add(texts: &Texts, page: &YourCasePage, problem: Option<String>) -> Option<AnyView> {
    page.can.contains(&field::ADD).then(|| {
        let label = Label { classes: "govuk-label--m".into(), ..texts.text("case-add").into() };
        let hint = texts.attribute("case-add", "hint").map(Hint::from);
        let error_message = problem.map(|words| ErrorMessage::new(words, texts.text("error-prefix")));
        view! {
            <form id=FORM method="post" novalidate class="hark-no-print">
                {hidden(page, field::ADD)}
                <govuk::Textarea
                    id=field::TEXT
                    name=field::TEXT
                    label=label
                    hint=hint
                    error_message=error_message
                    attributes=by_content()
                    value=page.typed.clone()
                />
                {note(texts, &page.notes, None)}
                <govuk::Button content=texts.text("case-add-button") prevent_double_click=Some(true) />
            </form>
        }
        .into_any()
    })
}

fn withdraw(texts: &Texts, page: &YourCasePage) -> Option<AnyView> {
    page.can.contains(&field::WITHDRAW).then(|| {
        let body = texts.attribute("case-withdraw", "body").unwrap_or_default();
        let fields = hidden(page, field::WITHDRAW);
        let button = texts.text("case-withdraw-button");
        let summary: Content = texts.text("case-withdraw").into();
        view! {
            <govuk::Details summary=summary classes="hark-no-print">
                <Prose text=body />
                <form method="post" novalidate>
                    {fields}
                    <govuk::Button content=button classes="govuk-button--warning" prevent_double_click=Some(true) />
                </form>
            </govuk::Details>
        }
        .into_any()
    })
}
