//! What a person is told by mail.

use super::Address;
use ::cases::{Due, Reference};
use serde::{Deserialize, Serialize};
use std::fmt;
use time::{Date, OffsetDateTime};
use wizard::{Answers, Service};

/// What is told to whom. Sealed, it waits in the outbox until it has been sent, and is then erased.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notification {
    /// The address, as the person gave it.
    pub to: String,
    /// The language that the person chose.
    pub language: String,
    /// The service, for the words of its standards.
    pub service: String,
    /// The case.
    pub reference: Reference,
    /// Since when it is to be told.
    #[serde(with = "time::serde::timestamp")]
    pub at: OffsetDateTime,
    /// What there is to tell.
    pub news: News,
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Notification");
        shown.field("reference", &self.reference).field("news", &self.news).finish_non_exhaustive()
    }
}

/// What there is to tell about a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    /// It is here: since when, and what the service standards promise.
    Received {
        /// The day of receipt.
        on: Date,
        /// The promises.
        standards: Vec<Due>,
    },
    /// The body says that it has it.
    Acknowledged,
    /// The person is asked for something.
    InformationRequested {
        /// The last day for it.
        by: Option<Date>,
    },
    /// It takes longer.
    Extended {
        /// The new date.
        until: Date,
    },
    /// There is an outcome.
    Decided,
    /// Nothing more will be done.
    Closed,
    /// It is worked on again.
    Reopened,
    /// The person is written to.
    Written,
    /// The person has taken it back.
    Withdrawn,
}

impl News {
    /// The name of its texts: `mail-<name>`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Received { .. } => "received",
            Self::Acknowledged => "acknowledged",
            Self::InformationRequested { .. } => "information",
            Self::Extended { .. } => "extended",
            Self::Decided => "decided",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
            Self::Written => "written",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// The address that the person who gave these answers gets mail at; `None` if they gave none, or one that no mail
/// server would take. Only answers that count may be asked.
pub fn address_in(service: &Service, answers: &Answers) -> Option<Address> {
    service.mail_address(answers)?.parse().ok()
}
