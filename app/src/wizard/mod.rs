//! A service on the screen: one question page after another, by the engine of the crate `wizard`.
//!
//! The server renders each page and takes each form. Once WebAssembly runs, forms go to the same engine here,
//! and what they hold is saved in the background.

mod answer;
mod check_page;
mod done;
mod exit;
mod field;
pub mod leave;
mod question_page;
pub mod save;
mod save_page;
pub mod standing;
mod start;
mod state;
mod words;

#[cfg(feature = "ssr")]
pub use answer::{InWords, answers_in_words};
pub use state::Wizard;
pub use words::{fluent_args, letter_text, variables};

use crate::{data::ErrorKind, pages::error::error_page};
use ::wizard::Changing;
use govuk::Erase;
use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_location, use_navigate, use_params_map},
};

/// The route of a service's pages.
#[component]
pub fn WizardRoute() -> impl IntoView {
    let Some(wizard) = use_context::<Wizard>() else {
        return error_page(ErrorKind::NotFound).into_any();
    };
    let params = use_params_map();
    let location = use_location();
    let page = Memo::new(move |_| params.with(|params| params.get("page").unwrap_or_default()));
    let changing = Memo::new(move |_| location.search.with(|search| standing::changing(search)));
    let navigate = use_navigate();
    // The guard against jumping ahead. The server has already been through it; here it stops the back button.
    Effect::new(move |_| {
        let page = page.get();
        let stand = wizard.stands_at();
        if !wizard.may_see(&page) {
            let options = NavigateOptions { replace: true, ..NavigateOptions::default() };
            // A round that is taken away may take this page with it: whoever came to change keeps that.
            let stand = match changing.get_untracked() {
                Changing::Answer => format!("{stand}?{}", standing::CHANGE),
                _ => stand,
            };
            navigate(&wizard.url(&stand), options);
        }
    });
    let shown = fresh(move || {
        wizard.attempts();
        page_view(&wizard, &page.get(), changing.get())
    });
    view! {
        {shown}
        <save::SaveStatus saves=wizard.saves() />
    }
    .erase()
}

/// Draws every time anew: a new page, or the same after a mistake, gets fresh fields and not the old ones' content.
/// Views of one type would be changed into each other, so two types take turns.
fn fresh(mut view: impl FnMut() -> AnyView + Send + 'static) -> impl FnMut() -> AnyView + Send + 'static {
    let mut odd = false;
    move || {
        odd = !odd;
        let view = view();
        if odd { (view,).into_any() } else { [view].into_any() }
    }
}

fn page_view(wizard: &Wizard, page: &str, changing: Changing) -> AnyView {
    let service = wizard.service();
    match page {
        "" => start::start(wizard),
        "check" => check_page::check_page(wizard),
        "done" => done::done(wizard),
        "save" => save_page::save_page(wizard),
        id => match service.page(id) {
            Some(page) if page.kind == ::wizard::PageKind::Exit => exit::exit(wizard, page),
            Some(page) => question_page::question_page(wizard, page, changing),
            None => error_page(ErrorKind::NotFound).into_any(),
        },
    }
}
