//! What happened to a case: entries that are only ever added, each with the hash of the one before.

use super::{
    NewJob, Store, StoreError,
    cases::{NewResponse, hash, insert_response, revision},
    outbox,
};
use crate::clock::from_unix;
use cases::{
    Delivery, Event, EventKind, Reference, State,
    chain::{self, Hash},
};
use sqlx::{AnyConnection, Row, any::AnyRow};
use time::OffsetDateTime;

/// How many entries of before are chained in one transaction.
const BATCH: i64 = 10_000;

/// What is added to a case's history.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// When it happened.
    pub at: OffsetDateTime,
    /// What happened.
    pub kind: EventKind,
    /// Where the case stands from then on.
    pub state: State,
    /// Whose doing it was: `person`, `system`, or the id of a member of staff.
    pub actor: String,
    /// What was said.
    pub body: Option<Body>,
}

/// What was said, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// It, sealed.
    pub sealed: Vec<u8>,
    /// A keyed hash of it ([`crate::secrets::Keys::digest`]): the chain holds this, so that what was said can be
    /// sealed again with a newer key, and the chain tells nothing.
    pub digest: [u8; 32],
}

/// An entry of a case's history with all that was recorded.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// What everyone concerned may know.
    pub event: Event,
    /// Whose doing it was.
    pub actor: String,
    /// What was said.
    pub body: Option<Body>,
    /// The hash of this entry and all before it.
    pub hash: Hash,
}

/// What an event brings with it, beside the state that follows.
#[derive(Debug, Clone, Default)]
pub struct With {
    /// The queue that the case goes to.
    pub queue: Option<String>,
    /// Where the delivery of the case stands from then on.
    pub delivery: Option<Delivery>,
    /// The answer to whoever asked for the event with an idempotency key.
    pub answer: Option<NewResponse>,
    /// What is to be done for others because of it.
    pub outbox: Vec<NewJob>,
}

/// Why nothing was added to a case's history.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// Something has happened since: the case is at this revision.
    #[error("the case is at revision {0} now")]
    Stale(u32),
    /// There is no such case.
    #[error("there is no such case")]
    NoCase,
    /// The store failed.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl Store {
    /// Adds an event to a case that is at the revision `expected`, and with it all that it brings, or nothing at all. Says the new revision. On return it is on disk.
    ///
    /// # Errors
    /// [`AppendError`].
    pub async fn append_event(
        &self,
        reference: &Reference,
        expected: u32,
        event: &NewEvent,
        with: &With,
    ) -> Result<u32, AppendError> {
        let mut transaction = self.cases.begin().await?;
        let revision = append(&mut transaction, reference, expected, event, with).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        Ok(revision)
    }

    /// Whether the history of a case is as it was written: every hash is right, and no entry is missing. `None`
    /// if there is no such case.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn is_history_whole(&self, reference: &Reference) -> Result<Option<bool>, StoreError> {
        let Some((case, history)) = self.load_history(reference).await? else { return Ok(None) };
        let mut previous = chain_of(reference);
        for (revision, recorded) in (1..).zip(&history) {
            previous = next(&previous, reference, &recorded.event, &recorded.actor, recorded.body.as_ref());
            if recorded.hash != previous || recorded.event.revision != revision {
                return Ok(Some(false));
            }
        }
        Ok(Some(u32::try_from(history.len()) == Ok(case.revision)))
    }

    /// Gives their hashes to the entries of a version that had none. Broken off, it goes on at the next start.
    pub(super) async fn chain_what_was_before(&self) -> Result<(), StoreError> {
        loop {
            let mut transaction = self.cases.begin().await?;
            // That version knew no event but the first of each case.
            let rows = sqlx::query(
                "SELECT reference, revision, at, kind, state, actor, body, digest FROM case_events \
                 WHERE hash IS NULL LIMIT $1",
            )
            .bind(BATCH)
            .fetch_all(&mut *transaction)
            .await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in &rows {
                let text: String = row.try_get("reference")?;
                let reference = Reference::parse(&text).ok_or(StoreError::Corrupt("reference"))?;
                let event = event(row)?;
                let actor: String = row.try_get("actor")?;
                let hash = next(&chain_of(&reference), &reference, &event, &actor, None);
                sqlx::query("UPDATE case_events SET hash = $1 WHERE reference = $2 AND revision = $3")
                    .bind(hash.as_slice())
                    .bind(reference.as_str())
                    .bind(i64::from(event.revision))
                    .execute(&mut *transaction)
                    .await?;
            }
            transaction.commit().await?;
        }
    }
}

