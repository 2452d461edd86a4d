//! Static checks: what is wrong with a definition before anyone meets it.

use crate::{
    condition::{Condition, Test},
    definition::{Kind, Page, PageKind, Service},
    paths,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};
use time::Date;

/// The ids that the website needs for itself.
pub const RESERVED: [&str; 3] = ["check", "done", "letter"];

/// Something wrong in a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The id of the page, question or other item that it is about.
    pub at: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// An id with other characters than small letters, digits and hyphens.
    BadId,
    /// The website needs this id itself.
    ReservedId,
    /// Two pages have one id.
    PageTwice,
    /// Two form fields have one name.
    FieldTwice(String),
    /// The service has no pages, or a question page no questions.
    NothingAsked,
    /// An exit asks questions, which nobody would receive.
    ExitAsks,
    /// An exit without a condition ends every journey.
    ExitForAll,
    /// A condition on a question that is not asked on an earlier page.
    NotAskedBefore(String),
    /// A condition names an option that the question does not have.
    NoSuchOption(String, String),
    /// A test of a date on something else, or of an option on a question without options.
    WrongTest(String),
    /// Radios or checkboxes without at least two options, or options on another kind.
    Options,
    /// The exclusive option is not among the options.
    NoSuchExclusive(String),
    /// A limit that this kind of question does not have.
    WrongLimit,
    /// A standard's date is not a date.
    BadDate(String),
    /// No answers lead to this page.
    Unreachable,
    /// No answers lead to the check page.
    NeverSubmitted,
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadId => {
                write!(f, "use small letters, digits and hyphens in an id, and begin with a letter")
            }
            Self::ReservedId => write!(f, "the website needs this id itself; choose another"),
            Self::PageTwice => write!(f, "there is another page with this id; give each its own"),
            Self::FieldTwice(field) => {
                write!(f, "the form field \"{field}\" is asked for twice; give each question its own id")
            }
            Self::NothingAsked => {
                write!(f, "asks nothing; add a question, or make it an exit with kind = \"exit\"")
            }
            Self::ExitAsks => write!(f, "an exit asks nothing; move its questions to a page before it"),
            Self::ExitForAll => {
                write!(f, "this exit would end every journey; say with `when` who should meet it")
            }
            Self::NotAskedBefore(id) => write!(f, "the condition is on \"{id}\", which no earlier page asks"),
            Self::NoSuchOption(id, option) => write!(
                f,
                "the condition compares \"{id}\" with \"{option}\", which is not one of its options"
            ),
            Self::WrongTest(id) => write!(f, "the test does not fit the kind of question that \"{id}\" is"),
            Self::Options => write!(
                f,
                "radios and checkboxes need at least two different options, and no other kind has any"
            ),
            Self::NoSuchExclusive(option) => {
                write!(f, "the exclusive option \"{option}\" is not among the options of these checkboxes")
            }
            Self::WrongLimit => write!(f, "this kind of question has no such limit"),
            Self::BadDate(date) => write!(f, "\"{date}\" is not a date; write for example 2026-11-21"),
            Self::Unreachable => write!(f, "no answers lead to this page; mend its condition or remove it"),
            Self::NeverSubmitted => {
                write!(f, "no answers lead to the check page, so nothing could ever be submitted")
            }
        }
    }
}

