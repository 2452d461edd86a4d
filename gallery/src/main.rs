//! `gallery pages PACKAGE FOLDER` writes the pages of the gallery; `gallery time PACKAGE ROUNDS` says how long
//! rendering all fixtures takes. PACKAGE is the folder of the npm package `govuk-frontend`.
#![forbid(unsafe_code)]

mod arabic;
mod catalogue;
mod code;
mod page;
mod time;

use catalogue::Catalogue;
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["pages", package, folder] => pages(Path::new(package), Path::new(folder)),
        ["time", package, rounds] => time::print(Path::new(package), rounds),
        _ => Err("gallery pages PACKAGE FOLDER | gallery time PACKAGE ROUNDS".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("gallery: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes one page for each fixture and language, one that leads to them, and a list for the tests.
fn pages(package: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let catalogue = Catalogue::read(package)?;
    for language in page::LANGUAGES {
        let examples = folder.join(language.tag).join("components");
        write(&examples.with_extension("html"), &page::index(language, &catalogue))?;
        for example in &catalogue.examples {
            let path = examples.join(format!("{}.html", example.path));
            write(&path, &page::example(language, example))?;
        }
    }
    write(&folder.join("components/list.json"), &catalogue.list())
}

/// Writes a file, and the folders that it is in.
fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()).into())
}
