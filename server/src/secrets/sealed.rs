//! Authenticated encryption: XChaCha20-Poly1305, whose nonce is long enough to be drawn at random.

use super::{Key, random};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

const NONCE: usize = 24;

/// What was sealed cannot be opened: another key, another place, or changed bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed data cannot be opened with this key")]
pub struct SealError;

/// Encrypts `plain`, bound to its `place`: sealed bytes copied to another place do not open.
///
/// # Panics
/// Beyond 256 GiB, and no body here comes near.
pub fn seal(key: &Key, place: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce: [u8; NONCE] = random();
    let payload = Payload { msg: plain, aad: place };
    let mut sealed = nonce.to_vec();
    let encrypted = XChaCha20Poly1305::new(key.as_ref().into()).encrypt(XNonce::from_slice(&nonce), payload);
    sealed.extend(encrypted.expect("less than 256 GiB"));
    sealed
}

/// Decrypts what [`seal`] made.
///
/// # Errors
/// [`SealError`], which does not tell why.
pub fn open(key: &Key, place: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let (nonce, encrypted) = sealed.split_at_checked(NONCE).ok_or(SealError)?;
    let payload = Payload { msg: encrypted, aad: place };
    XChaCha20Poly1305::new(key.as_ref().into())
        .decrypt(XNonce::from_slice(nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| SealError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_key_at_the_same_place_opens_it() {
        let key: Key = Zeroizing::new([1; 32]);
        let sealed = seal(&key, b"place", b"words");
        assert_eq!(open(&key, b"place", &sealed).unwrap().as_slice(), b"words");
        assert_eq!(open(&key, b"elsewhere", &sealed), Err(SealError));
        assert_eq!(open(&Zeroizing::new([2; 32]), b"place", &sealed), Err(SealError));
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(open(&key, b"place", &changed), Err(SealError));
            assert_eq!(open(&key, b"place", &sealed[..at]), Err(SealError));
        }
        assert_ne!(seal(&key, b"place", b"words"), sealed);
    }
}
