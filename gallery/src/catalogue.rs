//! All examples: the fixtures, with what the original's scripts say by themselves.

use govuk::fixtures::{Fixture, names, read};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;

/// The English texts that in the original are in its JavaScript, as macro options by component.
const DEFAULTS: &str = include_str!("../defaults.json");

/// An example on a page of its own.
pub struct Example {
    /// The component.
    pub component: &'static str,
    /// What the fixture is called.
    pub name: String,
    /// Where its page is, below `/<tag>/components/`.
    pub path: String,
    /// The macro options of the fixture.
    pub given: Value,
    /// The same with the texts that are usual.
    pub options: Value,
}

/// All examples, by component.
pub struct Catalogue {
    pub examples: Vec<Example>,
}

impl Catalogue {
    /// Reads the fixtures of all components.
    pub fn read(package: &Path) -> Result<Self, Box<dyn Error>> {
        let defaults: Value = serde_json::from_str(DEFAULTS)?;
        let mut examples = Vec::new();
        for component in names() {
            for Fixture { name, options: given, .. } in read(package, component)? {
                let options = with_defaults(&given, &defaults[component]);
                let path = format!("{component}/{}", in_path(&name));
                examples.push(Example { component, name, path, given, options });
            }
        }
        let paths: BTreeSet<_> = examples.iter().map(|example| &example.path).collect();
        if paths.len() < examples.len() {
            return Err("two fixtures of a component have names that differ in signs only".into());
        }
        Ok(Self { examples })
    }

    /// The examples of each component.
    pub fn by_component(&self) -> impl Iterator<Item = &[Example]> {
        self.examples.chunk_by(|one, other| one.component == other.component)
    }

    /// Component, name and path of each, as JSON.
    pub fn list(&self) -> String {
        let example = |example: &Example| json!({ "component": example.component, "name": example.name, "path": example.path });
        Value::Array(self.examples.iter().map(example).collect()).to_string()
    }
}

/// The macro options, and the usual texts where the fixture gives none.
fn with_defaults(given: &Value, defaults: &Value) -> Value {
    let mut options = defaults.as_object().cloned().unwrap_or_else(Map::new);
    options.extend(given.as_object().cloned().unwrap_or_default());
    Value::Object(options)
}

/// A name as it is in a path: letters, digits and single hyphens.
fn in_path(name: &str) -> String {
    let lower = name.to_ascii_lowercase();
    let words: Vec<_> =
        lower.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_paths() {
        assert_eq!(in_path("with count type 'length'"), "with-count-type-length");
        assert_eq!(in_path("with hint, error message"), "with-hint-error-message");
    }

    #[test]
    fn what_a_fixture_gives_comes_before_the_usual() {
        let defaults = json!({ "showText": "Show", "hideText": "Hide" });
        let options = with_defaults(&json!({ "showText": "Dangos" }), &defaults);
        assert_eq!(options, json!({ "showText": "Dangos", "hideText": "Hide" }));
        assert_eq!(with_defaults(&json!({ "id": "a" }), &Value::Null), json!({ "id": "a" }));
    }
}
