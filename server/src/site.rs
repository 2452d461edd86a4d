//! The site as data: organisation, services, register and texts, read once at start.

mod organisation;

pub use organisation::{OpeningHours, Organisation, PostalAddress, PrivacyContact};

use crate::secrets::LIST;
use locale::{Resource, Texts};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fmt, fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};
use thiserror::Error;
use wizard::{Calendar, Service, check::parse_date, expand::expand};

/// The folders of a site.
#[derive(Debug, Clone)]
pub struct Folders {
    /// `site/`.
    pub site: PathBuf,
    /// `locales/`.
    pub locales: PathBuf,
}

impl Folders {
    /// The usual folders under one root.
    pub fn under(root: &Path) -> Self {
        Self { site: root.join("site"), locales: root.join("locales") }
    }
}

/// Why a site cannot be read.
#[derive(Debug, Error)]
pub enum SiteError {
    /// A file or folder cannot be read.
    #[error("{}: {source}", .path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A TOML file is not what it should be.
    #[error("{}:{line}: {fault}", .path.display())]
    Toml {
        /// The file.
        path: PathBuf,
        /// The line.
        line: usize,
        /// What is wrong there.
        fault: String,
    },
    /// A file of texts is not Fluent.
    #[error("{}:{line}: {fault}", .path.display())]
    Texts {
        /// The file.
        path: PathBuf,
        /// The line.
        line: usize,
        /// What is wrong there.
        fault: String,
    },
    /// A calendar has a day that is no date.
    #[error("{}: \"{date}\" is not a date; write for example 2026-12-25", .path.display())]
    Date {
        /// The file.
        path: PathBuf,
        /// What it has for a date.
        date: String,
    },
    /// A list of words has not the right length.
    #[error("{}: a list has {LIST} different words, one a line", .path.display())]
    Words {
        /// The file.
        path: PathBuf,
    },
    /// A service's file is not called after its id.
    #[error("{}: the id is \"{id}\"; name the file {id}.toml", .path.display())]
    FileName {
        /// The file.
        path: PathBuf,
        /// The id in it.
        id: String,
    },
}

/// All that is wrong with the files of a site.
#[derive(Debug, Error)]
pub struct SiteErrors(pub Vec<SiteError>);

impl fmt::Display for SiteErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines: Vec<_> = self.0.iter().map(ToString::to_string).collect();
        f.write_str(&lines.join("\n"))
    }
}

/// A file of texts in one language.
#[derive(Debug, Clone)]
pub struct TextFile {
    /// Its name without `.ftl`; a service's id for the texts of a service.
    pub name: String,
    /// What is in it.
    pub source: String,
    resource: Resource,
}

/// The site.
#[derive(Debug)]
pub struct Site {
    /// The body.
    pub organisation: Organisation,
    /// The services by id.
    pub services: BTreeMap<String, Arc<Service>>,
    /// The processing register.
    pub notice: notice::Register,
    /// The files of texts, by language.
    pub files: BTreeMap<String, Vec<TextFile>>,
    texts: BTreeMap<(String, Option<String>), Arc<Texts>>,
    /// The words of recovery phrases, by language.
    words: BTreeMap<String, Vec<String>>,
}

impl Site {
    /// Reads a site.
    ///
    /// # Errors
    /// All that cannot be read, each with its place.
    pub fn load(folders: &Folders) -> Result<Self, SiteErrors> {
        let mut errors = Vec::new();
        let organisation: Option<Organisation> =
            kept(read_toml(&folders.site.join("organisation.toml")), &mut errors);
        let notice = kept(read_toml(&folders.site.join("notice.toml")), &mut errors);
        let calendar = kept(read_calendar(&folders.site.join("calendars").join("uk.toml")), &mut errors);
        let calendar = calendar.unwrap_or_default();
        let mut services = BTreeMap::new();
        let paths = kept(list(&folders.site.join("services"), "toml"), &mut errors).unwrap_or_default();
        for path in paths {
            if let Some(service) = kept(read_service(path, &calendar), &mut errors) {
                services.insert(service.id.clone(), Arc::new(service));
            }
        }
        let mut files = BTreeMap::new();
        for lang in organisation.iter().flat_map(|body| &body.languages) {
            let paths = kept(list(&folders.locales.join(lang), "ftl"), &mut errors).unwrap_or_default();
            let read = paths.iter().filter_map(|path| kept(read_texts(path), &mut errors)).collect();
            files.insert(lang.clone(), read);
        }
        let mut words = BTreeMap::new();
        for lang in organisation.iter().flat_map(|body| &body.languages) {
            let path = folders.locales.join(lang).join("words.txt");
            if path.exists()
                && let Some(list) = kept(read_words(path), &mut errors)
            {
                words.insert(lang.clone(), list);
            }
        }
        match (organisation, notice) {
            (Some(organisation), Some(notice)) if errors.is_empty() => {
                let mut site = Self { organisation, services, notice, files, texts: BTreeMap::new(), words };
                site.texts = site.build_texts();
                Ok(site)
            }
            _ => Err(SiteErrors(errors)),
        }
    }

