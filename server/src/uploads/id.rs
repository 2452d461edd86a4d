//! What names an upload, and what opens it.

use crate::secrets::{Key, Keys, derive, random};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use std::fmt;
use zeroize::Zeroizing;

/// 256 random bits that whoever uploads a file is given: with them it is continued, taken away, or put into a case.
/// The server keeps no copy, so that until then nobody else opens the file: as with drafts.
#[derive(Clone)]
pub struct UploadSecret(Key);

/// What names an upload: derived from its secret, and no secret itself.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UploadId([u8; 16]);

impl UploadSecret {
    /// A new secret.
    pub fn new() -> Self {
        Self(Zeroizing::new(random()))
    }

    /// Reads a secret as [`UploadSecret::to_text`] writes it.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        Some(Self(Zeroizing::new(bytes.as_slice().try_into().ok()?)))
    }

    /// The secret as a text of 43 characters.
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(*self.0)
    }

    /// The id of its upload.
    pub fn id(&self) -> UploadId {
        let long = derive(self.0.as_ref(), &[b"hark upload 1", b"id"]);
        let mut id = [0; 16];
        id.copy_from_slice(&long[..16]);
        UploadId(id)
    }

    /// The key of its file, which needs the server's keys too.
    pub fn key(&self, keys: &Keys) -> Key {
        keys.with("upload", self.0.as_ref())
    }
}

impl Default for UploadSecret {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for UploadSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UploadSecret(…)")
    }
}

impl UploadId {
    /// Reads an id as it is written: 32 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let is_written = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        if text.len() != 32 || !text.bytes().all(is_written) {
            return None;
        }
        u128::from_str_radix(text, 16).ok().map(|number| Self(number.to_be_bytes()))
    }

    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl From<[u8; 16]> for UploadId {
    fn from(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for UploadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

impl fmt::Debug for UploadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_gives_its_id_and_an_id_no_path() {
        let secret = UploadSecret::new();
        let again = UploadSecret::parse(&secret.to_text()).unwrap();
        assert_eq!(again.id(), secret.id());
        assert_ne!(UploadSecret::new().id(), secret.id());
        assert!(!format!("{secret:?}").contains(&secret.to_text()));
        let written = secret.id().to_string();
        assert_eq!(UploadId::parse(&written), Some(secret.id()));
        for wrong in [
            "",
            "../../../../../../../../etc/passwd",
            &written[1..],
            &written.to_uppercase(),
            &"+".repeat(32),
        ] {
            assert!(UploadId::parse(wrong).is_none() || wrong == written, "{wrong}");
        }
    }
}
