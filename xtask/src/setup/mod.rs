//! Set-up: what building and testing need is looked for, and only what is missing is installed. Every
//! step says in one line what it does and why, and how long it took; when nothing is missing, all
//! steps together take well under two seconds.

mod apt;
mod chromium;
mod debian;
mod fonts;
mod npm;
mod postgres;
mod wasm;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

pub use wasm::TARGET;

use crate::Result;
use crate::process;
use crate::project::Project;

/// The Rust toolchain that everything but xtask itself is built with.
pub struct Toolchain {
    rustup_name: Option<&'static str>,
}

impl Toolchain {
    /// The one that the caller has: xtask's own.
    pub const AMBIENT: Self = Self { rustup_name: None };

    /// A cargo command of this toolchain.
    pub fn cargo(&self) -> Command {
        self.choose(process::tied("cargo", "TERM"))
    }

    /// A command that rustup directs to this toolchain.
    fn command(&self, program: &str) -> Command {
        self.choose(process::command(program))
    }

    fn choose(&self, mut command: Command) -> Command {
        if let Some(name) = self.rustup_name {
            command.env("RUSTUP_TOOLCHAIN", name);
        }
        command
    }
}

/// What `xtask build` and `serve` need.
pub fn for_building(project: &Project) -> Result<Toolchain> {
    let _lock = project.lock()?;
    let toolchain = wasm::ensure(project)?;
    npm::ensure(project)?;
    Ok(toolchain)
}

/// A browser and the fonts that it shows pages in, as browser tests need them beside what building needs. None:
/// Playwright's own.
pub fn browser(project: &Project) -> Result<Option<PathBuf>> {
    let _lock = project.lock()?;
    fonts::ensure()?;
    chromium::ensure()
}

/// `PostgreSQL`'s programs, as the tests of the store need them: the folder that they are in.
pub fn postgres(project: &Project) -> Result<PathBuf> {
    let _lock = project.lock()?;
    postgres::ensure()
}

/// Everything.
pub fn all(project: &Project) -> Result<()> {
    for_building(project)?;
    postgres(project)?;
    browser(project)?;
    Ok(())
}

/// Says that a step has nothing to do.
fn nothing_to_do(found: &str, start: Instant) {
    println!("set-up: {found} ({} ms)", start.elapsed().as_millis());
}

/// Does a step, and says what it does and how long it took.
fn step<T>(what_and_why: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    print!("set-up: {what_and_why} … ");
    io::stdout().flush()?;
    let outcome = work();
    let seconds = start.elapsed().as_secs_f32();
    let ending = if outcome.is_ok() { "done" } else { "failed" };
    println!("{ending} in {seconds:.1} s");
    outcome
}
