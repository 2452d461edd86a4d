//! Management information: what is received, decided and waiting, how long it takes and what comes of it. It is added up
//! case by case, so that there may be any number of them.
//!
//! A group of cases (a sector, a queue) is measured as it stands. A period is measured by what happened in it: receipts
//! and reasons by the day of receipt, decisions and the time to the first one by the day of the decision, outcomes by the
//! day of the last one, and the caseload at the period's end. Cases may be taken up again with another outcome, so
//! figures of different reports are not to be added up.

use crate::{
    csv::csv,
    record::Record,
    reporting::{ReportingPeriod, Unit, over_12_months_from},
    state::named,
    tally::{Measures, Spread, Tally},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

mod choice;
#[cfg(test)]
mod tests;

pub use choice::Choice;

named! {
    /// By what cases are grouped.
    Dimension {
        /// By status.
        Status = "status",
        /// By legislation.
        Legislation = "legislation",
        /// By queue.
        Queue = "queue",
        /// By sector.
        Sector = "sector",
        /// By the way they came.
        Channel = "channel",
        /// By financial year.
        FinancialYear = "financial-year",
        /// By quarter.
        Quarter = "quarter",
        /// By month.
        Month = "month",
        /// By week of the financial year.
        FinancialWeek = "financial-week",
    }
}

impl Dimension {
    /// The kind of period, if it groups by one.
    pub fn unit(self) -> Option<Unit> {
        match self {
            Self::FinancialYear => Some(Unit::FinancialYear),
            Self::Quarter => Some(Unit::Quarter),
            Self::Month => Some(Unit::Month),
            Self::FinancialWeek => Some(Unit::FinancialWeek),
            _ => None,
        }
    }

    /// The group that a case belongs to: a code, or nothing if that is not known. Periods have no groups of cases.
    fn group(self, record: &Record) -> Option<&str> {
        match self {
            Self::Status => Some(record.status()),
            Self::Legislation => record.filed.legislation.as_deref(),
            Self::Queue => Some(&record.queue),
            Self::Sector => record.filed.sector.as_deref(),
            Self::Channel => record.filed.channel.as_deref(),
            _ => None,
        }
    }
}

/// Management information as it stands at the end of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Information {
    /// The day.
    #[serde(with = "crate::acknowledgement::iso_date")]
    pub as_of: Date,
    /// Of all cases.
    pub total: Measures,
    /// Of groups of them, and by periods from the first one on, without gaps.
    pub by: BTreeMap<Dimension, Vec<Group>>,
}

/// Measures of some cases.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The code or the period; nothing for the cases of which it is not known.
    pub value: Option<String>,
    /// The measures.
    #[serde(flatten)]
    pub measures: Measures,
}

/// Management information while cases are being added.
#[derive(Debug)]
pub struct Fold {
    as_of: Date,
    /// By dimension and code; an empty one where it is not known.
    groups: Vec<(Dimension, BTreeMap<String, Tally>)>,
    /// By Julian day number, which is quicker to compare than a date.
    days: BTreeMap<i32, Tally>,
}

impl Fold {
    /// Of no cases yet. What happens after the day `as_of` must not be in the cases that are added.
    pub fn new(as_of: Date) -> Self {
        let groups = Dimension::ALL.iter().filter(|dimension| dimension.unit().is_none());
        Self {
            as_of,
            groups: groups.map(|dimension| (*dimension, BTreeMap::new())).collect(),
            days: BTreeMap::new(),
        }
    }

    /// Adds a case.
    pub fn add(&mut self, record: &Record) {
        let old_from = over_12_months_from(record.received);
        for (dimension, groups) in &mut self.groups {
            let code = dimension.group(record).unwrap_or_default();
            match groups.get_mut(code) {
                Some(tally) => add_case(tally, record, old_from <= self.as_of),
                None => add_case(groups.entry(code.to_owned()).or_default(), record, old_from <= self.as_of),
            }
        }
        self.add_days(record, old_from);
    }

    /// Adds the cases of another one, as of the same day.
    pub fn add_all(&mut self, other: &Self) {
        for ((_, groups), (_, others)) in self.groups.iter_mut().zip(&other.groups) {
            for (code, tally) in others {
                groups.entry(code.clone()).or_default().add(tally);
            }
        }
        for (day, tally) in &other.days {
            self.days.entry(*day).or_default().add(tally);
        }
    }

    /// Adds what happened to a case to the days on which it did.
    fn add_days(&mut self, record: &Record, old_from: Date) {
        let mut on =
            |day: Date, add: &dyn Fn(&mut Tally)| add(self.days.entry(day.to_julian_day()).or_default());
        on(record.received, &|day| {
            day.receipts += 1;
            count_reasons(day, record);
        });
        for open in &record.open {
            on(open.from, &|day| day.caseload += 1);
            // It grows old while it is open, or is old when it is taken up again.
            let old = old_from.max(open.from);
            if open.to.is_none_or(|to| old < to) {
                on(old, &|day| day.over_12_months += 1);
            }
            if let Some(to) = open.to {
                on(to, &|day| {
                    day.caseload -= 1;
                    day.over_12_months -= i64::from(old < to);
                });
            }
        }
        for decided in &record.decided {
            on(*decided, &|day| day.decisions += 1);
        }
        if let Some((first, days)) = record.decided.first().zip(record.days_to_first_decision()) {
            on(*first, &|day| day.days.add(&days, 1));
        }
        if let Some((last, outcome)) = record.decided.last().zip(record.decision.as_ref()) {
            on(*last, &|day| day.outcomes.add(outcome.decision.as_str(), 1));
        }
        for reviewed in &record.reviewed {
            on(*reviewed, &|day| day.reviews += 1);
        }
    }

