//! The register and its activities.

use crate::retention::Retention;
use serde::{Deserialize, Serialize};

/// All that a site does with personal information.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Register {
    /// Raised when consent must be asked for again.
    pub version: u32,
    /// The activities, in the order of the notice.
    #[serde(default, rename = "activity")]
    pub activities: Vec<Activity>,
}

/// One processing activity.
///
/// Its terms are those of the W3C Data Privacy Vocabulary where that has one (`dpv:ServiceProvision`), or
/// the site's own. Nothing here is shown to people as it stands; the texts say it in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Activity {
    /// What questions name it by, and the name of its texts, `activity-<id>`.
    pub id: String,
    /// What it is for.
    pub purposes: Vec<String>,
    /// The kinds of personal information.
    pub data_categories: Vec<String>,
    /// Where the information comes from.
    pub sources: Vec<String>,
    /// Who else gets it, for purposes of their own; nobody, if empty.
    #[serde(default)]
    pub recipients: Vec<String>,
    /// Who handles it on the body's behalf; nobody, if empty.
    #[serde(default)]
    pub processors: Vec<String>,
    /// What allows it in law.
    pub lawful_basis: Vec<String>,
    /// How long it is kept.
    pub retention: Retention,
    /// What the person may ask for.
    pub rights: Vec<String>,
    /// Whether nothing is stored or loaded for it before the person has agreed.
    pub consent: bool,
}

/// One text that the notice needs: a message, or an attribute of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The Fluent message.
    pub message: String,
    /// Its attribute; the message's own value if none.
    pub attribute: Option<&'static str>,
}

/// What the notice says of each activity, in the order in which it says it.
const ATTRIBUTES: [&str; 7] = ["purpose", "data", "source", "recipients", "basis", "retention", "rights"];

impl Activity {
    /// The message that gives its words.
    pub fn message(&self) -> String {
        format!("activity-{}", self.id)
    }
}

impl Register {
    /// The activity with this id.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.id == id)
    }

    /// The activities that wait for consent.
    pub fn by_consent(&self) -> impl Iterator<Item = &Activity> {
        self.activities.iter().filter(|activity| activity.consent)
    }

    /// Every text that `locales/<tag>/notice.ftl` must have for the activities.
    pub fn texts(&self) -> Vec<Text> {
        let attributes = || std::iter::once(None).chain(ATTRIBUTES.map(Some));
        self.activities
            .iter()
            .flat_map(|activity| {
                attributes().map(|attribute| Text { message: activity.message(), attribute })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Register {
        toml::from_str(include_str!("../../../site/notice.toml")).unwrap()
    }

    #[test]
    fn the_sites_register_is_read_and_sound() {
        let register = site();
        assert_eq!(register.check(), []);
        assert!(!register.activity("complaints").unwrap().consent);
        assert_eq!(register.activity("nothing"), None);
        assert_eq!(register.by_consent().count(), 0);
    }

    #[test]
    fn it_survives_writing_and_reading() {
        let register = site();
        assert_eq!(toml::from_str::<Register>(&toml::to_string(&register).unwrap()).unwrap(), register);
    }

    #[test]
    fn every_activity_needs_its_texts() {
        let texts = site().texts();
        assert_eq!(texts.len(), site().activities.len() * (ATTRIBUTES.len() + 1));
        assert_eq!(texts[0], Text { message: "activity-complaints".into(), attribute: None });
        assert_eq!(texts[7], Text { message: "activity-complaints".into(), attribute: Some("rights") });
    }

    #[test]
    fn a_field_that_nobody_knows_is_refused() {
        let source = include_str!("../../../site/notice.toml").replacen("rights =", "wrongs =", 1);
        let error = toml::from_str::<Register>(&source).unwrap_err().to_string();
        assert!(error.contains("wrongs"), "{error}");
    }
}
