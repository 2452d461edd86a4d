//! Half a million generated cases added up, and counted again from what happened to them in another way: by filtering
//! and sorting whole lists.

use super::*;
use crate::{
    codes::tests::reference as codes,
    deadline::Days,
    event::{Entry, Event, Role},
    reference::Reference,
    state::State,
    transition::next,
};
use generate::events;
use std::time::{Duration, Instant};
use time::OffsetDateTime;
use wizard::Calendar;

mod generate;

const CASES: u32 = 500_000;
const AS_OF: Date = date!(2026 - 11 - 21);

/// What counts of a case, told from its events alone.
struct Counted {
    received: Date,
    /// Days on which it came into the caseload (1) or left it (-1).
    flows: Vec<(Date, i64)>,
    decisions: Vec<(Date, String)>,
    reviews: Vec<Date>,
    reasons: Vec<String>,
    /// Its codes in the dimensions that are no periods.
    groups: [String; 5],
}

impl Counted {
    fn of(events: &[(Date, Details)]) -> Self {
        let Details::Received(filed) = &events[0].1 else { panic!("not received") };
        let mut counted = Self {
            received: events[0].0,
            flows: vec![(events[0].0, 1)],
            decisions: Vec::new(),
            reviews: Vec::new(),
            reasons: filed.reasons.iter().flatten().cloned().collect(),
            groups: [
                "new".to_owned(),
                filed.legislation.clone().unwrap_or_default(),
                "dp-complaints".to_owned(),
                filed.sector.clone().unwrap_or_default(),
                filed.channel.clone().unwrap_or_default(),
            ],
        };
        for (day, details) in &events[1..] {
            let status = match details {
                Details::Acknowledge => "awaiting-allocation",
                Details::Allocate { queue, .. } => {
                    counted.groups[2] = queue.clone().unwrap_or(counted.groups[2].clone());
                    "in-progress"
                }
                Details::Suspend { .. } => "awaiting-information",
                Details::AddInformation { .. } => "in-progress",
                Details::Withdraw => {
                    counted.flows.push((*day, -1));
                    "withdrawn"
                }
                Details::Decide { decision, .. } => {
                    counted.flows.push((*day, -1));
                    counted.decisions.push((*day, decision.clone()));
                    "completed"
                }
                Details::Close { .. } => "completed",
                Details::Reopen { because } => {
                    counted.flows.push((*day, 1));
                    counted.reviews.extend((*because == Reopening::Review).then_some(*day));
                    "reopened"
                }
                other => panic!("{other:?}"),
            };
            status.clone_into(&mut counted.groups[0]);
        }
        counted
    }

    fn is_open(&self, at_end_of: Date) -> bool {
        let flows = self.flows.iter().filter(|(day, _)| *day <= at_end_of);
        flows.map(|(_, flow)| flow).sum::<i64>() > 0
    }

    /// Whether more than twelve months have passed since receipt.
    fn is_old(&self, on: Date) -> bool {
        let months = |date: Date| date.year() * 12 + i32::from(u8::from(date.month()));
        let passed = months(on) - months(self.received);
        // Twelve months after 29 February is 28 February.
        let corresponding = self.received.day().min(on.month().length(on.year()));
        passed > 12 || passed == 12 && on.day() > corresponding
    }
}

fn tallied<'a>(codes: impl Iterator<Item = &'a String>) -> BTreeMap<String, u64> {
    let mut codes: Vec<_> = codes.collect();
    codes.sort_unstable();
    codes.chunk_by(|a, b| a == b).map(|same| (same[0].clone(), same.len() as u64)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "half a million cases are far below 2^52")]
fn quotient(part: u64, whole: u64) -> f64 {
    part as f64 / whole as f64
}

fn spread(mut days: Vec<u32>) -> Option<Spread> {
    days.sort_unstable();
    let cases = days.len();
    let at = |percent: usize| days[(cases * percent).div_ceil(100).saturating_sub(1)];
    let sum = days.iter().map(|days| u64::from(*days)).sum();
    (cases > 0).then(|| Spread {
        cases: cases as u64,
        mean: quotient(sum, cases as u64),
        median: at(50),
        percentile_10: at(10),
        percentile_90: at(90),
        percentile_95: at(95),
    })
}

