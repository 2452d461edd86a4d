//! The outbox: what is still to be done for others (mail, a remote back end, webhooks). A job is written in the
//! transaction that causes it, is one worker's for as long as its lease runs, and is asked for only once by its key.

use super::{Store, StoreError};
use cases::Reference;
use sqlx::{AnyConnection, Row, any::AnyRow};
use time::{Duration, OffsetDateTime};

/// Something to be done.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// What kind of thing: whose worker takes it.
    pub kind: &'static str,
    /// What stands for it: a second job with this key is not written.
    pub key: String,
    /// The case that it belongs to: when that is erased, so is this.
    pub reference: Option<Reference>,
    /// What to do, sealed.
    pub payload: Vec<u8>,
    /// When to try first.
    pub due: OffsetDateTime,
}

/// Something to be done, in the hands of a worker.
#[derive(Debug, Clone)]
pub struct Job {
    /// Its number, which tells nothing.
    pub id: i64,
    /// What stands for it. The receiver gets it, to know a second delivery for what it is.
    pub key: String,
    /// The case that it belongs to.
    pub reference: Option<Reference>,
    /// What to do, sealed.
    pub payload: Vec<u8>,
    /// How often it was taken, this time included.
    pub attempts: u32,
}

/// Jobs of one kind, and how they are worked through.
#[derive(Debug)]
pub struct Queue {
    /// The kind.
    pub kind: &'static str,
    /// How many are under way at one time, of one node.
    pub at_once: u32,
    /// Longer than anything that a worker does with a job: no other worker takes it meanwhile.
    pub lease: Duration,
    /// Whether the jobs of a case wait for each other: the next one is taken when those before are done.
    pub in_order: bool,
}

