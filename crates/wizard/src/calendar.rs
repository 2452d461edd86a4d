//! Working days: all but weekends and the days of a list.

use serde::{Deserialize, Serialize};
use time::{Date, Duration, Weekday};

/// The days that are no working days although they fall on a weekday, by Julian day number, in order.
///
/// For freedom of information these are the bank holidays of every part of the United Kingdom together
/// (FOIA s.10(6); domain.md 0.1 #1).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Calendar(Vec<i32>);

impl Calendar {
    /// No day off but weekends.
    pub const fn weekends() -> Self {
        Self(Vec::new())
    }

    /// These days are off too.
    pub fn new(days: impl IntoIterator<Item = Date>) -> Self {
        let mut days: Vec<i32> = days.into_iter().map(Date::to_julian_day).collect();
        days.sort_unstable();
        days.dedup();
        Self(days)
    }

    /// These days are off too, by Julian day number and in order.
    pub(crate) fn of_days(days: Vec<i32>) -> Self {
        Self(days)
    }

    /// Whether no day is off but weekends.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it is a working day.
    pub fn is_working(&self, date: Date) -> bool {
        !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
            && self.0.binary_search(&date.to_julian_day()).is_err()
    }

    /// The working day so many working days after `date`, the day after being the first (domain.md 3.2).
    #[must_use]
    pub fn after(&self, date: Date, days: u16) -> Date {
        self.step(date, days, Date::next_day)
    }

    /// The latest date from which so many working days have passed on `date`.
    #[must_use]
    pub fn before(&self, date: Date, days: u16) -> Date {
        self.step(date, days, Date::previous_day)
    }

    /// The working days after `from` up to and with `to`; none if `to` is not later.
    pub fn between(&self, from: Date, to: Date) -> u32 {
        let mut date = from;
        let mut count = 0;
        while date < to {
            date = date.saturating_add(Duration::DAY);
            count += u32::from(self.is_working(date));
        }
        count
    }

    fn step(&self, mut date: Date, days: u16, next: fn(Date) -> Option<Date>) -> Date {
        let mut left = days;
        while left > 0 {
            let Some(then) = next(date) else { return date };
            date = then;
            left -= u16::from(self.is_working(date));
        }
        date
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    /// Bank holidays in any part of the United Kingdom, as far as these tests need them (domain.md 3.2, 3.3).
    fn uk() -> Calendar {
        Calendar::new([
            date!(2021 - 07 - 12),
            date!(2021 - 08 - 02),
            date!(2025 - 12 - 25),
            date!(2025 - 12 - 26),
            date!(2026 - 01 - 01),
            date!(2026 - 01 - 02),
            date!(2026 - 07 - 13),
            date!(2026 - 08 - 03),
            date!(2026 - 06 - 15),
        ])
    }

    #[test]
    fn twenty_working_days_end_where_the_regulator_says() {
        for (received, due) in [
            (date!(2021 - 07 - 07), date!(2021 - 08 - 06)),
            (date!(2025 - 12 - 19), date!(2026 - 01 - 22)),
            (date!(2026 - 07 - 03), date!(2026 - 08 - 04)),
            (date!(2026 - 06 - 08), date!(2026 - 07 - 07)),
        ] {
            assert_eq!(uk().after(received, 20), due);
            assert_eq!(uk().between(received, due), 20);
        }
    }

    proptest! {
        #[test]
        fn counting_and_adding_agree(day in 2_455_000..2_462_000i32, days in 1..300u16) {
            let from = Date::from_julian_day(day).unwrap();
            let to = uk().after(from, days);
            prop_assert!(uk().is_working(to));
            prop_assert_eq!(uk().between(from, to), u32::from(days));
        }
    }
}