    fn build_texts(&self) -> BTreeMap<(String, Option<String>), Arc<Texts>> {
        let default = self.organisation.default_language.clone();
        let rest = self.organisation.languages.iter().filter(|lang| **lang != default).cloned();
        let mut texts = BTreeMap::new();
        for lang in std::iter::once(default.clone()).chain(rest) {
            for service in std::iter::once(None).chain(self.services.keys().cloned().map(Some)) {
                let fallback = texts.get(&(default.clone(), service.clone())).cloned();
                let resources = self.files_of(&lang, service.as_deref()).map(|file| file.resource.clone());
                let built = Texts::new(&lang, resources, fallback);
                texts.insert((lang.clone(), service), Arc::new(built));
            }
        }
        texts
    }

    /// The files of texts that a page needs: the general ones, and those of its service.
    pub fn files_of<'a>(
        &'a self,
        lang: &str,
        service: Option<&'a str>,
    ) -> impl Iterator<Item = &'a TextFile> {
        let files = self.files.get(lang).map_or(&[][..], Vec::as_slice);
        files
            .iter()
            .filter(move |file| !self.services.contains_key(&file.name) || service == Some(&file.name))
    }

    /// The texts of a page; those of the default language for a language that is not offered.
    ///
    /// `None` only where the site offers no language at all.
    pub fn texts(&self, lang: &str, service: Option<&str>) -> Option<Arc<Texts>> {
        let service = service.filter(|id| self.services.contains_key(*id)).map(str::to_owned);
        let found = self.texts.get(&(lang.to_owned(), service.clone()));
        found.or_else(|| self.texts.get(&(self.organisation.default_language.clone(), service))).cloned()
    }

    /// The words of recovery phrases, of this language where there are any, and the language that they are of.
    pub fn words<'a>(&'a self, lang: &'a str) -> (&'a str, &'a [String]) {
        let default = self.organisation.default_language.as_str();
        match self.words.get(lang) {
            Some(words) => (lang, words),
            None => (default, self.words.get(default).map_or(&[], Vec::as_slice)),
        }
    }

    /// Every list of words, that of this language first.
    pub fn word_lists<'a>(&'a self, lang: &'a str) -> impl Iterator<Item = &'a [String]> {
        let (first, list) = self.words(lang);
        let rest = self.words.iter().filter(move |(other, _)| other.as_str() != first);
        std::iter::once(list).chain(rest.map(|(_, list)| list.as_slice()))
    }

    /// Whether the language is offered.
    pub fn offers(&self, lang: &str) -> bool {
        self.organisation.languages.iter().any(|offered| offered == lang)
    }
}

/// What was read, or nothing and the error with the others.
fn kept<T>(read: Result<T, SiteError>, errors: &mut Vec<SiteError>) -> Option<T> {
    read.map_err(|error| errors.push(error)).ok()
}

fn read_service(path: PathBuf, calendar: &Calendar) -> Result<Service, SiteError> {
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

fn read(path: &Path) -> Result<String, SiteError> {
    fs::read_to_string(path).map_err(|source| SiteError::Read { path: path.to_owned(), source })
}

fn read_toml<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T, SiteError> {
    let source = read(path)?;
    toml::from_str(&source).map_err(|error: toml::de::Error| SiteError::Toml {
        path: path.to_owned(),
        line: error.span().map_or(1, |span| 1 + source[..span.start].matches('\n').count()),
        fault: error.message().to_owned(),
    })
}

/// The words of recovery phrases.
fn read_words(path: PathBuf) -> Result<Vec<String>, SiteError> {
    let words: Vec<String> = read(&path)?.lines().map(str::to_owned).collect();
    if words.iter().collect::<std::collections::BTreeSet<_>>().len() == LIST {
        Ok(words)
    } else {
        Err(SiteError::Words { path })
    }
}

/// The days that are no working days.
fn read_calendar(path: &Path) -> Result<Calendar, SiteError> {
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

fn read_texts(path: &Path) -> Result<TextFile, SiteError> {
    let source = read(path)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let resource = locale::parse(&source).map_err(|faults| {
        let (line, fault) = faults.into_iter().next().unwrap_or_default();
        SiteError::Texts { path: path.to_owned(), line, fault }
    })?;
    Ok(TextFile { name, source, resource })
}

/// The files with this extension in a folder, by name.
fn list(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, SiteError> {
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
