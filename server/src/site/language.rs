//! The folder of a language: its texts, and what is noted beside them.

use super::{Folders, SiteError, TextFile, read};
use std::path::PathBuf;

/// Whether this can be the tag of a language (BCP 47), and so the name of its folder.
pub fn is_tag(lang: &str) -> bool {
    let is_subtag =
        |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
    lang.split('-').all(is_subtag)
}

/// The folder of a language.
pub fn folder(folders: &Folders, lang: &str) -> PathBuf {
    folders.locales.join(lang)
}

/// The files of texts of a language, whether it is offered or still being translated; none if it has no folder.
///
/// # Errors
/// What cannot be read.
pub fn files(folders: &Folders, lang: &str) -> Result<Vec<TextFile>, SiteError> {
    let folder = folder(folders, lang);
    if !is_tag(lang) || !folder.exists() {
        return Ok(Vec::new());
    }
    // As they are written: without the marks that right-to-left pages get.
    read::list(&folder, "ftl")?.iter().map(|path| read::read_texts(path, "")).collect()
}

/// The lines of a file in the folder of a language, without comments and blank ones; `None` if there is no such file.
///
/// # Errors
/// If it cannot be read.
pub fn lines(folders: &Folders, lang: &str, file: &str) -> Result<Option<Vec<String>>, SiteError> {
    let path = folder(folders, lang).join(file);
    if !path.exists() {
        return Ok(None);
    }
    let source = read::read(&path)?;
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(Some(lines.map(str::to_owned).collect()))
}
