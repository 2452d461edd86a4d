//! The site as data: organisation, services, register and texts, read once at start.

use locale::{Resource, Texts};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};
use thiserror::Error;
use wizard::Service;

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
    #[error("{}: {source}", .path.display())]
    Toml {
        /// The file.
        path: PathBuf,
        /// Where and why.
        source: Box<toml::de::Error>,
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
    /// A service's file is not called after its id.
    #[error("{}: the id is \"{id}\"; name the file {id}.toml", .path.display())]
    FileName {
        /// The file.
        path: PathBuf,
        /// The id in it.
        id: String,
    },
}

/// The body whose site it is: `site/organisation.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Organisation {
    /// Begins every reference.
    pub reference_prefix: String,
    /// The languages offered (BCP 47), in order.
    pub languages: Vec<String>,
    /// The language for who wants none of them, and behind missing texts.
    pub default_language: String,
    /// The name, by language.
    pub name: BTreeMap<String, String>,
    /// The short name, by language.
    pub short_name: BTreeMap<String, String>,
    /// The helpline, by language.
    pub telephone: BTreeMap<String, String>,
    /// When the helpline is open.
    pub opening_hours: OpeningHours,
    /// Where letters go.
    pub postal_address: PostalAddress,
    /// Who answers for personal information.
    pub privacy_contact: PrivacyContact,
}

/// When the helpline is open, in the United Kingdom's time.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningHours {
    /// Monday = 1 to Sunday = 7.
    pub days: Vec<u8>,
    /// From, as `09:00`.
    pub from: String,
    /// To, as `17:00`.
    pub to: String,
}

/// Where letters go.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PostalAddress {
    /// The lines but the last.
    pub lines: Vec<String>,
    /// The postcode.
    pub postcode: String,
}

/// Who answers for personal information.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PrivacyContact {
    /// The e-mail address.
    pub email: String,
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
}

impl Site {
    /// Reads a site.
    ///
    /// # Errors
    /// The first thing that cannot be read, with its place.
    pub fn load(folders: &Folders) -> Result<Self, SiteError> {
        let organisation: Organisation = read_toml(&folders.site.join("organisation.toml"))?;
        let notice = read_toml(&folders.site.join("notice.toml"))?;
        let mut services = BTreeMap::new();
        for path in list(&folders.site.join("services"), "toml")? {
            let service: Service = read_toml(&path)?;
            if path.file_stem().and_then(|stem| stem.to_str()) != Some(&service.id) {
                return Err(SiteError::FileName { path, id: service.id });
            }
            services.insert(service.id.clone(), Arc::new(service));
        }
        let mut files = BTreeMap::new();
        for lang in &organisation.languages {
            let paths = list(&folders.locales.join(lang), "ftl")?;
            let read = paths.iter().map(|path| read_texts(path)).collect::<Result<Vec<_>, _>>()?;
            files.insert(lang.clone(), read);
        }
        let mut site = Self { organisation, services, notice, files, texts: BTreeMap::new() };
        site.texts = site.build_texts();
        Ok(site)
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

    /// Whether the language is offered.
    pub fn offers(&self, lang: &str) -> bool {
        self.organisation.languages.iter().any(|offered| offered == lang)
    }
}

fn read(path: &Path) -> Result<String, SiteError> {
    fs::read_to_string(path).map_err(|source| SiteError::Read { path: path.to_owned(), source })
}

fn read_toml<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T, SiteError> {
    let source = read(path)?;
    toml::from_str(&source)
        .map_err(|source| SiteError::Toml { path: path.to_owned(), source: Box::new(source) })
}

fn read_texts(path: &Path) -> Result<TextFile, SiteError> {
    let source = read(path)?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let resource = locale::parse(source.clone()).map_err(|faults| {
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
