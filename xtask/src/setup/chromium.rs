//! A Chromium for the browser tests.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::{apt, nothing_to_do, step};
use crate::Result;
use crate::process::on_path;

/// The names by which systems know it, the preferred first.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Where Debian's package has it.
const DEBIANS: &str = "/usr/bin/chromium";

/// The same browser without its windows: a test takes a third of the processor's time. Where there is no such
/// package, the whole browser does.
const WINDOWLESS: &str = "chromium-headless-shell";

/// Finds or installs a Chromium. None: Playwright finds its own.
pub fn ensure() -> Result<Option<PathBuf>> {
    let found = ensure_whole()?;
    let start = Instant::now();
    if found.as_deref() == Some(Path::new(DEBIANS)) && apt::is_here() {
        if on_path(WINDOWLESS).is_some() {
            nothing_to_do(&format!("{WINDOWLESS} is here"), start);
        } else if let Err(error) =
            step(&format!("apt-get install {WINDOWLESS}"), || apt::install(&[WINDOWLESS]))
        {
            println!("xtask: {error}; the whole browser is used");
        }
    }
    Ok(found)
}

fn ensure_whole() -> Result<Option<PathBuf>> {
    let start = Instant::now();
    if let Some(path) = find() {
        nothing_to_do(&format!("Chromium is {}", path.display()), start);
        return Ok(Some(path));
    }
    if playwright_has_one() {
        nothing_to_do("Chromium is Playwright's own", start);
        return Ok(None);
    }
    let advice = "install Chromium, name one by HARK_CHROMIUM, or run `npx playwright install \
                  chromium`";
    if !apt::is_here() {
        return Err(format!("there is no Chromium for the browser tests: {advice}").into());
    }
    step("no Chromium: apt-get install chromium", || apt::install(&["chromium"]))
        .map_err(|error| format!("{error}\n{advice}"))?;
    Ok(find())
}

fn find() -> Option<PathBuf> {
    let named = env::var_os("HARK_CHROMIUM").map(PathBuf::from);
    let debians = PathBuf::from(DEBIANS);
    named
        .filter(|path| path.is_file())
        .or_else(|| debians.is_file().then_some(debians))
        .or_else(|| NAMES.iter().find_map(|name| on_path(name)))
}

/// Whether `npx playwright install chromium` was run before.
fn playwright_has_one() -> bool {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let folders = [
        env::var_os("PLAYWRIGHT_BROWSERS_PATH").map(PathBuf::from),
        Some(home.join(".cache/ms-playwright")),
        Some(home.join("Library/Caches/ms-playwright")),
    ];
    folders
        .into_iter()
        .flatten()
        .filter_map(|folder| fs::read_dir(folder).ok())
        .flatten()
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with("chromium"))
}
