//! Check your answers.

use super::{
    Wizard,
    answer::answer_lists,
    question_page::{later, warning_view, way_to},
    standing::{CHECK, EVIDENCE},
};
use crate::{
    components::{page::Page as Frame, prose::Prose},
    data::Content,
    page_data, texts,
};
use ::wizard::{Page, journey, journey::warnings};
use govuk::Erase;
use leptos::prelude::*;
use locale::Texts;

/// The answers that will be sent, each with a link to change it, and the button that sends them.
pub(super) fn check_page(wizard: &Wizard) -> AnyView {
    let wizard = *wizard;
    let texts = texts();
    let service = wizard.service();
    let answers = wizard.answers();
    let journey = journey(&service, &answers, wizard.today());
    let change = |page: &Page| format!("{}?change", wizard.url(&page.id));
    let lists = answer_lists(&texts, &journey, &answers, Some(&change));
    let warned = journey.pages.iter().flat_map(|page| warnings(&service, page, &answers, wizard.today()));
    let warned = warned.map(|warning| warning_view(&texts, &warning.question)).collect::<Vec<_>>();
    let back = journey.pages.last().map_or("", |page| &page.id);
    let documents = service.evidence.map(|_| documents(&wizard, &texts));
    let heading = texts.text("check");
    view! {
        <Frame title=heading.clone() service=texts.text("service") back=wizard.url(back) exit=service.exit_this_page>
            <h1 class="govuk-heading-l">{heading}</h1>
            {warned}
            {lists}
            {documents}
            <h2 class="govuk-heading-m">{texts.text("check-send")}</h2>
            <Prose text=texts.attribute("check-send", "body").unwrap_or_default() />
            {send_button(wizard, CHECK, texts.text("send"), false)}
            {later(&wizard)}
        </Frame>
    }
    .erase()
}

/// The files that go with it, and the way to change them.
fn documents(wizard: &Wizard, texts: &Texts) -> AnyView {
    let names = match page_data().content {
        Content::Service(data) => data.documents,
        _ => String::new(),
    };
    let none = names.is_empty();
    view! {
        <h2 class="govuk-heading-m">{texts.text("check-documents")}</h2>
        <p class="govuk-body hark-answer" dir="auto" hidden=none>
            {names}
        </p>
        {way_to(wizard, EVIDENCE, "check-documents-change")}
    }
    .erase()
}

/// A button that sends what is here to the address of a page, which it stands on, and follows where that leads.
pub(super) fn send_button(wizard: Wizard, page: &str, words: String, is_start_button: bool) -> AnyView {
    let on_submit = send_handler(wizard, wizard.url(page));
    view! {
        <form method="post" novalidate on:submit=on_submit>
            <govuk::Button content=words prevent_double_click=Some(true) is_start_button=is_start_button />
        </form>
    }
    .erase()
}

/// In the browser sending waits in line behind all that is still to be saved.
fn send_handler(wizard: Wizard, address: String) -> impl FnMut(leptos::ev::SubmitEvent) + 'static {
    move |event: leptos::ev::SubmitEvent| {
        #[cfg(feature = "hydrate")]
        {
            event.prevent_default();
            wizard.saves().send(&address);
        }
        #[cfg(not(feature = "hydrate"))]
        let _ = (&event, wizard, &address);
    }
}