/// Everything wrong with the definition.
pub fn check(service: &Service, today: Date) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault = |at: &str, kind| faults.push(Fault { at: at.to_owned(), kind });
    if !is_id(&service.id) {
        fault(&service.id, FaultKind::BadId);
    }
    for standard in &service.standards {
        for date in [&standard.since, &standard.until].into_iter().flatten() {
            if parse_date(date).is_none() {
                fault(&standard.id, FaultKind::BadDate(date.clone()));
            }
        }
    }
    if service.pages.is_empty() {
        fault(&service.id, FaultKind::NothingAsked);
    }
    let mut ids = BTreeSet::new();
    let mut fields = BTreeSet::new();
    let mut asked = BTreeMap::new();
    for page in &service.pages {
        if !ids.insert(&page.id) {
            fault(&page.id, FaultKind::PageTwice);
        }
        for kind in page_faults(page, &asked) {
            fault(&page.id, kind);
        }
        for question in &page.questions {
            for kind in question_faults(question) {
                fault(&question.id, kind);
            }
            for field in question.fields() {
                if !fields.insert(field.clone()) {
                    fault(&question.id, FaultKind::FieldTwice(field));
                }
            }
        }
        asked.extend(page.questions.iter().map(|question| (question.id.as_str(), question)));
    }
    if faults.is_empty() {
        let paths = paths::paths(service, today);
        for page in &service.pages {
            if !paths.iter().any(|path| path.path.contains(&page.id)) {
                faults.push(Fault { at: page.id.clone(), kind: FaultKind::Unreachable });
            }
        }
        if !paths.iter().any(|path| path.end == paths::CHECK) {
            faults.push(Fault { at: service.id.clone(), kind: FaultKind::NeverSubmitted });
        }
    }
    faults
}

type Asked<'a> = BTreeMap<&'a str, &'a crate::Question>;

fn page_faults(page: &Page, asked: &Asked<'_>) -> Vec<FaultKind> {
    let mut faults = Vec::new();
    if !is_id(&page.id) {
        faults.push(FaultKind::BadId);
    }
    if RESERVED.contains(&page.id.as_str()) {
        faults.push(FaultKind::ReservedId);
    }
    match (page.kind, page.questions.is_empty()) {
        (PageKind::Question, true) => faults.push(FaultKind::NothingAsked),
        (PageKind::Exit, false) => faults.push(FaultKind::ExitAsks),
        _ => {}
    }
    if page.kind == PageKind::Exit && page.when.is_none() {
        faults.push(FaultKind::ExitForAll);
    }
    for (id, test) in page.when.iter().flat_map(Condition::tests) {
        faults.extend(test_fault(id, test, asked));
    }
    for rule in page.dates.values() {
        match asked.get(rule.after.as_str()) {
            None => faults.push(FaultKind::NotAskedBefore(rule.after.clone())),
            Some(question) if question.kind != Kind::Date => {
                faults.push(FaultKind::WrongTest(rule.after.clone()));
            }
            Some(_) => {}
        }
    }
    faults
}

fn test_fault(id: &str, test: &Test, asked: &Asked<'_>) -> Option<FaultKind> {
    let Some(question) = asked.get(id) else {
        return Some(FaultKind::NotAskedBefore(id.to_owned()));
    };
    let of_date = test.period().is_some();
    let has_options = matches!(question.kind, Kind::Radios | Kind::Checkboxes);
    if of_date != (question.kind == Kind::Date) || !of_date && !has_options {
        return Some(FaultKind::WrongTest(id.to_owned()));
    }
    let strange = test.options().iter().find(|option| !question.options.contains(option))?;
    Some(FaultKind::NoSuchOption(id.to_owned(), strange.clone()))
}

fn question_faults(question: &crate::Question) -> Vec<FaultKind> {
    let mut faults = Vec::new();
    if !is_id(&question.id) || !question.options.iter().all(|option| is_id(option)) {
        faults.push(FaultKind::BadId);
    }
    let choice = matches!(question.kind, Kind::Radios | Kind::Checkboxes);
    let different = question.options.iter().collect::<BTreeSet<_>>().len();
    if choice != (different > 1) || different != question.options.len() {
        faults.push(FaultKind::Options);
    }
    if let Some(exclusive) = &question.exclusive
        && (question.kind != Kind::Checkboxes || !question.options.contains(exclusive))
    {
        faults.push(FaultKind::NoSuchExclusive(exclusive.clone()));
    }
    let date = question.check.not_after.is_some() || question.warn.older_than.is_some();
    let number = question.check.at_least.is_some() || question.check.at_most.is_some();
    let text = matches!(question.kind, Kind::Text | Kind::LongText | Kind::Email | Kind::Telephone);
    if date && question.kind != Kind::Date
        || number && question.kind != Kind::Number
        || question.max_length.is_some() && !text
        || question.rows.is_some() && question.kind != Kind::LongText
    {
        faults.push(FaultKind::WrongLimit);
    }
    faults
}