impl Store {
    /// Writes a job that no case and no event causes. Nothing happens if there was one with its key.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn enqueue(&self, job: NewJob) -> Result<(), StoreError> {
        let mut transaction = self.cases.begin().await?;
        insert(&mut transaction, &[job]).await?;
        Ok(transaction.commit().await?)
    }

    /// Takes up to `limit` jobs that are due. They are this worker's until the lease ends: if it has not said by
    /// then how it went, they are anyone's again.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn claim(
        &self,
        queue: &Queue,
        now: OffsetDateTime,
        limit: u32,
    ) -> Result<Vec<Job>, StoreError> {
        let its_turn = if queue.in_order {
            "AND NOT EXISTS (SELECT 1 FROM outbox AS before WHERE before.reference = outbox.reference \
             AND before.kind = outbox.kind AND before.id < outbox.id AND before.state <> 'done')"
        } else {
            ""
        };
        // Materialised, so that PostgreSQL looks for them, and locks them, once only.
        let query = format!(
            "WITH free AS MATERIALIZED (SELECT id FROM outbox WHERE kind = $1 AND state = 'waiting' AND due <= $2 \
             AND locked_until <= $2 {its_turn} ORDER BY due, id LIMIT $3 {}) \
             UPDATE outbox SET attempts = attempts + 1, locked_until = $4 WHERE id IN (SELECT id FROM free) \
             RETURNING id, key, reference, payload, attempts",
            self.cases.engine.skip_locked()
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(query))
            .bind(queue.kind)
            .bind(now.unix_timestamp())
            .bind(i64::from(limit))
            .bind((now + queue.lease).unix_timestamp())
            .fetch_all(&self.cases.write)
            .await?;
        let mut jobs = rows.iter().map(job).collect::<Result<Vec<_>, _>>()?;
        jobs.sort_by_key(|job| job.id);
        Ok(jobs)
    }

    /// How many jobs of each kind there are in each state: kind, state, number.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn count_all_jobs(&self) -> Result<Vec<(String, String, i64)>, StoreError> {
        let rows = sqlx::query("SELECT kind, state, count(*) AS number FROM outbox GROUP BY kind, state")
            .fetch_all(&self.cases.read)
            .await?;
        let count = |row: &AnyRow| Ok((row.try_get("kind")?, row.try_get("state")?, row.try_get("number")?));
        rows.iter().map(count).collect()
    }

    /// Notes that a job is done, and forgets what it said. False if it was no longer this worker's.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn done(&self, job: &Job, now: OffsetDateTime) -> Result<bool, StoreError> {
        self.settle(job, "done", now, None).await
    }

    /// Notes that a job is done for now, and when it comes again. False if it was no longer this worker's.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn again(&self, job: &Job, due: OffsetDateTime) -> Result<bool, StoreError> {
        self.settle(job, "waiting", due, None).await
    }

    /// Notes that a job failed, why (a code), and when to try again; without a time, never. False if it was no
    /// longer this worker's.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn failed(
        &self,
        job: &Job,
        code: &str,
        retry: Option<OffsetDateTime>,
        now: OffsetDateTime,
    ) -> Result<bool, StoreError> {
        match retry {
            Some(at) => self.settle(job, "waiting", at, Some(code)).await,
            None => self.settle(job, "failed", now, Some(code)).await,
        }
    }

    async fn settle(
        &self,
        job: &Job,
        state: &str,
        due: OffsetDateTime,
        error: Option<&str>,
    ) -> Result<bool, StoreError> {
        // Who took it later has another number of attempts.
        let changed = sqlx::query(
            "UPDATE outbox SET state = $1, due = $2, last_error = $3, locked_until = 0, \
             payload = CASE WHEN $1 = 'done' THEN $4 ELSE payload END \
             WHERE id = $5 AND attempts = $6 AND state = 'waiting'",
        )
        .bind(state)
        .bind(due.unix_timestamp())
        .bind(error)
        .bind([].as_slice())
        .bind(job.id)
        .bind(i64::from(job.attempts))
        .execute(&self.cases.write)
        .await?;
        Ok(changed.rows_affected() == 1)
    }

    /// Erases the jobs that were done before this moment; says how many. Their keys are free again.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_jobs(&self, before: OffsetDateTime) -> Result<u64, StoreError> {
        let sql = "DELETE FROM outbox WHERE id IN \
                   (SELECT id FROM outbox WHERE state = 'done' AND due < $2 LIMIT $1)";
        self.cases.delete(sql, before.unix_timestamp()).await
    }

    /// Erases the jobs of a kind that failed for good before this moment, with what they said; says how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_failed_jobs(&self, kind: &str, before: OffsetDateTime) -> Result<u64, StoreError> {
        let done = sqlx::query("DELETE FROM outbox WHERE kind = $1 AND state = 'failed' AND due < $2")
            .bind(kind)
            .bind(before.unix_timestamp())
            .execute(&self.cases.write)
            .await?;
        Ok(done.rows_affected())
    }

    /// How many jobs of a kind are waiting, and how many have failed for good.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn count_jobs(&self, kind: &str) -> Result<(u64, u64), StoreError> {
        let rows = sqlx::query("SELECT state, count(*) AS n FROM outbox WHERE kind = $1 GROUP BY state")
            .bind(kind)
            .fetch_all(&self.cases.read)
            .await?;
        let mut counts = (0, 0);
        for row in rows {
            let n = row.try_get::<i64, _>("n")?.unsigned_abs();
            match row.try_get::<String, _>("state")?.as_str() {
                "waiting" => counts.0 = n,
                "failed" => counts.1 = n,
                _ => {}
            }
        }
        Ok(counts)
    }
}

/// Writes jobs, within the transaction that causes them.
pub(super) async fn insert(connection: &mut AnyConnection, jobs: &[NewJob]) -> Result<(), StoreError> {
    for job in jobs {
        sqlx::query(
            "INSERT INTO outbox (kind, key, reference, payload, state, due) \
             VALUES ($1, $2, $3, $4, 'waiting', $5) ON CONFLICT (key) DO NOTHING",
        )
        .bind(job.kind)
        .bind(job.key.as_str())
        .bind(job.reference.as_ref().map(Reference::as_str))
        .bind(job.payload.as_slice())
        .bind(job.due.unix_timestamp())
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

fn job(row: &AnyRow) -> Result<Job, StoreError> {
    let reference: Option<String> = row.try_get("reference")?;
    let reference =
        reference.map(|text| Reference::parse(&text).ok_or(StoreError::Corrupt("reference"))).transpose()?;
    let attempts: i64 = row.try_get("attempts")?;
    Ok(Job {
        id: row.try_get("id")?,
        key: row.try_get("key")?,
        reference,
        payload: row.try_get("payload")?,
        attempts: u32::try_from(attempts).map_err(|_| StoreError::Corrupt("job"))?,
    })
}
