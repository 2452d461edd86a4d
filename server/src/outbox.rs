//! Working through the outbox: mail, deliveries, inquiries and webhooks, each kind by a worker of its own.

use crate::{
    observe::{self, Kind, traced},
    state::AppState,
    store::{Job, Queue, StoreError},
};
use std::{future::Future, time::Duration};
use tokio::{
    sync::watch,
    task::{JoinError, JoinSet},
};

/// How often is looked for jobs while there are none.
const PAUSE: Duration = Duration::from_secs(1);

/// How it went with a job. The reasons are codes, which the log has too.
#[derive(Debug)]
pub enum Outcome {
    /// It is done.
    Done,
    /// It is done for now, and comes again after this time.
    Next(Duration),
    /// It is to be tried again after this time.
    Later(String, Duration),
    /// It is not tried again.
    Never(String),
}

impl Outcome {
    fn name(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Next(_) => "next",
            Self::Later(..) => "later",
            Self::Never(_) => "never",
        }
    }

    /// To be tried again after this time, or given up.
    pub fn again(why: &(impl ToString + ?Sized), wait: Option<Duration>) -> Self {
        match wait {
            Some(wait) => Self::Later(why.to_string(), wait),
            None => Self::Never(why.to_string()),
        }
    }
}

/// Has each job that is due attempted, until told to stop, and then finishes what is under way: what is broken off
/// while another takes it would be done twice.
pub async fn work<F: Future<Output = Outcome> + Send + 'static>(
    state: AppState,
    queue: &'static Queue,
    mut stopped: watch::Receiver<bool>,
    attempt: fn(AppState, Job) -> F,
) {
    let mut under_way = JoinSet::new();
    loop {
        let free = queue.at_once.saturating_sub(u32::try_from(under_way.len()).unwrap_or(u32::MAX));
        match state.store.claim(queue, state.clock.now(), free).await {
            Ok(jobs) => {
                for job in jobs {
                    under_way.spawn(settle(state.clone(), queue.kind, job, attempt));
                }
            }
            Err(error) => tracing::error!(%error, "the outbox cannot be read"),
        }
        tokio::select! {
            _ = stopped.wait_for(|stopped| *stopped) => break,
            Some(settled) = under_way.join_next() => note(settled),
            () = tokio::time::sleep(PAUSE) => {}
        }
    }
    while let Some(settled) = under_way.join_next().await {
        note(settled);
    }
}

/// Whether it could be noted how it went. If not, the job is taken again when its lease has ended.
type Settled = Result<(), StoreError>;

fn note(settled: Result<Settled, JoinError>) {
    match settled {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!(%error, "how it went with a job cannot be noted"),
        Err(error) => tracing::error!(%error, "a job was broken off"),
    }
}

/// Attempts one job and notes how it went. The log has the number of the job and a code: its key would tell the
/// reference.
async fn settle<F: Future<Output = Outcome>>(
    state: AppState,
    kind: &'static str,
    job: Job,
    attempt: fn(AppState, Job) -> F,
) -> Settled {
    let id = job.id;
    let outcome = traced(Kind::Consumer, kind, async {
        let outcome = attempt(state.clone(), job.clone()).await;
        observe::note("hark.outcome", outcome.name());
        outcome
    })
    .await;
    let now = state.clock.now();
    match outcome {
        Outcome::Done => {
            tracing::info!(id, kind, "sent");
            state.store.done(&job, now).await.map(drop)
        }
        Outcome::Next(wait) => state.store.again(&job, now + wait).await.map(drop),
        Outcome::Later(why, wait) => {
            tracing::warn!(id, kind, why, seconds = wait.as_secs(), "not sent yet");
            state.store.failed(&job, &why, Some(now + wait), now).await.map(drop)
        }
        Outcome::Never(why) => {
            tracing::error!(id, kind, why, "refused or given up");
            state.store.failed(&job, &why, None, now).await.map(drop)
        }
    }
}
