//! What is wrong with a register before anyone reads the notice made from it.

use crate::{
    purpose::{How, Purpose},
    register::{Activity, Register},
};
use std::{collections::BTreeSet, fmt};
use time::Date;

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
    /// Information on this site of which nobody knows how long it is kept.
    NoRetention,
    /// It ends before it begins.
    Backwards,
    /// A field that there is not, among those that are proposed.
    NoSuchField(String),
    /// It names an activity that there is not.
    NoActivity(String),
    /// An activity that is asked about in one way and rests on another: it needs one for each.
    AskDisagrees(String),
    /// An activity that is not done from the day on which it is asked about, or goes on when another follows.
    NotThen(String, Date),
    /// A purpose without a way to ask that holds today.
    NeverAsked,
    /// Something to be shown that is not at an address with https.
    NotHttps,
    /// A version that this register has not come to.
    LaterVersion(u32),
    /// The last change listed is not the register's version.
    LastChange,
    /// `consent` and the lawful basis do not agree.
    ConsentDisagrees,
    /// Consent that nobody could withdraw.
    NoWithdrawal,
}

/// The lawful basis that is consent (UK GDPR Article 6(1)(a)).
const CONSENT: &str = "eu-gdpr:A6-1-a";
/// The right to withdraw consent (UK GDPR Article 7(3)).
const WITHDRAW: &str = "eu-gdpr:A7-3";

