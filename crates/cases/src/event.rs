//! What happens to a case: its history, which only ever grows.

use crate::{
    details::Details,
    passages::Run,
    state::{State, named},
};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// One entry of a case's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its number, from 1.
    pub revision: u32,
    /// When it happened.
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
    /// What happened.
    pub kind: EventKind,
    /// Where the case stood from then on.
    pub state: State,
}

/// An entry of a case's log: an event with who did it and all that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The event.
    pub event: Event,
    /// Who did it.
    pub role: Role,
    /// The member of staff who did it.
    pub by: Option<String>,
    /// What was said.
    pub details: Details,
}

/// An entry of a case's history as the person who raised it is told of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The event.
    #[serde(flatten)]
    pub event: Event,
    /// What was said with it: what they were asked, told or have added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Which languages these are in, as far as that is known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Run>,
}

impl Told {
    /// What they are told of an entry; nothing if it is not for them.
    pub fn of(entry: Entry) -> Option<Self> {
        let is_for_person = entry.event.kind.is_for_person();
        let words = entry.details.words().map(str::to_owned);
        let languages = entry.details.languages().to_vec();
        is_for_person.then_some(Self { event: entry.event, words, languages })
    }
}

named! {
    /// What can happen to a case, as the case API names it. Who may do what, and where the case stands then:
    /// [`crate::transition`].
    EventKind {
        /// It was received.
        Received = "received",
        /// The person is told that the body has it.
        Acknowledge = "acknowledge",
        /// It gets a queue or an officer.
        Allocate = "allocate",
        /// It is filed: what it is about, for management information.
        Classify = "classify",
        /// The person is asked something; the clock stops.
        Suspend = "suspend",
        /// The person tells something more.
        AddInformation = "add-information",
        /// The clock goes on although the person did not answer here.
        Resume = "resume",
        /// A standard gets more time.
        Extend = "extend",
        /// The person takes it back.
        Withdraw = "withdraw",
        /// An outcome is given.
        Decide = "decide",
        /// Nothing more will be done.
        Close = "close",
        /// It is taken up again.
        Reopen = "reopen",
        /// Staff write something down for themselves.
        Note = "note",
        /// The person is written to.
        Letter = "letter",
    }
}

impl EventKind {
    /// Whether the person who raised the case sees that it happened.
    pub fn is_for_person(self) -> bool {
        !matches!(self, Self::Classify | Self::Note)
    }
}

named! {
    /// Who does something to a case.
    Role {
        /// The person who raised it, with its tracking secret.
        Person = "person",
        /// A member of the body's staff.
        Staff = "staff",
        /// Hark itself.
        System = "system",
    }
}

named! {
    /// Why a case is taken up again.
    Reopening {
        /// The person asked for a review of the outcome.
        Review = "review",
        /// Something new is known.
        NewInformation = "new-information",
        /// It was closed by mistake.
        Correction = "correction",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn told(details: Details) -> Option<Told> {
        let event = Event {
            revision: 2,
            at: datetime!(2026-11-21 10:00 UTC),
            kind: details.kind(),
            state: State::InProgress,
        };
        Told::of(Entry { event, role: Role::Staff, by: Some("officer-1".into()), details })
    }

    #[test]
    fn the_person_is_told_what_is_for_them_and_not_by_whom() {
        assert_eq!(told(Details::Note { text: "canary".into() }), None);
        assert_eq!(told(Details::Classify(Box::default())), None);
        let asked = told(Details::Suspend { question: "When?".into() }).unwrap();
        let written = serde_json::to_value(&asked).unwrap();
        assert_eq!(
            written,
            serde_json::json!({
                "revision": 2, "at": "2026-11-21T10:00:00Z", "kind": "suspend", "state": "in-progress", "words": "When?"
            })
        );
        assert_eq!(serde_json::from_value::<Told>(written).unwrap(), asked);
        let allocated = told(Details::Allocate { queue: None, officer: Some("canary".into()) }).unwrap();
        assert_eq!(allocated.words, None);
    }
}
