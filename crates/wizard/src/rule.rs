//! Periods with a name, as dated data: what holds on the day of the case.

use crate::{check::parse_date, period::Period, service::On};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use time::Date;

/// A period with a name, for as long as it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name; several rules with one name follow each other.
    pub id: String,
    /// The period.
    pub is: Period,
    /// The first day that it holds (ISO 8601); always, if it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The last day that it holds (ISO 8601).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

impl Rule {
    /// Whether it holds on the day.
    pub fn holds_on(&self, day: Date) -> bool {
        holds_on(self.since.as_deref(), self.until.as_deref(), day)
    }
}

/// Whether something dated holds on the day: from `since` to `until`, both included. With a date that cannot be
/// read it never does; `hark check` finds it.
pub fn holds_on(since: Option<&str>, until: Option<&str>, day: Date) -> bool {
    let compare = |date: Option<&str>, fits: fn(Date, Date) -> bool| {
        date.is_none_or(|text| parse_date(text).is_some_and(|date| fits(date, day)))
    };
    compare(since, |since, day| since <= day) && compare(until, |until, day| day <= until)
}

/// A period as a definition names it: itself, or a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Span {
    /// The period itself.
    Period(Period),
    /// The rule with this name.
    Rule(String),
}

impl Span {
    /// The period on that day; none at all where no rule holds, which `hark check` refuses.
    pub fn period(&self, on: On<'_>) -> Period {
        match self {
            Span::Period(period) => *period,
            Span::Rule(id) => on.rule(id).unwrap_or(Period::Days(0)),
        }
    }
}

impl TryFrom<String> for Span {
    type Error = <Period as FromStr>::Err;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.starts_with(|c: char| c.is_ascii_lowercase()) && !text.contains(' ') {
            Ok(Span::Rule(text))
        } else {
            text.parse().map(Span::Period)
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Span::Period(period) => period.fmt(f),
            Span::Rule(id) => f.write_str(id),
        }
    }
}

impl From<Span> for String {
    fn from(span: Span) -> String {
        span.to_string()
    }
}

impl FromStr for Span {
    type Err = <Period as FromStr>::Err;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.to_owned().try_into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Service;
    use time::macros::date;

    #[test]
    fn the_rule_of_the_day_counts() {
        let source = "id = \"s\"\nactivity = \"a\"\n[[rule]]\nid = \"late\"\nis = \"6 weeks\"\nuntil = \"2026-01-31\"\n\
                      [[rule]]\nid = \"late\"\nis = \"2 months\"\nsince = \"2026-02-01\"\n";
        let service = Service::from_toml(source).unwrap();
        let span: Span = "late".parse().unwrap();
        assert_eq!(span.period(service.on(date!(2026 - 01 - 31))), Period::Weeks(6));
        assert_eq!(span.period(service.on(date!(2026 - 02 - 01))), Period::Months(2));
        assert_eq!("30 days".parse::<Span>(), Ok(Span::Period(Period::Days(30))));
        assert!("30 moons".parse::<Span>().is_err());
    }
}
