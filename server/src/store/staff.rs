//! Those who work on cases, and where they are signed in.

use super::{Store, StoreError};
use crate::staff::Role;
use sqlx::{AnyConnection, Row, any::AnyRow};

/// A member of staff as stored.
#[derive(Debug, Clone)]
pub struct StaffRow {
    /// What they sign in with.
    pub id: String,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The hash of their password (PHC format).
    pub password: String,
    /// What their codes are made from, sealed.
    pub code_key: Vec<u8>,
    /// Until when they cannot sign in, in seconds since 1970.
    pub locked_until: i64,
    /// Whether they have left.
    pub closed: bool,
}

const COLUMNS: &str = "staff.id, name, role, password, code_key, locked_until, closed";

impl Store {
    /// Adds a member of staff, or says that there is one with this id.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn add_staff(&self, new: &StaffRow) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "INSERT INTO staff (id, name, role, password, code_key) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (id) DO NOTHING",
        )
        .bind(new.id.as_str())
        .bind(new.name.as_str())
        .bind(new.role.name())
        .bind(new.password.as_str())
        .bind(new.code_key.as_slice())
        .execute(&self.cases.write)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Gives a member of staff another password and other codes, and ends their sessions. Says whether there is one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn reset_staff(&self, id: &str, password: &str, code_key: &[u8]) -> Result<bool, StoreError> {
        let mut transaction = self.cases.begin().await?;
        let done = sqlx::query(
            "UPDATE staff SET password = $1, code_key = $2, code_step = 0, failures = 0, locked_until = 0, \
             closed = 0 WHERE id = $3",
        )
        .bind(password)
        .bind(code_key)
        .bind(id)
        .execute(&mut *transaction)
        .await?;
        end_sessions(&mut transaction, id).await?;
        transaction.commit().await?;
        Ok(done.rows_affected() == 1)
    }

    /// Closes an account and ends its sessions. Says whether there is one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn close_staff(&self, id: &str) -> Result<bool, StoreError> {
        let mut transaction = self.cases.begin().await?;
        let done = sqlx::query("UPDATE staff SET closed = 1 WHERE id = $1")
            .bind(id)
            .execute(&mut *transaction)
            .await?;
        end_sessions(&mut transaction, id).await?;
        transaction.commit().await?;
        Ok(done.rows_affected() == 1)
    }

    /// The member of staff with this id.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn find_staff(&self, id: &str) -> Result<Option<StaffRow>, StoreError> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM staff WHERE id = $1")))
            .bind(id)
            .fetch_optional(&self.cases.read)
            .await?;
        row.as_ref().map(staff).transpose()
    }

    /// All members of staff, those who have left too.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn list_staff(&self) -> Result<Vec<StaffRow>, StoreError> {
        let rows = sqlx::query(sqlx::AssertSqlSafe(format!("SELECT {COLUMNS} FROM staff ORDER BY id")))
            .fetch_all(&self.cases.read)
            .await?;
        rows.iter().map(staff).collect()
    }

    /// Takes note of an attempt that failed; after so many in a row nobody signs in until then.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn note_failure(&self, id: &str, most: i64, locked_until: i64) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE staff SET failures = CASE WHEN failures + 1 >= $1 THEN 0 ELSE failures + 1 END, \
             locked_until = CASE WHEN failures + 1 >= $1 THEN $2 ELSE locked_until END WHERE id = $3",
        )
        .bind(most)
        .bind(locked_until)
        .bind(id)
        .execute(&self.cases.write)
        .await?;
        Ok(())
    }

    /// Begins a session with the code of this step, unless that or a later one has been used.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn begin_session(
        &self,
        staff: &str,
        step: i64,
        session: &[u8; 32],
        now: i64,
    ) -> Result<bool, StoreError> {
        let mut transaction = self.cases.begin().await?;
        let done = sqlx::query(
            "UPDATE staff SET code_step = $1, failures = 0 \
             WHERE id = $2 AND code_step < $1 AND closed = 0 AND locked_until <= $3",
        )
        .bind(step)
        .bind(staff)
        .bind(now)
        .execute(&mut *transaction)
        .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        sqlx::query("INSERT INTO staff_sessions (id, staff, started, used) VALUES ($1, $2, $3, $3)")
            .bind(session.as_slice())
            .bind(staff)
            .bind(now)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(true)
    }

    /// The member of staff whose session this is, if it was begun and used after these moments. It is used now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn use_session(
        &self,
        session: &[u8; 32],
        started_after: i64,
        used_after: i64,
        now: i64,
    ) -> Result<Option<StaffRow>, StoreError> {
        let row = sqlx::query(sqlx::AssertSqlSafe(format!(
            "SELECT {COLUMNS}, used FROM staff_sessions JOIN staff ON staff.id = staff_sessions.staff \
             WHERE staff_sessions.id = $1 AND started > $2 AND used > $3 AND closed = 0"
        )))
        .bind(session.as_slice())
        .bind(started_after)
        .bind(used_after)
        .fetch_optional(&self.cases.read)
        .await?;
        let Some(row) = row else { return Ok(None) };
        // Once a minute is enough.
        if row.try_get::<i64, _>("used")? + 60 <= now {
            sqlx::query("UPDATE staff_sessions SET used = $1 WHERE id = $2")
                .bind(now)
                .bind(session.as_slice())
                .execute(&self.cases.write)
                .await?;
        }
        staff(&row).map(Some)
    }

    /// Ends a session.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn end_session(&self, session: &[u8; 32]) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM staff_sessions WHERE id = $1")
            .bind(session.as_slice())
            .execute(&self.cases.write)
            .await?;
        Ok(())
    }

    /// Erases the sessions that were begun before this moment.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn purge_sessions(&self, started_before: i64) -> Result<u64, StoreError> {
        let done = sqlx::query("DELETE FROM staff_sessions WHERE started <= $1")
            .bind(started_before)
            .execute(&self.cases.write)
            .await?;
        Ok(done.rows_affected())
    }
}

/// Ends all sessions of an account.
async fn end_sessions(connection: &mut AnyConnection, id: &str) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM staff_sessions WHERE staff = $1").bind(id).execute(connection).await?;
    Ok(())
}

fn staff(row: &AnyRow) -> Result<StaffRow, StoreError> {
    Ok(StaffRow {
        id: row.try_get("id")?,
        name: row.try_get("name")?,
        role: Role::from_name(&row.try_get::<String, _>("role")?).ok_or(StoreError::Corrupt("role"))?,
        password: row.try_get("password")?,
        code_key: row.try_get("code_key")?,
        locked_until: row.try_get("locked_until")?,
        closed: row.try_get::<i64, _>("closed")? != 0,
    })
}
