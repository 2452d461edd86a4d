//! The site as data: organisation, services, register and texts, read once at start.

mod delivery;
pub mod language;
mod letters;
mod numbers;
mod organisation;
mod place;
mod read;

pub use delivery::{Deliveries, Mapping, Target};
pub use letters::{KNOWN, Letters, Template};
pub use organisation::{OpeningHours, Organisation, PostalAddress, PrivacyContact};
pub use place::Place;

use crate::{check::own_words, secrets::LIST};
use ::cases::Codes;
use locale::{Resource, Texts, coverage::names, pseudo};
use read::{earlier_notices, kept, list, read_calendar, read_service, read_texts, read_toml, read_words};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, io,
    path::{Path, PathBuf},
    sync::Arc,
};
use thiserror::Error;
use wizard::{Calendar, Service};

/// The file of texts of pages that only staff see.
pub const STAFF: &str = "staff";

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

impl TextFile {
    /// Reads a file of texts.
    ///
    /// # Errors
    /// A line number and what is wrong there, for each fault.
    pub fn new(name: String, source: String) -> Result<Self, Vec<(usize, String)>> {
        let resource = locale::parse(&source)?;
        Ok(Self { name, source, resource })
    }
}

/// The site.
#[derive(Debug)]
pub struct Site {
    /// The body.
    pub organisation: Organisation,
    /// The services by id.
    pub services: BTreeMap<String, Arc<Service>>,
    /// The days that are no working days.
    pub calendar: Calendar,
    /// The lists by which cases are filed and decided.
    pub codes: Codes,
    /// The letters that staff can write.
    pub letters: Letters,
    /// How cases are sent to back ends with names of their own.
    pub deliveries: Deliveries,
    /// The processing register.
    pub notice: notice::Register,
    /// The register as it was in earlier versions.
    pub earlier_notices: BTreeMap<u32, notice::Register>,
    /// The files of texts, by language.
    pub files: BTreeMap<String, Vec<TextFile>>,
    texts: BTreeMap<(String, Option<String>), Arc<Texts>>,
    /// The files, by language and name, that lack a text of the default language.
    lacking: BTreeSet<(String, String)>,
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
        let codes: Option<Codes> = kept(read_toml(&folders.site.join("codes.toml")), &mut errors);
        let letters: Option<Letters> = kept(read_toml(&folders.site.join("letters.toml")), &mut errors);
        let path = folders.site.join("delivery.toml");
        let deliveries = if path.exists() { kept(read_toml(&path), &mut errors) } else { None };
        let earlier_notices = earlier_notices(&folders.site.join("notice-versions"), &mut errors);
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
            let read = paths.iter().filter_map(|path| kept(read_texts(path, lang), &mut errors)).collect();
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
        match (organisation, notice, codes, letters) {
            (Some(organisation), Some(notice), Some(codes), Some(letters)) if errors.is_empty() => {
                let mut site = Self {
                    organisation,
                    services,
                    calendar,
                    codes,
                    letters,
                    deliveries: deliveries.unwrap_or_default(),
                    notice,
                    earlier_notices,
                    files,
                    texts: BTreeMap::new(),
                    lacking: BTreeSet::new(),
                    words,
                };
                site.prepare();
                Ok(site)
            }
            _ => Err(SiteErrors(errors)),
        }
    }

    /// Offers the site in the languages that nobody speaks, too (see [`pseudo`]), for whoever works on it.
    pub fn add_pseudo(&mut self) {
        let english = self.files.get(&self.organisation.default_language).cloned().unwrap_or_default();
        for tag in pseudo::TAGS {
            let file = |file: &TextFile| {
                TextFile::new(file.name.clone(), pseudo::file(&file.source, tag))
                    .unwrap_or_else(|_| file.clone())
            };
            self.files.insert(tag.to_owned(), english.iter().map(file).collect());
            self.organisation.languages.push(tag.to_owned());
        }
        self.prepare();
    }

    /// Makes of the files what pages need.
    fn prepare(&mut self) {
        self.texts = self.build_texts();
        let languages = self.organisation.languages.iter();
        let lacking = languages.flat_map(|lang| {
            let lacks = |english: &&TextFile| self.lacks(lang, english);
            self.files_to_translate(lang).filter(lacks).map(|file| (lang.clone(), file.name.clone()))
        });
        self.lacking = lacking.collect();
    }

    /// Whether a language has not all that is in a file of the default language.
    fn lacks(&self, lang: &str, english: &TextFile) -> bool {
        let files = self.files.get(lang).into_iter().flatten();
        let own = files.filter(|file| file.name == english.name).flat_map(|file| names(&file.source));
        let own: BTreeSet<String> = own.map(|(name, _)| name).collect();
        // The general word serves for yes and no.
        names(&english.source).keys().any(|name| !own.contains(name) && !own_words(self, &english.name, name))
    }

    /// The files of texts of a language that are not complete, so that pages with them have some in the default language.
    pub fn lacking<'a>(&'a self, lang: &'a str) -> impl Iterator<Item = &'a str> {
        self.lacking.iter().filter(move |(of, _)| of == lang).map(|(_, file)| file.as_str())
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

    /// The texts of a page that people see: those that are not in its language are marked, and the page says so when it is
    /// made.
    pub fn shown_texts(&self, lang: &str, service: Option<&str>) -> Option<Texts> {
        self.texts(lang, service).map(|texts| Texts::clone(&texts).marking())
    }

    /// The files of texts that a language must have: those of staff pages only if staff have them in it.
    pub fn files_to_translate(&self, lang: &str) -> impl Iterator<Item = &TextFile> {
        let files = self.files.get(&self.organisation.default_language).into_iter().flatten();
        let for_staff = self.organisation.is_for_staff(lang);
        files.filter(move |file| for_staff || file.name != STAFF)
    }

    /// The name of a service in this language; empty if there is no such service.
    pub fn service_name(&self, lang: &str, service: &str) -> String {
        let texts = self.services.get(service).and_then(|_| self.texts(lang, Some(service)));
        texts.map(|texts| texts.text("service")).unwrap_or_default()
    }

    /// The same for a page.
    pub fn shown_service_name(&self, lang: &str, service: &str) -> String {
        let texts = self.services.get(service).and_then(|_| self.shown_texts(lang, Some(service)));
        texts.map(|texts| texts.text("service")).unwrap_or_default()
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
