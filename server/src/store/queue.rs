//! Looking through the cases: page by page, the oldest first.

use super::{CaseRow, Store, StoreError, cases::case_row};
use cases::State;
use sqlx::Row;

/// Which cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Those of a queue; of all, without one.
    pub queue: Option<String>,
    /// Those in a state; without one those that are open, which is neither decided nor closed nor withdrawn.
    pub state: Option<State>,
    /// Those after the case with this number.
    pub after: u32,
}

/// A page of cases, and the number after which the next page goes on, if there are more.
#[derive(Debug)]
pub struct CasePage {
    /// The cases.
    pub cases: Vec<CaseRow>,
    /// The number of the last, if there are more.
    pub next: Option<u32>,
}

impl Store {
    /// So many of the wanted cases.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn cases(&self, wanted: &Wanted, most: u16) -> Result<CasePage, StoreError> {
        // The words of the partial indexes, so that both engines use these.
        let state = match wanted.state {
            Some(_) => "state = $1",
            None => "state NOT IN ('decided', 'closed', 'withdrawn') AND $1 = ''",
        };
        let queue = if wanted.queue.is_some() { "queue = $2" } else { "$2 = ''" };
        let query =
            format!("SELECT * FROM cases WHERE {state} AND {queue} AND number > $3 ORDER BY number LIMIT $4");
        let mut rows = sqlx::query(sqlx::AssertSqlSafe(query))
            .bind(wanted.state.map_or("", State::name))
            .bind(wanted.queue.as_deref().unwrap_or_default())
            .bind(i64::from(wanted.after))
            .bind(i64::from(most) + 1)
            .fetch_all(&self.cases.read)
            .await?;
        let more = rows.len() > usize::from(most);
        rows.truncate(most.into());
        let last = rows.last().filter(|_| more).map(|row| row.try_get::<i64, _>("number")).transpose()?;
        let next = last.map(u32::try_from).transpose().map_err(|_| StoreError::Corrupt("number"))?;
        Ok(CasePage { cases: rows.iter().map(case_row).collect::<Result<_, _>>()?, next })
    }
}
