//! Going through all cases with what happened to them, for whoever counts.

use super::{Recorded, Store, StoreError, events};
use cases::Reference;
use sqlx::{Row, any::AnyRow};
use std::ops::Range;

/// A case with what happened to it, to be counted.
#[derive(Debug)]
pub struct Counted {
    /// Its number.
    pub number: i64,
    /// Its reference.
    pub reference: Reference,
    /// The queue that it is in.
    pub queue: String,
    /// Its history, oldest first.
    pub history: Vec<Recorded>,
}

/// The name of the one report that is kept.
const INFORMATION: &str = "information";

/// How many cases with consecutive numbers there are, and how much has happened to them: as long as that stays the same,
/// nothing has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Which: the numbers divided by their count in a block.
    pub block: i64,
    /// How many cases.
    pub cases: i64,
    /// The sum of their revisions.
    pub revisions: i64,
}

impl Store {
    /// All blocks of so many numbers in which there are cases.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn blocks(&self, size: u32) -> Result<Vec<Block>, StoreError> {
        let rows = sqlx::query(
            "SELECT number / $1 AS block, count(*) AS cases, CAST(sum(revision) AS BIGINT) AS revisions \
             FROM cases GROUP BY 1 ORDER BY 1",
        )
        .bind(i64::from(size))
        .fetch_all(&self.cases.read)
        .await?;
        let block = |row: &AnyRow| {
            Ok(Block {
                block: row.try_get("block")?,
                cases: row.try_get("cases")?,
                revisions: row.try_get("revisions")?,
            })
        };
        rows.iter().map(block).collect()
    }

    /// The cases with numbers in this range with their histories, the oldest first, at most `limit`: all as they stand
    /// at one moment.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn cases_to_count(&self, numbers: Range<i64>, limit: u32) -> Result<Vec<Counted>, StoreError> {
        let mut transaction = self.cases.begin_reading().await?;
        let rows = sqlx::query(
            "SELECT number, reference, queue FROM cases WHERE number >= $1 AND number < $2 \
             ORDER BY number LIMIT $3",
        )
        .bind(numbers.start)
        .bind(numbers.end)
        .bind(i64::from(limit))
        .fetch_all(&mut *transaction)
        .await?;
        let Some(last) = rows.last() else { return Ok(Vec::new()) };
        let events = sqlx::query(
            "SELECT number, case_events.revision, at, kind, case_events.state, actor, body, digest, hash \
             FROM cases JOIN case_events ON case_events.reference = cases.reference \
             WHERE number >= $1 AND number <= $2 ORDER BY number, case_events.revision",
        )
        .bind(numbers.start)
        .bind(last.try_get::<i64, _>("number")?)
        .fetch_all(&mut *transaction)
        .await?;
        let mut events = events.iter().peekable();
        let mut found = Vec::with_capacity(rows.len());
        for row in &rows {
            let number: i64 = row.try_get("number")?;
            let mut history = Vec::new();
            while let Some(event) =
                events.next_if(|event| event.try_get::<i64, _>("number").is_ok_and(|of| of == number))
            {
                history.push(events::recorded(event)?);
            }
            found.push(Counted { number, reference: reference(row)?, queue: row.try_get("queue")?, history });
        }
        Ok(found)
    }

    /// Keeps management information, as JSON, with when counting it began (seconds since 1970), in place of the last.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn keep_report(&self, at: i64, body: &str) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO reports (name, at, body) VALUES ($1, $2, $3) \
             ON CONFLICT (name) DO UPDATE SET at = excluded.at, body = excluded.body",
        )
        .bind(INFORMATION)
        .bind(at)
        .bind(body)
        .execute(&self.cases.write)
        .await?;
        Ok(())
    }

    /// The management information that was kept last.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn kept_report(&self) -> Result<Option<(i64, String)>, StoreError> {
        let row = sqlx::query("SELECT at, body FROM reports WHERE name = $1")
            .bind(INFORMATION)
            .fetch_optional(&self.cases.read)
            .await?;
        row.map(|row| Ok((row.try_get("at")?, row.try_get("body")?))).transpose()
    }
}

fn reference(row: &AnyRow) -> Result<Reference, StoreError> {
    Reference::parse(&row.try_get::<String, _>("reference")?).ok_or(StoreError::Corrupt("reference"))
}
