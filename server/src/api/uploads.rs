//! `/api/v1/uploads`: files that go with a case. Whole in one request, or in pieces that go on where they broke off, as a
//! subset of the IETF's Resumable Uploads for HTTP (draft-ietf-httpbis-resumable-upload): `Upload-Complete`,
//! `Upload-Length`, `Upload-Offset`.
//!
//! Whoever uploads a file is given its secret. With it the file is continued, taken away, or put into a case; it is sent
//! as a Bearer token, or in the body of the case, never in an address.

use super::body;
use crate::{
    limits::piece,
    problem::{internal, respond},
    segment::Segment,
    state::AppState,
    uploads::{
        FileName, Form, Incoming, Kind, Refusal, Upload, UploadError, UploadId, UploadSecret, delete,
        evidence, find,
    },
};
use ::cases::{FieldProblem, Problem, ProblemKind};
use axum::{
    Json,
    body::Body,
    extract::{FromRequest, Multipart, Query, Request, State, rejection::QueryRejection},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use http_body_util::BodyExt;
use serde::{Deserialize, Serialize};

const COMPLETE: HeaderName = HeaderName::from_static("upload-complete");
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");

/// The query of a new upload.
#[derive(Deserialize)]
pub(super) struct For {
    /// The service whose case the file will go with.
    #[serde(default)]
    service: String,
}

/// A file that has been taken in, and its secret.
#[derive(Serialize)]
struct Created {
    #[serde(flatten)]
    upload: Upload,
    secret: String,
}

/// A file that is still coming in.
#[derive(Serialize)]
struct Begun {
    id: String,
    secret: String,
    offset: u64,
    length: u64,
}

/// `POST /uploads?service=…`: a file as the body, or in a form. With `Upload-Complete: ?0` and `Upload-Length`, as much
/// of it as there is.
pub(super) async fn create(
    State(state): State<AppState>,
    asked: Result<Query<For>, QueryRejection>,
    request: Request,
) -> Response {
    let Ok(Query(For { service })) = asked else { return respond(ProblemKind::InvalidQuery) };
    let headers = request.headers().clone();
    let taken = if is_form(&headers) {
        from_form(&state, &service, request).await.map(|(secret, upload)| created(&secret, upload))
    } else {
        from_body(&state, &service, &headers, request.into_body()).await
    };
    taken.unwrap_or_else(|error| refuse(&error))
}

async fn from_body(
    state: &AppState,
    service: &str,
    headers: &HeaderMap,
    body: Body,
) -> Result<Response, UploadError> {
    let in_pieces = headers.get(COMPLETE).is_some_and(|complete| complete == "?0");
    let length = number(headers, if in_pieces { LENGTH } else { header::CONTENT_LENGTH });
    let name = told_name(headers);
    if !in_pieces {
        let incoming = Incoming::begin(state, service, name, length).await?;
        let incoming = append(incoming, body).await?;
        let secret = incoming.secret.clone();
        return Ok(created(&secret, incoming.finish(state).await?));
    }
    let length = length.ok_or(UploadError::BrokenOff)?;
    let mut incoming = Incoming::begin(state, service, name, Some(length)).await?;
    incoming.keep();
    let incoming = append(incoming, body).await?;
    let secret = incoming.secret.clone();
    if incoming.is_whole() {
        return Ok(created(&secret, incoming.finish(state).await?));
    }
    let (offset, length) = incoming.progress();
    incoming.pause().await?;
    let id = secret.id().to_string();
    let fields =
        [(header::LOCATION, location(&id)), (OFFSET, offset.to_string()), (COMPLETE, "?0".to_owned())];
    let begun = Begun { id, secret: secret.to_text(), offset, length };
    Ok((StatusCode::CREATED, fields, Json(begun)).into_response())
}

/// The file of a form that has one.
async fn from_form(
    state: &AppState,
    service: &str,
    request: Request,
) -> Result<(UploadSecret, Upload), UploadError> {
    evidence(state, service)?;
    let parts = Multipart::from_request(request, &()).await.map_err(|_| UploadError::BrokenOff)?;
    let mut form = Form::take(state, service, parts, 1).await?;
    if form.files.len() > 1 {
        form.discard(state).await?;
        return Err(UploadError::TooMany(1));
    }
    form.files.pop().map_or(Err(Refusal::Empty.into()), |(_, taken)| taken)
}

/// `GET` and `HEAD /uploads/{id}`: how far it has come, or what it is.
pub(super) async fn one(State(state): State<AppState>, Segment(id): Segment, headers: HeaderMap) -> Response {
    let secret = match secret(&id, &headers) {
        Ok(secret) => secret,
        Err(problem) => return respond(problem),
    };
    match standing(&state, secret).await {
        Ok(response) => response,
        Err(error) => refuse(&error),
    }
}

async fn standing(state: &AppState, secret: UploadSecret) -> Result<Response, UploadError> {
    if let Some(upload) = find(state, &secret).await? {
        let fields = [(COMPLETE, "?1".to_owned()), (OFFSET, upload.size.to_string())];
        return Ok((fields, Json(upload)).into_response());
    }
    let (offset, length) = Incoming::resume(state, secret.id(), secret).await?.progress();
    let fields = [(COMPLETE, "?0".to_owned()), (OFFSET, offset.to_string()), (LENGTH, length.to_string())];
    Ok((fields, Json(serde_json::json!({ "offset": offset, "length": length }))).into_response())
}

/// `PATCH /uploads/{id}` with `Upload-Offset`: more of it. The last piece is answered with what the file is.
pub(super) async fn go_on(
    State(state): State<AppState>,
    Segment(id): Segment,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let secret = match secret(&id, &headers) {
        Ok(secret) => secret,
        Err(problem) => return respond(problem),
    };
    let Some(from) = number(&headers, OFFSET) else { return respond(ProblemKind::MalformedRequest) };
    match more(&state, secret, from, body).await {
        Ok(response) => response,
        Err(error) => refuse(&error),
    }
}

async fn more(
    state: &AppState,
    secret: UploadSecret,
    from: u64,
    body: Body,
) -> Result<Response, UploadError> {
    let incoming = Incoming::resume(state, secret.id(), secret).await?;
    let (offset, _) = incoming.progress();
    if from != offset {
        return Err(UploadError::Elsewhere(offset));
    }
    let incoming = append(incoming, body).await?;
    if incoming.is_whole() {
        let upload = incoming.finish(state).await?;
        return Ok(([(COMPLETE, "?1")], Json(upload)).into_response());
    }
    let (offset, _) = incoming.progress();
    incoming.pause().await?;
    let fields = [(OFFSET, offset.to_string()), (COMPLETE, "?0".to_owned())];
    Ok((StatusCode::NO_CONTENT, fields).into_response())
}

/// `DELETE /uploads/{id}`.
pub(super) async fn remove(
    State(state): State<AppState>,
    Segment(id): Segment,
    headers: HeaderMap,
) -> Response {
    let secret = match secret(&id, &headers) {
        Ok(secret) => secret,
        Err(problem) => return respond(problem),
    };
    match delete(&state, &secret).await {
        Ok(true) => StatusCode::NO_CONTENT.into_response(),
        Ok(false) => respond(ProblemKind::UploadNotFound),
        Err(error) => refuse(&error),
    }
}

/// Takes in a body as it comes. What has come when it breaks off is written down, if the file is to go on.
async fn append(mut incoming: Incoming, mut body: Body) -> Result<Incoming, UploadError> {
    loop {
        match piece(body.frame()).await {
            Some(None) => return Ok(incoming),
            Some(Some(Ok(frame))) => {
                if let Ok(bytes) = frame.into_data() {
                    incoming = incoming.append(bytes).await?;
                }
            }
            Some(Some(Err(_))) | None => {
                incoming.pause().await?;
                return Err(UploadError::BrokenOff);
            }
        }
    }
}

fn created(secret: &UploadSecret, upload: Upload) -> Response {
    let fields = [(header::LOCATION, location(&upload.id)), (COMPLETE, "?1".to_owned())];
    let created = Created { upload, secret: secret.to_text() };
    (StatusCode::CREATED, fields, Json(created)).into_response()
}

fn location(id: &str) -> String {
    format!("/api/v1/uploads/{id}")
}

/// The secret of the upload with this id. One that is of another id is as wrong as none.
fn secret(id: &str, headers: &HeaderMap) -> Result<UploadSecret, Problem> {
    let secret = UploadSecret::parse(body::secret(headers)?);
    let fits = |secret: &UploadSecret| UploadId::parse(id) == Some(secret.id());
    secret.filter(fits).ok_or_else(|| ProblemKind::UploadNotFound.into())
}

fn number(headers: &HeaderMap, name: HeaderName) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.parse().ok()
}

