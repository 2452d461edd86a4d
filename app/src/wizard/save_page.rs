//! Saving answers to come back to them later: a recovery phrase.

use super::Wizard;
use crate::{
    components::{page::Page as Frame, prose::Prose},
    data::{SavedPhrase, parse_date},
    page_data, texts,
};
use govuk::Erase;
use leptos::prelude::*;
use locale::Texts;

/// What saving means and the button that does it, or the phrase that came of it.
pub(super) fn save_page(wizard: &Wizard) -> AnyView {
    let texts = texts();
    let service = wizard.service();
    let phrase = wizard.phrase();
    let message = if phrase.is_some() { "saved" } else { "save" };
    let heading = texts.text(message);
    let shown = match &phrase {
        Some(phrase) => phrase_view(&texts, phrase),
        None => offer_view(&texts),
    };
    view! {
        <Frame
            title=heading.clone()
            service=texts.text("service")
            back=wizard.url(&wizard.stands_at())
            exit=service.exit_this_page
        >
            <h1 class="govuk-heading-l">{heading}</h1>
            {shown}
        </Frame>
    }
    .into_any()
}

fn offer_view(texts: &Texts) -> AnyView {
    view! {
        <Prose text=texts.attribute("save", "body").unwrap_or_default() />
        <form method="post" novalidate>
            <govuk::Button content=texts.text("save-button") prevent_double_click=Some(true) />
        </form>
    }
    .into_any()
}

fn phrase_view(texts: &Texts, phrase: &SavedPhrase) -> AnyView {
    let until = texts.date(parse_date(&phrase.until));
    let args = [("date", until.into())];
    let lang = (phrase.lang != page_data().lang).then(|| phrase.lang.clone());
    let words: Vec<AnyView> =
        phrase.words.iter().map(|word| view! { <li>{word.clone()}</li> }.erase()).collect();
    view! {
        <ol class="govuk-list govuk-list--number hark-phrase" data-secret="" translate="no" lang=lang>
            {words}
        </ol>
        <Prose text=texts.attribute_with("saved", "body", &args).unwrap_or_default() />
    }
    .erase()
}
