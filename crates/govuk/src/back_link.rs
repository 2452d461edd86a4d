//! Back link: <https://design-system.service.gov.uk/components/back-link/>.

use crate::attributes::{Attributes, either, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// Leads to the page before (macro `govukBackLink`).
#[component]
pub fn BackLink(
    /// `text`, `html`.
    #[prop(optional, into)]
    content: Content,
    /// `href`.
    #[prop(optional, into)]
    href: String,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
    /// In place of `content`.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <a href=either(href, "#") class=join(&["govuk-back-link", &classes]) {..spread(attributes)}>
            {content.or_children(children)}
        </a>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::BackLink;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <BackLink
                content=options.content_or("Back")
                href=options.text("href")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("back-link", render);
    }
}
