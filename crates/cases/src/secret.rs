//! The tracking secret: with the reference it opens a case. Shown once, and kept here only as a hash.

use crate::typed::counted;
use std::fmt;

/// Crockford's base 32: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Its length in characters; at five bits each 140 bits, and at least 128 are asked for (design.md).
pub const LENGTH: usize = 28;

/// A tracking secret.
#[derive(Clone, PartialEq, Eq)]
pub struct TrackingSecret([u8; LENGTH]);

impl TrackingSecret {
    /// The secret made from these random bytes.
    pub fn from_random(random: [u8; LENGTH]) -> Self {
        Self(random.map(|byte| ALPHABET[usize::from(byte % 32)]))
    }

    /// Reads what a person has typed: small letters, spaces and hyphens are forgiven, and so are O for 0,
    /// I and L for 1.
    pub fn parse(text: &str) -> Option<Self> {
        let mut read = [0; LENGTH];
        let mut at = 0;
        for c in counted(text) {
            let c = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                c => c,
            };
            let c = u8::try_from(c).ok().filter(|c| ALPHABET.contains(c))?;
            *read.get_mut(at)? = c;
            at += 1;
        }
        (at == LENGTH).then_some(Self(read))
    }

    /// The secret without its groups: what is hashed.
    pub fn as_bytes(&self) -> &[u8; LENGTH] {
        &self.0
    }

    /// The secret in groups of four, as it is shown to people and sent.
    pub fn grouped(&self) -> String {
        let groups: Vec<String> =
            self.0.chunks(4).map(|group| group.iter().map(|c| char::from(*c)).collect()).collect();
        groups.join("-")
    }
}

impl fmt::Debug for TrackingSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TrackingSecret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_type_is_read() {
        let mut random = [0; LENGTH];
        random[1] = 1;
        let secret = TrackingSecret::from_random(random);
        assert_eq!(secret.grouped(), "0100-0000-0000-0000-0000-0000-0000");
        for typed in [
            "0100000000000000000000000000",
            "oioo oooo OOOO 0000 0000 0000 000O",
            "0L00-0000 0000000000000000-0000 ",
            "\u{200f}\u{2066}0100-0000-0000-0000-0000-0000-0000\u{2069}",
        ] {
            assert_eq!(TrackingSecret::parse(typed), Some(secret.clone()), "{typed}");
        }
        for wrong in ["", "0", "U100000000000000000000000000", "01000000000000000000000000000"] {
            assert_eq!(TrackingSecret::parse(wrong), None, "{wrong}");
        }
        assert!(!format!("{secret:?}").contains('0'));
    }

    proptest! {
        #[test]
        fn every_secret_made_is_read_again(random: [u8; LENGTH]) {
            let secret = TrackingSecret::from_random(random);
            prop_assert_eq!(TrackingSecret::parse(&secret.grouped()), Some(secret.clone()));
            prop_assert_eq!(TrackingSecret::parse(&secret.grouped().to_lowercase()), Some(secret));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            let _ = TrackingSecret::parse(&text);
        }
    }
}
