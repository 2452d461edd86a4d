//! Groups: what can be told several times over becomes a page for each round, so that everything else knows
//! only pages. The first round keeps the ids as they are written; in later ones they end in the round's number.

use crate::{
    answers::{Answer, Answers},
    condition::{Condition, Test},
    journey::journey,
    page::{Page, PageKind, in_round},
    question::{Kind, Question},
    service::{Group, Service},
};
use std::collections::BTreeMap;
use time::Date;

/// The name of the button that takes a round away; its value is the round.
pub const REMOVE: &str = "hark-remove";

/// The service with the pages of every round of its groups.
#[must_use]
pub fn expand(mut service: Service) -> Service {
    let written = std::mem::take(&mut service.pages);
    let mut rest = written.into_iter().peekable();
    while let Some(page) = rest.next() {
        let group = page.group.as_ref().and_then(|id| service.group(id)).cloned();
        let Some(group) = group else {
            service.pages.push(page);
            continue;
        };
        let mut pages = vec![page];
        while let Some(page) = rest.next_if(|page| page.group.as_ref() == Some(&group.id)) {
            pages.push(page);
        }
        service.pages.extend(rounds(&group, &pages));
    }
    service
}

/// The page that asks whether there is another round after `round`; whether there is any, after none.
pub fn gate(group: &str, round: u8) -> String {
    if round == 0 { format!("{group}-any") } else { in_round(&format!("{group}-more"), round) }
}

fn rounds(group: &Group, written: &[Page]) -> Vec<Page> {
    let mut pages = Vec::new();
    if group.at_least == 0 {
        pages.push(gate_page(group, 0, None));
    }
    for round in 1..=group.at_most {
        let gate = (round > group.at_least).then(|| gate(&group.id, round - 1));
        pages.extend(written.iter().map(|page| page_in_round(page, written, round, gate.as_deref())));
        if round >= group.at_least && round < group.at_most {
            pages.push(gate_page(group, round, gate.as_deref()));
        }
    }
    pages
}

fn yes(gate: &str) -> BTreeMap<String, Test> {
    BTreeMap::from([(gate.to_owned(), Test::Is("yes".to_owned()))])
}

fn gate_page(group: &Group, round: u8, before: Option<&str>) -> Page {
    let id = gate(&group.id, round);
    let question = Question { id: id.clone(), kind: Kind::YesNo, round, ..Question::default() };
    Page {
        id,
        when: before.map(|gate| Condition::All(yes(gate))),
        kind: PageKind::More,
        group: Some(group.id.clone()),
        round,
        questions: vec![question],
        ..Page::default()
    }
}

fn page_in_round(page: &Page, group: &[Page], round: u8, gate: Option<&str>) -> Page {
    let own = |id: &str| group.iter().flat_map(|page| &page.questions).any(|question| question.id == id);
    let rename = |id: &str| if own(id) { in_round(id, round) } else { id.to_owned() };
    let mut page = page.clone();
    page.id = in_round(&page.id, round);
    page.round = round;
    page.when = both(page.when.map(|when| renamed(when, &rename)), gate);
    for rule in page.dates.values_mut() {
        rule.after = rename(&rule.after);
    }
    for question in &mut page.questions {
        question.when = question.when.take().map(|when| renamed(when, &rename));
        question.prefill = question.prefill.take().map(|id| rename(&id));
        question.id = in_round(&question.id, round);
        question.round = round;
    }
    page
}

fn renamed(condition: Condition, rename: &impl Fn(&str) -> String) -> Condition {
    let all = |tests: BTreeMap<String, Test>| -> BTreeMap<String, Test> {
        tests.into_iter().map(|(question, test)| (rename(&question), test)).collect()
    };
    match condition {
        Condition::All(tests) => Condition::All(all(tests)),
        Condition::Any(alternatives) => Condition::Any(alternatives.into_iter().map(all).collect()),
    }
}

/// The condition, and that the round has been begun.
fn both(condition: Option<Condition>, gate: Option<&str>) -> Option<Condition> {
    let Some(gate) = gate else { return condition };
    let and = |mut tests: BTreeMap<String, Test>| {
        tests.extend(yes(gate));
        tests
    };
    Some(match condition {
        None => Condition::All(yes(gate)),
        Some(Condition::All(tests)) => Condition::All(and(tests)),
        Some(Condition::Any(alternatives)) => Condition::Any(alternatives.into_iter().map(and).collect()),
    })
}

