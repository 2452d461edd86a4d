//! Footer: <https://design-system.service.gov.uk/components/footer/>.
//!
//! The crown, the licence and the copyright notice are for those who are entitled to them, so here
//! each is an option and not, as in the original, what is shown when nothing is said.

use crate::attributes::{Attributes, either, filled, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// A link in the footer.
#[derive(Debug, Default)]
pub struct FooterLink {
    /// `text`.
    pub content: Content,
    /// `href`.
    pub href: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl FooterLink {
    /// A link and its text.
    pub fn new(href: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { content: content.into(), href: href.into(), attributes: Vec::new() }
    }

    fn into_view(self) -> AnyView {
        view! {
            <a class="govuk-footer__link" href=self.href {..spread(self.attributes)}>
                {self.content}
            </a>
        }
        .erase()
    }
}

/// A section of links: an entry of the macro option `navigation`.
#[derive(Debug, Default)]
pub struct FooterNavigation {
    /// `title`.
    pub title: Content,
    /// `columns`: of the list.
    pub columns: Option<u32>,
    /// `width`: `full` where none is given.
    pub width: String,
    /// `items`.
    pub items: Vec<FooterLink>,
}

impl FooterNavigation {
    fn into_view(self) -> AnyView {
        let columns = self.columns.map(|columns| format!("govuk-footer__list--columns-{columns}"));
        let list = (!self.items.is_empty()).then(|| {
            let items = self.items.into_iter().map(|link| {
                view! { <li class="govuk-footer__list-item">{link.into_view()}</li> }
            });
            let class = join(&["govuk-footer__list", &columns.unwrap_or_default()]);
            view! { <ul class=class>{items.collect_view()}</ul> }
        });
        let width = either(self.width, "full");
        view! {
            <div class=format!("govuk-footer__section govuk-grid-column-{width}")>
                <h2 class="govuk-footer__heading govuk-heading-m">{self.title}</h2>
                {list}
            </div>
        }
        .erase()
    }
}

/// The macro option `meta`: links for support and what else is to be said.
#[derive(Debug, Default)]
pub struct FooterMeta {
    /// `meta.visuallyHiddenTitle`: what a screen reader says for the links.
    pub visually_hidden_title: String,
    /// `meta.items`.
    pub items: Vec<FooterLink>,
    /// `meta.text`, `meta.html`.
    pub content: Content,
}

impl FooterMeta {
    fn into_view(self) -> AnyView {
        let list = (!self.items.is_empty()).then(|| {
            let items = self.items.into_iter().map(|link| {
                view! { <li class="govuk-footer__inline-list-item">{link.into_view()}</li> }
            });
            view! { <ul class="govuk-footer__inline-list">{items.collect_view()}</ul> }
        });
        let custom = (!self.content.is_empty())
            .then(|| view! { <div class="govuk-footer__meta-custom">{self.content}</div> });
        view! {
            <h2 class="govuk-visually-hidden">{self.visually_hidden_title}</h2>
            {list}
            {custom}
        }
        .erase()
    }
}

/// The end of every page (macro `govukFooter`).
#[component]
pub fn Footer(
    /// A logo before all else; in the original the crown.
    #[prop(optional, into)]
    logo: Content,
    /// `navigation`.
    #[prop(optional)]
    navigation: Vec<FooterNavigation>,
    /// `meta`.
    #[prop(optional_no_strip, into)]
    meta: Option<FooterMeta>,
    /// `contentLicence.text`, `contentLicence.html`: shown after the logo of the Open Government Licence.
    #[prop(optional, into)]
    content_licence: Content,
    /// `copyright.text`, `copyright.html`.
    #[prop(optional, into)]
    copyright: Content,
    /// Where the copyright notice leads.
    #[prop(optional, into)]
    copyright_href: String,
    /// `containerClasses`.
    #[prop(optional, into)]
    container_classes: String,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let navigation = (!navigation.is_empty()).then(|| {
        view! {
            <div class="govuk-footer__navigation">
                {navigation.into_iter().map(FooterNavigation::into_view).collect_view()}
            </div>
            <hr class="govuk-footer__section-break" />
        }
    });
    let licence = (!content_licence.is_empty()).then(|| {
        view! {
            {licence_logo()}
            <span class="govuk-footer__licence-description">{content_licence}</span>
        }
    });
    let copyright = (!copyright.is_empty()).then(|| {
        view! {
            <div class="govuk-footer__meta-item">
                <a class="govuk-footer__link govuk-footer__copyright-logo" href=filled(copyright_href)>
                    {copyright}
                </a>
            </div>
        }
    });
    view! {
        <div class=join(&["govuk-footer", &classes]) {..spread(attributes)}>
            <div class=join(&["govuk-width-container", &container_classes])>
                {logo}
                {navigation}
                <div class="govuk-footer__meta">
                    <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
                        {meta.map(FooterMeta::into_view)}
                        {licence}
                    </div>
                    {copyright}
                </div>
            </div>
        </div>
    }
    .erase()
}

fn licence_logo() -> impl IntoView {
    view! {
        <svg
            aria-hidden="true"
            focusable="false"
            class="govuk-footer__licence-logo"
            xmlns="http://www.w3.org/2000/svg"
            viewBox="0 0 483.2 195.7"
            height="17"
            width="41"
        >
            <path
                fill="currentColor"
                d="M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145"
            ></path>
        </svg>
    }
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{Footer, FooterLink, FooterMeta, FooterNavigation};
    use crate::Content;
    use crate::fixtures::{Options, view_of};
    use leptos::prelude::*;

    const COPYRIGHT: &str = "https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/";
    const LICENCE: &str = r#"All content is available under the <a class="govuk-footer__link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" rel="license">Open Government Licence v3.0</a>, except where otherwise stated"#;

    fn links(options: &Options) -> Vec<FooterLink> {
        let link = |item: &Options| FooterLink {
            content: item.content(),
            href: item.text("href"),
            attributes: item.attributes(),
        };
        options.list("items").iter().map(link).collect()
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        let navigation = options.list("navigation");
        let navigation = navigation.iter().map(|section| FooterNavigation {
            title: section.text("title").into(),
            columns: section.number("columns"),
            width: section.text("width"),
            items: links(section),
        });
        let meta = options.object("meta").map(|meta| FooterMeta {
            visually_hidden_title: meta.text_or("visuallyHiddenTitle", "Support links"),
            items: links(&meta),
            content: meta.content(),
        });
        let licence = match options.object("contentLicence") {
            _ if options.is_null("contentLicence") => Content::Empty,
            Some(licence) => licence.content(),
            None => Content::View(view_of(LICENCE)),
        };
        view! {
            <Footer
                logo=view_of(&options.text("logo"))
                navigation=navigation.collect()
                meta=meta
                content_licence=licence
                copyright=options.object("copyright").unwrap_or_default().content_or("© Crown copyright")
                copyright_href=COPYRIGHT
                container_classes=options.text("containerClasses")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("footer", render);
    }
}
