//! The site's header: whose site it is, and in which language.

use super::language_buttons::LanguageButtons;
use crate::{data::Language, page_data, texts};
use govuk::Erase;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// The header of every page.
#[component]
pub fn SiteHeader() -> impl IntoView {
    let data = page_data();
    let home = format!("/{}", data.lang);
    view! {
        <header class="hark-header">
            <div class="hark-header__container govuk-width-container">
                <a class="hark-header__name" href=home>
                    {data.organisation.name}
                </a>
                <LanguageSwitch lang=data.lang languages=data.languages />
            </div>
        </header>
    }
}

/// Links to this very page in each language. What is typed goes along: a service's page turns in place (`crate::turn`), others
/// are loaded (see [`crate::wizard::leave`]; until scripts run, by [`super::language_buttons`]).
#[component]
fn LanguageSwitch(lang: String, languages: Vec<Language>) -> impl IntoView {
    let texts = texts();
    let location = use_location();
    let items = languages
        .into_iter()
        .map(|language| {
            let current = language.tag == lang;
            let (pathname, search) = (location.pathname, location.search);
            let tag = language.tag.clone();
            let href = move || {
                let path = pathname.get();
                let rest = path.trim_start_matches('/').split_once('/').map_or("", |(_, rest)| rest);
                let slash = if rest.is_empty() { "" } else { "/" };
                let query = search.get();
                let mark = if query.is_empty() { "" } else { "?" };
                format!("/{tag}{slash}{rest}{mark}{query}")
            };
            let item = if current {
                view! { <span aria-current="true">{language.name}</span> }.erase()
            } else {
                let (lang, hreflang) = (language.tag.clone(), language.tag.clone());
                view! {
                    <a
                        href=href
                        lang=lang
                        hreflang=hreflang
                        rel="alternate external"
                        on:click=|event| crate::wizard::leave::on_click(&event)
                    >
                        {language.name}
                    </a>
                }
                .erase()
            };
            view! { <li>{item}</li> }.erase()
        })
        .collect_view();
    view! {
        <nav class="hark-language" aria-label=texts.text("language-switch")>
            <LanguageButtons />
            <ul>{items}</ul>
        </nav>
    }
}
