//! What the server hands over with a page.

use serde::{Deserialize, Serialize};
use wizard::{Answers, Problem};

/// What the server knows about a page; it reaches the browser inside the page, so that both render the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageData {
    /// The language of the page (BCP 47).
    pub lang: String,
    /// The languages offered, in order.
    pub languages: Vec<Language>,
    /// The body whose site this is.
    pub organisation: Organisation,
    /// The services, as the home page lists them.
    pub services: Vec<ServiceCard>,
    /// The service that leads to the right one of these; empty if there is none.
    pub guide: String,
    /// What is said beside the questions of the page's service, for each activity that one of them serves.
    pub notes: Vec<Note>,
    /// The day on which the page was made, in the United Kingdom (ISO 8601).
    pub today: String,
    /// What this page is about.
    pub content: Content,
}

/// A language offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: String,
    /// Its own name.
    pub name: String,
}

/// The body whose site this is: facts that texts name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// Its name in the page's language.
    pub name: String,
    /// Where those go who leave a page at once.
    pub exit_to: String,
    /// The variables that texts about the body may use, with their values.
    pub facts: Vec<(String, String)>,
}

impl Organisation {
    /// What a variable stands for; empty where there is none of this name.
    pub fn fact(&self, name: &str) -> &str {
        self.facts.iter().find(|(fact, _)| fact == name).map_or("", |(_, value)| value)
    }
}

/// A service as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServiceCard {
    /// The id in the URL.
    pub id: String,
    /// Its name in the page's language.
    pub name: String,
    /// What it is for, in a sentence.
    pub description: String,
}

/// What is said beside a question: why it is asked, who sees the answer, and how long it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// The activity.
    pub activity: String,
    /// Each part: the name of its heading's text, and what it says.
    pub parts: Vec<(String, String)>,
}

/// What a page is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Content {
    /// Texts alone.
    Texts,
    /// A page of a service.
    Service(Box<ServiceData>),
    /// The page to follow a case.
    Case(CaseData),
    /// The page to come back to saved answers.
    Resume(ResumeData),
    /// The page to delete answers; whether it is done.
    Delete(bool),
    /// Something went wrong.
    Error(ErrorKind),
    /// A page that the server alone makes. It is not handed over.
    #[cfg(feature = "ssr")]
    #[serde(skip)]
    Server(Box<crate::pages::by_server::ByServer>),
}

/// A person's standing in a service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceData {
    /// The answers saved so far.
    pub answers: Answers,
    /// What was typed on a page and not saved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempt: Option<Attempt>,
    /// The case, once it is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent: Option<Sent>,
    /// The phrase with which the answers were saved just now. Shown once, and never kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phrase: Option<SavedPhrase>,
    /// The names of the files that will go with it, a line each. Known only where a page is made.
    #[serde(default, skip_deserializing)]
    pub documents: String,
}

/// A recovery phrase, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedPhrase {
    /// Its words.
    pub words: Vec<String>,
    /// The language that they are of (BCP 47).
    pub lang: String,
    /// The last day on which it opens the answers (ISO 8601).
    pub until: String,
}

/// What was typed on a page and could not, or not yet, be saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The page.
    pub page: String,
    /// What was typed there.
    pub typed: Answers,
    /// What is wrong with it; nothing if the person went away before sending it.
    pub problems: Vec<Problem>,
}

/// A case that was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Its reference.
    pub reference: String,
    /// The secret with which the person follows it.
    pub secret: String,
    /// The day of receipt (ISO 8601).
    pub received: String,
    /// What happens next.
    pub standards: Vec<Promise>,
}

/// What the person may expect, and by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Promise {
    /// Names its text.
    pub id: String,
    /// The day (ISO 8601).
    pub by: String,
}

/// The page to come back to saved answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ResumeData {
    /// What was typed.
    pub phrase: String,
    /// What is wrong with it, if anything: the name of its text.
    pub problem: String,
}

/// The page to follow a case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct CaseData {
    /// The reference as it was typed.
    pub reference: String,
    /// What is wrong, by field: `required`, `invalid` or `not-found`.
    pub problems: Vec<(String, String)>,
}

/// What went wrong with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorKind {
    /// There is no such page.
    NotFound,
    /// The form came from another site.
    Forbidden,
    /// More was sent than is allowed, or in a form that is not understood.
    BadRequest,
    /// The service cannot be used at the moment.
    Unavailable,
}

impl ErrorKind {
    /// The name of its text.
    pub fn name(self) -> &'static str {
        match self {
            ErrorKind::NotFound => "error-not-found",
            ErrorKind::Forbidden => "error-forbidden",
            ErrorKind::BadRequest => "error-bad-request",
            ErrorKind::Unavailable => "error-unavailable",
        }
    }
}

/// A date as the server hands it over.
pub fn parse_date(iso: &str) -> time::Date {
    wizard::check::parse_date(iso).unwrap_or(time::Date::MIN)
}
