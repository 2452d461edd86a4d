//! `/api/docs`: the `OpenAPI` document as a page for people, and `/problems/{name}`, which leads to what it says of a problem.

mod types;

use super::openapi::DOCUMENT;
use crate::{
    pages::{PageRequest, render},
    problem::respond,
    segment::Segment,
    state::AppState,
};
use ::cases::ProblemKind;
use app::{
    data::Content,
    pages::{
        ByServer,
        reference::{Block, ReferencePage, Row, Span},
    },
};
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde_json::{Map, Value};
use types::{link_to, of_schema, schema_blocks, text};

/// Where the document is.
const DOCUMENT_PATH: &str = "/api/v1/openapi.json";
/// The language of the page.
const LANGUAGE: &str = "en";
/// The methods of operations, in the order in which they are shown.
const METHODS: [&str; 4] = ["get", "post", "patch", "delete"];

/// `/api/docs`
pub(super) async fn show(State(state): State<AppState>, request: PageRequest) -> Response {
    let request = PageRequest { lang: LANGUAGE.to_owned(), suggested: None, preferred: None, ..request };
    let content = Content::Server(Box::new(ByServer::Reference(page(&DOCUMENT))));
    render(&state, &request, StatusCode::OK, None, content).await
}

/// `/problems/{name}`: the type of a problem is an address.
pub(super) async fn problem(Segment(name): Segment) -> Response {
    let uri = format!("/problems/{name}");
    match ProblemKind::ALL.iter().find(|kind| kind.type_uri() == uri) {
        Some(kind) => Redirect::to(&format!("/api/docs#{}", anchor(*kind))).into_response(),
        None => respond(ProblemKind::NotFound),
    }
}

/// The anchor of a problem.
fn anchor(kind: ProblemKind) -> String {
    kind.type_uri().trim_start_matches('/').replace('/', "-")
}

fn page(document: &Value) -> ReferencePage {
    let mut blocks: Vec<_> = text(&document["info"]["description"]).split("\n\n").map(paragraph).collect();
    blocks.push(Block::Text(vec![
        Span::words("For programs: "),
        Span::link(format!("the OpenAPI document, {DOCUMENT_PATH}"), DOCUMENT_PATH),
        Span::words("."),
    ]));
    let sections = entries(&document["tags"]).map(|tag| text(&tag["name"]));
    let sections = sections.chain(["What opens it", "Problems", "Types"]);
    blocks.push(Block::List(
        sections.map(|name| vec![Span::link(name, format!("#{}", id_of(name)))]).collect(),
    ));
    for tag in entries(&document["tags"]) {
        let name = text(&tag["name"]);
        blocks.push(Block::Section(id_of(name), name.to_owned()));
        blocks.push(paragraph(text(&tag["description"])));
        for (path, method, operation) in operations(document).filter(|(.., it)| it["tags"][0] == name) {
            blocks.extend(operation_blocks(document, path, method, operation));
        }
    }
    blocks.extend(security(document));
    blocks.extend(problems());
    blocks.push(Block::Section(id_of("Types"), "Types".to_owned()));
    for (name, schema) in fields(&document["components"]["schemas"]) {
        blocks.extend(schema_blocks(name, schema));
    }
    ReferencePage { title: text(&document["info"]["title"]).to_owned(), blocks }
}

fn paragraph(words: &str) -> Block {
    Block::Text(vec![Span::words(words)])
}

/// The anchor of a section.
fn id_of(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}

