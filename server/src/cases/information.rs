//! Management information from the log of all cases: what it says is what the log says.
//!
//! It is counted in the background and kept for a minute, so that a page that is reloaded, or ten people who look at it,
//! cost one count, and cases to which nothing has happened are not counted again that day. Where there are so many that
//! it takes longer than anybody likes to wait, whoever asks gets the last report, and the next is made meanwhile; it is
//! kept in the store for when the server has just started. Where there has never been one, they are told to come back.

use super::log::{self, LogError};
use crate::{
    secrets::Keys,
    state::AppState,
    store::{Block, Counted, StoreError},
};
use ::cases::{Days, Fold, Information, Record};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use time::{Date, OffsetDateTime};
use tokio::{sync::Mutex as AsyncMutex, task::JoinError, time::timeout};

/// How many cases are a block.
const BLOCK: u32 = 4_000;
/// How many cases are read at a time: more take memory that is then kept.
const PAGE: u32 = 200;
/// For how long a report is given again, at least; and at least so many times as long as counting took.
const KEPT: Duration = Duration::from_mins(1);
const TIMES: u32 = 20;
/// How long a new one is waited for, from when counting begins.
const PATIENCE: Duration = Duration::from_secs(1);

/// Why there is no management information.
#[derive(Debug, thiserror::Error)]
pub enum InformationError {
    /// The store failed.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The log of a case cannot be read.
    #[error("{0}")]
    Log(#[from] LogError),
    /// It cannot be written as JSON.
    #[error("{0}")]
    Json(#[from] serde_json::Error),
    /// Counting was broken off.
    #[error("{0}")]
    BrokenOff(#[from] JoinError),
}

/// The reports that are made.
#[derive(Clone)]
pub struct Reports {
    /// How long a new one is waited for.
    patience: Duration,
    last: Arc<Mutex<Option<Made>>>,
    /// What was counted, for whose turn it is to count.
    blocks: Arc<AsyncMutex<Blocks>>,
    /// When counting began, while it goes on.
    since: Arc<Mutex<Option<Instant>>>,
}

/// A report, when counting it began, and how long it took.
#[derive(Clone)]
struct Made {
    at: OffsetDateTime,
    took: Duration,
    report: Arc<Information>,
}

impl Default for Reports {
    fn default() -> Self {
        Self::waited_for(PATIENCE)
    }
}

impl Reports {
    /// Nobody waits longer than this for one of them.
    pub fn waited_for(patience: Duration) -> Self {
        Self { patience, last: Arc::default(), blocks: Arc::default(), since: Arc::default() }
    }

    /// The management information of today, however long it takes to count it for the first time.
    ///
    /// # Errors
    /// [`InformationError`].
    pub async fn today(&self, state: &AppState) -> Result<Arc<Information>, InformationError> {
        match self.ready(state).await? {
            Some(report) => Ok(report),
            None => tokio::spawn(self.clone().make(state.clone())).await?,
        }
    }

    /// The management information of today, as it stood a minute ago or later; where counting takes long, as it stood
    /// when that began last. `None` while it is being counted for the first time.
    ///
    /// # Errors
    /// [`InformationError`].
    pub async fn ready(&self, state: &AppState) -> Result<Option<Arc<Information>>, InformationError> {
        if self.last().is_none() {
            self.recall(state).await?;
        }
        if let Some(report) = self.fresh(state) {
            return Ok(Some(report));
        }
        let last = self.last().map(|made| made.report);
        let since = *locked(&self.since);
        let patience = self.patience.saturating_sub(since.map_or(Duration::ZERO, |since| since.elapsed()));
        // It goes on when nobody waits for it any more.
        let counting = tokio::spawn(self.clone().make(state.clone()));
        match timeout(patience, counting).await {
            Ok(made) => made?.map(Some),
            Err(_) => Ok(last),
        }
    }

    /// Takes the report that was kept before the server started, or by another node. One of another version counts for
    /// nothing.
    async fn recall(&self, state: &AppState) -> Result<(), StoreError> {
        let Some((at, body)) = state.store.kept_report().await? else { return Ok(()) };
        let (Ok(at), Ok(report)) = (OffsetDateTime::from_unix_timestamp(at), serde_json::from_str(&body))
        else {
            return Ok(());
        };
        let made = Made { at, took: Duration::ZERO, report: Arc::new(report) };
        locked(&self.last).get_or_insert(made);
        Ok(())
    }

    fn last(&self) -> Option<Made> {
        locked(&self.last).clone()
    }

    fn fresh(&self, state: &AppState) -> Option<Arc<Information>> {
        let now = state.clock.now();
        let is_fresh = |made: &Made| {
            now < made.at + KEPT.max(made.took * TIMES)
                && state.clock.day_of(made.at) == state.clock.day_of(now)
        };
        self.last().filter(is_fresh).map(|made| made.report)
    }

    /// Counts, if nobody else has while it waited for its turn.
    async fn make(self, state: AppState) -> Result<Arc<Information>, InformationError> {
        let mut blocks = self.blocks.lock().await;
        if let Some(report) = self.fresh(&state) {
            return Ok(report);
        }
        let (at, began) = (state.clock.now(), Instant::now());
        *locked(&self.since) = Some(began);
        let counted = blocks.count(&state).await;
        *locked(&self.since) = None;
        let report = Arc::new(counted?);
        let made = Made { at, took: began.elapsed(), report: Arc::clone(&report) };
        let body = serde_json::to_string(&*report)?;
        if let Err(error) = state.store.keep_report(at.unix_timestamp(), &body).await {
            tracing::warn!(%error, "management information could not be kept");
        }
        *locked(&self.last) = Some(made);
        Ok(report)
    }
}

fn locked<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What has been counted of a day, by blocks of cases: only blocks in which something has happened are counted anew.
#[derive(Default)]
struct Blocks {
    day: Option<Date>,
    counted: BTreeMap<i64, (Block, Fold)>,
}

impl Blocks {
    /// Counts what has changed, and adds up.
    async fn count(&mut self, state: &AppState) -> Result<Information, InformationError> {
        let today = state.clock.today();
        if self.day != Some(today) {
            *self = Self { day: Some(today), counted: BTreeMap::new() };
        }
        let blocks = state.store.blocks(BLOCK).await?;
        self.counted.retain(|number, _| blocks.binary_search_by_key(number, |block| block.block).is_ok());
        let mut all = Fold::new(today);
        for block in blocks {
            let number = block.block;
            if self.counted.get(&number).is_none_or(|(counted, _)| *counted != block) {
                self.counted.insert(number, (block, fold(state, today, number).await?));
            }
            if let Some((_, fold)) = self.counted.get(&number) {
                all.add_all(fold);
            }
        }
        Ok(all.finish())
    }
}

/// The cases of a block.
async fn fold(state: &AppState, today: Date, block: i64) -> Result<Fold, InformationError> {
    let mut fold = Fold::new(today);
    let size = i64::from(BLOCK);
    let mut numbers = block * size..(block + 1) * size;
    loop {
        let page = state.store.cases_to_count(numbers.clone(), PAGE).await?;
        let Some(last) = page.last() else { return Ok(fold) };
        numbers.start = last.number + 1;
        for case in page {
            if let Some(record) = state.with_days(|days| record(&state.keys, days, case))? {
                fold.add(&record);
            }
        }
    }
}

/// What is recorded of a case.
pub(crate) fn record(keys: &Keys, days: Days<'_>, case: Counted) -> Result<Option<Record>, LogError> {
    let log = log::read(keys, &case.reference, case.history)?;
    Ok(Record::of(&case.reference, &case.queue, &log, days))
}
