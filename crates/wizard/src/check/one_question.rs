//! Checks of each question by itself.

use super::{Fault, FaultKind, is_id};
use crate::{
    question::{Kind, Question},
    service::Service,
};
use std::collections::BTreeSet;

pub(super) fn faults(service: &Service) -> Vec<Fault> {
    let mut faults = Vec::new();
    for question in service.questions() {
        let mut fault = |key, kind| faults.push(Fault::new(&question.id, key, kind));
        for id in std::iter::once(&question.id).chain(&question.options).filter(|id| !is_id(id)) {
            fault(None, FaultKind::BadId(id.clone()));
        }
        options(question, &mut fault);
        keys(question, &mut fault);
        if let (Some(least), Some(most)) = (question.check.at_least, question.check.at_most)
            && least > most
        {
            fault(Some("check"), FaultKind::LimitsCross);
        }
        if service.anonymous && tells_who(question) {
            fault(None, FaultKind::TellsWho);
        }
    }
    faults
}

fn options(question: &Question, fault: &mut impl FnMut(Option<&'static str>, FaultKind)) {
    let lists = question.kind.is_choice() && question.kind != Kind::YesNo;
    let different = question.options.iter().collect::<BTreeSet<_>>().len();
    if lists != (different > 1) || different != question.options.len() {
        fault(Some("options"), FaultKind::Options);
    }
    if let Some(exclusive) = &question.exclusive
        && (question.kind != Kind::Checkboxes || !question.options.contains(exclusive))
    {
        fault(Some("exclusive"), FaultKind::NoSuchExclusive(exclusive.clone()));
    }
}

/// Keys that this kind of question does not have.
fn keys(question: &Question, fault: &mut impl FnMut(Option<&'static str>, FaultKind)) {
    let kind = question.kind;
    let number = matches!(kind, Kind::Number | Kind::Money);
    let text = matches!(kind, Kind::Text | Kind::LongText | Kind::Email | Kind::Telephone | Kind::Address);
    let limits = &question.check;
    for (key, there, fits) in [
        ("not-after", limits.not_after.is_some(), matches!(kind, Kind::Date | Kind::MonthYear)),
        ("at-least", limits.at_least.is_some(), number),
        ("at-most", limits.at_most.is_some(), number),
        ("warn", !question.warn.is_empty(), kind == Kind::Date),
        ("max-length", question.max_length.is_some(), text),
        ("rows", question.rows.is_some(), kind == Kind::LongText),
    ] {
        if there && !fits {
            let at = if ["not-after", "at-least", "at-most"].contains(&key) { "check" } else { key };
            fault(Some(at), FaultKind::NotForThisKind(key));
        }
    }
}

/// Whether the answer would tell who someone is.
fn tells_who(question: &Question) -> bool {
    matches!(question.kind, Kind::Email | Kind::Telephone | Kind::Address | Kind::Postcode)
        || question.autocomplete.is_some()
}
