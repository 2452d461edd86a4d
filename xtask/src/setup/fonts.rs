//! Fonts for the scripts of all languages. Without them a browser shows boxes, and whether those fit says nothing of the text.

use std::time::Instant;

use super::{apt, nothing_to_do, step};
use crate::Result;

/// Arabic, Nastaliq and Gurmukhi; Chinese.
const PACKAGES: [&str; 2] = ["fonts-noto-core", "fonts-noto-cjk"];

/// Installs what is missing. Elsewhere than on Debian the system has its own, or the browser tests say what lacks.
pub fn ensure() -> Result<()> {
    let start = Instant::now();
    if !apt::is_here() {
        nothing_to_do("fonts are the system's", start);
        return Ok(());
    }
    let missing = apt::missing(&PACKAGES);
    if missing.is_empty() {
        nothing_to_do("fonts for all scripts are here", start);
        return Ok(());
    }
    let what = format!("no fonts for all scripts: apt-get install {}", missing.join(" "));
    step(&what, || apt::install(&missing))
}
