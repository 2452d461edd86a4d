//! The keys that answers are sealed with: who has the database without the key file reads no answers.

use super::{Key, SealError, derive, open, seal};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::{
    collections::BTreeMap,
    fmt,
    sync::{PoisonError, RwLock, RwLockReadGuard},
};
use zeroize::Zeroizing;

/// The keys, by number. One seals; all open what they sealed. The first makes keyed hashes, and stays.
pub struct Keys(RwLock<Ring>);

#[derive(Clone)]
pub(crate) struct Ring {
    pub keys: BTreeMap<u16, Key>,
    /// The one that seals.
    pub sealing: u16,
}

impl Keys {
    pub(crate) fn new(ring: Ring) -> Self {
        Self(RwLock::new(ring))
    }

    /// Takes other keys in the place of these: those of these and newer ones.
    pub(crate) fn renew(&self, ring: Ring) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = ring;
    }

    /// The number of the key that seals.
    pub fn sealing(&self) -> u16 {
        self.ring().sealing
    }

    /// Encrypts with the key that seals, bound to `place`.
    ///
    /// # Panics
    /// Never: the key that seals is one of the ring.
    pub fn seal(&self, place: &[u8], plain: &[u8]) -> Vec<u8> {
        let ring = self.ring();
        let key = ring.keys.get(&ring.sealing).expect("the key that seals is there");
        let mut sealed = ring.sealing.to_be_bytes().to_vec();
        sealed.extend(seal(&derive(key.as_ref(), &[b"hark data 1"]), place, plain));
        sealed
    }

    /// Decrypts what [`Keys::seal`] made.
    ///
    /// # Errors
    /// [`SealError`].
    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
        let (number, sealed) = sealed.split_first_chunk::<2>().ok_or(SealError)?;
        let ring = self.ring();
        let key = ring.keys.get(&u16::from_be_bytes(*number)).ok_or(SealError)?;
        open(&derive(key.as_ref(), &[b"hark data 1"]), place, sealed)
    }

    /// A key that needs the first data key and `secret`, which is not kept here.
    pub fn with(&self, purpose: &str, secret: &[u8]) -> Key {
        derive(self.ring().first(), &[b"hark shared 1", purpose.as_bytes(), secret])
    }

    /// A keyed hash (HMAC-SHA256): of what could be guessed, so that the database alone confirms no guess.
    /// It is made with the first key, and stays the same when newer keys are added.
    pub fn digest(&self, purpose: &str, bytes: &[u8]) -> [u8; 32] {
        let key = derive(self.ring().first(), &[b"hark digest 1", purpose.as_bytes()]);
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_ref()) else {
            unreachable!("any length fits")
        };
        mac.update(bytes);
        mac.finalize().into_bytes().into()
    }

    fn ring(&self) -> RwLockReadGuard<'_, Ring> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ring {
    fn first(&self) -> &[u8] {
        self.keys.first_key_value().map_or(&[], |(_, key)| key.as_ref())
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({} …)", self.ring().keys.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_key_seals_and_the_older_ones_open() {
        let key = |byte| Zeroizing::new([byte; 32]);
        let keys = Keys::new(Ring { keys: BTreeMap::from([(1, key(1))]), sealing: 1 });
        let sealed = keys.seal(b"p", b"words");
        let before = keys.digest("x", b"y");
        let both = BTreeMap::from([(1, key(1)), (2, key(2))]);
        keys.renew(Ring { keys: both.clone(), sealing: 1 });
        assert_eq!(keys.seal(b"p", b"words")[..2], [0, 1], "not yet");
        keys.renew(Ring { keys: both, sealing: 2 });
        assert_eq!(keys.seal(b"p", b"words")[..2], [0, 2]);
        assert_eq!(keys.open(b"p", &sealed).unwrap().as_slice(), b"words");
        assert_eq!(keys.digest("x", b"y"), before);
    }
}
