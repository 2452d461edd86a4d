//! The HTML document around the app. Server only.

use crate::{App, data::PageData};
use leptos::{nonce::use_nonce, prelude::*};
use leptos_meta::MetaTags;
use locale::direction;

/// The files that a page loads. All names carry a hash of what is in them.
#[derive(Debug, Clone, Default)]
pub struct PageFiles {
    /// The stylesheet.
    pub css: String,
    /// The glue that loads the WebAssembly.
    pub js: String,
    /// The WebAssembly.
    pub wasm: String,
    /// The texts of the page's language.
    pub texts: Vec<String>,
    /// The English texts, where the language lacks some.
    pub fallback: Vec<String>,
    /// The definition of the page's service; empty outside services.
    pub service: String,
    /// Whether WebAssembly takes over; not on error pages.
    pub hydrate: bool,
}

/// Starts once the page is drawn and nothing else is to do. What the WebAssembly will ask for is fetched
/// beside it, not after it.
const START: &str = "const a=document.getElementById('app').dataset,go=()=>{\
for(const u of (a.texts+' '+a.fallback+' '+a.service).split(' '))if(u)fetch(u);\
import(a.js).then(m=>m.default({module_or_path:a.wasm}))};\
addEventListener('load',()=>(window.requestIdleCallback||setTimeout)(go))";

/// The whole document.
pub fn document(files: PageFiles) -> impl IntoView {
    let data = expect_context::<PageData>();
    let dir = direction(&data.lang);
    let PageFiles { css, js, wasm, texts, fallback, service, hydrate } = files;
    let path = expect_context::<leptos_router::location::RequestUrl>();
    let rest = path_after_language(path.as_ref());
    let alternates = data
        .languages
        .iter()
        .map(|language| {
            let href = format!("/{}{rest}", language.tag);
            view! { <link rel="alternate" hreflang=language.tag.clone() href=href /> }
        })
        .collect_view();
    view! {
        <!DOCTYPE html>
        <html class="govuk-template" lang=data.lang.clone() dir=dir>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <meta name="theme-color" content="#0b3a3f" />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="stylesheet" href=css />
                {alternates}
                <MetaTags />
            </head>
            <body class="govuk-template__body">
                <div
                    id="app"
                    data-js=js
                    data-wasm=wasm
                    data-texts=texts.join(" ")
                    data-fallback=fallback.join(" ")
                    data-service=service
                >
                    <App />
                </div>
                {hydrate.then(|| {
                    view! { <script type="application/json" id="page-data" nonce=use_nonce() inner_html=handed_over(&data)></script> }
                })}
                {hydrate.then(|| view! { <script type="module" nonce=use_nonce() inner_html=START></script> })}
            </body>
        </html>
    }
}

/// The page's data as JSON that cannot end the element that it is in.
fn handed_over(data: &PageData) -> String {
    serde_json::to_string(data).unwrap_or_default().replace('<', "\\u003c")
}

/// What follows the language in the path of a URL, without its query.
fn path_after_language(url: &str) -> String {
    let path = url.strip_prefix("http://leptos.dev").unwrap_or(url);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.trim_start_matches('/').split_once('/').map_or(String::new(), |(_, rest)| format!("/{rest}"))
}

#[cfg(test)]
mod tests {
    use super::path_after_language;

    #[test]
    fn the_language_is_cut_off() {
        assert_eq!(path_after_language("http://leptos.dev/en/services/x?change"), "/services/x");
        assert_eq!(path_after_language("http://leptos.dev/en"), "");
        assert_eq!(path_after_language("/"), "");
    }
}
