//! The periods that management information is counted in (domain.md 3.4).
//!
//! - The financial year begins on 1 April; its quarters are April to June, July to September, October to December and
//!   January to March. (Data on security incidents is published by calendar years and quarters: not here.)
//! - Week 1 of the financial year is from 1 April to the first Sunday; then weeks run from Monday to Sunday; 31 March
//!   closes the last. So a year has 53 or 54. No published definition was found: this one is Hark's.
//! - "Yesterday" is the working day before the day of the report.

use crate::state::named;
use serde::{Serialize, Serializer};
use std::fmt;
use time::{Date, Duration, Month};
use wizard::{Calendar, Period};

named! {
    /// The kinds of period.
    Unit {
        /// From 1 April to 31 March.
        FinancialYear = "financial-year",
        /// A quarter of the financial year.
        Quarter = "quarter",
        /// A calendar month.
        Month = "month",
        /// A week of the financial year.
        FinancialWeek = "financial-week",
    }
}

/// A period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReportingPeriod {
    /// The year in which its year begins: a calendar year for months, and else a financial year.
    year: i32,
    /// Which one of its year, from 1.
    number: u8,
    unit: Unit,
}

impl ReportingPeriod {
    /// The period that a day is in.
    pub fn of(unit: Unit, day: Date) -> Self {
        let year = financial_year(day);
        let month = u8::from(day.month());
        let (year, number) = match unit {
            Unit::FinancialYear => (year, 1),
            Unit::Quarter => (year, (month + 8) % 12 / 3 + 1),
            Unit::Month => (day.year(), month),
            Unit::FinancialWeek => (year, week(year, day)),
        };
        Self { year, number, unit }
    }

    /// The kind of period.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// Its number within its year, from 1.
    pub fn number(self) -> u8 {
        self.number
    }

    /// The year in which its year begins: a calendar year for months, and else a financial year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The financial year that it is in.
    #[must_use]
    pub fn financial_year(self) -> Self {
        let year = self.year - i32::from(self.unit == Unit::Month && self.number < 4);
        Self { year, number: 1, unit: Unit::FinancialYear }
    }

    /// Reads a period as it is written.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_at_checked(4)?;
        let (unit, number) = match (rest.get(..1)?, rest.get(1..)?) {
            ("-", month) => (Unit::Month, month),
            ("/", rest) => match rest.split_at_checked(2)?.1 {
                "" => (Unit::FinancialYear, "1"),
                rest => match rest.split_at_checked(2)? {
                    (" Q", number) => (Unit::Quarter, number),
                    (" W", number) => (Unit::FinancialWeek, number),
                    _ => return None,
                },
            },
            _ => return None,
        };
        let period = Self { year: year.parse().ok()?, number: number.parse().ok()?, unit };
        let most = match unit {
            Unit::FinancialYear => 1,
            Unit::Quarter => 4,
            Unit::Month => 12,
            Unit::FinancialWeek => 54,
        };
        // Written in one way only.
        let is_one = (1..=most).contains(&period.number) && period.to_string() == text;
        is_one.then_some(period)
    }
}

/// `2021/22`, `2021/22 Q2`, `2021-07`, `2021/22 W15`: in the order of time within a kind of period.
impl fmt::Display for ReportingPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, number, unit } = self;
        let until = (year + 1).rem_euclid(100);
        match unit {
            Unit::FinancialYear => write!(f, "{year}/{until:02}"),
            Unit::Quarter => write!(f, "{year}/{until:02} Q{number}"),
            Unit::Month => write!(f, "{year}-{number:02}"),
            Unit::FinancialWeek => write!(f, "{year}/{until:02} W{number:02}"),
        }
    }
}

