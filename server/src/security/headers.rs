//! The header fields that every response carries.

use crate::{secrets::random, state::AppState};
use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use base64::{Engine, engine::general_purpose::STANDARD};

/// The nonce that inline scripts of this response carry. In the extensions of every request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CspNonce(pub String);

/// The one origin that this response may show in a frame: an extension of the response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameSource(pub String);

/// That this response is a file to be saved, which must not run in a browser that opens it: an extension of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sandboxed;

/// Nothing here needs a feature of the device; reading aloud is not among those that have to be asked for.
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), \
    geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), \
    browsing-topics=()";

/// Mints the nonce of a request, and adds the header fields to its response. What says nothing about being
/// stored is not stored.
pub async fn secure(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let nonce = STANDARD.encode(random::<16>());
    request.extensions_mut().insert(CspNonce(nonce.clone()));
    let mut response = next.run(request).await;
    let frames = response.extensions_mut().remove::<FrameSource>();
    let sandboxed = response.extensions_mut().remove::<Sandboxed>().is_some();
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // Not no-referrer: with it Chromium sends `Origin: null` with our own forms.
    set(header::REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("permissions-policy"), PERMISSIONS);
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    if state.public_url.as_ref().is_some_and(|url| url.is_https()) {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    // Base64 has only characters that a header field may have.
    let mut policy = if sandboxed { "default-src 'none'; sandbox".to_owned() } else { policy(&nonce) };
    if let Some(FrameSource(origin)) = frames {
        policy.push_str("; frame-src ");
        policy.push_str(&origin);
    }
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; manifest-src 'self'"
    )
}
