//! What the case API says when something is wrong: RFC 9457, `application/problem+json`.

use serde::{Deserialize, Serialize, Serializer};
use std::borrow::Cow;

/// The media type of a problem.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// A problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What kind it is: from this follow its type, title and status.
    pub kind: ProblemKind,
    /// What is particular to this time.
    pub detail: Option<Cow<'static, str>>,
    /// The fields concerned.
    pub errors: Vec<FieldProblem>,
    /// The page at which the journey ends, for `journey-ends-at-exit`.
    pub exit: Option<String>,
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Written<'a> {
            r#type: &'static str,
            title: &'static str,
            status: u16,
            #[serde(skip_serializing_if = "Option::is_none")]
            detail: Option<&'a str>,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            errors: &'a [FieldProblem],
            #[serde(skip_serializing_if = "Option::is_none")]
            exit: Option<&'a str>,
        }
        let written = Written {
            r#type: self.kind.type_uri(),
            title: self.kind.title(),
            status: self.kind.status(),
            detail: self.detail.as_deref(),
            errors: &self.errors,
            exit: self.exit.as_deref(),
        };
        written.serialize(to)
    }
}

/// A problem with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    /// The field: of the body, or among the answers.
    pub field: String,
    /// What is wrong, as a code that never changes.
    pub code: String,
    /// The limit that was passed, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl FieldProblem {
    /// A problem without a limit.
    pub fn new(field: &str, code: &str) -> Self {
        Self { field: field.to_owned(), code: code.to_owned(), limit: None }
    }

    /// More characters than there may be.
    pub fn too_long(field: &str, most: usize) -> Self {
        Self { limit: i64::try_from(most).ok(), ..Self::new(field, "too-long") }
    }
}

impl From<wizard::Problem> for FieldProblem {
    fn from(problem: wizard::Problem) -> Self {
        Self { field: problem.field, code: problem.code.name().to_owned(), limit: problem.limit }
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $status:literal $name:literal $title:literal,)+) => {
        /// The kinds of problem.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum ProblemKind {
            $($(#[$doc])* $kind,)+
        }

        impl ProblemKind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The URI reference that names it.
            pub fn type_uri(self) -> &'static str {
                match self {
                    $(Self::$kind => concat!("/problems/", $name),)+
                }
            }

            /// Its HTTP status.
            pub fn status(self) -> u16 {
                match self {
                    $(Self::$kind => $status,)+
                }
            }

            /// It in words, for developers.
            pub fn title(self) -> &'static str {
                match self {
                    $(Self::$kind => $title,)+
                }
            }
        }
    };
}

