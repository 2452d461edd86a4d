//! Cases, their history, and the answers kept for those who send the same again.

use super::{Document, NewEvent, NewJob, Recorded, Store, StoreError, events, outbox, uploads};
use cases::{Acknowledgement, Delivery, Event, Reference, State};
use sqlx::{AnyConnection, Row, any::AnyRow};

/// The answer that the first request with a key got.
#[derive(Debug, Clone)]
pub struct StoredResponse {
    /// The keyed hash of what that request sent.
    pub payload_hash: [u8; 32],
    /// Its answer, sealed.
    pub response: Vec<u8>,
}

/// The answer to the first request with a key, as it is written.
#[derive(Debug, Clone)]
pub struct NewResponse {
    /// The keyed hash of the key.
    pub key_hash: [u8; 32],
    /// The keyed hash of what that request sent.
    pub payload_hash: [u8; 32],
    /// The answer, sealed.
    pub response: Vec<u8>,
}

/// What is written when a case is raised.
#[derive(Debug)]
pub struct NewRows {
    /// The case.
    pub case: CaseRow,
    /// Its first event.
    pub event: NewEvent,
    /// The answer to whoever raised it, sealed.
    pub response: Vec<u8>,
    /// The files that belong to it.
    pub documents: Vec<Document>,
    /// What is to be done for others because of it.
    pub outbox: Vec<NewJob>,
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
        response(&mut *self.cases.read.acquire().await?, key_hash).await
    }

    /// Commits a case, its first event, its answer and what is to be done because of it in one transaction, or
    /// finds that the key has been used. `make` gets the next number of the sequence. On return it is on disk.
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
        let mut transaction = self.cases.begin().await?;
        // The number first: whoever else commits a case, here or on another node, waits at its row. Therefore
        // the key is looked up when all who had it before are done.
        let row = sqlx::query("UPDATE sequences SET value = value + 1 WHERE name = 'case' RETURNING value")
            .fetch_one(&mut *transaction)
            .await
            .map_err(failed)?;
        if let Some(stored) = response(&mut transaction, key_hash).await? {
            return Ok(Committed::Before(stored));
        }
        let number: i64 = row.try_get("value").map_err(failed)?;
        let number = u32::try_from(number).map_err(|_| StoreError::Corrupt("sequence"))?;
        let NewRows { case, event, response, documents, outbox } = make(number)?;
        insert_case(&mut transaction, number, &case).await?;
        events::insert(&mut transaction, &case.reference, case.revision, &event).await?;
        uploads::attach(&mut transaction, &case.reference, event.at, &documents).await?;
        let answer = NewResponse { key_hash: *key_hash, payload_hash: *payload_hash, response };
        insert_response(&mut transaction, &case.reference, &answer).await?;
        outbox::insert(&mut transaction, &outbox).await?;
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
        let Some((case, history)) = self.load_history(reference).await? else { return Ok(None) };
        Ok(Some((case, history.into_iter().map(|recorded| recorded.event).collect())))
    }

    /// The case with this reference and its history with all that was recorded.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load_history(
        &self,
        reference: &Reference,
    ) -> Result<Option<(CaseRow, Vec<Recorded>)>, StoreError> {
        let mut transaction = self.cases.begin_reading().await?;
        // By their names: a newer program may add columns while this one runs on another node.
        let row = sqlx::query(
            "SELECT reference, service, language, queue, state, delivery, revision, secret_hash, \
             acknowledgement, answers FROM cases WHERE reference = $1",
        )
        .bind(reference.as_str())
        .fetch_optional(&mut *transaction)
        .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some((case_row(&row)?, events::of(&mut transaction, reference).await?)))
    }

    /// The hash of the secret of the case with this reference.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn secret_hash(&self, reference: &Reference) -> Result<Option<[u8; 32]>, StoreError> {
        let row = sqlx::query("SELECT secret_hash FROM cases WHERE reference = $1")
            .bind(reference.as_str())
            .fetch_optional(&self.cases.read)
            .await?;
        row.map(|row| hash(&row, "secret_hash")).transpose()
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

async fn response(
    connection: &mut AnyConnection,
    key_hash: &[u8; 32],
) -> Result<Option<StoredResponse>, StoreError> {
    let row = sqlx::query("SELECT payload_hash, response FROM idempotency WHERE key_hash = $1")
        .bind(key_hash.as_slice())
        .fetch_optional(connection)
        .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(StoredResponse { payload_hash: hash(&row, "payload_hash")?, response: row.try_get("response")? }))
}

/// Keeps an answer for those who send the same again, for as long as the case is kept.
pub(super) async fn insert_response(
    connection: &mut AnyConnection,
    reference: &Reference,
    answer: &NewResponse,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO idempotency (key_hash, payload_hash, reference, response) VALUES ($1, $2, $3, $4)",
    )
    .bind(answer.key_hash.as_slice())
    .bind(answer.payload_hash.as_slice())
    .bind(reference.as_str())
    .bind(answer.response.as_slice())
    .execute(connection)
    .await
    .map_err(|error| match error.as_database_error() {
        // The key was used for something else at this moment, on another node: who asks again is told so.
        Some(refused) if refused.is_unique_violation() => StoreError::Busy,
        _ => error.into(),
    })?;
    Ok(())
}

async fn insert_case(connection: &mut AnyConnection, number: u32, case: &CaseRow) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO cases (reference, number, service, language, queue, state, delivery, revision, \
         received, secret_hash, acknowledgement, answers) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(case.reference.as_str())
    .bind(i64::from(number))
    .bind(case.service.as_str())
    .bind(case.language.as_str())
    .bind(case.queue.as_str())
    .bind(case.state.name())
    .bind(case.delivery.name())
    .bind(i64::from(case.revision))
    .bind(case.acknowledgement.received.unix_timestamp())
    .bind(case.secret_hash.as_slice())
    .bind(serde_json::to_string(&case.acknowledgement)?)
    .bind(case.answers.as_slice())
    .execute(connection)
    .await?;
    Ok(())
}

pub(super) fn case_row(row: &AnyRow) -> Result<CaseRow, StoreError> {
    let text = |name| row.try_get::<String, _>(name);
    Ok(CaseRow {
        reference: Reference::parse(&text("reference")?).ok_or(StoreError::Corrupt("reference"))?,
        service: text("service")?,
        language: text("language")?,
        queue: text("queue")?,
        state: State::from_name(&text("state")?).ok_or(StoreError::Corrupt("state"))?,
        delivery: Delivery::from_name(&text("delivery")?).ok_or(StoreError::Corrupt("delivery"))?,
        revision: revision(row)?,
        secret_hash: hash(row, "secret_hash")?,
        acknowledgement: serde_json::from_str(&text("acknowledgement")?)
            .map_err(|_| StoreError::Corrupt("acknowledgement"))?,
        answers: row.try_get("answers")?,
    })
}

/// The number of an event.
pub(super) fn revision(row: &AnyRow) -> Result<u32, StoreError> {
    u32::try_from(row.try_get::<i64, _>("revision")?).map_err(|_| StoreError::Corrupt("revision"))
}

pub(super) fn hash(row: &AnyRow, name: &str) -> Result<[u8; 32], StoreError> {
    row.try_get::<Vec<u8>, _>(name)?.try_into().map_err(|_| StoreError::Corrupt("hash"))
}
