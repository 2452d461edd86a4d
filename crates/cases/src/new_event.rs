//! What is sent to make something happen to a case.

use crate::{
    classification::Classification,
    details::Details,
    event::{EventKind, Reopening},
    fields::{Fields, flag, number, text, texts},
    problem::{Problem, ProblemKind},
    reference::Reference,
};
use serde_json::Value;
use wizard::{Kind, Within, input::clean};

/// The body of `POST /api/v1/cases/{reference}/events`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// The revision of the case that was seen: if it has changed since, nothing happens.
    pub revision: u32,
    /// What should happen.
    pub details: Details,
}

impl NewEvent {
    /// Reads the body of a request. What it says is checked by [`Details::problems`].
    ///
    /// # Errors
    /// `malformed-json` (400) for what is no JSON, `invalid-event` (422) for JSON of another shape, with a code for
    /// each field.
    pub fn from_json(body: &[u8]) -> Result<Self, Problem> {
        let mut fields = Fields::of(body, ProblemKind::InvalidEvent)?;
        let revision = fields.required("revision", number);
        let kind = fields.required("kind", text);
        let details = match EventKind::from_name(&kind) {
            Some(kind) => details(kind, &mut fields),
            None => None,
        };
        // Of what is unknown it cannot be said which fields it has.
        let Some(details) = details else {
            if !kind.is_empty() {
                fields.problem("kind", "unknown-event");
            }
            return fields.failed();
        };
        fields.done(Self { revision, details })
    }
}

/// Reads what is said with an event; nothing if it cannot be sent.
fn details(kind: EventKind, fields: &mut Fields) -> Option<Details> {
    Some(match kind {
        EventKind::Received => return None,
        EventKind::Acknowledge => Details::Acknowledge,
        EventKind::Allocate => Details::Allocate {
            queue: fields.optional("queue", text),
            officer: fields.optional("officer", text),
        },
        EventKind::Classify => Details::Classify(Box::new(classification(fields))),
        EventKind::Suspend => Details::Suspend { question: fields.required("question", words) },
        EventKind::AddInformation => Details::AddInformation { text: fields.required("text", words) },
        EventKind::Resume => Details::Resume,
        EventKind::Extend => Details::Extend {
            standard: fields.required("standard", text),
            by: fields.needed("by", within).unwrap_or(Within::Hours(0)),
            reason: fields.required("reason", words),
        },
        EventKind::Withdraw => Details::Withdraw,
        EventKind::Decide => Details::Decide {
            decision: fields.required("decision", text),
            detail_1: fields.optional("detail_1", text),
            detail_2: fields.optional("detail_2", text),
            outcome: fields.required("outcome", words),
        },
        EventKind::Close => Details::Close { channel: fields.required("channel", text) },
        EventKind::Reopen => {
            Details::Reopen { because: fields.needed("because", reopening).unwrap_or(Reopening::Correction) }
        }
        EventKind::Note => Details::Note { text: fields.required("text", words) },
        EventKind::Letter => Details::Letter {
            template: fields.required("template", text),
            text: fields.required("text", words),
            languages: Vec::new(),
        },
    })
}

fn classification(fields: &mut Fields) -> Classification {
    Classification {
        legislation: fields.optional("legislation", text),
        sector: fields.optional("sector", text),
        sub_sector: fields.optional("sub_sector", text),
        submitted_about: fields.optional("submitted_about", text),
        parent_account: fields.optional("parent_account", text),
        region: fields.optional("region", text),
        contact: fields.optional("contact", text),
        elected_representative: fields.optional("elected_representative", flag),
        channel: fields.optional("channel", text),
        cctv: fields.optional("cctv", flag),
        data_processor: fields.optional("data_processor", flag),
        early_resolution: fields.optional("early_resolution", flag),
        super_complaint: fields.optional("super_complaint", flag),
        regulatory_priority: fields.optional("regulatory_priority", flag),
        previous_reference: fields.optional("previous_reference", reference),
        reasons: fields.optional("reasons", texts),
    }
}

/// What someone wrote, without what comes from pasting and means nothing.
fn words(value: Value) -> Option<String> {
    text(value).map(|text| clean(&text, Kind::LongText))
}

fn within(value: Value) -> Option<Within> {
    text(value)?.parse().ok()
}

