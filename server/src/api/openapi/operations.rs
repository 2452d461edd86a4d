//! What each operation does, takes and answers, as far as the table of routes does not say it.

mod uploads;

use super::{parts::largest_body, reference};
use crate::routes::Route;
use ::cases::ProblemKind as P;
use serde_json::{Value, json};
use uploads::uploads;

/// An operation.
pub(super) struct Operation {
    /// Its name for programs.
    pub id: &'static str,
    /// What it is grouped by.
    pub tag: &'static str,
    /// What it does, in a line.
    pub summary: &'static str,
    /// What else there is to know.
    pub description: String,
    /// The parameters that are not in the path.
    pub parameters: &'static [&'static str],
    /// What it takes.
    pub body: Option<Body>,
    /// What it answers when all is well.
    pub answers: Vec<Answer>,
    /// The problems of its own.
    pub problems: &'static [P],
}

/// What an operation takes.
pub(super) struct Body {
    /// Whether there must be one.
    pub required: bool,
    /// By media type the schema, with an example beside it.
    pub content: Vec<(&'static str, Value)>,
}

/// An answer when all is well.
pub(super) struct Answer {
    /// The status.
    pub status: u16,
    /// When it comes.
    pub description: &'static str,
    /// By media type the schema; none where there is no body.
    pub content: Vec<(&'static str, Value)>,
    /// The header fields.
    pub headers: &'static [&'static str],
}

const JSON: &str = "application/json";

fn answer(status: u16, description: &'static str, schema: &str, headers: &'static [&'static str]) -> Answer {
    Answer { status, description, content: vec![(JSON, reference("schemas", schema))], headers }
}

fn without_body(status: u16, description: &'static str, headers: &'static [&'static str]) -> Answer {
    Answer { status, description, content: Vec::new(), headers }
}

fn json_body(schema: &str, example: Value) -> Body {
    let mut schema = reference("schemas", schema);
    schema["example"] = example;
    Body { required: true, content: vec![(JSON, schema)] }
}

/// What the operation of a route of the API is; nothing for what is no operation.
pub(super) fn operation(route: &Route) -> Option<Operation> {
    let path = route.path.strip_prefix(super::API)?;
    let (tag, found) = match path.split('/').next() {
        Some("services") => ("Services", services(path)),
        Some("cases") => ("Cases", cases(route.method, path)),
        Some("uploads") => ("Uploads", uploads(route.method, path)),
        Some("management-information") => ("Management information", Some(information())),
        _ => ("This document", (path == "openapi.json").then(this_document)),
    };
    found.map(|operation| Operation { tag, ..operation })
}

/// What most operations have of everything.
fn usual(id: &'static str, summary: &'static str) -> Operation {
    Operation {
        id,
        tag: "",
        summary,
        description: String::new(),
        parameters: &[],
        body: None,
        answers: Vec::new(),
        problems: &[],
    }
}

fn services(path: &str) -> Option<Operation> {
    Some(match path {
        "services" => Operation {
            description:
                "Each with the path of its definition, and the languages that a case can be raised in.".into(),
            parameters: &["ifNoneMatch"],
            answers: vec![
                answer(200, "The services.", "ServiceList", &["ETag"]),
                without_body(304, "They are as the client has them.", &["ETag"]),
            ],
            ..usual("listServices", "The services that take cases")
        },
        "services/{id}" => Operation {
            description:
                "What is asked, in which order and under which conditions. The ids of its questions are the \
                names of the answers of a case."
                    .into(),
            parameters: &["ifNoneMatch"],
            answers: vec![
                answer(200, "The definition.", "ServiceDefinition", &["ETag"]),
                without_body(304, "It is as the client has it.", &["ETag"]),
            ],
            problems: &[P::ServiceNotFound],
            ..usual("getService", "The definition of a service")
        },
        _ => return None,
    })
}

fn cases(method: &str, path: &str) -> Option<Operation> {
    Some(match (method, path) {
        ("GET", "cases") => Operation {
            description: "The oldest first, without what people wrote. The next page begins at next.".into(),
            parameters: &["queue", "state", "limit", "cursor"],
            answers: vec![answer(200, "A page of cases.", "CaseList", &[])],
            problems: &[P::InvalidQuery],
            ..usual("listCases", "The cases, page by page")
        },
        ("POST", "cases") => Operation {
            description: format!(
                "The answers are checked by the same rules as on the website. The receipt is the only place where the \
                 tracking secret is told. When it is answered, the case is on disk. {}",
                largest_body()
            ),
            parameters: &["idempotencyKey", "proof"],
            body: Some(json_body("NewCase", example_case())),
            answers: vec![
                answer(201, "The case was raised.", "Receipt", &["Location"]),
                answer(200, "It was raised before with this key: the first answer again.", "Receipt", &["Location"]),
            ],
            problems: &[
                P::IdempotencyKeyMissing,
                P::IdempotencyKeyInvalid,
                P::InFlight,
                P::InvalidCase,
                P::InvalidAnswers,
                P::EndsAtExit,
                P::KeyReused,
                P::ProofNeeded,
            ],
            ..usual("raiseCase", "Raises a case")
        },
        ("GET", "cases/{reference}") => Operation {
            description: "The ETag names the revision of the case, for If-Match. What is worked out for the day, such as \
                deadlines, changes without it; so there is no answer 304."
                .into(),
            answers: vec![answer(200, "The case.", "Case", &["ETag"])],
            problems: &[P::CaseNotFound],
            ..usual("getCase", "A case, for who raised it")
        },
        ("POST", "cases/{reference}/documents") => Operation {
            description: "Files that were uploaded before. The service says how many it takes at a time; a case takes \
                five times as many in all."
                .into(),
            body: Some(json_body("UploadSecrets", json!({ "uploads": ["A".repeat(43)] }))),
            answers: vec![answer(200, "The case with its documents.", "Case", &["ETag"])],
            problems: &[P::CaseNotFound, P::InvalidCase],
            ..usual("addDocuments", "Adds documents to a case")
        },
        ("POST", "cases/{reference}/events") => Operation {
            description: "Who raised the case adds information and withdraws it; everything else is for staff. The body \
                names the revision of the case that was seen: if something else has happened since, nothing happens."
                .into(),
            parameters: &["idempotencyKey", "ifMatch"],
            body: Some(json_body("NewEvent", json!({ "kind": "add-information", "revision": 1, "text": "They have answered." }))),
            answers: vec![
                answer(201, "It happened.", "Event", &["ETag"]),
                answer(200, "It happened before with this key: the first answer again.", "Event", &["ETag"]),
            ],
            problems: &[
                P::IdempotencyKeyMissing,
                P::IdempotencyKeyInvalid,
                P::EventNotAllowed,
                P::CaseNotFound,
                P::InFlight,
                P::StaleRevision,
                P::EventNotPossible,
                P::PreconditionFailed,
                P::InvalidEvent,
                P::KeyReused,
            ],
            ..usual("addEvent", "Makes something happen to a case")
        },
        ("GET", "cases/{reference}/history") => Operation {
            description: "Oldest first, without what staff write down for themselves.".into(),
            parameters: &["ifNoneMatch"],
            answers: vec![
                answer(200, "What happened.", "History", &["ETag"]),
                without_body(304, "Nothing has happened since.", &["ETag"]),
            ],
            problems: &[P::CaseNotFound],
            ..usual("getHistory", "What happened to a case, for who raised it")
        },
        _ => return None,
    })
}

fn information() -> Operation {
    Operation {
        description: "As it was counted last; it is counted again when a minute has passed, or twenty times as long as counting took. As CSV one line for each group and measure."
            .into(),
        parameters: &["by", "from", "to", "format", "accept"],
        answers: vec![Answer {
            status: 200,
            description: "The report.",
            content: vec![
                (JSON, reference("schemas", "Information")),
                ("text/csv", json!({ "type": "string" })),
            ],
            headers: &[],
        }],
        problems: &[P::InvalidQuery],
        ..usual("getManagementInformation", "What is received, decided and waiting")
    }
}

fn this_document() -> Operation {
    Operation {
        parameters: &["ifNoneMatch"],
        answers: vec![
            Answer {
                status: 200,
                description: "The document.",
                content: vec![(JSON, json!({ "type": "object", "required": ["openapi"] }))],
                headers: &["ETag"],
            },
            without_body(304, "It is as the client has it.", &["ETag"]),
        ],
        ..usual("getDocument", "This document")
    }
}

/// A case of a short service of the reference site.
fn example_case() -> Value {
    json!({
        "service": "about-us",
        "language": "en",
        "answers": {
            "about-what": "service",
            "service-problems": ["support"],
            "service-what": "Nobody called me back.",
            "service-on-day": "19",
            "service-on-month": "11",
            "service-on-year": "2026",
            "case-organisation": "Example Ltd",
            "reference-known": "no",
            "acting-for": "me",
            "wanted": "A call",
            "sending-documents": "no",
            "needs-support": "no",
            "your-name": "Sam Green",
            "your-email": "sam@example.org",
            "your-address-line-1": "1 Sample Street",
            "your-address-town": "Sampleton",
            "your-address-postcode": "SK9 5AF",
        },
    })
}
