//! The record of a case for management information: what the forty fields of domain.md 2.1 are made from
//! ([`crate::columns`]), and when what happened that is counted ([`crate::information`]).

use crate::{
    classification::Classification,
    deadline::Days,
    details::Details,
    event::{Entry, EventKind, Reopening},
    reference::Reference,
    state::State,
};
use time::Date;

/// A case as management information sees it. Nothing in it was typed by the person who raised the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Its reference.
    pub reference: Reference,
    /// The queue it is in.
    pub queue: String,
    /// Where it stands.
    pub state: State,
    /// The day of receipt.
    pub received: Date,
    /// The member of staff who recorded it; nobody if it came from the person.
    pub created_by: Option<String>,
    /// How it is filed.
    pub filed: Classification,
    /// When it was in the caseload, in order; the last time has no end while it is.
    pub open: Vec<Open>,
    /// The days of its decisions, in order.
    pub decided: Vec<Date>,
    /// The days on which it was taken up again for a review.
    pub reviewed: Vec<Date>,
    /// Its last decision.
    pub decision: Option<Decision>,
    /// By which way the outcome went.
    pub closure_channel: Option<String>,
}

/// A time in the caseload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Open {
    /// Its first day.
    pub from: Date,
    /// The day on which it ended: on it the case is no longer counted.
    pub to: Option<Date>,
}

/// A decision, in codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The decision.
    pub decision: String,
    /// What was decided more closely.
    pub detail_1: Option<String>,
    /// And more closely still.
    pub detail_2: Option<String>,
}

impl Record {
    /// The record of a case with this log, oldest entry first, that came into `queue`. `None` if the log is empty.
    pub fn of(reference: &Reference, queue: &str, log: &[Entry], days: Days<'_>) -> Option<Self> {
        let first = log.first()?;
        let received = (days.of)(first.event.at);
        let mut record = Self {
            reference: reference.clone(),
            queue: queue.to_owned(),
            state: first.event.state,
            received,
            created_by: first.by.clone(),
            filed: Classification::default(),
            open: vec![Open { from: received, to: None }],
            decided: Vec::new(),
            reviewed: Vec::new(),
            decision: None,
            closure_channel: None,
        };
        for entry in log {
            record.add(entry, (days.of)(entry.event.at));
        }
        Some(record)
    }

    /// What an entry of the log changes.
    fn add(&mut self, entry: &Entry, on: Date) {
        self.state = entry.event.state;
        match &entry.details {
            Details::Received(filed) | Details::Classify(filed) => self.filed.change((**filed).clone()),
            Details::Allocate { queue: Some(queue), .. } => queue.clone_into(&mut self.queue),
            Details::Decide { decision, detail_1, detail_2, .. } => {
                self.decided.push(on);
                self.decision = Some(Decision {
                    decision: decision.clone(),
                    detail_1: detail_1.clone(),
                    detail_2: detail_2.clone(),
                });
            }
            Details::Close { channel } => self.closure_channel = Some(channel.clone()),
            Details::Reopen { because } => {
                self.open.push(Open { from: on, to: None });
                self.closure_channel = None;
                if *because == Reopening::Review {
                    self.reviewed.push(on);
                }
            }
            // Which decision it was, and why it was taken up again, a back end does not tell.
            Details::Elsewhere { event: EventKind::Decide, .. } => self.decided.push(on),
            Details::Elsewhere { event: EventKind::Reopen, .. } if self.completed().is_some() => {
                self.open.push(Open { from: on, to: None });
            }
            _ => {}
        }
        if matches!(entry.event.kind, EventKind::Decide | EventKind::Withdraw | EventKind::Close)
            && let Some(open) = self.open.last_mut()
        {
            open.to.get_or_insert(on);
        }
    }

    /// The day on which it was completed, by a decision or by being taken back; nothing while it is open.
    pub fn completed(&self) -> Option<Date> {
        self.open.last().and_then(|open| open.to)
    }

