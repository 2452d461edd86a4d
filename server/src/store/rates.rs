//! How often something was asked, counted by all nodes together.

use super::{Engine, Store, StoreError};
use sqlx::Row;

impl Store {
    /// Whether several nodes may be at it.
    pub fn is_shared(&self) -> bool {
        self.engine() == Engine::Postgres
    }

    /// Counts a request now, of which `burst` may come at once and one more each `each` milliseconds. Says after how
    /// many milliseconds it may be tried again, if it may not be answered. Times in milliseconds since 1970. What is later
    /// than can be, as the clock was set back, counts for nothing.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn count_request(
        &self,
        key: &[u8; 32],
        burst: i64,
        each: i64,
        now: i64,
    ) -> Result<Option<i64>, StoreError> {
        let counted = sqlx::query(
            "INSERT INTO rates (key, free) VALUES ($1, $2 + $3) ON CONFLICT (key) DO UPDATE \
             SET free = CASE WHEN rates.free > $2 AND rates.free <= $2 + $3 * $4 THEN rates.free ELSE $2 END + $3 \
             WHERE rates.free + $3 - $2 <= $3 * $4 OR rates.free > $2 + $3 * $4 RETURNING free",
        )
        .bind(key.as_slice())
        .bind(now)
        .bind(each)
        .bind(burst)
        .fetch_optional(&self.drafts.write)
        .await?;
        if counted.is_some() {
            return Ok(None);
        }
        let row = sqlx::query("SELECT free FROM rates WHERE key = $1")
            .bind(key.as_slice())
            .fetch_optional(&self.drafts.read)
            .await?;
        let free: i64 = row.map_or(Ok(now), |row| row.try_get("free"))?;
        Ok(Some((free + each - now - burst * each).max(1)))
    }

    /// Forgets what is free again.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_rates(&self, now: i64) -> Result<u64, StoreError> {
        let done =
            sqlx::query("DELETE FROM rates WHERE free <= $1").bind(now).execute(&self.drafts.write).await?;
        Ok(done.rows_affected())
    }
}
