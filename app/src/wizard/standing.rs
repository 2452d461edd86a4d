//! Where a person stands in a service, and what they may see: the same on the server and in the browser.

use crate::data::Attempt;
use ::wizard::{Answers, Changing, Date, End, Page, Service, input, journey, journey::goes_on};

/// The page of a service that sends.
pub const CHECK: &str = "check";
/// The query of a page that was reached to change its answer.
pub const CHANGE: &str = "change";
/// The query of a page that was reached to change a round of a group.
pub const CHANGE_ROUND: &str = "change=round";
/// The page of a service that confirms.
pub const DONE: &str = "done";
/// The page of a service for documents. Only the server knows it.
pub const EVIDENCE: &str = "evidence";
/// The page of a service on which answers are saved for later.
pub const SAVE: &str = "save";
/// All that are not pages of the definition; the empty one is the start page.
pub const OWN: [&str; 4] = ["", CHECK, DONE, SAVE];

/// The page where the person stands. `sent` says that the case is sent already.
pub fn stands_at(service: &Service, answers: &Answers, sent: bool, today: Date) -> String {
    if sent {
        return DONE.to_owned();
    }
    match journey(service, answers, today).end {
        End::Unanswered(page) | End::Exit(page) => page.id.clone(),
        End::Check if service.queue.is_some() => CHECK.to_owned(),
        // A door into another service has nothing but its start page.
        End::Check => String::new(),
    }
}

/// Whether the person may be on this page; the empty id is the start page's. What is no page of the
/// service at all may be seen by nobody.
pub fn may_see(service: &Service, answers: &Answers, sent: bool, page: &str, today: Date) -> bool {
    match page {
        "" => true,
        DONE => sent,
        _ if sent => false,
        SAVE => !answers.0.is_empty(),
        CHECK => service.queue.is_some() && journey(service, answers, today).end == End::Check,
        page => journey(service, answers, today).allows(page),
    }
}

/// How the person came to a page with this query.
pub fn changing(query: &str) -> Changing {
    query.split('&').fold(Changing::Nothing, |known, part| match part {
        CHANGE => Changing::Answer,
        CHANGE_ROUND => Changing::Round,
        _ => known,
    })
}

/// The query of a page that the person came to so.
pub fn query(came: Changing) -> &'static str {
    match came {
        Changing::Nothing => "",
        Changing::Answer => CHANGE,
        Changing::Round => CHANGE_ROUND,
    }
}

/// Where the form of a page leads, within the service: to a page, or to the check page. Who came to change
/// something keeps that in the address until they are back.
pub fn leads_to(service: &Service, from: &str, next: Option<String>, came: Changing) -> String {
    let Some(next) = next else { return CHECK.to_owned() };
    let in_round = || match (service.page(from), service.page(&next)) {
        (Some(from), Some(next)) => goes_on(from, next, came),
        _ => false,
    };
    match came {
        Changing::Answer => format!("{next}?{CHANGE}"),
        Changing::Round if in_round() => format!("{next}?{CHANGE_ROUND}"),
        _ => next,
    }
}

/// Keeps what is typed on a page that the person leaves, with its problems if these are shown. Someone who changed nothing
/// has nothing to be kept, nor has one who took back what they had typed.
pub fn keep(
    attempt: &mut Option<Attempt>,
    service: &Service,
    page: &Page,
    answers: &Answers,
    fields: &[(String, String)],
    judged: bool,
    today: Date,
) {
    let typed = input::read(page, fields);
    let problems = if judged { journey::problems(service, page, answers, &typed, today) } else { Vec::new() };
    let differs = |field: &String| answers.values(field) != typed.values(field);
    if judged || typed.0.keys().any(differs) {
        *attempt = Some(Attempt { page: page.id.clone(), typed, problems });
    } else {
        attempt.take_if(|attempt| attempt.page == page.id);
    }
}
