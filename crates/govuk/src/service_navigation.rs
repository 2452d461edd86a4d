//! Service navigation: <https://design-system.service.gov.uk/components/service-navigation/>.

use crate::attributes::{Attributes, either, filled, join, spread};
use crate::behaviour::service_navigation::menu;
use crate::content::Content;
use leptos::html;
use leptos::prelude::*;

/// An entry of the macro option `navigation` of a service navigation.
#[derive(Debug, Default)]
pub struct ServiceNavigationItem {
    /// `text`, `html`.
    pub content: Content,
    /// `href`: without it there is no link.
    pub href: String,
    /// `current`: the page itself.
    pub current: bool,
    /// `active`: the page is one of those that the item stands for.
    pub active: bool,
    /// `attributes`: of the link.
    pub attributes: Attributes,
}

impl ServiceNavigationItem {
    /// A link and its text.
    pub fn new(href: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { content: content.into(), href: href.into(), ..Self::default() }
    }

    fn into_view(self) -> AnyView {
        let (active, current) = match () {
            () if self.current => ("govuk-service-navigation__item--active", Some("page")),
            () if self.active => ("govuk-service-navigation__item--active", Some("true")),
            () => ("", None),
        };
        let given = !self.content.is_empty();
        let content = if current.is_some() {
            // To be seen as active with any colours and styles.
            view! { <strong class="govuk-service-navigation__active-fallback">{self.content}</strong> }
                .into_any()
        } else {
            self.content.into_any()
        };
        let item = if !self.href.is_empty() {
            view! {
                <a
                    href=self.href
                    aria-current=current
                    class="govuk-service-navigation__link"
                    {..spread(self.attributes)}
                >
                    {content}
                </a>
            }
            .into_any()
        } else if given {
            view! {
                <span class="govuk-service-navigation__text" aria-current=current>
                    {content}
                </span>
            }
            .into_any()
        } else {
            ().into_any()
        };
        view! { <li class=join(&["govuk-service-navigation__item", active])>{item}</li> }.into_any()
    }
}

/// The macro option `slots`: places for what there is no other option for.
#[derive(Debug, Default)]
pub struct ServiceNavigationSlots {
    /// `slots.start`.
    pub start: Content,
    /// `slots.end`, `slots.end.html`.
    pub end: Content,
    /// `slots.end.align: "inline"`: the end is beside the navigation, not below.
    pub end_inline: bool,
    /// `slots.navigationStart`: an `<li>`.
    pub navigation_start: Content,
    /// `slots.navigationEnd`: an `<li>`.
    pub navigation_end: Content,
}

