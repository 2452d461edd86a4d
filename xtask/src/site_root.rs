//! The folder that a server runs from: the binary and all that it serves.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::bundle::{self, GALLERY, SITE};
use crate::process::{command, run};
use crate::project::{Project, files_below};
use crate::publish::{Effort, publish};
use crate::setup::Toolchain;

/// The packages that tests are compiled for: always the same, as what else is asked for changes the features of what they
/// depend on. xtask is tested with the toolchain that compiled it, not to compile what it links a second time.
pub const TESTED: [&str; 3] = ["--workspace", "--exclude", "xtask"];

/// For whom a site root is.
#[derive(Clone, Copy)]
pub enum Mode {
    /// For this machine, quickly: a debug server, in `target/site-root`.
    Debug,
    /// The same of what the tests compile: with the features that their dependencies add nothing is compiled twice.
    Test,
    /// For the public: an optimised server and the smallest files, in `dist`.
    Release,
}

impl Mode {
    fn folder(self, project: &Project) -> PathBuf {
        match self {
            Self::Debug | Self::Test => project.target.join("site-root"),
            Self::Release => project.path("dist"),
        }
    }

    /// What cargo calls the folder of such binaries.
    fn profile(self) -> &'static str {
        match self {
            Self::Debug | Self::Test => "debug",
            Self::Release => "release",
        }
    }

    fn effort(self) -> Effort {
        match self {
            Self::Debug | Self::Test => Effort(5),
            Self::Release => Effort(11),
        }
    }
}

/// Builds everything and returns the site root.
pub fn assemble(project: &Project, toolchain: &Toolchain, mode: Mode) -> Result<PathBuf> {
    files(project, toolchain, mode)?;
    server(project, toolchain, mode)?;
    Ok(mode.folder(project))
}

/// The same with the gallery of components, for `hark serve --gallery`.
pub fn assemble_with_gallery(project: &Project, toolchain: &Toolchain, mode: Mode) -> Result<PathBuf> {
    files(project, toolchain, mode)?;
    // Both in one go, so that what both depend on is compiled once.
    build(project, toolchain, mode, &["server", "gallery"])?;
    install(project, mode)?;
    gallery(project, toolchain, mode)?;
    Ok(mode.folder(project))
}

/// All that the server serves.
fn files(project: &Project, toolchain: &Toolchain, mode: Mode) -> Result<()> {
    let folder = mode.folder(project);
    let _lock = project.lock()?;
    let bundle = bundle::build(project, toolchain, SITE)?;
    publish(&bundle, &folder.join("pkg"), mode.effort())?;
    for name in ["site", "locales", "public"] {
        mirror(&project.path(name), &folder.join(name))?;
    }
    Ok(())
}

/// Writes the gallery's pages, and beside them what they load.
fn gallery(project: &Project, toolchain: &Toolchain, mode: Mode) -> Result<()> {
    let _lock = project.lock()?;
    let bundle = bundle::build(project, toolchain, GALLERY)?;
    let folder = mode.folder(project).join("gallery");
    let _ = fs::remove_dir_all(&folder);
    run(command(project.target.join(mode.profile()).join("gallery"))
        .arg("pages")
        .arg(project.path("node_modules/govuk-frontend"))
        .arg(&folder))?;
    let start = project.path("gallery/start.js");
    let loaded = [
        (bundle.js, "gallery.js"),
        (bundle.wasm, "gallery.wasm"),
        (bundle.css, "gallery.css"),
        (start, "start.js"),
    ];
    for (file, name) in loaded {
        fs::copy(file, folder.join("components").join(name))?;
    }
    Ok(())
}

/// Builds the server only, and returns its binary.
pub fn server(project: &Project, toolchain: &Toolchain, mode: Mode) -> Result<PathBuf> {
    build(project, toolchain, mode, &["server"])?;
    install(project, mode)
}

/// Compiles the binaries of these packages.
fn build(project: &Project, toolchain: &Toolchain, mode: Mode, packages: &[&str]) -> Result<()> {
    let mut command = toolchain.cargo();
    command.args(["build", "--bins"]).current_dir(&project.root);
    let packages = packages.iter().flat_map(|package| ["-p", *package]);
    match mode {
        Mode::Debug => command.args(packages),
        Mode::Test => command.args(TESTED).arg("--tests"),
        Mode::Release => command.args(packages).arg("--release"),
    };
    run(&mut command)
}

/// Puts the server's binary into the site root, and returns where it is.
fn install(project: &Project, mode: Mode) -> Result<PathBuf> {
    let _lock = project.lock()?;
    let folder = mode.folder(project);
    fs::create_dir_all(&folder)?;
    let binary = folder.join("hark");
    // Not over the old one, which may be running.
    let new = folder.join("hark.new");
    fs::copy(project.target.join(mode.profile()).join("hark"), &new)?;
    fs::rename(new, &binary)?;
    Ok(binary)
}

/// Makes `copy` the same as `original`: writes what differs, removes what is no longer there.
fn mirror(original: &Path, copy: &Path) -> Result<()> {
    fs::create_dir_all(copy)?;
    let wanted = files_below(original)?;
    for relative in files_below(copy)? {
        if !wanted.contains(&relative) {
            fs::remove_file(copy.join(relative))?;
        }
    }
    for relative in wanted {
        let from = original.join(&relative);
        let to = copy.join(&relative);
        let bytes = fs::read(&from)?;
        if fs::read(&to).is_ok_and(|found| found == bytes) {
            continue;
        }
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(to, bytes)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::env;

    use super::*;

    #[test]
    fn a_mirror_follows_its_original() {
        let folder = env::temp_dir().join(format!("xtask-mirror-{}", std::process::id()));
        let (original, copy) = (folder.join("original"), folder.join("copy"));
        fs::create_dir_all(original.join("cy")).unwrap();
        fs::write(original.join("cy/site.ftl"), "helo").unwrap();
        fs::write(original.join("old.toml"), "").unwrap();
        mirror(&original, &copy).unwrap();
        assert_eq!(files_below(&copy).unwrap().len(), 2);
        fs::remove_file(original.join("old.toml")).unwrap();
        fs::write(original.join("cy/site.ftl"), "helô").unwrap();
        mirror(&original, &copy).unwrap();
        assert_eq!(files_below(&copy).unwrap(), [Path::new("cy/site.ftl")]);
        assert_eq!(fs::read_to_string(copy.join("cy/site.ftl")).unwrap(), "helô");
        fs::remove_dir_all(folder).unwrap();
    }
}
