//! A part of management information: grouped in one way, and of some years.

use super::{Dimension, Group, Information};
use crate::reporting::{ReportingPeriod, Unit};

/// What is chosen. Nothing chosen is all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Choice {
    /// By what cases are grouped.
    pub by: Option<Dimension>,
    /// The first financial year. Years choose among periods: groups of cases are measured as they stand.
    pub from: Option<ReportingPeriod>,
    /// The last financial year.
    pub to: Option<ReportingPeriod>,
}

impl Choice {
    /// Reads what is chosen: the name of a grouping, and financial years. An empty text chooses nothing.
    ///
    /// # Errors
    /// The name of the first that is none.
    pub fn parse(by: &str, from: &str, to: &str) -> Result<Self, &'static str> {
        let year = |name: &'static str, text: &str| {
            let read = ReportingPeriod::parse(text).filter(|period| period.unit() == Unit::FinancialYear);
            if text.is_empty() { Ok(None) } else { read.map(Some).ok_or(name) }
        };
        let dimension = Dimension::from_name(by);
        if dimension.is_none() && !by.is_empty() {
            return Err("by");
        }
        Ok(Self { by: dimension, from: year("from", from)?, to: year("to", to)? })
    }

    fn has(&self, group: &Group) -> bool {
        let period = group.value.as_deref().and_then(ReportingPeriod::parse);
        period.is_none_or(|period| {
            let year = period.financial_year();
            self.from.is_none_or(|from| from <= year) && self.to.is_none_or(|to| year <= to)
        })
    }
}

impl Information {
    /// What of it is chosen, with the total of all cases.
    #[must_use]
    pub fn chosen(&self, choice: &Choice) -> Self {
        let by = self.by.iter().filter(|(dimension, _)| choice.by.is_none_or(|by| by == **dimension));
        let by = by.map(|(dimension, groups)| {
            let is_chosen = |group: &&Group| dimension.unit().is_none() || choice.has(group);
            (*dimension, groups.iter().filter(is_chosen).cloned().collect())
        });
        Self { as_of: self.as_of, total: self.total.clone(), by: by.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tally::Measures;
    use time::macros::date;

    #[test]
    fn periods_are_chosen_by_their_year_and_groups_are_not() {
        let group =
            |value: Option<&str>| Group { value: value.map(str::to_owned), measures: Measures::default() };
        let groups = |values: &[&str]| values.iter().map(|value| group(Some(value))).collect::<Vec<_>>();
        let information = Information {
            as_of: date!(2026 - 11 - 21),
            total: Measures::default(),
            by: [
                (Dimension::Month, groups(&["2025-03", "2025-04", "2026-03", "2026-04"])),
                (Dimension::FinancialWeek, groups(&["2024/25 W53", "2025/26 W01"])),
                (Dimension::Sector, vec![group(Some("health")), group(None)]),
            ]
            .into(),
        };
        let chosen = |by, from, to| {
            let chosen = information.chosen(&Choice::parse(by, from, to).unwrap());
            let values = chosen.by.into_values().flatten();
            values.map(|group| group.value.unwrap_or_default()).collect::<Vec<_>>()
        };
        assert_eq!(chosen("month", "2025/26", "2025/26"), ["2025-04", "2026-03"]);
        assert_eq!(chosen("month", "", "2024/25"), ["2025-03"]);
        assert_eq!(chosen("sector", "2025/26", ""), ["health", ""]);
        assert_eq!(chosen("", "2025/26", "").len(), 2 + 3 + 1);
        for (by, from, to, wrong) in [
            ("whim", "", "", "by"),
            ("", "2025", "", "from"),
            ("", "2025/26 Q1", "", "from"),
            ("", "", "x", "to"),
        ] {
            assert_eq!(Choice::parse(by, from, to), Err(wrong));
        }
    }
}
