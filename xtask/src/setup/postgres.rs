//! `PostgreSQL`'s programs, for the tests of the store.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::{apt, nothing_to_do, step};
use crate::Result;
use crate::process::{on_path, run_quietly};

/// Where Debian has a folder for each version.
const DEBIANS: &str = "/usr/lib/postgresql";
/// Where Debian's packages read whether they shall make and start a database.
const CONFIGURATION: &str = "/etc/postgresql-common/createcluster.conf";

/// Finds `PostgreSQL`'s programs or installs them; says in which folder they are.
pub fn ensure() -> Result<PathBuf> {
    let start = Instant::now();
    if let Some(folder) = find() {
        nothing_to_do(&format!("PostgreSQL is in {}", folder.display()), start);
        return Ok(folder);
    }
    let advice = "install PostgreSQL 14 or later, with initdb on the search path";
    if !apt::is_here() {
        return Err(format!("there is no PostgreSQL for the tests: {advice}").into());
    }
    step("no PostgreSQL: apt-get install postgresql", install)
        .map_err(|error| format!("{error}\n{advice}"))?;
    find().ok_or_else(|| advice.into())
}

/// The programs only: no database of the system's own is made or started.
fn install() -> Result<()> {
    apt::install(&["postgresql-common"])?;
    let off = r"s/^#?\s*create_main_cluster.*/create_main_cluster = false/";
    run_quietly(apt::privileged("sed")?.args(["-ri", off, CONFIGURATION]))?;
    apt::install(&["postgresql"])
}

/// The newest of Debian's, else what is on the search path.
fn find() -> Option<PathBuf> {
    let versions = fs::read_dir(DEBIANS).ok().into_iter().flatten().flatten();
    let newest = versions
        .filter_map(|version| Some((version.file_name().to_str()?.parse::<u32>().ok()?, version.path())))
        .map(|(version, folder)| (version, folder.join("bin")))
        .filter(|(_, folder)| folder.join("initdb").is_file())
        .max();
    newest.map(|(_, folder)| folder).or_else(|| on_path("initdb")?.parent().map(Path::to_owned))
}
