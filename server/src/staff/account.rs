//! Adding accounts, and giving them new credentials: `hark staff`.

use super::{CodeKey, Role, password};
use crate::{
    secrets::{Keys, place, random},
    store::{StaffRow, Store, StoreError},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// What a member of staff needs to sign in. Told once, to be handed over in person.
pub struct Credentials {
    /// The password.
    pub password: String,
    /// What makes the codes.
    pub code_key: CodeKey,
}

/// Why an account was not changed.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// The id has another form.
    #[error("\"{0}\" cannot be an id: use 2 to 40 small letters, digits, dots and hyphens, a letter first")]
    Id(String),
    /// The id is somebody's.
    #[error("there is an account \"{0}\" already")]
    Exists(String),
    /// There is no such account.
    #[error("there is no account \"{0}\"; `hark staff list` shows all")]
    None(String),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether it can be an id: what nobody takes for the names of those who are not staff, `person` and `system`.
pub fn is_id(id: &str) -> bool {
    let form = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.' || c == '-';
    (2..=40).contains(&id.len())
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(form)
        && !["person", "system"].contains(&id)
}

/// Adds an account.
///
/// # Errors
/// [`AccountError`].
pub async fn add(
    store: &Store,
    keys: &Keys,
    id: &str,
    name: &str,
    role: Role,
) -> Result<Credentials, AccountError> {
    if !is_id(id) {
        return Err(AccountError::Id(id.to_owned()));
    }
    let credentials = Credentials::new();
    let row = StaffRow {
        id: id.to_owned(),
        name: name.trim().to_owned(),
        role,
        password: password::hash(&credentials.password),
        code_key: keys.seal(&place::staff_code(id), credentials.code_key.bytes()),
        locked_until: 0,
        closed: false,
    };
    if store.add_staff(&row).await? { Ok(credentials) } else { Err(AccountError::Exists(id.to_owned())) }
}

/// Gives an account a new password and new codes, and ends its sessions. One that was closed is open again.
///
/// # Errors
/// [`AccountError`].
pub async fn reset(store: &Store, keys: &Keys, id: &str) -> Result<Credentials, AccountError> {
    let credentials = Credentials::new();
    let sealed = keys.seal(&place::staff_code(id), credentials.code_key.bytes());
    if store.reset_staff(id, &password::hash(&credentials.password), &sealed).await? {
        Ok(credentials)
    } else {
        Err(AccountError::None(id.to_owned()))
    }
}

impl Credentials {
    /// 120 random bits for a password: nobody chooses a weak one.
    fn new() -> Self {
        Self { password: URL_SAFE_NO_PAD.encode(random::<15>()), code_key: CodeKey::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_and_plain() {
        for id in ["ann", "ann.jones-2", "ab"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", "a", "Ann", "2nd", "ann jones", "person", "system", "ann/..", &"a".repeat(41)] {
            assert!(!is_id(id), "{id}");
        }
    }
}
