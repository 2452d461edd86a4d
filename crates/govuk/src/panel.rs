//! Panel: <https://design-system.service.gov.uk/components/panel/>.

use crate::attributes::{Attributes, either, join, spread};
use crate::button::Button;
use crate::content::Content;
use crate::erase::Erase;
use crate::heading::heading;
use leptos::prelude::*;

/// The macro option `actions` of a panel that interrupts.
#[derive(Debug, Default)]
pub struct PanelActions {
    /// `actions.items`.
    pub items: Vec<PanelAction>,
    /// `actions.classes`.
    pub classes: String,
    /// `actions.attributes`.
    pub attributes: Attributes,
}

/// A button or link in a panel.
#[derive(Debug, Default)]
pub struct PanelAction {
    /// `text`.
    pub content: Content,
    /// `type`: of a button; `button` where none is given, and where there is a `href` a link.
    pub r#type: String,
    /// `href`.
    pub href: String,
    /// `classes`.
    pub classes: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl PanelAction {
    fn into_view(self) -> AnyView {
        if self.href.is_empty() || self.r#type == "button" {
            return view! {
                <Button
                    content=self.content
                    r#type=either(self.r#type, "button")
                    classes=join(&["govuk-button--inverse", &self.classes])
                    href=self.href
                    attributes=self.attributes
                />
            }
            .erase();
        }
        view! {
            <a
                class=join(&["govuk-link govuk-link--inverse", &self.classes])
                href=self.href
                {..spread(self.attributes)}
            >
                {self.content}
            </a>
        }
        .erase()
    }
}

impl PanelActions {
    fn into_view(self) -> AnyView {
        let buttons = (!self.items.is_empty()).then(|| {
            view! {
                <div class="govuk-button-group">
                    {self.items.into_iter().map(|action| (action.into_view(), " ")).collect_view()}
                </div>
            }
            .erase()
        });
        view! {
            <div class=join(&["govuk-panel__actions", &self.classes]) {..spread(self.attributes)}>
                {buttons}
            </div>
        }
        .erase()
    }
}

/// Confirms, or interrupts (macro `govukPanel`).
#[component]
pub fn Panel(
    /// `titleText`, `titleHtml`.
    #[prop(into)]
    title: Content,
    /// `text`, `html`.
    #[prop(optional, into)]
    content: Content,
    /// `headingLevel`.
    #[prop(default = 1)]
    heading_level: u8,
    /// `actions`: only shown with the class `govuk-panel--interruption`.
    #[prop(optional_no_strip, into)]
    actions: Option<PanelActions>,
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
    let interrupts = classes.contains("govuk-panel--interruption");
    let confirms = if interrupts { "" } else { "govuk-panel--confirmation" };
    let content = content.or_children(children);
    let body =
        (!content.is_empty()).then(|| view! { <div class="govuk-panel__body">{content}</div> }.erase());
    view! {
        <div class=join(&["govuk-panel", confirms, &classes]) {..spread(attributes)}>
            {heading(heading_level, "govuk-panel__title".to_owned(), String::new(), title)}
            {body}
            {actions.filter(|_| interrupts).map(PanelActions::into_view)}
        </div>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{Panel, PanelAction, PanelActions};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn action(options: &Options) -> PanelAction {
        PanelAction {
            content: options.content(),
            r#type: options.text("type"),
            href: options.text("href"),
            classes: options.text("classes"),
            attributes: options.attributes(),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        let actions = options.object("actions").map(|actions| PanelActions {
            items: actions.list("items").iter().map(action).collect(),
            classes: actions.text("classes"),
            attributes: actions.attributes(),
        });
        view! {
            <Panel
                title=options.content_of("titleText", "titleHtml")
                content=options.content()
                heading_level=options.level("headingLevel", 1)
                actions=actions
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("panel", render);
    }
}
