//! Warning text: <https://design-system.service.gov.uk/components/warning-text/>.

use crate::attributes::{Attributes, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// Warns of consequences (macro `govukWarningText`).
#[component]
pub fn WarningText(
    /// `text`, `html`.
    #[prop(optional, into)]
    content: Content,
    /// `iconFallbackText`: what a screen reader says for the icon.
    #[prop(into)]
    icon_fallback_text: String,
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
        <div class=join(&["govuk-warning-text", &classes]) {..spread(attributes)}>
            <span class="govuk-warning-text__icon" aria-hidden="true">
                "!"
            </span>
            " "
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{icon_fallback_text}</span>
                " "
                {content.or_children(children)}
            </strong>
        </div>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::WarningText;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <WarningText
                content=options.content()
                icon_fallback_text=options.text_or("iconFallbackText", "Warning")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("warning-text", render);
    }
}
