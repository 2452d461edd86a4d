//! What a remote back end tells of a case, as what happens to the case here: a table of what is known, each thing once,
//! and the case never goes back but when it is taken up again.

use crate::{
    details::{Details, LETTER},
    event::{Entry, EventKind},
    state::State,
};
use time::OffsetDateTime;

/// Something that a back end tells of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Its number there, from 1: what is told later has a greater one.
    pub number: u32,
    /// When it happened, if that is told.
    pub at: Option<OffsetDateTime>,
    /// What happened, in the back end's words; empty if it does not tell.
    pub kind: String,
    /// Where the case stood then, if that is known.
    pub state: Option<State>,
    /// The same in the back end's words.
    pub said: String,
    /// What was said with it.
    pub words: Option<String>,
}

/// What happens to the case here because of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// When: never before what has happened here already.
    pub at: OffsetDateTime,
    /// Where the case stands from then on.
    pub state: State,
    /// What is said with it.
    pub details: Details,
}

/// What is new of what a back end tells, oldest first, of a case with this log. `told` is in the order of its numbers.
///
/// What comes from the person is here already. What changes nothing and says nothing is left out. Of what is not in the
/// table, the words are kept: the person is told that they were written to.
pub fn news(log: &[Entry], told: &[Heard], now: OffsetDateTime) -> Vec<News> {
    let Some(last) = log.last() else { return Vec::new() };
    let seen = last_heard(log).map_or(0, |(number, _)| number);
    let (mut here, mut at) = (last.event.state, last.event.at);
    let mut news = Vec::new();
    for (index, heard) in told.iter().enumerate().filter(|(_, heard)| heard.number > seen) {
        let kind = EventKind::from_name(&heard.kind);
        if is_from_here(kind, here) {
            continue;
        }
        // What the person has done since is known here, so the case stands where that has led.
        let since =
            told[index + 1..].iter().take_while(|next| is_from_here(EventKind::from_name(&next.kind), here));
        let state = since.last().unwrap_or(heard).state;
        let words = heard.words.as_deref().filter(|words| !words.trim().is_empty());
        let words = words.or(state.is_none().then_some(heard.said.as_str()));
        let Some(event) = kind.or_else(|| event_for(state, here)).or(words.map(|_| EventKind::Letter)) else {
            continue;
        };
        let to = state.map_or(here, |there| follow(here, there, event));
        if to == here && words.is_none() {
            continue;
        }
        (here, at) = (to, heard.at.unwrap_or(now).min(now).max(at));
        let details = Details::Elsewhere {
            event,
            number: heard.number,
            said: heard.said.clone(),
            words: words.map(|words| words.chars().take(LETTER).collect()),
        };
        news.push(News { at, state: to, details });
    }
    news
}

/// The number of the last thing that was taken over from a back end, and what that said.
pub fn last_heard(log: &[Entry]) -> Option<(u32, &str)> {
    log.iter().rev().find_map(|entry| match &entry.details {
        Details::Elsewhere { number, said, .. } => Some((*number, said.as_str())),
        _ => None,
    })
}

/// Whether it came from here: from the person, who may also have taken the case back there by other ways.
fn is_from_here(kind: Option<EventKind>, here: State) -> bool {
    match kind {
        Some(EventKind::Received | EventKind::AddInformation | EventKind::Classify | EventKind::Note) => true,
        Some(EventKind::Withdraw) => here == State::Withdrawn,
        _ => false,
    }
}

/// What must have happened to a case that has come to stand there.
fn event_for(there: Option<State>, here: State) -> Option<EventKind> {
    if follow(here, there?, EventKind::Note) == here {
        return None;
    }
    match there? {
        State::Received => None,
        State::Acknowledged => Some(EventKind::Acknowledge),
        State::AwaitingInformation => Some(EventKind::Suspend),
        State::InProgress => Some(EventKind::Allocate),
        State::Decided => Some(EventKind::Decide),
        State::Closed => Some(EventKind::Close),
        State::Withdrawn => Some(EventKind::Withdraw),
    }
}

