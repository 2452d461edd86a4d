//! The website: every page is rendered here, and every form works here, with or without WebAssembly.

mod case;
mod delete;
mod draft;
mod hand_over;
mod letter;
mod render;
mod reply;
mod resume;
mod save;
mod send;
mod service;
mod texts;
mod visitor;

pub use texts::{forbidden, not_found, readable};

use crate::state::AppState;
use axum::{Router, routing::get};

/// The website's routes. A question page is shown and sent at one address.
pub fn routes() -> Router<AppState> {
    // Leptos asks for it before the first page. A second call, as in tests, changes nothing.
    let _ = any_spawner::Executor::init_tokio();
    Router::new()
        .route("/", get(texts::choose_language))
        .route("/{lang}", get(texts::show))
        .route("/{lang}/accessibility", get(texts::show))
        .route("/{lang}/contact", get(texts::show))
        .route("/{lang}/cookies", get(texts::show))
        .route("/{lang}/privacy", get(texts::show))
        .route("/{lang}/case", get(case::show).post(case::find))
        .route("/{lang}/resume", get(resume::show).post(resume::resume))
        .route("/{lang}/delete-answers", get(delete::show).post(delete::delete))
        .route("/{lang}/services/{service}", get(service::show).post(hand_over::enter))
        .route("/{lang}/services/{service}/check", get(service::show).post(send::send))
        .route("/{lang}/services/{service}/done", get(service::show).post(send::begin_again))
        .route("/{lang}/services/{service}/save", get(service::show).post(save::save))
        .route("/{lang}/services/{service}/{page}", get(service::show).post(service::submit))
        .route("/{lang}/services/{service}/{page}/letter", get(letter::download))
}
