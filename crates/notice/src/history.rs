//! What has changed in the register, from one version to the next.

use crate::register::{Activity, Register};
use crate::retention::Retention;
use serde::{Deserialize, Serialize};
use time::Date;

/// A version of the register. What was new is told in the text `notice-version-<version>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The version.
    pub version: u32,
    /// The day from which it holds.
    pub date: Date,
}

/// How an activity differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It is new.
    Added(String),
    /// It is no longer done.
    Removed(String),
    /// It is done otherwise: these parts of what the notice says of it, by the names of their texts.
    Changed(String, Vec<&'static str>),
    /// It is kept for another time, before and now.
    Kept(String, Option<Retention>, Option<Retention>),
}

impl Register {
    /// How the activities differ from those of an earlier version.
    pub fn differences(&self, before: &Register) -> Vec<Difference> {
        let mut differences = Vec::new();
        for activity in &self.activities {
            let Some(old) = before.activity(&activity.id) else {
                differences.push(Difference::Added(activity.id.clone()));
                continue;
            };
            let parts = changed_parts(old, activity);
            if !parts.is_empty() {
                differences.push(Difference::Changed(activity.id.clone(), parts));
            }
            if old.retention != activity.retention {
                differences.push(Difference::Kept(activity.id.clone(), old.retention, activity.retention));
            }
        }
        let gone = before.activities.iter().filter(|old| self.activity(&old.id).is_none());
        differences.extend(gone.map(|old| Difference::Removed(old.id.clone())));
        differences
    }
}

fn changed_parts(old: &Activity, new: &Activity) -> Vec<&'static str> {
    let parts = [
        ("purpose", old.purposes != new.purposes),
        ("data", old.data_categories != new.data_categories),
        ("source", old.sources != new.sources),
        ("recipients", old.recipients != new.recipients || old.processors != new.processors),
        ("basis", old.lawful_basis != new.lawful_basis || old.consent != new.consent),
        ("rights", old.rights != new.rights),
    ];
    parts.into_iter().filter_map(|(part, changed)| changed.then_some(part)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Register {
        toml::from_str(include_str!("../../../site/notice.toml")).unwrap()
    }

    #[test]
    fn nothing_differs_from_itself() {
        assert_eq!(site().differences(&site()), []);
    }

    #[test]
    fn what_differs_is_found() {
        let before = site();
        let mut now = site();
        let gone = now.activities.remove(1);
        let mut new = now.activities[0].clone();
        new.id = "new".into();
        now.activities.push(new);
        now.activities[0].recipients.clear();
        now.activities[0].rights.clear();
        let kept = now.activities[0].retention.take();
        let first = now.activities[0].id.clone();
        assert_eq!(
            now.differences(&before),
            [
                Difference::Changed(first.clone(), vec!["recipients", "rights"]),
                Difference::Kept(first, kept, None),
                Difference::Added("new".into()),
                Difference::Removed(gone.id),
            ]
        );
    }
}
