//! The hash chain of an audit trail: who changes, takes out or puts in an entry afterwards would have to
//! change every later hash, and those are in backups and in others' hands.
//!
//! SHA-256 over the hash of the entry before and the parts of the entry, each preceded by its length as
//! eight bytes, so that no two lists of parts are the same bytes.

use sha2::{Digest, Sha256};

/// A hash: SHA-256.
pub type Hash = [u8; 32];

/// What the first entry of the chain `name` hangs on.
pub fn start(name: &str) -> Hash {
    next(&[0; 32], &[b"hark chain 1", name.as_bytes()])
}

/// The hash of an entry with these parts, after the entry with the hash `previous`.
pub fn next(previous: &Hash, parts: &[&[u8]]) -> Hash {
    let mut hash = Sha256::new();
    hash.update(previous);
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hex(hash: Hash) -> String {
        use std::fmt::Write;
        hash.iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// What is written down once must be the same for ever: computed with another program (Python's hashlib).
    #[test]
    fn the_hashes_do_not_change() {
        let first = start("case HK-100001-A1A1");
        assert_eq!(hex(first), "88872ce74765668aa494e5ce6f23f40c6c38298443facd7e83fb946d23bf3066");
        assert_eq!(
            hex(next(&first, &[b"received", b""])),
            "756e5eefb73f7ae560e5015ceaebbad8f55eb46ec012291397374a14cb2cba5d"
        );
    }

    proptest! {
        #[test]
        fn any_other_entry_has_another_hash(
            one in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..4), 0..4),
            other in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..4), 0..4),
        ) {
            let of = |previous: &Hash, entry: &[Vec<u8>]| {
                next(previous, &entry.iter().map(Vec::as_slice).collect::<Vec<_>>())
            };
            prop_assert_eq!(of(&[0; 32], &one) == of(&[0; 32], &other), one == other);
            prop_assert_ne!(of(&[0; 32], &one), of(&[1; 32], &one));
        }
    }
}
