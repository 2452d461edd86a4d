//! Where a person stands in a service, and what they may see: the same on the server and in the browser.

use ::wizard::{Answers, Date, End, Service, journey};

/// The page of a service that sends.
pub const CHECK: &str = "check";
/// The query of a page that was reached from the check page, and leads back to it.
pub const CHANGE: &str = "change";
/// The page of a service that confirms.
pub const DONE: &str = "done";
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
