//! Something of another host, such as a video: what it is and whose, and a button that shows it, this once. Nothing is
//! loaded from there before; nothing is kept of the choice, so that it overrides no other.

use crate::{
    components::{page::Page, prose::Prose},
    page_data, texts,
};
use leptos::prelude::*;
use locale::Texts;

/// The page of an embed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EmbedPage {
    /// Its id; its text is `embed-<id>`.
    pub id: String,
    /// The host that it is from.
    pub host: String,
    /// The activity of who shows it.
    pub activity: String,
    /// What is shown, once the person has asked for it.
    pub src: Option<String>,
}

/// The placeholder with the choice, or what was chosen.
pub(crate) fn embed_page(page: &EmbedPage) -> AnyView {
    let texts = texts();
    let heading = texts.text(&format!("embed-{}", page.id));
    let body = texts.attribute(&format!("embed-{}", page.id), "body").unwrap_or_default();
    let shown = match &page.src {
        Some(src) => frame(src, &heading),
        None => choice(&texts, page),
    };
    view! {
        <Page title=heading.clone()>
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=body />
            {shown}
        </Page>
    }
    .into_any()
}

fn frame(src: &str, title: &str) -> AnyView {
    view! {
        <iframe
            class="hark-embed"
            src=src.to_owned()
            title=title.to_owned()
            referrerpolicy="no-referrer"
            sandbox="allow-scripts allow-same-origin allow-presentation"
            allow="fullscreen"
        ></iframe>
    }
    .into_any()
}

fn choice(texts: &Texts, page: &EmbedPage) -> AnyView {
    let host = [("host", page.host.clone().into())];
    let notice = format!("/{}/privacy#activity-{}", page_data().lang, page.activity);
    view! {
        <div class="hark-embed hark-embed--closed">
            <p class="govuk-body">{texts.with("embed-from", &host)}</p>
            <p class="govuk-body">
                <a class="govuk-link" href=notice>
                    {texts.text("note-more")}
                </a>
            </p>
            <form method="post" novalidate>
                <govuk::Button content=texts.with("embed-show", &host) />
            </form>
        </div>
    }
    .into_any()
}
