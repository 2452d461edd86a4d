//! The consent record: what a visitor has decided, as their own browser keeps it. It names nobody.
//!
//! Written `1~statistics.y.2.29387654~preferences.n.2.29387654`: the format, and for each purpose the decision, the
//! version of the register that it was made on, and the minute (since 1970).

use crate::{
    purpose::{How, Purpose},
    register::Register,
};
use std::{collections::BTreeMap, fmt};
use time::Date;

/// How long a decision holds before it is asked for again.
pub const HOLDS_DAYS: i64 = 365;
const HOLDS: i64 = HOLDS_DAYS * 24 * 60;
/// How far the clocks of two servers may differ, in minutes.
const CLOCKS: i64 = 5;
/// The longest record that is read.
const LONGEST: usize = 1_000;
const FORMAT: &str = "1";

/// A decision about a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// Whether the person lets it be done.
    pub agreed: bool,
    /// The version of the register that they saw.
    pub version: u32,
    /// When, in minutes since 1970.
    pub minute: i64,
}

/// What a visitor has decided, by purpose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record(pub BTreeMap<String, Decision>);

impl Record {
    /// Reads a record as it stands in a cookie. Whatever this program would not have written by now is none: the
    /// visitor counts as not asked.
    pub fn parse(bytes: &[u8], version: u32, now: i64) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= LONGEST)?;
        let mut parts = text.split('~');
        if parts.next() != Some(FORMAT) {
            return None;
        }
        let mut decisions = BTreeMap::new();
        for part in parts {
            let [purpose, answer, seen, minute] = part.split('.').collect::<Vec<_>>().try_into().ok()?;
            let decision = Decision {
                agreed: match answer {
                    "y" => true,
                    "n" => false,
                    _ => return None,
                },
                version: seen.parse().ok().filter(|seen| *seen <= version)?,
                minute: minute.parse().ok().filter(|minute| (0..=now + CLOCKS).contains(minute))?,
            };
            if decisions.insert(purpose.to_owned(), decision).is_some() {
                return None;
            }
        }
        let record = Self(decisions);
        // One way to write each record: signs, noughts and an order of its own betray another hand.
        (!record.0.is_empty() && record.to_string() == text).then_some(record)
    }

    /// Notes a decision made now.
    pub fn decide(&mut self, purpose: &str, agreed: bool, version: u32, now: i64) {
        self.0.insert(purpose.to_owned(), Decision { agreed, version, minute: now });
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(FORMAT)?;
        for (purpose, Decision { agreed, version, minute }) in &self.0 {
            write!(f, "~{purpose}.{}.{version}.{minute}", if *agreed { 'y' } else { 'n' })?;
        }
        Ok(())
    }
}

/// Where a visitor stands with a purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing<'a> {
    /// The purpose.
    pub purpose: &'a Purpose,
    /// How it is asked today.
    pub how: How,
    /// What they decided, as long as that holds.
    pub decision: Option<Decision>,
    /// Whether their browser says no for them (Global Privacy Control), and they have not said otherwise.
    pub signalled: bool,
}

impl Standing<'_> {
    /// Whether it may be done.
    pub fn allowed(self) -> bool {
        match self.decision {
            Some(decision) => decision.agreed,
            None => !self.signalled && self.how == How::Objection,
        }
    }

    /// Whether it is asked for wherever they are: by the banner.
    pub fn by_banner(self) -> bool {
        self.how == How::Consent && !self.purpose.where_needed
    }

    /// Whether the person is still to be asked, wherever they are.
    pub fn open(self) -> bool {
        self.decision.is_none() && !self.signalled && self.by_banner()
    }
}

