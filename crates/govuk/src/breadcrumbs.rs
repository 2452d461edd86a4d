//! Breadcrumbs: <https://design-system.service.gov.uk/components/breadcrumbs/>.

use crate::attributes::{Attributes, join, spread};
use crate::content::Content;
use leptos::prelude::*;

/// An entry of the macro option `items` of breadcrumbs.
#[derive(Debug, Default)]
pub struct BreadcrumbItem {
    /// `text`, `html`.
    pub content: Content,
    /// `href`: none for the page itself.
    pub href: String,
    /// `attributes`: of the link.
    pub attributes: Attributes,
}

impl BreadcrumbItem {
    /// A link and its text.
    pub fn new(href: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { content: content.into(), href: href.into(), attributes: Vec::new() }
    }

    fn into_view(self) -> AnyView {
        if self.href.is_empty() {
            return view! {
                <li class="govuk-breadcrumbs__list-item" aria-current="page">
                    {self.content}
                </li>
            }
            .into_any();
        }
        view! {
            <li class="govuk-breadcrumbs__list-item">
                <a class="govuk-breadcrumbs__link" href=self.href {..spread(self.attributes)}>
                    {self.content}
                </a>
            </li>
        }
        .into_any()
    }
}

/// The way from the home page to this one (macro `govukBreadcrumbs`).
#[component]
pub fn Breadcrumbs(
    /// `labelText`: what a screen reader calls it.
    #[prop(into)]
    label_text: String,
    /// `items`.
    items: Vec<BreadcrumbItem>,
    /// `collapseOnMobile`: on a narrow screen only the first and the last are shown.
    #[prop(optional)]
    collapse_on_mobile: bool,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let collapse = if collapse_on_mobile { "govuk-breadcrumbs--collapse-on-mobile" } else { "" };
    view! {
        <nav aria-label=label_text class=join(&["govuk-breadcrumbs", &classes, collapse]) {..spread(attributes)}>
            <ol class="govuk-breadcrumbs__list">
                {items.into_iter().map(BreadcrumbItem::into_view).collect_view()}
            </ol>
        </nav>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{BreadcrumbItem, Breadcrumbs};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn item(options: &Options) -> BreadcrumbItem {
        BreadcrumbItem {
            content: options.content(),
            href: options.text("href"),
            attributes: options.attributes(),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Breadcrumbs
                label_text=options.text_or("labelText", "Breadcrumb")
                items=options.list("items").iter().map(item).collect()
                collapse_on_mobile=options.flag("collapseOnMobile")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("breadcrumbs", render);
    }
}