    /// Its status, a code of the list [`crate::codes::List::Status`].
    pub fn status(&self) -> &'static str {
        match self.state {
            State::Received => "new",
            State::Acknowledged => "awaiting-allocation",
            State::AwaitingInformation => "awaiting-information",
            State::InProgress if self.open.len() > 1 => "reopened",
            State::InProgress => "in-progress",
            State::Decided | State::Closed => "completed",
            State::Withdrawn => "withdrawn",
        }
    }

    /// The calendar days from receipt to the first decision.
    pub fn days_to_first_decision(&self) -> Option<u32> {
        let days = (*self.decided.first()? - self.received).whole_days();
        u32::try_from(days).ok()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::{
        codes::{List, tests::reference as codes},
        event::{Event, Role},
        transition::next,
    };
    use time::{OffsetDateTime, macros::date};
    use wizard::Calendar;

    /// The record of a case in which this happened on these days.
    pub(crate) fn record(events: impl IntoIterator<Item = (Date, Details)>) -> Record {
        let mut log: Vec<Entry> = Vec::new();
        for (day, details) in events {
            let (at, kind) = (day.midnight().assume_utc(), details.kind());
            let state =
                log.last().map_or(State::Received, |last| next(last.event.state, kind, Role::Staff).unwrap());
            let revision = u32::try_from(log.len() + 1).unwrap();
            let event = Event { revision, at, kind, state };
            log.push(Entry { event, role: Role::Staff, by: Some("officer-1".into()), details });
        }
        let days = Days { calendar: &Calendar::weekends(), of: &OffsetDateTime::date };
        Record::of(&Reference::parse("HK-100001-A0A0").unwrap(), "pecr", &log, days).unwrap()
    }

    pub(crate) fn decided(decision: &str) -> Details {
        let decision = decision.to_owned();
        Details::Decide { decision, detail_1: Some("reprimand".into()), detail_2: None, outcome: "o".into() }
    }

    pub(crate) fn received() -> Details {
        Details::Received(Box::default())
    }

    #[test]
    fn a_case_is_in_the_caseload_until_it_is_decided_and_again_when_it_is_reopened() {
        let reopened = |because| Details::Reopen { because };
        let record = record([
            (date!(2026 - 01 - 01), received()),
            (date!(2026 - 01 - 02), Details::Acknowledge),
            (date!(2026 - 01 - 03), Details::Allocate { queue: Some("about-us".into()), officer: None }),
            (date!(2026 - 01 - 04), decided("no-further-action")),
            (date!(2026 - 01 - 05), Details::Close { channel: "post".into() }),
            (date!(2026 - 01 - 06), reopened(Reopening::Review)),
            (date!(2026 - 01 - 07), decided("regulatory-action")),
            (date!(2026 - 01 - 08), reopened(Reopening::Correction)),
        ]);
        let day = |day| Date::from_calendar_date(2026, time::Month::January, day).unwrap();
        let open = |from, to: Option<u8>| Open { from: day(from), to: to.map(day) };
        assert_eq!(record.open, [open(1, Some(4)), open(6, Some(7)), open(8, None)]);
        assert_eq!(
            (record.decided.as_slice(), record.reviewed.as_slice()),
            (&[day(4), day(7)][..], &[day(6)][..])
        );
        assert_eq!((record.queue.as_str(), record.status()), ("about-us", "reopened"));
        assert_eq!(record.decision.as_ref().unwrap().decision, "regulatory-action");
        assert_eq!((record.completed(), &record.closure_channel), (None, &None));
        assert_eq!(record.days_to_first_decision(), Some(3));
    }

    #[test]
    fn what_a_back_end_tells_is_counted_once() {
        let told = |event| Details::Elsewhere { event, number: 1, said: String::new(), words: None };
        let day = |day| Date::from_calendar_date(2026, time::Month::January, day).unwrap();
        let mut record = record([(day(1), received())]);
        let mut tell = |on: Date, event, state| {
            let at = on.midnight().assume_utc();
            let event_here = Event { revision: 2, at, kind: event, state };
            record.add(&Entry { event: event_here, role: Role::System, by: None, details: told(event) }, on);
            (record.decided.len(), record.open.len(), record.completed())
        };
        // Closed without a decision, which is all that some back ends tell.
        assert_eq!(tell(day(2), EventKind::Close, State::Closed), (0, 1, Some(day(2))));
        assert_eq!(tell(day(3), EventKind::Reopen, State::InProgress), (0, 2, None));
        assert_eq!(tell(day(4), EventKind::Reopen, State::InProgress), (0, 2, None));
        assert_eq!(tell(day(5), EventKind::Decide, State::Decided), (1, 2, Some(day(5))));
        assert_eq!(tell(day(6), EventKind::Close, State::Closed), (1, 2, Some(day(5))));
    }

    #[test]
    fn what_is_filed_later_replaces_what_was_filed_before() {
        let filed = |sector: &str, cctv| {
            Box::new(Classification { sector: Some(sector.into()), cctv, ..Classification::default() })
        };
        let day = date!(2026 - 01 - 01);
        let record = record([
            (day, Details::Received(filed("health", Some(true)))),
            (day, Details::Classify(filed("justice", None))),
            (day, Details::Withdraw),
        ]);
        assert_eq!((record.filed.sector.as_deref(), record.filed.cctv), (Some("justice"), Some(true)));
        assert_eq!((record.completed(), record.status()), (Some(day), "withdrawn"));
    }

    #[test]
    fn every_status_is_in_the_code_list() {
        let mut record = record([(date!(2026 - 01 - 01), received())]);
        let mut seen = std::collections::BTreeSet::new();
        for again in [false, true] {
            for state in State::ALL {
                record.state = *state;
                assert!(codes().has(List::Status, record.status()), "{}", record.status());
                seen.insert(record.status());
            }
            record.open.extend(again.then_some(record.open[0]));
            record.open.push(Open { from: record.received, to: None });
        }
        assert_eq!(seen.len(), codes().list(List::Status).len());
    }
}
