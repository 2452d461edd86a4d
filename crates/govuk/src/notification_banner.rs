//! Notification banner: <https://design-system.service.gov.uk/components/notification-banner/>.

use crate::attributes::{Attributes, either, join, spelled, spread};
use crate::behaviour::focus_on_mount;
use crate::content::Content;
use crate::erase::Erase;
use crate::heading::heading;
use leptos::html;
use leptos::prelude::*;

/// Tells about something beside the page's subject (macro `govukNotificationBanner`).
#[component]
pub fn NotificationBanner(
    /// `titleText`, `titleHtml`.
    #[prop(into)]
    title: Content,
    /// `text` (shown as a heading) or `html` (shown as it is).
    #[prop(optional, into)]
    content: Content,
    /// `type`: `success` for something that has worked; it is announced at once and takes the focus.
    #[prop(optional, into)]
    r#type: String,
    /// `role`: of itself `alert` for a success, otherwise `region`.
    #[prop(optional, into)]
    role: String,
    /// `titleHeadingLevel`.
    #[prop(default = 2)]
    title_heading_level: u8,
    /// `titleId`.
    #[prop(optional, into)]
    title_id: String,
    /// `disableAutoFocus`.
    #[prop(optional_no_strip, into)]
    disable_auto_focus: Option<bool>,
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
    let (modifier, own_role) =
        if r#type == "success" { ("govuk-notification-banner--success", "alert") } else { ("", "region") };
    let role = either(role, own_role);
    let root = NodeRef::<html::Div>::new();
    if role == "alert" && disable_auto_focus != Some(true) {
        focus_on_mount(root);
    }
    let title_id = either(title_id, "govuk-notification-banner-title");
    let heading = {
        let class = "govuk-notification-banner__title".to_owned();
        heading(title_heading_level, class, title_id.clone(), title)
    };
    let content = match content.or_children(children) {
        Content::Text(text) => view! { <p class="govuk-notification-banner__heading">{text}</p> }.erase(),
        content => content.into_any(),
    };
    view! {
        <div
            class=join(&["govuk-notification-banner", modifier, &classes])
            role=role
            aria-labelledby=title_id
            data-module="govuk-notification-banner"
            data-disable-auto-focus=spelled(disable_auto_focus)
            {..spread(attributes)}
            node_ref=root
        >
            <div class="govuk-notification-banner__header">{heading}</div>
            <div class="govuk-notification-banner__content">{content}</div>
        </div>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::NotificationBanner;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        let default = if options.text("type") == "success" { "Success" } else { "Important" };
        view! {
            <NotificationBanner
                title=options.content_of_or("titleText", "titleHtml", default)
                content=options.content()
                r#type=options.text("type")
                role=options.text("role")
                title_heading_level=options.level("titleHeadingLevel", 2)
                title_id=options.text("titleId")
                disable_auto_focus=options.maybe_flag("disableAutoFocus")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("notification-banner", render);
    }
}
