//! What is known of uploaded files. The files themselves lie in their folder ([`crate::uploads::Folder`]).

use super::{AppendError, NewEvent, Store, StoreError, With, events};
use crate::{clock::from_unix, uploads::UploadId};
use cases::Reference;
use sqlx::{AnyConnection, Row, any::AnyRow};
use std::collections::HashSet;
use time::OffsetDateTime;

/// What is known of a file.
#[derive(Debug, Clone)]
pub struct UploadRow {
    /// Its id.
    pub id: UploadId,
    /// The service that it was uploaded for.
    pub service: String,
    /// When it was whole.
    pub received: OffsetDateTime,
    /// Until when it waits for a case, unless it belongs to one.
    pub expires: Option<OffsetDateTime>,
    /// Its media type.
    pub media_type: String,
    /// How long it is, in bytes.
    pub size: u64,
    /// Its name, sealed with its key.
    pub name: Vec<u8>,
    /// Its key, sealed with the data key, if it belongs to a case.
    pub sealed_key: Option<Vec<u8>>,
}

/// A file that becomes part of a case.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its id.
    pub id: UploadId,
    /// Its key, sealed with the data key.
    pub sealed_key: Vec<u8>,
}

impl Store {
    /// Notes a file that waits for a case. On return it is on disk.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn insert_upload(&self, row: &UploadRow) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO uploads (id, service, received, expires, media_type, size, name) \
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(row.id.to_string())
        .bind(row.service.as_str())
        .bind(row.received.unix_timestamp())
        .bind(row.expires.map(OffsetDateTime::unix_timestamp))
        .bind(row.media_type.as_str())
        .bind(i64::try_from(row.size).map_err(|_| StoreError::Corrupt("size"))?)
        .bind(row.name.as_slice())
        .execute(&self.cases.write)
        .await?;
        Ok(())
    }

    /// The file with this id, if it still waits for a case.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_upload(
        &self,
        id: UploadId,
        now: OffsetDateTime,
    ) -> Result<Option<UploadRow>, StoreError> {
        let row = sqlx::query(
            "SELECT id, service, received, expires, media_type, size, name, sealed_key FROM uploads \
             WHERE id = $1 AND expires > $2",
        )
        .bind(id.to_string())
        .bind(now.unix_timestamp())
        .fetch_optional(&self.cases.read)
        .await?;
        row.as_ref().map(upload).transpose()
    }

    /// Whether there is a file with this id, waiting or part of a case.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn has_upload(&self, id: UploadId) -> Result<bool, StoreError> {
        let row = sqlx::query("SELECT 1 AS one FROM uploads WHERE id = $1")
            .bind(id.to_string())
            .fetch_optional(&self.cases.read)
            .await?;
        Ok(row.is_some())
    }

    /// The files of a case, in the order in which they came.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn documents(&self, reference: &Reference) -> Result<Vec<UploadRow>, StoreError> {
        let rows = sqlx::query(
            "SELECT id, service, received, expires, media_type, size, name, sealed_key FROM uploads \
             WHERE reference = $1 ORDER BY received, id",
        )
        .bind(reference.as_str())
        .fetch_all(&self.cases.read)
        .await?;
        rows.iter().map(upload).collect()
    }

    /// Lets a file wait for its case at least until then.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn keep_upload(&self, id: UploadId, until: OffsetDateTime) -> Result<(), StoreError> {
        sqlx::query("UPDATE uploads SET expires = $1 WHERE id = $2 AND expires < $1")
            .bind(until.unix_timestamp())
            .bind(id.to_string())
            .execute(&self.cases.write)
            .await?;
        Ok(())
    }

    /// Adds files to a case that is at the revision `expected`, with the event that tells of it, or nothing at all.
    /// Says the new revision. On return it is on disk.
    ///
    /// # Errors
    /// [`AppendError`]; [`StoreError::UploadGone`] if one of the files does not wait for a case of this service.
    pub async fn append_documents(
        &self,
        reference: &Reference,
        expected: u32,
        event: &NewEvent,
        documents: &[Document],
        with: &With,
    ) -> Result<u32, AppendError> {
        let mut transaction = self.cases.begin().await?;
        let revision = events::append(&mut transaction, reference, expected, event, with).await?;
        attach(&mut transaction, reference, event.at, documents).await?;
        transaction.commit().await.map_err(StoreError::from)?;
        Ok(revision)
    }

    /// Forgets a file that waits for a case; says whether there was one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn delete_upload(&self, id: UploadId) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM uploads WHERE id = $1 AND reference IS NULL")
            .bind(id.to_string())
            .execute(&self.cases.write)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Forgets the files that have waited for a case for too long; says how many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_uploads(&self, now: OffsetDateTime) -> Result<u64, StoreError> {
        let sql = "DELETE FROM uploads WHERE id IN (SELECT id FROM uploads WHERE expires <= $2 LIMIT $1)";
        self.cases.delete(sql, now.unix_timestamp()).await
    }

    /// The ids, among all those that begin with this byte, that are known.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn upload_ids(&self, first: u8) -> Result<HashSet<UploadId>, StoreError> {
        // The digits are hexadecimal: nothing comes between f and g.
        let rows = sqlx::query("SELECT id FROM uploads WHERE id >= $1 AND id < $2")
            .bind(format!("{first:02x}"))
            .bind(format!("{first:02x}g"))
            .fetch_all(&self.cases.read)
            .await?;
        rows.iter().map(id).collect()
    }

    /// How many files are known.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn count_uploads(&self) -> Result<u64, StoreError> {
        let row = sqlx::query("SELECT count(*) AS n FROM uploads").fetch_one(&self.cases.read).await?;
        Ok(row.try_get::<i64, _>("n")?.unsigned_abs())
    }
}

/// Makes files part of a case, within the transaction that raises or changes it: each one, and each only once.
pub(super) async fn attach(
    connection: &mut AnyConnection,
    reference: &Reference,
    now: OffsetDateTime,
    documents: &[Document],
) -> Result<(), StoreError> {
    for document in documents {
        let done = sqlx::query(
            "UPDATE uploads SET reference = $1, sealed_key = $2, expires = NULL \
             WHERE id = $3 AND expires > $4 \
             AND service = (SELECT service FROM cases WHERE cases.reference = $1)",
        )
        .bind(reference.as_str())
        .bind(document.sealed_key.as_slice())
        .bind(document.id.to_string())
        .bind(now.unix_timestamp())
        .execute(&mut *connection)
        .await?;
        if done.rows_affected() != 1 {
            return Err(StoreError::UploadGone);
        }
    }
    Ok(())
}

fn upload(row: &AnyRow) -> Result<UploadRow, StoreError> {
    Ok(UploadRow {
        id: id(row)?,
        service: row.try_get("service")?,
        received: from_unix(row.try_get("received")?),
        expires: row.try_get::<Option<i64>, _>("expires")?.map(from_unix),
        media_type: row.try_get("media_type")?,
        size: row.try_get::<i64, _>("size")?.unsigned_abs(),
        name: row.try_get("name")?,
        sealed_key: row.try_get("sealed_key")?,
    })
}

fn id(row: &AnyRow) -> Result<UploadId, StoreError> {
    UploadId::parse(&row.try_get::<String, _>("id")?).ok_or(StoreError::Corrupt("upload"))
}
