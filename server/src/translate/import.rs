//! What translators send back, written into the files of a language.

use super::{MadeFrom, TranslateError, english_texts, is_target, write_made_from, xliff};
use crate::{
    check::own_words,
    site::{Folders, Site, language},
};
use locale::{
    coverage::{Text, texts},
    pattern, rewrite,
};
use std::{
    collections::BTreeMap,
    fmt, fs,
    path::{Path, PathBuf},
};

/// What became of the texts that came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// How many were taken.
    pub taken: usize,
    /// How many have no translation yet.
    pub open: usize,
    /// Those that were refused; what was there before stays.
    pub refused: Vec<Refused>,
}

/// A text that was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its file.
    pub file: String,
    /// Its name.
    pub id: String,
    /// Why.
    pub reason: Reason,
}

/// Why a text was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// There is no such text.
    Unknown,
    /// It is not Fluent.
    Syntax(String),
    /// It uses variables that are not known there.
    Variables(Vec<String>),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.ftl: {}: ", self.file, self.id)?;
        match &self.reason {
            Reason::Unknown => write!(f, "there is no such text"),
            Reason::Syntax(fault) => write!(f, "does not parse: {fault}"),
            Reason::Variables(strange) => {
                write!(f, "uses ${}, which is not known there", strange.join(", $"))
            }
        }
    }
}

/// Takes translations from XLIFF, and writes the files of the language.
///
/// # Errors
/// [`TranslateError`]. A text that cannot be taken is none of them.
pub fn import(site: &Site, folders: &Folders, lang: &str, xml: &str) -> Result<Imported, TranslateError> {
    is_target(site, lang)?;
    let document = xliff::read(xml)?;
    let default = &site.organisation.default_language;
    if document.from != *default || document.to != lang {
        let (from, to) = (document.from, document.to);
        return Err(TranslateError::Languages { from, to, default: default.clone(), lang: lang.to_owned() });
    }
    let own = language::files(folders, lang)?;
    let mut made_from = MadeFrom::read(folders, lang)?.unwrap_or_default();
    let mut imported = Imported::default();
    let folder = language::folder(folders, lang);
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    for file in document.files {
        let own = own.iter().find(|own| own.name == file.id).map_or("", |own| own.source.as_str());
        let english = english_texts(site, &file.id);
        let mut patterns: BTreeMap<String, String> =
            texts(own).into_iter().map(|text| (text.name, text.pattern)).collect();
        for unit in file.units {
            let expected = english.iter().find(|text| text.name == unit.id);
            if unit.target.trim().is_empty() {
                imported.open += 1;
                continue;
            }
            match judged(site, &file.id, &unit, expected) {
                Err(reason) => {
                    imported.refused.push(Refused { file: file.id.clone(), id: unit.id, reason });
                }
                Ok(text) => {
                    imported.taken += 1;
                    let before = patterns.insert(unit.id.clone(), text.clone());
                    // What was out of date and comes back as it was still is.
                    if unit.done || before != Some(text) {
                        let source = pattern::read(&unit.source).unwrap_or(unit.source);
                        made_from.note(&file.id, &unit.id, &source);
                    }
                }
            }
        }
        if let Some(template) = source_of(site, &file.id).filter(|_| !patterns.is_empty()) {
            let path = folder.join(format!("{}.ftl", file.id));
            fs::write(&path, rewrite(template, own, &patterns)).map_err(at(&path))?;
        }
    }
    write_made_from(made_from, site, folders, lang)?;
    Ok(imported)
}

/// The pattern of a translation, if it can be one of this text.
fn judged(site: &Site, file: &str, unit: &xliff::Unit, expected: Option<&Text>) -> Result<String, Reason> {
    if expected.is_none() && !own_words(site, file, &unit.id) {
        return Err(Reason::Unknown);
    }
    let text = Text::read(&unit.id, &unit.target).map_err(Reason::Syntax)?;
    let strange =
        text.variables.iter().filter(|name| !expected.is_some_and(|text| text.variables.contains(*name)));
    let strange: Vec<_> = strange.cloned().collect();
    if strange.is_empty() { Ok(text.pattern) } else { Err(Reason::Variables(strange)) }
}

/// The file that one is translated from.
fn source_of<'a>(site: &'a Site, file: &str) -> Option<&'a str> {
    let files = site.files.get(&site.organisation.default_language)?;
    files.iter().find(|english| english.name == file).map(|english| english.source.as_str())
}

fn at(path: &Path) -> impl Fn(std::io::Error) -> TranslateError {
    let path: PathBuf = path.to_owned();
    move |source| TranslateError::Write { path: path.clone(), source }
}

#[cfg(test)]
mod tests {
    use super::{super::export, *};
    use crate::check::{self, tests::Copy};
    use crate::site::STAFF;
    use time::macros::date;

