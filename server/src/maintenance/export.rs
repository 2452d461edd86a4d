//! `hark export`: the records of all cases as CSV, one line a case, without what is personal.

use crate::{
    cases::{LogError, record},
    clock::Clock,
    secrets::Keys,
    site::Site,
    store::{Store, StoreError},
};
use ::cases::{
    Days,
    columns::{Report, heading, lines},
};
use std::io::{self, Write};

/// How many cases are read at a time.
const PAGE: u32 = 200;

/// Why not all was exported.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store failed.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The log of a case cannot be read.
    #[error("{0}")]
    Log(#[from] LogError),
    /// It cannot be written, as CSV or at all.
    #[error("{0}")]
    Write(#[from] io::Error),
}

/// Writes the columns of domain.md 2.1, as they stand today; says how many cases those are.
///
/// # Errors
/// [`ExportError`].
pub async fn export(
    store: &Store,
    keys: &Keys,
    site: &Site,
    clock: &Clock,
    into: &mut impl Write,
) -> Result<u64, ExportError> {
    let report = Report { on: clock.today(), calendar: &site.calendar };
    into.write_all(&heading().map_err(io::Error::from)?)?;
    let (mut number, mut exported) = (0, 0);
    loop {
        let page = store.cases_to_count(number..i64::MAX, PAGE).await?;
        let Some(last) = page.last() else { return Ok(exported) };
        number = last.number + 1;
        let mut records = Vec::new();
        for case in page {
            let days = Days { calendar: &site.calendar, of: &|at| clock.day_of(at) };
            records.extend(record(keys, days, case)?);
        }
        exported += records.len() as u64;
        into.write_all(&lines(&records, &report).map_err(io::Error::from)?)?;
    }
}
