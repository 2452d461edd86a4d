//! The HTML around an example, and the page that leads to all of them.

use crate::{arabic, catalogue::Catalogue, catalogue::Example as Fixture, code};
use gallery::Example;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;
use serde_json::json;

/// The texts of these pages. They are for developers, and in English.
mod words {
    pub const TITLE: &str = "Components";
    pub const BACK: &str = "All components";
}

/// A language that the gallery is in, by the beginning of its addresses.
#[derive(Clone, Copy)]
pub struct Language {
    /// Its tag.
    pub tag: &'static str,
    dir: &'static str,
    translates: bool,
}

/// One for each direction of writing.
pub const LANGUAGES: [Language; 2] = [
    Language { tag: "en", dir: "ltr", translates: false },
    Language { tag: "ar", dir: "rtl", translates: true },
];

/// The page of an example.
pub fn example(language: Language, fixture: &Fixture) -> String {
    let mut options = fixture.options.clone();
    if language.translates {
        arabic::translate(&mut options);
    }
    let component = fixture.component.to_owned();
    let title = format!("{component}: {}", fixture.name);
    // In a script no text may look like its end.
    let data = json!({ "component": component, "options": options }).to_string().replace('<', "\\u003c");
    let code = code::line(fixture.component, &fixture.given);
    let address = format!("/{}/components/{}", language.tag, fixture.path);
    let back = format!("/{}/components", language.tag);
    render(&address, move || {
        document(
            language,
            &title,
            view! {
                <p class="govuk-body" lang="en" dir="ltr">
                    <a class="govuk-link" href=back>{words::BACK}</a>
                </p>
                <h1 class="govuk-heading-m" lang="en" dir="ltr">{title.clone()}</h1>
                <pre class="gallery-code" lang="en" dir="ltr" tabindex="0"><code>{code}</code></pre>
                <div id="app">
                    <Example component=component options=options />
                </div>
            }
            .into_any(),
            view! {
                <script type="application/json" id="fixture" inner_html=data></script>
                <script type="module" src="/components/start.js"></script>
            }
            .into_any(),
        )
    })
}

/// The page with all components and the names of all their fixtures.
pub fn index(language: Language, catalogue: &Catalogue) -> String {
    let folder = format!("/{}/components", language.tag);
    let lists = catalogue.by_component().map(|examples| list(&folder, examples)).collect_view().into_any();
    render(&folder, move || {
        let main = view! {
            <div lang="en" dir="ltr">
                <h1 class="govuk-heading-l">{words::TITLE}</h1>
                {lists}
            </div>
        };
        document(language, words::TITLE, main.into_any(), ().into_any())
    })
}

fn list(folder: &str, examples: &[Fixture]) -> AnyView {
    let entry = |fixture: &Fixture| {
        view! {
            <li>
                <a class="govuk-link" href=format!("{folder}/{}", fixture.path)>{fixture.name.clone()}</a>
                <br />
                <code>{code::line(fixture.component, &fixture.given)}</code>
            </li>
        }
    };
    let component = examples.first().map_or("", |fixture| fixture.component);
    view! {
        <h2 class="govuk-heading-m" id=component>{component}</h2>
        <ol class="govuk-list govuk-list--number gallery-list">{examples.iter().map(entry).collect_view()}</ol>
    }
    .into_any()
}

fn render(address: &str, view: impl FnOnce() -> AnyView) -> String {
    // Leptos asks for it before the first page. A second call changes nothing.
    let _ = any_spawner::Executor::init_tokio();
    Owner::new().with(|| {
        provide_context(RequestUrl::new(address));
        view().to_html()
    })
}

fn document(language: Language, title: &str, main: AnyView, scripts: AnyView) -> AnyView {
    view! {
        <!DOCTYPE html>
        <html class="govuk-template" lang=language.tag dir=language.dir>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
                <link rel="stylesheet" href="/components/gallery.css" />
                // A title holds text alone, so no mark of Leptos either.
                <title inner_html=title.replace('&', "&amp;").replace('<', "&lt;")></title>
            </head>
            <body class="govuk-template__body">
                <main class="govuk-width-container govuk-main-wrapper" id="content">{main}</main>
                {scripts}
            </body>
        </html>
    }
    .into_any()
}
