//! Checks of a definition's head, and of what must be there only once.

use super::{Fault, FaultKind, MOST_ROUNDS, is_id, parse_date};
use crate::{
    question::{Kind, Question},
    rule::Span,
    service::Service,
    value::{Function, Value},
};
use std::collections::{BTreeMap, BTreeSet};
use time::Date;

pub(super) fn faults(service: &Service, today: Date) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !is_id(&service.id) {
        faults.push(Fault::new(&service.id, Some("id"), FaultKind::BadId(service.id.clone())));
    }
    let has_pages = !service.pages.is_empty() || service.queue.is_some();
    match &service.entry {
        Some(_) if has_pages => {
            faults.push(Fault::new(&service.id, Some("entry"), FaultKind::EntryWithPages));
        }
        None if service.pages.is_empty() => {
            faults.push(Fault::new(&service.id, None, FaultKind::NothingAsked));
        }
        _ => {}
    }
    faults.extend(dated(service));
    faults.extend(rules(service, today));
    faults.extend(groups(service));
    faults.extend(service.values.iter().flat_map(|value| value_faults(service, value)));
    faults.extend(twice(service));
    faults
}

/// Dates of standards and rules: whether they are dates, and whether two of one name overlap.
fn dated(service: &Service) -> Vec<Fault> {
    let mut faults = Vec::new();
    let standards = service.standards.iter().map(|standard| (&standard.id, &standard.since, &standard.until));
    let rules = service.rules.iter().map(|rule| (&rule.id, &rule.since, &rule.until));
    for items in [standards.collect::<Vec<_>>(), rules.collect()] {
        let mut spans: BTreeMap<&str, Vec<(Date, Date)>> = BTreeMap::new();
        for (id, since, until) in items {
            let mut nth = Fault::new(id, None, FaultKind::BadId(id.clone()));
            nth.nth = spans.get(id.as_str()).map_or(0, Vec::len);
            if !is_id(id) {
                faults.push(nth.clone());
            }
            let mut read = |key, text: &Option<String>, otherwise| match text {
                None => otherwise,
                Some(text) => parse_date(text).unwrap_or_else(|| {
                    let kind = FaultKind::BadDate(text.clone());
                    faults.push(Fault { key: Some(key), kind, ..nth.clone() });
                    otherwise
                }),
            };
            let span = (read("since", since, Date::MIN), read("until", until, Date::MAX));
            let others = spans.entry(id).or_default();
            if others.iter().any(|other| other.0 <= span.1 && span.0 <= other.1) {
                faults.push(Fault { key: Some("since"), kind: FaultKind::Overlap(id.clone()), ..nth });
            }
            others.push(span);
        }
    }
    faults
}

/// Whether each rule that is named exists and holds.
fn rules(service: &Service, today: Date) -> Vec<Fault> {
    let missing = |(at, span): (&str, &Span)| {
        let Span::Rule(id) = span else { return None };
        let known = service.rules.iter().any(|rule| rule.id == *id);
        let kind = match (known, service.on(today).rule(id)) {
            (false, _) => FaultKind::NoSuchRule(id.clone()),
            (true, None) => FaultKind::NoRuleToday(id.clone()),
            (true, Some(_)) => return None,
        };
        Some(Fault::new(at, None, kind))
    };
    service.spans().filter_map(missing).collect()
}

fn groups(service: &Service) -> Vec<Fault> {
    let mut faults = Vec::new();
    for group in &service.groups {
        if !is_id(&group.id) {
            faults.push(Fault::new(&group.id, Some("id"), FaultKind::BadId(group.id.clone())));
        }
        if group.at_most == 0 || group.at_most > MOST_ROUNDS || group.at_least > group.at_most {
            faults.push(Fault::new(&group.id, Some("at-most"), FaultKind::Rounds));
        }
        if !service.pages.iter().any(|page| page.group.as_ref() == Some(&group.id)) {
            faults.push(Fault::new(&group.id, None, FaultKind::EmptyGroup));
        }
    }
    let mut left = BTreeSet::new();
    let mut before: Option<&String> = None;
    for page in &service.pages {
        if let Some(id) = &page.group {
            if service.group(id).is_none() {
                faults.push(Fault::new(&page.id, Some("group"), FaultKind::NoSuchGroup(id.clone())));
            } else if before != Some(id) && left.contains(id) {
                faults.push(Fault::new(&page.id, Some("group"), FaultKind::GroupApart(id.clone())));
            }
        }
        if before != page.group.as_ref() {
            left.extend(before);
        }
        before = page.group.as_ref();
    }
    faults
}

