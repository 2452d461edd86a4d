//! Fieldset: <https://design-system.service.gov.uk/components/fieldset/>.

use crate::attributes::{Attributes, filled, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// The macro option `legend` of a fieldset.
#[derive(Debug, Default)]
pub struct Legend {
    /// `legend.text`, `legend.html`.
    pub content: Content,
    /// `legend.isPageHeading`: the legend is the page's `<h1>`.
    pub is_page_heading: bool,
    /// `legend.classes`.
    pub classes: String,
}

impl Legend {
    /// A legend that is the page's heading, in the size that goes with it.
    pub fn heading(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            is_page_heading: true,
            classes: "govuk-fieldset__legend--l".to_owned(),
        }
    }

    fn into_view(self) -> AnyView {
        if self.content.is_empty() {
            return ().into_any();
        }
        let content = if self.is_page_heading {
            view! { <h1 class="govuk-fieldset__heading">{self.content}</h1> }.erase()
        } else {
            self.content.into_any()
        };
        view! { <legend class=join(&["govuk-fieldset__legend", &self.classes])>{content}</legend> }.erase()
    }
}

impl<T: Into<Content>> From<T> for Legend {
    fn from(content: T) -> Self {
        Self { content: content.into(), ..Self::default() }
    }
}

/// The macro options of a fieldset.
#[derive(Debug, Default)]
pub struct FieldsetOptions {
    /// `legend`.
    pub legend: Option<Legend>,
    /// `describedBy`: ids of elements that describe the group.
    pub described_by: String,
    /// `classes`.
    pub classes: String,
    /// `role`.
    pub role: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl FieldsetOptions {
    pub(crate) fn into_view(self, children: AnyView) -> AnyView {
        view! {
            <fieldset
                class=join(&["govuk-fieldset", &self.classes])
                role=filled(self.role)
                aria-describedby=filled(self.described_by)
                {..spread(self.attributes)}
            >
                {self.legend.map(Legend::into_view)}
                {children}
            </fieldset>
        }
        .erase()
    }
}

impl From<Legend> for FieldsetOptions {
    fn from(legend: Legend) -> Self {
        Self { legend: Some(legend), ..Self::default() }
    }
}

/// A group of fields (macro `govukFieldset`).
#[component]
pub fn FieldsetView(
    /// Its options.
    #[prop(optional, into)]
    fieldset: FieldsetOptions,
    /// The fields: `html`.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    fieldset.into_view(children.map_or_else(|| ().into_any(), |children| children()))
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        options.as_fieldset().into_view(options.content().into_any())
    }

    #[test]
    fn passes() {
        crate::fixtures::check("fieldset", render);
    }
}