fn entries(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

fn fields(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    object.as_object().into_iter().flat_map(Map::iter)
}

/// What a reference in the document leads to, or the part itself.
fn resolved<'a>(document: &'a Value, part: &'a Value) -> &'a Value {
    let target = part["$ref"].as_str().and_then(|target| document.pointer(target.trim_start_matches('#')));
    target.unwrap_or(part)
}

/// Path, method and what is said of it.
fn operations(document: &Value) -> impl Iterator<Item = (&str, &'static str, &Value)> {
    fields(&document["paths"]).flat_map(|(path, methods)| {
        METHODS.iter().filter_map(move |method| Some((path.as_str(), *method, methods.get(*method)?)))
    })
}

fn operation_blocks(document: &Value, path: &str, method: &str, operation: &Value) -> Vec<Block> {
    let title = format!("{} {path}", method.to_uppercase());
    let about = |what: &str| format!("{what} of {title}");
    let mut blocks = vec![Block::Part(text(&operation["operationId"]).to_owned(), title.clone())];
    let description = [text(&operation["summary"]), ". ", text(&operation["description"])].concat();
    blocks.push(paragraph(description.trim()));
    blocks.push(paragraph(&who_may(operation)));
    let parameters =
        entries(&operation["parameters"]).map(|part| resolved(document, part)).map(|parameter| {
            let needed = if parameter["required"] == true { "yes" } else { "no" };
            Row {
                id: None,
                cells: vec![
                    vec![Span::words(text(&parameter["name"]))],
                    vec![Span::words(text(&parameter["in"]))],
                    vec![Span::words(needed)],
                    of_schema(&parameter["schema"]),
                    vec![Span::words(text(&parameter["description"]))],
                ],
            }
        });
    let parameters: Vec<_> = parameters.collect();
    if !parameters.is_empty() {
        let head = vec!["Name", "Where", "Needed", "Type", "What it is"];
        blocks.push(Block::Table(about("Parameters"), head, parameters));
    }
    for (media, body) in fields(&operation["requestBody"]["content"]) {
        let mut words = vec![Span::words(format!("Body, as {media}: "))];
        words.extend(of_schema(&body["schema"]));
        blocks.push(Block::Text(words));
        if let Some(example) = body.get("example") {
            let example = serde_json::to_string_pretty(example).unwrap_or_default();
            blocks.push(Block::Example(about("Example of the body"), example));
        }
    }
    let answers = fields(&operation["responses"]).map(|(status, answer)| {
        let headers: Vec<_> = fields(&answer["headers"]).map(|(name, _)| name.as_str()).collect();
        Row {
            id: None,
            cells: vec![
                vec![Span::words(status)],
                vec![Span::words(text(&answer["description"]))],
                body_of(answer),
                vec![Span::words(headers.join(", "))],
            ],
        }
    });
    blocks.push(Block::Table(
        about("Answers"),
        vec!["Status", "When", "Body", "Header fields"],
        answers.collect(),
    ));
    blocks
}

/// Who may call an operation.
fn who_may(operation: &Value) -> String {
    let ways = entries(&operation["security"]).flat_map(fields);
    let names: Vec<_> = ways
        .map(|(name, roles)| match roles[0].as_str() {
            Some(role) => format!("{name} with the role of {role}"),
            None => name.clone(),
        })
        .collect();
    if names.is_empty() {
        "Open to everybody.".to_owned()
    } else {
        format!("Opened by: {}.", names.join(" or "))
    }
}

/// What the body of an answer is: of a problem, which ones.
fn body_of(answer: &Value) -> Vec<Span> {
    let mut words = Vec::new();
    for (media, body) in fields(&answer["content"]) {
        let schema = &body["schema"];
        let types = entries(&schema["allOf"][1]["properties"]["type"]["enum"]);
        let problems: Vec<_> = types.map(text).collect();
        if !words.is_empty() {
            words.push(Span::words("; "));
        }
        if problems.is_empty() {
            words.push(Span::words(format!("{media}: ")));
            words.extend(of_schema(schema));
        }
        for (at, uri) in problems.into_iter().enumerate() {
            words.extend((at > 0).then(|| Span::words(", ")));
            let name = uri.trim_start_matches("/problems/");
            words.push(Span::link(name, format!("#problems-{name}")));
        }
    }
    words
}

fn security(document: &Value) -> Vec<Block> {
    let rows = fields(&document["components"]["securitySchemes"]).map(|(name, scheme)| {
        let how = match text(&scheme["type"]) {
            "http" => "Authorization: Bearer …".to_owned(),
            _ => format!("Cookie: {}=…", text(&scheme["name"])),
        };
        let cells = [name.as_str(), &how, text(&scheme["description"])];
        Row { id: None, cells: cells.map(|words| vec![Span::words(words)]).to_vec() }
    });
    let name = "What opens it";
    vec![
        Block::Section(id_of(name), name.to_owned()),
        Block::Table(
            "Secrets and sessions".to_owned(),
            vec!["Name", "How it is sent", "What it is"],
            rows.collect(),
        ),
    ]
}

fn problems() -> Vec<Block> {
    let rows = ProblemKind::ALL.iter().map(|kind| Row {
        id: Some(anchor(*kind)),
        cells: vec![
            vec![Span::words(kind.type_uri())],
            vec![Span::words(kind.status().to_string())],
            vec![Span::words(kind.title())],
        ],
    });
    vec![
        Block::Section(id_of("Problems"), "Problems".to_owned()),
        Block::Text(vec![
            Span::words("A problem is told as "),
            link_to("Problem"),
            Span::words(", by its type."),
        ]),
        Block::Table(
            "All types of problem".to_owned(),
            vec!["Type", "Status", "What is wrong"],
            rows.collect(),
        ),
    ]
}
