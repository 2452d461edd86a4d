//! Something of another host, shown to who asks for it, this once.

use super::render::{PageRequest, error_page, render_offered};
use crate::{security::FrameSource, state::AppState};
use app::{
    consent::embed::EmbedPage,
    data::{Content, ErrorKind},
    pages::ByServer,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

/// `/{lang}/embed/{id}`: the placeholder, with the choice.
pub async fn ask(
    State(state): State<AppState>,
    Path((_, id)): Path<(String, String)>,
    request: PageRequest,
) -> Response {
    page(&state, &request, &id, false).await
}

/// `POST /{lang}/embed/{id}`: what was chosen. Nothing is kept of it.
pub async fn show(
    State(state): State<AppState>,
    Path((_, id)): Path<(String, String)>,
    request: PageRequest,
) -> Response {
    page(&state, &request, &id, true).await
}

async fn page(state: &AppState, request: &PageRequest, id: &str, shown: bool) -> Response {
    let embed = state.site.notice.embeds.iter().find(|embed| embed.id == id);
    let Some((embed, origin)) = embed.and_then(|embed| Some((embed, embed.origin()?))) else {
        return error_page(state, request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await;
    };
    let page = EmbedPage {
        id: id.to_owned(),
        host: origin.trim_start_matches("https://").to_owned(),
        activity: embed.activity.clone(),
        src: shown.then(|| embed.src.clone()),
    };
    let content = Content::Server(Box::new(ByServer::Embed(page)));
    let mut response = render_offered(state, request, StatusCode::OK, content).await;
    if shown {
        response.extensions_mut().insert(FrameSource(origin.to_owned()));
    }
    response
}
