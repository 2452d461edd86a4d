//! The body whose site it is, as data.

use notice::Period;
use serde::Deserialize;
use std::collections::BTreeMap;
use time::Date;

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
    /// The languages whose texts a person has reviewed. Pages in others say that nobody has.
    #[serde(default)]
    pub reviewed: Vec<String>,
    /// The languages of the pages for staff; the default language, if none is given.
    #[serde(default)]
    pub staff_languages: Vec<String>,
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
    /// When a case that was decided is over although nobody closes it, the newest last.
    #[serde(default, rename = "closing")]
    pub closings: Vec<Closing>,
}

impl Organisation {
    /// Whether a person has reviewed the texts of this language. The default language is the one they are made from.
    pub fn is_reviewed(&self, lang: &str) -> bool {
        lang == self.default_language || self.reviewed.iter().any(|reviewed| reviewed == lang)
    }

    /// Whether staff have their pages in this language.
    pub fn is_for_staff(&self, lang: &str) -> bool {
        lang == self.default_language || self.staff_languages.iter().any(|offered| offered == lang)
    }

    /// How long after a decision a case counts as closed if nothing more happens to it; never, if that is not said.
    pub fn closes_after(&self, today: Date) -> Option<Period> {
        let holding = self.closings.iter().rev().find(|closing| closing.since <= today)?;
        Some(holding.after_decision)
    }

    /// The name in this language, or else in the default one.
    pub fn name(&self, lang: &str) -> String {
        self.of(&self.name, lang)
    }

    /// The short name in this language, or else in the default one.
    pub fn short_name(&self, lang: &str) -> String {
        self.of(&self.short_name, lang)
    }

    /// The helpline for this language, or else for the default one.
    pub fn telephone(&self, lang: &str) -> String {
        self.of(&self.telephone, lang)
    }

    fn of(&self, words: &BTreeMap<String, String>, lang: &str) -> String {
        words.get(lang).or_else(|| words.get(&self.default_language)).cloned().unwrap_or_default()
    }
}

/// When a case that was decided is over.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Closing {
    /// So long after the last that has happened to it.
    pub after_decision: Period,
    /// The first day on which this holds.
    pub since: Date,
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
    /// The language that it is in (BCP 47): that of the place, on pages of every language.
    pub lang: String,
    /// The lines but the last.
    pub lines: Vec<String>,
    /// The postcode.
    pub postcode: String,
}

impl PostalAddress {
    /// All of it in one line.
    pub fn line(&self) -> String {
        self.lines.iter().chain([&self.postcode]).map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

/// Who answers for personal information.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrivacyContact {
    /// The e-mail address.
    pub email: String,
}
