//! Signatures of Standard Webhooks 1.0.0, the symmetric ones: HMAC-SHA256, `v1`.

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::ops::RangeInclusive;
use zeroize::Zeroizing;

/// How many bytes a secret has: 192 to 512 bits.
const LENGTH: RangeInclusive<usize> = 24..=64;

/// What an endpoint's messages are signed with.
pub struct Secret(Zeroizing<Vec<u8>>);

/// A text that is no secret. It is not repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a secret is whsec_ and 24 to 64 random bytes as base64")]
pub struct NotASecret;

impl Secret {
    /// Reads a secret as Standard Webhooks writes it.
    ///
    /// # Errors
    /// [`NotASecret`].
    pub fn parse(text: &str) -> Result<Self, NotASecret> {
        let bytes = text.strip_prefix("whsec_").and_then(|base64| STANDARD.decode(base64).ok());
        let bytes = bytes.map(Zeroizing::new).ok_or(NotASecret)?;
        if LENGTH.contains(&bytes.len()) { Ok(Self(bytes)) } else { Err(NotASecret) }
    }
}

/// The value of `webhook-signature`: a signature with each secret. `timestamp` is of the attempt, in seconds since 1970.
pub fn signature(secrets: &[Secret], id: &str, timestamp: i64, body: &[u8]) -> String {
    let one = |secret: &Secret| {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&secret.0) else { unreachable!("any length fits") };
        mac.update(format!("{id}.{timestamp}.").as_bytes());
        mac.update(body);
        format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
    };
    secrets.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vector that the libraries of Standard Webhooks are tested with
    /// (<https://github.com/standard-webhooks/standard-webhooks>, `libraries/`).
    #[test]
    fn messages_are_signed_as_the_reference_libraries_sign_them() {
        let secret = || Secret::parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let (id, body) = ("msg_p5jXN8AQM9LWM0D4loKWxJek", br#"{"test": 2432232314}"#);
        let expected = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
        assert_eq!(signature(&[secret()], id, 1_614_265_330, body), expected);
        let both = signature(&[secret(), secret()], id, 1_614_265_330, body);
        assert_eq!(both, format!("{expected} {expected}"));
        assert_ne!(signature(&[secret()], id, 1_614_265_331, body), expected);
    }

    #[test]
    fn secrets_have_their_prefix_and_length() {
        let of = |length: usize| format!("whsec_{}", STANDARD.encode(vec![7; length]));
        assert!([24, 64].into_iter().all(|length| Secret::parse(&of(length)).is_ok()));
        for wrong in [of(23), of(65), "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".into(), "whsec_?".into()] {
            assert_eq!(Secret::parse(&wrong).err(), Some(NotASecret), "{wrong}");
        }
    }
}
