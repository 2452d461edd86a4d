//! What is kept no longer than the register says.

use super::{Store, StoreError, database::BATCH};
use sqlx::{Any, any::AnyArguments, query::Query};
use time::{Date, OffsetDateTime};

impl Store {
    /// Erases the cases of a service that were received before this moment, with their history; says how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_cases_received(
        &self,
        service: &str,
        before: OffsetDateTime,
    ) -> Result<u64, StoreError> {
        let query = "DELETE FROM cases WHERE reference IN \
                     (SELECT reference FROM cases WHERE service = $2 AND received < $3 LIMIT $1)";
        self.erase(query, |query| query.bind(service.to_owned()).bind(before.unix_timestamp())).await
    }

    /// Erases the cases of a service that were closed for good before `before`, and those that were decided before
    /// `decided` and to which nothing has happened since; says how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_cases_closed(
        &self,
        service: &str,
        before: OffsetDateTime,
        decided: Option<OffsetDateTime>,
    ) -> Result<u64, StoreError> {
        let query = "DELETE FROM cases WHERE reference IN (SELECT reference FROM cases \
                     WHERE service = $2 AND state IN ('closed', 'withdrawn', 'decided') AND (SELECT max(at) \
                     FROM case_events WHERE case_events.reference = cases.reference) \
                     < CASE WHEN state = 'decided' THEN $4 ELSE $3 END LIMIT $1)";
        // Nothing has happened before the beginning of time.
        let decided = decided.map_or(i64::MIN, OffsetDateTime::unix_timestamp);
        let bind = |query: Query<'static, Any, AnyArguments>| {
            query.bind(service.to_owned()).bind(before.unix_timestamp()).bind(decided)
        };
        self.erase(query, bind).await
    }

    /// Erases what was noted of readings before this moment; says how many. The newest entry stays, for the next
    /// one to hang on.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_readings(&self, before: OffsetDateTime) -> Result<u64, StoreError> {
        let query = "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < $2 \
                     AND id < (SELECT max(id) FROM audit) ORDER BY id LIMIT $1)";
        self.erase(query, |query| query.bind(before.unix_timestamp())).await
    }

    /// Erases the counts of the days before this one; says how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_counts(&self, before: Date) -> Result<u64, StoreError> {
        let done = sqlx::query("DELETE FROM statistics WHERE day < $1")
            .bind(before.to_string())
            .execute(&self.statistics.write)
            .await?;
        Ok(done.rows_affected())
    }

    /// Erases what otherwise only grows, batch by batch: within these transactions the triggers allow it.
    async fn erase(
        &self,
        sql: &'static str,
        bind: impl Fn(Query<'static, Any, AnyArguments>) -> Query<'static, Any, AnyArguments>,
    ) -> Result<u64, StoreError> {
        let mut erased = 0;
        loop {
            let mut transaction = self.cases.begin().await?;
            sqlx::query("INSERT INTO erasing (reason) VALUES ('retention')")
                .execute(&mut *transaction)
                .await?;
            let query = bind(sqlx::query(sql).bind(i64::from(BATCH)));
            let batch = query.execute(&mut *transaction).await?.rows_affected();
            sqlx::query("DELETE FROM erasing").execute(&mut *transaction).await?;
            transaction.commit().await?;
            erased += batch;
            if batch < u64::from(BATCH) {
                return Ok(erased);
            }
        }
    }
}
