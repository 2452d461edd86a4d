//! What opens the drafts of those who saved them with a recovery phrase.

use super::{Store, StoreError};
use crate::secrets::{PhraseKeys, open, seal};
use sqlx::Row;
use time::OffsetDateTime;

impl Store {
    /// Keeps `plain` until it expires, sealed so that only the phrase opens it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn save(
        &self,
        keys: &PhraseKeys,
        plain: &[u8],
        expires: OffsetDateTime,
    ) -> Result<(), StoreError> {
        sqlx::query("INSERT INTO saved (id, expires, sealed) VALUES ($1, $2, $3)")
            .bind(keys.id.as_slice())
            .bind(expires.unix_timestamp())
            .bind(seal(&keys.key, keys.id.as_slice(), plain))
            .execute(&self.drafts.write)
            .await?;
        Ok(())
    }

    /// What was saved with a phrase, if it has not expired.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_saved(
        &self,
        keys: &PhraseKeys,
        now: OffsetDateTime,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let row = sqlx::query("SELECT sealed FROM saved WHERE id = $1 AND expires > $2")
            .bind(keys.id.as_slice())
            .bind(now.unix_timestamp())
            .fetch_optional(&self.drafts.read)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let sealed: Vec<u8> = row.try_get("sealed")?;
        Ok(open(&keys.key, keys.id.as_slice(), &sealed).ok().map(|plain| plain.to_vec()))
    }
}
