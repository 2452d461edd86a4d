//! Checks of each page, in the order in which they are met.

use super::{Fault, FaultKind, RESERVED, is_id};
use crate::{
    condition::{Condition, Test},
    page::{Page, PageKind},
    question::{Kind, Question},
    service::Service,
};
use std::collections::BTreeMap;
use strsim::levenshtein;

/// The questions asked so far.
pub(super) type Asked<'a> = BTreeMap<&'a str, &'a Question>;

pub(super) fn faults(service: &Service) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut asked = Asked::new();
    for page in &service.pages {
        page_faults(service, page, &asked, &mut |key, kind| faults.push(Fault::new(&page.id, key, kind)));
        for question in &page.questions {
            faults.extend(question_conditions(service, page, question, &asked));
        }
        asked.extend(page.questions.iter().map(|question| (question.id.as_str(), question)));
    }
    for (nth, filing) in service.filings.iter().enumerate() {
        let tests = filing.when.iter().flat_map(Condition::tests);
        let kinds = tests.filter_map(|(id, test)| test_fault(service, id, test, &asked));
        faults.extend(kinds.map(|kind| Fault { nth, ..Fault::new("filing", Some("when"), kind) }));
    }
    faults
}

fn page_faults(
    service: &Service,
    page: &Page,
    asked: &Asked<'_>,
    fault: &mut impl FnMut(Option<&'static str>, FaultKind),
) {
    if !is_id(&page.id) {
        fault(Some("id"), FaultKind::BadId(page.id.clone()));
    }
    if RESERVED.contains(&page.id.as_str()) {
        fault(Some("id"), FaultKind::ReservedId);
    }
    let exit = page.kind == PageKind::Exit;
    match (page.kind, page.questions.is_empty()) {
        (PageKind::More, _) => fault(Some("kind"), FaultKind::KindMade),
        (PageKind::Question, true) => fault(None, FaultKind::NothingAsked),
        (PageKind::Exit, false) => fault(None, FaultKind::ExitAsks),
        _ => {}
    }
    if exit && page.group.is_some() {
        fault(Some("group"), FaultKind::ExitInGroup);
    }
    // In a guide the last exit may be for everyone who is left.
    let last_of_guide =
        service.queue.is_none() && service.pages.last().is_some_and(|last| last.id == page.id);
    if exit && page.when.is_none() && !last_of_guide {
        fault(None, FaultKind::ExitForAll);
    }
    if !exit {
        for (key, there) in [("letter", page.letter.is_some()), ("hand-over", page.hand_over.is_some())] {
            if there {
                fault(Some(key), FaultKind::OnlyOnExits);
            }
        }
    }
    if let Some(letter) = page.letter.as_ref().filter(|letter| !is_id(letter)) {
        fault(Some("letter"), FaultKind::BadId(letter.clone()));
    }
    for (id, test) in page.when.iter().flat_map(Condition::tests) {
        if let Some(kind) = test_fault(service, id, test, asked) {
            fault(Some("when"), kind);
        }
    }
    for (name, rule) in &page.dates {
        match asked.get(rule.after.as_str()) {
            None => fault(Some("dates"), not_asked(service, &rule.after)),
            Some(question) if question.kind != Kind::Date => {
                fault(Some("dates"), FaultKind::WrongTest(rule.after.clone()));
            }
            Some(_) => {}
        }
        if !is_id(name) {
            fault(Some("dates"), FaultKind::BadId(name.clone()));
        }
    }
    for here in page.hand_over.iter().flat_map(|hand_over| hand_over.copy.values()) {
        if !asked.contains_key(here.as_str()) {
            fault(Some("hand-over"), not_asked(service, here));
        }
    }
}

/// The condition of a question: on earlier pages, or on one option of a choice beside it.
fn question_conditions(service: &Service, page: &Page, question: &Question, asked: &Asked<'_>) -> Vec<Fault> {
    let fault = |key, kind| Fault::new(&question.id, Some(key), kind);
    let mut faults = Vec::new();
    let before = page.questions.iter().take_while(|other| other.id != question.id);
    let beside: Asked<'_> = before.map(|question| (question.id.as_str(), question)).collect();
    if let Some(when) = &question.when {
        let on_page = when.tests().find(|(id, _)| page.questions.iter().any(|other| other.id == *id));
        if let Some((id, _)) = on_page {
            let choice = beside.get(id).is_some_and(|other| other.kind.is_choice() && !other.kind.is_list());
            if !choice || when.one_option().is_none() {
                faults.push(fault("when", FaultKind::NotARevealer(id.to_owned())));
                return faults;
            }
        }
        let mut known = asked.clone();
        known.extend(beside);
        let tests = when.tests().filter_map(|(id, test)| test_fault(service, id, test, &known));
        faults.extend(tests.map(|kind| fault("when", kind)));
    }
    if let Some(id) = &question.prefill {
        match asked.get(id.as_str()) {
            None => faults.push(fault("prefill", not_asked(service, id))),
            Some(other)
                if other.fields().len() != question.fields().len()
                    || other.kind.is_choice() != question.kind.is_choice() =>
            {
                faults.push(fault("prefill", FaultKind::OtherKind(id.clone())));
            }
            Some(_) => {}
        }
    }
    faults
}

fn test_fault(service: &Service, id: &str, test: &Test, asked: &Asked<'_>) -> Option<FaultKind> {
    if let Some(value) = service.values.iter().find(|value| value.id == id) {
        let missing = value.sources().find(|source| !asked.contains_key(source));
        if let Some(missing) = missing {
            return Some(not_asked(service, missing));
        }
        if test.span().is_some() || test.number().is_some() != value.is_number() {
            return Some(FaultKind::WrongTest(id.to_owned()));
        }
        let strange = test.options().iter().find(|option| !crate::value::TIERS.contains(&option.as_str()))?;
        return Some(FaultKind::NoSuchOption(
            id.to_owned(),
            strange.clone(),
            crate::value::TIERS.map(str::to_owned).into(),
        ));
    }
    let Some(question) = asked.get(id) else { return Some(not_asked(service, id)) };
    let fits = match test {
        Test::Answered { .. } => true,
        Test::Older { .. } | Test::Younger { .. } => question.kind == Kind::Date,
        Test::AtLeast { .. } | Test::AtMost { .. } => matches!(question.kind, Kind::Number | Kind::Money),
        Test::Is(_) | Test::OneOf(_) | Test::Not { .. } => question.kind.is_choice(),
    };
    if !fits {
        return Some(FaultKind::WrongTest(id.to_owned()));
    }
    let strange = test.options().iter().find(|option| !question.offers(option))?;
    let options = question.choices().map(str::to_owned).collect();
    Some(FaultKind::NoSuchOption(id.to_owned(), strange.clone(), options))
}

/// Why a question is not known at a point: it comes later, or never.
fn not_asked(service: &Service, id: &str) -> FaultKind {
    let later = service.pages.iter().find(|page| page.questions.iter().any(|question| question.id == id));
    if let Some(page) = later {
        return FaultKind::AskedLater(id.to_owned(), page.id.clone());
    }
    let ids = service.questions().map(|question| question.id.as_str());
    let near = ids.map(|other| (levenshtein(id, other), other)).filter(|(slips, _)| *slips <= 2);
    FaultKind::NobodyAsks(
        id.to_owned(),
        near.min_by_key(|(slips, _)| *slips).map(|(_, near)| near.to_owned()),
    )
}
