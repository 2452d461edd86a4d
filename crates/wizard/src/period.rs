//! Spans of time, as definitions write them: `30 days`, `20 working days`, `6 weeks`, `3 months`.

use crate::calendar::Calendar;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use time::{Date, Duration, Month};

/// A span of time. A month ends on the same day of a later month, or on that month's last day; working days
/// are counted from the day after (domain.md 3.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    /// Calendar days.
    Days(u16),
    /// Days that are working days in the calendar.
    WorkingDays(u16),
    /// Weeks of seven days.
    Weeks(u16),
    /// Calendar months.
    Months(u16),
}

impl Period {
    /// The date this long after `date`; the last representable date if it lies beyond.
    #[must_use]
    pub fn after(self, date: Date, calendar: &Calendar) -> Date {
        match self {
            Period::WorkingDays(days) => calendar.after(date, days),
            Period::Days(days) => date.saturating_add(Duration::days(days.into())),
            Period::Weeks(weeks) => date.saturating_add(Duration::weeks(weeks.into())),
            Period::Months(months) => add_months(date, i32::from(months)),
        }
    }

    /// The date this long before `date`.
    #[must_use]
    pub fn before(self, date: Date, calendar: &Calendar) -> Date {
        match self {
            Period::WorkingDays(days) => calendar.before(date, days),
            Period::Days(days) => date.saturating_sub(Duration::days(days.into())),
            Period::Weeks(weeks) => date.saturating_sub(Duration::weeks(weeks.into())),
            Period::Months(months) => add_months(date, -i32::from(months)),
        }
    }
}

fn add_months(date: Date, months: i32) -> Date {
    let index = date.year() * 12 + i32::from(u8::from(date.month())) - 1 + months;
    let year = index.div_euclid(12);
    let Ok(month) = u8::try_from(index.rem_euclid(12) + 1)
        .map_err(drop)
        .and_then(|month| Month::try_from(month).map_err(drop))
    else {
        return date;
    };
    let day = date.day().min(month.length(year));
    Date::from_calendar_date(year, month, day).unwrap_or(if months < 0 { Date::MIN } else { Date::MAX })
}

/// A period that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAPeriod(String);

impl fmt::Display for NotAPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "\"{}\" is not a period; write for example \"30 days\", \"20 working days\", \"6 weeks\" or \"3 months\"",
            self.0
        )
    }
}

impl std::error::Error for NotAPeriod {}

impl FromStr for Period {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let wrong = || NotAPeriod(text.to_owned());
        let (number, unit) = text.trim().split_once(' ').ok_or_else(wrong)?;
        let number: u16 = number.parse().map_err(|_| wrong())?;
        match unit.trim() {
            "day" | "days" => Ok(Period::Days(number)),
            "working day" | "working days" => Ok(Period::WorkingDays(number)),
            "week" | "weeks" => Ok(Period::Weeks(number)),
            "month" | "months" => Ok(Period::Months(number)),
            _ => Err(wrong()),
        }
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
        match self {
            Period::Days(n) => write!(f, "{n} days"),
            Period::WorkingDays(n) => write!(f, "{n} working days"),
            Period::Weeks(n) => write!(f, "{n} weeks"),
            Period::Months(n) => write!(f, "{n} months"),
        }
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

    const NONE: Calendar = Calendar::weekends();

    fn date(year: i32, month: u8, day: u8) -> Date {
        Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
    }

    #[test]
    fn a_month_ends_on_the_last_day_where_there_is_no_same_day() {
        assert_eq!(Period::Months(1).after(date(2026, 1, 31), &NONE), date(2026, 2, 28));
        assert_eq!(Period::Months(3).before(date(2026, 5, 31), &NONE), date(2026, 2, 28));
        assert_eq!(Period::Months(2).after(date(2026, 11, 21), &NONE), date(2027, 1, 21));
        assert_eq!(Period::Months(12).before(date(2024, 2, 29), &NONE), date(2023, 2, 28));
    }

    #[test]
    fn periods_are_read_and_written() {
        for text in ["30 days", "20 working days", "6 weeks", "3 months"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for wrong in ["", "30", "days", "x days", "-1 days", "3 fortnights", "99999999 days"] {
            assert!(wrong.parse::<Period>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn far_dates_do_not_panic() {
        assert_eq!(Period::Months(u16::MAX).after(Date::MAX, &NONE), Date::MAX);
        assert_eq!(Period::Days(u16::MAX).before(Date::MIN, &NONE), Date::MIN);
    }
}
