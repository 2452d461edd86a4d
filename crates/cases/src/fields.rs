//! Reading the fields of a JSON body one by one, so that each that is wrong is named with a code.

use crate::problem::{FieldProblem, Problem, ProblemKind};
use serde_json::{Map, Value};

/// The fields of a body that have not been read yet, and what was wrong with the others.
pub(crate) struct Fields {
    left: Map<String, Value>,
    problems: Vec<FieldProblem>,
    kind: ProblemKind,
}

impl Fields {
    /// Reads a body. A body of another shape is a problem of this kind.
    ///
    /// # Errors
    /// `malformed-json` for what is no JSON, or a problem of the kind for what is no object.
    pub fn of(body: &[u8], kind: ProblemKind) -> Result<Self, Problem> {
        let value: Value = serde_json::from_slice(body).map_err(|error| {
            Problem::new(ProblemKind::MalformedJson).with_detail(format!(
                "No JSON at line {}, column {}.",
                error.line(),
                error.column()
            ))
        })?;
        match value {
            Value::Object(left) => Ok(Self { left, problems: Vec::new(), kind }),
            _ => Err(Problem::new(kind).with_detail("The body is not a JSON object.")),
        }
    }

    /// Takes a field, if it is there and not null, and reads it; if that fails it has the wrong type.
    pub fn optional<T>(&mut self, name: &str, read: impl FnOnce(Value) -> Option<T>) -> Option<T> {
        let value = self.left.remove(name).filter(|value| !value.is_null())?;
        let read = read(value);
        if read.is_none() {
            self.problem(name, "wrong-type");
        }
        read
    }

    /// Takes a field that must be there; if nothing can be read, that is noted.
    pub fn needed<T>(&mut self, name: &str, read: impl FnOnce(Value) -> Option<T>) -> Option<T> {
        match self.left.get(name) {
            None => self.problem(name, "required"),
            Some(Value::Null) => self.problem(name, "wrong-type"),
            Some(_) => {}
        }
        self.optional(name, read)
    }

    /// The same, with something in its place until the problem is told.
    pub fn required<T: Default>(&mut self, name: &str, read: impl FnOnce(Value) -> Option<T>) -> T {
        self.needed(name, read).unwrap_or_default()
    }

    /// Notes what is wrong with a field.
    pub fn problem(&mut self, field: &str, code: &str) {
        self.problems.push(FieldProblem::new(field, code));
    }

    /// What was read, if nothing was wrong and nothing is left.
    ///
    /// # Errors
    /// A problem with a code for each field.
    pub fn done<T>(mut self, read: T) -> Result<T, Problem> {
        self.problems.extend(self.left.keys().map(|field| FieldProblem::new(field, "unknown-field")));
        if self.problems.is_empty() { Ok(read) } else { self.failed() }
    }

    /// The problem with what has been read so far.
    ///
    /// # Errors
    /// Always.
    pub fn failed<T>(self) -> Result<T, Problem> {
        Err(Problem::new(self.kind).with_errors(self.problems))
    }
}

/// A text.
pub(crate) fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// True or false.
#[expect(clippy::needless_pass_by_value, reason = "as fields are read")]
pub(crate) fn flag(value: Value) -> Option<bool> {
    value.as_bool()
}

/// A number from 0 on.
#[expect(clippy::needless_pass_by_value, reason = "as fields are read")]
pub(crate) fn number(value: Value) -> Option<u32> {
    value.as_u64().and_then(|number| number.try_into().ok())
}

/// A list of texts.
pub(crate) fn texts<T: FromIterator<String>>(value: Value) -> Option<T> {
    match value {
        Value::Array(values) => values.into_iter().map(text).collect(),
        _ => None,
    }
}
