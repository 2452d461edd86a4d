//! Counts of cases that can be added up.

use serde::{Deserialize, Serialize};
use std::{borrow::Borrow, collections::BTreeMap};

/// What is counted of some cases, or of a day. Of a day, the caseload is by how much it changed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tally {
    pub receipts: u64,
    pub decisions: u64,
    pub caseload: i64,
    pub over_12_months: i64,
    pub reviews: u64,
    pub days: Counts<u32>,
    pub outcomes: Counts<String>,
    pub reasons: Counts<String>,
}

impl Tally {
    /// Adds another one.
    pub fn add(&mut self, other: &Self) {
        self.receipts += other.receipts;
        self.decisions += other.decisions;
        self.caseload += other.caseload;
        self.over_12_months += other.over_12_months;
        self.reviews += other.reviews;
        self.days.add_all(&other.days);
        self.outcomes.add_all(&other.outcomes);
        self.reasons.add_all(&other.reasons);
    }

    /// What it comes to.
    pub fn measures(&self) -> Measures {
        let [caseload, over_12_months] = [self.caseload, self.over_12_months].map(i64::unsigned_abs);
        Measures {
            receipts: self.receipts,
            decisions: self.decisions,
            caseload,
            over_12_months,
            share_over_12_months: share(over_12_months, caseload),
            reviews: self.reviews,
            days_to_first_decision: spread(&self.days),
            outcomes: self.outcomes.0.iter().cloned().collect(),
            reasons: self.reasons.0.iter().cloned().collect(),
        }
    }
}

/// How often there was what, in order. There is a tally for each day of each block of cases, nearly all of them with but a few
/// entries: a list of these takes a fraction of a map's memory.
#[derive(Debug, Clone)]
pub(crate) struct Counts<T>(Vec<(T, u64)>);

impl<T> Default for Counts<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> Counts<T> {
    /// Counts something so many times more.
    pub fn add<Q>(&mut self, what: &Q, times: u64)
    where
        T: Borrow<Q>,
        Q: Ord + ToOwned<Owned = T> + ?Sized,
    {
        match self.0.binary_search_by(|(known, _)| known.borrow().cmp(what)) {
            Ok(at) => self.0[at].1 += times,
            Err(at) => self.0.insert(at, (what.to_owned(), times)),
        }
    }

    /// Adds others.
    fn add_all(&mut self, others: &Self)
    where
        T: Clone,
    {
        for (what, times) in &others.0 {
            self.add(what, *times);
        }
    }
}

/// The measures of some cases.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Measures {
    /// Cases received.
    pub receipts: u64,
    /// Decisions given: a case that was decided again has two.
    pub decisions: u64,
    /// Cases that are not completed, at the end.
    pub caseload: u64,
    /// Cases of the caseload that are older than 12 calendar months from receipt.
    pub over_12_months: u64,
    /// Their share of the caseload, from 0 to 1; nothing where there is no caseload.
    pub share_over_12_months: Option<f64>,
    /// Cases taken up again because a review was asked for.
    pub reviews: u64,
    /// The calendar days from receipt to the first decision, of cases that had theirs.
    pub days_to_first_decision: Option<Spread>,
    /// Cases by their last decision.
    pub outcomes: BTreeMap<String, u64>,
    /// Cases received by what they are about; one may be about several things.
    pub reasons: BTreeMap<String, u64>,
}

/// How numbers are spread. Percentiles are by the nearest rank: the smallest number that so many of a hundred do not
/// exceed, so each is a number that occurs.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// How many numbers.
    pub cases: u64,
    /// Their arithmetic mean.
    pub mean: f64,
    /// The 50th percentile.
    pub median: u32,
    /// The 10th percentile.
    pub percentile_10: u32,
    /// The 90th percentile.
    pub percentile_90: u32,
    /// The 95th percentile.
    pub percentile_95: u32,
}

/// How numbers are spread; nothing if there are none.
fn spread(numbers: &Counts<u32>) -> Option<Spread> {
    let numbers = || numbers.0.iter().copied();
    let cases: u64 = numbers().map(|(_, times)| times).sum();
    let sum: u64 = numbers().map(|(number, times)| u64::from(number) * times).sum();
    let percentile = |percent: u64| {
        let rank = (cases * percent).div_ceil(100);
        let mut seen = 0;
        let at_rank = numbers().find(|(_, times)| {
            seen += times;
            seen >= rank
        });
        at_rank.map(|(number, _)| number)
    };
    Some(Spread {
        cases,
        mean: share(sum, cases)?,
        median: percentile(50)?,
        percentile_10: percentile(10)?,
        percentile_90: percentile(90)?,
        percentile_95: percentile(95)?,
    })
}

/// One number by another; nothing by nothing.
#[expect(clippy::cast_precision_loss, reason = "counts of cases are far below 2^52")]
fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn spread(numbers: &[u32]) -> Option<Spread> {
        let mut all = Counts::default();
        for number in numbers {
            all.add(number, 1);
        }
        super::spread(&all)
    }

    #[test]
    fn percentiles_are_by_the_nearest_rank() {
        assert_eq!(spread(&[]), None);
        let one = spread(&[7]).unwrap();
        assert_eq!((one.cases, one.median, one.percentile_10, one.percentile_95), (1, 7, 7, 7));
        let few = spread(&[30, 10, 20, 40]).unwrap();
        assert_eq!((few.median, few.percentile_10, few.percentile_90), (20, 10, 40));
        assert!((few.mean - 25.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn percentiles_are_those_of_the_sorted_list(mut numbers in prop::collection::vec(0..500u32, 1..200)) {
            let found = spread(&numbers).unwrap();
            numbers.sort_unstable();
            let at = |percent: usize| numbers[(numbers.len() * percent).div_ceil(100).saturating_sub(1)];
            prop_assert_eq!(found.median, at(50));
            prop_assert_eq!([found.percentile_10, found.percentile_90, found.percentile_95], [at(10), at(90), at(95)]);
        }
    }
}
