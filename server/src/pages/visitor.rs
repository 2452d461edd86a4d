//! What a request says of the visitor: cookie, language, address.

use super::render::PageRequest;
use crate::{
    secrets::{COOKIE, VisitorSecret},
    security::CspNonce,
    state::AppState,
};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, header, request::Parts},
};
use std::convert::Infallible;

/// How long a draft and its cookie are kept after the last use, as the register says (`site/notice.toml`,
/// `service-cookie`).
pub const KEPT_DAYS: i64 = 7;

/// The visitor, if they have been here before.
pub struct Visitor {
    /// The secret of their cookie.
    pub secret: Option<VisitorSecret>,
    /// Whether they asked for JSON: the browser's background saving does.
    pub wants_json: bool,
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self { secret: secret_of(&parts.headers), wants_json: wants_json(&parts.headers) })
    }
}

fn secret_of(headers: &HeaderMap) -> Option<VisitorSecret> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == COOKIE).and_then(|(_, value)| VisitorSecret::parse(value))
}

fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.starts_with("application/json"))
}

/// The cookie that keeps the visitor's secret, renewed with each use.
pub fn set_cookie(secret: &VisitorSecret) -> Option<HeaderValue> {
    let value = secret.to_cookie_value();
    let seconds = KEPT_DAYS * 24 * 60 * 60;
    let cookie = format!("{COOKIE}={value}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Lax");
    let mut cookie = HeaderValue::try_from(cookie).ok()?;
    cookie.set_sensitive(true);
    Some(cookie)
}

/// The cookie that takes the visitor's secret away.
pub fn forget_cookie() -> HeaderValue {
    const COOKIE_GONE: &str = "__Host-hark=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax";
    HeaderValue::from_static(COOKIE_GONE)
}

impl FromRequestParts<AppState> for PageRequest {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let lang = parts.uri.path().trim_start_matches('/').split('/').next().unwrap_or_default();
        let lang = if state.site.offers(lang) { lang.to_owned() } else { accepted(&parts.headers, state) };
        let nonce = parts.extensions.get::<CspNonce>().map(|nonce| nonce.0.clone()).unwrap_or_default();
        Ok(Self { lang, uri: parts.uri.clone(), nonce })
    }
}

/// The language offered that the browser asks for.
pub fn accepted(headers: &HeaderMap, state: &AppState) -> String {
    let accept =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let organisation = &state.site.organisation;
    let offered: Vec<&str> = organisation.languages.iter().map(String::as_str).collect();
    locale::negotiate(accept, &offered, &organisation.default_language).to_owned()
}
