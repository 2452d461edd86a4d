//! Reading the files of a site, each fault with its place.

use super::{SiteError, TextFile, numbers::kept_together};
use crate::secrets::LIST;
use locale::direction;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use wizard::{Calendar, Service, check::parse_date, expand::expand};

/// What was read, or nothing and the error with the others.
pub(super) fn kept<T>(read: Result<T, SiteError>, errors: &mut Vec<SiteError>) -> Option<T> {
    read.map_err(|error| errors.push(error)).ok()
}

/// The register as it was, by version; a site that never changed it has no folder for that.
pub(super) fn earlier_notices(folder: &Path, errors: &mut Vec<SiteError>) -> BTreeMap<u32, notice::Register> {
    if !folder.exists() {
        return BTreeMap::new();
    }
    let paths = kept(list(folder, "toml"), errors).unwrap_or_default();
    let read = paths.iter().filter_map(|path| kept(read_toml::<notice::Register>(path), errors));
    read.map(|register| (register.version, register)).collect()
}

pub(super) fn read_service(path: PathBuf, calendar: &Calendar) -> Result<Service, SiteError> {
    let mut service = expand(read_toml(&path)?);
    if service.counts_working_days() {
        service.calendar = calendar.clone();
    }
    if path.file_stem().and_then(|stem| stem.to_str()) == Some(&service.id) {
        Ok(service)
    } else {
        Err(SiteError::FileName { path, id: service.id })
    }
}

pub(super) fn read(path: &Path) -> Result<String, SiteError> {
    fs::read_to_string(path).map_err(|source| SiteError::Read { path: path.to_owned(), source })
}

pub(super) fn read_toml<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T, SiteError> {
    let source = read(path)?;
    toml::from_str(&source).map_err(|error: toml::de::Error| SiteError::Toml {
        path: path.to_owned(),
        line: error.span().map_or(1, |span| 1 + source[..span.start].matches('\n').count()),
        fault: error.message().to_owned(),
    })
}

/// The words of recovery phrases.
pub(super) fn read_words(path: PathBuf) -> Result<Vec<String>, SiteError> {
    let words: Vec<String> = read(&path)?.lines().map(str::to_owned).collect();
    if words.iter().collect::<std::collections::BTreeSet<_>>().len() == LIST {
        Ok(words)
    } else {
        Err(SiteError::Words { path })
    }
}

/// The days that are no working days.
pub(super) fn read_calendar(path: &Path) -> Result<Calendar, SiteError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Days {
        days: Vec<String>,
    }
    let Days { days } = read_toml(path)?;
    let read = |day: &String| {
        parse_date(day).ok_or_else(|| SiteError::Date { path: path.to_owned(), date: day.clone() })
    };
    Ok(Calendar::new(days.iter().map(read).collect::<Result<Vec<_>, _>>()?))
}

pub(super) fn read_texts(path: &Path, lang: &str) -> Result<TextFile, SiteError> {
    let mut source = read(path)?;
    if direction(lang) == "rtl" {
        source = kept_together(&source);
    }
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    TextFile::new(name, source).map_err(|faults| {
        let (line, fault) = faults.into_iter().next().unwrap_or_default();
        SiteError::Texts { path: path.to_owned(), line, fault }
    })
}

/// The files with this extension in a folder, by name.
pub(super) fn list(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, SiteError> {
    let failed = |source| SiteError::Read { path: folder.to_owned(), source };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
