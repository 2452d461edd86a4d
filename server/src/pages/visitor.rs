//! What a request says of the visitor: cookie, language, address.

use super::render::PageRequest;
use crate::{
    consent::{Consent, cookie_value},
    preferences,
    retention::lasts,
    secrets::{COOKIE, VisitorSecret},
    security::CspNonce,
    state::AppState,
    statistics::Device,
};
use app::consent::banner::CONFIRM;
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, header, request::Parts},
};
use std::convert::Infallible;
use time::Duration;

/// The activity of the register that says how long a draft and its cookie are kept.
pub const KEEPING: &str = "service-cookie";

/// How long what is used now is kept, as the register says of this activity; for a day where it says nothing.
pub fn kept(state: &AppState, activity: &str) -> Duration {
    lasts(state, activity).unwrap_or(Duration::DAY)
}

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
    cookie_value(headers, COOKIE).and_then(VisitorSecret::parse)
}

fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accept.is_some_and(|accept| accept.starts_with("application/json"))
}

/// The cookie that keeps the visitor's secret for so long, renewed with each use.
pub fn set_cookie(secret: &VisitorSecret, kept: Duration) -> Option<HeaderValue> {
    let value = secret.to_cookie_value();
    let seconds = kept.whole_seconds();
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
        let wanted = accepted(&parts.headers, state);
        let is_default = lang == state.site.organisation.default_language;
        let suggested = (is_default && wanted != lang).then_some(wanted);
        let nonce = parts.extensions.get::<CspNonce>().map(|nonce| nonce.0.clone()).unwrap_or_default();
        let consent = Consent::of(&parts.headers, state);
        let preferred = preferences::remember(&parts.headers, &lang, &consent, state);
        let aids = preferences::aids(&parts.headers, &consent, state);
        let query = parts.uri.query().unwrap_or_default().split('&').filter_map(|part| part.split_once('='));
        let confirmed = query.filter(|(key, _)| *key == CONFIRM).find_map(|(_, value)| match value {
            "accepted" => Some(true),
            "rejected" => Some(false),
            _ => None,
        });
        let device = Device::of(&parts.headers);
        let uri = parts.uri.clone();
        Ok(Self { lang, uri, suggested, nonce, consent, confirmed, preferred, aids, device })
    }
}

/// The language that the visitor chose last, or the one offered that the browser asks for.
pub fn accepted(headers: &HeaderMap, state: &AppState) -> String {
    if let Some(chosen) = preferences::language(headers, state) {
        return chosen;
    }
    let accept =
        headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let organisation = &state.site.organisation;
    let offered: Vec<&str> = organisation.languages.iter().map(String::as_str).collect();
    locale::negotiate(accept, &offered, &organisation.default_language).to_owned()
}
