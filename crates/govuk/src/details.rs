//! Details: <https://design-system.service.gov.uk/components/details/>.

use crate::attributes::{Attributes, filled, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// Shows more on request (macro `govukDetails`).
#[component]
pub fn Details(
    /// `summaryText`, `summaryHtml`.
    #[prop(into)]
    summary: Content,
    /// `text`, `html`.
    #[prop(optional, into)]
    content: Content,
    /// `id`.
    #[prop(optional, into)]
    id: String,
    /// `open`.
    #[prop(optional)]
    open: bool,
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
        <details id=filled(id) open=open class=join(&["govuk-details", &classes]) {..spread(attributes)}>
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{summary}</span>
            </summary>
            <div class="govuk-details__text">{content.or_children(children)}</div>
        </details>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::Details;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Details
                summary=options.content_of("summaryText", "summaryHtml")
                content=options.content()
                id=options.text("id")
                open=options.flag("open")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("details", render);
    }
}
