//! What is sent to raise a case.

use crate::problem::{FieldProblem, Problem, ProblemKind};
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
        let value: Value = serde_json::from_slice(body).map_err(|error| {
            Problem::new(ProblemKind::MalformedJson).with_detail(format!(
                "No JSON at line {}, column {}.",
                error.line(),
                error.column()
            ))
        })?;
        let Value::Object(mut fields) = value else {
            return Err(Problem::new(ProblemKind::InvalidCase).with_detail("The body is not a JSON object."));
        };
        let mut problems = Vec::new();
        let service = text(&mut fields, "service", &mut problems);
        let language = text(&mut fields, "language", &mut problems);
        let answers = answers(&mut fields, &mut problems);
        problems.extend(fields.keys().map(|field| FieldProblem::new(field, "unknown-field")));
        if problems.is_empty() {
            Ok(Self { service, language, answers })
        } else {
            Err(Problem::new(ProblemKind::InvalidCase).with_errors(problems))
        }
    }
}

fn text(fields: &mut Map<String, Value>, name: &str, problems: &mut Vec<FieldProblem>) -> String {
    let code = match fields.remove(name) {
        Some(Value::String(text)) => return text,
        Some(_) => "wrong-type",
        None => "required",
    };
    problems.push(FieldProblem::new(name, code));
    String::new()
}

fn answers(fields: &mut Map<String, Value>, problems: &mut Vec<FieldProblem>) -> BTreeMap<String, Answer> {
    let mut answers = BTreeMap::new();
    let code = match fields.remove("answers") {
        Some(Value::Object(given)) => {
            for (field, value) in given {
                match answer(value) {
                    Some(answer) => drop(answers.insert(field, answer)),
                    None => problems.push(FieldProblem::new(&field, "wrong-type")),
                }
            }
            return answers;
        }
        Some(_) => "wrong-type",
        None => "required",
    };
    problems.push(FieldProblem::new("answers", code));
    answers
}

fn answer(value: Value) -> Option<Answer> {
    match value {
        Value::String(text) => Some(Answer::One(text)),
        Value::Array(values) => {
            let texts = values.into_iter().map(|value| match value {
                Value::String(text) => Some(text),
                _ => None,
            });
            texts.collect::<Option<Vec<_>>>().map(Answer::Many)
        }
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
            refused(r#"{"service":1,"language":"en","answers":{"a":1,"b":[["x"]]},"extra":null}"#),
            (
                422,
                vec![
                    error("service", "wrong-type"),
                    error("a", "wrong-type"),
                    error("b", "wrong-type"),
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
