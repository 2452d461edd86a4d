use super::*;
use crate::{
    event::{Event, Role},
    transition::next,
};
use time::{
    UtcOffset,
    macros::{date, datetime, offset},
};
use wizard::check::parse_date;

mod naive;

/// Bank holidays in any part of the United Kingdom, as the reference site has them.
fn holidays() -> Vec<Date> {
    let table: toml::Table = toml::from_str(include_str!("../../../../site/calendars/uk.toml")).unwrap();
    let days = table["days"].as_array().unwrap();
    days.iter().map(|day| parse_date(day.as_str().unwrap()).unwrap()).collect()
}

/// An hour ahead of UTC, so that days do not begin where moments do.
const HERE: UtcOffset = offset!(+1);

fn day_here(moment: OffsetDateTime) -> Date {
    moment.to_offset(HERE).date()
}

fn days(calendar: &Calendar) -> Days<'_> {
    Days { calendar, of: &day_here }
}

fn noon(day: Date) -> OffsetDateTime {
    day.midnight().assume_offset(HERE) + Duration::hours(12)
}

fn standard(within: &str) -> Standard {
    Standard {
        id: "s".into(),
        within: within.parse().unwrap(),
        next_working_day: false,
        met_by: Vec::new(),
        since: None,
        until: None,
    }
}

fn rolling(within: &str) -> Standard {
    Standard { next_working_day: true, ..standard(within) }
}

/// The log that these events make of a case.
fn log(events: impl IntoIterator<Item = (OffsetDateTime, Details)>) -> Vec<Entry> {
    let mut log: Vec<Entry> = Vec::new();
    for (at, details) in events {
        let kind = details.kind();
        let state =
            log.last().map_or(State::Received, |last| next(last.event.state, kind, Role::Staff).unwrap());
        let revision = u32::try_from(log.len()).unwrap() + 1;
        log.push(Entry { event: Event { revision, at, kind, state }, role: Role::Staff, by: None, details });
    }
    log
}

fn received() -> Details {
    Details::Received(Box::default())
}

fn asked() -> Details {
    Details::Suspend { question: "?".into() }
}

fn answered() -> Details {
    Details::AddInformation { text: "!".into() }
}

fn extended(by: &str) -> Details {
    Details::Extend { standard: "s".into(), by: by.parse().unwrap(), reason: "x".into() }
}

fn decided() -> Details {
    Details::Decide { decision: "d".into(), detail_1: None, detail_2: None, outcome: "o".into() }
}

/// The one deadline of a case whose events happen at noon of these days.
fn only(standard: &Standard, events: Vec<(Date, Details)>, today: Date) -> Deadline {
    let service = Service { standards: vec![standard.clone()], ..Service::default() };
    let log = log(events.into_iter().map(|(day, details)| (noon(day), details)));
    let calendar = Calendar::new(holidays());
    deadlines(&service, &log, noon(today), days(&calendar)).pop().unwrap()
}

#[test]
fn working_days_are_the_same_in_the_whole_kingdom() {
    for (from, due) in [
        (date!(2009 - 03 - 24), date!(2009 - 04 - 23)),
        (date!(2012 - 01 - 25), date!(2012 - 02 - 22)),
        // In England and Wales alone it would be 4 August 2021, 21 January, 31 July and 6 July 2026.
        (date!(2021 - 07 - 07), date!(2021 - 08 - 06)),
        (date!(2025 - 12 - 19), date!(2026 - 01 - 22)),
        (date!(2026 - 07 - 03), date!(2026 - 08 - 04)),
        (date!(2026 - 06 - 08), date!(2026 - 07 - 07)),
        // Received on a Saturday, and on a bank holiday: the next working day is the first all the same.
        (date!(2021 - 07 - 10), date!(2021 - 08 - 10)),
        (date!(2021 - 07 - 12), date!(2021 - 08 - 10)),
    ] {
        assert_eq!(only(&standard("20 working days"), vec![(from, received())], from).by, due, "{from}");
    }
}

#[test]
fn months_end_on_the_corresponding_day_or_the_last_or_the_next_working_day() {
    for (from, due) in [
        (date!(2026 - 09 - 03), date!(2026 - 10 - 05)), // a Saturday, so Monday
        (date!(2026 - 01 - 31), date!(2026 - 03 - 02)), // 28 February is a Saturday
        (date!(2026 - 03 - 03), date!(2026 - 04 - 07)), // Good Friday, and Monday is a holiday in England
        (date!(2026 - 11 - 20), date!(2026 - 12 - 21)), // a Sunday
        (date!(2026 - 10 - 20), date!(2026 - 11 - 20)),
    ] {
        assert_eq!(only(&rolling("1 month"), vec![(from, received())], from).by, due, "{from}");
    }
    let from = date!(2026 - 09 - 03);
    assert_eq!(only(&standard("1 month"), vec![(from, received())], from).by, date!(2026 - 10 - 03));
}

