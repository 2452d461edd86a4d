//! Which pages and questions some answers lead to. Not by walking all paths, of which there may be more than
//! anyone can count, but page by page, keeping of the answers only what a later condition looks at.

use crate::{
    answers::Answers,
    condition::Condition,
    facts::Facts,
    page::{Page, PageKind},
    question::Question,
    samples::{Deciding, blank, samples},
    service::{On, Service},
    validate::validate,
};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

/// So many different standings at one page are followed; a definition with more is refused.
const MOST: usize = 20_000;

/// What answers can lead to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reached<'a> {
    /// The pages.
    pub pages: BTreeSet<&'a str>,
    /// The questions.
    pub questions: BTreeSet<&'a str>,
    /// Whether some lead to the check page.
    pub check: bool,
    /// The page at which there were too many different standings to follow.
    pub too_many: Option<&'a str>,
}

/// The index of the last page whose conditions look at each question.
fn last_use(service: &Service) -> BTreeMap<&str, usize> {
    let mut last = BTreeMap::new();
    for (index, page) in service.pages.iter().enumerate() {
        let conditions =
            page.when.iter().chain(page.questions.iter().filter_map(|question| question.when.as_ref()));
        for (about, _) in conditions.flat_map(Condition::tests) {
            let value = service.values.iter().find(|value| value.id == about);
            for source in value.map_or(vec![about], |value| value.sources().collect()) {
                last.insert(source, index);
            }
        }
    }
    last
}

/// The answers that still matter, by question.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Standing<'a>(BTreeMap<&'a str, Answers>);

/// What answers given on the day `today` can lead to.
pub fn reached(service: &Service, today: Date) -> Reached<'_> {
    let on = service.on(today);
    let last = last_use(service);
    let mut found = Reached::default();
    let mut standings = BTreeSet::from([Standing::default()]);
    for (index, page) in service.pages.iter().enumerate() {
        let mut after = BTreeSet::new();
        for standing in standings {
            let mut ways = vec![standing];
            if page.when.as_ref().is_none_or(|when| ways[0].holds(when, on)) {
                found.pages.insert(&page.id);
                if page.kind == PageKind::Exit {
                    continue;
                }
                for question in &page.questions {
                    let matters = last.get(question.id.as_str()).is_some_and(|last| *last >= index);
                    ways = ways
                        .iter()
                        .flat_map(|way| way.ask(page, question, matters, on, &mut found))
                        .collect();
                }
            }
            for mut way in ways {
                way.0.retain(|question, _| last.get(question).is_some_and(|last| *last > index));
                after.insert(way);
            }
        }
        if after.len() > MOST {
            found.too_many = Some(&page.id);
            return found;
        }
        standings = after;
    }
    found.check = !standings.is_empty();
    found
}

impl<'a> Standing<'a> {
    fn holds(&self, condition: &Condition, on: On<'a>) -> bool {
        let answers = Answers(self.0.values().flat_map(|answers| answers.0.clone()).collect());
        let mut facts = Facts::new(on, &answers);
        self.0.keys().for_each(|question| facts.ask(question));
        facts.holds(condition)
    }

    /// The standings after a question of a page has been answered in each way that matters.
    fn ask(
        &self,
        page: &Page,
        question: &'a Question,
        matters: bool,
        on: On<'a>,
        found: &mut Reached<'a>,
    ) -> Vec<Self> {
        if question.when.as_ref().is_some_and(|when| !self.holds(when, on)) {
            return vec![self.clone()];
        }
        found.questions.insert(&question.id);
        if !matters {
            return vec![self.clone()];
        }
        let mut samples = samples(question, on, Deciding::All);
        samples.retain(|sample| validate(question, sample, on.today).is_none());
        if page.optional {
            samples.push(blank(question));
        }
        let with = |sample| {
            let mut standing = self.clone();
            standing.0.insert(&question.id, sample);
            standing
        };
        samples.into_iter().map(with).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths::paths;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    #[test]
    fn it_agrees_with_walking_all_paths() {
        for source in [include_str!("../tests/small.toml"), include_str!("../tests/group.toml")] {
            let service = Service::from_toml(source).unwrap();
            let paths = paths(&service, TODAY);
            let walked: BTreeSet<&str> =
                paths.iter().flat_map(|path| path.path.iter().map(String::as_str)).collect();
            assert_eq!(reached(&service, TODAY).pages, walked);
            assert!(reached(&service, TODAY).check);
        }
    }

    #[test]
    fn a_contradiction_is_seen_through() {
        let source = "id = \"s\"\nactivity = \"a\"\n\
            [[page]]\nid = \"a\"\n[[page.question]]\nid = \"a\"\nkind = \"yes-no\"\n\
            [[page]]\nid = \"b\"\nwhen = { a = \"yes\" }\n[[page.question]]\nid = \"b\"\nkind = \"number\"\n\
            [[page]]\nid = \"c\"\nwhen = { a = \"no\", b = { at-least = 3 } }\nkind = \"exit\"\n\
            [[page]]\nid = \"d\"\nwhen = { b = { at-least = 3 } }\nkind = \"exit\"\n\
            [[page]]\nid = \"e\"\nwhen = { a = \"yes\" }\nkind = \"exit\"\n";
        let service = Service::from_toml(source).unwrap();
        let found = reached(&service, TODAY);
        assert_eq!(found.pages.into_iter().collect::<Vec<_>>(), ["a", "b", "d", "e"]);
        assert!(found.check);
    }

    #[test]
    fn a_hundred_independent_branches_are_no_trouble() {
        use std::fmt::Write;
        let mut source = "id = \"s\"\nactivity = \"a\"\n".to_owned();
        for n in 0..100 {
            let _ = write!(
                source,
                "[[page]]\nid = \"a{n}\"\n[[page.question]]\nid = \"a{n}\"\nkind = \"yes-no\"\n\
                 [[page]]\nid = \"b{n}\"\nwhen = {{ a{n} = \"yes\" }}\n[[page.question]]\nid = \"b{n}\"\n"
            );
        }
        let service = Service::from_toml(&source).unwrap();
        assert_eq!(reached(&service, TODAY).pages.len(), 200);
    }
}
