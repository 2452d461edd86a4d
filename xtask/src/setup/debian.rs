//! Debian's Rust compiler, for machines that reach package registries but not rustup's downloads.
//! It comes without std for wasm32, so that is built here, once per version of the compiler, and
//! copied to where the compiler looks for it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::wasm::{TARGET, has_std, is_library, library_folder};
use super::{Toolchain, apt, nothing_to_do, step};
use crate::Result;
use crate::process::{self, on_path, run_quietly};
use crate::project::Project;

/// Where Debian's compiler is installed.
pub const SYSROOT: &str = "/usr";

/// By what name rustup knows it.
const NAME: &str = "debian";

const PACKAGES: [&str; 6] =
    ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rustfmt-web", "rust-web-clippy"];

/// A link to the linker of a certain version, which `rust-web-llvm` only suggests.
const LINKER: &str = "/usr/bin/rust-lld";

/// Beside the libraries, says which compiler made them and how.
const STAMP: &str = "made-by.txt";

/// Without it, cargo leaves out of the libraries what link-time optimisation (our wasm-release profile)
/// works on.
const FLAGS: &str = "-Cembed-bitcode=yes";

/// What the browser downloads: small first. As in our wasm-release profile, whose settings do not reach std.
const PROFILE: &str = "[profile.release]\npanic = \"abort\"\nopt-level = \"z\"\n";

/// The standard library's own feature to the same end.
const FEATURES: &str = "optimize_for_size";

/// Whether this machine was set up with this fallback before. It then stays with it, even if something of
/// it must be renewed: no download is tried again, and nothing is compiled by two compilers in turn.
pub fn was_chosen() -> bool {
    Path::new(SYSROOT).join("bin/rustc").is_file() && is_linked()
}

/// Installs what is missing. `is_ambient`: the caller's own toolchain is Debian's.
pub fn ensure(project: &Project, start: Instant, is_ambient: bool) -> Result<Toolchain> {
    let by_rustup = on_path("rustup").is_some();
    if !by_rustup && !is_ambient {
        return Err(advice("there is no rustup to use Debian's compiler by").into());
    }
    let mut changed = packages()?;
    if by_rustup && !is_linked() {
        step("rustup does not know Debian's compiler: link it", || {
            run_quietly(process::command("rustup").args(["toolchain", "link", NAME, SYSROOT]))
        })?;
        changed = true;
    }
    let toolchain = Toolchain { rustup_name: by_rustup.then_some(NAME) };
    let why = match std_state()? {
        Std::Fresh => None,
        Std::Missing => Some("Debian's compiler lacks std for wasm32"),
        Std::Stale => Some("std for wasm32 is not what this version of the compiler needs"),
    };
    if let Some(why) = why {
        step(&format!("{why}: build it, about a minute"), || build_std(project, &toolchain))?;
        changed = true;
    }
    if !changed {
        nothing_to_do("Debian's compiler and std for wasm32 are there", start);
    }
    Ok(toolchain)
}

/// Installs the packages that are missing, and says whether there were any.
fn packages() -> Result<bool> {
    if !apt::is_here() {
        return Err(advice("this is not Debian").into());
    }
    let mut changed = false;
    let missing = apt::missing(&PACKAGES);
    if !missing.is_empty() {
        let what = format!("no compiler for wasm32: apt-get install {}", missing.join(" "));
        step(&what, || apt::install(&missing))
            .map_err(|error| advice(&format!("Debian's packages do not install: {error}")))?;
        changed = true;
    }
    if !Path::new(LINKER).exists() {
        let linker = fs::read_link(LINKER)
            .map_err(|error| format!("{LINKER} of rust-web-llvm is missing: {error}"))?;
        let package = linker
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .ok_or("rust-lld names no linker")?;
        let what = format!("no linker for wasm32: apt-get install {package}");
        step(&what, || apt::install(&[&package]))?;
        changed = true;
    }
    Ok(changed)
}

/// What a person can do where set-up cannot.
fn advice(reason: &str) -> String {
    format!(
        "the Rust target {TARGET} is missing and cannot be installed here: {reason}.\n\
         Either use rustup (https://rustup.rs) and run `rustup target add {TARGET}` where its \
         downloads can be reached, or a Debian that has the packages {} beside rustup.",
        PACKAGES.join(", ")
    )
}

