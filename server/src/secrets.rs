//! Keys and secrets: what encrypts answers at rest, and what a visitor's cookie holds.

pub(crate) mod key_file;
mod keys;
mod phrase;
pub mod place;
mod sealed;
mod visitor;

pub use key_file::KeyFileError;
pub use keys::Keys;
pub(crate) use keys::Ring;
pub use phrase::{LIST, Phrase, PhraseKeys};
pub use sealed::{SealError, open, seal};
pub use visitor::{COOKIE, VisitorSecret};

use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// A key of 256 bits, erased when it goes.
pub type Key = Zeroizing<[u8; 32]>;

/// Random bytes from the operating system.
///
/// # Panics
/// If the operating system has none: without them nothing here can be safe.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A key derived from another (HKDF-SHA256, RFC 5869). Each part is preceded by its length, so that no two
/// lists of parts make the same key.
///
/// # Panics
/// Never: HKDF refuses only more than 255 blocks, and this asks for one.
pub fn derive(from: &[u8], parts: &[&[u8]]) -> Key {
    let mut info = Vec::new();
    for part in parts {
        info.extend_from_slice(&(part.len() as u64).to_be_bytes());
        info.extend_from_slice(part);
    }
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, from).expand(&info, key.as_mut()).expect("one block");
    key
}

/// The SHA-256 hash. Only for what cannot be guessed.
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Whether two hashes are the same, in a time that does not tell where they differ.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derived_keys_depend_on_every_part_and_its_bounds() {
        let key = derive(b"secret", &[b"ab", b"c"]);
        assert_eq!(*key, *derive(b"secret", &[b"ab", b"c"]));
        assert_ne!(*key, *derive(b"secret", &[b"a", b"bc"]));
        assert_ne!(*key, *derive(b"other", &[b"ab", b"c"]));
    }
}
