//! `GET /api/v1/openapi.json`: the case API as a document of `OpenAPI` 3.1, made from the table of routes, the kinds of
//! problem and the limits that the code itself goes by. What it says beyond that is in [`operations`] and [`schemas`];
//! tests hold both against what the server does (`server/tests/http/openapi.rs`).

mod operations;
mod parts;
mod schemas;

use super::services::send;
use crate::{
    limits,
    routes::{
        Caller::{Anyone, Manager, Nobody, Operator, Owner, OwnerOrStaff, Staff, Visitor},
        Route,
    },
};
use ::cases::{ProblemKind, problem::MEDIA_TYPE};
use axum::{http::HeaderMap, response::Response};
use operations::{Body, Operation, operation};
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, sync::LazyLock};

/// What begins the paths that the document is about.
const API: &str = "/api/v1/";

/// The document of this server.
pub(super) static DOCUMENT: LazyLock<Value> = LazyLock::new(|| document(super::routes().table()));

/// `GET /openapi.json`
pub(super) async fn show(headers: HeaderMap) -> Response {
    send(&headers, &*DOCUMENT)
}

/// The document about these routes.
fn document(table: &[Route]) -> Value {
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for route in table.iter().filter(|route| route.path.starts_with(API)) {
        if let Some(operation) = operation(route) {
            let written = write(route, operation);
            paths.entry(route.path).or_default().insert(route.method.to_ascii_lowercase(), written);
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Case API",
            "version": "1",
            "summary": "Raises concerns with a public body and follows what becomes of them.",
            "description": parts::ABOUT,
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "externalDocs": { "description": "The same for people", "url": "/api/docs" },
        "servers": [{ "url": "/" }],
        "tags": parts::tags(),
        "paths": paths,
        "components": {
            "schemas": schemas::all(),
            "parameters": parts::parameters(),
            "headers": parts::headers(),
            "securitySchemes": parts::security_schemes(),
        },
    })
}

/// An operation as the document has it.
fn write(route: &Route, operation: Operation) -> Value {
    let path_parameters = route.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let parameters: Vec<Value> = path_parameters
        .map(|name| if name == "id" { parts::id_of(route.path) } else { name })
        .chain(operation.parameters.iter().copied())
        .map(|name| reference("parameters", name))
        .collect();
    let mut answers: BTreeMap<String, Value> = BTreeMap::new();
    for answer in &operation.answers {
        let headers = answer.headers.iter().map(|name| (*name, reference("headers", name)));
        let headers: Map<String, Value> = with_request_id(headers);
        let mut written = json!({ "description": answer.description, "headers": headers });
        if !answer.content.is_empty() {
            let content = answer.content.iter();
            written["content"] = content
                .map(|(media, schema)| ((*media).to_owned(), json!({ "schema": schema })))
                .collect::<Map<_, _>>()
                .into();
        }
        answers.insert(answer.status.to_string(), written);
    }
    for (status, kinds) in by_status(problems(route, &operation)) {
        answers.insert(status.to_string(), problem_answer(&kinds));
    }
    let mut written = json!({
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.summary,
        "description": operation.description,
        "parameters": parameters,
        "responses": answers,
        "security": security(route),
    });
    if let Some(Body { required, content }) = operation.body {
        let content = content.into_iter().map(|(media, mut body)| {
            let example = body.as_object_mut().and_then(|body| body.remove("example"));
            let mut written = json!({ "schema": body });
            if let Some(example) = example {
                written["example"] = example;
            }
            (media.to_owned(), written)
        });
        written["requestBody"] = json!({ "required": required, "content": content.collect::<Map<_, _>>() });
    }
    written
}

/// All problems that an operation may meet: its own, and those of every request of its kind.
fn problems(route: &Route, operation: &Operation) -> Vec<ProblemKind> {
    use ProblemKind as P;
    let mut kinds = operation.problems.to_vec();
    kinds.extend([P::Internal, P::Unavailable, P::TimedOut]);
    if route.path.contains('{') {
        kinds.push(P::NotFound);
    }
    if route.method != "GET" {
        kinds.push(P::CrossSite);
    }
    let takes_json = operation
        .body
        .as_ref()
        .is_some_and(|body| body.content.iter().any(|(media, _)| *media == "application/json"));
    if takes_json {
        kinds.extend([P::MalformedJson, P::MalformedRequest, P::BodyTooLarge, P::UnsupportedMediaType]);
    }
    if limits::is_counted(route.method, route.path) {
        kinds.push(P::TooMany);
    }
    kinds.extend(match route.caller {
        Anyone | Visitor | Operator | Nobody => &[][..],
        Owner | OwnerOrStaff => &[P::SecretMissing],
        Staff => &[P::StaffOnly],
        Manager => &[P::StaffOnly, P::ManagersOnly],
    });
    kinds
}

