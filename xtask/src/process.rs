//! Running other programs.

use std::env;
use std::ffi::{OsStr, OsString};
use std::iter;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;

/// Of util-linux: runs a program that gets a signal when its parent ends.
const TIE: &str = "setpriv";

/// A command without what `cargo run` put into our environment: cargo would see changed variables and
/// build again, and a compiler of another toolchain would find the wrong libraries.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(set_by_cargo_run) {
            command.env_remove(name);
        }
    }
    if let Some(paths) = env::var_os("LD_LIBRARY_PATH") {
        let kept: Vec<PathBuf> = env::split_paths(&paths).filter(|path| !added_by_cargo_run(path)).collect();
        match env::join_paths(&kept) {
            Ok(joined) if !kept.is_empty() => command.env("LD_LIBRARY_PATH", joined),
            _ => command.env_remove("LD_LIBRARY_PATH"),
        };
    }
    command
}

/// A command that gets `signal` when we end, however we end: a build or a browser that goes on after its
/// `cargo xtask` was killed holds locks and ports. Where there is no `setpriv`, a plain command.
pub fn tied(program: impl AsRef<OsStr>, signal: &str) -> Command {
    match on_path(TIE) {
        Some(tie) => {
            let mut tied = command(tie);
            tied.args(["--pdeathsig", signal]).arg(program);
            tied
        }
        None => command(program),
    }
}

/// Whether cargo sets this variable for the programs that it runs.
fn set_by_cargo_run(name: &str) -> bool {
    matches!(name, "CARGO" | "CARGO_PRIMARY_PACKAGE" | "CARGO_CRATE_NAME" | "CARGO_BIN_NAME" | "OUT_DIR")
        || name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_MANIFEST_")
}

/// Whether cargo put this folder on the library path: its own output or a toolchain's libraries.
fn added_by_cargo_run(path: &Path) -> bool {
    let text = path.to_string_lossy();
    text.contains("/rustlib/") || text.contains("/toolchains/") || text.contains("/debug")
}

/// The command line as a person would type it, for messages.
pub fn shown(command: &Command) -> String {
    let words: Vec<_> =
        iter::once(command.get_program()).chain(command.get_args()).map(OsStr::to_string_lossy).collect();
    // Without what `tied` adds: the program, an option and its value.
    let is_tied = words[0].ends_with(TIE) && words.get(1).is_some_and(|word| word == "--pdeathsig");
    words[if is_tied { 3 } else { 0 }..].join(" ")
}

/// Why a program could not be started, in words that help.
fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("cannot start `{}`: {error}", shown(command))
}

/// Runs a command whose output the person sees.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", shown(command)).into()) }
}

/// Runs a command silently; what it printed becomes part of the error.
pub fn run_quietly(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error))?;
    check(command, &output)?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// As [`run_quietly`], but ends the command when it takes too long.
pub fn run_within(command: &mut Command, limit: Duration) -> Result<()> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error))?;
    let start = Instant::now();
    while child.try_wait()?.is_none() {
        if start.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            let seconds = limit.as_secs();
            return Err(format!("`{}` took more than {seconds} s: given up", shown(command)).into());
        }
        thread::sleep(Duration::from_millis(50));
    }
    let output = child.wait_with_output()?;
    check(command, &output)
}

/// An error with the last lines of output, if the command failed.
fn check(command: &Command, output: &Output) -> Result<()> {
    if output.status.success() {
        return Ok(());
    }
    let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.push_str(&String::from_utf8_lossy(&output.stderr));
    let lines: Vec<&str> = text.lines().collect();
    let tail = lines[lines.len().saturating_sub(20)..].join("\n");
    Err(format!("`{}` failed ({})\n{tail}", shown(command), output.status).into())
}

/// Where a program is on the search path.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let paths: OsString = env::var_os("PATH")?;
    env::split_paths(&paths).map(|folder| folder.join(program)).find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_the_person_set() {
        assert!(set_by_cargo_run("CARGO_MANIFEST_DIR"));
        assert!(set_by_cargo_run("CARGO"));
        assert!(!set_by_cargo_run("CARGO_HOME"));
        assert!(!set_by_cargo_run("CARGO_TARGET_DIR"));
        assert!(!set_by_cargo_run("CARGO_TERM_COLOR"));
    }

    #[test]
    fn a_tie_is_not_shown() {
        assert_eq!(shown(tied("cargo", "TERM").arg("fmt")), "cargo fmt");
        assert_eq!(shown(command("npm").arg("ci")), "npm ci");
    }

    #[test]
    fn ends_what_takes_too_long() {
        let error = run_within(command("sleep").arg("30"), Duration::from_millis(100)).unwrap_err();
        assert!(error.to_string().contains("took more than"), "{error}");
    }

    #[test]
    fn an_error_says_what_was_printed() {
        let error = run_quietly(command("sh").args(["-c", "echo lost; exit 3"])).unwrap_err();
        assert!(error.to_string().contains("lost"), "{error}");
    }
}
