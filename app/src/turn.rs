//! A service's page in another language without loading one: what is typed, and what is still to be saved, goes along, and for
//! a language that was shown before no network is needed.

use crate::{
    boot,
    wizard::{Wizard, leave},
};
use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::*,
    tachys::view::any_view::AnyViewState,
    web_sys::HtmlElement,
};
use locale::Texts;
use std::{cell::RefCell, mem::take};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

#[wasm_bindgen(module = "/src/turn.js")]
extern "C" {
    /// Gives the addresses of the texts once all is ready to turn, or nothing.
    #[wasm_bindgen(catch)]
    async fn prepare(href: &str) -> Result<JsValue, JsValue>;
    /// Turns the document, in which `draw` draws the app.
    #[wasm_bindgen(js_name = turn)]
    fn turn_document(href: &str, back: bool, draw: &mut dyn FnMut());
    /// Whether an address is in another language.
    #[wasm_bindgen(js_name = isOther)]
    fn is_other(href: &str) -> bool;
    /// No turn is wanted any more.
    #[wasm_bindgen(js_name = giveUp)]
    pub(crate) fn give_up();
    /// Whether the turn is still wanted.
    #[wasm_bindgen(js_name = isWanted)]
    fn is_wanted(href: &str, back: bool) -> bool;
}

thread_local! {
    /// What is drawn.
    static SHOWN: RefCell<Option<UnmountHandle<AnyViewState>>> = const { RefCell::new(None) };
    /// What listens to the document for it.
    static OWNER: RefCell<Option<Owner>> = const { RefCell::new(None) };
}

/// Keeps what is drawn until the page turns.
pub fn shown(drawn: UnmountHandle<AnyViewState>) {
    SHOWN.set(Some(drawn));
}

/// Notes in whose scope the app is drawn.
pub fn drawn_in(owner: Option<Owner>) {
    OWNER.set(owner);
}

/// Ends what is drawn. The router holds its own scope, so that listeners are taken away only if that is said.
fn clear(element: &HtmlElement) {
    drop(SHOWN.take());
    if let Some(owner) = OWNER.take() {
        owner.cleanup();
    }
    element.set_inner_html("");
}

/// Who goes back to a page in another language gets it in that.
pub fn follow_history(wizard: Wizard) {
    // Before the router hears of it.
    let listener = window_event_listener(leptos::ev::popstate, move |event| {
        let href = window().location().href().unwrap_or_default();
        if is_other(&href) {
            event.stop_immediate_propagation();
            leptos::task::spawn_local(async move {
                if !turn(wizard, &href, true).await {
                    leave::leave_for(wizard, href);
                }
            });
        } else {
            wizard.saves().stay();
        }
    });
    // It lasts as long as the page does.
    std::mem::forget(listener);
}

/// Turns to the language of a link; where that cannot be, follows it as soon as all is saved.
pub fn follow(wizard: Wizard, href: String) {
    leptos::task::spawn_local(async move {
        if !turn(wizard, &href, false).await {
            leave::leave_for(wizard, href);
        }
    });
}

/// Turns to the language of an address; says whether that could be.
async fn turn(wizard: Wizard, href: &str, back: bool) -> bool {
    let made = match prepare(href).await.ok().and_then(|urls| urls.as_string()) {
        Some(urls) => boot::resources(&urls).await.ok(),
        None => None,
    };
    if !is_wanted(href, back) {
        return true;
    }
    let (Some(mut resources), Some(element)) = (made, crate::api::app_element()) else { return false };
    wizard.saves().stay();
    leave::take_along(wizard);
    turn_document(href, back, &mut || {
        clear(&element);
        if let Some(data) = boot::page_data() {
            let texts = Texts::new(&data.lang, take(&mut resources), None);
            wizard.speak(&data.lang);
            shown(mount_to(element.clone(), move || boot::view(data, texts, Some(wizard))));
        }
    });
    // A summary of problems takes the focus itself.
    request_animation_frame(|| {
        if document().query_selector("main .govuk-error-summary").ok().flatten().is_none() {
            govuk::focus::focus_heading();
        }
    });
    true
}