    fn load(copy: &Copy) -> Site {
        Site::load(&copy.folders()).unwrap()
    }

    fn all(folders: &Folders, lang: &str) -> Vec<(String, BTreeMap<String, String>)> {
        let patterns =
            |source: &str| texts(source).into_iter().map(|text| (text.name, text.pattern)).collect();
        let files = language::files(folders, lang).unwrap();
        files.into_iter().map(|file| (file.name, patterns(&file.source))).collect()
    }

    /// What a translation says of a text of a language that has none yet.
    fn sent(unit: &str, target: &str) -> String {
        format!(
            "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' trgLang='fr'>\
             <file id='common'><unit id='{unit}'><segment state='translated'><source>x</source>\
             <target>{target}</target></segment></unit></file></xliff>"
        )
    }

    #[test]
    fn what_comes_back_unchanged_changes_nothing() {
        let copy = Copy::new();
        let folders = copy.folders();
        let before = all(&folders, "cy");
        let xml = export(&load(&copy), &folders, "cy").unwrap();
        let imported = import(&load(&copy), &folders, "cy", &xml).unwrap();
        assert_eq!((imported.open, imported.refused), (0, vec![]));
        assert_eq!(all(&folders, "cy"), before);
        assert_eq!(check::check(&folders, date!(2026 - 11 - 21)), Vec::<String>::new());
        assert!(check::languages::coverage(&load(&copy), &folders, "cy").unwrap().found.is_empty());
        // Once in order, a file stays as it is to the byte.
        let file = || fs::read_to_string(folders.locales.join("cy/common.ftl")).unwrap();
        let ordered = file();
        import(&load(&copy), &folders, "cy", &xml).unwrap();
        assert_eq!(file(), ordered);
    }

    #[test]
    fn english_as_a_translation_gives_the_english_files() {
        let copy = Copy::new();
        let folders = copy.folders();
        let mut document = xliff::read(&export(&load(&copy), &folders, "fr").unwrap()).unwrap();
        for unit in document.files.iter_mut().flat_map(|file| &mut file.units) {
            assert!(unit.target.is_empty());
            unit.target = unit.source.clone();
        }
        let xml = xliff::write(&document).unwrap();
        assert!(import(&load(&copy), &folders, "fr", &xml).unwrap().refused.is_empty());
        let mut english = all(&folders, "en");
        english.retain(|(file, _)| file != STAFF);
        assert_eq!(all(&folders, "fr"), english, "but for the pages of staff, who have none in French");
    }

    #[test]
    fn what_cannot_be_a_translation_is_refused_and_the_rest_stays() {
        let copy = Copy::new();
        let folders = copy.folders();
        let site = load(&copy);
        import(&site, &folders, "fr", &sent("back", "Wstecz")).unwrap();
        for (unit, target, expected) in [
            ("back", "Wstecz { $what }", "common.ftl: back: uses $what, which is not known there"),
            ("backs", "Wstecz", "common.ftl: backs: there is no such text"),
            ("back", "{ $n", "common.ftl: back: does not parse: "),
        ] {
            let imported = import(&site, &folders, "fr", &sent(unit, target)).unwrap();
            assert_eq!(imported.taken, 0);
            assert!(imported.refused[0].to_string().starts_with(expected), "{}", imported.refused[0]);
        }
        let open = import(&site, &folders, "fr", &sent("back", " ")).unwrap();
        assert_eq!((open.open, open.taken), (1, 0));
        assert_eq!(
            all(&folders, "fr"),
            [("common".to_owned(), [("back".to_owned(), "Wstecz".to_owned())].into())]
        );
        let elsewhere = sent("back", "Wstecz").replace("'common'", "'../cy/common'");
        assert_eq!(import(&site, &folders, "fr", &elsewhere).unwrap().refused[0].reason, Reason::Unknown);
        assert!(import(&site, &folders, "cy", &sent("back", "x")).is_err());
        assert!(import(&site, &folders, "../x", &sent("back", "x")).is_err());
    }

    #[test]
    fn what_is_out_of_date_stays_so_until_it_is_translated() {
        let copy = Copy::new();
        let folders = copy.folders();
        crate::translate::fresh(&load(&copy), &folders, "cy", &[]).unwrap();
        copy.change("locales/en/common.ftl", |text| text.replace("back = Back", "back = Go back"));
        let stale = || check::languages::coverage(&load(&copy), &folders, "cy").unwrap().found.len();
        assert_eq!(stale(), 1);
        let xml = export(&load(&copy), &folders, "cy").unwrap();
        assert!(xml.contains("The English has changed"));
        import(&load(&copy), &folders, "cy", &xml).unwrap();
        assert_eq!(stale(), 1);
        import(&load(&copy), &folders, "cy", &xml.replace("Yn ôl</target>", "Ewch yn ôl</target>")).unwrap();
        assert_eq!(stale(), 0);
    }
}
