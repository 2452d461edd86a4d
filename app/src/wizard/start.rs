//! The start page of a service.

use super::{Wizard, check_page::send_button};
use crate::{
    components::{page::Page as Frame, prose::Prose},
    page_data, texts,
};
use govuk::Erase;
use leptos::prelude::*;

/// What the service is for, and where to begin, or to go on.
pub(super) fn start(wizard: &Wizard) -> AnyView {
    let texts = texts();
    let service = wizard.service();
    let lang = page_data().lang;
    let heading = texts.text("service");
    let first = service.pages.first().map_or("", |page| &page.id);
    let first = wizard.url(first);
    let begun = !wizard.answers().0.is_empty();
    let go_on = begun.then(|| {
        view! {
            <p class="govuk-body">
                <a class="govuk-link" href=wizard.url(&wizard.stands_at())>
                    {texts.text("start-go-on")}
                </a>
            </p>
        }
        .erase()
    });
    let button = if service.entry.is_some() {
        send_button(*wizard, "", texts.text("start"), true)
    } else {
        view! { <govuk::Button content=texts.text("start") href=first is_start_button=true /> }.erase()
    };
    view! {
        <Frame title=heading.clone() back=format!("/{lang}") exit=service.exit_this_page>
            <h1 class="govuk-heading-xl">{heading}</h1>
            <Prose text=texts.attribute("service", "start").unwrap_or_default() />
            {button}
            {go_on}
            <p class="govuk-body">{texts.text("start-kept")}</p>
            <p class="govuk-body">
                <a class="govuk-link" href=format!("/{lang}/resume") rel="external">
                    {texts.text("resume")}
                </a>
            </p>
        </Frame>
    }
    .erase()
}
