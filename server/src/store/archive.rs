//! All rows of all tables, out of a store and into another one, whatever the engine of either.
//!
//! Tables and columns are asked of the database: a table that is added later is in the archive. Two things it must
//! hold to: its columns are texts, whole numbers and bytes, and its references to other tables make no circle.

use super::{Engine, Store, StoreError};
use futures_util::TryStreamExt;
use serde::{Deserialize, Serialize};
use sqlx::{Any, AnyConnection, Column, Row, Transaction, TypeInfo, ValueRef, any::AnyRow};
use std::collections::BTreeSet;

/// Tables that are no part of what is kept.
const OWN: [&str; 4] = ["_sqlx_migrations", "erasing", "rates", "reports"];

/// A value in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// None.
    Null,
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
    /// Bytes, as base64.
    Bytes {
        /// The base64.
        base64: String,
    },
}

/// What a store consists of, piece by piece: a table, then its rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// From here on: rows of this table, with the values of these columns.
    Table {
        /// Its name.
        name: String,
        /// The columns' names.
        columns: Vec<String>,
    },
    /// A row.
    Row(Vec<Value>),
}

/// A restoration under way: all or nothing.
pub struct Restoration {
    parts: Vec<Part>,
    /// The part and the columns of the table whose rows come now, and the statement's beginning.
    at: Option<(usize, String, usize)>,
}

struct Part {
    engine: Engine,
    tables: Vec<String>,
    transaction: Transaction<'static, Any>,
}

impl Store {
    /// Gives all that is kept to `each`, as it is at one moment (of each file, in `SQLite`); others go on meanwhile.
    ///
    /// # Errors
    /// [`StoreError`], or what `each` says.
    pub async fn pieces<E: From<StoreError>>(
        &self,
        mut each: impl FnMut(Piece) -> Result<(), E>,
    ) -> Result<(), E> {
        let failed = |error: sqlx::Error| StoreError::from(error);
        for database in self.databases() {
            let mut transaction = database.begin_reading().await?;
            take_time(database.engine, &mut transaction).await?;
            for table in tables(database.engine, &mut transaction).await? {
                let query = format!("SELECT * FROM {table}");
                let mut rows = sqlx::query(sqlx::AssertSqlSafe(query)).fetch(&mut *transaction);
                let mut is_first = true;
                while let Some(row) = rows.try_next().await.map_err(failed)? {
                    if is_first {
                        let columns = row.columns().iter().map(|column| column.name().to_owned()).collect();
                        each(Piece::Table { name: table.clone(), columns })?;
                        is_first = false;
                    }
                    each(Piece::Row(values(&row)?))?;
                }
            }
        }
        Ok(())
    }

    /// Begins to restore into this store, if it is a new one; none if it is not.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn begin_restoration(&self) -> Result<Option<Restoration>, StoreError> {
        let mut parts = Vec::new();
        for database in self.databases() {
            let mut transaction = database.begin().await?;
            take_time(database.engine, &mut transaction).await?;
            let tables = tables(database.engine, &mut transaction).await?;
            for table in &tables {
                if table == "sequences" {
                    // Numbers go on where they were.
                    sqlx::query("DELETE FROM sequences").execute(&mut *transaction).await?;
                    continue;
                }
                let query = format!("SELECT 1 AS one FROM {table} LIMIT 1");
                let row = sqlx::query(sqlx::AssertSqlSafe(query)).fetch_optional(&mut *transaction).await?;
                if row.is_some() {
                    return Ok(None);
                }
            }
            parts.push(Part { engine: database.engine, tables, transaction });
        }
        Ok(Some(Restoration { parts, at: None }))
    }
}

impl Restoration {
    /// Writes a piece.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] if the piece is of no table that this program knows.
    pub async fn write(&mut self, piece: &Piece) -> Result<(), StoreError> {
        match piece {
            Piece::Table { name, columns } => {
                let part = self.parts.iter().position(|part| part.tables.contains(name));
                let part = part.ok_or(StoreError::Corrupt("table of a newer version"))?;
                let is_name = |name: &String| {
                    name.bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
                };
                if !columns.iter().all(is_name) {
                    return Err(StoreError::Corrupt("column"));
                }
                let begun = format!("INSERT INTO {name} ({}) VALUES", columns.join(", "));
                self.at = Some((part, begun, columns.len()));
                Ok(())
            }
            Piece::Row(values) => self.insert(values).await,
        }
    }

