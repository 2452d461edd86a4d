//! What is sent to raise a case.

use crate::{
    fields::{Fields, text, texts},
    problem::{Problem, ProblemKind},
};
use serde::Serialize;
use serde_json::{Map, Value};
use std::{collections::BTreeMap, fmt};
use wizard::Answer;

/// The body of `POST /api/v1/cases`.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct NewCase {
    /// The service's id.
    pub service: String,
    /// The language to write to the person in, as a tag that the site offers.
    pub language: String,
    /// The answers by form field: a value, or for checkboxes a list of values.
    pub answers: BTreeMap<String, Answer>,
    /// The secrets of the files that go with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub uploads: Vec<String>,
}

impl fmt::Debug for NewCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewCase").field("service", &self.service).finish_non_exhaustive()
    }
}

impl NewCase {
    /// Reads the body of a request.
    ///
    /// # Errors
    /// `malformed-json` (400) for what is no JSON, `invalid-case` (422) for JSON of another shape, with a
    /// code for each field.
    pub fn from_json(body: &[u8]) -> Result<Self, Problem> {
        let mut fields = Fields::of(body, ProblemKind::InvalidCase)?;
        let service = fields.required("service", text);
        let language = fields.required("language", text);
        let mut answers = BTreeMap::new();
        for (field, value) in fields.required("answers", object) {
            match answer(value) {
                Some(answer) => drop(answers.insert(field, answer)),
                None => fields.problem(&field, "wrong-type"),
            }
        }
        let uploads = fields.optional("uploads", texts).unwrap_or_default();
        fields.done(Self { service, language, answers, uploads })
    }
}

fn object(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(fields) => Some(fields),
        _ => None,
    }
}

fn answer(value: Value) -> Option<Answer> {
    match value {
        Value::String(text) => Some(Answer::One(text)),
        Value::Array(_) => texts(value).map(Answer::Many),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn refused(body: &str) -> (u16, Vec<(String, String)>) {
        let problem = NewCase::from_json(body.as_bytes()).unwrap_err();
        (problem.kind.status(), problem.errors.into_iter().map(|error| (error.field, error.code)).collect())
    }

    #[test]
    fn a_whole_case_is_read() {
        let body = r#"{"language":"cy","service":"s","answers":{"a":"1","b":["x","y"]}}"#;
        let case = NewCase::from_json(body.as_bytes()).unwrap();
        assert_eq!((case.service.as_str(), case.language.as_str()), ("s", "cy"));
        assert_eq!(case.answers["b"].values(), ["x", "y"]);
        assert!(case.uploads.is_empty());
        // As it was written before there were uploads: its keyed hash must stay the same.
        let written = r#"{"service":"s","language":"cy","answers":{"a":"1","b":["x","y"]}}"#;
        assert_eq!(serde_json::to_string(&case).unwrap(), written);
        let body = r#"{"language":"cy","service":"s","answers":{},"uploads":["x"]}"#;
        assert_eq!(NewCase::from_json(body.as_bytes()).unwrap().uploads, ["x"]);
    }

    #[test]
    fn each_fault_is_named() {
        let error = |field: &str, code: &str| (field.to_owned(), code.to_owned());
        for body in ["", "{", "\u{1}", "{\"service\":\"\0\"}", &"[".repeat(100_000)] {
            assert_eq!(refused(body), (400, vec![]));
        }
        assert_eq!(refused("[]"), (422, vec![]));
        assert_eq!(
            refused("{}"),
            (
                422,
                vec![
                    error("service", "required"),
                    error("language", "required"),
                    error("answers", "required")
                ]
            )
        );
        assert_eq!(
            refused(
                r#"{"service":1,"language":"en","answers":{"a":1,"b":[["x"]]},"uploads":"x","extra":null}"#
            ),
            (
                422,
                vec![
                    error("service", "wrong-type"),
                    error("a", "wrong-type"),
                    error("b", "wrong-type"),
                    error("uploads", "wrong-type"),
                    error("extra", "unknown-field"),
                ]
            )
        );
    }

    proptest! {
        #[test]
        fn any_body_is_read_or_refused(body: Vec<u8>) {
            let _ = NewCase::from_json(&body);
        }
    }
}
