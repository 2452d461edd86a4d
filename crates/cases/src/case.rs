//! A case, its history, and the receipt that the person gets.

use crate::{
    acknowledgement::Acknowledgement,
    reference::Reference,
    secret::TrackingSecret,
    state::{Delivery, State, named},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;
use time::OffsetDateTime;
use wizard::Answers;

/// A case as the person who raised it sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its reference.
    pub reference: Reference,
    /// The service that it was raised with.
    pub service: String,
    /// The language that the person chose.
    pub language: String,
    /// Where it stands.
    pub state: State,
    /// Where its delivery to the back end stands.
    pub delivery: Delivery,
    /// The number of its last event: who changes a case names the revision that they saw.
    pub revision: u32,
    /// What the person was told on receipt.
    pub acknowledgement: Acknowledgement,
    /// What the person answered: only what counted.
    pub answers: Answers,
}

/// One entry of a case's history, which only ever grows.
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

named! {
    /// What can happen to a case.
    EventKind {
        /// It was received.
        Received = "received",
    }
}

/// What who raises a case gets: the only time that the secret is told.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The reference.
    pub reference: Reference,
    /// The tracking secret, in groups of four.
    #[serde(serialize_with = "write_secret", deserialize_with = "read_secret")]
    pub secret: TrackingSecret,
    /// The service that the case was raised with.
    pub service: String,
    /// The language that the person chose.
    pub language: String,
    /// What the person may expect by when.
    pub acknowledgement: Acknowledgement,
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receipt").field("reference", &self.reference).finish_non_exhaustive()
    }
}

fn write_secret<S: Serializer>(secret: &TrackingSecret, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&secret.grouped())
}

fn read_secret<'de, D: Deserializer<'de>>(from: D) -> Result<TrackingSecret, D::Error> {
    let text = String::deserialize(from)?;
    TrackingSecret::parse(&text).ok_or_else(|| D::Error::custom("not a tracking secret"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::LENGTH;
    use time::macros::{date, datetime};

    #[test]
    fn a_receipt_is_read_as_it_was_written() {
        let receipt = Receipt {
            reference: Reference::new("HK", 100_001, 9).unwrap(),
            secret: TrackingSecret::from_random([7; LENGTH]),
            service: "small".into(),
            language: "cy".into(),
            acknowledgement: Acknowledgement::new(
                datetime!(2026-11-21 10:00:00.5 UTC),
                date!(2026 - 11 - 21),
                &wizard::Service::default(),
            ),
        };
        let written = serde_json::to_string(&receipt).unwrap();
        assert_eq!(serde_json::from_str::<Receipt>(&written).unwrap(), receipt);
        assert!(!format!("{receipt:?}").contains("7777"));
    }
}
