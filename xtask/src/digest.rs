//! Hashes: of contents for file names, of inputs to see whether work can be skipped.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::Result;
use crate::project::files_below;

/// Digits of a hash in a file's name: 64 bits, ample for the few files of one site.
const NAME_DIGITS: usize = 16;

/// Collects the inputs of a piece of work.
#[derive(Default)]
pub struct Inputs(Sha256);

impl Inputs {
    /// Adds bytes; their length goes in too, so that two inputs cannot run into each other.
    pub fn add(mut self, bytes: &[u8]) -> Self {
        self.0.update(bytes.len().to_le_bytes());
        self.0.update(bytes);
        self
    }

    /// Adds a file's contents.
    pub fn file(self, path: &Path) -> Result<Self> {
        let bytes = fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        Ok(self.add(&bytes))
    }

    /// Adds all files below a folder, names and contents.
    pub fn folder(mut self, folder: &Path) -> Result<Self> {
        for relative in files_below(folder)? {
            self = self.add(relative.to_string_lossy().as_bytes()).file(&folder.join(&relative))?;
        }
        Ok(self)
    }

    /// The hash of all that was added, in hexadecimal.
    pub fn finish(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

/// `main.css` becomes `main.<hash of the bytes>.css`: a name that is never used for other contents, so
/// a browser may keep the file for ever.
pub fn content_name(name: &str, bytes: &[u8]) -> String {
    let hash = hexadecimal(&Sha256::digest(bytes));
    let hash = &hash[..NAME_DIGITS];
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| char::from(DIGITS[usize::from(digit)]))
        .collect()
}

/// Work that is done again only when its inputs changed: a file remembers their hash.
pub struct Stamp<'a> {
    path: &'a Path,
    key: String,
}

impl<'a> Stamp<'a> {
    /// A stamp at `path` for these inputs.
    pub fn new(path: &'a Path, inputs: Inputs) -> Self {
        Self { path, key: inputs.finish() }
    }

    /// Whether the work was done with the same inputs.
    pub fn holds(&self) -> bool {
        fs::read_to_string(self.path).is_ok_and(|found| found.trim() == self.key)
    }

    /// To be called when the work is done.
    pub fn set(&self) -> Result<()> {
        fs::write(self.path, format!("{}\n", self.key))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_contents() {
        assert_eq!(content_name("main.css", b""), "main.e3b0c44298fc1c14.css");
        assert_eq!(content_name("hark_bg.wasm", b"a"), "hark_bg.ca978112ca1bbdca.wasm");
        assert_eq!(content_name("licence", b""), "licence.e3b0c44298fc1c14");
    }

    #[test]
    fn inputs_do_not_run_into_each_other() {
        let one = Inputs::default().add(b"ab").add(b"c").finish();
        let other = Inputs::default().add(b"a").add(b"bc").finish();
        assert_ne!(one, other);
    }

    #[test]
    fn a_stamp_holds_until_the_inputs_change() {
        let folder = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("stamp");
        let stamp = |text: &str| Stamp::new(&path, Inputs::default().add(text.as_bytes()));
        assert!(!stamp("one").holds());
        stamp("one").set().unwrap();
        assert!(stamp("one").holds());
        assert!(!stamp("two").holds());
        fs::remove_dir_all(folder).unwrap();
    }
}
