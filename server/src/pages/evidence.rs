//! The documents that go with what is being raised: `/{lang}/services/{service}/evidence`.

use super::{
    draft::{self, DraftUpload},
    notes::service_note,
    render::{PageRequest, error_page, render},
    reply::{lead_to, with_cookie},
    service::{not_found, offered, unavailable, url},
    visitor::Visitor,
};
use crate::{
    state::AppState,
    uploads::{self, FileName, Form, Kind, Refusal, UploadError, UploadSecret},
};
use app::{
    data::{Content, ErrorKind, ServiceData},
    pages::{
        ByServer,
        evidence::{EvidencePage, GO_ON, ListedFile, REFUSED, REMOVE, UPLOAD},
    },
    wizard::standing::{CHECK, EVIDENCE, SAVE, may_see, stands_at},
};
use axum::{
    extract::{Multipart, Path, State, multipart::MultipartRejection},
    http::StatusCode,
    response::Response,
};
use wizard::{Evidence, Service};

/// Whether the person may be there: as soon as they have answered something, and until it is sent.
fn may_be_here(state: &AppState, service: &Service, data: &ServiceData) -> Option<Evidence> {
    let evidence = service.evidence?;
    let sent = data.sent.is_some();
    may_see(service, &data.answers, sent, SAVE, state.clock.today()).then_some(evidence)
}

/// `GET /{lang}/services/{service}/evidence`
pub async fn show(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    let Some(service) = offered(&state, &request, &service).filter(|service| service.evidence.is_some())
    else {
        return not_found(&state, &request).await;
    };
    let draft = match draft::load(&state, visitor.secret.as_ref(), &service.id).await {
        Ok(draft) => draft.unwrap_or_else(draft::Draft::new),
        Err(error) => return unavailable(&state, &request, &visitor, &error).await,
    };
    let Some(evidence) = may_be_here(&state, &service, &draft.data) else {
        let stand = stands_at(&service, &draft.data.answers, draft.data.sent.is_some(), state.clock.today());
        return lead_to(&state, &url(&request, &service, &stand), false, None);
    };
    shown(&state, &request, &service, evidence, &draft, Vec::new()).await
}

async fn shown(
    state: &AppState,
    request: &PageRequest,
    service: &Service,
    evidence: Evidence,
    draft: &draft::Draft,
    problems: Vec<(String, String)>,
) -> Response {
    let stand = stands_at(service, &draft.data.answers, false, state.clock.today());
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let listed = |upload: &DraftUpload| ListedFile {
        id: UploadSecret::parse(&upload.secret).map(|secret| secret.id().to_string()).unwrap_or_default(),
        name: upload.name.as_str().to_owned(),
        bytes: upload.size,
    };
    let page = EvidencePage {
        service: service.id.clone(),
        back: url(request, service, &stand),
        exit: service.exit_this_page,
        files: draft.uploads.iter().map(listed).collect(),
        most: evidence.files.into(),
        kilobytes: evidence.kilobytes.into(),
        accept: Kind::accept(),
        problems,
        notes: service_note(&state.site, &request.lang, &service.id),
        ..EvidencePage::default()
    };
    let content = Content::Server(Box::new(ByServer::Evidence(page)));
    render(state, request, status, Some(&service.id), content).await
}