/// The measures of some cases as far as they fall between two days.
fn recount(cases: &[&Counted], from: Date, to: Date) -> Measures {
    let is_in = |day: &Date| (from..=to).contains(day);
    let received: Vec<_> = cases.iter().filter(|case| is_in(&case.received)).collect();
    let open: Vec<_> = cases.iter().filter(|case| case.is_open(to)).collect();
    let (caseload, old) = (open.len() as u64, open.iter().filter(|case| case.is_old(to)).count() as u64);
    let decided = cases.iter().flat_map(|case| &case.decisions).filter(|(day, _)| is_in(day));
    let first = cases.iter().filter_map(|case| {
        let (day, _) = case.decisions.first().filter(|(day, _)| is_in(day))?;
        u32::try_from((*day - case.received).whole_days()).ok()
    });
    let last = cases.iter().filter_map(|case| case.decisions.last()).filter(|(day, _)| is_in(day));
    Measures {
        receipts: received.len() as u64,
        decisions: decided.count() as u64,
        caseload,
        over_12_months: old,
        share_over_12_months: (caseload > 0).then(|| quotient(old, caseload)),
        reviews: cases.iter().flat_map(|case| &case.reviews).filter(|day| is_in(day)).count() as u64,
        days_to_first_decision: spread(first.collect()),
        outcomes: tallied(last.map(|(_, decision)| decision)),
        reasons: tallied(received.iter().flat_map(|case| &case.reasons)),
    }
}

fn log(events: &[(Date, Details)]) -> Vec<Entry> {
    let mut state = State::Received;
    let entry = |(revision, (day, details)): (u32, &(Date, Details))| {
        let (at, kind) = (day.midnight().assume_utc(), details.kind());
        state = if revision == 1 { state } else { next(state, kind, Role::Staff).unwrap() };
        let event = Event { revision, at, kind, state };
        Entry { event, role: Role::Staff, by: None, details: details.clone() }
    };
    (1..).zip(events).map(entry).collect()
}

/// For how long this thread has had a processor, as Linux says it; without Linux, a clock. Other work on the machine
/// does not count.
fn worked(since: Instant) -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = stat.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| since.elapsed(), Duration::from_nanos)
}

/// All cases added up, and how long that took.
fn folded() -> (Information, Duration) {
    let (codes, days) = (codes(), Days { calendar: &Calendar::weekends(), of: &OffsetDateTime::date });
    let record = |number| {
        let reference = Reference::new("HK", number, number).unwrap();
        Record::of(&reference, "dp-complaints", &log(&events(number, AS_OF, &codes)), days).unwrap()
    };
    let mut fold = Fold::new(AS_OF);
    let (mut took, start) = (Duration::ZERO, Instant::now());
    for first in (0..CASES).step_by(1_000) {
        let records: Vec<_> = (first..first + 1_000).map(record).collect();
        let before = worked(start);
        for record in &records {
            fold.add(record);
        }
        took += worked(start).saturating_sub(before);
    }
    let before = worked(start);
    let information = fold.finish();
    (information, took + worked(start).saturating_sub(before))
}

#[test]
fn half_a_million_cases_come_to_what_a_recount_of_their_events_says() {
    let (information, took) = folded();
    let codes = codes();
    let cases: Vec<_> = (0..CASES).map(|number| Counted::of(&events(number, AS_OF, &codes))).collect();
    let all: Vec<_> = cases.iter().collect();
    assert_eq!(information.total, recount(&all, Date::MIN, AS_OF));
    let mut compared = 1;
    let of_codes = Dimension::ALL.iter().filter(|dimension| dimension.unit().is_none());
    for (at, dimension) in of_codes.enumerate() {
        let mut groups: BTreeMap<&str, Vec<&Counted>> = BTreeMap::new();
        for case in &cases {
            groups.entry(&case.groups[at]).or_default().push(case);
        }
        assert_eq!(groups.len(), information.by[dimension].len(), "{dimension}");
        for (group, (code, cases)) in information.by[dimension].iter().zip(&groups) {
            assert_eq!(group.value.as_deref().unwrap_or_default(), *code);
            assert_eq!(group.measures, recount(cases, Date::MIN, AS_OF), "{dimension} {code}");
            compared += 1;
        }
    }
    let first = cases.iter().map(|case| case.received).min();
    let days: Vec<_> =
        std::iter::successors(first, |day| day.next_day()).take_while(|day| *day <= AS_OF).collect();
    for (dimension, unit) in
        Dimension::ALL.iter().filter_map(|dimension| Some((dimension, dimension.unit()?)))
    {
        let of = |day: &Date| ReportingPeriod::of(unit, *day);
        let periods: Vec<_> = days.chunk_by(|a, b| of(a) == of(b)).collect();
        assert_eq!(periods.len(), information.by[dimension].len());
        // Of the many months and weeks some are enough.
        for at in (0..periods.len()).step_by(periods.len().div_ceil(10)) {
            let (period, group) = (periods[at], &information.by[dimension][at]);
            assert_eq!(group.value, Some(of(&period[0]).to_string()));
            let expected = recount(&all, period[0], period[period.len() - 1]);
            assert_eq!(group.measures, expected, "{dimension} {:?}", group.value);
            compared += 1;
        }
    }
    let Measures { decisions, caseload, over_12_months: old, reviews, .. } = information.total;
    println!("{CASES} cases added up in {took:?}; {compared} groups are as recounted");
    println!("{decisions} decisions, {reviews} reviews, caseload {caseload}, {old} of it over 12 months");
    // Two seconds as it is built for use; this profile checks every sum, and hardly optimises.
    let most = Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 2 });
    assert!(took < most, "{took:?}");
}
