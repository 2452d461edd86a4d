//! The wasm32 target of the Rust compiler: the caller's own toolchain where it has the target or
//! rustup can add it, else Debian's compiler.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::{Toolchain, debian, nothing_to_do, step};
use crate::Result;
use crate::process::{on_path, run_quietly, run_within};
use crate::project::Project;

/// What the browser runs.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How long rustup may take to fetch the target: some 20 MB.
const DOWNLOAD_LIMIT: Duration = Duration::from_mins(3);

/// Finds or makes a toolchain that builds for wasm32.
pub fn ensure(project: &Project) -> Result<Toolchain> {
    let start = Instant::now();
    let sysroot = sysroot()?;
    let is_debians = sysroot == Path::new(debian::SYSROOT);
    if !is_debians && has_std(&sysroot) {
        nothing_to_do("the toolchain has the wasm32 target", start);
        return Ok(Toolchain::AMBIENT);
    }
    let wants_debians = env::var("HARK_TOOLCHAIN").is_ok_and(|wish| wish == "debian");
    if is_debians || wants_debians || debian::was_chosen() {
        return debian::ensure(project, start, is_debians);
    }
    let added = step("the toolchain lacks the wasm32 target: rustup target add", add_by_rustup);
    match added {
        Ok(()) if has_std(&sysroot) => Ok(Toolchain::AMBIENT),
        Ok(()) => Err(format!("rustup added {TARGET}, but not to {}", sysroot.display()).into()),
        Err(reason) => {
            let reason = reason.to_string();
            println!("set-up: rustup cannot ({}), so Debian's compiler it is", shortest(&reason));
            debian::ensure(project, start, is_debians)
        }
    }
}

/// Where the toolchain in use has its libraries.
fn sysroot() -> Result<PathBuf> {
    let printed = run_quietly(Toolchain::AMBIENT.command("rustc").args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(printed.trim()))
}

/// The line of a message that says most: rustup's, below which there may be a backtrace.
fn shortest(message: &str) -> &str {
    message
        .lines()
        .find(|line| line.starts_with("error"))
        .or_else(|| message.lines().next())
        .unwrap_or_default()
}

fn add_by_rustup() -> Result<()> {
    if on_path("rustup").is_none() {
        return Err("there is no rustup".into());
    }
    let mut command = Toolchain::AMBIENT.command("rustup");
    command.args(["target", "add", TARGET]);
    run_within(&mut command, DOWNLOAD_LIMIT)
}

/// The folder of a toolchain that has the libraries for wasm32.
pub fn library_folder(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

/// Whether a toolchain has std for wasm32.
pub fn has_std(sysroot: &Path) -> bool {
    let Ok(entries) = fs::read_dir(library_folder(sysroot)) else {
        return false;
    };
    let names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    ["libcore-", "libstd-"]
        .iter()
        .all(|library| names.iter().any(|name| name.starts_with(library) && is_library(Path::new(name))))
}

/// Whether a file is a compiled Rust library.
pub fn is_library(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rlib")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backtrace_is_left_out() {
        let message = "`rustup target add` failed\ninfo: syncing\nerror: no network\n\nStack backtrace:";
        assert_eq!(shortest(message), "error: no network");
        assert_eq!(shortest("there is no rustup"), "there is no rustup");
    }

    #[test]
    fn half_a_std_is_none() {
        let sysroot = env::temp_dir().join(format!("xtask-sysroot-{}", std::process::id()));
        assert!(!has_std(&sysroot));
        let folder = library_folder(&sysroot);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("libcore-0.rlib"), "").unwrap();
        assert!(!has_std(&sysroot));
        fs::write(folder.join("libstd-0.rlib"), "").unwrap();
        assert!(has_std(&sysroot));
        fs::remove_dir_all(sysroot).unwrap();
    }
}
