//! The document, as something that answers are held against.

use crate::app::{Reply, TestApp};
use jsonschema::Validator;
use serde_json::{Map, Value};
use std::{cell::RefCell, collections::HashMap, rc::Rc};

/// The document of the server.
pub struct Contract {
    pub document: Value,
    validators: RefCell<HashMap<String, Rc<Validator>>>,
}

impl Contract {
    pub async fn of(app: &TestApp) -> Self {
        let document = app.get("/api/v1/openapi.json", &[]).await.json();
        Self { document, validators: RefCell::default() }
    }

    /// Every operation: method, template, and what is said of it.
    pub fn operations(&self) -> impl Iterator<Item = (String, &str, &Value)> {
        let paths = self.document["paths"].as_object().unwrap().iter();
        paths.flat_map(|(path, methods)| {
            let methods = methods.as_object().unwrap().iter();
            methods.map(move |(method, operation)| (method.to_uppercase(), path.as_str(), operation))
        })
    }

    /// What a reference leads to, or the part itself.
    pub fn resolved<'a>(&'a self, part: &'a Value) -> &'a Value {
        match part["$ref"].as_str() {
            Some(target) => self.document.pointer(target.trim_start_matches('#')).unwrap(),
            None => part,
        }
    }

    fn operation(&self, method: &str, template: &str) -> &Value {
        &self.document["paths"][template][method.to_lowercase()]
    }

    /// The example of a body of `POST`.
    pub fn example(&self, template: &str, media: &str) -> Value {
        self.operation("POST", template)["requestBody"]["content"][media]["example"].clone()
    }

    fn validator(&self, name: String, schema: &Value) -> Rc<Validator> {
        let mut validators = self.validators.borrow_mut();
        let made = validators.entry(name).or_insert_with(|| {
            let mut schema = schema.clone();
            schema["components"] = self.document["components"].clone();
            Rc::new(jsonschema::options().should_validate_formats(true).build(&schema).unwrap())
        });
        Rc::clone(made)
    }

    fn of_name(&self, name: &str) -> Rc<Validator> {
        self.validator(
            name.to_owned(),
            &serde_json::json!({ "$ref": format!("#/components/schemas/{name}") }),
        )
    }

    /// Whether a schema takes a value.
    pub fn takes(&self, name: &str, value: &Value) -> bool {
        self.of_name(name).is_valid(value)
    }

    /// Whether this schema of the document takes a value.
    pub fn takes_by(&self, schema: &Value, value: &Value) -> bool {
        self.validator(schema.to_string(), schema).is_valid(value)
    }

    /// Asserts that a schema takes a value.
    #[track_caller]
    pub fn fits(&self, name: &str, value: &Value) {
        let faults: Vec<_> = self.of_name(name).iter_errors(value).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{name}: {value}\n{faults:?}");
    }

    /// Asserts that an answer of this operation is one that the document has: its status, its media type, its header
    /// fields, its body.
    #[track_caller]
    pub fn hold(&self, method: &str, template: &str, reply: Reply) -> Reply {
        let what = format!("{method} {template}: {} {}", reply.status, reply.text());
        let answer = &self.operation(method, template)["responses"][reply.status.as_str()];
        assert!(answer.is_object(), "not in the document: {what}");
        for (name, header) in answer["headers"].as_object().unwrap() {
            let header = self.resolved(header);
            let there = reply.headers.contains_key(name.as_str());
            assert!(there || header["required"] == false, "{name} is not there: {what}");
        }
        let media = reply.field("content-type").split(';').next().unwrap_or_default();
        let nothing = Map::new();
        let content = answer["content"].as_object().unwrap_or(&nothing);
        let Some(body) = content.get(media) else {
            assert!(content.is_empty() && reply.body.is_empty(), "of another media type: {what}");
            return reply;
        };
        if media.ends_with("json") {
            let name = format!("{method} {template} {}", reply.status);
            let validator = self.validator(name, &body["schema"]);
            let faults: Vec<_> =
                validator.iter_errors(&reply.json()).map(|fault| fault.to_string()).collect();
            assert!(faults.is_empty(), "{faults:?}: {what}");
        }
        reply
    }
}
