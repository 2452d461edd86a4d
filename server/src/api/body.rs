//! Reading what a client sends.

use crate::uploads::UploadSecret;
use ::cases::{FieldProblem, IdempotencyKey, NewCase, Problem, ProblemKind};
use axum::{
    body::Bytes,
    extract::rejection::BytesRejection,
    http::{HeaderMap, StatusCode, header},
};
use serde::Deserialize;

/// A new case from the body of a request.
pub(super) fn new_case(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<NewCase, Problem> {
    NewCase::from_json(&json(headers, body)?)
}

/// A body that says that it is JSON.
pub(super) fn json(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<Bytes, Problem> {
    if !is_json(headers) {
        return Err(ProblemKind::UnsupportedMediaType.into());
    }
    let refused = |rejection: BytesRejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => ProblemKind::BodyTooLarge.into(),
        _ => ProblemKind::MalformedRequest.into(),
    };
    body.map_err(refused)
}

/// The secrets of uploads from the body of a request: `{"uploads": […]}`.
pub(super) fn uploads(
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Vec<UploadSecret>, Problem> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Body {
        uploads: Vec<String>,
    }
    let Body { uploads } = serde_json::from_slice(&json(headers, body)?).map_err(|error| {
        if error.is_data() { ProblemKind::InvalidCase } else { ProblemKind::MalformedJson }
    })?;
    let secrets = uploads.iter().map(|secret| UploadSecret::parse(secret));
    secrets.collect::<Option<_>>().ok_or_else(unknown_upload)
}

/// One of the uploads is none, or does not wait for this case.
pub(super) fn unknown_upload() -> Problem {
    Problem::new(ProblemKind::InvalidCase).with_errors(vec![FieldProblem::new("uploads", "unknown-upload")])
}

/// The entity tag of a case at this revision.
pub(super) fn etag(revision: u32) -> String {
    format!("\"{revision}\"")
}

/// The key that makes one case of several attempts.
pub(crate) fn idempotency_key(headers: &HeaderMap) -> Result<IdempotencyKey, Problem> {
    let mut keys = headers.get_all("idempotency-key").iter();
    let key = keys.next().ok_or(ProblemKind::IdempotencyKeyMissing)?;
    let key = key.to_str().ok().and_then(IdempotencyKey::parse).filter(|_| keys.next().is_none());
    key.ok_or_else(|| ProblemKind::IdempotencyKeyInvalid.into())
}

/// The tracking secret, sent as `Authorization: Bearer` (RFC 6750).
pub(super) fn secret(headers: &HeaderMap) -> Result<&str, Problem> {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    value
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, secret)| secret.trim())
        .filter(|secret| !secret.is_empty())
        .ok_or_else(|| ProblemKind::SecretMissing.into())
}

fn is_json(headers: &HeaderMap) -> bool {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = value.and_then(|value| value.split(';').next()).unwrap_or_default();
    media_type.trim().eq_ignore_ascii_case("application/json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: header::HeaderName, value: &str) -> HeaderMap {
        [(name, value.parse().unwrap())].into_iter().collect()
    }

    #[test]
    fn json_may_name_its_character_set() {
        for (value, expected) in [
            ("application/json", true),
            ("Application/JSON; charset=utf-8", true),
            ("application/jsonx", false),
            ("text/plain", false),
            ("", false),
        ] {
            assert_eq!(is_json(&with(header::CONTENT_TYPE, value)), expected, "{value}");
        }
    }

    #[test]
    fn a_secret_is_a_bearer_token() {
        assert_eq!(secret(&with(header::AUTHORIZATION, "bearer  A-B ")), Ok("A-B"));
        for wrong in ["Bearer", "Bearer  ", "Basic x", ""] {
            assert!(secret(&with(header::AUTHORIZATION, wrong)).is_err(), "{wrong}");
        }
        assert!(secret(&HeaderMap::new()).is_err());
    }
}