#[test]
fn hours_run_by_the_clock_under_the_rule_of_the_day() {
    // PECR, regulation 5A: 24 hours for what was detected to 19 August 2025, and 72 since (domain.md 0.1 #2).
    let until = Standard { until: Some("2025-08-19".into()), ..standard("24 hours") };
    let since = Standard { since: Some("2025-08-20".into()), ..standard("72 hours") };
    let service = Service { standards: vec![until, since], ..Service::default() };
    let calendar = Calendar::weekends();
    for (from, due) in [
        (datetime!(2025-08-19 12:00 +1), datetime!(2025-08-20 12:00 +1)),
        (datetime!(2025-08-20 12:00 +1), datetime!(2025-08-23 12:00 +1)),
        // In UTC it is still the 19th.
        (datetime!(2025-08-20 00:30 +1), datetime!(2025-08-23 00:30 +1)),
    ] {
        let found = deadlines(&service, &log([(from, received())]), from, days(&calendar));
        assert_eq!(found.iter().map(|deadline| deadline.at).collect::<Vec<_>>(), [Some(due)]);
        assert_eq!(found[0].by, day_here(due));
    }
    let from = datetime!(2025-08-20 12:00 +1);
    let hour = Duration::HOUR;
    let events = [
        (from, received()),
        (from + hour, asked()),
        (from + hour * 6, answered()),
        (from + hour * 7, extended("24 hours")),
    ];
    let found = deadlines(&service, &log(events), from + hour * 8, days(&calendar));
    assert_eq!(found[0].at, Some(from + hour * (72 + 5 + 24)));
}

#[test]
fn the_clock_stands_from_question_to_answer() {
    let monday = date!(2026 - 11 - 02);
    let events = |rest: &[(Date, Details)]| [&[(monday, received())], rest].concat();
    let by = |standard: &Standard, rest: &[(Date, Details)], today| only(standard, events(rest), today).by;
    let question = (date!(2026 - 11 - 05), asked());
    let answer = (date!(2026 - 11 - 12), answered());
    let later = date!(2026 - 11 - 13);
    assert_eq!(by(&standard("10 days"), &[], later), date!(2026 - 11 - 12));
    assert_eq!(by(&standard("10 days"), &[question.clone(), answer.clone()], later), date!(2026 - 11 - 19));
    assert_eq!(by(&standard("10 working days"), &[], later), date!(2026 - 11 - 16));
    assert_eq!(
        by(&standard("10 working days"), &[question.clone(), answer.clone()], later),
        date!(2026 - 11 - 23)
    );
    // Asked and answered on one day takes nothing.
    let at_once = (date!(2026 - 11 - 05), answered());
    assert_eq!(by(&standard("10 days"), &[question.clone(), at_once], later), date!(2026 - 11 - 12));
    // Not answered yet: as if it came today.
    let open = only(&standard("10 days"), events(std::slice::from_ref(&question)), date!(2026 - 11 - 25));
    assert_eq!((open.by, open.stopped, open.late), (date!(2026 - 12 - 02), true, false));
    // A question after the last day saves nothing.
    let late = (date!(2026 - 11 - 12), asked());
    let missed = only(&standard("10 days"), events(&[late]), date!(2026 - 12 - 25));
    assert_eq!((missed.by, missed.met, missed.late), (date!(2026 - 11 - 12), false, true));
}

#[test]
fn an_extension_begins_where_the_time_ends() {
    let day = date!(2026 - 11 - 02);
    let events = |by| {
        vec![(day, received()), (date!(2026 - 11 - 04), extended(by)), (date!(2026 - 11 - 05), extended(by))]
    };
    assert_eq!(only(&standard("10 days"), events("2 weeks"), day).by, date!(2026 - 12 - 10));
    // St Andrew's Day, 30 November, is a bank holiday in Scotland.
    assert_eq!(only(&standard("20 working days"), events("1 working day"), day).by, date!(2026 - 12 - 03));
    let other = Standard { id: "other".into(), ..standard("10 days") };
    assert_eq!(only(&other, events("2 weeks"), day).by, date!(2026 - 11 - 12));
}

#[test]
fn a_standard_is_met_by_its_events_and_by_a_decision() {
    let day = date!(2026 - 11 - 02);
    let allocated = || Details::Allocate { queue: None, officer: Some("o".into()) };
    let by_allocation = Standard { met_by: vec!["allocate".into()], ..standard("10 days") };
    let kept = |standard, events: &[(Date, Details)]| {
        let found = only(standard, [&[(day, received())], events].concat(), date!(2026 - 12 - 25));
        (found.met, found.late)
    };
    let (early, late) = (date!(2026 - 11 - 12), date!(2026 - 11 - 13));
    assert_eq!(kept(&by_allocation, &[(early, allocated())]), (true, false));
    assert_eq!(kept(&by_allocation, &[(late, allocated())]), (true, true));
    assert_eq!(kept(&by_allocation, &[(early, decided())]), (true, false));
    assert_eq!(kept(&standard("10 days"), &[(early, allocated())]), (false, true));
    let service = Service { standards: vec![by_allocation], ..Service::default() };
    let calendar = Calendar::weekends();
    for (events, number) in
        [(vec![(early, Details::Withdraw)], 0), (vec![(early, allocated()), (late, Details::Withdraw)], 1)]
    {
        let events = [vec![(day, received())], events].concat();
        let log = log(events.into_iter().map(|(day, details)| (noon(day), details)));
        assert_eq!(deadlines(&service, &log, noon(late), days(&calendar)).len(), number);
    }
}
