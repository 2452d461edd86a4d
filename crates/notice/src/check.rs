//! What is wrong with a register before anyone reads the notice made from it.

use crate::register::{Activity, Register};
use std::{collections::BTreeSet, fmt};

/// Something wrong in a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The id of the activity that it is about.
    pub at: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// An id with other characters than small letters, digits and hyphens.
    BadId,
    /// Two activities have one id.
    ActivityTwice,
    /// A list that must say something says nothing.
    Empty(&'static str),
    /// A list says something twice, or says an empty word.
    Twice(&'static str, String),
    /// Information that is kept for no time at all.
    NotKept,
    /// `consent` and the lawful basis do not agree.
    ConsentDisagrees,
    /// Consent that nobody could withdraw.
    NoWithdrawal,
}

/// The lawful basis that is consent (UK GDPR Article 6(1)(a)).
const CONSENT: &str = "eu-gdpr:A6-1-a";
/// The right to withdraw consent (UK GDPR Article 7(3)).
const WITHDRAW: &str = "eu-gdpr:A7-3";

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.kind)
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadId => {
                write!(f, "use small letters, digits and hyphens in an id, and begin with a letter")
            }
            Self::ActivityTwice => write!(f, "there is another activity with this id; give each its own"),
            Self::Empty(list) => write!(f, "`{list}` is empty; say at least one thing"),
            Self::Twice(list, term) => write!(f, "`{list}` has \"{term}\" twice or blank; keep one"),
            Self::NotKept => write!(f, "the retention period is nought; say how long it is kept"),
            Self::ConsentDisagrees => {
                write!(f, "`consent` must be true exactly if `lawful-basis` has \"{CONSENT}\"")
            }
            Self::NoWithdrawal => write!(f, "consent can be withdrawn; add \"{WITHDRAW}\" to `rights`"),
        }
    }
}

impl Register {
    /// Everything wrong with the register.
    pub fn check(&self) -> Vec<Fault> {
        let mut seen = BTreeSet::new();
        let mut faults = Vec::new();
        for activity in &self.activities {
            let mut kinds = activity_faults(activity);
            if !seen.insert(&activity.id) {
                kinds.push(FaultKind::ActivityTwice);
            }
            faults.extend(kinds.into_iter().map(|kind| Fault { at: activity.id.clone(), kind }));
        }
        faults
    }
}

fn activity_faults(activity: &Activity) -> Vec<FaultKind> {
    let mut faults = Vec::new();
    if !is_id(&activity.id) {
        faults.push(FaultKind::BadId);
    }
    for (name, list, may_be_empty) in [
        ("purposes", &activity.purposes, false),
        ("data-categories", &activity.data_categories, false),
        ("sources", &activity.sources, false),
        ("recipients", &activity.recipients, true),
        ("processors", &activity.processors, true),
        ("lawful-basis", &activity.lawful_basis, false),
        ("rights", &activity.rights, false),
    ] {
        if list.is_empty() && !may_be_empty {
            faults.push(FaultKind::Empty(name));
        }
        let mut seen = BTreeSet::from([""]);
        for term in list {
            if !seen.insert(term.trim()) {
                faults.push(FaultKind::Twice(name, term.clone()));
            }
        }
    }
    if activity.retention.period.number == 0 {
        faults.push(FaultKind::NotKept);
    }
    let has = |list: &[String], term| list.iter().any(|listed| listed == term);
    if activity.consent != has(&activity.lawful_basis, CONSENT) {
        faults.push(FaultKind::ConsentDisagrees);
    }
    if activity.consent && !has(&activity.rights, WITHDRAW) {
        faults.push(FaultKind::NoWithdrawal);
    }
    faults
}

/// Small letters, digits and hyphens, beginning with a letter: fit for a field and a Fluent key.
fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = r#"
version = 1
[[activity]]
id = "letters"
purposes = ["dpv:Marketing"]
data-categories = ["pd:EmailAddress"]
sources = ["dpv:DataSubjectDataSource"]
lawful-basis = ["eu-gdpr:A6-1-a"]
retention = { period = "1 year", from = "last-use" }
rights = ["eu-gdpr:A7-3"]
consent = true
"#;

    fn faults(source: &str) -> Vec<FaultKind> {
        let register: Register = toml::from_str(source).unwrap();
        register.check().into_iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn a_sound_register_passes() {
        assert_eq!(faults(SOUND), []);
        assert_eq!(faults("version = 1"), []);
    }

    #[test]
    fn each_fault_is_found() {
        use FaultKind::{BadId, ConsentDisagrees, Empty, NoWithdrawal, NotKept, Twice};
        for (from, to, expected) in [
            ("\"letters\"", "\"News letters\"", vec![BadId]),
            ("[\"dpv:Marketing\"]", "[]", vec![Empty("purposes")]),
            ("[\"pd:EmailAddress\"]", "[]", vec![Empty("data-categories")]),
            ("[\"dpv:DataSubjectDataSource\"]", "[]", vec![Empty("sources")]),
            ("[\"eu-gdpr:A6-1-a\"]", "[]", vec![Empty("lawful-basis"), ConsentDisagrees]),
            ("[\"eu-gdpr:A6-1-a\"]", "[\"eu-gdpr:A6-1-e\"]", vec![ConsentDisagrees]),
            ("[\"eu-gdpr:A7-3\"]", "[]", vec![Empty("rights"), NoWithdrawal]),
            ("[\"eu-gdpr:A7-3\"]", "[\"eu-gdpr:A15\"]", vec![NoWithdrawal]),
            ("[\"dpv:Marketing\"]", "[\"a\", \"a\"]", vec![Twice("purposes", "a".into())]),
            ("consent = true", "consent = true\nprocessors = [\" \"]", vec![Twice("processors", " ".into())]),
            ("consent = true", "consent = false", vec![ConsentDisagrees]),
            ("\"1 year\"", "\"0 days\"", vec![NotKept]),
        ] {
            assert!(SOUND.contains(from), "{from}");
            assert_eq!(faults(&SOUND.replacen(from, to, 1)), expected, "{from} -> {to}");
        }
    }

    #[test]
    fn two_activities_with_one_id_are_found() {
        let activity = SOUND.split_once("[[activity]]").unwrap().1;
        assert_eq!(faults(&format!("{SOUND}[[activity]]{activity}")), [FaultKind::ActivityTwice]);
    }
}