fn reopening(value: Value) -> Option<Reopening> {
    Reopening::from_name(&text(value)?)
}

fn reference(value: Value) -> Option<Reference> {
    Reference::parse(&text(value)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn read(body: &Value) -> Result<NewEvent, Vec<(String, String)>> {
        NewEvent::from_json(body.to_string().as_bytes()).map_err(|problem| {
            assert_eq!(problem.kind, ProblemKind::InvalidEvent);
            problem.errors.into_iter().map(|error| (error.field, error.code)).collect()
        })
    }

    /// The least that can be sent with each event.
    fn least(kind: EventKind) -> Value {
        match kind {
            EventKind::Suspend => json!({ "question": "?" }),
            EventKind::AddInformation | EventKind::Note => json!({ "text": "a" }),
            EventKind::Extend => json!({ "standard": "s", "by": "20 working days", "reason": "r" }),
            EventKind::Decide => json!({ "decision": "d", "outcome": "o" }),
            EventKind::Close => json!({ "channel": "post" }),
            EventKind::Reopen => json!({ "because": "review" }),
            EventKind::Letter => json!({ "template": "t", "text": "a" }),
            _ => json!({}),
        }
    }

    #[test]
    fn every_event_is_read_and_none_of_its_fields_may_be_missing_or_strange() {
        for kind in EventKind::ALL.iter().filter(|kind| **kind != EventKind::Received) {
            let with = |fields: &Value| {
                let mut body = fields.clone();
                body["kind"] = kind.name().into();
                body["revision"] = 3.into();
                read(&body)
            };
            let fields = least(*kind);
            let event = with(&fields).unwrap();
            assert_eq!((event.revision, event.details.kind()), (3, *kind));
            for field in fields.as_object().unwrap().keys() {
                let mut less = fields.clone();
                less.as_object_mut().unwrap().remove(field);
                assert_eq!(with(&less).unwrap_err(), [(field.clone(), "required".to_owned())]);
                let mut wrong = fields.clone();
                wrong[field] = json!([1]);
                assert_eq!(with(&wrong).unwrap_err(), [(field.clone(), "wrong-type".to_owned())]);
            }
            let mut more = fields.clone();
            more["strange"] = json!(1);
            assert_eq!(with(&more).unwrap_err(), [("strange".to_owned(), "unknown-field".to_owned())]);
        }
    }

    #[test]
    fn all_that_is_filed_is_read() {
        let filed = Classification {
            legislation: Some("foia-2000".into()),
            sector: Some("health".into()),
            sub_sector: Some("gp".into()),
            submitted_about: Some("O-1".into()),
            parent_account: Some("O-2".into()),
            region: Some("wales".into()),
            contact: Some("P-1".into()),
            elected_representative: Some(true),
            channel: Some("post".into()),
            cctv: Some(false),
            data_processor: Some(true),
            early_resolution: Some(false),
            super_complaint: Some(true),
            regulatory_priority: Some(false),
            previous_reference: Reference::parse("HK-100001-A0A0"),
            reasons: Some(["security".to_owned()].into()),
        };
        let details = Details::Classify(Box::new(filed));
        let mut body = serde_json::to_value(&details).unwrap();
        body["revision"] = 1.into();
        assert_eq!(read(&body), Ok(NewEvent { revision: 1, details }));
    }

    #[test]
    fn what_cannot_be_sent_is_unknown() {
        let problem = |field: &str, code: &str| (field.to_owned(), code.to_owned());
        for kind in ["received", "explode"] {
            let body = json!({ "kind": kind, "revision": 1 });
            assert_eq!(read(&body), Err(vec![problem("kind", "unknown-event")]));
        }
        let nothing = vec![problem("revision", "required"), problem("kind", "required")];
        assert_eq!(read(&json!({})), Err(nothing));
        let body = json!({ "kind": "withdraw", "revision": -1 });
        assert_eq!(read(&body), Err(vec![problem("revision", "wrong-type")]));
        assert_eq!(NewEvent::from_json(b"{").unwrap_err().kind, ProblemKind::MalformedJson);
    }

    proptest! {
        #[test]
        fn any_body_is_read_or_refused(body: Vec<u8>) {
            let _ = NewEvent::from_json(&body);
        }
    }
}
