//! Where the files are served.

use super::{Assets, file::File};
use crate::{
    problem::respond,
    routes::{Caller::Anyone, Routes},
    segment::Segment,
    state::AppState,
};
use ::cases::ProblemKind;
use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// `/pkg/…`, whose names change with their content.
pub fn routes() -> Routes {
    Routes::default().get("/pkg/{*name}", Anyone, hashed)
}

impl Assets {
    /// The response with this file of `public/` or of the gallery, if there is one.
    pub fn public_file(&self, name: &str, headers: &HeaderMap) -> Option<Response> {
        let public = self.public.get(name).map(|file| send(file, headers, "public, max-age=3600"));
        // Who works on components wants to see the last ones.
        public.or_else(|| self.gallery.get(name).map(|file| send(file, headers, "no-cache")))
    }
}

async fn hashed(State(state): State<AppState>, Segment(name): Segment, headers: HeaderMap) -> Response {
    // A name that is no key is not there: no path is ever made from what a request says.
    match state.assets.hashed.get(&name) {
        Some(file) => send(file, &headers, "public, max-age=31536000, immutable"),
        None => respond(ProblemKind::NotFound),
    }
}

fn send(file: &File, headers: &HeaderMap, cache: &'static str) -> Response {
    let tag = format!("W/\"{}\"", file.hash());
    let mut response = if is_known(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let (bytes, encoding) = file.form(|encoding| encoding.accepted(headers));
        let mut response = ([(header::CONTENT_TYPE, file.mime)], bytes.clone()).into_response();
        if let Some(encoding) = encoding {
            let name = HeaderValue::from_static(encoding.name());
            response.headers_mut().insert(header::CONTENT_ENCODING, name);
        }
        response
    };
    let fields = response.headers_mut();
    fields.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    fields.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        fields.insert(header::ETAG, tag);
    }
    response
}

/// Whether who asks has this version already (`If-None-Match`).
pub(crate) fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let strong = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| strong(known) == strong(tag))
}