/// Whether rustup has a toolchain of our name.
fn is_linked() -> bool {
    run_quietly(process::command("rustup").args(["toolchain", "list"]))
        .is_ok_and(|list| list.lines().any(|line| line.split_whitespace().next() == Some(NAME)))
}

/// How std for wasm32 is.
enum Std {
    Fresh,
    Missing,
    Stale,
}

/// Compares std's stamp with the compiler.
fn std_state() -> Result<Std> {
    if !has_std(Path::new(SYSROOT)) {
        return Ok(Std::Missing);
    }
    let stamp = library_folder(Path::new(SYSROOT)).join(STAMP);
    Ok(match fs::read_to_string(stamp) {
        Ok(made_by) if made_by == maker()? => Std::Fresh,
        _ => Std::Stale,
    })
}

/// Version, commit and LLVM of the compiler, as libraries of any other are of no use to it, and our settings.
fn maker() -> Result<String> {
    let compiler = Path::new(SYSROOT).join("bin/rustc");
    let version = run_quietly(process::command(compiler).arg("-vV"))?;
    Ok(format!("{version}flags: {FLAGS}\nfeatures: {FEATURES}\n{PROFILE}"))
}

/// Builds std in an empty crate and installs it.
fn build_std(project: &Project, toolchain: &Toolchain) -> Result<()> {
    let folder = project.target.join("wasm-std");
    let _ = fs::remove_dir_all(&folder);
    let made = make_std(&folder, toolchain)?;
    install_std(&made, &library_folder(Path::new(SYSROOT)))?;
    fs::remove_dir_all(&folder)?;
    // Of no use any more, and cargo would not notice: it takes std for a part of the compiler.
    let _ = fs::remove_dir_all(project.target.join(TARGET));
    Ok(())
}

/// Builds std and returns the folder with nothing but its libraries and the stamp.
fn make_std(folder: &Path, toolchain: &Toolchain) -> Result<PathBuf> {
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    // `[workspace]`, since the folder lies within ours.
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n{PROFILE}\n[workspace]\n"
        ),
    )?;
    let output = folder.join("output");
    run_quietly(
        toolchain
            .cargo()
            .args(["build", "--release", "--target", TARGET])
            .args(["-Z", "build-std=std,panic_abort"])
            .arg(format!("-Zbuild-std-features={FEATURES}"))
            .arg("--target-dir")
            .arg(&output)
            .current_dir(folder)
            // `build-std` is not stable: allowed for this one command.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", FLAGS)
            .env_remove("CARGO_ENCODED_RUSTFLAGS"),
    )?;
    let made = folder.join("lib");
    fs::create_dir_all(&made)?;
    for entry in fs::read_dir(output.join(TARGET).join("release/deps"))? {
        let path = entry?.path();
        let Some(name) = path.file_name() else {
            continue;
        };
        if is_library(&path) && !name.to_string_lossy().starts_with("libempty-") {
            fs::copy(&path, made.join(name))?;
        }
    }
    fs::write(made.join(STAMP), maker()?)?;
    Ok(made)
}

/// Puts the libraries in place: first complete beside the old ones, then exchanged by renaming.
fn install_std(made: &Path, place: &Path) -> Result<()> {
    let parent = place.parent().ok_or("no folder for std")?;
    let new = parent.join("lib.new");
    run_quietly(apt::privileged("mkdir")?.arg("-p").arg(parent))?;
    run_quietly(apt::privileged("rm")?.arg("-rf").arg(&new))?;
    run_quietly(apt::privileged("cp")?.arg("-r").arg(made).arg(&new))?;
    run_quietly(apt::privileged("rm")?.arg("-rf").arg(place))?;
    run_quietly(apt::privileged("mv")?.arg(&new).arg(place))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_names_what_to_install() {
        let text = advice("this is not Debian");
        assert!(text.contains("rustup target add wasm32-unknown-unknown"));
        assert!(text.contains("rust-web-src"));
    }
}
