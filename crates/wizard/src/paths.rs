//! Every distinct path through a service, each with sample answers: what `hark paths` prints and the
//! end-to-end tests walk.

use crate::{
    answers::{Answer, Answers},
    journey::{End, Journey, journey, problems},
    page::{Page, PageKind},
    question::{Kind, Question},
    samples::{Deciding, alike, samples},
    service::{On, Service},
};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

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
/// all of them; the second and later rounds of a group are taken in one way only.
pub fn paths(service: &Service, today: Date) -> Vec<Path> {
    if service.entry.is_some() {
        return Vec::new();
    }
    let on = service.on(today);
    let mut samples: Samples<'_> = BTreeMap::new();
    for question in service.questions() {
        let ways = samples_of(question, on);
        samples.insert(&question.id, ways);
    }
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![Answers::default()];
    while let Some(answers) = open.pop() {
        let journey = journey(service, &answers, today);
        let end = match journey.end {
            End::Unanswered(page) => {
                let filled = fill(page, &answers, &journey, on, &samples, found.len());
                open.extend(filled.into_iter().rev());
                continue;
            }
            End::Exit(page) => page.id.clone(),
            End::Check => CHECK.to_owned(),
        };
        let path: Vec<String> = journey.pages.iter().map(|page| page.id.clone()).collect();
        if seen.insert(path.clone()) {
            let mut answers = journey.prune(&answers);
            vary(&mut answers, service, found.len());
            found.push(Path { path, answers, end });
        }
    }
    found
}

/// Sample answers by question.
type Samples<'a> = BTreeMap<&'a str, Ways>;

/// Sample answers to one question.
enum Ways {
    /// Each leads another way.
    All(Vec<Answers>),
    /// They lead the same way, and only differ in what the page asks further: one after the other.
    OneOf(Vec<Answers>),
}

fn samples_of(question: &Question, on: On<'_>) -> Ways {
    let all = samples(question, on, Deciding::Pages);
    if all.len() > 1 { Ways::All(all) } else { Ways::OneOf(samples(question, on, Deciding::All)) }
}

/// The answers with the page filled in, in every way that may matter.
fn fill<'a>(
    page: &'a Page,
    answers: &Answers,
    journey: &Journey<'a>,
    on: On<'a>,
    samples: &Samples<'_>,
    number: usize,
) -> Vec<Answers> {
    let mut filled = vec![answers.clone()];
    for question in &page.questions {
        let mut samples = match samples.get(question.id.as_str()) {
            Some(Ways::All(all)) => all.as_slice(),
            Some(Ways::OneOf(ways)) => {
                let one = (number + question.id.len()) % ways.len().max(1);
                ways.get(one..=one).unwrap_or_default()
            }
            None => &[],
        };
        if page.round > 1 && page.kind != PageKind::More {
            samples = &samples[..samples.len().min(1)];
        }
        let with = |answers: &Answers| -> Vec<Answers> {
            if let Some(when) = &question.when {
                let mut facts = journey.facts(on, answers);
                page.questions
                    .iter()
                    .filter(|asked| answers.seen(asked))
                    .for_each(|asked| facts.ask(&asked.id));
                if !facts.holds(when) {
                    return vec![answers.clone()];
                }
            }
            samples.iter().map(|sample| merged(answers, sample)).collect()
        };
        filled = filled.iter().flat_map(with).collect();
    }
    // A sample that its own question refuses would be asked for again for ever.
    filled.retain(|filled| problems(on.service, page, answers, filled, on.today).is_empty());
    filled
}

fn merged(answers: &Answers, sample: &Answers) -> Answers {
    let mut answers = answers.clone();
    answers.0.extend(sample.0.clone());
    answers
}

/// Chooses other options that lead the same way, so that many paths between them choose all.
fn vary(answers: &mut Answers, service: &Service, number: usize) {
    for question in service.questions().filter(|question| question.kind.is_choice()) {
        let Some(answer) = answers.0.get_mut(&question.id) else { continue };
        let [option] = answer.values() else { continue };
        if option.is_empty() {
            continue;
        }
        let alike = alike(question, option, service);
        let other = alike[number % alike.len()].to_owned();
        *answer =
            if question.kind == Kind::Checkboxes { Answer::Many(vec![other]) } else { Answer::One(other) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 21);

    fn ways(source: &str) -> Vec<String> {
        let service = Service::from_toml(source).unwrap();
        paths(&service, TODAY).iter().map(|path| format!("{} > {}", path.path.join(" "), path.end)).collect()
    }

    #[test]
    fn every_path_is_found_once() {
        assert_eq!(
            ways(include_str!("../tests/small.toml")),
            ["told when wait > wait", "told when name > check", "told tell-them > tell-them"]
        );
    }

    #[test]
    fn later_rounds_are_taken_in_one_way() {
        let ways = ways(include_str!("../tests/group.toml"));
        assert_eq!(ways.len(), 6, "{ways:#?}");
        let longest = "kind number call-more kind-2 number-2 call-more-2 kind-3 number-3 end > check";
        assert!(ways.iter().any(|way| way == longest), "{ways:#?}");
    }

    #[test]
    fn paths_choose_different_options_that_lead_the_same_way() {
        let source = "id = \"s\"\nactivity = \"a\"\nqueue = \"q\"\n\
            [[page]]\nid = \"a\"\n[[page.question]]\nid = \"a\"\nkind = \"radios\"\noptions = [\"x\", \"y\", \"z\"]\n\
            [[page]]\nid = \"b\"\nwhen = { a = \"x\" }\n[[page.question]]\nid = \"b\"\n\
            [[page]]\nid = \"c\"\n[[page.question]]\nid = \"c\"\nkind = \"yes-no\"\n";
        let service = Service::from_toml(source).unwrap();
        let chosen: Vec<_> = paths(&service, TODAY)
            .iter()
            .map(|path| (path.answers.text("a").to_owned(), path.answers.text("c").to_owned()))
            .collect();
        assert_eq!(chosen, [("x".into(), "yes".into()), ("z".into(), "no".into())]);
    }
}