fn value_faults(service: &Service, value: &Value) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fault = |key, kind| faults.push(Fault::new(&value.id, key, kind));
    if !is_id(&value.id) {
        fault(Some("id"), FaultKind::BadId(value.id.clone()));
    }
    let is = |id: &Option<String>, kinds: &[Kind]| {
        let question = id.as_ref().and_then(|id| service.question(id));
        question.is_some_and(|question: &Question| kinds.contains(&question.kind))
    };
    match value.function {
        Function::DaysSince | Function::WorkingDaysSince if !is(&value.date, &[Kind::Date]) => {
            fault(Some("date"), FaultKind::ValueNeeds("`date`, the id of a date question"));
        }
        Function::FeeTier if !is(&value.staff, &[Kind::Number]) => {
            fault(Some("staff"), FaultKind::ValueNeeds("`staff`, the id of a number question"));
        }
        Function::FeeTier
            if value.turnover.is_some() && !is(&value.turnover, &[Kind::Number, Kind::Money]) =>
        {
            fault(
                Some("turnover"),
                FaultKind::ValueNeeds("`turnover`, the id of a money or number question"),
            );
        }
        _ => {}
    }
    if !value.tier_1_if.iter().all(|id| is(&Some(id.clone()), &[Kind::YesNo])) {
        fault(Some("tier-1-if"), FaultKind::ValueNeeds("`tier-1-if`, a list of ids of yes-no questions"));
    }
    faults
}

/// Ids, fields and texts that are there twice.
pub(super) fn twice(service: &Service) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut pages: BTreeMap<&str, usize> = BTreeMap::new();
    let mut fields = BTreeSet::new();
    for page in &service.pages {
        let nth = pages.entry(&page.id).or_default();
        if *nth > 0 {
            faults.push(Fault { nth: *nth, ..Fault::new(&page.id, Some("id"), FaultKind::PageTwice) });
        }
        *nth += 1;
        for question in &page.questions {
            for field in question.fields() {
                if !fields.insert(field.clone()) {
                    faults.push(Fault {
                        nth: 1,
                        ..Fault::new(&question.id, Some("id"), FaultKind::FieldTwice(field))
                    });
                }
            }
        }
    }
    faults.extend(shared_texts(service));
    faults
}

/// Things of different sorts with one id would have one text.
fn shared_texts(service: &Service) -> Vec<Fault> {
    let mut owners: BTreeMap<&str, String> = BTreeMap::from([("service", "the service itself".to_owned())]);
    owners.extend(service.groups.iter().map(|group| (group.id.as_str(), "a group".to_owned())));
    let mut faults = Vec::new();
    let mut claim = |id, owner: String| {
        if let Some(other) = owners.get(id).filter(|other| **other != owner) {
            faults.push(Fault::new(id, Some("id"), FaultKind::TextTwice(other.clone())));
        }
        owners.insert(id, owner);
    };
    for value in &service.values {
        claim(&value.id, "a value".to_owned());
    }
    for page in service.pages.iter().filter(|page| page.round < 2) {
        // The one question of a page may have its id: then it is the heading.
        let owner =
            |id: &str| format!("the page or question \"{}\"", if page.is_one_question() { id } else { "" });
        claim(
            &page.id,
            if page.is_one_question() { owner(&page.id) } else { format!("the page \"{}\"", page.id) },
        );
        for question in &page.questions {
            let alone = page.is_one_question();
            claim(
                &question.id,
                if alone { owner(&page.id) } else { format!("a question of the page \"{}\"", page.id) },
            );
        }
        if let Some(letter) = &page.letter {
            claim(letter, "a letter".to_owned());
        }
    }
    faults
}
