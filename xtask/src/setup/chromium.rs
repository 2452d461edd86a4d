//! A Chromium for the browser tests.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use super::{apt, nothing_to_do, step};
use crate::Result;
use crate::process::on_path;

/// The names by which systems know it, the preferred first.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds or installs a Chromium. None: Playwright finds its own.
pub fn ensure() -> Result<Option<PathBuf>> {
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
    let debians = PathBuf::from("/usr/bin/chromium");
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
