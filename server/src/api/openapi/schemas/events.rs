//! The schemas of what can be made to happen to a case, and of what happened.

use super::{answered, case_reference, event_kinds, flag, list, moment, named, number, object, schema, text};
use ::cases::{
    EventKind, Reopening, State,
    classification::ACCOUNT,
    details::{LETTER, TEXT},
};
use serde_json::{Map, Value, json};

/// A field that is sent with an event.
type Said = (&'static str, Value, &'static str);

pub(super) fn all() -> Map<String, Value> {
    let event = [
        ("revision", number(), "Its number, from 1: the revision of the case from then on."),
        ("at", moment(), "When it happened."),
        ("kind", event_kinds(), "What happened."),
        ("state", json!({ "enum": State::ALL }), "Where the case stood from then on."),
    ];
    let words = ("words", text(), "What was said with it to the person or by them.");
    let run = answered(
        &[
            ("language", text(), "The language (BCP 47)."),
            ("characters", number(), "How many characters (Unicode scalar values)."),
        ],
        &[],
    );
    let languages = ("languages", list(run), "How much of the words, in order, is in which language.");
    let mut all = named(vec![
        ("Event", answered(&event, &[])),
        ("HistoryEntry", answered(&event, &[words, languages])),
        (
            "History",
            answered(
                &[
                    ("reference", case_reference(), "The reference of the case."),
                    ("events", list(schema("HistoryEntry")), "What happened, oldest first."),
                ],
                &[],
            ),
        ),
    ]);
    let kinds = EventKind::ALL.iter().copied().filter(|kind| *kind != EventKind::Received);
    let mut ways = Vec::new();
    let mut mapping = Map::new();
    for kind in kinds {
        let name = schema_name(kind);
        mapping.insert(kind.name().to_owned(), format!("#/components/schemas/{name}").into());
        ways.push(schema(&name));
        all.insert(name, new_event(kind));
    }
    let new = json!({ "oneOf": ways, "discriminator": { "propertyName": "kind", "mapping": mapping } });
    all.insert("NewEvent".to_owned(), new);
    all
}

/// As `AddInformationEvent`.
fn schema_name(kind: EventKind) -> String {
    let word =
        |word: &str| word.get(..1).unwrap_or_default().to_uppercase() + word.get(1..).unwrap_or_default();
    kind.name().split('-').map(word).collect::<String>() + "Event"
}

fn new_event(kind: EventKind) -> Value {
    let (required, optional) = said(kind);
    let common = [
        ("kind", json!({ "const": kind.name() }), "What should happen."),
        (
            "revision",
            json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
            "The revision of the case that was seen.",
        ),
    ];
    object(&[&common[..], &required].concat(), &optional)
}

/// What is said with an event: what must be, and what may.
fn said(kind: EventKind) -> (Vec<Said>, Vec<Said>) {
    let code = |name, what| (name, json!({ "type": ["string", "null"] }), what);
    match kind {
        EventKind::Received | EventKind::Acknowledge | EventKind::Resume | EventKind::Withdraw => {
            (vec![], vec![])
        }
        EventKind::Allocate => (
            vec![],
            vec![
                code("queue", "The queue; it or the officer."),
                code("officer", "The officer, by their name."),
            ],
        ),
        EventKind::Classify => (vec![], classification()),
        EventKind::Suspend => (vec![("question", words(TEXT), "What the person is asked.")], vec![]),
        EventKind::AddInformation => (vec![("text", words(TEXT), "What the person adds.")], vec![]),
        EventKind::Note => (vec![("text", words(TEXT), "What staff write down for themselves.")], vec![]),
        EventKind::Extend => (
            vec![
                ("standard", text(), "The id of the standard."),
                (
                    "by",
                    json!({ "type": "string", "examples": ["20 working days", "1 month", "24 hours"] }),
                    "How much more time.",
                ),
                ("reason", words(TEXT), "Why, for the person."),
            ],
            vec![],
        ),
        EventKind::Decide => (
            vec![
                ("decision", text(), "A code of the list of decisions."),
                ("outcome", words(LETTER), "The outcome, for the person."),
            ],
            vec![
                code("detail_1", "What was decided more closely."),
                code("detail_2", "And more closely still."),
            ],
        ),
        EventKind::Close => (vec![("channel", text(), "By which way the outcome went.")], vec![]),
        EventKind::Reopen => (vec![("because", json!({ "enum": Reopening::ALL }), "Why.")], vec![]),
        EventKind::Letter => (
            vec![
                ("template", words(ACCOUNT), "The template that it was made from."),
                ("text", words(LETTER), "The letter as it was sent."),
            ],
            vec![],
        ),
    }
}

/// What someone writes, of so many characters at most.
fn words(most: usize) -> Value {
    json!({ "type": "string", "minLength": 1, "maxLength": most })
}

/// How a case is filed. What is not sent stays as it is.
fn classification() -> Vec<Said> {
    let code = || json!({ "type": ["string", "null"] });
    let account = || json!({ "type": ["string", "null"], "maxLength": ACCOUNT });
    let flag = || {
        let mut flag = flag();
        flag["type"] = json!(["boolean", "null"]);
        flag
    };
    vec![
        ("legislation", code(), "The law that it is under, a code."),
        ("sector", code(), "The sector of the organisation, a code."),
        ("sub_sector", code(), "The part of the sector, a code."),
        ("submitted_about", account(), "The organisation, by the body's own reference for it."),
        ("parent_account", account(), "The organisation that this one is part of."),
        ("region", code(), "Where the organisation is, a code."),
        ("contact", account(), "Whom the body deals with there, by its own reference."),
        ("elected_representative", flag(), "Whether an elected representative writes."),
        ("channel", code(), "The way by which it came, a code."),
        ("cctv", flag(), "Whether it is about CCTV."),
        ("data_processor", flag(), "Whether the organisation processes for another one."),
        ("early_resolution", flag(), "Whether it was resolved early."),
        ("super_complaint", flag(), "Whether a representative body raised it for many."),
        ("regulatory_priority", flag(), "Whether it falls under a priority of the regulator."),
        ("previous_reference", code(), "The reference of the case before this one."),
        ("reasons", json!({ "type": ["array", "null"], "items": text() }), "What it is about, codes."),
    ]
}
