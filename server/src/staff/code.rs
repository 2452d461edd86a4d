//! The six digits of an authenticator app: time-based one-time passwords (RFC 6238).

use crate::secrets::random;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use totp_rs::{Builder, Secret, Totp};
use zeroize::Zeroizing;

/// What an account's codes are made from.
pub struct CodeKey(Zeroizing<[u8; 20]>);

impl CodeKey {
    /// A new one.
    pub fn new() -> Self {
        Self(Zeroizing::new(random()))
    }

    /// From its bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// The step of time that this is the code of: the one of now, the one before or the one after.
    pub fn step_of(&self, code: &str, now: u64) -> Option<u64> {
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        self.totp()?.check(&digits, now)
    }

    /// The code at a moment, in seconds since 1970.
    pub fn code_at(&self, now: u64) -> Option<String> {
        Some(self.totp()?.generate(now).to_string())
    }

    /// The address with which an app takes it up.
    pub fn address(&self, issuer: &str, account: &str) -> String {
        let part = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let secret = Secret::from(*self.0).to_base32();
        let issuer = part(issuer);
        format!("otpauth://totp/{issuer}:{}?secret={secret}&issuer={issuer}", part(account))
    }

    /// Six digits, every 30 seconds, SHA-1: what every app knows.
    fn totp(&self) -> Option<Totp> {
        Builder::new().with_secret(*self.0).build().ok()
    }
}

impl Default for CodeKey {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, of which this takes the last six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let key = CodeKey::from_bytes(b"12345678901234567890").unwrap();
        for (now, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(key.code_at(now).as_deref(), Some(code));
            assert_eq!(key.step_of(code, now), Some(now / 30));
        }
        assert_eq!(key.step_of("287 082", 59 + 30), Some(1), "a step late, and with a space");
        assert_eq!(key.step_of("287082", 59 + 61), None, "two steps late");
        for wrong in ["", "28708", "2870820", "28708x", "２８７０８２"] {
            assert_eq!(key.step_of(wrong, 59), None, "{wrong}");
        }
    }

    #[test]
    fn an_app_takes_it_up_by_an_address() {
        let key = CodeKey::from_bytes(b"12345678901234567890").unwrap();
        assert_eq!(
            key.address("The Office", "ann"),
            "otpauth://totp/The%20Office:ann?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=The%20Office"
        );
    }
}