fn by_status(kinds: Vec<ProblemKind>) -> BTreeMap<u16, Vec<ProblemKind>> {
    let mut statuses: BTreeMap<u16, Vec<ProblemKind>> = BTreeMap::new();
    for kind in kinds {
        let of_status = statuses.entry(kind.status()).or_default();
        if !of_status.contains(&kind) {
            of_status.push(kind);
        }
    }
    statuses
}

/// The answer that is one of these problems, all of one status.
fn problem_answer(kinds: &[ProblemKind]) -> Value {
    let types: Vec<_> = kinds.iter().map(|kind| kind.type_uri()).collect();
    let titles: Vec<_> = kinds.iter().map(|kind| kind.title()).collect();
    let names = kinds.iter().flat_map(|kind| parts::headers_of(*kind));
    let headers = with_request_id(names.map(|name| (*name, reference("headers", name))));
    json!({
        "description": titles.join(" "),
        "headers": headers,
        "content": { MEDIA_TYPE: { "schema": {
            "allOf": [
                reference("schemas", "Problem"),
                { "properties": { "type": { "enum": types } } },
            ],
        } } },
    })
}

fn with_request_id<'a>(headers: impl Iterator<Item = (&'a str, Value)>) -> Map<String, Value> {
    let all = headers.chain([("X-Request-Id", reference("headers", "X-Request-Id"))]);
    all.map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What opens an operation, with the role that is needed.
fn security(route: &Route) -> Value {
    let secret = if route.path.contains("/uploads/") { "uploadSecret" } else { "caseSecret" };
    match route.caller {
        Owner => json!([{ secret: [] }]),
        OwnerOrStaff => json!([{ secret: [] }, { "staffSession": [] }]),
        Staff => json!([{ "staffSession": [] }]),
        Manager => json!([{ "staffSession": ["manager"] }]),
        Anyone | Visitor | Operator | Nobody => json!([]),
    }
}

/// A reference to a part of the document.
fn reference(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// All `$ref`s in a value.
    fn references(value: &Value, into: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                if let Some(Value::String(target)) = fields.get("$ref") {
                    into.insert(target.clone());
                }
                fields.values().for_each(|value| references(value, into));
            }
            Value::Array(values) => values.iter().for_each(|value| references(value, into)),
            _ => {}
        }
    }

    #[test]
    fn every_route_of_the_api_is_described() {
        let routes = super::super::routes();
        for route in routes.table().iter().filter(|route| route.path.starts_with(API)) {
            let described = &DOCUMENT["paths"][route.path][route.method.to_ascii_lowercase()];
            assert!(described["operationId"].is_string(), "{} {}", route.method, route.path);
        }
    }

    #[test]
    fn every_reference_leads_somewhere_and_every_part_is_used() {
        let mut used = BTreeSet::new();
        references(&DOCUMENT, &mut used);
        let mut there = BTreeSet::new();
        for (kind, parts) in DOCUMENT["components"].as_object().unwrap() {
            if kind != "securitySchemes" {
                there.extend(
                    parts.as_object().unwrap().keys().map(|name| format!("#/components/{kind}/{name}")),
                );
            }
        }
        assert_eq!(used, there);
    }

    #[test]
    fn every_problem_is_one_of_an_operation_or_of_no_operation() {
        let text = DOCUMENT["paths"].to_string();
        let unused: Vec<_> = ProblemKind::ALL
            .iter()
            .filter(|kind| !text.contains(&format!("\"{}\"", kind.type_uri())))
            .collect();
        // Of a method that a path does not have no operation can tell.
        assert_eq!(unused, [&ProblemKind::MethodNotAllowed]);
    }
}