    /// What it comes to.
    pub fn finish(self) -> Information {
        let periods = Dimension::ALL.iter().filter_map(|dimension| {
            let unit = dimension.unit()?;
            Some((*dimension, self.periods(unit)))
        });
        let mut by: BTreeMap<Dimension, Vec<Group>> = periods.collect();
        by.extend(self.groups.iter().map(|(dimension, groups)| {
            let groups = groups.iter().map(|(code, tally)| Group {
                value: Some(code.clone()).filter(|code| !code.is_empty()),
                measures: tally.measures(),
            });
            (*dimension, groups.collect())
        }));
        // Every case is in one group of each dimension, so those of any one are all.
        let mut total = Tally::default();
        for tally in self.groups.iter().take(1).flat_map(|(_, groups)| groups.values()) {
            total.add(tally);
        }
        Information { as_of: self.as_of, total: total.measures(), by }
    }

    /// The periods of a kind from the first day to the day of the report.
    fn periods(&self, unit: Unit) -> Vec<Group> {
        let mut periods: Vec<(ReportingPeriod, Tally)> = Vec::new();
        let first = self.days.keys().next().and_then(|first| Date::from_julian_day(*first).ok());
        let days = std::iter::successors(first, |day| day.next_day());
        for day in days.take_while(|day| *day <= self.as_of) {
            let period = ReportingPeriod::of(unit, day);
            if periods.last().is_none_or(|(last, _)| *last != period) {
                // The caseload goes on from what it was.
                let (caseload, over_12_months) =
                    periods.last().map_or((0, 0), |(_, last)| (last.caseload, last.over_12_months));
                periods.push((period, Tally { caseload, over_12_months, ..Tally::default() }));
            }
            if let (Some((_, tally)), Some(day)) = (periods.last_mut(), self.days.get(&day.to_julian_day())) {
                tally.add(day);
            }
        }
        let group = |(period, tally): (ReportingPeriod, Tally)| Group {
            value: Some(period.to_string()),
            measures: tally.measures(),
        };
        periods.into_iter().map(group).collect()
    }
}

fn add_case(tally: &mut Tally, record: &Record, old: bool) {
    let is_open = i64::from(record.completed().is_none());
    tally.receipts += 1;
    tally.decisions += record.decided.len() as u64;
    tally.caseload += is_open;
    tally.over_12_months += is_open * i64::from(old);
    tally.reviews += record.reviewed.len() as u64;
    if let Some(days) = record.days_to_first_decision() {
        tally.days.add(&days, 1);
    }
    if let Some(outcome) = &record.decision {
        tally.outcomes.add(outcome.decision.as_str(), 1);
    }
    count_reasons(tally, record);
}

fn count_reasons(tally: &mut Tally, record: &Record) {
    for reason in record.filed.reasons.iter().flatten() {
        tally.reasons.add(reason.as_str(), 1);
    }
}

/// A line of the CSV: the name of a measure, and its figure.
type Figure = (String, String);

impl Information {
    /// It as CSV with one figure a line: by what, which group, which measure, the figure.
    ///
    /// # Errors
    /// If it cannot be written as CSV.
    pub fn export(&self) -> Result<Vec<u8>, ::csv::Error> {
        let heading = ["as_of", "by", "value", "measure", "figure"].map(str::to_owned).to_vec();
        let line = |by: &str, value: &str, (measure, figure): Figure| {
            vec![self.as_of.to_string(), by.to_owned(), value.to_owned(), measure, figure]
        };
        let total = figures(&self.total).into_iter().map(|figure| line("total", "", figure));
        let groups = self.by.iter().flat_map(|(by, groups)| groups.iter().map(move |group| (*by, group)));
        let groups = groups.flat_map(|(by, group)| {
            let value = group.value.as_deref().unwrap_or_default();
            figures(&group.measures).into_iter().map(move |figure| line(by.name(), value, figure))
        });
        csv(std::iter::once(heading).chain(total).chain(groups))
    }
}

fn figures(measures: &Measures) -> Vec<Figure> {
    let whole = |name: &str, figure: u64| (name.to_owned(), figure.to_string());
    let mut figures = vec![
        whole("receipts", measures.receipts),
        whole("decisions", measures.decisions),
        whole("caseload", measures.caseload),
        whole("over_12_months", measures.over_12_months),
        whole("reviews", measures.reviews),
    ];
    figures.extend(
        measures.share_over_12_months.map(|share| ("share_over_12_months".into(), format!("{share:.4}"))),
    );
    if let Some(Spread { cases, mean, median, percentile_10, percentile_90, percentile_95 }) =
        measures.days_to_first_decision
    {
        figures.push(whole("first_decisions", cases));
        figures.push(("days_to_first_decision_mean".into(), format!("{mean:.2}")));
        for (name, days) in [
            ("median", median),
            ("percentile_10", percentile_10),
            ("percentile_90", percentile_90),
            ("percentile_95", percentile_95),
        ] {
            figures.push(whole(&format!("days_to_first_decision_{name}"), days.into()));
        }
    }
    for (name, counts) in [("outcome", &measures.outcomes), ("reason", &measures.reasons)] {
        figures.extend(counts.iter().map(|(code, times)| whole(&format!("{name}:{code}"), *times)));
    }
    figures
}
