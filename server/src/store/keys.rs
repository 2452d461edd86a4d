//! The keys that answers are sealed with, as they are stored: sealed themselves.

use super::{Store, StoreError};
use crate::clock::from_unix;
use sqlx::{Row, any::AnyRow};
use time::OffsetDateTime;

/// A key, sealed with the key in the key file.
#[derive(Debug, Clone)]
pub struct SealedKey {
    /// Its number, which stands before all that it sealed.
    pub number: u16,
    /// It, sealed.
    pub sealed: Vec<u8>,
    /// From when on it seals: by then, every node knows it.
    pub seals_from: OffsetDateTime,
}

impl Store {
    /// All keys, the oldest first.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn keys(&self) -> Result<Vec<SealedKey>, StoreError> {
        let query = sqlx::query("SELECT number, sealed, seals_from FROM keys ORDER BY number");
        query.fetch_all(&self.cases.read).await?.iter().map(key).collect()
    }

    /// Adds keys whose numbers are not taken yet; says whether all were added. Else none is.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn add_keys(&self, keys: &[SealedKey]) -> Result<bool, StoreError> {
        let mut transaction = self.cases.begin().await?;
        for key in keys {
            let added = sqlx::query(
                "INSERT INTO keys (number, sealed, seals_from) VALUES ($1, $2, $3) \
                 ON CONFLICT (number) DO NOTHING",
            )
            .bind(i64::from(key.number))
            .bind(key.sealed.as_slice())
            .bind(key.seals_from.unix_timestamp())
            .execute(&mut *transaction)
            .await?;
            if added.rows_affected() == 0 {
                return Ok(false);
            }
        }
        transaction.commit().await?;
        Ok(true)
    }

    /// Puts the same keys, sealed in another way, in the place of these.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn reseal_keys(&self, keys: &[SealedKey]) -> Result<(), StoreError> {
        let mut transaction = self.cases.begin().await?;
        for key in keys {
            sqlx::query("UPDATE keys SET sealed = $1 WHERE number = $2")
                .bind(key.sealed.as_slice())
                .bind(i64::from(key.number))
                .execute(&mut *transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }
}

fn key(row: &AnyRow) -> Result<SealedKey, StoreError> {
    let number: i64 = row.try_get("number")?;
    Ok(SealedKey {
        number: u16::try_from(number).map_err(|_| StoreError::Corrupt("key"))?,
        sealed: row.try_get("sealed")?,
        seals_from: from_unix(row.try_get("seals_from")?),
    })
}
