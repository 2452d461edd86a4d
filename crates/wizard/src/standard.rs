//! Service standards: what a person may expect by when, as dated data.

use crate::{
    period::{NotAPeriod, Period},
    rule::holds_on,
};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use time::Date;

/// A service standard. The person who sends something is told the date that follows from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Standard {
    /// Names its text, `standard-<id>`.
    pub id: String,
    /// Counted from receipt.
    pub within: Within,
    /// Whether a last day that is no working day moves on to the next one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub next_working_day: bool,
    /// The events that keep it, by their names in the case API; a decision, if none is given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub met_by: Vec<String>,
    /// The first day of receipt that it holds for (ISO 8601); always, if it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The last day of receipt that it holds for (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

impl Standard {
    /// Whether it holds for what is received on the day.
    pub fn holds_on(&self, day: Date) -> bool {
        holds_on(self.since.as_deref(), self.until.as_deref(), day)
    }
}

/// How long a standard gives: days of some kind, or hours by the clock, nights and weekends too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Within {
    /// Hours by the clock, as `72 hours`.
    Hours(u16),
    /// A period in days, working days, weeks or months.
    Period(Period),
}

impl FromStr for Within {
    type Err = NotAPeriod;

    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let hours = match text.trim().split_once(' ') {
            Some((number, "hour" | "hours")) => number.parse().ok(),
            _ => None,
        };
        hours.map_or_else(|| text.parse().map(Self::Period), |hours| Ok(Self::Hours(hours)))
    }
}

impl TryFrom<String> for Within {
    type Error = NotAPeriod;

    fn try_from(text: String) -> Result<Self, NotAPeriod> {
        text.parse()
    }
}

impl fmt::Display for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Hours(hours) => write!(f, "{hours} hours"),
            Self::Period(period) => period.fmt(f),
        }
    }
}

impl From<Within> for String {
    fn from(within: Within) -> String {
        within.to_string()
    }
}

impl From<Period> for Within {
    fn from(period: Period) -> Self {
        Self::Period(period)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_periods_are_read_and_written() {
        for text in ["72 hours", "30 days", "20 working days", "1 months"] {
            assert_eq!(text.parse::<Within>().unwrap().to_string(), text);
        }
        assert_eq!("1 hour".parse(), Ok(Within::Hours(1)));
        for wrong in ["", "hours", "x hours", "99999999 hours", "3 fortnights"] {
            assert!(wrong.parse::<Within>().is_err(), "{wrong}");
        }
    }
}
