//! The runners of `cargo xtask test`.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use crate::Result;
use crate::bundle;
use crate::postgres::Cluster;
use crate::process::{self, run};
use crate::project::Project;
use crate::setup::{self, Toolchain};
use crate::site_root::{self, Mode, TESTED};
use crate::tally::Tally;

/// The name for all runners but the browser's.
pub const NATIVE: &str = "native";

/// What a runner gets.
pub struct Context<'a> {
    pub project: &'a Project,
    pub toolchain: &'a Toolchain,
    pub passed_on: &'a [String],
}

/// Something that runs tests and counts them.
pub struct Runner {
    pub name: &'static str,
    pub is_native: bool,
    pub takes_arguments: bool,
    pub run: fn(&Context<'_>) -> Result<Tally>,
}

impl Runner {
    const fn native(name: &'static str, run: fn(&Context<'_>) -> Result<Tally>) -> Self {
        Self { name, is_native: true, takes_arguments: false, run }
    }
}

/// All of them, in the order in which they run: the quickest to fail first.
pub const RUNNERS: &[Runner] = &[
    Runner::native("fmt", fmt),
    Runner::native("clippy", clippy),
    Runner::native("clippy-wasm", clippy_wasm),
    Runner { takes_arguments: true, ..Runner::native("unit", unit) },
    Runner { takes_arguments: true, ..Runner::native("postgres", postgres) },
    Runner::native("check", check),
    Runner { name: "browser", is_native: false, takes_arguments: true, run: browser },
];

fn fmt(context: &Context<'_>) -> Result<Tally> {
    one(context, &["fmt", "--all", "--check"])
}

fn clippy(context: &Context<'_>) -> Result<Tally> {
    const COMMAND: &[&str] = &["clippy", "--workspace", "--all-targets"];
    one(context, &[COMMAND, &["--", "-D", "warnings"]].concat())
}

/// The frontend and the gallery, and with them what `app` and `govuk` have for the browser only.
/// In the profile of the WebAssembly, so that the macros that both need are compiled once.
fn clippy_wasm(context: &Context<'_>) -> Result<Tally> {
    const COMMAND: &[&str] = &[
        "clippy",
        "--lib",
        "-p",
        "frontend",
        "-p",
        "listen",
        "-p",
        "gallery",
        "-p",
        "agree",
        "--profile",
        bundle::PROFILE,
    ];
    const TARGET: &[&str] = &["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"];
    one(context, &[COMMAND, TARGET].concat())
}

/// A cargo command that counts as one test.
fn one(context: &Context<'_>, arguments: &[&str]) -> Result<Tally> {
    let mut command = context.toolchain.cargo();
    command.args(arguments).current_dir(&context.project.root);
    say(&command);
    Ok(Tally::one(command.status()?.success()))
}

fn unit(context: &Context<'_>) -> Result<Tally> {
    let mut tally = Tally::default();
    let mut all = context.toolchain.cargo();
    all.arg("test").args(TESTED).arg("--no-fail-fast");
    tally.add(cargo_test(context, all)?);
    let mut own = Toolchain::AMBIENT.cargo();
    own.args(["test", "--package", "xtask"]);
    tally.add(cargo_test(context, own)?);
    Ok(tally)
}

/// The server's tests once more, with `PostgreSQL` in the place of `SQLite`.
fn postgres(context: &Context<'_>) -> Result<Tally> {
    let cluster = Cluster::start(&setup::postgres(context.project)?)?;
    let mut command = context.toolchain.cargo();
    command.arg("test").args(TESTED).args([
        "--test",
        "http",
        "--test",
        "store",
        "--test",
        "kill",
        "--test",
        "nodes",
        "--no-fail-fast",
    ]);
    command.env("HARK_TEST_DATABASE_URL", cluster.url());
    cargo_test(context, command)
}

/// Runs `cargo test`, shows what it prints while it does, and counts.
fn cargo_test(context: &Context<'_>, mut command: Command) -> Result<Tally> {
    command.args(context.passed_on).current_dir(&context.project.root).stdout(Stdio::piped());
    say(&command);
    let mut child = command.spawn()?;
    let output = child.stdout.take().ok_or("no output of cargo test")?;
    let mut tally = Tally::default();
    let mut stdout = io::stdout();
    for line in BufReader::new(output).split(b'\n') {
        let line = line?;
        stdout.write_all(&line)?;
        stdout.write_all(b"\n")?;
        tally.add_cargo_line(&String::from_utf8_lossy(&line));
    }
    Ok(tally.with_exit(child.wait()?.success()))
}

/// `hark check` on the reference site.
fn check(context: &Context<'_>) -> Result<Tally> {
    let binary = site_root::server(context.project, context.toolchain, Mode::Test)?;
    let mut command = process::command(binary);
    command.arg("check").current_dir(&context.project.root).env("HARK_ROOT", &context.project.root);
    say(&command);
    Ok(Tally::one(command.status()?.success()))
}

/// The browser tests, against a server that they start themselves.
fn browser(context: &Context<'_>) -> Result<Tally> {
    let Context { project, .. } = *context;
    let chromium = setup::browser(project)?;
    let root = site_root::assemble_with_gallery(project, context.toolchain, Mode::Test)?;
    let folder = project.path("end2end");
    let report = folder.join("results/report.json");
    // An old report must not pass for this run's.
    let _ = fs::remove_file(&report);
    // On an interrupt Playwright stops browsers and server.
    let mut command = process::tied(project.path("node_modules/.bin/playwright"), "INT");
    command
        .arg("test")
        .args(context.passed_on)
        .current_dir(folder)
        .env("HARK_AGREE", bundle::agree(project, context.toolchain)?)
        .env("HARK_BIN", root.join("hark"))
        .env("HARK_ROOT", &root);
    if let Some(path) = chromium {
        command.env("HARK_CHROMIUM", path);
    }
    say(&command);
    let outcome = run(&mut command);
    if let Err(error) = &outcome {
        println!("{error}");
    }
    let tally = match fs::read(&report) {
        Ok(bytes) => Tally::of_playwright(&serde_json::from_slice(&bytes)?),
        Err(_) => Tally::default(),
    };
    Ok(tally.with_exit(outcome.is_ok()))
}

/// Shows a command before it is run.
fn say(command: &Command) {
    println!("$ {}", process::shown(command));
}
