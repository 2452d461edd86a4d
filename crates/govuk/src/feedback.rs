//! Feedback: <https://design-system.service.gov.uk/components/feedback/>.

use crate::attributes::{Attributes, join, spread};
use crate::content::Content;
use crate::heading::heading;
use leptos::prelude::*;

/// Asks what people think of the service (macro `govukFeedback`).
#[component]
pub fn Feedback(
    /// `titleText`, `titleHtml`.
    #[prop(into)]
    title: Content,
    /// `text` (shown as a paragraph) or `html` (shown as it is).
    #[prop(optional, into)]
    content: Content,
    /// `headingLevel`.
    #[prop(default = 2)]
    heading_level: u8,
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
    let content = content.or_children(children);
    let body = (!content.is_empty())
        .then(|| view! { <div class="govuk-feedback__body">{content.into_body()}</div> });
    view! {
        <div class=join(&["govuk-feedback govuk-width-container", &classes]) {..spread(attributes)}>
            <div class="govuk-grid-row">
                <div class="govuk-grid-column-two-thirds">
                    {heading(heading_level, "govuk-feedback__title".to_owned(), String::new(), title)}
                    {body}
                </div>
            </div>
        </div>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::Feedback;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Feedback
                title=options.content_of("titleText", "titleHtml")
                content=options.content()
                heading_level=options.level("headingLevel", 2)
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("feedback", render);
    }
}
