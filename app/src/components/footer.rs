//! The site's footer.

use crate::{is_by_server, page_data, texts};
use govuk::Erase;
use leptos::prelude::*;

/// The footer of every page.
#[component]
pub fn SiteFooter() -> impl IntoView {
    let texts = texts();
    let data = page_data();
    let links = [
        "search",
        "listen",
        "privacy",
        "cookies",
        "your-information",
        "accessibility",
        "contact",
        "case",
        "delete-answers",
    ]
    .map(|page| {
        let href = format!("/{}/{page}", data.lang);
        let rel = is_by_server(&format!("/{page}")).then_some("external");
        view! {
            <li class="govuk-footer__inline-list-item">
                <a
                    class="govuk-footer__link"
                    href=href
                    rel=rel
                    on:click=move |event| {
                        if rel.is_some() {
                            crate::wizard::leave::on_click(&event);
                        }
                    }
                >
                    {texts.text(&format!("footer-{page}"))}
                </a>
            </li>
        }
        .erase()
    })
    .collect_view();
    view! {
        <footer class="govuk-footer hark-footer">
            <div class="govuk-width-container">
                <div class="govuk-footer__meta">
                    <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
                        <h2 class="govuk-visually-hidden">{texts.text("footer-heading")}</h2>
                        <ul class="govuk-footer__inline-list">{links}</ul>
                        <p class="hark-footer__note">{texts.text("footer-note")}</p>
                    </div>
                </div>
            </div>
        </footer>
    }
}
