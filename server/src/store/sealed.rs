//! All that is sealed with the keys of the ring, row by row: what `hark keys reseal` goes through.
//!
//! Whoever adds a column of that kind adds it here. Drafts are not among them, nor the answers kept for those who
//! send the same again: what opens those is with the visitor.

use super::{Store, StoreError};
use crate::secrets::place;
use sqlx::Row;

/// A column that holds what is sealed with a key of the ring.
#[derive(Debug, Clone, Copy)]
pub struct SealedColumn {
    /// What it holds, in words.
    pub name: &'static str,
    table: &'static str,
    column: &'static str,
    /// With `part`, which row it is: a text.
    id: &'static str,
    /// With `id`, which row it is: a whole number.
    part: &'static str,
    place: fn(&str, i64) -> Vec<u8>,
}

/// All such columns.
pub const SEALED: [SealedColumn; 6] = [
    SealedColumn {
        name: "answers",
        table: "cases",
        column: "answers",
        id: "reference",
        part: "0",
        place: |reference, _| place::answers(reference),
    },
    SealedColumn {
        name: "events",
        table: "case_events",
        column: "body",
        id: "reference",
        part: "revision",
        place: place::event,
    },
    SealedColumn {
        name: "jobs",
        table: "outbox",
        column: "payload",
        id: "key",
        part: "0",
        place: |key, _| place::job(key),
    },
    SealedColumn {
        name: "links to the back end",
        table: "deliveries",
        column: "link",
        id: "reference",
        part: "0",
        place: |reference, _| place::link(reference),
    },
    SealedColumn {
        name: "codes of staff",
        table: "staff",
        column: "code_key",
        id: "id",
        part: "0",
        place: |id, _| place::staff_code(id),
    },
    SealedColumn {
        name: "keys of documents",
        table: "uploads",
        column: "sealed_key",
        id: "id",
        part: "0",
        place: |id, _| place::upload_key(id),
    },
];

/// A sealed value and where it is.
#[derive(Debug, Clone)]
pub struct SealedRow {
    /// What it is sealed with and bound to.
    pub place: Vec<u8>,
    /// It.
    pub sealed: Vec<u8>,
    id: String,
    part: i64,
}

impl Store {
    /// The next values of a column, after this one, that another key than the one with this number sealed.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn sealed_by_others(
        &self,
        column: &SealedColumn,
        number: u16,
        after: Option<&SealedRow>,
        limit: u32,
    ) -> Result<Vec<SealedRow>, StoreError> {
        let SealedColumn { table, column: name, id, part, .. } = column;
        // Empty is what has been forgotten.
        let query = format!(
            "SELECT {id} AS id, CAST({part} AS BIGINT) AS part, {name} AS sealed FROM {table} \
             WHERE length({name}) > 0 AND substr({name}, 1, 2) <> $1 AND ({id}, {part}) > ($2, $3) \
             ORDER BY {id}, 2 LIMIT $4"
        );
        let (after_id, after_part) = after.map_or(("", -1), |row| (row.id.as_str(), row.part));
        let rows = sqlx::query(sqlx::AssertSqlSafe(query))
            .bind(number.to_be_bytes().as_slice())
            .bind(after_id)
            .bind(after_part)
            .bind(i64::from(limit))
            .fetch_all(&self.cases.read)
            .await?;
        let row = |row: &sqlx::any::AnyRow| {
            let (id, part): (String, i64) = (row.try_get("id")?, row.try_get("part")?);
            Ok(SealedRow { place: (column.place)(&id, part), sealed: row.try_get("sealed")?, id, part })
        };
        rows.iter().map(row).collect()
    }

    /// Puts values, sealed again, in their places, but for those that have changed since they were read.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn replace_sealed(
        &self,
        column: &SealedColumn,
        rows: &[(SealedRow, Vec<u8>)],
    ) -> Result<(), StoreError> {
        let SealedColumn { table, column: name, id, part, .. } = column;
        let query = format!("UPDATE {table} SET {name} = $1 WHERE {id} = $2 AND {part} = $3 AND {name} = $4");
        let mut transaction = self.cases.begin().await?;
        for (row, sealed) in rows {
            sqlx::query(sqlx::AssertSqlSafe(query.clone()))
                .bind(sealed.as_slice())
                .bind(row.id.as_str())
                .bind(row.part)
                .bind(row.sealed.as_slice())
                .execute(&mut *transaction)
                .await?;
        }
        Ok(transaction.commit().await?)
    }
}