impl Serialize for ReportingPeriod {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// The calendar year in which the financial year of a day begins.
fn financial_year(day: Date) -> i32 {
    day.year() - i32::from(day.month() < Month::April)
}

/// The week of the financial year that began in this year.
fn week(year: i32, day: Date) -> u8 {
    let first = Date::from_calendar_date(year, Month::April, 1).unwrap_or(day);
    // Counted from the Monday on or before 1 April.
    let passed = (day - first).whole_days() + i64::from(first.weekday().number_days_from_monday());
    u8::try_from(passed / 7 + 1).unwrap_or(u8::MAX)
}

/// The working day before the day of a report.
pub fn yesterday(report: Date, calendar: &Calendar) -> Date {
    calendar.before(report, 1)
}

/// The first day on which a case is older than 12 months: the day after 12 calendar months from receipt have passed.
pub fn over_12_months_from(received: Date) -> Date {
    Period::Months(12).after(received, &Calendar::weekends()).saturating_add(Duration::DAY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;
    use time::{Weekday, macros::date};

    fn labels(day: Date) -> Vec<String> {
        let label = |unit: &Unit| ReportingPeriod::of(*unit, day).to_string();
        Unit::ALL.iter().map(label).collect::<Vec<_>>()
    }

    #[test]
    fn days_are_in_the_periods_of_the_financial_year() {
        // 1 April 2021 was a Thursday, 1 April 2018 a Sunday and 1 April 2024 a Monday.
        for (day, expected) in [
            (date!(2021 - 04 - 01), ["2021/22", "2021/22 Q1", "2021-04", "2021/22 W01"]),
            (date!(2021 - 04 - 04), ["2021/22", "2021/22 Q1", "2021-04", "2021/22 W01"]),
            (date!(2021 - 04 - 05), ["2021/22", "2021/22 Q1", "2021-04", "2021/22 W02"]),
            (date!(2021 - 07 - 07), ["2021/22", "2021/22 Q2", "2021-07", "2021/22 W15"]),
            (date!(2021 - 12 - 31), ["2021/22", "2021/22 Q3", "2021-12", "2021/22 W40"]),
            (date!(2022 - 03 - 31), ["2021/22", "2021/22 Q4", "2022-03", "2021/22 W53"]),
            (date!(2018 - 04 - 02), ["2018/19", "2018/19 Q1", "2018-04", "2018/19 W02"]),
            (date!(2019 - 03 - 31), ["2018/19", "2018/19 Q4", "2019-03", "2018/19 W53"]),
            (date!(2024 - 04 - 07), ["2024/25", "2024/25 Q1", "2024-04", "2024/25 W01"]),
            (date!(2100 - 01 - 01), ["2099/00", "2099/00 Q4", "2100-01", "2099/00 W40"]),
        ] {
            assert_eq!(labels(day), expected, "{day}");
        }
    }

    #[test]
    fn a_period_is_read_as_it_is_written() {
        for (text, year) in [
            ("2021/22", "2021/22"),
            ("2021/22 Q4", "2021/22"),
            ("2021-03", "2020/21"),
            ("2021-04", "2021/22"),
            ("2099/00 W53", "2099/00"),
        ] {
            let period = ReportingPeriod::parse(text).unwrap();
            assert_eq!((period.to_string(), period.financial_year().to_string()), (text.into(), year.into()));
        }
        for text in [
            "",
            "2021",
            "2021/23",
            "2021/22 Q5",
            "2021/22 Q0",
            "2021/22 X1",
            "2021-13",
            "2021-4",
            "2é21/22",
            "2021/é",
        ] {
            assert_eq!(ReportingPeriod::parse(text), None, "{text}");
        }
    }

    #[test]
    fn yesterday_was_a_working_day() {
        let calendar = Calendar::new([date!(2026 - 12 - 25), date!(2026 - 12 - 28)]);
        assert_eq!(yesterday(date!(2026 - 12 - 29), &calendar), date!(2026 - 12 - 24));
        assert_eq!(yesterday(date!(2026 - 11 - 23), &calendar), date!(2026 - 11 - 20));
        assert_eq!(yesterday(date!(2026 - 11 - 25), &calendar), date!(2026 - 11 - 24));
    }

    #[test]
    fn twelve_months_are_months_of_the_calendar() {
        assert_eq!(over_12_months_from(date!(2025 - 11 - 21)), date!(2026 - 11 - 22));
        assert_eq!(over_12_months_from(date!(2024 - 02 - 29)), date!(2025 - 03 - 01));
    }

    proptest! {
        /// Day by day through a year: a new week begins on each Monday and on 1 April, and nowhere else.
        #[test]
        fn weeks_begin_on_mondays_and_on_the_first_of_april(year in 1990..2110i32) {
            let mut day = Date::from_calendar_date(year, Month::April, 1).unwrap();
            let (mut number, mut seen) = (0, BTreeSet::new());
            while financial_year(day) == year {
                number += u8::from(day.weekday() == Weekday::Monday || number == 0);
                let week = ReportingPeriod::of(Unit::FinancialWeek, day);
                prop_assert_eq!(week.number(), number);
                seen.insert(week);
                day = day.next_day().unwrap();
            }
            prop_assert!((53..=54).contains(&seen.len()), "{}", seen.len());
        }
    }
}
