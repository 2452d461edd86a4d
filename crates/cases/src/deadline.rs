//! By when the standards of a case have to be kept, as it stands. The clock stops while the person is asked for
//! something, and an extension adds to what there is.
//!
//! Days count from the day after receipt, and a day counts if the clock does not stand on it. The clock stands from the
//! day after the question to the day of the answer: from then on the count goes on as it does from the day of receipt.
//! Of working days only those count that are no bank holiday in any part of the United Kingdom (FOIA s.10(6); domain.md
//! 0.1 #1 and 3.2). A month ends on its corresponding day or else its last. Hours run by the clock, to the second.

use crate::{
    details::Details,
    event::{Entry, EventKind},
    state::State,
};
use serde::{Deserialize, Serialize};
use time::{Date, Duration, OffsetDateTime};
use wizard::{Calendar, Period, Service, Standard, Within};

#[cfg(test)]
mod tests;

/// How days are counted where the body is.
#[derive(Clone, Copy)]
pub struct Days<'a> {
    /// The days that are no working days.
    pub calendar: &'a Calendar,
    /// The day that it is there at a moment.
    pub of: &'a dyn Fn(OffsetDateTime) -> Date,
}

/// By when a standard has to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The standard; its text is `standard-<id>`.
    pub id: String,
    /// The last day on which it is kept. While the clock stands, as if the answer came today.
    #[serde(with = "crate::acknowledgement::iso_date")]
    pub by: Date,
    /// The last moment, of a standard in hours.
    #[serde(default, with = "time::serde::rfc3339::option", skip_serializing_if = "Option::is_none")]
    pub at: Option<OffsetDateTime>,
    /// Whether the clock stands.
    pub stopped: bool,
    /// Whether what it promises has been done.
    pub met: bool,
    /// Whether that was later than it should have been, or still is to be done and is late.
    pub late: bool,
}

/// The deadlines of a case with this log, oldest entry first, in the order of the service's standards. Of a case that was
/// taken back only those that were met before.
pub fn deadlines(service: &Service, log: &[Entry], now: OffsetDateTime, days: Days<'_>) -> Vec<Deadline> {
    let Some(received) = log.first().map(|entry| entry.event.at) else { return Vec::new() };
    let day = (days.of)(received);
    let holding = service.standards.iter().filter(|standard| standard.holds_on(day));
    holding.filter_map(|standard| deadline(standard, received, log, now, days)).collect()
}

fn deadline(
    standard: &Standard,
    received: OffsetDateTime,
    log: &[Entry],
    now: OffsetDateTime,
    days: Days<'_>,
) -> Option<Deadline> {
    let met = log.iter().position(|entry| meets(entry.event.kind, standard));
    let withdrawn = log.iter().position(|entry| entry.event.kind == EventKind::Withdraw);
    if withdrawn.is_some() && withdrawn < met.or(withdrawn.map(|at| at + 1)) {
        return None;
    }
    // What comes after it was met does not count.
    let log = met.map_or(log, |met| &log[..=met]);
    let met = met.map(|met| log[met].event.at);
    let stops = stops(log, met.unwrap_or(now));
    let extensions = log.iter().filter_map(|entry| match &entry.details {
        Details::Extend { standard: id, by, .. } if *id == standard.id => Some(*by),
        _ => None,
    });
    let terms: Vec<Within> = std::iter::once(standard.within).chain(extensions).collect();
    let end = end(standard, &terms, received, &stops, days);
    let late = match end {
        End::Day(day) => (days.of)(met.unwrap_or(now)) > day,
        End::Moment(moment) => met.unwrap_or(now) > moment,
    };
    Some(Deadline {
        id: standard.id.clone(),
        by: end.day(days),
        at: match end {
            End::Day(_) => None,
            End::Moment(moment) => Some(moment),
        },
        stopped: met.is_none()
            && log.last().is_some_and(|last| last.event.state == State::AwaitingInformation),
        met: met.is_some(),
        late,
    })
}

