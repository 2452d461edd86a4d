//! Static checks: what is wrong with a definition before anyone meets it.

mod fault;
mod one_page;
mod one_question;
mod whole;

pub use fault::{Fault, FaultKind};

use crate::{expand::expand, reach::reached, service::Service};
use time::Date;

/// The ids that the website needs for itself.
pub const RESERVED: [&str; 4] = ["check", "done", "letter", "save"];

/// The most rounds of a group.
pub const MOST_ROUNDS: u8 = 20;

/// Everything wrong with a definition as it is written, on the day `today`.
pub fn check(written: &Service, today: Date) -> Vec<Fault> {
    let mut faults = whole::faults(written, today);
    faults.extend(one_page::faults(written));
    faults.extend(one_question::faults(written));
    if faults.is_empty() {
        faults = in_rounds(&expand(written.clone()), today);
    }
    faults
}

/// What only shows once each round of a group has pages of its own.
fn in_rounds(service: &Service, today: Date) -> Vec<Fault> {
    let mut faults = whole::twice(service);
    if !faults.is_empty() || service.entry.is_some() {
        return faults;
    }
    let found = reached(service, today);
    if let Some(page) = found.too_many {
        return vec![Fault::new(page, None, FaultKind::TooManyWays)];
    }
    for page in service.pages.iter().filter(|page| page.round < 2) {
        if !found.pages.contains(page.id.as_str()) {
            faults.push(Fault::new(page.text(), Some("when"), FaultKind::Unreachable));
            continue;
        }
        for question in &page.questions {
            if !found.questions.contains(question.id.as_str()) {
                faults.push(Fault::new(question.text(), Some("when"), FaultKind::NeverAsked));
            }
        }
    }
    match (&service.queue, found.check) {
        (Some(_), false) => faults.push(Fault::new(&service.id, None, FaultKind::NeverSubmitted)),
        (None, true) => faults.push(Fault::new(&service.id, None, FaultKind::NoQueue)),
        _ => {}
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
mod tests;
