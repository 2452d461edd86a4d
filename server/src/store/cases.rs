//! Cases, their history, and the answers kept for those who send the same again.

use super::{Store, StoreError};
use crate::clock::from_unix;
use cases::{Acknowledgement, Delivery, Event, EventKind, Reference, State};
use sqlx::{Row, sqlite::SqliteRow};
use time::OffsetDateTime;

/// The answer that the first request with a key got.
#[derive(Debug, Clone)]
pub struct StoredResponse {
    /// The keyed hash of what that request sent.
    pub payload_hash: [u8; 32],
    /// Its answer, sealed.
    pub response: Vec<u8>,
}

/// What is written when a case is raised.
#[derive(Debug)]
pub struct NewRows {
    /// The case.
    pub case: CaseRow,
    /// The answer to whoever raised it, sealed.
    pub response: Vec<u8>,
}

/// A case as it is stored.
#[derive(Debug, Clone)]
pub struct CaseRow {
    /// Its reference.
    pub reference: Reference,
    /// The service.
    pub service: String,
    /// The person's language.
    pub language: String,
    /// The team queue that it goes to.
    pub queue: String,
    /// Where it stands.
    pub state: State,
    /// Where its delivery stands.
    pub delivery: Delivery,
    /// The number of its last event.
    pub revision: u32,
    /// The hash of its tracking secret.
    pub secret_hash: [u8; 32],
    /// What was promised.
    pub acknowledgement: Acknowledgement,
    /// The answers, sealed.
    pub answers: Vec<u8>,
}

/// What came of committing a case.
#[derive(Debug)]
pub enum Committed {
    /// It is on disk.
    New,
    /// Another request with this key was first.
    Before(StoredResponse),
}

impl Store {
    /// The answer given to the request with this key, if there was one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_response(&self, key_hash: &[u8; 32]) -> Result<Option<StoredResponse>, StoreError> {
        let row = sqlx::query("SELECT payload_hash, response FROM idempotency WHERE key_hash = ?")
            .bind(key_hash.as_slice())
            .fetch_optional(&self.cases.read)
            .await?;
        row.as_ref().map(stored_response).transpose()
    }

    /// Commits a case, its first event and its answer in one transaction, or finds that the key has been
    /// used. `make` gets the next number of the sequence. On return it is on disk.
    ///
    /// # Errors
    /// [`StoreError`], or what `make` says; then nothing is written and no number used.
    pub async fn commit_case<E: From<StoreError>>(
        &self,
        key_hash: &[u8; 32],
        payload_hash: &[u8; 32],
        make: impl FnOnce(u32) -> Result<NewRows, E>,
    ) -> Result<Committed, E> {
        let failed = |error: sqlx::Error| StoreError::from(error);
        let mut transaction = self.cases.write.begin_with("BEGIN IMMEDIATE").await.map_err(failed)?;
        let before = sqlx::query("SELECT payload_hash, response FROM idempotency WHERE key_hash = ?")
            .bind(key_hash.as_slice())
            .fetch_optional(&mut *transaction)
            .await
            .map_err(failed)?;
        if let Some(row) = before {
            return Ok(Committed::Before(stored_response(&row)?));
        }
        let row = sqlx::query("UPDATE sequences SET value = value + 1 WHERE name = 'case' RETURNING value")
            .fetch_one(&mut *transaction)
            .await
            .map_err(failed)?;
        let number: u32 = row.try_get("value").map_err(failed)?;
        let NewRows { case, response } = make(number)?;
        insert_case(&mut transaction, number, &case).await?;
        sqlx::query(
            "INSERT INTO idempotency (key_hash, payload_hash, reference, response) VALUES (?, ?, ?, ?)",
        )
        .bind(key_hash.as_slice())
        .bind(payload_hash.as_slice())
        .bind(case.reference.as_str())
        .bind(response)
        .execute(&mut *transaction)
        .await
        .map_err(failed)?;
        transaction.commit().await.map_err(failed)?;
        Ok(Committed::New)
    }

    /// The case with this reference and its history.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load_case(
        &self,
        reference: &Reference,
    ) -> Result<Option<(CaseRow, Vec<Event>)>, StoreError> {
        let mut transaction = self.cases.read.begin().await?;
        let row = sqlx::query("SELECT * FROM cases WHERE reference = ?")
            .bind(reference.as_str())
            .fetch_optional(&mut *transaction)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let events = sqlx::query("SELECT * FROM case_events WHERE reference = ? ORDER BY revision")
            .bind(reference.as_str())
            .fetch_all(&mut *transaction)
            .await?;
        let events = events.iter().map(event).collect::<Result<_, _>>()?;
        Ok(Some((case_row(&row)?, events)))
    }

    /// How many cases there are.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn count_cases(&self) -> Result<u64, StoreError> {
        let row = sqlx::query("SELECT count(*) AS n FROM cases").fetch_one(&self.cases.read).await?;
        Ok(row.try_get::<i64, _>("n")?.unsigned_abs())
    }
}

