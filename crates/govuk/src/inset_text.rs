//! Inset text: <https://design-system.service.gov.uk/components/inset-text/>.

use crate::attributes::{Attributes, filled, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// Sets a passage apart (macro `govukInsetText`).
#[component]
pub fn InsetText(
    /// `text`, `html`.
    #[prop(optional, into)]
    content: Content,
    /// `id`.
    #[prop(optional, into)]
    id: String,
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
        <div id=filled(id) class=join(&["govuk-inset-text", &classes]) {..spread(attributes)}>
            {content.or_children(children)}
        </div>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::InsetText;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <InsetText
                content=options.content()
                id=options.text("id")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("inset-text", render);
    }
}
