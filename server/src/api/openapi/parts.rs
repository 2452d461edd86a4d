//! Parts that several operations share: parameters, header fields, what opens an operation.

use crate::{limits, staff};
use ::cases::{ProblemKind, State, information::Dimension};
use serde_json::{Value, json};

/// What the API is, in paragraphs.
pub const ABOUT: &str = "\
    The website of this body is a client of this API like any other.\n\n\
    Bodies are JSON in UTF-8. What is wrong is told as RFC 9457 has it, application/problem+json; the type of a problem \
    never changes, and it is an address at which people read about it. Programs should look at the type, and at the \
    codes in errors, never at the words. New fields and new types may come within version 1; nothing goes.\n\n\
    Nothing that a person has written is ever part of an address. Who raises a case is given its tracking secret once; it \
    is sent as a Bearer token (RFC 6750). A wrong reference and a wrong secret get the same answer.\n\n\
    A request that changes something has a key of its own (Idempotency-Key): sent again with the same key and body, at \
    once or later, it gets the first answer again and nothing happens twice.";

/// What operations are grouped by, in order.
pub fn tags() -> Value {
    json!([
        { "name": "Services", "description": "What can be raised." },
        { "name": "Cases", "description": "Raising a case, following it, and making something happen to it." },
        { "name": "Uploads", "description": "Files that go with a case, whole or in pieces." },
        { "name": "Management information", "description": "What is received, decided and waiting." },
        { "name": "This document", "description": "The API about itself." },
    ])
}

/// The parameter that `{id}` is in this path.
pub fn id_of(path: &str) -> &'static str {
    if path.contains("/uploads/") { "upload" } else { "service" }
}

/// All parameters by their names in `components`.
pub fn parameters() -> Value {
    let header = |name: &str, required: bool, schema: Value, description: &str| json!({ "name": name, "in": "header", "required": required, "schema": schema, "description": description });
    let query = |name: &str, schema: Value, description: &str| json!({ "name": name, "in": "query", "schema": schema, "description": description });
    let path = |name: &str, schema: Value, description: &str| json!({ "name": name, "in": "path", "required": true, "schema": schema, "description": description });
    let text = || json!({ "type": "string" });
    let number = || json!({ "type": "integer", "minimum": 0 });
    let groupings: Vec<_> = Dimension::ALL.iter().map(|by| by.name()).chain([""]).collect();
    let year = || json!({ "type": "string", "pattern": r"^(\d{4}/\d{2})?$" });
    json!({
        "reference": path("reference", text(), "The reference of a case. Small letters and missing hyphens are forgiven."),
        "service": path("id", text(), "The id of a service."),
        "upload": path("id", text(), "The id of an upload: 32 hexadecimal digits."),
        "idempotencyKey": header("Idempotency-Key", true,
            json!({ "type": "string", "minLength": 8, "maxLength": 255, "pattern": "^[!-~]+$" }),
            "A new random text for each thing that should happen, and the same for each further attempt at it."),
        "proof": header("X-Hark-Proof", false, json!({ "type": "string", "maxLength": 255, "pattern": "^[!-~]*$" }),
            "Only if proof-needed was answered: a text which, behind the Idempotency-Key and a colon, has a SHA-256 \
             hash that begins with 20 zero bits."),
        "ifMatch": header("If-Match", false, text(),
            "The ETag of the case as it was seen. It must name the revision that the body names."),
        "ifNoneMatch": header("If-None-Match", false, text(), "The ETag of the answer that the client has already."),
        "accept": header("Accept", false, text(), "text/csv for CSV."),
        "uploadService": query("service", text(), "The service whose case the file will go with. Needed."),
        "contentDisposition": header("Content-Disposition", false, text(),
            "attachment with the name of the file, as filename or as filename* (RFC 8187)."),
        "uploadComplete": header("Upload-Complete", false, json!({ "enum": ["?0", "?1"] }),
            "?0 if more comes in later requests."),
        "uploadLength": header("Upload-Length", false, number(),
            "The length of the whole file in bytes. Needed with Upload-Complete: ?0."),
        "uploadOffset": header("Upload-Offset", true, number(),
            "Where this piece begins, in bytes: as far as the server has the file."),
        "queue": query("queue", text(), "Only the cases of this queue."),
        "state": query("state", json!({ "enum": State::ALL }), "Only the cases in this state. Without it, those that are open."),
        "limit": query("limit", json!({ "type": "integer", "minimum": 0, "maximum": u16::MAX, "default": 50 }),
            "How many cases at most; 200 if it is more than that."),
        "cursor": query("cursor", json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
            "What the page before said in next."),
        "by": query("by", json!({ "enum": groupings }), "Only this grouping; all if it is empty."),
        "from": query("from", year(), "The first financial year of periods, as 2026/27."),
        "to": query("to", year(), "The last financial year of periods."),
        "format": query("format", json!({ "enum": ["json", "csv"] }), "How the report comes; it goes before Accept."),
    })
}

/// All header fields of answers.
pub fn headers() -> Value {
    let header = |required: bool, schema: Value, description: &str| json!({ "required": required, "schema": schema, "description": description });
    let text = || json!({ "type": "string" });
    let number = || json!({ "type": "integer", "minimum": 0 });
    json!({
        "ETag": header(true, text(), "Names this state of things; of a case, its revision."),
        "Location": header(true, text(), "The path of what was made."),
        "Retry-After": header(false, number(), "After how many seconds to try again."),
        "WWW-Authenticate": header(true, text(), "What would open it."),
        "Upload-Complete": header(true, json!({ "enum": ["?0", "?1"] }), "?1 if the whole file is here."),
        "Upload-Offset": header(false, number(), "How many bytes of the file are here."),
        "Upload-Length": header(false, number(), "The length of the whole file in bytes, while it is coming in."),
        "X-Request-Id": header(true, text(), "What the log of the server calls this request by."),
    })
}

/// The header fields that come with a problem.
pub fn headers_of(kind: ProblemKind) -> &'static [&'static str] {
    match kind {
        ProblemKind::SecretMissing | ProblemKind::StaffOnly => &["WWW-Authenticate"],
        ProblemKind::InFlight
        | ProblemKind::TooMany
        | ProblemKind::ProofNeeded
        | ProblemKind::TimedOut
        | ProblemKind::Unavailable => &["Retry-After"],
        ProblemKind::UploadOffset => &["Upload-Offset"],
        _ => &[],
    }
}

/// What opens operations.
pub fn security_schemes() -> Value {
    json!({
        "caseSecret": {
            "type": "http", "scheme": "bearer",
            "description": "The tracking secret that was given to who raised the case.",
        },
        "uploadSecret": {
            "type": "http", "scheme": "bearer",
            "description": "The secret that was given to who uploaded the file.",
        },
        "staffSession": {
            "type": "apiKey", "in": "cookie", "name": staff::COOKIE,
            "description": "The session of a member of staff who has signed in with their password and a code.",
        },
    })
}

/// How large a body of JSON may be, in words.
pub fn largest_body() -> String {
    format!("At most {} KiB.", limits::BODY / 1024)
}
