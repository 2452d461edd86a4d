//! The time, and the day that it is where the body is.

use jiff::{Timestamp, tz::TimeZone};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use time::{Date, Month, OffsetDateTime};

/// Where UK public bodies count their days.
const ZONE: &str = "Europe/London";

/// A clock. All that is dated asks this one, so that tests can say what time it is.
#[derive(Clone)]
pub struct Clock {
    zone: TimeZone,
    fixed: Option<Arc<AtomicI64>>,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self { zone: zone(), fixed: None }
    }

    /// A clock that stands still until it is set. For tests.
    pub fn fixed(at: OffsetDateTime) -> Self {
        Self { zone: zone(), fixed: Some(Arc::new(AtomicI64::new(at.unix_timestamp()))) }
    }

    /// Sets a fixed clock, and all its clones.
    pub fn set(&self, at: OffsetDateTime) {
        if let Some(fixed) = &self.fixed {
            fixed.store(at.unix_timestamp(), Ordering::Relaxed);
        }
    }

    /// The time in UTC, to the second.
    pub fn now(&self) -> OffsetDateTime {
        let seconds = match &self.fixed {
            Some(fixed) => fixed.load(Ordering::Relaxed),
            None => OffsetDateTime::now_utc().unix_timestamp(),
        };
        from_unix(seconds)
    }

    /// The day that it is in the United Kingdom.
    pub fn today(&self) -> Date {
        self.day_of(self.now())
    }

    /// The time of day in the United Kingdom at that moment, as `09:30`.
    pub fn time_of(&self, moment: OffsetDateTime) -> String {
        let at = Timestamp::from_second(moment.unix_timestamp()).unwrap_or(Timestamp::MAX);
        let time = at.to_zoned(self.zone.clone()).time();
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// The day in the United Kingdom at that moment.
    pub fn day_of(&self, moment: OffsetDateTime) -> Date {
        let date = Timestamp::from_second(moment.unix_timestamp())
            .unwrap_or(Timestamp::MAX)
            .to_zoned(self.zone.clone())
            .date();
        u8::try_from(date.month())
            .ok()
            .and_then(|month| Month::try_from(month).ok())
            .zip(u8::try_from(date.day()).ok())
            .and_then(|(month, day)| Date::from_calendar_date(date.year().into(), month, day).ok())
            .unwrap_or(moment.date())
    }
}

/// The moment so many seconds after 1970, as the store keeps it.
pub fn from_unix(seconds: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

fn zone() -> TimeZone {
    // The zone is part of the binary (`tzdb-bundle-always`), so it is there.
    TimeZone::get(ZONE).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn a_summer_day_begins_at_eleven_at_night_in_utc() {
        let clock = Clock::fixed(datetime!(2026-07-01 22:59:59 UTC));
        assert_eq!(clock.today(), date!(2026 - 07 - 01));
        clock.set(datetime!(2026-07-01 23:00:00 UTC));
        assert_eq!(clock.today(), date!(2026 - 07 - 02));
        clock.set(datetime!(2026-12-31 23:59:59 UTC));
        assert_eq!(clock.today(), date!(2026 - 12 - 31));
        clock.set(datetime!(2027-01-01 00:00:00 UTC));
        assert_eq!(clock.today(), date!(2027 - 01 - 01));
    }
}
