//! How long information is kept.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

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

/// A span of calendar time: `7 days`, `6 months`, `2 years`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    /// How many.
    pub number: u16,
    /// Of what.
    pub unit: Unit,
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