/// The answers without one round of a group, if the form of its gate asks for that: the later rounds move up. The
/// person is then asked again whether there are more, and sees all that are left.
pub(crate) fn remove(
    service: &Service,
    answers: &Answers,
    page: &Page,
    form: &[(String, String)],
    today: Date,
) -> Option<Answers> {
    let group = page.group.as_ref().filter(|_| page.kind == PageKind::More)?;
    let (_, value) = form.iter().find(|(name, _)| name == REMOVE)?;
    let round: u8 = value.parse().ok()?;
    let at_least = service.group(group)?.at_least;
    let last = journey(service, answers, today).rounds(group);
    if round == 0 || round > last || last <= at_least {
        return Some(answers.clone());
    }
    let questions = |round: u8| {
        let pages =
            service.pages.iter().filter(move |page| page.kind != PageKind::More && page.round == round);
        pages.filter(|page| page.group.as_ref() == Some(group)).flat_map(|page| &page.questions)
    };
    let mut left = answers.clone();
    for to in round..=last {
        for field in questions(to).flat_map(Question::fields) {
            left.0.remove(&field);
        }
        if to < last {
            for (to, from) in questions(to).zip(questions(to + 1)) {
                left.0.extend(answers.renamed(from, to).0);
            }
        }
    }
    for asked in [last, last - 1] {
        left.0.remove(&gate(group, asked));
    }
    if last == 1 {
        left.set(gate(group, 0), Answer::from("no"));
    }
    Some(left)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Changing, End, Submission, submit};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 22);

    fn service(at_least: u8) -> Service {
        let source =
            include_str!("../tests/group.toml").replace("at-least = 1", &format!("at-least = {at_least}"));
        Service::from_toml(&source).unwrap()
    }

    fn ids(service: &Service) -> Vec<&str> {
        service.pages.iter().map(|page| page.id.as_str()).collect()
    }

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        Answers(pairs.iter().map(|(field, value)| ((*field).to_owned(), Answer::from(*value))).collect())
    }

    fn pages<'a>(service: &'a Service, answers: &Answers) -> (Vec<&'a str>, Option<&'a str>) {
        let journey = journey(service, answers, TODAY);
        let at = match journey.end {
            End::Unanswered(page) | End::Exit(page) => Some(page.id.as_str()),
            End::Check => None,
        };
        (journey.pages.iter().map(|page| page.id.as_str()).collect(), at)
    }

    #[test]
    fn each_round_has_pages_of_its_own() {
        assert_eq!(
            ids(&service(1)),
            ["kind", "number", "call-more", "kind-2", "number-2", "call-more-2", "kind-3", "number-3", "end"]
        );
        assert_eq!(ids(&service(0))[..2], ["call-any", "kind"]);
        assert_eq!(ids(&service(2))[..5], ["kind", "number", "kind-2", "number-2", "call-more-2"]);
        let service = service(1);
        let second = service.page("number-2").unwrap();
        assert_eq!((second.text(), second.questions[0].text()), ("number", "number"));
        assert_eq!(service.page("call-more-2").unwrap().text(), "call-more");
    }

    #[test]
    fn conditions_look_at_their_own_round() {
        let service = service(1);
        let mut given = answers(&[("kind", "text"), ("call-more", "yes"), ("kind-2", "call")]);
        assert_eq!(pages(&service, &given).0, ["kind", "call-more", "kind-2", "number-2"]);
        given.set("number-2", "1".into());
        given.set("call-more-2", "no".into());
        given.set("end", "x".into());
        assert_eq!(
            pages(&service, &given),
            (vec!["kind", "call-more", "kind-2", "number-2", "call-more-2", "end"], None)
        );
    }

    #[test]
    fn a_round_is_taken_away_and_later_ones_move_up() {
        let service = service(1);
        let given = answers(&[
            ("kind", "text"),
            ("call-more", "yes"),
            ("kind-2", "call"),
            ("number-2", "22"),
            ("call-more-2", "yes"),
            ("kind-3", "call"),
            ("number-3", "33"),
            ("end", "x"),
        ]);
        let form = |round: &str| vec![(REMOVE.to_owned(), round.to_owned())];
        // Wherever it is done, all that is left is shown, and nothing of it is lost.
        for gate in ["call-more", "call-more-2"] {
            let page = service.page(gate).unwrap();
            let submission = submit(&service, &given, page, &form("1"), Changing::Nothing, TODAY);
            let Submission::Saved { answers: left, next } = submission else { panic!() };
            assert_eq!(next.as_deref(), Some("call-more-2"));
            assert_eq!(
                left,
                answers(&[
                    ("kind", "call"),
                    ("number", "22"),
                    ("call-more", "yes"),
                    ("kind-2", "call"),
                    ("number-2", "33"),
                    ("end", "x"),
                ])
            );
        }
        // Never fewer than the group needs, and no round that is not there.
        let one = answers(&[("kind", "text")]);
        let page = service.page("call-more").unwrap();
        for round in ["1", "0", "7", "x", ""] {
            if let Some(left) = remove(&service, &one, page, &form(round), TODAY) {
                assert_eq!(left, one);
            }
        }
    }

    #[test]
    fn changing_a_round_leads_through_its_pages_and_back() {
        let service = service(1);
        let mut given =
            answers(&[("kind", "call"), ("number", "1"), ("call-more", "yes"), ("kind-2", "text")]);
        given.0.extend(answers(&[("call-more-2", "no"), ("end", "yes")]).0);
        let next = |page: &str, field: &str, value: &str, changing| {
            let form = [(field.to_owned(), value.to_owned())];
            match submit(&service, &given, service.page(page).unwrap(), &form, changing, TODAY) {
                Submission::Saved { next, .. } => next,
                Submission::Refused { problems, .. } => panic!("{problems:?}"),
            }
        };
        assert_eq!(next("kind", "kind", "call", Changing::Round).as_deref(), Some("number"));
        assert_eq!(next("number", "number", "2", Changing::Round), None);
        assert_eq!(next("kind", "kind", "call", Changing::Answer), None);
        assert_eq!(next("kind-2", "kind-2", "call", Changing::Round).as_deref(), Some("number-2"));
    }

    #[test]
    fn the_only_round_of_none_or_more_can_go() {
        let service = service(0);
        let given = answers(&[("call-any", "yes"), ("kind", "text")]);
        let page = service.page("call-more").unwrap();
        let left = remove(&service, &given, page, &[(REMOVE.into(), "1".into())], TODAY).unwrap();
        assert_eq!(left, answers(&[("call-any", "no")]));
        assert_eq!(pages(&service, &left), (vec!["call-any", "end"], Some("end")));
    }
}