/// Small letters, digits and hyphens, beginning with a letter: fit for a URL, a field and a Fluent key.
fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A date in ISO 8601.
pub fn parse_date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse::<u8>().ok()?.try_into().ok()?;
    Date::from_calendar_date(year, month, parts.next()?.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn faults(change: impl Fn(String) -> String) -> Vec<FaultKind> {
        let source = change(include_str!("../tests/small.toml").to_owned());
        let service = Service::from_toml(&source).unwrap();
        check(&service, date!(2026 - 11 - 21)).into_iter().map(|fault| fault.kind).collect()
    }

    fn replaced(from: &'static str, to: &'static str) -> Vec<FaultKind> {
        assert!(include_str!("../tests/small.toml").contains(from));
        faults(|source| source.replacen(from, to, 1))
    }

    #[test]
    fn a_sound_definition_passes() {
        assert_eq!(faults(|source| source), []);
    }

    #[test]
    fn each_fault_is_found() {
        use FaultKind::{
            BadId, ExitAsks, ExitForAll, FieldTwice, NeverSubmitted, NoSuchExclusive, NoSuchOption,
            NotAskedBefore, NothingAsked, Options, PageTwice, ReservedId, Unreachable, WrongLimit, WrongTest,
        };
        let s = str::to_owned;
        for (from, to, expected) in [
            ("id = \"told\"\n[[", "id = \"Told\"\n[[", vec![BadId]),
            ("id = \"tell-them\"", "id = \"done\"", vec![ReservedId]),
            ("id = \"tell-them\"", "id = \"told\"", vec![PageTwice]),
            ("id = \"name\"\nauto", "id = \"told\"\nauto", vec![FieldTwice(s("told"))]),
            ("id = \"name\"\nauto", "id = \"when-day\"\nauto", vec![FieldTwice(s("when-day"))]),
            ("when = { told = \"no\" }", "", vec![ExitForAll]),
            ("kind = \"exit\"", "", vec![NothingAsked]),
            ("{ told = \"no\" }", "{ name = \"no\" }", vec![NotAskedBefore(s("name"))]),
            ("{ told = \"no\" }", "{ told = \"maybe\" }", vec![NoSuchOption(s("told"), s("maybe"))]),
            ("{ told = \"no\" }", "{ told = { older-than = \"1 months\" } }", vec![WrongTest(s("told"))]),
            (
                "{ told = \"no\" }",
                "{ told = [\"yes\", \"no\"] }",
                vec![Unreachable, Unreachable, Unreachable, NeverSubmitted],
            ),
            ("{ told = \"no\" }", "{ told = { not = [\"yes\", \"no\"] } }", vec![Unreachable]),
            ("[\"yes\", \"no\"]", "[\"yes\", \"yes\"]", vec![Options, NoSuchOption(s("told"), s("no"))]),
            (
                "options = [\"yes\", \"no\"]",
                "options = [\"yes\", \"no\"]\nexclusive = \"none\"",
                vec![NoSuchExclusive(s("none"))],
            ),
            ("autocomplete = \"name\"", "check = { at-least = 3 }", vec![WrongLimit]),
            ("after = \"when\"", "after = \"told\"", vec![WrongTest(s("told"))]),
            ("kind = \"exit\"", "kind = \"exit\"\n[[page.question]]\nid = \"x\"", vec![ExitAsks]),
        ] {
            assert_eq!(replaced(from, to), expected, "{from} -> {to}");
        }
    }
}
