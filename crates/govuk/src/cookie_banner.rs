//! Cookie banner: <https://design-system.service.gov.uk/components/cookie-banner/>.

use crate::attributes::{Attributes, either, filled, join, spread};
use crate::button::Button;
use crate::content::Content;
use leptos::prelude::*;

/// A button or link: an entry of the macro option `actions` of a message.
#[derive(Debug, Default)]
pub struct CookieBannerAction {
    /// `text`.
    pub content: Content,
    /// `type`: of a button; `button` where none is given, and where there is a `href` a link.
    pub r#type: String,
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: String,
    /// `href`.
    pub href: String,
    /// `classes`.
    pub classes: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl CookieBannerAction {
    fn into_view(self) -> AnyView {
        if self.href.is_empty() || self.r#type == "button" {
            return view! {
                <Button
                    content=self.content
                    r#type=either(self.r#type, "button")
                    name=self.name
                    value=self.value
                    classes=self.classes
                    href=self.href
                    attributes=self.attributes
                />
            }
            .into_any();
        }
        view! {
            <a class=join(&["govuk-link", &self.classes]) href=self.href {..spread(self.attributes)}>
                {self.content}
            </a>
        }
        .into_any()
    }
}

/// An entry of the macro option `messages`.
#[derive(Debug, Default)]
pub struct CookieBannerMessage {
    /// `headingText`, `headingHtml`.
    pub heading: Content,
    /// `text` (shown as a paragraph) or `html` (shown as it is).
    pub content: Content,
    /// `actions`.
    pub actions: Vec<CookieBannerAction>,
    /// `hidden`.
    pub hidden: bool,
    /// `role`: `alert` for a message that comes in answer to a choice.
    pub role: String,
    /// `classes`.
    pub classes: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl CookieBannerMessage {
    fn into_view(self) -> AnyView {
        let heading = (!self.heading.is_empty())
            .then(|| view! { <h2 class="govuk-cookie-banner__heading govuk-heading-m">{self.heading}</h2> });
        let actions = (!self.actions.is_empty()).then(|| {
            let actions = self.actions.into_iter().map(|action| (action.into_view(), " "));
            view! { <div class="govuk-button-group">{actions.collect_view()}</div> }
        });
        view! {
            <div
                class=join(&["govuk-cookie-banner__message", &self.classes, "govuk-width-container"])
                role=filled(self.role)
                hidden=self.hidden
                {..spread(self.attributes)}
            >
                <div class="govuk-grid-row">
                    <div class="govuk-grid-column-two-thirds">
                        {heading}
                        <div class="govuk-cookie-banner__content">{self.content.into_body()}</div>
                    </div>
                </div>
                {actions}
            </div>
        }
        .into_any()
    }
}

/// Asks what may be kept on the device (macro `govukCookieBanner`). What the answer does is the caller's.
#[component]
pub fn CookieBanner(
    /// `ariaLabel`: what a screen reader calls it.
    #[prop(into)]
    aria_label: String,
    /// `messages`.
    messages: Vec<CookieBannerMessage>,
    /// `hidden`.
    #[prop(optional)]
    hidden: bool,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    view! {
        <div
            data-nosnippet=""
            role="region"
            aria-label=aria_label
            hidden=hidden
            class=join(&["govuk-cookie-banner", &classes])
            {..spread(attributes)}
        >
            {messages.into_iter().map(CookieBannerMessage::into_view).collect_view()}
        </div>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{CookieBanner, CookieBannerAction, CookieBannerMessage};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn action(options: &Options) -> CookieBannerAction {
        CookieBannerAction {
            content: options.content(),
            r#type: options.text("type"),
            name: options.text("name"),
            value: options.text("value"),
            href: options.text("href"),
            classes: options.text("classes"),
            attributes: options.attributes(),
        }
    }

    fn message(options: &Options) -> CookieBannerMessage {
        CookieBannerMessage {
            heading: options.content_of("headingText", "headingHtml"),
            content: options.content(),
            actions: options.list("actions").iter().map(action).collect(),
            hidden: options.flag("hidden"),
            role: options.text("role"),
            classes: options.text("classes"),
            attributes: options.attributes(),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <CookieBanner
                aria_label=options.text_or("ariaLabel", "Cookie banner")
                messages=options.list("messages").iter().map(message).collect()
                hidden=options.flag("hidden")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("cookie-banner", render);
    }
}
