//! A case, and the receipt that the person gets.

use crate::{
    acknowledgement::Acknowledgement,
    deadline::Deadline,
    reference::Reference,
    secret::TrackingSecret,
    state::{Delivery, State},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use std::fmt;
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
    /// By when the standards have to be kept, as it stands.
    pub deadlines: Vec<Deadline>,
    /// What the person answered: only what counted.
    pub answers: Answers,
    /// The files that the person uploaded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Document>,
}

/// A file of a case, as its owner is told of it. It is not sent back: only staff read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its id.
    pub id: String,
    /// The name that it came with.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// How long it is, in bytes.
    pub size: u64,
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
    /// Whether it is being sent by mail, too, without the secret.
    #[serde(default)]
    pub mail: bool,
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
    use crate::{deadline::Days, secret::LENGTH};
    use time::{OffsetDateTime, macros::datetime};

    #[test]
    fn a_receipt_is_read_as_it_was_written() {
        let receipt = Receipt {
            reference: Reference::new("HK", 100_001, 9).unwrap(),
            secret: TrackingSecret::from_random([7; LENGTH]),
            service: "small".into(),
            language: "cy".into(),
            acknowledgement: Acknowledgement::new(
                datetime!(2026-11-21 10:00:00.5 UTC),
                &wizard::Service::default(),
                Days { calendar: &wizard::Calendar::weekends(), of: &OffsetDateTime::date },
            ),
            mail: true,
        };
        let written = serde_json::to_string(&receipt).unwrap();
        assert_eq!(serde_json::from_str::<Receipt>(&written).unwrap(), receipt);
        assert!(!format!("{receipt:?}").contains("7777"));
    }
}
