//! The HTML document around the app. Server only.

use crate::{App, data::PageData, listen::ListenFiles, reading::Aids};
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
    /// The definition of the page's service; empty outside services.
    pub service: String,
    /// What measures how fast the page is, for who has agreed to statistics; else empty.
    pub vitals: String,
    /// The reading ruler, for who has chosen it; else empty.
    pub ruler: String,
    /// What sends documents in pieces, for pages that ask for some; else empty.
    pub evidence: String,
    /// What looks at the device, for the page that shows what is on it; else empty.
    pub device: String,
    /// How WebAssembly comes to the page.
    pub scripts: Scripts,
}

/// Where the pages are found, for the links to them in other languages. A context of the server's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Published {
    /// The origin, as `https://concerns.example.org`; empty if nobody has said it. Search engines want whole addresses.
    pub origin: String,
    /// The language for who reads none of those offered (BCP 47).
    pub default_language: String,
}

/// How WebAssembly comes to a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Scripts {
    /// Not at all.
    #[default]
    None,
    /// It finds its way about the page and leaves it as the server made it.
    Beside,
    /// It takes the page over.
    Hydrate,
}

/// Starts once the page is drawn and nothing else is to do, or after two seconds. What the WebAssembly will ask for is fetched
/// beside it, not after it.
const START: &str = "const a=document.getElementById('app').dataset,go=()=>{\
for(const u of (a.texts+' '+a.service).split(' '))if(u)fetch(u);\
import(a.js).then(m=>m.default({module_or_path:a.wasm}));if(a.vitals)import(a.vitals);if(a.ruler)import(a.ruler);if(a.evidence)import(a.evidence);if(a.device)import(a.device)};\
addEventListener('load',()=>(window.requestIdleCallback||setTimeout)(go,{timeout:2000}))";

/// Follows the switch of languages in place of another link to a language: it knows which page is shown by now, and takes
/// along what is typed there. The link's own does so where nothing draws pages anew. Until the WebAssembly runs, a link away
/// from a question presses the button beside it that is there for who has no scripts.
const LEAVE: &str = "document.addEventListener('click',e=>{\
const link=e.target.closest('#unreviewed a,.hark-scripts a');\
if(!link||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;\
let own=document.querySelector(`.hark-language [lang=\"${link.hreflang}\"]`);\
if(!link.hreflang&&!document.body.classList.contains('js-enabled')){\
const t=document.createElement('template');t.innerHTML=link.parentElement.previousElementSibling.textContent;\
own=t.content.firstElementChild;own.hidden=true;document.body.append(own)}\
if(own){e.preventDefault();own.click()}})";

/// Marks the document before it is drawn, so that the button of Listen is shown and the way around it is not; and loads
/// what speaks when the button is pressed, or for who wants each page read once it is to be seen, also when it has turned to another
/// language: all at a time, and from when the press begins. Then voices are asked for, too, which browsers look for only then. Some engines speak only if they were first
/// told to within the press of a button, so those are told something short. If it cannot be loaded, what stands after the
/// button says so, and another press tries again: under another address, as browsers keep that a module could not be had.
const LISTEN: &str = "document.documentElement.classList.add('js');{let l,q,p0,n=0,s=window.speechSynthesis;\
const load=b=>{const{js,wasm,parts}=b.dataset;if(!l&&s)s.getVoices();\
l=l||Promise.all([import(n?js+'?'+n:js),WebAssembly.compileStreaming(fetch(wasm))]).then(async([m,w])=>(await m.default({module_or_path:w}),m))\
.catch(e=>{l=0;n++;throw e});if(p0!=parts)q=0;p0=parts;\
const t=q=q||fetch(parts).then(r=>r.ok?r.text():Promise.reject());t.catch(()=>{if(q==t)q=0});\
return Promise.all([l,t]).then(([m,p])=>what=>m[what](p)).catch(()=>{})},\
go=(b,what)=>load(b).then(f=>{if(!b.isConnected)return;const no=b.nextElementSibling;no.hidden=!!f;if(f)f(what);else if(what=='listen')no.querySelector('a').focus()}),\
on=(k,f)=>addEventListener(k,e=>{const b=e.target.closest&&e.target.closest('[data-listen]');if(b)f(b,e.key)});\
on('pointerdown',load);on('keydown',(b,k)=>/^( |Enter)$/.test(k)&&load(b));\
let told;on('click',b=>{if(!told&&s&&/Apple/.test(navigator.vendor))s.speak(new SpeechSynthesisUtterance(' '));told=1;go(b,'listen')});\
for(const k of['DOMContentLoaded','turned'])addEventListener(k,()=>{let s='';try{s=localStorage.listen||''}catch{}\
const b=document.querySelector('[data-listen]');if(!b||!/^each=1$/m.test(s))return;\
if(document.hidden)document.addEventListener('visibilitychange',()=>go(b,'resume'),{once:true});else go(b,'resume')})}";

