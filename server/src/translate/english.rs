//! Which English text each translation was made from: `english.txt` in the folder of a language. One line a text:
//! its file, its name, and a short hash of the English.

use crate::site::{Folders, SiteError, language};
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs, io,
};

/// The name of the file.
const FILE: &str = "english.txt";

/// The English that the texts of a language were made from, by file and name of the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MadeFrom(BTreeMap<(String, String), String>);

impl MadeFrom {
    /// Reads what is noted of a language; `None` where nothing is, so that nobody can say what is out of date.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn read(folders: &Folders, lang: &str) -> Result<Option<Self>, SiteError> {
        let entry = |line: String| {
            let (file, rest) = line.split_once(": ")?;
            let (name, hash) = rest.split_once(' ')?;
            Some(((file.to_owned(), name.to_owned()), hash.to_owned()))
        };
        let lines = language::lines(folders, lang, FILE)?;
        Ok(lines.map(|lines| Self(lines.into_iter().filter_map(entry).collect())))
    }

    /// Writes it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write(&self, folders: &Folders, lang: &str) -> io::Result<()> {
        let mut text =
            "# The English that each text was translated from. Written by `hark translate`.\n".to_owned();
        for ((file, name), hash) in &self.0 {
            let _ = writeln!(text, "{file}: {name} {hash}");
        }
        fs::write(language::folder(folders, lang).join(FILE), text)
    }

    /// Notes that a text was made from this English.
    pub fn note(&mut self, file: &str, name: &str, english: &str) {
        self.0.insert((file.to_owned(), name.to_owned()), hash(english));
    }

    /// Whether a text was made from this English.
    pub fn is_from(&self, file: &str, name: &str, english: &str) -> bool {
        self.0.get(&(file.to_owned(), name.to_owned())) == Some(&hash(english))
    }

    /// Without the texts that are none of these.
    #[must_use]
    pub fn only(mut self, texts: &BTreeSet<(String, String)>) -> Self {
        self.0.retain(|text, _| texts.contains(text));
        self
    }
}

/// Enough of a hash to tell a text from what it was before.
fn hash(english: &str) -> String {
    let digest = Sha256::digest(english);
    let nibbles = digest.iter().take(4).flat_map(|byte| [byte >> 4, byte & 15]);
    nibbles.filter_map(|nibble| char::from_digit(nibble.into(), 16)).collect()
}
