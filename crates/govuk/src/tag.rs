//! Tag: <https://design-system.service.gov.uk/components/tag/>.

use crate::attributes::{Attributes, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// Shows a status (macro `govukTag`).
#[component]
pub fn Tag(
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
        <strong class=join(&["govuk-tag", &classes]) {..spread(attributes)}>
            {content.or_children(children)}
        </strong>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::Tag;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Tag
                content=options.content()
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("tag", render);
    }
}