/// The day promised by a standard on receipt.
pub(crate) fn promised(standard: &Standard, received: OffsetDateTime, days: Days<'_>) -> Date {
    end(standard, &[standard.within], received, &[], days).day(days)
}

/// A decision meets every standard, and so does an end without one, which a remote back end may tell of.
fn meets(kind: EventKind, standard: &Standard) -> bool {
    matches!(kind, EventKind::Decide | EventKind::Close)
        || standard.met_by.iter().any(|met_by| met_by == kind.name())
}

/// A time during which the clock stands.
#[derive(Debug, Clone, Copy)]
struct Stop {
    from: OffsetDateTime,
    to: OffsetDateTime,
}

/// When the clock stood, and stands, in order.
fn stops(log: &[Entry], now: OffsetDateTime) -> Vec<Stop> {
    let mut stops = Vec::new();
    let mut since = None;
    for event in log.iter().map(|entry| &entry.event) {
        match (since, event.state == State::AwaitingInformation) {
            (None, true) => since = Some(event.at),
            (Some(from), false) => {
                stops.push(Stop { from, to: event.at });
                since = None;
            }
            _ => {}
        }
    }
    stops.extend(since.map(|from| Stop { from, to: now }));
    stops
}

/// The end of a time.
enum End {
    Day(Date),
    Moment(OffsetDateTime),
}

impl End {
    fn day(&self, days: Days<'_>) -> Date {
        match self {
            Self::Day(day) => *day,
            Self::Moment(moment) => (days.of)(*moment),
        }
    }
}

/// The end of these terms one after the other.
fn end(
    standard: &Standard,
    terms: &[Within],
    received: OffsetDateTime,
    stops: &[Stop],
    days: Days<'_>,
) -> End {
    if matches!(standard.within, Within::Hours(_)) {
        return End::Moment(moment_after(terms, received, stops));
    }
    // The first day on which the clock does not run, but for one, and the last.
    let stops: Vec<(Date, Date)> =
        stops.iter().map(|stop| ((days.of)(stop.from), (days.of)(stop.to))).collect();
    let mut end = (days.of)(received);
    for term in terms {
        if let Within::Period(period) = term {
            end = day_after(*period, end, &stops, days.calendar);
        }
    }
    End::Day(if standard.next_working_day { working_day(end, &stops, days.calendar) } else { end })
}

fn moment_after(terms: &[Within], received: OffsetDateTime, stops: &[Stop]) -> OffsetDateTime {
    let hours = terms.iter().filter_map(|term| match term {
        Within::Hours(hours) => Some(i64::from(*hours)),
        Within::Period(_) => None,
    });
    let mut end = received.saturating_add(Duration::hours(hours.sum()));
    for stop in stops.iter().filter(|stop| stop.from < stop.to) {
        if stop.from < end {
            end = end.saturating_add(stop.to - stop.from);
        }
    }
    end
}

/// The last day of a period after `start`: moved on by the days that do not count, but only by those before it ends.
fn day_after(period: Period, start: Date, stops: &[(Date, Date)], calendar: &Calendar) -> Date {
    let mut end = period.after(start, calendar);
    for (asked, answered) in stops {
        let asked = *asked.max(&start);
        if asked >= end || asked >= *answered {
            continue;
        }
        end = match period {
            Period::WorkingDays(_) => {
                let lost = calendar.between(asked, *answered);
                calendar.after(end, lost.try_into().unwrap_or(u16::MAX))
            }
            _ => end.saturating_add(*answered - asked),
        };
    }
    end
}

/// The day itself, or the next one that is a working day and on which the clock runs.
fn working_day(day: Date, stops: &[(Date, Date)], calendar: &Calendar) -> Date {
    let counts = |day: Date| {
        calendar.is_working(day) && !stops.iter().any(|(asked, answered)| *asked < day && day <= *answered)
    };
    let mut day = day;
    while !counts(day) {
        let Some(next) = day.next_day() else { return day };
        day = next;
    }
    day
}
