//! More documents for a case that has been raised: `/{lang}/case/documents`.

use super::{
    case::look_up,
    draft,
    evidence::{Brought, told},
    notes::service_note,
    render::{PageRequest, error_page, render_offered},
    service::unavailable,
    visitor::Visitor,
};
use crate::{
    cases::documents::{self, AddError, Room},
    secrets::{self, SealError},
    state::AppState,
    uploads::{Form, Kind, UploadSecret},
};
use ::cases::{IdempotencyKey, Reference, TrackingSecret};
use app::{
    data::{Content, ErrorKind},
    pages::{
        ByServer,
        evidence::{ADDED, CaseDocumentsPage, EvidencePage, ListedFile, PASS, REFUSED},
    },
    wizard::leave::KEEP,
};
use axum::{
    extract::{Multipart, State, multipart::MultipartRejection},
    http::StatusCode,
    response::Response,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

/// How long a pass opens its case.
const LASTS: Duration = Duration::hours(1);
/// What a pass is bound to.
const PLACE: &[u8] = b"case documents pass";

/// What the page holds instead of the secret: sealed, and for a while.
#[derive(Serialize, Deserialize)]
struct Pass {
    reference: String,
    secret: String,
    until: i64,
    /// What makes each page another one: the same files sent twice from one page are added once.
    page: u64,
}

impl Pass {
    fn seal(
        state: &AppState,
        reference: &Reference,
        secret: &TrackingSecret,
    ) -> Result<String, serde_json::Error> {
        let until = (state.clock.now() + LASTS).unix_timestamp();
        let page = u64::from_be_bytes(secrets::random());
        let pass = Self { reference: reference.to_string(), secret: secret.grouped(), until, page };
        Ok(URL_SAFE_NO_PAD.encode(state.keys.seal(PLACE, &serde_json::to_vec(&pass)?)))
    }

    /// The case, its secret, and which page it was.
    fn open(state: &AppState, text: &str) -> Result<(Reference, TrackingSecret, u64), SealError> {
        let sealed = URL_SAFE_NO_PAD.decode(text).map_err(|_| SealError)?;
        let pass: Self = serde_json::from_slice(&state.keys.open(PLACE, &sealed)?).map_err(|_| SealError)?;
        let until = OffsetDateTime::from_unix_timestamp(pass.until).map_err(|_| SealError)?;
        let pair = Reference::parse(&pass.reference).zip(TrackingSecret::parse(&pass.secret));
        let (reference, secret) = pair.filter(|_| state.clock.now() < until).ok_or(SealError)?;
        Ok((reference, secret, pass.page))
    }
}

/// `GET /{lang}/case/documents`: asks which case.
pub async fn ask(State(state): State<AppState>, request: PageRequest) -> Response {
    asked(&state, &request, StatusCode::OK, CaseDocumentsPage::default()).await
}

async fn asked(
    state: &AppState,
    request: &PageRequest,
    status: StatusCode,
    page: CaseDocumentsPage,
) -> Response {
    let content = Content::Server(Box::new(ByServer::CaseDocuments(page)));
    render_offered(state, request, status, content).await
}

/// `POST /{lang}/case/documents`: with reference and secret, shows the case's documents and the field for more; with the
/// pass that this page then has, adds some, or shows the same in another language.
pub async fn take(
    State(state): State<AppState>,
    visitor: Visitor,
    request: PageRequest,
    parts: Result<Multipart, MultipartRejection>,
) -> Response {
    let bad = error_page(&state, &request, StatusCode::BAD_REQUEST, ErrorKind::BadRequest);
    let Ok(mut parts) = parts else { return bad.await };
    // What says which case comes before the files, so that nothing is taken for none.
    let Ok((name, value)) = Form::field(&mut parts).await else { return bad.await };
    if name == PASS {
        let Ok((reference, secret, page)) = Pass::open(&state, &value) else {
            return asked(&state, &request, StatusCode::UNPROCESSABLE_ENTITY, CaseDocumentsPage::default())
                .await;
        };
        return add(&state, &visitor, &request, (&reference, &secret), page, parts).await;
    }
    let Ok((_, secret)) = Form::field(&mut parts).await else { return bad.await };
    let problems = match look_up(&state, &value, &secret).await {
        Ok(Ok(_)) => {
            let pair = Reference::parse(&value.trim().to_uppercase()).zip(TrackingSecret::parse(&secret));
            let Some((reference, secret)) = pair else { return bad.await };
            return shown(&state, &visitor, &request, (&reference, &secret), Vec::new(), false).await;
        }
        Ok(Err(problems)) => problems,
        Err(error) => return unavailable(&state, &request, &visitor, &error).await,
    };
    let problems = problems.into_iter().map(|(field, code)| (field.to_owned(), code.to_owned())).collect();
    asked(
        &state,
        &request,
        StatusCode::UNPROCESSABLE_ENTITY,
        CaseDocumentsPage { reference: value, problems },
    )
    .await
}

async fn add(
    state: &AppState,
    visitor: &Visitor,
    request: &PageRequest,
    case: (&Reference, &TrackingSecret),
    page: u64,
    parts: Multipart,
) -> Response {
    let Room { service, evidence, files } = match documents::room(state, case.0, case.1).await {
        Ok(room) => room,
        Err(error) => return refused(state, visitor, request, &error).await,
    };
    let most = files.min(evidence.files.into());
    // Also where there is no more room: they may be what has filled it.
    let form = match Form::take(state, &service, parts, evidence.files.into()).await {
        Ok(form) => form,
        Err(error) if error.may_pass() => return unavailable(state, request, visitor, &error).await,
        Err(_) => return error_page(state, request, StatusCode::BAD_REQUEST, ErrorKind::BadRequest).await,
    };
    if let Some((said, added)) = kept(&form) {
        if let Err(error) = form.discard(state).await {
            return unavailable(state, request, visitor, &error).await;
        }
        return shown(state, visitor, request, case, said, added).await;
    }
    let key = key(state, page, &form);
    match documents::were_added(state, &key).await {
        Ok(false) => {}
        Ok(true) => {
            if let Err(error) = form.discard(state).await {
                return unavailable(state, request, visitor, &error).await;
            }
            return shown(state, visitor, request, case, Vec::new(), true).await;
        }
        Err(error) => return unavailable(state, request, visitor, &error).await,
    }
    let Brought { mut uploads, mut problems, .. } = match Brought::of(state, form).await {
        Ok(brought) => brought,
        Err(error) => return unavailable(state, request, visitor, &error).await,
    };
    let too_many = uploads.split_off(uploads.len().min(most));
    problems.extend(too_many.iter().map(|upload| (upload.name.as_str().to_owned(), "too-many".to_owned())));
    draft::delete_uploads(state, &too_many).await;
    if uploads.is_empty() && problems.is_empty() {
        problems.push((String::new(), "none".to_owned()));
    }
    let secrets: Vec<_> = uploads.iter().filter_map(|upload| UploadSecret::parse(&upload.secret)).collect();
    let mut added = false;
    if !secrets.is_empty() {
        match documents::add(state, case.0, case.1, &secrets, Some(&key)).await {
            Ok(Some(_)) => added = true,
            // Another click on the same button was faster.
            Ok(None) => {
                draft::delete_uploads(state, &uploads).await;
                added = true;
            }
            Err(error) => {
                draft::delete_uploads(state, &uploads).await;
                return refused(state, visitor, request, &error).await;
            }
        }
    }
    shown(state, visitor, request, case, problems, added).await
}

/// What the page said, if it is only wanted in another language: what was wrong, and whether documents had been added.
fn kept(form: &Form) -> Option<(Vec<(String, String)>, bool)> {
    let (_, how) = form.fields.iter().find(|(name, _)| name == KEEP)?;
    let said = form.fields.iter().filter(|(name, _)| name == REFUSED).map(|(_, value)| told(value));
    Some((said.collect(), how == ADDED))
}

/// What stands for the same files sent from the same page. Others from the same page, when somebody has gone back to it,
/// are added too.
fn key(state: &AppState, page: u64, form: &Form) -> IdempotencyKey {
    let said = [page.to_be_bytes().as_slice(), &form.digest()].concat();
    let digest = state.keys.digest("case documents page", &said);
    IdempotencyKey::from_random(std::array::from_fn(|at| digest[at]))
}

async fn shown(
    state: &AppState,
    visitor: &Visitor,
    request: &PageRequest,
    (reference, secret): (&Reference, &TrackingSecret),
    problems: Vec<(String, String)>,
    added: bool,
) -> Response {
    let room = match documents::room(state, reference, secret).await {
        Ok(room) => room,
        Err(error) => return refused(state, visitor, request, &error).await,
    };
    let found = match crate::cases::find(state, reference, secret).await {
        Ok(found) => found,
        Err(error) => return unavailable(state, request, visitor, &error).await,
    };
    let pass = match Pass::seal(state, reference, secret) {
        Ok(pass) => pass,
        Err(error) => return unavailable(state, request, visitor, &error).await,
    };
    let documents = found.map(|view| view.case.documents).unwrap_or_default();
    let most = documents.len() + room.files.min(room.evidence.files.into());
    let listed =
        |file: ::cases::Document| ListedFile { id: String::new(), name: file.name, bytes: file.size };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = EvidencePage {
        notes: service_note(&state.site, &request.lang, &room.service),
        service: room.service,
        back: format!("/{}/case", request.lang),
        files: documents.into_iter().map(listed).collect(),
        most,
        kilobytes: room.evidence.kilobytes.into(),
        accept: Kind::accept(),
        problems,
        pass: Some(pass),
        added,
        ..EvidencePage::default()
    };
    let content = Content::Server(Box::new(ByServer::Evidence(page)));
    render_offered(state, request, status, content).await
}

/// A case that takes nothing more is as good as none here.
async fn refused(state: &AppState, visitor: &Visitor, request: &PageRequest, error: &AddError) -> Response {
    if matches!(
        error,
        AddError::Find(_) | AddError::Log(_) | AddError::Upload(_) | AddError::Once(_) | AddError::Store(_)
    ) {
        return unavailable(state, request, visitor, error).await;
    }
    let problems = vec![("reference".to_owned(), "not-found".to_owned())];
    let page = CaseDocumentsPage { reference: String::new(), problems };
    asked(state, request, StatusCode::UNPROCESSABLE_ENTITY, page).await
}
