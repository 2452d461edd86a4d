//! How far each language has got: which texts it has, and which of them are not as they should be.

use crate::{
    check::own_words,
    site::{Folders, Site, SiteError, TextFile, language},
    translate::{MadeFrom, longest},
};
use locale::{
    coverage::{Selection, Text, texts},
    plural,
};
use std::collections::{BTreeMap, BTreeSet};

/// The texts that are right as they are, though they look like faults: one name a line, or `file: name`.
const SAME: &str = "same.txt";

/// What is wrong with a text of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// The English has changed since it was made.
    Stale,
    /// English has no such text.
    Unused,
    /// It uses variables that English does not.
    Variables(Vec<String>),
    /// It says nothing of variables that English shows.
    Dropped(Vec<String>),
    /// It lacks these plural forms.
    Plurals(Vec<&'static str>),
    /// It has more characters than there is room for, which is this many.
    Long(usize),
    /// It says what English says.
    Same,
}

/// What is wrong, and with which text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file, without `.ftl`.
    pub file: String,
    /// The text.
    pub name: String,
    /// What is wrong.
    pub fault: Fault,
}

/// How far a language has got.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// How many texts there are in the language that all are translated from.
    pub texts: usize,
    /// What is wrong, in the order of the files.
    pub found: Vec<Found>,
}

impl Coverage {
    /// How many faults are of one kind.
    pub fn count(&self, kind: impl Fn(&Fault) -> bool) -> usize {
        self.found.iter().filter(|found| kind(&found.fault)).count()
    }

    /// How many texts of a thousand are as they should be; a thousand only if all are.
    pub fn per_mille(&self) -> usize {
        let wrong = self.found.iter().filter(|found| found.fault != Fault::Unused);
        let wrong: BTreeSet<_> = wrong.map(|found| (&found.file, &found.name)).collect();
        (self.texts - wrong.len().min(self.texts)) * 1000 / self.texts.max(1)
    }
}

/// How far a language has got, offered or not.
///
/// # Errors
/// What cannot be read in its folder.
pub fn coverage(site: &Site, folders: &Folders, lang: &str) -> Result<Coverage, SiteError> {
    let own = language::files(folders, lang)?;
    let made_from = MadeFrom::read(folders, lang)?;
    let same: BTreeSet<String> = language::lines(folders, lang, SAME)?.into_iter().flatten().collect();
    let default = &site.organisation.default_language;
    let mut faults = Vec::new();
    let mut number = 0;
    for english in site.files_to_translate(lang) {
        let file = &english.name;
        let expected = messages(english);
        let own = own.iter().find(|own| own.name == *file).map(messages).unwrap_or_default();
        let mut add = |name: &str, fault| {
            faults.push(Found { file: file.clone(), name: name.to_owned(), fault });
        };
        for (name, english) in &expected {
            let found = own.get(name);
            // The general word serves.
            if found.is_none() && own_words(site, file, name) {
                continue;
            }
            number += 1;
            let Some(text) = found else {
                add(name, Fault::Missing);
                continue;
            };
            let right_as_it_is = same.contains(name) || same.contains(&format!("{file}: {name}"));
            let strange: Vec<_> = text.variables.difference(&english.variables).cloned().collect();
            if !strange.is_empty() {
                add(name, Fault::Variables(strange));
            }
            // What English only chooses by need not be chosen by elsewhere.
            let is_chosen_by = |name: &String| english.selections.iter().any(|by| by.variable == *name);
            let dropped = english.variables.difference(&text.variables).filter(|name| !is_chosen_by(name));
            let dropped: Vec<_> = dropped.cloned().collect();
            if !dropped.is_empty() && !right_as_it_is {
                add(name, Fault::Dropped(dropped));
            }
            let lacking = lacking_forms(lang, english, text);
            if !lacking.is_empty() && !right_as_it_is {
                add(name, Fault::Plurals(lacking));
            }
            if let Some(most) = longest(name).filter(|most| text.pattern.chars().count() > *most) {
                add(name, Fault::Long(most));
            }
            if lang == default {
                continue;
            }
            if made_from.as_ref().is_some_and(|made_from| !made_from.is_from(file, name, &english.pattern)) {
                add(name, Fault::Stale);
            }
            if english.has_words && text.pattern == english.pattern && !right_as_it_is {
                add(name, Fault::Same);
            }
        }
        for name in own.keys().filter(|name| !expected.contains_key(*name) && !own_words(site, file, name)) {
            add(name, Fault::Unused);
        }
    }
    Ok(Coverage { texts: number, found: faults })
}

fn messages(file: &TextFile) -> BTreeMap<String, Text> {
    let messages = texts(&file.source).into_iter().filter(|text| !text.is_term());
    messages.map(|text| (text.name.clone(), text)).collect()
}

/// The plural forms that a text lacks: those of each selection by number, and all where only English selects.
fn lacking_forms(lang: &str, english: &Text, text: &Text) -> Vec<&'static str> {
    let of = |text: &Text| text.selections.clone().into_iter().filter(is_plural).collect::<Vec<_>>();
    let mut selections = of(text);
    for selection in of(english) {
        if !selections.iter().any(|own| own.variable == selection.variable) {
            selections.push(Selection { keys: ["other".to_owned()].into(), ..selection });
        }
    }
    let lacking = selections.iter().flat_map(|selection| {
        let numbers = selection.keys.iter().filter_map(|key| key.parse().ok()).collect();
        let needed = plural::needed(lang, &numbers);
        needed.into_iter().filter(|form| !selection.keys.contains(*form)).collect::<Vec<_>>()
    });
    lacking.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Whether a selection is by plural form. One by words, or by some numbers and all others, is none.
fn is_plural(selection: &Selection) -> bool {
    selection.keys.iter().any(|key| ["zero", "one", "two", "few", "many"].contains(&key.as_str()))
}