kinds! {
    /// The body is no JSON.
    MalformedJson = 400 "malformed-json" "The body is not JSON.",
    /// The body or the path could not be read at all.
    MalformedRequest = 400 "malformed-request" "The request cannot be read.",
    /// There is no `Idempotency-Key`.
    IdempotencyKeyMissing = 400 "idempotency-key-missing" "The header field Idempotency-Key is missing.",
    /// The `Idempotency-Key` has another form.
    IdempotencyKeyInvalid = 400 "idempotency-key-invalid" "The Idempotency-Key is not 8 to 255 visible ASCII characters.",
    /// The query of the address cannot be read.
    InvalidQuery = 400 "invalid-query" "The query of the address cannot be read.",
    /// There is no tracking secret.
    SecretMissing = 401 "secret-missing" "Send the tracking secret as a Bearer token.",
    /// It is for staff, and nobody is signed in.
    StaffOnly = 401 "staff-only" "This is for staff: sign in.",
    /// A page of another site sent this.
    CrossSite = 403 "cross-site" "Requests from other sites are refused.",
    /// It is for managers among the staff.
    ManagersOnly = 403 "managers-only" "This is for managers.",
    /// The event is not theirs to bring about.
    EventNotAllowed = 403 "event-not-allowed" "This event is for others to bring about.",
    /// There is nothing at this path.
    NotFound = 404 "not-found" "There is nothing at this path.",
    /// There is no such service.
    ServiceNotFound = 404 "service-not-found" "There is no such service.",
    /// No case has this reference and this secret. Which of the two is wrong is not told.
    CaseNotFound = 404 "case-not-found" "There is no case with this reference and this secret.",
    /// No upload has this id and this secret. Which of the two is wrong is not told.
    UploadNotFound = 404 "upload-not-found" "There is no upload with this id and this secret.",
    /// The path does not have this method.
    MethodNotAllowed = 405 "method-not-allowed" "This path does not have this method.",
    /// A request with the same key is still being worked on.
    InFlight = 409 "request-in-flight" "A request with this Idempotency-Key is still being worked on.",
    /// Another request writes this upload.
    UploadBusy = 409 "upload-busy" "Another request is writing this upload.",
    /// The upload goes on elsewhere.
    UploadOffset = 409 "upload-offset" "The upload goes on at the offset that is given.",
    /// Something else has happened to the case.
    StaleRevision = 409 "stale-revision" "Something else has happened to the case since this revision.",
    /// The event cannot happen in this state.
    EventNotPossible = 409 "event-not-possible" "This event cannot happen as the case stands.",
    /// The case is not as `If-Match` says.
    PreconditionFailed = 412 "precondition-failed" "The case is not at the revision that If-Match names.",
    /// The body is too large.
    BodyTooLarge = 413 "body-too-large" "The body is too large.",
    /// The file is larger than the service takes.
    UploadTooLarge = 413 "upload-too-large" "The file is larger than the service takes.",
    /// The file is of a type that is not taken.
    UploadType = 415 "upload-type" "Files of this type are not taken.",
    /// The body is of another media type.
    UnsupportedMediaType = 415 "unsupported-media-type" "Send the body as application/json.",
    /// The file may not come in.
    UploadRefused = 422 "upload-refused" "This file is not taken.",
    /// The body is JSON of another shape.
    InvalidCase = 422 "invalid-case" "This is not a case that can be raised.",
    /// The body is JSON of another shape, or what it says cannot stand.
    InvalidEvent = 422 "invalid-event" "This is not an event that can happen to a case.",
    /// The answers cannot stand.
    InvalidAnswers = 422 "invalid-answers" "Some answers are missing or cannot stand.",
    /// The answers lead to advice.
    EndsAtExit = 422 "journey-ends-at-exit" "These answers lead to advice and not to a case.",
    /// The key was used for something else.
    KeyReused = 422 "idempotency-key-reused" "This Idempotency-Key was used with another body.",
    /// Too much came from one address.
    TooMany = 429 "too-many-requests" "Too many requests came from this address. Try again later.",
    /// So many cases come in that an attack is likely.
    ProofNeeded = 429 "proof-needed" "Many cases are coming in. Send a proof of work with this one, or try again later.",
    /// Something went wrong here.
    Internal = 500 "internal" "Something went wrong on the server.",
    /// Something needed is not there now.
    Unavailable = 503 "unavailable" "The service is not available at the moment.",
    /// It took too long.
    TimedOut = 503 "timed-out" "The request took too long.",
}

impl Problem {
    /// A problem of this kind.
    pub fn new(kind: ProblemKind) -> Self {
        Self { kind, detail: None, errors: Vec::new(), exit: None }
    }

    /// Says what is particular to this time. Never anything that a person typed.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Names the fields concerned.
    #[must_use]
    pub fn with_errors(mut self, errors: Vec<FieldProblem>) -> Self {
        self.errors = errors;
        self
    }

    /// Names the page at which the journey ends.
    #[must_use]
    pub fn with_exit(mut self, page: impl Into<String>) -> Self {
        self.exit = Some(page.into());
        self
    }
}

impl From<ProblemKind> for Problem {
    fn from(kind: ProblemKind) -> Self {
        Self::new(kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_has_a_name_of_its_own() {
        let names: BTreeSet<_> = ProblemKind::ALL.iter().map(|kind| kind.type_uri()).collect();
        assert_eq!(names.len(), ProblemKind::ALL.len());
    }

    #[test]
    fn it_is_written_as_rfc_9457_says() {
        let problem = Problem::new(ProblemKind::InvalidAnswers).with_errors(vec![FieldProblem {
            field: "what-happened".into(),
            code: "too-long".into(),
            limit: Some(2_000),
        }]);
        assert_eq!(
            serde_json::to_value(&problem).unwrap(),
            serde_json::json!({
                "type": "/problems/invalid-answers",
                "title": "Some answers are missing or cannot stand.",
                "status": 422,
                "errors": [{ "field": "what-happened", "code": "too-long", "limit": 2000 }],
            })
        );
    }
}
