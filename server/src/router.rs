//! All routes, and what every request passes through.

use crate::{
    api, assets, limits, observe, pages,
    problem::respond,
    routes::{Caller::Anyone, Routes},
    security,
    state::AppState,
};
use ::cases::ProblemKind;
use axum::{
    Router,
    extract::{DefaultBodyLimit, State},
    http::header,
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
};
use tower_http::{CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer};

/// All routes, but for those of a port of their own ([`observe::routes`]).
pub fn routes() -> Routes {
    Routes::default()
        .merge(api::routes())
        .merge(assets::routes())
        .get("/healthz", Anyone, alive)
        .get("/readyz", Anyone, ready)
        .merge(pages::routes())
}

/// The whole server.
pub fn router(state: AppState) -> Router {
    let routes = routes()
        .into_router()
        .method_not_allowed_fallback(|| async { respond(ProblemKind::MethodNotAllowed) })
        .fallback(pages::not_found);
    // What comes first here is innermost.
    routes
        .layer(DefaultBodyLimit::max(limits::BODY))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(4)))
        .layer(from_fn_with_state(state.clone(), limits::limit))
        .layer(from_fn_with_state(state.clone(), pages::readable))
        .layer(from_fn_with_state(state.clone(), security::guard))
        .layer(from_fn(limits::time))
        .layer(CatchPanicLayer::custom(observe::panicked))
        .layer(from_fn_with_state(state.clone(), security::secure))
        .layer(from_fn_with_state(state.clone(), observe::log))
        .with_state(state)
}

/// `GET /healthz`: the process runs.
async fn alive() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], "ok")
}

/// `GET /readyz`: the store answers.
async fn ready(State(state): State<AppState>) -> Response {
    match state.store.ready().await {
        Ok(()) => ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], "ready").into_response(),
        Err(error) => {
            tracing::error!(%error, "not ready");
            respond(ProblemKind::Unavailable)
        }
    }
}
