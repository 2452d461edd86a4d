//! Sample answers that between them decide every condition both ways.

use crate::{
    answers::{Answer, Answers},
    condition::{Condition, Test},
    question::{Kind, Question},
    service::{On, Service},
    value::Function,
};
use std::collections::BTreeSet;
use time::{Date, Duration};

/// Whose conditions samples decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deciding {
    /// Those of pages: which way the journey takes.
    Pages,
    /// Those of questions too.
    All,
}

/// Every test in the service, with the question or value it is about.
fn tests(service: &Service, deciding: Deciding) -> impl Iterator<Item = (&str, &Test)> {
    let of_pages = service.pages.iter().filter_map(|page| page.when.as_ref());
    let questions = service.questions().filter(move |_| deciding == Deciding::All);
    of_pages.chain(questions.filter_map(|question| question.when.as_ref())).flat_map(Condition::tests)
}

/// What decides about one question: the tests on it, and the values worked out from it with theirs.
struct Deciders<'a> {
    tests: Vec<&'a Test>,
    values: Vec<(Function, Vec<&'a Test>)>,
}

impl<'a> Deciders<'a> {
    fn of(service: &'a Service, question: &Question, deciding: Deciding) -> Self {
        let on = |id: &str| {
            tests(service, deciding).filter(|(about, _)| *about == id).map(|(_, test)| test).collect()
        };
        let values =
            service.values.iter().filter(|value| value.sources().any(|source| source == question.id));
        Self {
            tests: on(&question.id),
            values: values.map(|value| (value.function, on(&value.id))).collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.tests.is_empty() && self.values.iter().all(|(_, tests)| tests.is_empty())
    }
}

/// Answers to one question. Where nothing depends on it, one stands for all.
pub(crate) fn samples(question: &Question, on: On<'_>, deciding: Deciding) -> Vec<Answers> {
    let deciders = Deciders::of(on.service, question, deciding);
    let field = |answer: &str| Answers([(question.id.clone(), answer.into())].into());
    let mut samples = match question.kind {
        Kind::Checkboxes => sets(question, &deciders).into_iter().map(|set| ticked(question, set)).collect(),
        kind if kind.is_choice() => options(question, &deciders).into_iter().map(field).collect(),
        Kind::Date => dates(&deciders, on).into_iter().map(|date| dated(question, date)).collect(),
        Kind::MonthYear => vec![month(question, on.today)],
        Kind::Number | Kind::Money => {
            numbers(question, &deciders).into_iter().map(|number| field(&number.to_string())).collect()
        }
        Kind::Text => vec![field(&short("Sample answer", question))],
        Kind::LongText => vec![field(&short("A sample answer\nof two lines", question))],
        Kind::Email => vec![field("sample@example.org")],
        Kind::Telephone => vec![field("01632 960 001")],
        Kind::Postcode => vec![field("SK9 5AF")],
        Kind::Time => vec![field("14:05")],
        Kind::Address => vec![address(question)],
        Kind::YesNo | Kind::Radios | Kind::Select | Kind::Autocomplete => unreachable!("choices are above"),
    };
    if question.optional && !deciders.is_empty() {
        samples.push(blank(question));
    }
    samples
}

/// As much of the text as the question allows.
fn short(text: &str, question: &Question) -> String {
    text.chars().take(question.max_length() as usize).collect::<String>().trim().to_owned()
}

/// The answers with which a question is passed over.
pub(crate) fn blank(question: &Question) -> Answers {
    let empty = || match question.kind {
        Kind::Checkboxes => Answer::Many(Vec::new()),
        _ => Answer::from(""),
    };
    Answers(question.fields().into_iter().map(|field| (field, empty())).collect())
}

/// Which tests an option passes: options that pass the same ones are alike.
fn signature(tests: &[&Test], chosen: &[&str]) -> Vec<bool> {
    let has = |option: &str| chosen.contains(&option);
    tests.iter().map(|test| test.passes_for(has, true, None)).collect()
}

/// The options to try; of those that are alike the first. All, where a value depends on them.
fn options<'a>(question: &'a Question, deciders: &Deciders<'_>) -> Vec<&'a str> {
    if deciders.is_empty() {
        return question.choices().take(1).collect();
    }
    let mut seen = BTreeSet::new();
    question
        .choices()
        .filter(|option| !deciders.values.is_empty() || seen.insert(signature(&deciders.tests, &[option])))
        .collect()
}

/// The options that are like this one, itself among them.
pub(crate) fn alike<'a>(question: &'a Question, option: &str, service: &Service) -> Vec<&'a str> {
    let deciders = Deciders::of(service, question, Deciding::All);
    if !deciders.values.is_empty() {
        return question.choices().filter(|other| *other == option).collect();
    }
    let like = signature(&deciders.tests, &[option]);
    question.choices().filter(|other| signature(&deciders.tests, &[other]) == like).collect()
}

