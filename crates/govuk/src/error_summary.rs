//! Error summary: <https://design-system.service.gov.uk/components/error-summary/>.

use crate::attributes::{Attributes, join, spelled, spread};
use crate::behaviour::error_summary::focus_field;
use crate::behaviour::focus_on_mount;
use crate::content::Content;
use crate::erase::Erase;
use leptos::html;
use leptos::prelude::*;

/// An entry of the macro option `errorList`.
#[derive(Debug, Default)]
pub struct ErrorItem {
    /// `text`, `html`.
    pub content: Content,
    /// `href`: a hash with the id of the field.
    pub href: Option<String>,
    /// `attributes` of the link.
    pub attributes: Attributes,
}

impl ErrorItem {
    /// An error that leads to a field, for example `#last-contact-day`.
    pub fn new(content: impl Into<Content>, href: impl Into<String>) -> Self {
        Self { content: content.into(), href: Some(href.into()), attributes: Vec::new() }
    }

    fn into_view(self) -> AnyView {
        match self.href.filter(|href| !href.is_empty()) {
            Some(href) => view! {
                <li>
                    <a {..spread(self.attributes)} href=href>
                        {self.content}
                    </a>
                </li>
            }
            .erase(),
            None => view! { <li>{self.content}</li> }.erase(),
        }
    }
}

/// Lists what is wrong with the answers (macro `govukErrorSummary`). It takes the focus when it
/// appears; a link in it moves the focus to the field and its label or legend into sight.
#[component]
pub fn ErrorSummary(
    /// `titleText`, `titleHtml`.
    #[prop(into)]
    title: Content,
    /// `descriptionText`, `descriptionHtml`.
    #[prop(optional, into)]
    description: Content,
    /// `errorList`.
    #[prop(optional)]
    error_list: Vec<ErrorItem>,
    /// `disableAutoFocus`.
    #[prop(optional_no_strip, into)]
    disable_auto_focus: Option<bool>,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let root = NodeRef::<html::Div>::new();
    if disable_auto_focus != Some(true) {
        focus_on_mount(root);
    }
    let list = (!error_list.is_empty()).then(|| {
        view! {
            <ul class="govuk-list govuk-error-summary__list">
                {error_list.into_iter().map(ErrorItem::into_view).collect_view()}
            </ul>
        }
        .erase()
    });
    view! {
        <div
            class=join(&["govuk-error-summary", &classes])
            data-disable-auto-focus=spelled(disable_auto_focus)
            data-module="govuk-error-summary"
            node_ref=root
            on:click=|event| focus_field(&event)
            {..spread(attributes)}
        >
            <div role="alert">
                <h2 class="govuk-error-summary__title">{title}</h2>
                <div class="govuk-error-summary__body">
                    {(!description.is_empty()).then(|| view! { <p>{description}</p> }.erase())}
                    {list}
                </div>
            </div>
        </div>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{ErrorItem, ErrorSummary};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        let error_list = options.list("errorList");
        let error_list = error_list.iter().map(|item| ErrorItem {
            content: item.content(),
            href: item.maybe_text("href"),
            attributes: item.attributes(),
        });
        view! {
            <ErrorSummary
                title=options.content_of("titleText", "titleHtml")
                description=options.content_of("descriptionText", "descriptionHtml")
                error_list=error_list.collect()
                disable_auto_focus=options.maybe_flag("disableAutoFocus")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("error-summary", render);
    }
}
