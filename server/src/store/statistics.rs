//! Counts of visits, in tens.

use super::{Store, StoreError};
use sqlx::Row;
use time::Date;

/// How often something was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// What kind of thing.
    pub kind: String,
    /// Which.
    pub value: String,
    /// How often, in tens.
    pub count: u64,
}

impl Store {
    /// Adds ten to a count.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn count_ten(&self, day: Date, kind: &str, value: &str) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO statistics (day, kind, value, count) VALUES ($1, $2, $3, 10) \
             ON CONFLICT (day, kind, value) DO UPDATE SET count = statistics.count + 10",
        )
        .bind(day.to_string())
        .bind(kind)
        .bind(value)
        .execute(&self.statistics.write)
        .await?;
        Ok(())
    }

    /// The sums of all counts from `from` to `to`, both included.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn counts(&self, from: Date, to: Date) -> Result<Vec<Count>, StoreError> {
        let rows = sqlx::query(
            "SELECT kind, value, CAST(sum(count) AS BIGINT) AS total FROM statistics WHERE day BETWEEN $1 AND $2 \
             GROUP BY kind, value ORDER BY kind, total DESC, value",
        )
        .bind(from.to_string())
        .bind(to.to_string())
        .fetch_all(&self.statistics.read)
        .await?;
        let count = |row: &sqlx::any::AnyRow| {
            Ok(Count {
                kind: row.try_get("kind")?,
                value: row.try_get("value")?,
                count: row.try_get::<i64, _>("total")?.unsigned_abs(),
            })
        };
        rows.iter().map(count).collect()
    }
}
