//! The privacy notice, for this visitor: their choices, their device, what they have done here; then everything that
//! the body does, in layers. Made from the register.

mod activities;
mod history;
mod yours;

use super::data::NoticePage;
use crate::{
    components::{contents::contents, page::Page, prose::Prose},
    data::parse_date,
    page_data, texts,
};
use leptos::prelude::*;
use locale::{Args, Texts};

/// The sections, in order: the id of each is the name of its heading's text.
const SECTIONS: [&str; 7] = [
    "notice-summary",
    "notice-choices",
    "notice-device",
    "notice-done",
    "notice-your-rights",
    "notice-activities",
    "notice-changes",
];

/// The privacy notice.
pub(crate) fn notice_page(page: &NoticePage) -> AnyView {
    let texts = texts();
    let data = page_data();
    let heading = texts.text("privacy");
    let (number, from) = &page.version;
    let args = [("number", i64::from(*number).into()), ("date", texts.date(parse_date(from)).into())];
    let body_args = [("organisation", data.organisation.name.clone().into())];
    let contents = contents(&texts, &SECTIONS);
    let exports = ["csv", "jsonld"].map(|kind| {
        view! {
            <li>
                <a class="govuk-link" href=format!("/{}/privacy/register.{kind}", data.lang) download>
                    {texts.text(&format!("register-{kind}"))}
                </a>
            </li>
        }
        .into_any()
    });
    // Said in the summary too, and from the same register.
    let answers = page.items.iter().find(|item| item.id == "answers").and_then(|item| item.kept);
    let kept = [("answers-kept", super::cookies::kept(&texts, answers).into())];
    let sections = [
        section_with(&texts, SECTIONS[0], None, &kept),
        section(&texts, SECTIONS[1], Some(yours::choices(&texts, page))),
        section(&texts, SECTIONS[2], Some(yours::device(&texts, page))),
        section(&texts, SECTIONS[3], Some(yours::traces(&texts, page))),
        section(&texts, SECTIONS[4], None),
        section(&texts, SECTIONS[5], Some(activities::activities(&texts, page))),
        section(&texts, SECTIONS[6], Some(history::history(&texts, page))),
    ];
    view! {
        <Page title=heading.clone()>
            <h1 class="govuk-heading-l">{heading}</h1>
            <p class="govuk-body">{texts.with("notice-dated", &args)}</p>
            <Prose text=texts.attribute_with("privacy", "body", &body_args).unwrap_or_default() />
            {contents}
            {sections.into_iter().collect_view()}
            <h2 class="govuk-heading-m hark-no-print">{texts.text("register")}</h2>
            <ul class="govuk-list govuk-list--bullet hark-no-print">{exports.into_iter().collect_view()}</ul>
        </Page>
    }
    .into_any()
}

fn section(texts: &Texts, id: &'static str, content: Option<AnyView>) -> AnyView {
    section_with(texts, id, content, &[])
}

fn section_with(texts: &Texts, id: &'static str, content: Option<AnyView>, args: &Args<'_>) -> AnyView {
    let data = page_data();
    let mut args = args.to_vec();
    args.push(("organisation", data.organisation.name.into()));
    args.extend(data.organisation.facts.iter().map(|(name, value)| (name.as_str(), value.as_str().into())));
    let body = texts.attribute_with(id, "body", &args).unwrap_or_default();
    view! {
        <section aria-labelledby=id>
            <h2 class="govuk-heading-m" id=id tabindex="-1">{texts.text(id)}</h2>
            <Prose text=body />
            {content}
        </section>
    }
    .into_any()
}