/// What may be proposed of an activity.
const PROPOSED: [&str; 6] =
    ["data-categories", "sources", "recipients", "lawful-basis", "retention", "rights"];

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
            Self::NoRetention => write!(f, "say in `retention` how long it is kept, or write `kept = false`"),
            Self::Backwards => write!(f, "`until` is before `from`"),
            Self::NoSuchField(field) => write!(f, "`proposed` names \"{field}\", which is no field"),
            Self::NoActivity(activity) => write!(f, "there is no activity \"{activity}\"; name another"),
            Self::AskDisagrees(activity) => {
                write!(
                    f,
                    "`consent` of \"{activity}\" is not how it is asked; name in `asks` the `activity` of each way"
                )
            }
            Self::NotThen(activity, day) => {
                write!(f, "`from` and `until` of \"{activity}\" do not fit `asks`, which changes on {day}")
            }
            Self::NeverAsked => {
                write!(f, "`asks` says for no day how it is asked; begin with one without `from`")
            }
            Self::NotHttps => write!(f, "`src` must be an address that begins with https://"),
            Self::LaterVersion(version) => {
                write!(f, "`changed` is {version}, which is later than the register's `version`")
            }
            Self::LastChange => write!(f, "the last [[change]] must be the register's `version`"),
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
        for purpose in &self.purposes {
            faults.extend(
                self.purpose_faults(purpose).into_iter().map(|kind| Fault { at: purpose.id.clone(), kind }),
            );
        }
        for item in &self.items {
            if self.activity(&item.activity).is_none() {
                let kind = FaultKind::NoActivity(item.activity.clone());
                faults.push(Fault { at: item.id.clone(), kind });
            }
        }
        for embed in &self.embeds {
            let mut fault = |kind| faults.push(Fault { at: embed.id.clone(), kind });
            if self.activity(&embed.activity).is_none() {
                fault(FaultKind::NoActivity(embed.activity.clone()));
            }
            if !is_id(&embed.id) {
                fault(FaultKind::BadId);
            }
            if embed.origin().is_none() {
                fault(FaultKind::NotHttps);
            }
        }
        if self.changes.last().is_some_and(|last| last.version != self.version) {
            faults.push(Fault { at: self.version.to_string(), kind: FaultKind::LastChange });
        }
        faults
    }

    fn purpose_faults(&self, purpose: &Purpose) -> Vec<FaultKind> {
        let mut faults = Vec::new();
        if !is_id(&purpose.id) {
            faults.push(FaultKind::BadId);
        }
        let mut before: Option<&Activity> = None;
        for ask in &purpose.asks {
            let id = purpose.activity_of(ask);
            let Some(activity) = self.activity(id) else {
                faults.push(FaultKind::NoActivity(id.to_owned()));
                continue;
            };
            // What is asked about by consent is done by consent.
            if activity.consent != (ask.how == How::Consent) {
                faults.push(FaultKind::AskDisagrees(id.to_owned()));
            }
            if let Some(from) = ask.from {
                let replaced = before.filter(|before| before.id != activity.id && before.holds_on(from));
                let late = Some(activity).filter(|activity| !activity.holds_on(from));
                let wrong = replaced.into_iter().chain(late);
                faults.extend(wrong.map(|activity| FaultKind::NotThen(activity.id.clone(), from)));
            }
            before = Some(activity);
        }
        if purpose.asks.first().is_none_or(|first| first.from.is_some()) {
            faults.push(FaultKind::NeverAsked);
        }
        if purpose.changed > self.version {
            faults.push(FaultKind::LaterVersion(purpose.changed));
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
        ("data-subjects", &activity.data_subjects, false),
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
    match activity.retention {
        Some(retention) if retention.period.number == 0 => faults.push(FaultKind::NotKept),
        None if activity.kept && !activity.outside => faults.push(FaultKind::NoRetention),
        _ => {}
    }
    if activity.from.zip(activity.until).is_some_and(|(from, until)| until < from) {
        faults.push(FaultKind::Backwards);
    }
    let strange = activity.proposed.iter().filter(|field| !PROPOSED.contains(&field.as_str()));
    faults.extend(strange.map(|field| FaultKind::NoSuchField(field.clone())));
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
data-subjects = ["dpv:Subscriber"]
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
        use FaultKind::{
            Backwards, BadId, ConsentDisagrees, Empty, NoRetention, NoSuchField, NoWithdrawal, NotKept, Twice,
        };
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
            ("retention = { period = \"1 year\", from = \"last-use\" }", "", vec![NoRetention]),
            (
                "consent = true",
                "consent = true\nfrom = \"2026-02-01\"\nuntil = \"2026-01-01\"",
                vec![Backwards],
            ),
            ("consent = true", "consent = true\nproposed = [\"x\"]", vec![NoSuchField("x".into())]),
        ] {
            assert!(SOUND.contains(from), "{from}");
            assert_eq!(faults(&SOUND.replacen(from, to, 1)), expected, "{from} -> {to}");
        }
    }

    #[test]
    fn each_way_to_ask_has_the_activity_that_is_done_then() {
        let other = SOUND.split_once("version = 1\n").unwrap().1.replace("\"letters\"", "\"unless-no\"");
        let other = other.replace("A6-1-a", "A6-1-e").replace("consent = true", "consent = false\nFROM");
        let source = |until: &str, from: &str| {
            let asks = "asks = [{ how = \"consent\" }, { how = \"objection\", from = \"2027-04-01\", activity = \"unless-no\" }]";
            let purpose =
                format!("[[purpose]]\nid = \"letters\"\nactivity = \"letters\"\nchanged = 1\n{asks}\n");
            format!("{SOUND}{until}\n{}{purpose}", other.replace("FROM", from))
        };
        let day = time::macros::date!(2027 - 04 - 01);
        let (until, from) = ("until = \"2027-03-31\"", "from = \"2027-04-01\"");
        assert_eq!(faults(&source(until, from)), []);
        assert_eq!(faults(&source("", from)), [FaultKind::NotThen("letters".into(), day)]);
        let late = "from = \"2027-04-02\"";
        assert_eq!(faults(&source(until, late)), [FaultKind::NotThen("unless-no".into(), day)]);
    }

    #[test]
    fn purposes_items_and_changes_are_held_against_the_rest() {
        use FaultKind::{LastChange, LaterVersion, NeverAsked, NoActivity};
        let purpose = "[[purpose]]\nid = \"letters\"\nactivity = \"letters\"\nchanged = 1\nasks = [{ how = \"consent\" }]\n";
        assert_eq!(faults(&format!("{SOUND}{purpose}")), []);
        for (from, to, expected) in [
            ("activity = \"letters\"", "activity = \"x\"", NoActivity("x".into())),
            ("changed = 1", "changed = 2", LaterVersion(2)),
            ("{ how = \"consent\" }", "", NeverAsked),
            ("{ how = \"consent\" }", "{ how = \"consent\", from = \"2027-01-01\" }", NeverAsked),
            ("\"consent\"", "\"objection\"", FaultKind::AskDisagrees("letters".into())),
        ] {
            assert_eq!(
                faults(&format!("{SOUND}{}", purpose.replacen(from, to, 1))),
                [expected],
                "{from} -> {to}"
            );
        }
        let item = "[[item]]\nid = \"a\"\nname = \"a\"\nstore = \"cookie\"\nactivity = \"x\"\n";
        assert_eq!(faults(&format!("{SOUND}{item}")), [NoActivity("x".into())]);
        let embed = "[[embed]]\nid = \"a\"\nsrc = \"http://a.example\"\nactivity = \"letters\"\n";
        assert_eq!(faults(&format!("{SOUND}{embed}")), [FaultKind::NotHttps]);
        let change = "[[change]]\nversion = 2\ndate = \"2026-11-22\"\n";
        assert_eq!(faults(&format!("{SOUND}{change}")), [LastChange]);
    }

    #[test]
    fn two_activities_with_one_id_are_found() {
        let activity = SOUND.split_once("[[activity]]").unwrap().1;
        assert_eq!(faults(&format!("{SOUND}[[activity]]{activity}")), [FaultKind::ActivityTwice]);
    }
}