async fn insert_case(
    connection: &mut sqlx::SqliteConnection,
    number: u32,
    case: &CaseRow,
) -> Result<(), StoreError> {
    let received = case.acknowledgement.received.unix_timestamp();
    let acknowledgement = serde_json::to_string(&case.acknowledgement)?;
    sqlx::query(
        "INSERT INTO cases (reference, number, service, language, queue, state, delivery, revision, \
         received, secret_hash, acknowledgement, answers) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(case.reference.as_str())
    .bind(number)
    .bind(&case.service)
    .bind(&case.language)
    .bind(&case.queue)
    .bind(case.state.name())
    .bind(case.delivery.name())
    .bind(case.revision)
    .bind(received)
    .bind(case.secret_hash.as_slice())
    .bind(acknowledgement)
    .bind(case.answers.as_slice())
    .execute(&mut *connection)
    .await?;
    sqlx::query("INSERT INTO case_events (reference, revision, at, kind, state) VALUES (?, ?, ?, ?, ?)")
        .bind(case.reference.as_str())
        .bind(case.revision)
        .bind(received)
        .bind(EventKind::Received.name())
        .bind(case.state.name())
        .execute(&mut *connection)
        .await?;
    Ok(())
}

fn stored_response(row: &SqliteRow) -> Result<StoredResponse, StoreError> {
    Ok(StoredResponse { payload_hash: hash(row, "payload_hash")?, response: row.try_get("response")? })
}

fn case_row(row: &SqliteRow) -> Result<CaseRow, StoreError> {
    let text = |name| row.try_get::<String, _>(name);
    Ok(CaseRow {
        reference: Reference::parse(&text("reference")?).ok_or(StoreError::Corrupt("reference"))?,
        service: text("service")?,
        language: text("language")?,
        queue: text("queue")?,
        state: State::from_name(&text("state")?).ok_or(StoreError::Corrupt("state"))?,
        delivery: Delivery::from_name(&text("delivery")?).ok_or(StoreError::Corrupt("delivery"))?,
        revision: row.try_get("revision")?,
        secret_hash: hash(row, "secret_hash")?,
        acknowledgement: serde_json::from_str(&text("acknowledgement")?)
            .map_err(|_| StoreError::Corrupt("acknowledgement"))?,
        answers: row.try_get("answers")?,
    })
}

fn event(row: &SqliteRow) -> Result<Event, StoreError> {
    let at: OffsetDateTime = from_unix(row.try_get("at")?);
    let kind = EventKind::from_name(&row.try_get::<String, _>("kind")?);
    let state = State::from_name(&row.try_get::<String, _>("state")?);
    Ok(Event {
        revision: row.try_get("revision")?,
        at,
        kind: kind.ok_or(StoreError::Corrupt("event"))?,
        state: state.ok_or(StoreError::Corrupt("event"))?,
    })
}

fn hash(row: &SqliteRow, name: &str) -> Result<[u8; 32], StoreError> {
    row.try_get::<Vec<u8>, _>(name)?.try_into().map_err(|_| StoreError::Corrupt("hash"))
}
