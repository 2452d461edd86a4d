//! What is told of a page's language: that nobody has reviewed the translation yet, or that there is the page in the
//! language that the visitor's browser asks for. The server makes it, as it does the banner: the browser takes it as it is,
//! and the WebAssembly has nothing of it.

use leptos::prelude::*;

/// The page is in a language whose texts nobody has reviewed. A context of the server's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreviewed {
    /// The language that prevails (BCP 47).
    pub prevails: String,
}

/// The visitor's browser asks for another language that the site has. A context of the server's. It is offered, and
/// nobody is led there: the address decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    /// The language (BCP 47).
    pub lang: String,
    /// What the link says, in that language.
    pub words: String,
}

/// The notice, or the place for it.
#[component]
pub fn Notice() -> impl IntoView {
    view! { <div id="unreviewed" inner_html=html()></div> }
}

#[cfg(not(feature = "ssr"))]
fn html() -> &'static str {
    ""
}

#[cfg(feature = "ssr")]
fn html() -> String {
    let suggested = use_context::<Suggested>().map(|suggested| server::suggestion(suggested).to_html());
    let unreviewed = use_context::<Unreviewed>().map(|unreviewed| server::notice(&unreviewed).to_html());
    [suggested, unreviewed].into_iter().flatten().collect()
}

#[cfg(feature = "ssr")]
mod server {
    use super::{Suggested, Unreviewed};
    use crate::{texts, wizard::leave::to_language};
    use leptos::prelude::*;
    use locale::direction;

    pub(super) fn suggestion(suggested: Suggested) -> AnyView {
        let Suggested { lang, words } = suggested;
        let (dir, own) = (direction(&lang), lang.clone());
        view! {
            <p class="govuk-width-container hark-suggested" lang=own dir=dir>
                {to_language(lang, words)}
            </p>
        }
        .into_any()
    }

    pub(super) fn notice(unreviewed: &Unreviewed) -> AnyView {
        let texts = texts();
        let label = texts.attribute("unreviewed", "label");
        let words = texts.attribute("unreviewed", "link").unwrap_or_default();
        let link = to_language(unreviewed.prevails.clone(), words);
        view! {
            <aside class="govuk-width-container" aria-label=label>
                <govuk::InsetText classes="hark-unreviewed">
                    {texts.text("unreviewed")} " " {link}
                </govuk::InsetText>
            </aside>
        }
        .into_any()
    }
}
