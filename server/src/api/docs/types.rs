//! Schemas in words.

use super::{entries, fields};
use app::pages::reference::{Block, Row, Span};
use serde_json::Value;

/// A text of the document; empty if there is none.
pub(super) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A link to the schema with this name.
pub(super) fn link_to(name: &str) -> Span {
    Span::link(name, format!("#schema-{name}"))
}

/// What a schema takes, in few words.
pub(super) fn of_schema(schema: &Value) -> Vec<Span> {
    if let Some(target) = schema["$ref"].as_str() {
        return vec![link_to(target.rsplit('/').next().unwrap_or_default())];
    }
    for ways in ["oneOf", "anyOf"] {
        if schema[ways].is_array() {
            return joined(entries(&schema[ways]).map(of_schema), " or ");
        }
    }
    if schema["enum"].is_array() {
        return joined(entries(&schema["enum"]).map(|value| vec![Span::words(text(value))]), ", ");
    }
    if let Some(value) = schema["const"].as_str() {
        return vec![Span::words(value)];
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().map(text).collect::<Vec<_>>().join(" or "),
        kind => text(kind).to_owned(),
    };
    let (within, what) = if schema["items"].is_object() {
        (" of ", &schema["items"])
    } else if schema["additionalProperties"].is_object() {
        (" with values of ", &schema["additionalProperties"])
    } else {
        return vec![Span::words(with_limits(
            if kind.is_empty() { "bytes".to_owned() } else { kind },
            schema,
        ))];
    };
    let mut words = vec![Span::words(kind + within)];
    words.extend(of_schema(what));
    words
}

/// A kind with its format and its limits.
fn with_limits(kind: String, schema: &Value) -> String {
    let limits = [("minLength", "at least"), ("maxLength", "at most"), ("maximum", "at most")];
    let limits =
        limits.iter().filter_map(|(name, words)| Some(format!("{words} {}", schema[*name].as_u64()?)));
    let format = schema["format"].as_str().map(str::to_owned);
    let said: Vec<_> = format.into_iter().chain(limits).collect();
    if said.is_empty() { kind } else { format!("{kind}, {}", said.join(", ")) }
}

fn joined(parts: impl Iterator<Item = Vec<Span>>, by: &str) -> Vec<Span> {
    let mut all = Vec::new();
    for part in parts {
        if !all.is_empty() {
            all.push(Span::words(by));
        }
        all.extend(part);
    }
    all
}

/// A schema with its fields.
pub(super) fn schema_blocks(name: &str, schema: &Value) -> Vec<Block> {
    let mut blocks = vec![Block::Part(format!("schema-{name}"), name.to_owned())];
    if let Some(description) = schema["description"].as_str() {
        blocks.push(Block::Text(vec![Span::words(description)]));
    }
    if !schema["properties"].is_object() {
        blocks.push(Block::Text(of_schema(schema)));
        return blocks;
    }
    let rows = fields(&schema["properties"]).map(|(field, of_field)| {
        let is_needed = entries(&schema["required"]).any(|required| required == field);
        Row {
            id: None,
            cells: vec![
                vec![Span::words(field)],
                of_schema(of_field),
                vec![Span::words(if is_needed { "yes" } else { "no" })],
                vec![Span::words(text(&of_field["description"]))],
            ],
        }
    });
    let head = vec!["Field", "Type", "Always there", "What it is"];
    blocks.push(Block::Table(format!("Fields of {name}"), head, rows.collect()));
    blocks
}
