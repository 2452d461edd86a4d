//! The folder that a server runs from: the binary and all that it serves.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;
use crate::bundle;
use crate::process::run;
use crate::project::{Project, files_below};
use crate::publish::{Effort, publish};
use crate::setup::Toolchain;

/// For whom a site root is.
#[derive(Clone, Copy)]
pub enum Mode {
    /// For this machine, quickly: a debug server, in `target/site-root`.
    Debug,
    /// For the public: an optimised server and the smallest files, in `dist`.
    Release,
}

impl Mode {
    fn folder(self, project: &Project) -> PathBuf {
        match self {
            Self::Debug => project.target.join("site-root"),
            Self::Release => project.path("dist"),
        }
    }

    fn effort(self) -> Effort {
        match self {
            Self::Debug => Effort(5),
            Self::Release => Effort(11),
        }
    }
}

/// Builds everything and returns the site root.
pub fn assemble(project: &Project, toolchain: &Toolchain, mode: Mode) -> Result<PathBuf> {
    let folder = mode.folder(project);
    {
        let _lock = project.lock()?;
        let bundle = bundle::build(project, toolchain)?;
        publish(&bundle, &folder.join("pkg"), mode.effort())?;
        for name in ["site", "locales", "public"] {
            mirror(&project.path(name), &folder.join(name))?;
        }
    }
    server(project, toolchain, mode)?;
    Ok(folder)
}

/// Builds the server only, and returns its binary.
pub fn server(project: &Project, toolchain: &Toolchain, mode: Mode) -> Result<PathBuf> {
    let mut command = toolchain.cargo();
    command.args(["build", "-p", "server", "--bin", "hark"]).current_dir(&project.root);
    let profile = match mode {
        Mode::Debug => "debug",
        Mode::Release => {
            command.arg("--release");
            "release"
        }
    };
    run(&mut command)?;
    let _lock = project.lock()?;
    let folder = mode.folder(project);
    fs::create_dir_all(&folder)?;
    let binary = folder.join("hark");
    // Not over the old one, which may be running.
    let new = folder.join("hark.new");
    fs::copy(project.target.join(profile).join("hark"), &new)?;
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