fn is_form(headers: &HeaderMap) -> bool {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.to_ascii_lowercase().starts_with("multipart/form-data")
}

/// The name in `Content-Disposition`, of which the one that may have any character (RFC 8187) comes first.
fn told_name(headers: &HeaderMap) -> FileName {
    let value = headers.get(header::CONTENT_DISPOSITION).map(HeaderValue::as_bytes).unwrap_or_default();
    let value = String::from_utf8_lossy(value);
    let parameter = |name: &str| {
        let mut parts = value.split(';').map(str::trim);
        parts.find_map(|part| part.strip_prefix(name)?.trim_start().strip_prefix('=')).map(str::trim)
    };
    let encoded = parameter("filename*")
        .and_then(|name| name.split_once("''"))
        .map(|(_, name)| percent_encoding::percent_decode_str(name).decode_utf8_lossy().into_owned());
    let plain = || parameter("filename").map(|name| name.trim_matches('"').to_owned());
    FileName::new(&encoded.or_else(plain).unwrap_or_default())
}

/// It as the API tells it.
fn refuse(error: &UploadError) -> Response {
    let of_file = |kind, code: &str, limit| {
        let problem = FieldProblem { field: "file".to_owned(), code: code.to_owned(), limit };
        respond(Problem::new(kind).with_errors(vec![problem]))
    };
    match error {
        UploadError::NotAsked => {
            let problem = FieldProblem::new("service", "takes-no-files");
            respond(Problem::new(ProblemKind::UploadRefused).with_errors(vec![problem]))
        }
        UploadError::Refused(Refusal::Type) => {
            let types: Vec<_> = Kind::ALL.iter().map(|kind| kind.media_type()).collect();
            let problem = FieldProblem::new("file", Refusal::Type.code());
            let detail = format!("Taken are {}.", types.join(", "));
            respond(Problem::new(ProblemKind::UploadType).with_detail(detail).with_errors(vec![problem]))
        }
        UploadError::Refused(refusal) => of_file(ProblemKind::UploadRefused, refusal.code(), None),
        UploadError::TooLarge(most) => {
            of_file(ProblemKind::UploadTooLarge, Refusal::TooLarge.code(), i64::try_from(*most).ok())
        }
        UploadError::TooMany(most) => {
            of_file(ProblemKind::UploadRefused, "too-many", i64::try_from(*most).ok())
        }
        UploadError::NotFound => respond(ProblemKind::UploadNotFound),
        UploadError::Busy => respond(ProblemKind::UploadBusy),
        UploadError::Elsewhere(offset) => {
            let mut response = respond(ProblemKind::UploadOffset);
            response.headers_mut().insert(OFFSET, HeaderValue::from(*offset));
            response
        }
        UploadError::BrokenOff => respond(ProblemKind::MalformedRequest),
        error if error.may_pass() => {
            tracing::error!(%error, "an upload could not be taken in");
            respond(ProblemKind::Unavailable)
        }
        error => internal(error),
    }
}
