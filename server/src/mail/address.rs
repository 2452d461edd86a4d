//! Addresses that mail can be sent to.

use std::{fmt, net::IpAddr, str::FromStr};

/// The longest address (RFC 5321, 4.5.3.1.3: 256 octets with the brackets around it).
const LONGEST: usize = 254;

/// An address that a mail server can be told. Its host is in ASCII, as the domain name system has it. It is not
/// shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Address(lettre::Address);

/// A text that is no such address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an address that mail can be sent to")]
pub struct NotAnAddress;

impl Address {
    /// It as the mail library has it.
    pub(super) fn mailbox(&self) -> lettre::Address {
        self.0.clone()
    }

    /// Its host.
    pub fn host(&self) -> &str {
        self.0.domain()
    }

    /// Whether only servers that know SMTPUTF8 (RFC 6531) can take it.
    pub fn needs_utf8(&self) -> bool {
        !self.0.user().is_ascii()
    }
}

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, NotAnAddress> {
        let (user, host) = text.rsplit_once('@').ok_or(NotAnAddress)?;
        let host = idna::domain_to_ascii_strict(host).map_err(|_| NotAnAddress)?;
        let address = lettre::Address::new(user, &host).map_err(|_| NotAnAddress)?;
        let strange = |c: char| c.is_control() || c.is_whitespace();
        // A host is a name with a dot: machines on the network of this one get no mail by their number.
        let is_name = host.contains('.') && host.parse::<IpAddr>().is_err();
        let fits = user.len() + 1 + host.len() <= LONGEST;
        (is_name && fits && !text.contains(strange)).then_some(Self(address)).ok_or(NotAnAddress)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_are_read_and_hosts_made_ascii() {
        for (text, shown) in [
            ("sam@example.org", "sam@example.org"),
            ("o'neil+case@mail.example.org", "o'neil+case@mail.example.org"),
            ("sam@Bücher.example", "sam@xn--bcher-kva.example"),
            ("sám@example.org", "sám@example.org"),
        ] {
            assert_eq!(text.parse::<Address>().unwrap().to_string(), shown);
        }
        assert!("sám@example.org".parse::<Address>().unwrap().needs_utf8());
        assert!(!"sam@Bücher.example".parse::<Address>().unwrap().needs_utf8());
    }

    #[test]
    fn what_could_be_more_than_an_address_is_none() {
        let long = format!("{}@example.org", "a".repeat(65));
        let longer = format!("a@{}example.org", "a123456789.".repeat(30));
        for text in [
            "",
            "sam",
            "@example.org",
            "sam@",
            "sam@example",
            "sam@127.0.0.1",
            "sam@[127.0.0.1]",
            "sam@example.org\r\nBcc: all@example.org",
            "sam\n@example.org",
            "\"sam\r\nRCPT TO:<all@example.org>\"@example.org",
            "sam@example.org, all@example.org",
            "Sam <sam@example.org>",
            "sam@exam ple.org",
            "sam@example.org\0",
            "sam@\u{202e}gro.elpmaxe",
            &long,
            &longer,
        ] {
            assert_eq!(text.parse::<Address>(), Err(NotAnAddress), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_gives_an_address_of_two_lines(text in ".{0,20}@.{0,20}") {
            if let Ok(address) = text.parse::<Address>() {
                let shown = address.to_string();
                prop_assert!(!shown.contains(|c: char| c.is_control() || c.is_whitespace()), "{shown:?}");
                prop_assert!(address.host().is_ascii());
                prop_assert_eq!(shown.parse::<Address>(), Ok(address));
            }
        }
    }
}
