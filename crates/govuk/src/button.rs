//! Button: <https://design-system.service.gov.uk/components/button/>.

use crate::attributes::{Attributes, either, filled, join, spelled, spread};
use crate::behaviour::button::{SecondClick, press_with_space};
use crate::content::Content;
use crate::erase::Erase;
use leptos::prelude::*;

/// A button, or a link that looks like one (macro `govukButton`).
#[component]
pub fn Button(
    /// `text`, `html`.
    #[prop(optional, into)]
    content: Content,
    /// `type`: `submit` where none is given.
    #[prop(optional, into)]
    r#type: String,
    /// `name`.
    #[prop(optional, into)]
    name: String,
    /// `value`.
    #[prop(optional, into)]
    value: String,
    /// `id`.
    #[prop(optional, into)]
    id: String,
    /// `href`: makes it a link.
    #[prop(optional, into)]
    href: String,
    /// `disabled`.
    #[prop(optional)]
    disabled: bool,
    /// `isStartButton`.
    #[prop(optional)]
    is_start_button: bool,
    /// `preventDoubleClick`: takes no second click within a second.
    #[prop(optional_no_strip, into)]
    prevent_double_click: Option<bool>,
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
    let start = if is_start_button { "govuk-button--start" } else { "" };
    let class = join(&["govuk-button", &classes, start]);
    let content = match content.or_children(children) {
        // A start button is a flex box, which would swallow the spaces between the parts of a view.
        Content::View(view) if is_start_button => view! { <span>{view}</span> }.erase(),
        content => content.into_any(),
    };
    let icon = is_start_button.then(start_icon);
    if href.is_empty() {
        let second_click = SecondClick::new(prevent_double_click.unwrap_or_default());
        view! {
            <button
                type=either(r#type, "submit")
                value=filled(value)
                name=filled(name)
                disabled=disabled
                aria-disabled=disabled.then_some("true")
                data-prevent-double-click=spelled(prevent_double_click)
                class=class
                data-module="govuk-button"
                id=filled(id)
                on:click=move |event| second_click.guard(&event)
                {..spread(attributes)}
            >
                {content}
                {icon}
            </button>
        }
        .erase()
    } else {
        view! {
            <a
                href=href
                role="button"
                draggable="false"
                class=class
                data-module="govuk-button"
                id=filled(id)
                on:keydown=|event| press_with_space(&event)
                {..spread(attributes)}
            >
                {content}
                {icon}
            </a>
        }
        .erase()
    }
}

fn start_icon() -> AnyView {
    view! {
        <svg
            class="govuk-button__start-icon"
            xmlns="http://www.w3.org/2000/svg"
            width="17.5"
            height="19"
            viewBox="0 0 33 40"
            aria-hidden="true"
            focusable="false"
        >
            <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"></path>
        </svg>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::Button;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Button
                content=options.content()
                r#type=options.text("type")
                name=options.text("name")
                value=options.text("value")
                id=options.text("id")
                href=options.text("href")
                disabled=options.flag("disabled")
                is_start_button=options.flag("isStartButton")
                prevent_double_click=options.maybe_flag("preventDoubleClick")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("button", render);
    }
}
