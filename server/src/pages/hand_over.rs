//! From one service into another, with the answers that need not be given again.

use super::{
    draft,
    render::PageRequest,
    reply::lead_to,
    service::{not_found, offered, unavailable, url},
    visitor::Visitor,
};
use crate::state::AppState;
use app::wizard::standing::stands_at;
use axum::{
    extract::{Path, State},
    response::Response,
};
use wizard::{HandOver, Service, journey};

/// `POST /{lang}/services/{service}`: through a service that is only a door into another.
pub async fn enter(
    State(state): State<AppState>,
    Path((_, service)): Path<(String, String)>,
    visitor: Visitor,
    request: PageRequest,
) -> Response {
    let Some(service) = offered(&state, &request, &service) else {
        return not_found(&state, &request).await;
    };
    match &service.entry {
        Some(entry) => hand_over(&state, &request, &visitor, &service, entry).await,
        None => not_found(&state, &request).await,
    }
}

/// Begins the other service with the answers that are known, and leads to its first open page. What someone has
/// answered there already stays; a case that they have sent there is shown.
pub(super) async fn hand_over(
    state: &AppState,
    request: &PageRequest,
    visitor: &Visitor,
    from: &Service,
    hand_over: &HandOver,
) -> Response {
    let Some(to) = offered(state, request, &hand_over.service) else {
        return not_found(state, request).await;
    };
    let given = match draft::load(state, visitor.secret.as_ref(), &from.id).await {
        Ok(draft) => draft.map(|draft| draft.data.answers).unwrap_or_default(),
        Err(error) => return unavailable(state, request, visitor, &error).await,
    };
    let today = state.clock.today();
    // Only what counts: answers of ways not taken stay behind.
    let given = journey(from, &given, today).prune(&given);
    let known = hand_over.answers(from, &to, &given);
    let secret = visitor.secret.clone().unwrap_or_default();
    let changed = draft::change(state, &secret, &to.id, |draft| {
        let sent = draft.data.sent.is_some();
        if !sent {
            draft.data.answers.0.extend(known.0.clone());
        }
        stands_at(&to, &draft.data.answers, sent, today)
    });
    match changed.await {
        Ok(page) => lead_to(state, &url(request, &to, &page), visitor.wants_json, Some(&secret)),
        Err(error) => unavailable(state, request, visitor, &error).await,
    }
}
