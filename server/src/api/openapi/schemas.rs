//! The schemas of what is sent and answered. They are written by hand, because some bodies are read by hand; that they say
//! the same as the types is held by `server/tests/http/openapi.rs`, which puts real answers and bodies to them.

mod cases;
mod events;
mod information;
mod uploads;

use super::reference;
use ::cases::EventKind;
use serde_json::{Map, Value, json};

/// All schemas by name.
pub(super) fn all() -> Value {
    let mut all = cases::all();
    all.append(&mut events::all());
    all.append(&mut uploads::all());
    all.append(&mut information::all());
    all.append(&mut problems());
    all.into()
}

/// A field of an object: its name, its schema, what it is.
type Field<'a> = (&'a str, Value, &'a str);

/// An object that has these fields, may have those, and has no others.
fn object(required: &[Field<'_>], optional: &[Field<'_>]) -> Value {
    let described = |(name, schema, description): &Field<'_>| {
        let mut schema = schema.clone();
        schema["description"] = (*description).into();
        ((*name).to_owned(), schema)
    };
    let properties: Map<String, Value> = required.iter().chain(optional).map(described).collect();
    let required: Vec<_> = required.iter().map(|(name, ..)| *name).collect();
    json!({ "type": "object", "required": required, "properties": properties, "additionalProperties": false })
}

/// The same of what is answered: later versions may have more fields.
fn answered(required: &[Field<'_>], optional: &[Field<'_>]) -> Value {
    let mut object = object(required, optional);
    if let Some(fields) = object.as_object_mut() {
        fields.remove("additionalProperties");
    }
    object
}

fn text() -> Value {
    json!({ "type": "string" })
}

/// A text, or nothing.
fn text_or_null() -> Value {
    json!({ "type": ["string", "null"] })
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

fn number() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn day() -> Value {
    json!({ "type": "string", "format": "date" })
}

fn moment() -> Value {
    json!({ "type": "string", "format": "date-time" })
}

fn list(of: impl Into<Value>) -> Value {
    json!({ "type": "array", "items": of.into() })
}

fn schema(name: &str) -> Value {
    reference("schemas", name)
}

fn case_reference() -> Value {
    json!({ "type": "string", "pattern": r"^[A-Z]{2,6}-\d{5,8}-[A-Z]\d[A-Z]\d$" })
}

fn named(schemas: Vec<(&str, Value)>) -> Map<String, Value> {
    schemas.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

fn problems() -> Map<String, Value> {
    named(vec![
        (
            "Problem",
            answered(
                &[
                    (
                        "type",
                        json!({ "type": "string", "format": "uri-reference" }),
                        "What kind it is. It never changes.",
                    ),
                    ("title", text(), "It in words, for developers."),
                    ("status", json!({ "type": "integer", "minimum": 400, "maximum": 599 }), "The status."),
                ],
                &[
                    ("detail", text(), "What is particular to this time."),
                    ("errors", list(schema("FieldProblem")), "The fields concerned."),
                    ("exit", text(), "The page of the service at which the journey ends."),
                ],
            ),
        ),
        (
            "FieldProblem",
            answered(
                &[
                    ("field", text(), "The field: of the body, or among the answers."),
                    ("code", text(), "What is wrong, as a code that never changes."),
                ],
                &[("limit", json!({ "type": "integer" }), "The limit that was passed, where there is one.")],
            ),
        ),
    ])
}

/// The kinds of event that can be told.
fn event_kinds() -> Value {
    json!({ "enum": EventKind::ALL })
}
