//! Cross-site request forgery: a form on another site must not act here in a visitor's name.
//!
//! Browsers say where a request comes from: `Sec-Fetch-Site` (Fetch Metadata), the older ones `Origin`.
//! What sends neither is no browser, and carries no cookie but its own.

use super::PublicUrl;
use crate::{pages, state::AppState};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, header},
    middleware::Next,
    response::Response,
};

/// Who sent a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    /// A page of this site, the person themselves, or no browser.
    Ours,
    /// A page of another site.
    OtherSite,
}

/// Who sent a request with these header fields.
pub fn sender(headers: &HeaderMap, public_url: Option<&PublicUrl>) -> Sender {
    let ours = if let Some(site) = headers.get("sec-fetch-site") {
        matches!(site.as_bytes(), b"same-origin" | b"none")
    } else if let Some(origin) = headers.get(header::ORIGIN) {
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        origin.to_str().is_ok_and(|origin| is_ours(origin, host, public_url))
    } else {
        true
    };
    if ours { Sender::Ours } else { Sender::OtherSite }
}

fn is_ours(origin: &str, host: Option<&str>, public_url: Option<&PublicUrl>) -> bool {
    let Ok(origin) = origin.parse::<PublicUrl>() else { return false };
    // The scheme of a request is not known behind a proxy; the host is enough to tell two sites apart.
    let is_host = |host: &str| {
        [origin.is_https(), !origin.is_https()].into_iter().any(|https| {
            let scheme = if https { "https" } else { "http" };
            format!("{scheme}://{host}")
                .parse::<PublicUrl>()
                .is_ok_and(|host| host.authority() == origin.authority())
        })
    };
    public_url.is_some_and(|url| *url == origin) || host.is_some_and(is_host)
}

/// Lets only our own pages, and what is no browser, change anything. The answer to all others is a problem
/// (403, `cross-site`); it has its [`ProblemKind`] as an extension.
pub async fn guard(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE);
    if !safe && sender(request.headers(), state.public_url.as_deref()) == Sender::OtherSite {
        return pages::forbidden(&state, request).await;
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn of(fields: &[(&'static str, &'static str)], public_url: Option<&str>) -> Sender {
        let fields = fields
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
        let public_url: Option<PublicUrl> = public_url.map(|url| url.parse().unwrap());
        sender(&fields.collect(), public_url.as_ref())
    }

    #[test]
    fn only_our_own_pages_and_programs_may() {
        use Sender::{OtherSite, Ours};
        let host = ("host", "a.example");
        assert_eq!(of(&[host], None), Ours);
        for (site, sender) in [
            ("same-origin", Ours),
            ("none", Ours),
            ("same-site", OtherSite),
            ("cross-site", OtherSite),
            ("", OtherSite),
        ] {
            assert_eq!(of(&[host, ("sec-fetch-site", site)], None), sender, "{site}");
        }
        for (origin, sender) in [
            ("http://a.example", Ours),
            ("https://a.example", Ours),
            ("https://A.EXAMPLE:443", Ours),
            ("https://b.example", OtherSite),
            ("https://a.example.b.example", OtherSite),
            ("https://a.example:444", OtherSite),
            ("null", OtherSite),
            ("\u{ff}", OtherSite),
        ] {
            if let Ok(value) = HeaderValue::from_str(origin) {
                let headers = [("host", HeaderValue::from_static("a.example")), ("origin", value)];
                let headers: HeaderMap =
                    headers.into_iter().map(|(name, value)| (HeaderName::from_static(name), value)).collect();
                assert_eq!(super::sender(&headers, None), sender, "{origin}");
            }
        }
        let inside = ("host", "10.0.0.1:3000");
        assert_eq!(of(&[inside, ("origin", "https://a.example")], Some("https://a.example")), Ours);
        assert_eq!(of(&[inside, ("origin", "http://a.example")], Some("https://a.example")), OtherSite);
    }
}
