//! Deliveries to a remote back end: where they stand, and what is known of a case there.

use super::{Job, Store, StoreError};
use cases::{Delivery, Reference, State};
use sqlx::Row;
use time::OffsetDateTime;

/// The kind of the jobs that deliver a case.
pub const DELIVERY: &str = "delivery";
/// The kind of the jobs that ask the back end what has become of a case.
pub const INQUIRY: &str = "inquiry";

impl Store {
    /// What is known of a case at the back end, sealed.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load_link(&self, reference: &Reference) -> Result<Option<Vec<u8>>, StoreError> {
        let row = sqlx::query("SELECT link FROM deliveries WHERE reference = $1")
            .bind(reference.as_str())
            .fetch_optional(&self.cases.read)
            .await?;
        row.map(|row| Ok(row.try_get("link")?)).transpose()
    }

    /// Keeps what is known of a case at the back end. On return it is on disk.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn save_link(&self, reference: &Reference, sealed: &[u8]) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO deliveries (reference, link) VALUES ($1, $2) \
             ON CONFLICT (reference) DO UPDATE SET link = excluded.link",
        )
        .bind(reference.as_str())
        .bind(sealed)
        .execute(&self.cases.write)
        .await?;
        Ok(())
    }

    /// Notes where the delivery of a case stands.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn set_delivery(&self, reference: &Reference, delivery: Delivery) -> Result<(), StoreError> {
        sqlx::query("UPDATE cases SET delivery = $1 WHERE reference = $2")
            .bind(delivery.name())
            .bind(reference.as_str())
            .execute(&self.cases.write)
            .await?;
        Ok(())
    }

    /// Notes that the back end has what a job brought: the case is delivered, if nothing else of it waits.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn set_delivered(&self, reference: &Reference, job: &Job) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE cases SET delivery = $1 WHERE reference = $2 AND NOT EXISTS \
             (SELECT 1 FROM outbox WHERE reference = $2 AND kind = $3 AND state <> 'done' AND id <> $4)",
        )
        .bind(Delivery::Delivered.name())
        .bind(reference.as_str())
        .bind(DELIVERY)
        .bind(job.id)
        .execute(&self.cases.write)
        .await?;
        Ok(())
    }

    /// Has the back end asked, from `due` on, about each case that it has and that is not over: once each, and again when
    /// a case that was over is taken up.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn plan_inquiries(&self, due: OffsetDateTime) -> Result<u64, StoreError> {
        let planned = sqlx::query(
            "INSERT INTO outbox (kind, key, reference, payload, state, due) \
             SELECT $1, $1 || '-' || cases.reference, cases.reference, $2, 'waiting', $3 \
             FROM deliveries JOIN cases ON cases.reference = deliveries.reference \
             WHERE cases.state NOT IN ($4, $5) \
             AND NOT EXISTS (SELECT 1 FROM outbox AS planned WHERE planned.kind = $1 \
             AND planned.reference = cases.reference AND planned.state <> 'done') \
             ON CONFLICT (key) DO UPDATE SET state = 'waiting', due = excluded.due \
             WHERE outbox.state = 'done'",
        )
        .bind(INQUIRY)
        .bind([].as_slice())
        .bind(due.unix_timestamp())
        .bind(State::Closed.name())
        .bind(State::Withdrawn.name())
        .execute(&self.cases.write)
        .await?;
        Ok(planned.rows_affected())
    }

    /// Lets be tried again, from now on, what the back end has refused: of this case, or of all. Says of how many cases.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn deliver_again(
        &self,
        reference: Option<&Reference>,
        now: OffsetDateTime,
    ) -> Result<u64, StoreError> {
        let mut transaction = self.cases.begin().await?;
        let queued = sqlx::query(
            "UPDATE cases SET delivery = $1 WHERE reference IN (SELECT reference FROM outbox \
             WHERE kind = $2 AND state = 'failed' AND reference = COALESCE($3, reference))",
        )
        .bind(Delivery::Queued.name())
        .bind(DELIVERY)
        .bind(reference.map(Reference::as_str))
        .execute(&mut *transaction)
        .await?;
        sqlx::query(
            "UPDATE outbox SET state = 'waiting', due = $1 \
             WHERE kind = $2 AND state = 'failed' AND reference = COALESCE($3, reference)",
        )
        .bind(now.unix_timestamp())
        .bind(DELIVERY)
        .bind(reference.map(Reference::as_str))
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(queued.rows_affected())
    }
}
