//! The letter of an exit page as a file.

use super::{
    draft,
    render::{PageRequest, error_page},
    visitor::Visitor,
};
use crate::state::AppState;
use app::{
    data::ErrorKind,
    wizard::{letter_text, standing::may_see, variables},
};
use axum::{
    extract::{Path, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// `/{lang}/services/{service}/{page}/letter`: the letter as plain text, to be kept.
pub async fn download(
    State(state): State<AppState>,
    Path((lang, service, page)): Path<(String, String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    match text(&state, &lang, &service, &page, &visitor).await {
        Some(letter) => {
            let name = format!("attachment; filename=\"{page}.txt\"");
            let headers = [
                (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
                (header::CONTENT_DISPOSITION, name),
                (header::CACHE_CONTROL, "no-store".to_owned()),
            ];
            (headers, letter).into_response()
        }
        None => error_page(&state, &request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await,
    }
}

async fn text(state: &AppState, lang: &str, service: &str, page: &str, visitor: &Visitor) -> Option<String> {
    let texts = state.site.offers(lang).then(|| state.site.texts(lang, Some(service))).flatten()?;
    let service = state.site.services.get(service)?;
    let page = service.page(page)?;
    let letter = page.letter.as_ref()?;
    let draft = draft::load(state, visitor.secret.as_ref(), &service.id).await.ok()??;
    let (answers, today) = (&draft.data.answers, state.clock.today());
    if !may_see(service, answers, draft.data.sent.is_some(), &page.id, today) {
        return None;
    }
    let (subject, body) = letter_text(&texts, letter, &variables(service, page, answers, &texts, today));
    // The mark at the beginning tells old programs that it is UTF-8.
    Some(format!("\u{feff}{subject}\r\n\r\n{}\r\n", body.replace('\n', "\r\n")))
}
