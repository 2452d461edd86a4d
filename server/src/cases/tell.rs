//! Telling others what happens to a case: the person by mail, the back end and other programs.

use super::FindError;
use crate::{
    delivery,
    mail::{self, News, Notification, address_in},
    secrets::place,
    state::AppState,
    store::{CaseRow, NewJob},
    uploads::UploadId,
    webhooks,
};
use ::cases::{Event, Reference};
use time::OffsetDateTime;
use wizard::{Answers, Service};

/// The mail about what is about to happen to a case, to be written to the outbox with it; `None` if the person is not
/// written to.
///
/// # Errors
/// If the answers, of which one is the address, cannot be read.
pub fn tell(
    state: &AppState,
    case: &CaseRow,
    at: OffsetDateTime,
    news: News,
) -> Result<Option<NewJob>, FindError> {
    let Some(service) = state.site.services.get(&case.service) else { return Ok(None) };
    let answers = state.keys.open(&place::answers(case.reference.as_str()), &case.answers)?;
    let next = CaseRow { revision: case.revision + 1, ..case.clone() };
    Ok(job(state, service, &serde_json::from_slice(&answers)?, &next, at, news)?)
}

/// The mail about the last event of a case, with its answers.
pub(super) fn job(
    state: &AppState,
    service: &Service,
    answers: &Answers,
    case: &CaseRow,
    at: OffsetDateTime,
    news: News,
) -> Result<Option<NewJob>, serde_json::Error> {
    let Some(to) = address_in(service, answers) else { return Ok(None) };
    let notification = Notification {
        to: to.to_string(),
        language: case.language.clone(),
        service: service.id.clone(),
        reference: case.reference.clone(),
        at,
        news,
    };
    mail::job(&state.keys, &notification, case.revision).map(Some)
}

/// What is to be done for other programs because of an event, and of the files that came with it.
pub(super) fn programs(
    state: &AppState,
    reference: &Reference,
    service: &str,
    event: &Event,
    documents: &[UploadId],
) -> Result<Vec<NewJob>, serde_json::Error> {
    let mut jobs = webhooks::jobs(state, reference, service, event)?;
    jobs.extend(delivery::job(state, reference, event, documents)?);
    Ok(jobs)
}