/// `POST /{lang}/services/{service}/evidence`: takes files, takes one away, or goes on.
pub async fn take(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    request: PageRequest,
    parts: Result<Multipart, MultipartRejection>,
) -> Response {
    let Some(service) = offered(&state, &request, &service).filter(|service| service.evidence.is_some())
    else {
        return not_found(&state, &request).await;
    };
    let found = match draft::load(&state, visitor.secret.as_ref(), &service.id).await {
        Ok(found) => found,
        Err(error) => return unavailable(&state, &request, &visitor, &error).await,
    };
    let here = found.and_then(|draft| Some((may_be_here(&state, &service, &draft.data)?, draft)));
    let (Some((evidence, draft)), Some(secret)) = (here, &visitor.secret) else {
        return lead_to(&state, &url(&request, &service, ""), false, visitor.secret.as_ref());
    };
    let Ok(parts) = parts else {
        return error_page(&state, &request, StatusCode::BAD_REQUEST, ErrorKind::BadRequest).await;
    };
    let room = usize::from(evidence.files).saturating_sub(draft.uploads.len());
    let form = match Form::take(&state, &service.id, parts, room).await {
        Ok(form) => form,
        Err(error) if error.may_pass() => return unavailable(&state, &request, &visitor, &error).await,
        Err(_) => return error_page(&state, &request, StatusCode::BAD_REQUEST, ErrorKind::BadRequest).await,
    };
    let brought = match Brought::of(&state, form).await {
        Ok(brought) => brought,
        Err(error) => return unavailable(&state, &request, &visitor, &error).await,
    };
    let removed = brought.field(REMOVE).map(str::to_owned);
    let goes_on = brought.field(GO_ON).is_some();
    let Brought { mut uploads, mut problems, .. } = brought;
    let too_many = uploads.split_off(uploads.len().min(room));
    problems.extend(too_many.iter().map(|upload| (upload.name.as_str().to_owned(), "too-many".to_owned())));
    draft::delete_uploads(&state, &too_many).await;
    let changed = draft::change(&state, secret, &service.id, |draft| {
        let is_removed = |upload: &DraftUpload| upload.id().is_some_and(|id| Some(&id) == removed.as_ref());
        let gone: Vec<_> = draft.uploads.iter().filter(|upload| is_removed(upload)).cloned().collect();
        draft.uploads.retain(|upload| !is_removed(upload));
        let room = usize::from(evidence.files).saturating_sub(draft.uploads.len());
        let new = uploads.iter().filter(|new| draft.uploads.iter().all(|had| had.secret != new.secret));
        let new: Vec<_> = new.take(room).cloned().collect();
        draft.uploads.extend(new);
        (gone, draft.clone())
    });
    let (gone, draft) = match changed.await {
        Ok(changed) => changed,
        Err(error) => return unavailable(&state, &request, &visitor, &error).await,
    };
    draft::delete_uploads(&state, &gone).await;
    if !problems.is_empty() {
        let response = shown(&state, &request, &service, evidence, &draft, problems).await;
        return with_cookie(&state, response, Some(secret));
    }
    let next = if goes_on && may_see(&service, &draft.data.answers, false, CHECK, state.clock.today()) {
        CHECK.to_owned()
    } else if goes_on {
        stands_at(&service, &draft.data.answers, false, state.clock.today())
    } else {
        EVIDENCE.to_owned()
    };
    lead_to(&state, &url(&request, &service, &next), false, Some(secret))
}

/// What a form brought, by itself or by the script that had sent the files before.
pub(super) struct Brought {
    pub uploads: Vec<DraftUpload>,
    /// Names of files, and what is wrong with them.
    pub problems: Vec<(String, String)>,
    fields: Vec<(String, String)>,
}

impl Brought {
    pub(super) async fn of(state: &AppState, form: Form) -> Result<Self, UploadError> {
        let mut brought = Self { uploads: Vec::new(), problems: Vec::new(), fields: form.fields };
        for (name, taken) in form.files {
            match taken {
                Ok((secret, upload)) => {
                    let secret = secret.to_text();
                    brought.uploads.push(DraftUpload { secret, name: upload.name, size: upload.size });
                }
                Err(error) if error.may_pass() => return Err(error),
                Err(error) => brought.problems.push((name.as_str().to_owned(), code(&error).to_owned())),
            }
        }
        for (field, value) in &brought.fields {
            if field == UPLOAD
                && let Some(secret) = UploadSecret::parse(value)
            {
                if let Some(upload) = uploads::find(state, &secret).await? {
                    let secret = secret.to_text();
                    brought.uploads.push(DraftUpload { secret, name: upload.name, size: upload.size });
                }
            } else if field == REFUSED {
                brought.problems.push(told(value));
            }
        }
        Ok(brought)
    }

    pub(super) fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }
}

/// What a form tells of a file that was refused before: its name, and a code that there is a text for.
pub(super) fn told(value: &str) -> (String, String) {
    let (code, name) = value.split_once(' ').unwrap_or((value, ""));
    let mut known = Refusal::ALL.map(Refusal::code).into_iter().chain(["too-many", "none"]);
    let code = known.find(|known| *known == code).unwrap_or(Refusal::Damaged.code());
    (FileName::new(name).as_str().to_owned(), code.to_owned())
}

/// The code of the text that says why a file was not taken.
fn code(error: &UploadError) -> &'static str {
    match error {
        UploadError::Refused(refusal) => refusal.code(),
        UploadError::TooLarge(_) => Refusal::TooLarge.code(),
        UploadError::TooMany(_) => "too-many",
        _ => Refusal::Damaged.code(),
    }
}
