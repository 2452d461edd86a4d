//! How long information is kept.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use time::{Date, Duration, Month, util::days_in_month};

/// How long, and counted from when: `{ period = "2 years", from = "closure" }`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// How long.
    pub period: Period,
    /// From when.
    pub from: Event,
}

/// What a retention period is counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The closing of the case.
    Closure,
    /// The day on which it was received.
    Receipt,
    /// The last time that the person used it.
    LastUse,
}

impl Event {
    /// As it is written in the register.
    pub fn name(self) -> &'static str {
        match self {
            Event::Closure => "closure",
            Event::Receipt => "receipt",
            Event::LastUse => "last-use",
        }
    }
}

/// A span of calendar time: `7 days`, `6 months`, `2 years`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    /// How many.
    pub number: u16,
    /// Of what.
    pub unit: Unit,
}

impl Period {
    /// The day that is so long after `day`. Where a month is too short for it, its last day.
    pub fn after(self, day: Date) -> Date {
        let months = match self.unit {
            Unit::Days => return day.checked_add(Duration::days(self.number.into())).unwrap_or(Date::MAX),
            Unit::Months => i32::from(self.number),
            Unit::Years => i32::from(self.number) * 12,
        };
        let month = day.year() * 12 + i32::from(u8::from(day.month())) - 1 + months;
        let year = month.div_euclid(12);
        let month = u8::try_from(month.rem_euclid(12) + 1).ok().and_then(|month| Month::try_from(month).ok());
        let month = month.unwrap_or(Month::January);
        let last = days_in_month(month, year);
        Date::from_calendar_date(year, month, day.day().min(last)).unwrap_or(Date::MAX)
    }

    /// The day that is so long before `day`: what happened before it is older than the period.
    pub fn before(self, day: Date) -> Date {
        let about = match self.unit {
            Unit::Days => i64::from(self.number),
            Unit::Months => i64::from(self.number) * 31,
            Unit::Years => i64::from(self.number) * 366,
        };
        // The latest day from which the whole period has passed.
        let mut start = day.checked_sub(Duration::days(about)).unwrap_or(Date::MIN);
        while let Some(next) = start.next_day().filter(|next| self.after(*next) <= day) {
            start = next;
        }
        start
    }
}

/// A unit of calendar time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Days,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// A period that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAPeriod(String);

impl fmt::Display for NotAPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a period; write for example \"7 days\", \"6 months\" or \"2 years\"", self.0)
    }
}

impl std::error::Error for NotAPeriod {}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let wrong = || NotAPeriod(text.to_owned());
        let (number, unit) = text.split_once(' ').ok_or_else(wrong)?;
        let unit = match unit {
            "day" | "days" => Unit::Days,
            "month" | "months" => Unit::Months,
            "year" | "years" => Unit::Years,
            _ => return Err(wrong()),
        };
        Ok(Self { number: number.parse().map_err(|_| wrong())?, unit })
    }
}

impl TryFrom<String> for Period {
    type Error = NotAPeriod;

    fn try_from(text: String) -> Result<Self, NotAPeriod> {
        text.parse()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Days => "day",
            Unit::Months => "month",
            Unit::Years => "year",
        };
        write!(f, "{} {unit}{}", self.number, if self.number == 1 { "" } else { "s" })
    }
}

impl From<Period> for String {
    fn from(period: Period) -> String {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_period_ends_on_a_day() {
        for (period, day, end) in [
            ("7 days", date!(2026 - 11 - 28), date!(2026 - 12 - 5)),
            ("1 month", date!(2027 - 1 - 31), date!(2027 - 2 - 28)),
            ("6 months", date!(2026 - 11 - 22), date!(2027 - 5 - 22)),
            ("2 years", date!(2028 - 2 - 29), date!(2030 - 2 - 28)),
            ("65535 years", date!(2026 - 1 - 1), Date::MAX),
        ] {
            assert_eq!(period.parse::<Period>().unwrap().after(day), end, "{period}");
        }
    }

    #[test]
    fn what_is_older_is_found_by_a_day() {
        for (period, day, start) in [
            ("7 days", date!(2026 - 12 - 5), date!(2026 - 11 - 28)),
            ("2 years", date!(2030 - 2 - 28), date!(2028 - 2 - 29)),
            ("1 month", date!(2027 - 2 - 28), date!(2027 - 1 - 31)),
        ] {
            assert_eq!(period.parse::<Period>().unwrap().before(day), start, "{period}");
        }
    }

    #[test]
    fn periods_are_read_and_written() {
        for text in ["7 days", "1 month", "6 months", "1 year", "2 years"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for wrong in ["", "2", "years", "x years", "-1 years", "2 fortnights", "70000 days"] {
            assert!(wrong.parse::<Period>().is_err(), "{wrong}");
        }
    }
}
