//! The register and its activities.

use crate::{
    history::Change,
    purpose::{Embed, How, Item, Purpose},
    retention::Retention,
};
use serde::{Deserialize, Serialize};
use time::Date;

/// All that a site does with personal information.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Register {
    /// Raised with each change that people should hear of.
    pub version: u32,
    /// Where it happens, under which law, and how it is kept safe.
    #[serde(default)]
    pub about: About,
    /// What the versions are of, the newest last.
    #[serde(default, rename = "change")]
    pub changes: Vec<Change>,
    /// What visitors decide about.
    #[serde(default, rename = "purpose")]
    pub purposes: Vec<Purpose>,
    /// All that the site keeps on a visitor's device.
    #[serde(default, rename = "item")]
    pub items: Vec<Item>,
    /// What of other hosts can be shown.
    #[serde(default, rename = "embed", skip_serializing_if = "Vec::is_empty")]
    pub embeds: Vec<Embed>,
    /// The activities, in the order of the notice.
    #[serde(default, rename = "activity")]
    pub activities: Vec<Activity>,
}

/// What holds for all that this site does: the part of the record of processing activities that is the same in each line
/// (UK GDPR, Article 30(1)). Empty is what the body has not stated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct About {
    /// Whose law applies (ISO 3166).
    pub jurisdiction: String,
    /// In which country information is kept and used (ISO 3166).
    pub location: String,
    /// Who speaks for the body where it is not established (Article 27).
    pub representative: String,
    /// How to reach the data protection officer.
    pub data_protection_officer: String,
    /// How information is kept safe on this site.
    pub security: Vec<String>,
}

/// Information that goes to another country (UK GDPR, Chapter V).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transfer {
    /// The country (ISO 3166) or international organisation.
    pub to: String,
    /// What keeps it safe there.
    pub safeguard: String,
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
    /// Whom the information is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data_subjects: Vec<String>,
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
    /// What goes to other countries; nothing where the body has not stated it, an empty list where nothing does.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "transfer")]
    pub transfers: Option<Vec<Transfer>>,
    /// What allows it in law.
    pub lawful_basis: Vec<String>,
    /// How long it is kept. Nothing where it is not kept at all, or where the body does it elsewhere and its
    /// retention schedule says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
    /// Whether it is kept at all.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub kept: bool,
    /// What the person may ask for.
    pub rights: Vec<String>,
    /// Whether nothing is stored or loaded for it before the person has agreed.
    pub consent: bool,
    /// Whether the body does it elsewhere than on this site.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outside: bool,
    /// The fields that the body has not confirmed: they are shown as such.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposed: Vec<String>,
    /// The first day on which it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last day on which it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_yes(kept: &bool) -> bool {
    *kept
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
pub const PARTS: [&str; 7] = ["purpose", "data", "source", "recipients", "basis", "retention", "rights"];

impl Activity {
    /// The message that gives its words.
    pub fn message(&self) -> String {
        format!("activity-{}", self.id)
    }

    /// Whether it is done on this day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Register {
    /// The activity with this id.
    pub fn activity(&self, id: &str) -> Option<&Activity> {
        self.activities.iter().find(|activity| activity.id == id)
    }

    /// How long what an activity holds is kept; nothing for what is not kept, and for what there is not.
    pub fn retention(&self, activity: &str) -> Option<Retention> {
        self.activity(activity).and_then(|activity| activity.retention)
    }

    /// The purpose that visitors decide about with this id.
    pub fn purpose(&self, id: &str) -> Option<&Purpose> {
        self.purposes.iter().find(|purpose| purpose.id == id)
    }

    /// Every text that the languages must have for the register.
    pub fn texts(&self) -> Vec<Text> {
        let text = |message: String, attribute| Text { message, attribute };
        let activities = self.activities.iter().flat_map(|activity| {
            let attributes = std::iter::once(None).chain(PARTS.map(Some));
            attributes.map(move |attribute| text(activity.message(), attribute))
        });
        let purposes = self.purposes.iter().flat_map(|purpose| {
            let by_banner = !purpose.where_needed && purpose.asks.iter().any(|ask| ask.how == How::Consent);
            let asked = by_banner.then_some("banner");
            let parts = [None].into_iter().chain(["question", "body", "yes", "no", "required"].map(Some));
            let objected = purpose.asks.iter().any(|ask| ask.how == How::Objection).then_some("goes-on");
            let parts = parts.chain(asked.map(Some)).chain(objected.map(Some));
            parts.map(|attribute| text(format!("purpose-{}", purpose.id), attribute))
        });
        let items = self.items.iter().map(|item| text(format!("item-{}", item.id), None));
        let changes =
            self.changes.iter().map(|change| text(format!("notice-version-{}", change.version), None));
        let embeds = self.embeds.iter().flat_map(|embed| {
            [None, Some("body")].map(|attribute| text(format!("embed-{}", embed.id), attribute))
        });
        activities.chain(purposes).chain(items).chain(changes).chain(embeds).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn site() -> Register {
        toml::from_str(include_str!("../../../site/notice.toml")).unwrap()
    }

    #[test]
    fn the_sites_register_is_read_and_sound() {
        let register = site();
        assert_eq!(register.check(), []);
        assert!(!register.activity("complaints").unwrap().consent);
        assert_eq!(register.activity("nothing"), None);
        assert!(register.activity("statistics").unwrap().consent);
        assert_eq!(register.retention("service-cookie").unwrap().period.to_string(), "7 days");
        assert_eq!(register.retention("site-search"), None);
    }

    #[test]
    fn it_survives_writing_and_reading() {
        let register = site();
        assert_eq!(toml::from_str::<Register>(&toml::to_string(&register).unwrap()).unwrap(), register);
    }

    #[test]
    fn every_activity_needs_its_texts() {
        let texts = site().texts();
        assert!(texts.len() > site().activities.len() * (PARTS.len() + 1));
        assert_eq!(texts[0], Text { message: "activity-complaints".into(), attribute: None });
        assert_eq!(texts[7], Text { message: "activity-complaints".into(), attribute: Some("rights") });
    }

    #[test]
    fn an_activity_is_done_between_its_days() {
        let mut activity = site().activity("complaints").unwrap().clone();
        activity.from = Some(date!(2026 - 11 - 22));
        activity.until = Some(date!(2026 - 11 - 23));
        let days =
            [date!(2026 - 11 - 21), date!(2026 - 11 - 22), date!(2026 - 11 - 23), date!(2026 - 11 - 24)];
        assert_eq!(days.map(|day| activity.holds_on(day)), [false, true, true, false]);
    }

    #[test]
    fn a_field_that_nobody_knows_is_refused() {
        let source = include_str!("../../../site/notice.toml").replacen("rights =", "wrongs =", 1);
        let error = toml::from_str::<Register>(&source).unwrap_err().to_string();
        assert!(error.contains("wrongs"), "{error}");
    }
}
