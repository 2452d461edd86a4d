//! Error message: <https://design-system.service.gov.uk/components/error-message/>.

use crate::attributes::{Attributes, filled, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// The macro options of an error message.
#[derive(Debug, Default)]
pub struct ErrorMessage {
    /// `text`, `html`.
    pub content: Content,
    /// `id`. A form component fills it in itself.
    pub id: String,
    /// `classes`.
    pub classes: String,
    /// `visuallyHiddenText`: what a screen reader says first, without the colon.
    pub visually_hidden_text: Option<String>,
    /// `attributes`.
    pub attributes: Attributes,
}

impl ErrorMessage {
    /// A message, and what a screen reader says first.
    pub fn new(content: impl Into<Content>, visually_hidden_text: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            visually_hidden_text: Some(visually_hidden_text.into()),
            ..Self::default()
        }
    }

    pub(crate) fn with_id(self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self }
    }

    pub(crate) fn into_view(self) -> AnyView {
        let prefix = self.visually_hidden_text.and_then(filled).map(|text| {
            view! {
                <span class="govuk-visually-hidden">{format!("{text}:")}</span>
                " "
            }
            .erase()
        });
        view! {
            <p id=filled(self.id) class=join(&["govuk-error-message", &self.classes]) {..spread(self.attributes)}>
                {prefix}
                {self.content}
            </p>
        }
        .erase()
    }
}

/// An error message on its own (macro `govukErrorMessage`); a form component shows its own.
#[component]
pub fn ErrorMessageView(
    /// Its options.
    error_message: ErrorMessage,
) -> impl IntoView {
    error_message.into_view()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use crate::fixtures::Options;
    use leptos::prelude::AnyView;

    pub(crate) fn render(options: &Options) -> AnyView {
        options.as_error_message().into_view()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("error-message", render);
    }
}