    async fn insert(&mut self, values: &[Value]) -> Result<(), StoreError> {
        let (part, begun, columns) = self.at.as_ref().ok_or(StoreError::Corrupt("row"))?;
        if values.len() != *columns {
            return Err(StoreError::Corrupt("row"));
        }
        // What is null is written so: a parameter would need the type of its column.
        let mut number = 0;
        let marks = values.iter().map(|value| {
            if *value == Value::Null {
                return "NULL".to_owned();
            }
            number += 1;
            format!("${number}")
        });
        let sql = format!("{begun} ({})", marks.collect::<Vec<_>>().join(", "));
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for value in values {
            query = match value {
                Value::Null => query,
                Value::Integer(number) => query.bind(*number),
                Value::Text(text) => query.bind(text.as_str()),
                Value::Bytes { base64 } => query.bind(unbase64(base64).ok_or(StoreError::Corrupt("row"))?),
            };
        }
        query.execute(&mut *self.parts[*part].transaction).await?;
        Ok(())
    }

    /// Makes it last.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn commit(self) -> Result<(), StoreError> {
        // What belongs to cases comes first among the parts, and last here: with it, all is there.
        for mut part in self.parts.into_iter().rev() {
            if part.engine == Engine::Postgres {
                count_on(&mut part.transaction).await?;
            }
            part.transaction.commit().await?;
        }
        Ok(())
    }
}

/// Has the numbers that the database itself gives go on after those that were restored.
async fn count_on(connection: &mut AnyConnection) -> Result<(), StoreError> {
    let counted = sqlx::query(
        "SELECT table_name::text, column_name::text FROM information_schema.columns \
         WHERE table_schema = current_schema() AND is_identity = 'YES'",
    )
    .fetch_all(&mut *connection)
    .await?;
    for row in counted {
        let (table, column): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        let query = format!(
            "SELECT setval(pg_get_serial_sequence('{table}', '{column}'), \
             (SELECT coalesce(max({column}), 0) + 1 FROM {table}), false)"
        );
        sqlx::query(sqlx::AssertSqlSafe(query)).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Lets a transaction last as long as it takes.
async fn take_time(engine: Engine, connection: &mut AnyConnection) -> Result<(), StoreError> {
    if engine == Engine::Postgres {
        let unlimited = "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0";
        sqlx::raw_sql(unlimited).execute(connection).await?;
    }
    Ok(())
}

/// The names of all tables, each after those that it refers to.
async fn tables(engine: Engine, connection: &mut AnyConnection) -> Result<Vec<String>, StoreError> {
    let (tables, references) = match engine {
        Engine::Sqlite => (
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
            "SELECT it.name, other.\"table\" FROM sqlite_schema it, pragma_foreign_key_list(it.name) other",
        ),
        Engine::Postgres => (
            "SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1",
            "SELECT conrelid::regclass::text, confrelid::regclass::text FROM pg_constraint WHERE contype = 'f'",
        ),
    };
    let mut open = Vec::new();
    for row in sqlx::query(tables).fetch_all(&mut *connection).await? {
        let name: String = row.try_get(0)?;
        if !OWN.contains(&name.as_str()) {
            open.push(name);
        }
    }
    let mut needs = BTreeSet::new();
    for row in sqlx::query(references).fetch_all(connection).await? {
        let (table, other): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        if table != other {
            needs.insert((table, other));
        }
    }
    let mut sorted = Vec::new();
    while !open.is_empty() {
        let (ready, rest): (Vec<_>, Vec<_>) = open
            .iter()
            .cloned()
            .partition(|table| !open.iter().any(|other| needs.contains(&(table.clone(), other.clone()))));
        if ready.is_empty() {
            return Err(StoreError::Corrupt("reference between tables"));
        }
        sorted.extend(ready);
        open = rest;
    }
    Ok(sorted)
}

fn values(row: &AnyRow) -> Result<Vec<Value>, StoreError> {
    let value = |at: usize| {
        let raw = row.try_get_raw(at)?;
        if raw.is_null() {
            return Ok(Value::Null);
        }
        Ok(match raw.type_info().name() {
            "SMALLINT" | "INTEGER" | "BIGINT" => Value::Integer(row.try_get(at)?),
            "TEXT" => Value::Text(row.try_get(at)?),
            "BLOB" => Value::Bytes { base64: base64(row.try_get(at)?) },
            _ => return Err(StoreError::Corrupt("type of a column")),
        })
    };
    (0..row.columns().len()).map(value).collect()
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

fn unbase64(text: &str) -> Option<Vec<u8>> {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.decode(text).ok()
}
