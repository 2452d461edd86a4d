//! Where things are in the repository.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::Result;

/// The repository and its target folder.
pub struct Project {
    /// The top of the repository.
    pub root: PathBuf,
    /// Where cargo and xtask put what they make.
    pub target: PathBuf,
}

impl Project {
    /// Finds the repository from what cargo says, so that xtask works from any folder in it.
    pub fn find() -> Result<Self> {
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package.parent().ok_or("xtask must lie in a folder of the workspace")?.to_owned();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => env::current_dir()?.join(folder),
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// A path in the repository.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Keeps two xtasks from setting up or bundling at once. The lock ends with the returned value.
    pub fn lock(&self) -> Result<File> {
        fs::create_dir_all(&self.target)?;
        let file = File::create(self.target.join("xtask.lock"))?;
        if file.try_lock().is_err() {
            println!("waiting for another xtask to finish set-up or bundling");
            file.lock()?;
        }
        Ok(file)
    }
}

/// All files below a folder, sorted, as paths relative to it. A missing folder has none.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(relative) = folders.pop() {
        let absolute = folder.join(&relative);
        if !absolute.is_dir() {
            continue;
        }
        for entry in fs::read_dir(absolute)? {
            let entry = entry?;
            let path = relative.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
