//! The log of a case: what was said with its events, sealed for the store and opened again.

use crate::{
    secrets::{Keys, SealError, place},
    state::AppState,
    store::{Body, Recorded},
};
use ::cases::{Details, Entry, Reference, Role};
use zeroize::Zeroizing;

/// Why the log of a case cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// What was said cannot be decrypted.
    #[error("what was said with an event: {0}")]
    Sealed(#[from] SealError),
    /// What was said cannot be read.
    #[error("what was said with an event: {0}")]
    Details(#[from] serde_json::Error),
    /// Nothing is there of what must be said with such an event.
    #[error("an event lacks what was said with it")]
    Nothing,
}

/// Who brings an event about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// The person who raised the case.
    Person,
    /// The member of staff with this id.
    Staff(String),
    /// The server itself.
    System,
}

impl Actor {
    /// The one that the store calls so.
    fn named(name: &str) -> Self {
        match name {
            "person" => Self::Person,
            "system" => Self::System,
            id => Self::Staff(id.to_owned()),
        }
    }

    /// What the store calls them. No member of staff has the id `person` or `system`.
    pub fn name(&self) -> &str {
        match self {
            Self::Person => Role::Person.name(),
            Self::Staff(id) => id,
            Self::System => Role::System.name(),
        }
    }

    /// In which role they act.
    pub fn role(&self) -> Role {
        match self {
            Self::Person => Role::Person,
            Self::Staff(_) => Role::Staff,
            Self::System => Role::System,
        }
    }
}

/// What is said with the event of this number, sealed.
///
/// # Errors
/// [`LogError`].
pub(super) fn seal(
    state: &AppState,
    reference: &Reference,
    revision: u32,
    details: &Details,
) -> Result<Body, LogError> {
    let plain = Zeroizing::new(serde_json::to_vec(details)?);
    let place = place::event(reference.as_str(), revision.into());
    Ok(Body { sealed: state.keys.seal(&place, &plain), digest: state.keys.digest("event", &plain) })
}

/// The log of a case from its history.
///
/// # Errors
/// [`LogError`].
pub(crate) fn read(
    keys: &Keys,
    reference: &Reference,
    history: Vec<Recorded>,
) -> Result<Vec<Entry>, LogError> {
    let entry = |recorded: Recorded| {
        let Recorded { event, actor, body, .. } = recorded;
        let details = match body {
            Some(body) => {
                let place = place::event(reference.as_str(), event.revision.into());
                serde_json::from_slice(&keys.open(&place, &body.sealed)?)?
            }
            // Nothing was filed of cases at first.
            None => Details::bare(event.kind).ok_or(LogError::Nothing)?,
        };
        let actor = Actor::named(&actor);
        let role = actor.role();
        let by = match actor {
            Actor::Staff(id) => Some(id),
            _ => None,
        };
        Ok(Entry { event, role, by, details })
    };
    history.into_iter().map(entry).collect()
}
