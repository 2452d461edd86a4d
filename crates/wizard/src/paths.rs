//! Every distinct path through a service, each with sample answers: what `hark paths` prints and the
//! end-to-end tests walk.

use crate::{
    answers::{Answer, Answers},
    condition::{Condition, Test},
    definition::{Kind, Question, Service},
    journey::{End, journey},
    period::Period,
};
use serde::Serialize;
use std::collections::BTreeSet;
use time::{Date, Duration};

/// The end of a path whose answers can be submitted.
pub const CHECK: &str = "check";

/// A path through a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Path {
    /// The ids of its pages in order.
    pub path: Vec<String>,
    /// Answers that take it, by form field.
    pub answers: Answers,
    /// `check`, or the id of the exit.
    pub end: String,
}

/// All paths that differ in their pages. Where a question decides nothing, one sample answer stands for
/// all of them.
pub fn paths(service: &Service, today: Date) -> Vec<Path> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![Answers::default()];
    while let Some(answers) = open.pop() {
        let journey = journey(service, &answers, today);
        let end = match journey.end {
            End::Unanswered(page) => {
                let mut filled = vec![answers];
                for question in &page.questions {
                    let samples = samples(service, question, today);
                    filled = filled
                        .iter()
                        .flat_map(|answers| samples.iter().map(|sample| with(answers, sample)))
                        .collect();
                }
                // A sample that its own question refuses would be asked for again for ever.
                filled.retain(|answers| crate::journey::problems(page, answers, today).is_empty());
                open.extend(filled.into_iter().rev());
                continue;
            }
            End::Exit(page) => page.id.clone(),
            End::Check => CHECK.to_owned(),
        };
        let path: Vec<String> = journey.pages.iter().map(|page| page.id.clone()).collect();
        if seen.insert(path.clone()) {
            found.push(Path { answers: journey.prune(&answers), path, end });
        }
    }
    found
}

fn with(answers: &Answers, sample: &Answers) -> Answers {
    let mut answers = answers.clone();
    answers.0.extend(sample.0.clone());
    answers
}

/// Answers to one question that between them decide every condition on it both ways.
fn samples(service: &Service, question: &Question, today: Date) -> Vec<Answers> {
    let tests: Vec<&Test> = service
        .pages
        .iter()
        .filter_map(|page| page.when.as_ref())
        .flat_map(Condition::tests)
        .filter(|(id, _)| *id == question.id)
        .map(|(_, test)| test)
        .collect();
    let field = |answer| Answers([(question.id.clone(), answer)].into());
    match question.kind {
        Kind::Radios if tests.is_empty() => vec![field(Answer::One(question.options[0].clone()))],
        Kind::Radios => question.options.iter().map(|option| field(Answer::One(option.clone()))).collect(),
        Kind::Checkboxes if tests.is_empty() => {
            vec![field(Answer::Many(vec![question.options[0].clone()]))]
        }
        Kind::Checkboxes => {
            let mut sets: Vec<Vec<String>> =
                question.options.iter().map(|option| vec![option.clone()]).collect();
            let rest = question.options.iter().filter(|option| question.exclusive.as_ref() != Some(option));
            sets.push(rest.cloned().collect());
            if question.optional {
                sets.push(Vec::new());
            }
            sets.into_iter().map(|set| field(Answer::Many(set))).collect()
        }
        Kind::Date => {
            let periods: Vec<Period> = tests.iter().filter_map(|test| test.period()).collect();
            let mut dates = vec![today.saturating_sub(Duration::days(7))];
            for period in periods {
                let then = period.before(today);
                dates
                    .extend([then.saturating_add(Duration::days(1)), then.saturating_sub(Duration::days(7))]);
            }
            dates
                .into_iter()
                .map(|date| {
                    let mut answers = Answers::default();
                    answers.set_date(&question.id, date);
                    answers
                })
                .collect()
        }
        Kind::Text => vec![field("Sample answer".into())],
        Kind::LongText => vec![field("A sample answer\nof two lines".into())],
        Kind::Number => {
            let number = question.check.at_least.or(question.check.at_most).unwrap_or(42);
            vec![field(Answer::One(number.to_string()))]
        }
        Kind::Email => vec![field("sample@example.org".into())],
        Kind::Telephone => vec![field("01632 960 001".into())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn every_path_is_found_once() {
        let service = Service::from_toml(include_str!("../tests/small.toml")).unwrap();
        let paths = paths(&service, date!(2026 - 11 - 21));
        let pages: Vec<_> = paths.iter().map(|path| (path.path.join(" "), path.end.as_str())).collect();
        assert_eq!(
            pages,
            [
                ("told when wait".to_owned(), "wait"),
                ("told when name".to_owned(), "check"),
                ("told tell-them".to_owned(), "tell-them"),
            ]
        );
    }
}
