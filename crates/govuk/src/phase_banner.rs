//! Phase banner: <https://design-system.service.gov.uk/components/phase-banner/>.

use crate::attributes::{Attributes, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use crate::tag::Tag;
use leptos::prelude::*;

/// Says how finished the service is (macro `govukPhaseBanner`).
#[component]
pub fn PhaseBanner(
    /// `tag.text`, `tag.html`.
    #[prop(into)]
    tag: Content,
    /// `tag.classes`.
    #[prop(optional, into)]
    tag_classes: String,
    /// `text`, `html`.
    #[prop(optional, into)]
    content: Content,
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
        <div class=join(&["govuk-phase-banner govuk-width-container", &classes]) {..spread(attributes)}>
            <p class="govuk-phase-banner__content">
                <Tag content=tag classes=join(&["govuk-phase-banner__content__tag", &tag_classes]) />
                " "
                <span class="govuk-phase-banner__text">{content.or_children(children)}</span>
            </p>
        </div>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::PhaseBanner;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        let tag = options.object("tag").unwrap_or_default();
        view! {
            <PhaseBanner
                tag=tag.content()
                tag_classes=tag.text("classes")
                content=options.content()
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("phase-banner", render);
    }
}
