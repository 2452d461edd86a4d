//! The secret in a visitor's cookie, from which the key of their drafts is derived. The server keeps no copy.

use super::{Key, derive, random};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use std::fmt;
use zeroize::Zeroizing;

/// The name of the cookie. `__Host-` binds it to this host, to https and to the path `/`.
pub const COOKIE: &str = "__Host-hark";

/// 256 random bits that only the visitor's browser keeps.
#[derive(Clone)]
pub struct VisitorSecret(Key);

impl VisitorSecret {
    /// A new secret.
    pub fn new() -> Self {
        Self(Zeroizing::new(random()))
    }

    /// Reads a cookie's value; `None` if it is not one that this server makes.
    pub fn parse(value: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(value).ok()?);
        Some(Self(Zeroizing::new(bytes.as_slice().try_into().ok()?)))
    }

    /// The cookie's value.
    pub fn to_cookie_value(&self) -> String {
        URL_SAFE_NO_PAD.encode(*self.0)
    }

    /// A key for one purpose.
    pub(crate) fn key(&self, purpose: &str, service: &str) -> Key {
        derive(self.0.as_ref(), &[b"hark draft 1", purpose.as_bytes(), service.as_bytes()])
    }
}

impl Default for VisitorSecret {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for VisitorSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VisitorSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_gives_its_secret_again() {
        let secret = VisitorSecret::new();
        let value = secret.to_cookie_value();
        assert_eq!(value.len(), 43);
        let again = VisitorSecret::parse(&value).unwrap();
        assert_eq!(*again.0, *secret.0);
        assert_ne!(*secret.key("id", "a"), *secret.key("id", "b"));
        assert_ne!(*secret.key("id", "a"), *secret.key("key", "a"));
        for wrong in ["", "x", &value[1..], &format!("{value}="), &"A".repeat(44), "é"] {
            assert!(VisitorSecret::parse(wrong).is_none(), "{wrong}");
        }
        assert!(!format!("{secret:?}").contains(&value));
    }
}
