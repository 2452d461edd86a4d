//! The list of a long page's sections.

use leptos::prelude::*;
use locale::Texts;

/// Links to the sections with these ids, which are the names of their headings' texts.
pub fn contents(texts: &Texts, sections: &[&str]) -> AnyView {
    let links = sections.iter().map(|id| {
        view! {
            <li>
                <a class="govuk-link" href=format!("#{id}")>
                    {texts.text(id)}
                </a>
            </li>
        }
        .into_any()
    });
    view! {
        <nav class="hark-contents" aria-labelledby="contents">
            <h2 class="govuk-heading-s" id="contents">{texts.text("contents")}</h2>
            <ul class="govuk-list">{links.collect_view()}</ul>
        </nav>
    }
    .into_any()
}
