//! Debian's packages.

use std::process::Command;

use crate::Result;
use crate::process::{self, on_path, run_quietly};

/// Whether packages can be installed at all.
pub fn is_here() -> bool {
    on_path("apt-get").is_some() && on_path("dpkg-query").is_some()
}

/// A command run with the rights to change the system.
pub fn privileged(program: &str) -> Result<Command> {
    let user = run_quietly(process::command("id").arg("-u"))?;
    if user.trim() == "0" {
        return Ok(process::command(program));
    }
    if on_path("sudo").is_none() {
        return Err(format!("`{program}` must be run as root, and there is no sudo").into());
    }
    let mut command = process::command("sudo");
    command.arg(program);
    Ok(command)
}

/// Those of the packages that are not installed.
pub fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    // dpkg-query fails as soon as it does not know one package, and still lists the others.
    let listed = process::command("dpkg-query")
        .args(["-W", "-f", "${Package} ${db:Status-Status}\n"])
        .args(packages)
        .output()
        .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
        .unwrap_or_default();
    not_installed(packages, &listed)
}

/// As [`missing`], from the list that dpkg-query printed.
fn not_installed<'a>(packages: &[&'a str], listed: &str) -> Vec<&'a str> {
    packages
        .iter()
        .copied()
        .filter(|package| !listed.lines().any(|line| line == format!("{package} installed")))
        .collect()
}

/// Installs packages; asks for new package lists only if the ones at hand do not do.
pub fn install(packages: &[&str]) -> Result<()> {
    let known = run_quietly(process::command("apt-cache").arg("show").args(packages)).is_ok();
    if known && install_now(packages).is_ok() {
        return Ok(());
    }
    run_quietly(privileged("apt-get")?.args(["-q", "update"]))?;
    install_now(packages)
}

fn install_now(packages: &[&str]) -> Result<()> {
    run_quietly(
        privileged("env")?
            .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"])
            .args(["-o", "DPkg::Lock::Timeout=300"])
            .args(["install", "--no-install-recommends"])
            .args(packages),
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_removed_package_is_missing() {
        let listed = "cargo-web installed\nlld-22 config-files\nrustc-web not-installed\n";
        assert_eq!(
            not_installed(&["cargo-web", "lld-22", "rustc-web", "chromium"], listed),
            ["lld-22", "rustc-web", "chromium"]
        );
    }
}
