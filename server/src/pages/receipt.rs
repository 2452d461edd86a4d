//! The receipt of what a visitor has decided: to be read, and for programs with the fields of ISO/IEC TS 27560.

use super::{
    cookies::choices,
    notice::base,
    render::{PageRequest, organisation, render_offered},
};
use crate::{
    consent::{minute, moment},
    state::AppState,
};
use app::{consent::data::ReceiptPage, data::Content, pages::ByServer};
use axum::{
    Json,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use notice::consent::HOLDS_DAYS;
use serde_json::json;

/// The specification whose fields the receipt has.
const SCHEMA: &str = "ISO/IEC TS 27560:2023";

/// `/{lang}/cookies/receipt`
pub async fn show(State(state): State<AppState>, request: PageRequest) -> Response {
    let consent = &request.consent;
    let times = consent.record.iter().flat_map(|record| &record.0).map(|(purpose, decision)| {
        let moment = moment(decision.minute);
        let (day, time) = (state.clock.day_of(moment).to_string(), state.clock.time_of(moment));
        (purpose.clone(), day, time)
    });
    let page = ReceiptPage {
        choices: choices(&state, consent),
        times: times.collect(),
        version: state.site.notice.version,
        mark: consent.mark(&state.keys),
    };
    let shown = Content::Server(Box::new(ByServer::Receipt(page)));
    render_offered(&state, &request, StatusCode::OK, shown).await
}

/// `/{lang}/cookies/receipt.json`: the same for programs, with the fields of ISO/IEC TS 27560:2023.
pub async fn download(State(state): State<AppState>, request: PageRequest, headers: HeaderMap) -> Response {
    let body = receipt_value(&state, &request, &headers);
    let disposition = "attachment; filename=\"receipt.json\"";
    ([(header::CONTENT_DISPOSITION, disposition), (header::CACHE_CONTROL, "no-store")], Json(body))
        .into_response()
}

fn receipt_value(state: &AppState, request: &PageRequest, headers: &HeaderMap) -> serde_json::Value {
    let register = &state.site.notice;
    let body = &state.site.organisation;
    let base = base(state, headers);
    let name = organisation(&state.site, &request.lang).name;
    let rfc = |minute: i64| {
        let at = moment(minute);
        format!("{}T{:02}:{:02}:00Z", at.date(), at.hour(), at.minute())
    };
    let decided = request.consent.record.iter().flat_map(|record| &record.0);
    let purposes = decided.filter_map(|(id, decision)| {
        let purpose = register.purpose(id)?;
        // As it was asked on the day of the answer, which may be otherwise than today.
        let day = state.clock.day_of(moment(decision.minute));
        let (how, activity) = (purpose.how(day), register.activity(purpose.activity_on(day))?);
        let retention = activity.retention.map(|kept| format!("{} from {}", kept.period, kept.from.name()));
        Some(json!({
            "purpose": id,
            "purpose_type": activity.purposes,
            "lawful_basis": activity.lawful_basis,
            "pii_information": activity.data_categories,
            "pii_controllers": ["controller"],
            "collection_method": activity.sources,
            "processing_locations": [register.about.location],
            "storage_locations": [register.about.location],
            "jurisdiction": register.about.jurisdiction,
            "retention_period": retention,
            "recipient_third_parties": activity.recipients,
            "withdrawal_method": format!("{base}/{}/cookies", request.lang),
            "privacy_rights": activity.rights,
            "events": [{
                "event_time": rfc(decision.minute),
                "event_type": how.event_type(),
                "event_state": how.event_state(decision.agreed),
                "validity_duration": format!("P{HOLDS_DAYS}D"),
                "entity_id": "controller",
                "notice_version": decision.version,
            }],
        }))
    });
    json!({
        "record_metadata": {
            "schema_version": SCHEMA,
            "record_id": request.consent.mark(&state.keys),
            "pii_principal_id": null,
            "receipt_time": rfc(minute(state)),
        },
        "pii_processing": {
            "privacy_notice": format!("{base}/{}/privacy", request.lang),
            "notice_version": register.version,
            "language": request.lang,
            "purposes": purposes.collect::<Vec<_>>(),
        },
        "party_identification": [{
            "party_id": "controller",
            "party_role": "PII controller",
            "party_name": name,
            "party_address": body.postal_address.line(),
            "party_phone": body.telephone(&request.lang),
            "party_email": body.privacy_contact.email,
            "party_url": base,
        }],
    })
}
