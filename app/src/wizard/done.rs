//! The confirmation.

use super::{Wizard, answer::answer_lists, exit::print_button};
use crate::{
    components::{page::Page as Frame, prose::Prose},
    data::parse_date,
    texts,
};
use ::wizard::journey;
use govuk::Erase;
use leptos::prelude::*;
use locale::Texts;

/// Reference, secret, what happens next, and a copy of the answers.
pub(super) fn done(wizard: &Wizard) -> AnyView {
    let texts = texts();
    let Some(sent) = wizard.sent() else { return ().into_any() };
    let service = wizard.service();
    let answers = wizard.answers();
    let journey = journey(&service, &answers, wizard.today());
    let lists = answer_lists(&texts, &journey, &answers, None);
    let heading = texts.text("done");
    let promises = sent
        .standards
        .iter()
        .map(|promise| {
            let date = texts.date(parse_date(&promise.by));
            view! { <li>{texts.with(&format!("standard-{}", promise.id), &[("date", date.into())])}</li> }
                .erase()
        })
        .collect_view();
    let panel = view! {
        {texts.text("done-reference")}
        <br />
        <strong class="hark-reference" translate="no">
            {sent.reference.clone()}
        </strong>
    }
    .erase();
    let secret = if service.anonymous {
        let body = texts.attribute("done-anonymous", "body").unwrap_or_default();
        view! { <Prose text=body /> }.erase()
    } else {
        secret_view(&texts, sent.secret.clone())
    };
    let again = if service.anonymous { "anonymous" } else { "body" };
    let next = texts.attribute("service", "next").map(|next| view! { <Prose text=next /> }.erase());
    let received = texts.date(parse_date(&sent.received));
    view! {
        <Frame title=heading.clone() service=texts.text("service") exit=service.exit_this_page>
            <govuk::Panel title=heading content=panel />
            {secret}
            <h2 class="govuk-heading-m">{texts.text("done-next")}</h2>
            <p class="govuk-body">{texts.with("done-received", &[("date", received.into())])}</p>
            <ul class="govuk-list govuk-list--bullet">{promises}</ul>
            {next}
            <h2 class="govuk-heading-m" id="answers">
                {texts.text("done-answers")}
            </h2>
            <PrintButton />
            {lists}
            <h2 class="govuk-heading-m">{texts.text("done-again")}</h2>
            <Prose text=texts.attribute("done-again", again).unwrap_or_default() />
            <form method="post" novalidate class="hark-no-print">
                <govuk::Button content=texts.text("done-again-button") classes="govuk-button--secondary" />
            </form>
        </Frame>
    }
    .erase()
}

/// The code with which the person follows their case.
fn secret_view(texts: &Texts, secret: String) -> AnyView {
    view! {
        <h2 class="govuk-heading-m">{texts.text("done-secret")}</h2>
        <Prose text=texts.attribute("done-secret", "body").unwrap_or_default() />
        <p class="hark-secret" translate="no" data-secret="">
            {secret}
        </p>
    }
    .erase()
}

/// Printing by a button needs a script, so the button comes with it.
#[component]
fn PrintButton() -> impl IntoView {
    let texts = texts();
    let ready = RwSignal::new(false);
    Effect::new(move |_| ready.set(true));
    let words = texts.text("done-print");
    view! {
        {move || ready.get().then(|| print_button(words.clone(), "hark-no-print"))}
    }
}
