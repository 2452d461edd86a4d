//! What is known of a case at a remote back end.

use crate::{
    secrets::{Keys, SealError, place},
    store::{Store, StoreError},
};
use ::cases::Reference;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};
use zeroize::Zeroizing;

/// What is known of a case there. It lies sealed, as it can open the case.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Link {
    /// What the back end calls the case. `None` until it has said so; empty if it never will.
    pub id: Option<String>,
    /// What the back end gave in the place of an id, until there is one (Open311's token).
    pub token: Option<String>,
    /// What opens the case there.
    pub secret: Option<String>,
    /// The files that are there, by their ids here.
    pub tickets: BTreeMap<String, Ticket>,
    /// The revision of the case there at which something is being added: said again, it must be said with the same one.
    pub revision: Option<u32>,
}

/// A file that waits at the back end for its case.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// What the back end calls it.
    pub id: String,
    /// What puts it into a case.
    pub secret: String,
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Why a link cannot be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It cannot be decrypted.
    #[error("the link: {0}")]
    Sealed(#[from] SealError),
    /// It is not what it should be.
    #[error("the link: {0}")]
    Json(#[from] serde_json::Error),
}

impl Link {
    /// Whether the back end has the case.
    pub fn is_there(&self) -> bool {
        self.id.is_some() || self.token.is_some()
    }

    /// Whether the back end can be asked about the case: some never say what they call it.
    pub fn can_be_asked(&self) -> bool {
        self.token.is_some() || self.id.as_ref().is_some_and(|id| !id.is_empty())
    }

    /// What is known of this case; nothing yet, if it has not been brought there.
    ///
    /// # Errors
    /// [`LinkError`].
    pub async fn load(store: &Store, keys: &Keys, reference: &Reference) -> Result<Self, LinkError> {
        let Some(sealed) = store.load_link(reference).await? else { return Ok(Self::default()) };
        Ok(serde_json::from_slice(&keys.open(&place::link(reference.as_str()), &sealed)?)?)
    }

    /// Keeps it. On return it is on disk.
    ///
    /// # Errors
    /// [`LinkError`].
    pub async fn save(&self, store: &Store, keys: &Keys, reference: &Reference) -> Result<(), LinkError> {
        let plain = Zeroizing::new(serde_json::to_vec(self)?);
        let sealed = keys.seal(&place::link(reference.as_str()), &plain);
        Ok(store.save_link(reference, &sealed).await?)
    }
}
