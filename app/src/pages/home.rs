//! The home page: what can be done here.

use crate::{
    components::{page::Page, prose::Prose},
    page_data, texts,
};
use govuk::Erase;
use leptos::prelude::*;

/// The home page.
#[component]
pub fn Home() -> impl IntoView {
    let texts = texts();
    let data = page_data();
    let heading = texts.text("home");
    let lang = data.lang.clone();
    let cards = data.services.clone();
    let services = cards
        .into_iter()
        .map(|service| {
            let href = format!("/{lang}/services/{}", service.id);
            view! {
                <li class="hark-services__item">
                    <h3 class="govuk-heading-m hark-services__name">
                        <a class="govuk-link" href=href rel="external">
                            {service.name}
                        </a>
                    </h3>
                    <p class="govuk-body">{service.description}</p>
                </li>
            }
            .erase()
        })
        .collect_view();
    let guide = (!data.guide.is_empty()).then(|| {
        let href = format!("/{}/services/{}", data.lang, data.guide);
        view! {
            <Prose text=texts.attribute("home-start", "body").unwrap_or_default() />
            <govuk::Button content=texts.text("home-start") href=href is_start_button=true />
        }
        .into_any()
    });
    view! {
        <Page title=heading.clone()>
            <h1 class="govuk-heading-xl">{heading}</h1>
            <Prose text=texts.attribute("home", "body").unwrap_or_default() />
            {guide}
            <h2 class="govuk-heading-l">{texts.text("home-services")}</h2>
            <ul class="govuk-list hark-services">{services}</ul>
            <h2 class="govuk-heading-l">{texts.text("home-follow")}</h2>
            <Prose text=texts.attribute("home-follow", "body").unwrap_or_default() />
            <h2 class="govuk-heading-l">{texts.text("resume")}</h2>
            <Prose text=texts.attribute("home-resume", "body").unwrap_or_default() />
        </Page>
    }
}
