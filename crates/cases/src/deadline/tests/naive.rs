//! The same counted day by day, or minute by minute, without any arithmetic; 10,000 times.

use super::*;
use proptest::{prelude::*, test_runner::TestRunner};
use std::{cell::Cell, collections::BTreeSet};
use time::Weekday;

/// Whether the clock stands on a day: after the day of a question, up to the day of its answer.
fn stands(log: &[Entry], today: Date, day: Date) -> bool {
    let mut asked_on: Option<Date> = None;
    for Entry { event, .. } in log {
        let on = day_here(event.at);
        if event.state == State::AwaitingInformation {
            asked_on = asked_on.or(Some(on));
        } else if asked_on.take().is_some_and(|asked| asked < day && day <= on) {
            return true;
        }
    }
    asked_on.is_some_and(|asked| asked < day && day <= today)
}

/// Counts days one after the other.
fn last_day(standard: &Standard, log: &[Entry], today: Date, holidays: &BTreeSet<Date>) -> Date {
    let works =
        |day: Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !holidays.contains(&day);
    let runs = |day: Date| !stands(log, today, day);
    let mut day = day_here(log[0].event.at);
    for term in terms(standard, log) {
        let Within::Period(period) = term else { panic!("{term}") };
        let (mut left, working) = match period {
            Period::Days(number) => (u32::from(number), false),
            Period::Weeks(number) => (7 * u32::from(number), false),
            Period::WorkingDays(number) => (u32::from(number), true),
            Period::Months(number) => (days_of_months(day, number), false),
        };
        while left > 0 {
            day = day.next_day().unwrap();
            left -= u32::from(runs(day) && (!working || works(day)));
        }
    }
    while standard.next_working_day && !(runs(day) && works(day)) {
        day = day.next_day().unwrap();
    }
    day
}

/// How many days so many months from this day have.
fn days_of_months(from: Date, months: u16) -> u32 {
    let (mut day, mut passed, mut count) = (from, 0, 0);
    loop {
        let tomorrow = day.next_day().unwrap();
        if passed == months && (day.day() == from.day() || tomorrow.month() != day.month()) {
            return count;
        }
        passed += u16::from(tomorrow.month() != day.month());
        day = tomorrow;
        count += 1;
    }
}

/// Counts minutes one after the other.
fn last_moment(standard: &Standard, log: &[Entry], now: OffsetDateTime) -> OffsetDateTime {
    let stands = |moment: OffsetDateTime| {
        let before = log.iter().rev().find(|entry| entry.event.at <= moment);
        moment < now && before.is_some_and(|entry| entry.event.state == State::AwaitingInformation)
    };
    let mut moment = log[0].event.at;
    let mut left: u32 = terms(standard, log)
        .iter()
        .map(|term| match term {
            Within::Hours(hours) => 60 * u32::from(*hours),
            Within::Period(_) => panic!("{term}"),
        })
        .sum();
    while left > 0 {
        left -= u32::from(!stands(moment));
        moment += Duration::MINUTE;
    }
    moment
}

fn terms(standard: &Standard, log: &[Entry]) -> Vec<Within> {
    let extensions = log.iter().filter_map(|entry| match entry.details {
        Details::Extend { by, .. } => Some(by),
        _ => None,
    });
    std::iter::once(standard.within).chain(extensions).collect()
}

/// What happens after receipt: after how many minutes, and what.
fn any_events(in_hours: bool) -> impl Strategy<Value = Vec<(i64, Details)>> {
    let most: i64 = if in_hours { 48 * 60 } else { 40 * 24 * 60 };
    let by = if in_hours { prop_oneof!["24 hours", "1 hour"].boxed() } else { any_period() };
    prop::collection::vec((0..most, 0..5u8, by), 0..8).prop_map(|steps| {
        let mut asked_now = false;
        let events = steps.into_iter().map(|(after, what, by)| {
            asked_now ^= what != 0;
            let details = match (what, asked_now) {
                (0, _) => extended(&by),
                (_, true) => asked(),
                (_, false) => answered(),
            };
            (after, details)
        });
        events.collect()
    })
}

fn any_period() -> BoxedStrategy<String> {
    let of = |unit: &'static str, most: u16| (0..most).prop_map(move |number| format!("{number} {unit}"));
    prop_oneof![of("days", 100), of("working days", 60), of("weeks", 14), of("months", 7)].boxed()
}

#[test]
fn ten_thousand_deadlines_are_those_counted_one_by_one() {
    let holidays: BTreeSet<Date> = holidays().into_iter().collect();
    let calendar = Calendar::new(holidays.iter().copied());
    let any_standard = prop_oneof![
        1 => (1..100u16).prop_map(|hours| standard(&format!("{hours} hours"))),
        5 => (any_period(), any::<bool>()).prop_map(|(within, rolls)| {
            if rolls { rolling(&within) } else { standard(&within) }
        }),
    ];
    let any_case = any_standard.prop_flat_map(|standard| {
        let in_hours = matches!(standard.within, Within::Hours(_));
        // From the year 2019 to the year 2027, to the minute.
        (Just(standard), 0..9 * 365 * 1440i64, any_events(in_hours), 0..30 * 1440i64)
    });
    let config = ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() };
    let [run, moved, in_hours] = [const { Cell::new(0) }; 3];
    let count = |cell: &Cell<u32>, counts: bool| cell.set(cell.get() + u32::from(counts));
    TestRunner::new(config)
        .run(&any_case, |(standard, minutes, events, until_now)| {
            let mut at = datetime!(2019-01-01 00:00 UTC) + Duration::minutes(minutes);
            let mut all = vec![(at, received())];
            for (after, details) in events {
                at += Duration::minutes(after);
                all.push((at, details));
            }
            let (log, now) = (log(all), at + Duration::minutes(until_now));
            let service = Service { standards: vec![standard.clone()], ..Service::default() };
            let found = deadlines(&service, &log, now, days(&calendar)).pop().unwrap();
            count(&run, true);
            count(&moved, found.by != promised(&standard, log[0].event.at, days(&calendar)));
            if matches!(standard.within, Within::Hours(_)) {
                count(&in_hours, true);
                prop_assert_eq!(found.at, Some(last_moment(&standard, &log, now)));
            } else {
                prop_assert_eq!(found.by, last_day(&standard, &log, day_here(now), &holidays));
            }
            Ok(())
        })
        .unwrap();
    let [run, moved, in_hours] = [run.get(), moved.get(), in_hours.get()];
    println!("{run} deadlines counted one by one, {in_hours} of them in hours; {moved} had moved");
    assert!(run >= 10_000 && moved > run / 4);
}
