//! Files for the browser: what the build made (`pkg/`), what the server makes at start (texts, definitions),
//! and the site's own (`public/`). All are held in memory, each with its compressed forms.

mod encoding;
mod file;
mod routes;

pub(crate) use routes::is_known;
pub use routes::routes;

use file::File;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// The names of what the build made, from `pkg/manifest.json`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Bundle {
    /// The script; empty if there is none.
    #[serde(default)]
    pub js: String,
    /// The WebAssembly.
    #[serde(default)]
    pub wasm: String,
    /// What measures how fast pages are; empty if there is none.
    #[serde(default)]
    pub vitals: String,
    /// The reading ruler; empty if there is none.
    #[serde(default)]
    pub ruler: String,
    /// What sends documents in pieces; empty if there is none.
    #[serde(default)]
    pub evidence: String,
    /// What looks at the device, for the privacy notice; empty if there is none.
    #[serde(default)]
    pub device: String,
    /// The style sheet.
    pub css: String,
    /// What speaks, when somebody wants to listen; empty if there is none.
    #[serde(default)]
    pub listen: Module,
    /// The voice of our own, if it was built.
    #[serde(default)]
    pub built_in_voice: Option<BuiltInVoice>,
}

/// The names of a module that pages load when they need it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Module {
    /// The script.
    pub js: String,
    /// The WebAssembly.
    pub wasm: String,
}

/// The names of the built-in voice's files.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct BuiltInVoice {
    /// What drives the program.
    pub worker: String,
    /// The program, which is of others.
    pub program: String,
    /// Its licence.
    pub licence: String,
    /// Its data, by language.
    pub data: BTreeMap<String, String>,
}

/// Files for the browser, by path.
#[derive(Debug)]
pub struct Assets {
    bundle: Bundle,
    /// By name below `/pkg/`. The names hold a hash of the content.
    hashed: BTreeMap<String, File>,
    /// By path below `/`.
    public: BTreeMap<String, File>,
    /// Pages of the gallery and what they load, by path below `/`; nothing unless it was opened.
    gallery: BTreeMap<String, File>,
    /// What was there before by name: what has not changed since need not be compressed again.
    before: BTreeMap<String, File>,
}

/// Why there are no files for the browser.
#[derive(Debug, thiserror::Error)]
pub enum AssetsError {
    /// A file or folder cannot be read.
    #[error("{}: {error}", .path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The manifest is not what the build writes.
    #[error("{}: {error}", .path.display())]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// What is wrong.
        error: serde_json::Error,
    },
}

impl Assets {
    /// Reads `pkg/` and `public/` in the folder `root`.
    ///
    /// # Errors
    /// [`AssetsError`], also if nothing has been built.
    pub fn load(root: &Path) -> Result<Self, AssetsError> {
        let path = root.join("pkg/manifest.json");
        let bundle = fs::read(&path).map_err(|error| AssetsError::Read { path: path.clone(), error })?;
        let bundle =
            serde_json::from_slice(&bundle).map_err(|error| AssetsError::Manifest { path, error })?;
        let mut hashed = read_folder(&root.join("pkg"))?;
        hashed.remove("manifest.json");
        let public = root.join("public");
        let public = if public.exists() { read_folder(&public)? } else { BTreeMap::new() };
        Ok(Self { bundle, hashed, public, gallery: BTreeMap::new(), before: BTreeMap::new() })
    }

    /// Serves the gallery of components too, `gallery/` in the folder `root`. Its pages are at their paths
    /// without the end `.html`.
    ///
    /// # Errors
    /// [`AssetsError`], also if no gallery has been built.
    pub fn open_gallery(&mut self, root: &Path) -> Result<(), AssetsError> {
        let files = read_folder(&root.join("gallery"))?.into_iter();
        let path = |name: String| name.strip_suffix(".html").map(str::to_owned).unwrap_or(name);
        self.gallery = files.map(|(name, file)| (path(name), file)).collect();
        Ok(())
    }

    /// The same, after others that have been served.
    #[must_use]
    pub fn after(mut self, before: &Self) -> Self {
        self.before.clone_from(&before.hashed);
        self.gallery.clone_from(&before.gallery);
        self
    }

    /// The names of what the build made: each is served at `/pkg/<name>`.
    pub fn bundle(&self) -> &Bundle {
        &self.bundle
    }

    /// How many bytes of a file in `pkg/` are sent to a browser that takes the shortest form.
    pub fn sent(&self, name: &str) -> usize {
        self.hashed.get(name).map_or(0, |file| file.form(|_| true).0.len())
    }

    /// Adds a file made by the server, compresses it, and gives its path, `/pkg/<stem>.<hash>.<extension>`.
    pub fn add(&mut self, stem: &str, extension: &str, mime: &'static str, bytes: Vec<u8>) -> String {
        let file = File::new(mime, bytes, None, None);
        let name = format!("{stem}.{}.{extension}", file.hash());
        let path = format!("/pkg/{name}");
        let file = self.before.remove(&name).unwrap_or_else(|| file.compressed());
        self.hashed.insert(name, file);
        path
    }
}

/// All files below a folder, by their path in it, with the compressed forms that lie beside them.
fn read_folder(folder: &Path) -> Result<BTreeMap<String, File>, AssetsError> {
    let mut contents = BTreeMap::new();
    collect(folder, "", &mut contents)?;
    let compressed_of = |name: &str| {
        let plain = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz"))?;
        contents.contains_key(plain).then_some(())
    };
    let names: Vec<String> = contents.keys().filter(|name| compressed_of(name).is_none()).cloned().collect();
    let mut take = |name: &str| contents.remove(name);
    let files = names.into_iter().filter_map(|name| {
        let (brotli, gzip) = (take(&format!("{name}.br")), take(&format!("{name}.gz")));
        let file = File::new(file::mime(&name), take(&name)?, brotli, gzip);
        Some((name, file))
    });
    Ok(files.collect())
}

fn collect(folder: &Path, prefix: &str, into: &mut BTreeMap<String, Vec<u8>>) -> Result<(), AssetsError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| AssetsError::Read { path, error }
    };
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let path = entry.map_err(failed(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // What begins with a dot is not meant for the public.
        if name.starts_with('.') {
            continue;
        }
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), into)?;
        } else {
            into.insert(name, fs::read(&path).map_err(failed(&path))?);
        }
    }
    Ok(())
}
