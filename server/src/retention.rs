//! The retention job: erases what the register (`site/notice.toml`) says is kept no longer.

use crate::{
    clock::Clock,
    mail::{self, Post},
    site::Site,
    staff,
    state::AppState,
    store::{Store, StoreError},
    uploads::{self, Folder},
    webhooks,
};
use cases::State;
use notice::{Event, Period, Retention};
use std::{collections::BTreeMap, fmt::Display};
use time::{Date, Duration, OffsetDateTime, Time};
use wizard::Service;

/// The activity that says how long counts of visits are kept.
const STATISTICS: &str = "statistics";
/// The activity that says how long mails are kept that could not be sent, or are files.
const MAILS: &str = "mails-to-you";
/// The activity that says how long it is known who read a case.
const READINGS: &str = "case-readings";
/// How long it is known of a job that it was done: longer than anything tries again.
const JOBS: Duration = Duration::days(30);

/// Erases what is kept no longer: drafts, cases, uploads, mails, counts, readings, jobs that were done. What fails is logged and
/// does not stop the rest.
pub async fn enforce(store: &Store, uploads: &Folder, site: &Site, clock: &Clock, post: &Post) -> Purged {
    let mut purged = Purged::default();
    let (now, today) = (clock.now(), clock.today());
    purged.add("drafts", store.purge_expired(now).await);
    for service in site.services.values() {
        if let Some(retention) = retention_of(site, today, service) {
            let closes_after = site.organisation.closes_after(today);
            purged.add("cases", purge_cases(store, service, retention, closes_after, today).await);
        }
    }
    purged.add("uploads", uploads::sweep(store, uploads, now).await);
    if let Some(retention) = site.notice.retention(MAILS) {
        let age = today - retention.period.before(today);
        purged.add("mails", store.purge_failed_jobs(mail::KIND, now - age).await);
        purged.add("mails as files", post.purge(age.unsigned_abs()).await);
    }
    if let Some(retention) = site.notice.retention(STATISTICS) {
        purged.add("counts", store.purge_counts(retention.period.before(today)).await);
    }
    if let Some(retention) = site.notice.retention(READINGS) {
        let before = OffsetDateTime::new_utc(retention.period.before(today), Time::MIDNIGHT);
        purged.add("readings", store.purge_readings(before).await);
    }
    purged.add("sessions of staff", staff::purge_sessions(store, now).await);
    if store.is_shared() {
        let millis = i64::try_from(now.unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX);
        purged.add("counts of requests", store.purge_rates(millis).await);
    }
    purged.add("webhooks", store.purge_failed_jobs(webhooks::KIND, now - JOBS).await);
    purged.add("jobs", store.purge_jobs(now - JOBS).await);
    purged
}

/// What a run of the retention job came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Purged {
    /// How many of each kind were erased.
    pub erased: BTreeMap<&'static str, u64>,
    /// How many steps failed.
    pub failures: u32,
}

impl Purged {
    fn add(&mut self, what: &'static str, erased: Result<u64, impl Display>) {
        match erased {
            Ok(erased) => {
                if erased > 0 {
                    tracing::info!(what, erased, "kept no longer");
                }
                *self.erased.entry(what).or_default() += erased;
            }
            Err(error) => {
                tracing::error!(what, %error, "could not be erased");
                self.failures += 1;
            }
        }
    }
}

/// How long what is used now is kept, as the register says of this activity.
pub fn lasts(state: &AppState, activity: &str) -> Option<Duration> {
    let today = state.clock.today();
    let retention = state.site.notice.retention(activity)?;
    Some(retention.period.after(today) - today)
}

/// How long the cases of a service are kept: the longest of the activities that its questions serve.
pub fn retention_of(site: &Site, today: Date, service: &Service) -> Option<Retention> {
    let activities = service.questions().map(|question| service.activity_of(question));
    let kept = activities.filter_map(|activity| site.notice.retention(activity));
    // Counted from the closing is longer than as long from the receipt.
    kept.max_by_key(|kept| (kept.period.after(today), kept.from == Event::Closure))
}

/// How long a case is kept that was received on this day and stands so since `last`: the last day, as soon as that can be
/// counted, and for how long after it is closed for good.
pub fn kept(
    state: &AppState,
    service: &Service,
    received: Date,
    case: Option<(State, &cases::Event)>,
) -> (Option<Date>, Option<Period>) {
    let Some(retention) = retention_of(&state.site, state.clock.today(), service) else {
        return (None, None);
    };
    let since = match retention.from {
        // That of its last event, as the store counts it.
        Event::Closure => {
            case.filter(|(state, _)| state.is_over()).map(|(_, last)| state.clock.day_of(last.at))
        }
        Event::Receipt | Event::LastUse => Some(received),
    };
    (since.map(|since| retention.period.after(since)), Some(retention.period))
}

async fn purge_cases(
    store: &Store,
    service: &Service,
    retention: Retention,
    closes_after: Option<Period>,
    today: Date,
) -> Result<u64, StoreError> {
    let before = |day: Date| OffsetDateTime::new_utc(retention.period.before(day), Time::MIDNIGHT);
    let decided = closes_after.map(|after| before(after.before(today)));
    let before = before(today);
    match retention.from {
        Event::Closure => store.purge_cases_closed(&service.id, before, decided).await,
        Event::Receipt | Event::LastUse => store.purge_cases_received(&service.id, before).await,
    }
}
