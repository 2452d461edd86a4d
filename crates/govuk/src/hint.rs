//! Hint: the macro `govukHint`.

use crate::attributes::{Attributes, filled, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// The macro options of a hint.
#[derive(Debug, Default)]
pub struct Hint {
    /// `text`, `html`.
    pub content: Content,
    /// `id`. A form component fills it in itself.
    pub id: String,
    /// `classes`.
    pub classes: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl Hint {
    pub(crate) fn with_id(self, id: &str) -> Self {
        Self { id: id.to_owned(), ..self }
    }

    pub(crate) fn into_view(self) -> AnyView {
        view! {
            <div id=filled(self.id) class=join(&["govuk-hint", &self.classes]) {..spread(self.attributes)}>
                {self.content}
            </div>
        }
        .erase()
    }
}

impl<T: Into<Content>> From<T> for Hint {
    fn from(content: T) -> Self {
        Self { content: content.into(), ..Self::default() }
    }
}

/// A hint on its own (macro `govukHint`); a form component shows its own.
#[component]
pub fn HintView(
    /// Its options.
    #[prop(into)]
    hint: Hint,
) -> impl IntoView {
    hint.into_view()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use crate::fixtures::Options;
    use leptos::prelude::AnyView;

    pub(crate) fn render(options: &Options) -> AnyView {
        options.as_hint().into_view()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("hint", render);
    }
}
