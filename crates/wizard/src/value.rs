//! What is worked out from answers: the functions that a definition can name.

use crate::{answers::Answers, service::On};
use serde::{Deserialize, Serialize};

/// Something worked out from answers, which conditions and texts can use like an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Value {
    /// Its name.
    pub id: String,
    /// How it is worked out.
    pub function: Function,
    /// The date question that days are counted from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The question with the turnover in pounds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turnover: Option<String>,
    /// The question with the number of staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<String>,
    /// Yes-no questions of which one yes is enough for the first tier.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tier_1_if: Vec<String>,
}

/// A function of the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Function {
    /// Whole days from a date to today.
    DaysSince,
    /// Working days from a date to today, the day after it being the first.
    WorkingDaysSince,
    /// The tier of the data protection fee (SI 2018/480 reg 3; domain.md 1.10).
    FeeTier,
}

/// The names of the fee's tiers.
pub const TIERS: [&str; 3] = ["tier-1", "tier-2", "tier-3"];

/// The most turnover (in pounds) and staff of tiers 1 and 2; either is enough (SI 2018/480 reg 3).
const LIMITS: [(i64, i64); 2] = [(632_000, 10), (36_000_000, 250)];

impl Value {
    /// The questions that it is worked out from.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        [&self.date, &self.turnover, &self.staff]
            .into_iter()
            .flatten()
            .chain(&self.tier_1_if)
            .map(String::as_str)
    }

    /// Whether it is a number, and not an option.
    pub fn is_number(&self) -> bool {
        self.function != Function::FeeTier
    }

    pub(crate) fn counts_working_days(&self) -> bool {
        self.function == Function::WorkingDaysSince
    }

    /// Works it out; nothing where an answer is missing.
    pub fn of(&self, answers: &Answers, on: On<'_>) -> Option<String> {
        let number = |question: &Option<String>| answers.number(question.as_ref()?);
        match self.function {
            Function::DaysSince => {
                let from = answers.date(self.date.as_ref()?)?;
                Some((on.today - from).whole_days().to_string())
            }
            Function::WorkingDaysSince => {
                let from = answers.date(self.date.as_ref()?)?;
                Some(on.service.calendar.between(from, on.today).to_string())
            }
            Function::FeeTier => {
                if self.tier_1_if.iter().any(|question| answers.has(question, "yes")) {
                    return Some(TIERS[0].to_owned());
                }
                let (turnover, staff) = (number(&self.turnover), number(&self.staff));
                if turnover.is_none() && staff.is_none() {
                    return None;
                }
                let within = |(most_turnover, most_staff): &(i64, i64)| {
                    turnover.is_some_and(|turnover| turnover <= *most_turnover)
                        || staff.is_some_and(|staff| staff <= *most_staff)
                };
                Some(TIERS[LIMITS.iter().position(within).unwrap_or(2)].to_owned())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Service, calendar::Calendar};
    use time::macros::date;

    #[test]
    fn days_are_counted_to_today() {
        let calendar = Calendar::new([date!(2026 - 11 - 20)]);
        let service = Service { calendar, ..Service::default() };
        let on = service.on(date!(2026 - 11 - 22));
        let mut answers = Answers::default();
        let value = |function| Value {
            id: "v".into(),
            function,
            date: Some("asked".into()),
            turnover: None,
            staff: None,
            tier_1_if: Vec::new(),
        };
        assert_eq!(value(Function::DaysSince).of(&answers, on), None);
        answers.set_date("asked", date!(2026 - 11 - 13));
        assert_eq!(value(Function::DaysSince).of(&answers, on).as_deref(), Some("9"));
        assert_eq!(value(Function::WorkingDaysSince).of(&answers, on).as_deref(), Some("4"));
    }

    #[test]
    fn the_fee_goes_by_turnover_or_staff() {
        let service = Service::default();
        let on = service.on(date!(2026 - 11 - 22));
        let value = Value {
            id: "tier".into(),
            function: Function::FeeTier,
            date: None,
            turnover: Some("turnover".into()),
            staff: Some("staff".into()),
            tier_1_if: vec!["charity".into()],
        };
        let tier = |turnover: &str, staff: &str, charity: &str| {
            let mut answers = Answers::default();
            for (field, given) in [("turnover", turnover), ("staff", staff), ("charity", charity)] {
                answers.set(field, Answer::from(given));
            }
            value.of(&answers, on)
        };
        assert_eq!(tier("632000", "9000", "no").as_deref(), Some("tier-1"));
        assert_eq!(tier("£40,000,000.00", "10", "no").as_deref(), Some("tier-1"));
        assert_eq!(tier("632001", "11", "no").as_deref(), Some("tier-2"));
        assert_eq!(tier("36000001", "250", "no").as_deref(), Some("tier-2"));
        assert_eq!(tier("36000001", "251", "no").as_deref(), Some("tier-3"));
        assert_eq!(tier("36000001", "251", "yes").as_deref(), Some("tier-1"));
        // A public authority is asked for its staff alone.
        assert_eq!(tier("", "251", "no").as_deref(), Some("tier-3"));
        assert_eq!(tier("", "", "no"), None);
    }
}