/// The same within a transaction, which whoever calls commits.
pub(super) async fn append(
    connection: &mut AnyConnection,
    reference: &Reference,
    expected: u32,
    event: &NewEvent,
    with: &With,
) -> Result<u32, AppendError> {
    let failed = |error: sqlx::Error| StoreError::from(error);
    // Whoever else changes the case, here or on another node, waits at its row.
    let changed = sqlx::query(
        "UPDATE cases SET state = $1, revision = revision + 1, queue = COALESCE($2, queue), \
         delivery = COALESCE($3, delivery) WHERE reference = $4 AND revision = $5",
    )
    .bind(event.state.name())
    .bind(with.queue.as_deref())
    .bind(with.delivery.map(Delivery::name))
    .bind(reference.as_str())
    .bind(i64::from(expected))
    .execute(&mut *connection)
    .await
    .map_err(failed)?;
    if changed.rows_affected() == 0 {
        let row = sqlx::query("SELECT revision FROM cases WHERE reference = $1")
            .bind(reference.as_str())
            .fetch_optional(&mut *connection)
            .await
            .map_err(failed)?;
        return Err(match row {
            Some(row) => AppendError::Stale(revision(&row)?),
            None => AppendError::NoCase,
        });
    }
    let revision = expected + 1;
    insert(connection, reference, revision, event).await?;
    if let Some(answer) = &with.answer {
        insert_response(connection, reference, answer).await?;
    }
    outbox::insert(connection, &with.outbox).await?;
    Ok(revision)
}

/// Adds the event with this number, within a transaction that has the case to itself.
pub(super) async fn insert(
    connection: &mut AnyConnection,
    reference: &Reference,
    revision: u32,
    new: &NewEvent,
) -> Result<(), StoreError> {
    let before = sqlx::query("SELECT hash FROM case_events WHERE reference = $1 AND revision = $2")
        .bind(reference.as_str())
        .bind(i64::from(revision) - 1)
        .fetch_optional(&mut *connection)
        .await?;
    let previous = match before {
        Some(row) => hash(&row, "hash")?,
        None => chain_of(reference),
    };
    let event = Event { revision, at: new.at, kind: new.kind, state: new.state };
    let body = new.body.as_ref();
    let hash = next(&previous, reference, &event, &new.actor, body);
    sqlx::query(
        "INSERT INTO case_events (reference, revision, at, kind, state, actor, body, digest, hash) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(reference.as_str())
    .bind(i64::from(revision))
    .bind(event.at.unix_timestamp())
    .bind(event.kind.name())
    .bind(event.state.name())
    .bind(new.actor.as_str())
    .bind(body.map(|body| body.sealed.as_slice()))
    .bind(body.map(|body| body.digest.as_slice()))
    .bind(hash.as_slice())
    .execute(connection)
    .await?;
    Ok(())
}

/// The history of a case, oldest first.
pub(super) async fn of(
    connection: &mut AnyConnection,
    reference: &Reference,
) -> Result<Vec<Recorded>, StoreError> {
    let rows = sqlx::query(
        "SELECT revision, at, kind, state, actor, body, digest, hash FROM case_events \
         WHERE reference = $1 ORDER BY revision",
    )
    .bind(reference.as_str())
    .fetch_all(connection)
    .await?;
    rows.iter().map(recorded).collect()
}

/// What the first entry of a case's history hangs on.
fn chain_of(reference: &Reference) -> Hash {
    chain::start(&format!("case {reference}"))
}

fn next(previous: &Hash, reference: &Reference, event: &Event, actor: &str, body: Option<&Body>) -> Hash {
    chain::next(
        previous,
        &[
            reference.as_str().as_bytes(),
            &event.revision.to_be_bytes(),
            &event.at.unix_timestamp().to_be_bytes(),
            event.kind.name().as_bytes(),
            event.state.name().as_bytes(),
            actor.as_bytes(),
            body.map_or(&[], |body| body.digest.as_slice()),
        ],
    )
}

pub(super) fn recorded(row: &AnyRow) -> Result<Recorded, StoreError> {
    let body = match row.try_get::<Option<Vec<u8>>, _>("body")? {
        Some(sealed) => Some(Body { sealed, digest: hash(row, "digest")? }),
        None => None,
    };
    Ok(Recorded { event: event(row)?, actor: row.try_get("actor")?, body, hash: hash(row, "hash")? })
}

fn event(row: &AnyRow) -> Result<Event, StoreError> {
    let kind = EventKind::from_name(&row.try_get::<String, _>("kind")?);
    let state = State::from_name(&row.try_get::<String, _>("state")?);
    Ok(Event {
        revision: revision(row)?,
        at: from_unix(row.try_get("at")?),
        kind: kind.ok_or(StoreError::Corrupt("event"))?,
        state: state.ok_or(StoreError::Corrupt("event"))?,
    })
}
