//! What goes inside a component: a text, or a view.

use leptos::prelude::*;
use leptos::tachys::view::IntoRender;

/// What goes inside a component: the macro options `text` (escaped) and `html` (here a view).
///
/// It is consumed when it is rendered, so it can be shown once.
#[derive(Default)]
pub enum Content {
    /// Nothing was given.
    #[default]
    Empty,
    /// A plain text; Leptos escapes it.
    Text(String),
    /// Any view.
    View(AnyView),
}

impl Content {
    /// Whether there is nothing to show; an empty text is nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.is_empty(),
            Self::View(_) => false,
        }
    }

    /// The text, where it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Empty | Self::View(_) => None,
        }
    }

    /// The content as a view.
    pub fn into_any(self) -> AnyView {
        match self {
            // Leptos would render an empty text as a space.
            Self::Text(text) if !text.is_empty() => text.into_any(),
            Self::Empty | Self::Text(_) => ().into_any(),
            Self::View(view) => view,
        }
    }

    /// The content as the body of a component: a text is a paragraph, a view is as it is.
    pub(crate) fn into_body(self) -> AnyView {
        match self {
            Self::Text(text) if !text.is_empty() => view! { <p class="govuk-body">{text}</p> }.into_any(),
            content => content.into_any(),
        }
    }

    /// The children of the component where there are any, otherwise this content.
    pub(crate) fn or_children(self, children: Option<Children>) -> Self {
        match children {
            Some(children) => Self::View(children()),
            None => self,
        }
    }
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Text(text) => f.debug_tuple("Text").field(text).finish(),
            Self::View(_) => f.write_str("View"),
        }
    }
}

impl From<&str> for Content {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Content {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<AnyView> for Content {
    fn from(view: AnyView) -> Self {
        Self::View(view)
    }
}

impl IntoRender for Content {
    type Output = AnyView;

    fn into_render(self) -> AnyView {
        self.into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_text_is_empty() {
        assert!(Content::default().is_empty());
        assert!(Content::from("").is_empty());
        assert!(!Content::from("a").is_empty());
        assert!(!Content::from(view! { <b>"a"</b> }.into_any()).is_empty());
    }
}
