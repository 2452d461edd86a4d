//! Case references: the body's prefix, a number from a sequence, and a block that catches slips of the pen.
//!
//! The form follows the references people know from regulators (domain.md 3.1), with the body's own prefix.
//! A reference is no secret and opens nothing by itself.

use crate::typed::counted;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The letters of the last block: none that is taken for another letter or for a digit.
const LETTERS: &[u8; 20] = b"ACDEFGHJKLMNPRTUVWXY";

/// The number of different last blocks: letter, digit, letter, digit.
pub const BLOCKS: u32 = 20 * 10 * 20 * 10;

/// A case reference, as `HK-100001-L2Q1`: `[A-Z]{2,6}-\d{5,8}-[A-Z]\d[A-Z]\d`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

/// Why no reference can be made or read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAReference {
    /// The prefix is not two to six capital letters.
    Prefix,
    /// The number has more than eight digits.
    Number,
    /// The text has another form.
    Form,
}

impl Reference {
    /// The reference with this prefix and number; `random` chooses the last block.
    ///
    /// # Errors
    /// [`NotAReference::Prefix`] or [`NotAReference::Number`].
    pub fn new(prefix: &str, number: u32, random: u32) -> Result<Self, NotAReference> {
        if !is_prefix(prefix) {
            return Err(NotAReference::Prefix);
        }
        if number > 99_999_999 {
            return Err(NotAReference::Number);
        }
        let mut rest = random % BLOCKS;
        let mut draw = |from: u32| {
            let drawn = rest % from;
            rest /= from;
            drawn as usize
        };
        let block: String = [LETTERS.as_slice(), b"0123456789", LETTERS, b"0123456789"]
            .iter()
            .map(|set| char::from(set[draw(u32::try_from(set.len()).unwrap_or(1))]))
            .collect();
        Ok(Self(format!("{prefix}-{number:05}-{block}")))
    }

    /// Reads what a person has typed or pasted: small letters, spaces, other dashes and marks of direction are forgiven.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 100 {
            return None;
        }
        let compact: String = counted(text).map(|c| c.to_ascii_uppercase()).collect();
        if !compact.is_ascii() {
            return None;
        }
        let letters = compact.bytes().take_while(u8::is_ascii_uppercase).count();
        let block = compact.len().checked_sub(4).filter(|block| *block > letters)?;
        let (prefix, number, block) = (&compact[..letters], &compact[letters..block], &compact[block..]);
        let block_fits = block
            .bytes()
            .enumerate()
            .all(|(at, c)| if at % 2 == 0 { c.is_ascii_uppercase() } else { c.is_ascii_digit() });
        let number_fits = (5..=8).contains(&number.len()) && number.bytes().all(|c| c.is_ascii_digit());
        (is_prefix(prefix) && number_fits && block_fits).then(|| Self(format!("{prefix}-{number}-{block}")))
    }

    /// The reference as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a body's prefix fits: two to six capital letters.
pub fn is_prefix(prefix: &str) -> bool {
    (2..=6).contains(&prefix.len()) && prefix.bytes().all(|c| c.is_ascii_uppercase())
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        Self::parse(text).ok_or(NotAReference::Form)
    }
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;

    fn try_from(text: String) -> Result<Self, NotAReference> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> String {
        reference.0
    }
}

impl fmt::Display for NotAReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Prefix => "a reference prefix is two to six capital letters, as \"HK\"",
            Self::Number => "the number of a reference has eight digits at most",
            Self::Form => "a reference looks like HK-100001-L2Q1",
        })
    }
}

impl std::error::Error for NotAReference {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_type_is_read() {
        let reference = Reference::new("HK", 100_001, 0).unwrap();
        assert_eq!(reference.as_str(), "HK-100001-A0A0");
        for typed in [
            "HK-100001-A0A0",
            " hk 100001 a0a0 ",
            "hk100001a0a0",
            "HK\u{2013}100001\u{2013}A0A0",
            "\u{2068}HK-100001-A0A0\u{2069}",
        ] {
            assert_eq!(Reference::parse(typed), Some(reference.clone()), "{typed}");
        }
        for wrong in ["", "HK", "HK-1-A0A0", "HK-123456789-A0A0", "H-100001-A0A0", "HK-100001-A0AA", "é-1"] {
            assert_eq!(Reference::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_limits_of_the_form_hold() {
        assert_eq!(Reference::new("hk", 1, 0), Err(NotAReference::Prefix));
        assert_eq!(Reference::new("H", 1, 0), Err(NotAReference::Prefix));
        assert_eq!(Reference::new("HK", 100_000_000, 0), Err(NotAReference::Number));
        assert_eq!(Reference::new("HK", 7, 0).unwrap().as_str(), "HK-00007-A0A0");
    }

    proptest! {
        #[test]
        fn every_reference_made_is_read_again(number in 0..100_000_000u32, random: u32) {
            let reference = Reference::new("HARK", number, random).unwrap();
            prop_assert_eq!(Reference::parse(reference.as_str()), Some(reference.clone()));
            prop_assert!(!reference.as_str()[5..].contains(['B', 'I', 'O', 'Q', 'S', 'Z']));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            if let Some(reference) = Reference::parse(&text) {
                prop_assert_eq!(Reference::parse(reference.as_str()), Some(reference.clone()));
            }
        }
    }
}
