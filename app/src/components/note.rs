//! Why something personal is asked for, who sees it, and for how long: said where it is asked, from the register.

use crate::{data::Note, page_data, wizard::leave};
use govuk::Erase;
use leptos::prelude::*;
use locale::Texts;

/// The note, to be opened; none if there is nothing to say. `judged`: on a question, whether its problems are shown.
pub(crate) fn note(texts: &Texts, notes: &[Note], judged: Option<bool>) -> Option<AnyView> {
    if notes.is_empty() {
        return None;
    }
    let lang = page_data().lang;
    let told: Vec<AnyView> = notes.iter().map(|note| told(texts, &lang, note, judged)).collect();
    let view = view! {
        <details class="govuk-details" data-note>
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{texts.text("note")}</span>
            </summary>
            <div class="govuk-details__text">{told}</div>
        </details>
    };
    Some(view.erase())
}

fn told(texts: &Texts, lang: &str, note: &Note, judged: Option<bool>) -> AnyView {
    let parts = note.parts.iter().map(|(heading, words)| {
        view! {
            <p class="govuk-body">
                <strong>{texts.text(heading)}</strong>
                <br />
                {words.clone()}
            </p>
        }
        .erase()
    });
    let href = format!("/{lang}/privacy#activity-{}", note.activity);
    let words = texts.text("note-more");
    let more = match judged {
        Some(judged) => leave::way(href, words, judged),
        None => leave::link(href, words),
    };
    view! {
        {parts.collect_view()}
        <p class="govuk-body">{more}</p>
    }
    .erase()
}
