//! Who may do what to a case in which state, and where it stands then. What is not listed is refused.

use crate::{
    event::{EventKind, Role},
    state::State,
};
use std::fmt;

/// Why an event cannot happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Not by these.
    Role,
    /// Not as the case stands.
    State,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Role => "this event is for others to bring about",
            Self::State => "this event cannot happen as the case stands",
        })
    }
}

impl std::error::Error for Refused {}

/// Where a case stands after an event.
///
/// # Errors
/// [`Refused`], for the role first: who may not do it does not learn whether it could be done.
pub fn next(state: State, kind: EventKind, role: Role) -> Result<State, Refused> {
    if may(role, kind) { after(state, kind).ok_or(Refused::State) } else { Err(Refused::Role) }
}

/// The events that these can bring about as the case stands.
pub fn possible(state: State, role: Role) -> impl Iterator<Item = EventKind> {
    EventKind::ALL.iter().copied().filter(move |kind| next(state, *kind, role).is_ok())
}

/// Whether it is for these to do at all. What a person can do, staff can do for someone who writes or phones.
fn may(role: Role, kind: EventKind) -> bool {
    use EventKind as E;
    match role {
        Role::Person => matches!(kind, E::AddInformation | E::Withdraw),
        Role::Staff => kind != E::Received,
        Role::System => matches!(kind, E::Acknowledge | E::Close),
    }
}

fn after(state: State, kind: EventKind) -> Option<State> {
    use EventKind as E;
    use State::{Acknowledged, AwaitingInformation, Closed, Decided, InProgress, Received, Withdrawn};
    match (kind, state) {
        (E::Classify | E::Note | E::Letter, _)
        | (E::AddInformation, Received | Acknowledged | InProgress | Decided)
        | (E::Extend, Received | Acknowledged | InProgress | AwaitingInformation)
        // Whoever gets it, the person is still to answer.
        | (E::Allocate, AwaitingInformation) => Some(state),
        (E::Acknowledge, Received) => Some(Acknowledged),
        (E::Suspend, Received | Acknowledged | InProgress) => Some(AwaitingInformation),
        (E::Allocate, Received | Acknowledged | InProgress)
        | (E::AddInformation | E::Resume, AwaitingInformation)
        | (E::Reopen, Decided | Closed | Withdrawn) => Some(InProgress),
        (E::Decide, Received | Acknowledged | InProgress | AwaitingInformation) => Some(Decided),
        (E::Withdraw, Received | Acknowledged | InProgress | AwaitingInformation) => Some(Withdrawn),
        (E::Close, Decided) => Some(Closed),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Event, the states it leads to from received, acknowledged, awaiting-information, in-progress, decided,
    /// closed and withdrawn in this order (by their first letters; none where it is refused), and who may do it.
    const TABLE: [(&str, [&str; 7], &str); 14] = [
        ("received", ["", "", "", "", "", "", ""], ""),
        ("acknowledge", ["ack", "", "", "", "", "", ""], "staff system"),
        ("allocate", ["in", "in", "aw", "in", "", "", ""], "staff"),
        ("classify", ["rec", "ack", "aw", "in", "dec", "clo", "wit"], "staff"),
        ("suspend", ["aw", "aw", "", "aw", "", "", ""], "staff"),
        ("add-information", ["rec", "ack", "in", "in", "dec", "", ""], "person staff"),
        ("resume", ["", "", "in", "", "", "", ""], "staff"),
        ("extend", ["rec", "ack", "aw", "in", "", "", ""], "staff"),
        ("withdraw", ["wit", "wit", "wit", "wit", "", "", ""], "person staff"),
        ("decide", ["dec", "dec", "dec", "dec", "", "", ""], "staff"),
        ("close", ["", "", "", "", "clo", "", ""], "staff system"),
        ("reopen", ["", "", "", "", "in", "in", "in"], "staff"),
        ("note", ["rec", "ack", "aw", "in", "dec", "clo", "wit"], "staff"),
        ("letter", ["rec", "ack", "aw", "in", "dec", "clo", "wit"], "staff"),
    ];

    #[test]
    fn every_event_in_every_state_by_everyone_is_as_the_table_says() {
        assert!(EventKind::ALL.iter().map(|kind| kind.name()).eq(TABLE.iter().map(|row| row.0)));
        let mut seen = 0;
        for ((_, states, roles), kind) in TABLE.iter().zip(EventKind::ALL) {
            for (to, state) in states.iter().zip(State::ALL) {
                for role in Role::ALL {
                    seen += 1;
                    let found = next(*state, *kind, *role);
                    let may = roles.split(' ').any(|name| name == role.name());
                    match found {
                        Err(Refused::Role) => assert!(!may, "{kind} by {role}"),
                        Err(Refused::State) => assert!(may && to.is_empty(), "{kind} in {state}"),
                        Ok(found) => {
                            assert!(may && !to.is_empty(), "{kind} in {state}");
                            assert!(found.name().starts_with(to), "{kind} in {state}: {found}");
                        }
                    }
                }
            }
        }
        assert_eq!(seen, 14 * 7 * 3);
    }

    #[test]
    fn what_can_be_done_is_listed() {
        let of = |state, role| possible(state, role).map(EventKind::name).collect::<Vec<_>>();
        assert_eq!(of(State::AwaitingInformation, Role::Person), ["add-information", "withdraw"]);
        assert_eq!(of(State::Decided, Role::Person), ["add-information"]);
        assert_eq!(of(State::Closed, Role::Person), Vec::<&str>::new());
        assert_eq!(of(State::Closed, Role::Staff), ["classify", "reopen", "note", "letter"]);
    }
}