/// The name of the service and its parts (macro `govukServiceNavigation`). Without WebAssembly the menu
/// is always open.
#[component]
pub fn ServiceNavigation(
    /// `serviceName`.
    #[prop(optional, into)]
    service_name: Content,
    /// `serviceUrl`.
    #[prop(optional, into)]
    service_url: String,
    /// `navigation`.
    #[prop(optional)]
    navigation: Vec<ServiceNavigationItem>,
    /// `ariaLabel`: what a screen reader calls it all, where there is more than the navigation.
    #[prop(optional, into)]
    aria_label: String,
    /// `menuButtonText`: on the button that opens the navigation on a narrow screen.
    #[prop(optional, into)]
    menu_button_text: String,
    /// `menuButtonLabel`: what a screen reader says in its place.
    #[prop(optional, into)]
    menu_button_label: String,
    /// `navigationLabel`: what a screen reader calls the navigation; the button's text where none is given.
    #[prop(optional, into)]
    navigation_label: String,
    /// `navigationId`: `navigation` where none is given.
    #[prop(optional, into)]
    navigation_id: String,
    /// `navigationClasses`.
    #[prop(optional, into)]
    navigation_classes: String,
    /// `collapseNavigationOnMobile`: of itself where there is more than one item.
    #[prop(optional_no_strip, into)]
    collapse_navigation_on_mobile: Option<bool>,
    /// `slots`.
    #[prop(optional)]
    slots: ServiceNavigationSlots,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let is_section = !(service_name.is_empty() && slots.start.is_empty() && slots.end.is_empty());
    let inlining = if slots.end_inline { "govuk-service-navigation__inlining-container" } else { "" };
    let collapse = collapse_navigation_on_mobile.unwrap_or(navigation.len() > 1);
    let has_navigation =
        !(navigation.is_empty() && slots.navigation_start.is_empty() && slots.navigation_end.is_empty());
    let navigation = has_navigation.then(|| {
        let id = either(navigation_id, "navigation");
        let label = either(navigation_label, &menu_button_text);
        let button = collapse.then(|| menu_button(&id, menu_button_text, menu_button_label));
        let items = navigation.into_iter().map(ServiceNavigationItem::into_view).collect_view();
        view! {
            <nav aria-label=label class=join(&["govuk-service-navigation__wrapper", &navigation_classes])>
                {button}
                <ul class="govuk-service-navigation__list" id=id>
                    {slots.navigation_start}
                    {items}
                    {slots.navigation_end}
                </ul>
            </nav>
        }
    });
    let inner = view! {
        <div class=join(&["govuk-width-container", inlining])>
            {slots.start}
            <div class="govuk-service-navigation__container">
                {name(service_name, service_url)}
                {navigation}
            </div>
            {slots.end}
        </div>
    }
    .into_any();
    let class = join(&["govuk-service-navigation", &classes]);
    if is_section {
        view! {
            <section
                aria-label=aria_label
                class=class
                data-module="govuk-service-navigation"
                {..spread(attributes)}
            >
                {inner}
            </section>
        }
        .into_any()
    } else {
        view! {
            <div class=class data-module="govuk-service-navigation" {..spread(attributes)}>
                {inner}
            </div>
        }
        .into_any()
    }
}

fn name(name: Content, url: String) -> AnyView {
    if name.is_empty() {
        return ().into_any();
    }
    let name = if url.is_empty() {
        view! { <span class="govuk-service-navigation__text">{name}</span> }.into_any()
    } else {
        view! {
            <a href=url class="govuk-service-navigation__link">
                {name}
            </a>
        }
        .into_any()
    };
    view! { <span class="govuk-service-navigation__service-name">{name}</span> }.into_any()
}

fn menu_button(menu_id: &str, text: String, label: String) -> AnyView {
    let button = NodeRef::<html::Button>::new();
    menu(button);
    let label = filled(label).filter(|label| *label != text);
    view! {
        <button
            type="button"
            class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
            aria-controls=menu_id.to_owned()
            aria-label=label
            hidden=true
            aria-hidden="true"
            node_ref=button
        >
            {text}
        </button>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{ServiceNavigation, ServiceNavigationItem, ServiceNavigationSlots};
    use crate::Content;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn item(options: &Options) -> ServiceNavigationItem {
        ServiceNavigationItem {
            content: options.content(),
            href: options.text("href"),
            current: options.flag("current"),
            active: options.flag("active"),
            attributes: options.attributes(),
        }
    }

    fn slots(options: &Options) -> ServiceNavigationSlots {
        let end = options.object("end").unwrap_or_default();
        let slot = |name: &str| options.content_of("", name);
        ServiceNavigationSlots {
            start: slot("start"),
            end: match slot("end") {
                Content::Empty => end.content(),
                end => end,
            },
            end_inline: end.text("align") == "inline",
            navigation_start: slot("navigationStart"),
            navigation_end: slot("navigationEnd"),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <ServiceNavigation
                service_name=options.text("serviceName")
                service_url=options.text("serviceUrl")
                navigation=options.list("navigation").iter().map(item).collect()
                aria_label=options.text_or("ariaLabel", "Service information")
                menu_button_text=options.text_or("menuButtonText", "Menu")
                menu_button_label=options.text("menuButtonLabel")
                navigation_label=options.text("navigationLabel")
                navigation_id=options.text("navigationId")
                navigation_classes=options.text("navigationClasses")
                collapse_navigation_on_mobile=options.maybe_flag("collapseNavigationOnMobile")
                slots=slots(&options.object("slots").unwrap_or_default())
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("service-navigation", render);
    }
}
