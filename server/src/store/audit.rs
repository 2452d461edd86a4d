//! Who read what: one chain of entries that are only ever added.

use super::{Store, StoreError, cases::hash};
use crate::clock::from_unix;
use cases::chain::{self, Hash};
use sqlx::{Row, any::AnyRow};
use time::OffsetDateTime;

/// Somebody's reading of a case, or of one of its documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// When.
    pub at: OffsetDateTime,
    /// Who: `person`, `system`, or the id of a member of staff.
    pub actor: String,
    /// What they did, as a code: `read-case`, or `read-document` and its id.
    pub action: String,
    /// The reference of the case, if it was one.
    pub reference: Option<String>,
}

impl Store {
    /// Writes down that somebody read something. On return it is on disk: then, and not before, it may be shown.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn record_reading(&self, reading: &Reading) -> Result<(), StoreError> {
        let mut transaction = self.cases.begin().await?;
        // One after the other, on all nodes: each hangs on the one before.
        let row = sqlx::query("UPDATE sequences SET value = value + 1 WHERE name = 'audit' RETURNING value")
            .fetch_one(&mut *transaction)
            .await?;
        let id: i64 = row.try_get("value")?;
        let before = sqlx::query("SELECT hash FROM audit WHERE id = $1")
            .bind(id - 1)
            .fetch_optional(&mut *transaction)
            .await?;
        let previous = match before {
            Some(row) => hash(&row, "hash")?,
            None if id == 1 => start(),
            None => return Err(StoreError::Corrupt("audit trail")),
        };
        sqlx::query(
            "INSERT INTO audit (id, at, actor, action, reference, hash) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id)
        .bind(reading.at.unix_timestamp())
        .bind(reading.actor.as_str())
        .bind(reading.action.as_str())
        .bind(reading.reference.as_deref())
        .bind(next(&previous, id, reading).as_slice())
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Who read the case with this reference, the latest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn readings(&self, reference: &str, limit: u32) -> Result<Vec<Reading>, StoreError> {
        let rows = sqlx::query(
            "SELECT at, actor, action, reference FROM audit WHERE reference = $1 ORDER BY id DESC LIMIT $2",
        )
        .bind(reference)
        .bind(i64::from(limit))
        .fetch_all(&self.cases.read)
        .await?;
        rows.iter().map(reading).collect()
    }

    /// Whether the audit trail is as it was written, from its oldest entry that is kept to the newest.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn is_audit_whole(&self) -> Result<bool, StoreError> {
        const PAGE: i64 = 10_000;
        let mut transaction = self.cases.begin_reading().await?;
        let row = sqlx::query("SELECT value FROM sequences WHERE name = 'audit'")
            .fetch_one(&mut *transaction)
            .await?;
        let newest: i64 = row.try_get("value")?;
        let mut last: Option<(i64, Hash)> = None;
        loop {
            let rows = sqlx::query(
                "SELECT id, at, actor, action, reference, hash FROM audit WHERE id > $1 ORDER BY id LIMIT $2",
            )
            .bind(last.map_or(0, |(id, _)| id))
            .bind(PAGE)
            .fetch_all(&mut *transaction)
            .await?;
            if rows.is_empty() {
                return Ok(last.map_or(0, |(id, _)| id) == newest);
            }
            for row in &rows {
                let (id, stored): (i64, Hash) = (row.try_get("id")?, hash(row, "hash")?);
                let previous = match last {
                    Some((before, _)) if id != before + 1 => return Ok(false),
                    Some((_, previous)) => Some(previous),
                    // What was before the oldest entry has been erased, by the register's rule.
                    None => (id == 1).then(start),
                };
                if let Some(previous) = previous
                    && next(&previous, id, &reading(row)?) != stored
                {
                    return Ok(false);
                }
                last = Some((id, stored));
            }
        }
    }
}

fn start() -> Hash {
    chain::start("audit")
}

fn next(previous: &Hash, id: i64, reading: &Reading) -> Hash {
    chain::next(
        previous,
        &[
            &id.to_be_bytes(),
            &reading.at.unix_timestamp().to_be_bytes(),
            reading.actor.as_bytes(),
            reading.action.as_bytes(),
            reading.reference.as_deref().unwrap_or_default().as_bytes(),
        ],
    )
}

fn reading(row: &AnyRow) -> Result<Reading, StoreError> {
    Ok(Reading {
        at: from_unix(row.try_get("at")?),
        actor: row.try_get("actor")?,
        action: row.try_get("action")?,
        reference: row.try_get("reference")?,
    })
}
