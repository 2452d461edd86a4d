//! The reading aids: how a person wants pages to look, so that they can read them more easily.
//!
//! The server writes what is chosen on `<html>` (`data-size="large"`), and the style sheet does the rest.

use std::collections::BTreeMap;

/// Something that can be chosen: a field of the form, a part of the cookie and an attribute of the document.
#[derive(Debug, PartialEq, Eq)]
pub struct Aid {
    /// Its name.
    pub name: &'static str,
    /// What can be chosen. Where nothing is, it is the first.
    pub values: &'static [&'static str],
}

/// What an aid has to choose from that is only on or off.
const SWITCH: &[&str] = &["off", "on"];

/// All of them.
pub const AIDS: [Aid; 5] = [
    Aid { name: "size", values: &["usual", "large", "larger", "largest"] },
    Aid { name: "spacing", values: &["usual", "wide"] },
    Aid { name: "font", values: &["usual", "easier"] },
    Aid { name: "calm", values: SWITCH },
    Aid { name: RULER, values: SWITCH },
];

/// The aid that needs a script.
pub const RULER: &str = "ruler";

impl Aid {
    /// Whether it is only on or off: a checkbox, not radios.
    pub fn is_switch(&self) -> bool {
        self.values == SWITCH
    }
}

/// What a person has chosen of the aids: only what is not as usual.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Aids(BTreeMap<&'static str, &'static str>);

impl Aids {
    /// Chooses a value of an aid. Whether there is such an aid with such a value; else nothing changes.
    pub fn choose(&mut self, name: &str, value: &str) -> bool {
        let found = AIDS.iter().find(|aid| aid.name == name).and_then(|aid| {
            let at = aid.values.iter().position(|known| *known == value)?;
            Some((aid, at))
        });
        match found {
            Some((aid, 0)) => _ = self.0.remove(aid.name),
            Some((aid, at)) => _ = self.0.insert(aid.name, aid.values[at]),
            None => {}
        }
        found.is_some()
    }

    /// What is chosen of this aid; nothing if it is as usual.
    pub fn get(&self, name: &str) -> Option<&'static str> {
        self.0.get(name).copied()
    }

    /// All that is not as usual, by the names of the aids.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.iter().map(|(name, value)| (*name, *value))
    }

    /// Whether nothing is chosen.
    pub fn are_usual(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_there_is_can_be_chosen() {
        let mut aids = Aids::default();
        for (name, value) in
            [("size", "huge"), ("size", ""), ("", "large"), ("lang", "cy"), ("calm", "usual")]
        {
            assert!(!aids.choose(name, value), "{name} {value}");
        }
        assert!(aids.are_usual());
        assert!(aids.choose("size", "large") && aids.choose("calm", "on"));
        assert_eq!(aids.iter().collect::<Vec<_>>(), [("calm", "on"), ("size", "large")]);
        assert_eq!((aids.get("size"), aids.get("font")), (Some("large"), None));
    }

    #[test]
    fn what_is_usual_again_leaves_nothing() {
        let mut aids = Aids::default();
        for aid in &AIDS {
            for value in aid.values.iter().rev() {
                assert!(aids.choose(aid.name, value));
            }
        }
        assert_eq!(aids, Aids::default());
    }
}