impl Register {
    /// Where a visitor stands with each purpose. `signal` is whether the browser sends Global Privacy Control, `now`
    /// is in minutes since 1970.
    pub fn standings<'a>(
        &'a self,
        record: Option<&'a Record>,
        signal: bool,
        today: Date,
        now: i64,
    ) -> impl Iterator<Item = Standing<'a>> {
        self.purposes.iter().map(move |purpose| {
            let decided = record.and_then(|record| record.0.get(&purpose.id));
            let how = purpose.how(today);
            let holds = |decision: &&Decision| {
                // Where nobody would be asked again, who has objected has objected (UK GDPR, Article 21).
                let has_objected = how == How::Objection && !decision.agreed;
                let is_recent = now < decision.minute.saturating_add(HOLDS);
                has_objected || (decision.version >= purpose.changed && is_recent)
            };
            let decision = decided.filter(holds).copied();
            let signalled = signal && purpose.heeds_signal && decision.is_none();
            Standing { purpose, how, decision, signalled }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    const NOW: i64 = 29_400_000;
    const TODAY: Date = date!(2026 - 11 - 22);

    fn register() -> Register {
        let source = r#"
version = 3
[[purpose]]
id = "preferences"
activity = "x"
changed = 1
asks = [{ how = "objection" }]
[[purpose]]
id = "statistics"
activity = "x"
changed = 2
asks = [{ how = "consent" }]
heeds-signal = true
"#;
        toml::from_str(source).unwrap()
    }

    fn standings(record: Option<&Record>, signal: bool, now: i64) -> Vec<(bool, bool)> {
        register().standings(record, signal, TODAY, now).map(|one| (one.allowed(), one.open())).collect()
    }

    fn decided(agreed: bool, version: u32) -> Record {
        let mut record = Record::default();
        for purpose in ["preferences", "statistics", "gone"] {
            record.decide(purpose, agreed, version, NOW);
        }
        record
    }

    #[test]
    fn without_a_record_consent_is_asked_for_and_the_rest_goes_on() {
        assert_eq!(standings(None, false, NOW), [(true, false), (false, true)]);
    }

    #[test]
    fn a_decision_holds_both_ways_for_a_year_at_least() {
        for agreed in [true, false] {
            let record = decided(agreed, 3);
            assert_eq!(standings(Some(&record), false, NOW + HOLDS - 1), [(agreed, false); 2]);
            // Then it is asked for again; an objection goes on.
            assert_eq!(standings(Some(&record), false, NOW + HOLDS), [(agreed, false), (false, true)]);
        }
    }

    #[test]
    fn only_what_has_changed_since_is_asked_again() {
        for agreed in [true, false] {
            assert_eq!(standings(Some(&decided(agreed, 1)), false, NOW), [(agreed, false), (false, true)]);
            assert_eq!(standings(Some(&decided(agreed, 2)), false, NOW), [(agreed, false); 2]);
        }
    }

    #[test]
    fn the_signal_says_no_where_it_is_heeded_and_an_own_choice_wins() {
        assert_eq!(standings(None, true, NOW), [(true, false), (false, false)]);
        assert_eq!(standings(Some(&decided(true, 3)), true, NOW), [(true, false); 2]);
    }

    #[test]
    fn what_nobody_has_written_is_no_record() {
        let good = "1~a.y.3.29400000~b.n.1.5";
        assert!(Record::parse(good.as_bytes(), 3, NOW).is_some());
        for wrong in [
            "",
            "1",
            "1~",
            "2~a.y.3.29400000",
            "1~a.y.4.29400000",
            "1~a.y.3.29400006",
            "1~a.y.3.-1",
            "1~a.y.03.5",
            "1~a.y.+3.5",
            "1~a.Y.3.5",
            "1~a.y.3",
            "1~a.y.3.5.6",
            "1~a.y.3.5~a.n.3.5",
            "1~b.n.1.5~a.y.3.5",
            " 1~a.y.3.5",
            "1~a.y.3.5\0",
        ] {
            assert_eq!(Record::parse(wrong.as_bytes(), 3, NOW), None, "{wrong}");
        }
        assert_eq!(Record::parse(b"1~a.y.3.5\xff", 3, NOW), None);
        assert_eq!(Record::parse("1~a.y.3.5".repeat(200).as_bytes(), 3, NOW), None);
    }

    fn a_record() -> impl Strategy<Value = Record> {
        let decision = (any::<bool>(), 0..=3_u32, 0..=NOW).prop_map(|(agreed, version, minute)| Decision {
            agreed,
            version,
            minute,
        });
        proptest::collection::btree_map("[a-z][a-z-]{0,11}", decision, 1..6).prop_map(Record)
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_record_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..80), now in 0..=i64::MAX / 2) {
            if let Some(record) = Record::parse(&bytes, 3, now) {
                prop_assert_eq!(record.to_string().into_bytes(), bytes);
            }
        }

        #[test]
        fn nearly_right_is_a_record_or_none(text in "1(~[a-b]\\.[yn]\\.[0-9+]{1,11}\\.[0-9-]{1,20}){0,3}") {
            if let Some(record) = Record::parse(text.as_bytes(), 3, NOW) {
                prop_assert!(record.0.values().all(|one| one.version <= 3 && one.minute <= NOW + CLOCKS));
                let _ = register().standings(Some(&record), false, TODAY, NOW).count();
            }
        }

        #[test]
        fn what_is_written_is_read(record in a_record()) {
            prop_assert_eq!(Record::parse(record.to_string().as_bytes(), 3, NOW), Some(record));
        }

        #[test]
        fn a_record_from_the_future_is_none(record in a_record(), ahead in 1..=1_000_000_i64) {
            let newest = record.0.values().map(|one| one.minute).max().unwrap_or_default();
            let latest = record.0.values().map(|one| one.version).max().unwrap_or_default();
            prop_assert_eq!(Record::parse(record.to_string().as_bytes(), 3, newest - CLOCKS - ahead), None);
            if latest > 0 {
                prop_assert_eq!(Record::parse(record.to_string().as_bytes(), latest - 1, NOW), None);
            }
        }

        #[test]
        fn any_one_change_leaves_a_record_or_none(record in a_record(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
            let mut bytes = record.to_string().into_bytes();
            let at = at.index(bytes.len());
            bytes[at] = byte;
            if let Some(read) = Record::parse(&bytes, 3, NOW) {
                prop_assert_eq!(read.to_string().into_bytes(), bytes);
            }
        }
    }
}
