//! Leaving a page with a form: what is typed goes along.

use govuk::Erase;
use leptos::{ev::MouseEvent, prelude::*};

/// The field that asks the server to keep what was typed: as it is, or with its problems if these are shown.
pub const KEEP: &str = "hark-keep";
/// Its value where no problems are shown.
pub const AS_IT_IS: &str = "as-it-is";
/// Its value where problems are shown.
pub const WITH_PROBLEMS: &str = "with-problems";

/// The field of the address of a form that says where to go once what was typed is kept: a page of the site, without its
/// language.
pub const ONWARD: &str = "to";

/// A link away from a question that keeps what is typed: where no script runs it is a button of the question's form.
pub(crate) fn way(href: String, words: String, judged: bool) -> AnyView {
    view! {
        <noscript inner_html=button(&href, &words, judged)></noscript>
        <span class="hark-scripts">{link(href, words)}</span>
    }
    .erase()
}

/// A link that only the server's page is behind: all that is still to be saved goes before.
pub(crate) fn link(href: String, words: String) -> AnyView {
    view! {
        <a class="govuk-link" href=href rel="external" on:click=|event| on_click(&event)>
            {words}
        </a>
    }
    .erase()
}

/// How the server is asked to keep what is typed.
pub(crate) fn how(judged: bool) -> &'static str {
    if judged { WITH_PROBLEMS } else { AS_IT_IS }
}

#[cfg(feature = "ssr")]
fn button(href: &str, words: &str, judged: bool) -> String {
    let address = crate::shell::address();
    let here = address.split('?').next().unwrap_or_default();
    let to = href.trim_start_matches('/').split_once('/').map_or("", |(_, to)| to).replace('#', "%23");
    server::submit(format!("{here}?{ONWARD}={to}"), words.to_owned(), how(judged)).to_html()
}

#[cfg(not(feature = "ssr"))]
fn button(_: &str, _: &str, _: bool) -> &'static str {
    ""
}

/// Handles a click on a link that leads away from a page with a form. What was typed is kept first, and all
/// that is still to be saved goes before it; then the browser follows the link.
pub fn on_click(event: &MouseEvent) {
    #[cfg(feature = "hydrate")]
    browser::on_click(event);
    #[cfg(not(feature = "hydrate"))]
    let _ = event;
}

#[cfg(feature = "ssr")]
pub(crate) use server::to_language;

#[cfg(feature = "ssr")]
mod server {
    use super::KEEP;
    use crate::{components::language_buttons::FORM, kept::kept, shell};
    use leptos::prelude::*;

    /// A link to the page that is being made, in another language. Where something goes along it is a button: on a question
    /// while no script runs.
    pub(crate) fn to_language(tag: String, words: String) -> AnyView {
        let href = shell::in_language(&tag);
        let kept = kept();
        let button = kept.as_ref().map(|kept| submit(href.clone(), words.clone(), kept.how));
        let link = view! {
            <a class="govuk-link" href=href hreflang=tag rel="alternate external">
                {words}
            </a>
        };
        match button {
            Some(button) if kept.is_some_and(|kept| kept.gives_way) => view! {
                <noscript inner_html=button.to_html()></noscript>
                <span class="hark-scripts">{link}</span>
            }
            .into_any(),
            Some(button) => button.into_any(),
            None => link.into_any(),
        }
    }

    /// The button of the form that looks like a link.
    pub(super) fn submit(address: String, words: String, how: &'static str) -> impl IntoView {
        view! {
            <button
                type="submit"
                class="govuk-link hark-link-button"
                form=FORM
                formaction=address
                name=KEEP
                value=how
            >
                {words}
            </button>
        }
    }
}

#[cfg(feature = "hydrate")]
pub(crate) use browser::{form_of, leave_for, take_along};

#[cfg(feature = "hydrate")]
mod browser {
    use super::{KEEP, how};
    use crate::wizard::Wizard;
    use leptos::prelude::*;
    use wasm_bindgen::JsCast;
    use web_sys::{FormData, HtmlAnchorElement, HtmlButtonElement, HtmlFormElement};

    /// The form that is submitted, and its fields, with the button that was pressed.
    pub(crate) fn form_of(event: &web_sys::SubmitEvent) -> Option<(HtmlFormElement, Vec<(String, String)>)> {
        let form: HtmlFormElement = event.target()?.dyn_into().ok()?;
        let mut fields = fields(&form);
        let button = event.submitter().and_then(|button| button.dyn_into::<HtmlButtonElement>().ok());
        fields.extend(
            button.map(|button| (button.name(), button.value())).filter(|(name, _)| !name.is_empty()),
        );
        Some((form, fields))
    }

    fn fields(form: &HtmlFormElement) -> Vec<(String, String)> {
        let Ok(data) = FormData::new_with_form(form) else { return Vec::new() };
        let entries = js_sys::try_iter(&data).ok().flatten().into_iter().flatten().flatten();
        let pairs = entries.filter_map(|entry| {
            let pair: js_sys::Array = entry.dyn_into().ok()?;
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        });
        pairs.collect()
    }

    pub(super) fn on_click(event: &leptos::ev::MouseEvent) {
        let Some(wizard) = use_context::<Wizard>() else { return };
        let link = event.current_target().and_then(|target| target.dyn_into::<HtmlAnchorElement>().ok());
        let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        let (Some(link), false) = (link, modified || event.button() != 0) else { return };
        event.prevent_default();
        let href = link.href();
        if link.has_attribute("hreflang") {
            return crate::turn::follow(wizard, href);
        }
        leave_for(wizard, href);
    }

    /// Goes to another page as soon as all is saved, with what is typed by then.
    pub(crate) fn leave_for(wizard: Wizard, href: String) {
        crate::turn::give_up();
        take_along(wizard);
        wizard.saves().then_go(wizard, href);
    }

    /// Keeps what is typed in the question's form, if there is one.
    pub(crate) fn take_along(wizard: Wizard) {
        let form = document().query_selector("main form[data-question]").ok().flatten();
        if let Some(form) = form.and_then(|form| form.dyn_into::<HtmlFormElement>().ok()) {
            let mut fields = fields(&form);
            let judged = document().query_selector("main .govuk-error-summary").ok().flatten().is_some();
            // Not the address: who goes back is elsewhere by now.
            let page = form.dataset().get("question").unwrap_or_default();
            wizard.keep(&page, &fields, judged);
            fields.push((KEEP.to_owned(), how(judged).to_owned()));
            wizard.saves().keep(&wizard.url(&page), &fields);
        }
    }
}
