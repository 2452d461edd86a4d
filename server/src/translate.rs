//! `hark translate`: texts for translators as XLIFF, and back into the files of a language.

mod english;
mod export;
mod import;
mod longest;
mod place;
mod xliff;

pub use english::MadeFrom;
pub use export::export;
pub use import::{Imported, Refused, import};
pub use longest::longest;
pub use xliff::XliffError;

use crate::site::{Folders, Site, SiteError, language};
use locale::coverage::{Text, texts};
use std::{collections::BTreeSet, io, path::PathBuf};
use thiserror::Error;

/// Why nothing was translated.
#[derive(Debug, Error)]
pub enum TranslateError {
    /// It is not the tag of a language that is translated into.
    #[error("\"{0}\" is not a language to translate into; write its tag (BCP 47), for example pl or zh-Hans")]
    Language(String),
    /// What came back is not XLIFF.
    #[error(transparent)]
    Xliff(#[from] XliffError),
    /// What came back is of other languages.
    #[error("the file is from \"{from}\" to \"{to}\"; it should be from \"{default}\" to \"{lang}\"")]
    Languages {
        /// What it is translated from.
        from: String,
        /// What it is translated into.
        to: String,
        /// What it should be translated from.
        default: String,
        /// What it should be translated into.
        lang: String,
    },
    /// A text to be noted as up to date is not there.
    #[error("{lang} has no text \"{id}\"")]
    NoSuchText {
        /// The language.
        lang: String,
        /// The text.
        id: String,
    },
    /// A file of the language cannot be read.
    #[error(transparent)]
    Site(#[from] SiteError),
    /// A file cannot be written.
    #[error("{}: {source}", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// Notes that these texts of a language are up to date with the English; all that it has, if none is named. A text is
/// named as `message.attribute`, which means every file's, or as `file:message.attribute`. Gives how many there were.
///
/// # Errors
/// [`TranslateError`].
pub fn fresh(site: &Site, folders: &Folders, lang: &str, ids: &[String]) -> Result<usize, TranslateError> {
    is_target(site, lang)?;
    let own = language::files(folders, lang)?;
    let mut made_from = MadeFrom::read(folders, lang)?.unwrap_or_default();
    let mut noted = Vec::new();
    for file in site.files.get(&site.organisation.default_language).into_iter().flatten() {
        let own =
            own.iter().find(|own| own.name == file.name).map(|own| texts(&own.source)).unwrap_or_default();
        for text in texts(&file.source).iter().filter(|text| own.iter().any(|own| own.name == text.name)) {
            let full = format!("{}:{}", file.name, text.name);
            if ids.is_empty() || ids.contains(&text.name) || ids.contains(&full) {
                made_from.note(&file.name, &text.name, &text.pattern);
                noted.extend([text.name.clone(), full]);
            }
        }
    }
    if let Some(id) = ids.iter().find(|id| !noted.contains(id)) {
        return Err(TranslateError::NoSuchText { lang: lang.to_owned(), id: id.clone() });
    }
    write_made_from(made_from, site, folders, lang)?;
    Ok(noted.len() / 2)
}

/// Whether this is a language that can be translated into.
fn is_target(site: &Site, lang: &str) -> Result<(), TranslateError> {
    if language::is_tag(lang) && lang != site.organisation.default_language {
        Ok(())
    } else {
        Err(TranslateError::Language(lang.to_owned()))
    }
}

/// The texts of a file in the language that all are translated from.
fn english_texts(site: &Site, file: &str) -> Vec<Text> {
    let mut files = site.files.get(&site.organisation.default_language).into_iter().flatten();
    files.find(|english| english.name == file).map(|english| texts(&english.source)).unwrap_or_default()
}

fn write_made_from(
    made_from: MadeFrom,
    site: &Site,
    folders: &Folders,
    lang: &str,
) -> Result<(), TranslateError> {
    let files = site.files.get(&site.organisation.default_language).into_iter().flatten();
    let all: BTreeSet<_> = files
        .flat_map(|file| texts(&file.source).into_iter().map(|text| (file.name.clone(), text.name)))
        .collect();
    let path = language::folder(folders, lang);
    made_from.only(&all).write(folders, lang).map_err(|source| TranslateError::Write { path, source })
}
