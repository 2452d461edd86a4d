//! Drafts: the answers of people who are still at it.
//!
//! A draft's id and its key are derived from the secret in the visitor's cookie and the service, so that
//! the server alone can neither tell whose it is nor read it.

use super::{Store, StoreError};
use crate::secrets::{VisitorSecret, open, random, seal};
use sqlx::Row;
use time::OffsetDateTime;

/// The state of a draft that somebody saw. Opaque; fits what a JavaScript number holds exactly.
pub type Revision = u64;

/// What came of saving a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveDraft {
    /// It is saved, and this is its revision now.
    Saved(Revision),
    /// It is not as it was when it was loaded: load it again, and decide.
    Conflict,
}

impl Store {
    /// The visitor's draft for a service. None if there is none, or none that this cookie opens.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load_draft(
        &self,
        visitor: &VisitorSecret,
        service: &str,
    ) -> Result<Option<(Revision, Vec<u8>)>, StoreError> {
        let id = visitor.key("id", service);
        let row = sqlx::query("SELECT revision, sealed FROM drafts WHERE id = $1")
            .bind(id.as_slice())
            .fetch_optional(&self.drafts.read)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let revision: i64 = row.try_get("revision")?;
        let sealed: Vec<u8> = row.try_get("sealed")?;
        let plain = open(&visitor.key("key", service), &place(id.as_slice(), revision), &sealed);
        Ok(plain.ok().map(|plain| (revision.unsigned_abs(), plain.to_vec())))
    }

    /// Saves the visitor's draft for a service if it is still at the revision `expected`, or if `expected`
    /// is none and there is none: of two tabs that save at once, the second hears of it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn save_draft(
        &self,
        visitor: &VisitorSecret,
        service: &str,
        expected: Option<Revision>,
        plain: &[u8],
        expires: OffsetDateTime,
    ) -> Result<SaveDraft, StoreError> {
        let id = visitor.key("id", service);
        let next = match expected {
            // A new draft begins anywhere, lest a tab that remembers a deleted one take it for its own.
            None => i64::from(u32::from_be_bytes(random())) + 1,
            Some(seen) => match i64::try_from(seen).ok().and_then(|seen| seen.checked_add(1)) {
                Some(next) => next,
                None => return Ok(SaveDraft::Conflict),
            },
        };
        let sealed = seal(&visitor.key("key", service), &place(id.as_slice(), next), plain);
        let query = if expected.is_none() {
            sqlx::query(
                "INSERT INTO drafts (revision, expires, sealed, id) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (id) DO NOTHING",
            )
        } else {
            sqlx::query(
                "UPDATE drafts SET revision = $1, expires = $2, sealed = $3 WHERE id = $4 AND revision = $1 - 1",
            )
        };
        let done = query
            .bind(next)
            .bind(expires.unix_timestamp())
            .bind(sealed)
            .bind(id.as_slice())
            .execute(&self.drafts.write)
            .await?;
        Ok(if done.rows_affected() == 1 {
            SaveDraft::Saved(next.unsigned_abs())
        } else {
            SaveDraft::Conflict
        })
    }

    /// Until when the visitor's draft for a service is kept, if there is one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn draft_expires(
        &self,
        visitor: &VisitorSecret,
        service: &str,
    ) -> Result<Option<OffsetDateTime>, StoreError> {
        let row = sqlx::query("SELECT expires FROM drafts WHERE id = $1")
            .bind(visitor.key("id", service).as_slice())
            .fetch_optional(&self.drafts.read)
            .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(OffsetDateTime::from_unix_timestamp(row.try_get("expires")?).ok())
    }

    /// Erases the visitor's draft for a service, if there is one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn delete_draft(&self, visitor: &VisitorSecret, service: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM drafts WHERE id = $1")
            .bind(visitor.key("id", service).as_slice())
            .execute(&self.drafts.write)
            .await?;
        Ok(())
    }

    /// Erases the drafts that have expired, and what was saved with phrases; says how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_expired(&self, now: OffsetDateTime) -> Result<u64, StoreError> {
        let mut erased = 0;
        for sql in [
            "DELETE FROM drafts WHERE id IN (SELECT id FROM drafts WHERE expires <= $2 LIMIT $1)",
            "DELETE FROM saved WHERE id IN (SELECT id FROM saved WHERE expires <= $2 LIMIT $1)",
        ] {
            erased += self.drafts.delete(sql, now.unix_timestamp()).await?;
        }
        Ok(erased)
    }
}

/// What a draft's sealed bytes are bound to.
fn place(id: &[u8], revision: i64) -> Vec<u8> {
    [id, revision.to_be_bytes().as_slice()].concat()
}