/// The whole document.
pub fn document(files: PageFiles) -> impl IntoView {
    let data = expect_context::<PageData>();
    let dir = direction(&data.lang);
    let aids = use_context::<Aids>().unwrap_or_default();
    let PageFiles { css, js, wasm, texts, service, vitals, ruler, evidence, device, scripts } = files;
    let hydrate = scripts == Scripts::Hydrate;
    // What there is in one language alone is nowhere in another.
    let languages = if data.languages.len() > 1 { data.languages.as_slice() } else { &[] };
    let alternates = alternates(languages.iter().map(|language| language.tag.clone()), &address());
    let alternates = alternates
        .into_iter()
        .map(|(tag, href)| view! { <link rel="alternate" hreflang=tag href=href /> })
        .collect_view();
    view! {
        <!DOCTYPE html>
        <html
            class="govuk-template"
            lang=data.lang.clone()
            dir=dir
            data-size=aids.get("size")
            data-spacing=aids.get("spacing")
            data-font=aids.get("font")
            data-calm=aids.get("calm")
        >
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <meta name="theme-color" content="#0b3a3f" />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="stylesheet" href=css />
                {alternates}
                <MetaTags />
                {use_context::<ListenFiles>()
                    .map(|_| view! { <script nonce=use_nonce() inner_html=LISTEN></script> })}
                {(scripts != Scripts::None).then(|| view! { <script nonce=use_nonce() inner_html=LEAVE></script> })}
            </head>
            <body class="govuk-template__body">
                <div
                    id="app"
                    data-js=js
                    data-wasm=wasm
                    data-texts=texts.join(" ")
                    data-service=service
                    data-vitals=(!vitals.is_empty()).then_some(vitals)
                    data-ruler=(!ruler.is_empty()).then_some(ruler)
                    data-evidence=(!evidence.is_empty()).then_some(evidence)
                    data-device=(!device.is_empty()).then_some(device)
                    data-beside=(scripts == Scripts::Beside).then_some("")
                >
                    <App />
                </div>
                {hydrate.then(|| {
                    view! { <script type="application/json" id="page-data" nonce=use_nonce() inner_html=handed_over(&data)></script> }
                })}
                {(scripts != Scripts::None).then(|| view! { <script type="module" nonce=use_nonce() inner_html=START></script> })}
            </body>
        </html>
    }
}

/// The address of a page in each language, by its tag, and, as `x-default`, for who reads none of them: the page that asks the
/// browser for its language where there is one, or else the one in the site's own.
fn alternates(tags: impl Iterator<Item = String>, address: &str) -> Vec<(String, String)> {
    let Published { origin, default_language } = use_context().unwrap_or_default();
    let rest = path_after_language(address);
    let mut all: Vec<_> = tags.map(|tag| (tag.clone(), format!("{origin}/{tag}{rest}"))).collect();
    if !all.is_empty() && !default_language.is_empty() {
        let default = if rest.is_empty() { String::new() } else { default_language };
        all.push(("x-default".to_owned(), format!("{origin}/{default}{rest}")));
    }
    all
}

/// The page's data as JSON that cannot end the element that it is in.
fn handed_over(data: &PageData) -> String {
    serde_json::to_string(data).unwrap_or_default().replace('<', "\\u003c")
}

/// The address of the page that is being made: path and query.
pub(crate) fn address() -> String {
    let url = expect_context::<leptos_router::location::RequestUrl>();
    let url: &str = url.as_ref();
    url.strip_prefix("http://leptos.dev").unwrap_or(url).to_owned()
}

/// The address of the page that is being made, in another language.
pub(crate) fn in_language(tag: &str) -> String {
    let address = address();
    let query = address.split_once('?').map_or(String::new(), |(_, query)| format!("?{query}"));
    format!("/{tag}{}{query}", path_after_language(&address))
}

/// What follows the language in the path of an address, without its query.
fn path_after_language(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.trim_start_matches('/').split_once('/').map_or(String::new(), |(_, rest)| format!("/{rest}"))
}

#[cfg(test)]
mod tests {
    use super::path_after_language;

    #[test]
    fn the_language_is_cut_off() {
        assert_eq!(path_after_language("/en/services/x?change"), "/services/x");
        assert_eq!(path_after_language("/en"), "");
        assert_eq!(path_after_language("/"), "");
    }
}