/// What to tick: each option alone, all but the exclusive one, as far as they decide differently.
fn sets<'a>(question: &'a Question, deciders: &Deciders<'_>) -> Vec<Vec<&'a str>> {
    let exclusive = question.exclusive.as_deref();
    let alone = question.choices().map(|option| vec![option]);
    let all = question.choices().filter(|option| Some(*option) != exclusive).collect();
    let mut seen = BTreeSet::new();
    alone.chain([all]).filter(|set| seen.insert(signature(&deciders.tests, set))).collect()
}

fn ticked(question: &Question, set: Vec<&str>) -> Answers {
    let values = set.into_iter().map(str::to_owned).collect();
    Answers([(question.id.clone(), Answer::Many(values))].into())
}

/// A week ago, and the days around each day on which a test turns.
fn dates(deciders: &Deciders<'_>, on: On<'_>) -> Vec<Date> {
    let mut dates = vec![on.today.saturating_sub(Duration::WEEK)];
    let mut around = |date: Date| {
        dates.extend([date.saturating_add(Duration::DAY), date.saturating_sub(Duration::WEEK)]);
    };
    for span in deciders.tests.iter().filter_map(|test| test.span()) {
        around(on.before(span, on.today));
    }
    for (function, tests) in &deciders.values {
        for number in tests.iter().filter_map(|test| test.number()) {
            let days = u16::try_from(number).unwrap_or_default();
            around(match function {
                Function::WorkingDaysSince => on.service.calendar.before(on.today, days),
                _ => on.today.saturating_sub(Duration::days(days.into())),
            });
        }
    }
    dates
}

fn dated(question: &Question, date: Date) -> Answers {
    let mut answers = Answers::default();
    answers.set_date(&question.id, date);
    answers
}

fn month(question: &Question, today: Date) -> Answers {
    let mut answers = dated(question, today);
    answers.0.retain(|field, _| !field.ends_with("-day"));
    answers
}

/// The numbers around each one at which a test turns.
fn numbers(question: &Question, deciders: &Deciders<'_>) -> Vec<i64> {
    let (least, most) = (question.check.at_least, question.check.at_most);
    let mut numbers = vec![least.or(most).unwrap_or(42)];
    for number in deciders.tests.iter().filter_map(|test| test.number()) {
        numbers.extend([number.saturating_sub(1), number, number.saturating_add(1)]);
    }
    if deciders.values.iter().any(|(function, _)| *function == Function::FeeTier) {
        numbers.extend([10, 632_000, 36_000_001]);
    }
    numbers.retain(|number| {
        least.is_none_or(|least| *number >= least) && most.is_none_or(|most| *number <= most)
    });
    numbers
}

fn address(question: &Question) -> Answers {
    let parts =
        [("line-1", "1 Sample Street"), ("line-2", ""), ("town", "Sampleton"), ("postcode", "SK9 5AF")];
    let fields = parts.into_iter().chain([("country", "")]);
    Answers(fields.map(|(part, value)| (format!("{}-{part}", question.id), value.into())).collect())
}