/// Where the case stands here once it stands there: forward, or at work again.
fn follow(here: State, there: State, event: EventKind) -> State {
    let far = |state| match state {
        State::Received => 0,
        State::Acknowledged => 1,
        State::AwaitingInformation | State::InProgress => 2,
        State::Decided => 3,
        State::Closed | State::Withdrawn => 4,
    };
    let goes = event == EventKind::Reopen || !here.is_over() && far(there) >= far(here);
    if goes { there } else { here }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Event, Role};
    use time::{Duration, macros::datetime};

    const START: OffsetDateTime = datetime!(2026-11-21 10:00 UTC);
    const NOW: OffsetDateTime = datetime!(2026-12-21 10:00 UTC);

    fn received() -> Vec<Entry> {
        vec![entry(1, START, State::Received, Details::Received(Box::default()))]
    }

    fn entry(revision: u32, at: OffsetDateTime, state: State, details: Details) -> Entry {
        let event = Event { revision, at, kind: details.kind(), state };
        Entry { event, role: Role::System, by: None, details }
    }

    fn heard(number: u32, kind: &str, state: &str, words: &str) -> Heard {
        let words = Some(words).filter(|words| !words.is_empty()).map(str::to_owned);
        let at = Some(START + Duration::hours(number.into()));
        let (kind, said) = (kind.to_owned(), state.to_owned());
        Heard { number, at, kind, state: State::from_name(state), said, words }
    }

    /// Takes over what is new; says of each what happened, where the case stands then, and what was said.
    fn take(log: &mut Vec<Entry>, told: &[Heard]) -> Vec<(&'static str, &'static str, String)> {
        let found = news(log, told, NOW);
        let mut taken = Vec::new();
        for News { at, state, details } in found {
            assert!(at >= log.last().unwrap().event.at && at <= NOW);
            taken.push((details.kind().name(), state.name(), details.words().unwrap_or_default().to_owned()));
            let revision = u32::try_from(log.len() + 1).unwrap();
            log.push(entry(revision, at, state, details));
        }
        taken
    }

    fn is(found: &[(&'static str, &'static str, String)], wanted: &[(&str, &str, &str)]) {
        let found: Vec<_> =
            found.iter().map(|(kind, state, words)| (*kind, *state, words.as_str())).collect();
        assert_eq!(found, wanted);
    }

    #[test]
    fn what_happens_there_happens_here_once_and_in_order() {
        let mut log = received();
        let mut told = vec![
            heard(1, "received", "received", ""),
            heard(2, "acknowledge", "acknowledged", ""),
            heard(3, "allocate", "in-progress", ""),
            heard(4, "suspend", "awaiting-information", "When?"),
        ];
        is(
            &take(&mut log, &told),
            &[
                ("acknowledge", "acknowledged", ""),
                ("allocate", "in-progress", ""),
                ("suspend", "awaiting-information", "When?"),
            ],
        );
        assert_eq!(log[1].event.at, START + Duration::hours(2), "on the day on which it happened there");
        is(&take(&mut log, &told), &[]);
        told.push(heard(5, "resume", "in-progress", ""));
        told.push(heard(7, "decide", "decided", "No further action."));
        told.push(heard(8, "close", "closed", ""));
        is(
            &take(&mut log, &told),
            &[
                ("resume", "in-progress", ""),
                ("decide", "decided", "No further action."),
                ("close", "closed", ""),
            ],
        );
        told.push(heard(9, "reopen", "in-progress", ""));
        is(&take(&mut log, &told), &[("reopen", "in-progress", "")]);
        is(&take(&mut log, &told), &[]);
    }

    #[test]
    fn what_the_person_answered_meanwhile_counts() {
        let mut log = received();
        let added = Details::AddInformation { text: "on Monday".into() };
        log.push(entry(2, START + Duration::hours(3), State::Received, added));
        let told = [
            heard(2, "suspend", "awaiting-information", "When?"),
            heard(3, "add-information", "in-progress", "on Monday"),
        ];
        is(&take(&mut log, &told), &[("suspend", "in-progress", "When?")]);
        assert_eq!(log[2].event.at, log[1].event.at, "never before what has happened here");
        is(&take(&mut log, &told), &[]);
    }

    #[test]
    fn a_case_does_not_go_back_and_what_is_unknown_is_kept_in_words() {
        let mut log = received();
        is(&take(&mut log, &[heard(1, "", "decided", "")]), &[("decide", "decided", "")]);
        for (number, kind, state, words, wanted) in [
            (2, "", "in-progress", "", &[][..]),
            (3, "acknowledge", "acknowledged", "", &[]),
            (4, "", "mislaid", "", &[("letter", "decided", "mislaid")]),
            (5, "escalated", "decided", "To the top.", &[("letter", "decided", "To the top.")]),
            (6, "letter", "decided", "Dear you", &[("letter", "decided", "Dear you")]),
            (7, "note", "decided", "internal", &[]),
            (8, "withdraw", "withdrawn", "", &[("withdraw", "withdrawn", "")]),
            (9, "withdraw", "withdrawn", "", &[]),
            (10, "decide", "decided", "", &[]),
        ] {
            is(&take(&mut log, &[heard(number, kind, state, words)]), wanted);
        }
        let too_much = "é".repeat(LETTER + 1);
        assert_eq!(take(&mut log, &[heard(11, "letter", "x", &too_much)])[0].2.chars().count(), LETTER);
        assert_eq!(last_heard(&log), Some((11, "x")));
    }
}
