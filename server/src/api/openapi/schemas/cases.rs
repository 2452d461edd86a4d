//! The schemas of services and cases.

use super::{
    Field, answered, case_reference, day, flag, list, moment, named, number, object, schema, text,
    text_or_null,
};
use ::cases::{Delivery, State};
use serde_json::{Map, Value, json};

pub(super) fn all() -> Map<String, Value> {
    [services(), raising(), following(), listed()].into_iter().flatten().collect()
}

fn services() -> Map<String, Value> {
    let offered =
        answered(&[("id", text(), "Its id."), ("definition", text(), "The path of its definition.")], &[]);
    let list_of_services = answered(
        &[
            ("services", list(offered), "The services."),
            ("languages", list(text()), "The languages that a case can be raised in (BCP 47)."),
        ],
        &[],
    );
    let pages = list(json!({ "type": "object" }));
    let definition = answered(
        &[("id", text(), "Its id.")],
        &[("page", pages, "Its pages with their questions, in order.")],
    );
    named(vec![("ServiceList", list_of_services), ("ServiceDefinition", definition)])
}

/// The reference of a case.
fn reference() -> Field<'static> {
    ("reference", case_reference(), "Its reference. It is no secret and opens nothing by itself.")
}

/// What a receipt, a case and a line of a list have in common.
fn common() -> [Field<'static>; 4] {
    [
        reference(),
        ("service", text(), "The id of the service that it was raised with."),
        ("language", text(), "The language that the person chose (BCP 47)."),
        ("acknowledgement", schema("Acknowledgement"), "What the person was told on receipt."),
    ]
}

/// Where a case stands.
fn standing() -> [Field<'static>; 3] {
    [
        ("state", json!({ "enum": State::ALL }), "Where it stands."),
        (
            "delivery",
            json!({ "enum": Delivery::ALL }),
            "Where its delivery to a system behind this one stands.",
        ),
        ("revision", number(), "The number of its last event."),
    ]
}

fn raising() -> Map<String, Value> {
    let answers = json!({
        "type": "object",
        "additionalProperties": { "oneOf": [text(), list(text())] },
        "description": "By the id of the question, or of the part of one: a value, or of checkboxes a list of values.",
    });
    let secrets = json!({ "type": ["array", "null"], "items": text() });
    let new_case = object(
        &[
            ("service", text(), "The id of the service."),
            ("language", text(), "The language to write to the person in."),
            ("answers", schema("Answers"), "The answers."),
        ],
        &[("uploads", secrets, "The secrets of the files that go with it.")],
    );
    let told = [
        ("secret", text(), "The tracking secret, in groups of four. It is told this once."),
        ("mail", flag(), "Whether it is being sent by mail, too, without the secret."),
    ];
    let acknowledgement = [
        ("received", moment(), "The moment of receipt."),
        ("received_on", day(), "The day of receipt where the body is."),
        ("standards", list(schema("Due")), "What the service standards promise."),
    ];
    let due = [("id", text(), "The standard."), ("by", day(), "The last day on which it is kept.")];
    named(vec![
        ("Answers", answers),
        ("NewCase", new_case),
        ("Receipt", answered(&[&common()[..], &told].concat(), &[])),
        ("Acknowledgement", answered(&acknowledgement, &[])),
        ("Due", answered(&due, &[])),
    ])
}

fn following() -> Map<String, Value> {
    let own = [
        ("deadlines", list(schema("Deadline")), "By when the standards have to be kept, as it stands."),
        ("answers", schema("Answers"), "What the person answered."),
    ];
    let documents = [("documents", list(schema("Document")), "The files that the person uploaded.")];
    let deadline = [
        ("id", text(), "The standard."),
        ("by", day(), "The last day on which it is kept."),
        ("stopped", flag(), "Whether the clock stands, because the person is asked something."),
        ("met", flag(), "Whether what it promises has been done."),
        ("late", flag(), "Whether that was late, or is."),
    ];
    let at = [("at", moment(), "The last moment, of a standard in hours.")];
    let document = [
        ("id", text(), "Its id."),
        ("name", text(), "The name that it came with."),
        ("media_type", text(), "What it is."),
        ("size", number(), "How long it is, in bytes."),
    ];
    named(vec![
        ("Case", answered(&[&common()[..], &standing(), &own].concat(), &documents)),
        ("Deadline", answered(&deadline, &at)),
        ("Document", answered(&document, &[])),
        ("UploadSecrets", object(&[("uploads", list(text()), "The secrets of the files.")], &[])),
    ])
}

fn listed() -> Map<String, Value> {
    let queue = [("queue", text(), "The queue that it is in.")];
    let page = [
        ("cases", list(schema("CaseRow")), "The cases of this page."),
        ("next", text_or_null(), "The cursor of the next page; null on the last."),
    ];
    named(vec![
        ("CaseList", answered(&page, &[])),
        ("CaseRow", answered(&[&common()[..], &standing(), &queue].concat(), &[])),
    ])
}
