//! The body whose site it is, as data.

use serde::Deserialize;
use std::collections::BTreeMap;

/// The body whose site it is: `site/organisation.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Organisation {
    /// Begins every reference.
    pub reference_prefix: String,
    /// The languages offered (BCP 47), in order.
    pub languages: Vec<String>,
    /// The language for who wants none of them, and behind missing texts.
    pub default_language: String,
    /// The services that the home page lists, in order.
    pub services: Vec<String>,
    /// The service that leads to the right one of these.
    pub guide: Option<String>,
    /// Where those go who leave a page at once.
    pub exit_to: String,
    /// The name, by language.
    pub name: BTreeMap<String, String>,
    /// The short name, by language.
    pub short_name: BTreeMap<String, String>,
    /// The helpline, by language.
    pub telephone: BTreeMap<String, String>,
    /// When the helpline is open.
    pub opening_hours: OpeningHours,
    /// Where letters go.
    pub postal_address: PostalAddress,
    /// Who answers for personal information.
    pub privacy_contact: PrivacyContact,
}

/// When the helpline is open, in the United Kingdom's time.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningHours {
    /// Monday = 1 to Sunday = 7.
    pub days: Vec<u8>,
    /// From, as `09:00`.
    pub from: String,
    /// To, as `17:00`.
    pub to: String,
}

/// Where letters go.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostalAddress {
    /// The lines but the last.
    pub lines: Vec<String>,
    /// The postcode.
    pub postcode: String,
}

/// Who answers for personal information.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrivacyContact {
    /// The e-mail address.
    pub email: String,
}
