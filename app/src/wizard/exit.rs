//! A page where the journey ends with advice, and perhaps a letter.

use super::{
    Wizard,
    check_page::send_button,
    words::{fluent_args, letter_text, variables},
};
use crate::{
    components::{
        page::Page as Frame,
        prose::Prose,
        said::{said, spoken},
    },
    page_data, texts,
};
use ::wizard::{Page, journey};
use govuk::Erase;
use leptos::prelude::*;
use locale::Texts;

/// The advice.
pub(super) fn exit(wizard: &Wizard, page: &Page) -> AnyView {
    let texts = texts();
    let service = wizard.service();
    let answers = wizard.answers();
    let vars = variables(&service, page, &answers, &texts, wizard.today());
    let args = fluent_args(&vars);
    let heading = texts.with(page.text(), &args);
    let body = texts.attribute_with(page.text(), "body", &args).unwrap_or_default();
    let letter = page
        .letter
        .as_ref()
        .map(|letter| letter_view(&texts, letter, &vars, &args, format!("{}/letter", wizard.url(&page.id))));
    let hand_over = page.hand_over.as_ref().and_then(|_| texts.attribute(page.text(), "button"));
    let hand_over = hand_over.map(|words| send_button(*wizard, &page.id, words, false));
    let journey = journey(&service, &answers, wizard.today());
    let back = journey.previous(&page.id).map_or("", |page| &page.id);
    let title = heading.clone();
    let heading = said(heading.into_any(), spoken(&texts, page.text(), "spoken", &args));
    view! {
        <Frame title=title service=texts.text("service") back=wizard.url(back) exit=service.exit_this_page>
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=body />
            {letter}
            {hand_over}
        </Frame>
    }
    .erase()
}

fn letter_view(
    texts: &Texts,
    letter: &str,
    vars: &[(String, String)],
    args: &locale::Args<'_>,
    download: String,
) -> AnyView {
    let (subject, body) = letter_text(texts, letter, vars);
    let whole = format!("{subject}\n\n{body}");
    let english = english_view(texts, &download);
    view! {
        <section class="hark-letter-section" aria-labelledby="letter-heading">
            <h2 class="govuk-heading-m" id="letter-heading">
                {texts.with(letter, args)}
            </h2>
            <div class="hark-letter">
                <p class="hark-letter__subject">
                    <strong>{subject}</strong>
                </p>
                <div class="hark-letter__body">{body}</div>
            </div>
            {english}
            <div class="govuk-button-group hark-letter__actions">
                <LetterButtons whole=whole />
                <a
                    class="govuk-link"
                    href=download
                    download
                    rel="external"
                    on:click=|event| super::leave::on_click(&event)
                >
                    {texts.text("letter-download")}
                </a>
            </div>
        </section>
    }
    .erase()
}

/// The way to the same letter in the first language of the site, for who may have to send it to people that read
/// no other. `own` is the address of the letter, in the language of the page.
fn english_view(texts: &Texts, own: &str) -> Option<AnyView> {
    let first = page_data().languages.into_iter().next().filter(|first| first.tag != texts.lang)?.tag;
    let page = own.strip_suffix("/letter")?.trim_start_matches('/').split_once('/')?.1;
    let words = texts.attribute("letter-english", "link")?;
    let view = view! {
        <p class="govuk-body hark-no-print">
            {texts.text("letter-english")} " "
            <a class="govuk-link" href=format!("/{first}/{page}") hreflang=first rel="external">
                {words}
            </a>
        </p>
    };
    Some(view.erase())
}

/// Copying and printing need a script, so their buttons come with it.
#[component]
fn LetterButtons(whole: String) -> impl IntoView {
    let texts = texts();
    let ready = RwSignal::new(false);
    let copied = RwSignal::new(false);
    let whole = StoredValue::new(whole);
    Effect::new(move |_| ready.set(true));
    let (copy, print, done) =
        (texts.text("letter-copy"), texts.text("letter-print"), texts.text("letter-copied"));
    view! {
        {move || {
            ready
                .get()
                .then(|| {
                    let copy = copy.clone();
                    view! {
                        <button
                            type="button"
                            class="govuk-button govuk-button--secondary"
                            on:click=move |_| copy_text(whole.get_value(), copied)
                        >
                            {copy}
                        </button>
                        {print_button(print.clone(), "")}
                    }
                        .erase()
                })
        }}
        <span role="status">{move || copied.get().then(|| done.clone().into_any())}</span>
    }
}

/// Opens the browser's print dialogue.
pub(super) fn print_button(words: String, classes: &str) -> AnyView {
    let class = format!("govuk-button govuk-button--secondary {classes}");
    view! {
        <button type="button" class=class.trim_end().to_owned() on:click=|_| print_page()>
            {words}
        </button>
    }
    .erase()
}

fn print_page() {
    #[cfg(feature = "hydrate")]
    let _ = window().print();
}

fn copy_text(text: String, copied: RwSignal<bool>) {
    #[cfg(feature = "hydrate")]
    leptos::task::spawn_local(async move {
        let promise = window().navigator().clipboard().write_text(&text);
        if wasm_bindgen_futures::JsFuture::from(promise).await.is_ok() {
            copied.set(true);
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = (text, copied);
}
