//! The key that makes one case of several attempts to send it (the `Idempotency-Key` header field).

use std::fmt;

/// A key chosen by who sends a case: 8 to 255 visible ASCII characters. It opens the stored answer to the
/// first attempt, so it is treated as a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Reads a key; `None` if it is too short, too long or has other characters.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (8..=255).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_graphic());
        fits.then(|| Self(text.to_owned()))
    }

    /// The key made from these random bytes.
    pub fn from_random(random: [u8; 16]) -> Self {
        Self(format!("{:032x}", u128::from_be_bytes(random)))
    }

    /// The key as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdempotencyKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_visible_ascii_of_some_length() {
        for good in ["12345678", "\"3c0e8d6a-0001\"", &"k".repeat(255)] {
            assert!(IdempotencyKey::parse(good).is_some(), "{good}");
        }
        let made = IdempotencyKey::from_random([0; 16]);
        assert_eq!(IdempotencyKey::parse(made.as_str()), Some(made));
        for bad in ["", "1234567", "with space", "kéykéyké", &"k".repeat(256), "control\u{7f}x"] {
            assert!(IdempotencyKey::parse(bad).is_none(), "{bad}");
        }
    }
}
