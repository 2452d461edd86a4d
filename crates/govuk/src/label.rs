//! Label: <https://design-system.service.gov.uk/components/text-input/> (macro `govukLabel`).

use crate::attributes::{Attributes, filled, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// The macro options of a label.
#[derive(Debug, Default)]
pub struct Label {
    /// `text`, `html`.
    pub content: Content,
    /// `for`: the id of the field. A form component fills it in itself.
    pub r#for: String,
    /// `isPageHeading`: the label is the page's `<h1>`.
    pub is_page_heading: bool,
    /// `classes`.
    pub classes: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl Label {
    /// A label that is the page's heading, in the size that goes with it.
    pub fn heading(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            is_page_heading: true,
            classes: "govuk-label--l".to_owned(),
            ..Self::default()
        }
    }

    /// The label for a field.
    pub(crate) fn for_field(self, id: &str) -> Self {
        Self { r#for: id.to_owned(), ..self }
    }

    pub(crate) fn into_view(self) -> AnyView {
        if self.content.is_empty() {
            return ().into_any();
        }
        let label = view! {
            <label class=join(&["govuk-label", &self.classes]) for=filled(self.r#for) {..spread(self.attributes)}>
                {self.content}
            </label>
        };
        if self.is_page_heading {
            view! { <h1 class="govuk-label-wrapper">{label}</h1> }.erase()
        } else {
            label.into_any()
        }
    }
}

impl<T: Into<Content>> From<T> for Label {
    fn from(content: T) -> Self {
        Self { content: content.into(), ..Self::default() }
    }
}

/// A label on its own (macro `govukLabel`); a form component shows its own.
#[component]
pub fn LabelView(
    /// Its options.
    #[prop(into)]
    label: Label,
) -> impl IntoView {
    label.into_view()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use crate::fixtures::Options;
    use leptos::prelude::AnyView;

    pub(crate) fn render(options: &Options) -> AnyView {
        options.as_label().into_view()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("label", render);
    }
}
