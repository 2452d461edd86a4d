//! Skip link: <https://design-system.service.gov.uk/components/skip-link/>.

use crate::attributes::{Attributes, either, join, spread};
use crate::behaviour::skip_link::skip;
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// Leads past the header to the content (macro `govukSkipLink`).
#[component]
pub fn SkipLink(
    /// `text`, `html`.
    #[prop(optional, into)]
    content: Content,
    /// `href`: a hash; `#content` where none is given.
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
    let href = either(href, "#content");
    let target = href.clone();
    view! {
        <a
            href=href
            class=join(&["govuk-skip-link", &classes])
            data-module="govuk-skip-link"
            on:click=move |event| skip(&event, &target)
            {..spread(attributes)}
        >
            {content.or_children(children)}
        </a>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::SkipLink;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <SkipLink
                content=options.content()
                href=options.text("href")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("skip-link", render);
    }
}
