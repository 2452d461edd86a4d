//! Passwords of staff: argon2id (RFC 9106), with the parameters that OWASP asks for: 19 MiB, two passes.

use argon2::{
    Argon2,
    password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, Salt, SaltString},
};
use std::sync::LazyLock;

/// Compared with where there is no account, so that this takes as long.
static NOBODYS: LazyLock<String> = LazyLock::new(|| hash(&String::from_utf8_lossy(&[b'x'; 32])));

/// The hash of a password, in the PHC format.
///
/// # Panics
/// Never: the salt is of a length that argon2id takes, and so is any password.
pub fn hash(password: &str) -> String {
    let salt: [u8; Salt::RECOMMENDED_LENGTH] = crate::secrets::random();
    let salt = SaltString::encode_b64(&salt).expect("16 bytes are a salt");
    Argon2::default().hash_password(password.as_bytes(), &salt).expect("a hash of any password").to_string()
}

/// Whether it is the password of this hash; without one, no, but no sooner.
pub fn is_right(password: &str, hash: Option<&str>) -> bool {
    let parsed = PasswordHash::new(hash.unwrap_or(&NOBODYS));
    let right =
        parsed.is_ok_and(|parsed| Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok());
    right && hash.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_right_for_its_own_hash_alone() {
        let one = hash("correct horse");
        assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{one}");
        assert!(is_right("correct horse", Some(&one)));
        assert!(!is_right("correct horse ", Some(&one)));
        assert!(!is_right(&"x".repeat(32), None));
        assert!(!is_right("correct horse", Some("no hash")));
        assert_ne!(one, hash("correct horse"), "salted");
    }
}
