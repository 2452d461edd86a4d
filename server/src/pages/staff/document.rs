//! A document of a case, to be saved: never shown in a page. That somebody reads it is written down first.

use super::{
    case::open_to,
    door::{Inside, failed},
};
use crate::{
    pages::render::error_page,
    security::Sandboxed,
    state::AppState,
    uploads::{Opened, UploadError, UploadId, disposition, open_document},
};
use app::data::ErrorKind;
use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// `/{lang}/staff/cases/{reference}/documents/{id}`
pub async fn save(
    State(state): State<AppState>,
    Path((_, reference, id)): Path<(String, String, String)>,
    inside: Inside,
) -> Response {
    let Some(id) = UploadId::parse(&id) else {
        return error_page(&state, &inside.request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await;
    };
    let case = match open_to(&state, &inside, &reference, &format!("read-document {id}")).await {
        Ok(opened) => opened.case,
        Err(response) => return response,
    };
    let found = async {
        let documents = state.store.documents(&case.reference).await?;
        let row = documents.into_iter().find(|row| row.id == id);
        open_document(&state, row.ok_or(UploadError::NotFound)?).await
    };
    match found.await {
        Ok(opened) => file(opened),
        Err(UploadError::NotFound) => {
            error_page(&state, &inside.request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await
        }
        Err(error) => failed(&state, &inside.request, &error).await,
    }
}

fn file(opened: Opened) -> Response {
    let Opened { name, kind, content } = opened;
    let mut response = content.to_vec().into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind.media_type()));
    if let Ok(disposition) = HeaderValue::try_from(disposition(&name, kind)) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    response.extensions_mut().insert(Sandboxed);
    response
}
