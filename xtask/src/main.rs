//! `cargo xtask`: everything that is done with this repository, by one command each.
//!
//! Compiled by whatever toolchain the caller has; what it builds may need another one, which set-up
//! finds or makes (see [`setup`]).
#![forbid(unsafe_code)]

#[cfg(not(unix))]
compile_error!("xtask runs on Linux, macOS or WSL");

mod built_in_voice;
mod bundle;
mod digest;
mod lockfile;
mod postgres;
mod process;
mod project;
mod publish;
mod quiet;
mod runners;
mod serve;
mod setup;
mod short_names;
mod site_root;
mod tally;
mod test;
mod trim;

use std::error::Error;
use std::process::ExitCode;

use project::Project;
use site_root::Mode;

/// Any error: all that is ever done with one is to print it and stop.
type Result<T> = std::result::Result<T, Box<dyn Error>>;

const HELP: &str = "\
cargo xtask COMMAND

  serve [-- ARGUMENTS]   set-up if needed, build, serve at http://127.0.0.1:3000;
                         the arguments go to `hark serve`
  test [NAMES] [-- ARGS] set-up if needed, then the tests: all, or those named:
                         native (fmt, clippy, clippy-wasm, unit, postgres, check)
                         or browser;
                         the arguments go to `cargo test` or Playwright
  build [--release] [--gallery]
                         target/site-root/, or dist/ with --release; with --gallery also what
                         `hark serve --gallery` shows
  setup                  only install what building and testing needs

HARK_TOOLCHAIN=debian keeps set-up from asking rustup for the wasm32 target and has it use Debian's
compiler at once.";

/// The options of `build`.
const BUILD_OPTIONS: &[&str] = &["--release", "--gallery"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Splits the command line and calls the command.
fn run(arguments: &[String]) -> Result<ExitCode> {
    let (ours, passed_on) = match arguments.iter().position(|argument| argument == "--") {
        Some(at) => (&arguments[..at], &arguments[at + 1..]),
        None => (arguments, &[][..]),
    };
    let ours: Vec<&str> = ours.iter().map(String::as_str).collect();
    let project = Project::find()?;
    match ours.as_slice() {
        ["serve"] => serve::serve(&project, passed_on),
        ["test", names @ ..] => Ok(test::test(&project, names, passed_on)),
        ["build", options @ ..] if options.iter().all(|option| BUILD_OPTIONS.contains(option)) => {
            build(&project, options)
        }
        ["setup"] => {
            setup::all(&project)?;
            Ok(ExitCode::SUCCESS)
        }
        // Not for people: `serve` starts it to say when the server is ready.
        ["announce", address, server] => {
            serve::announce(address, server);
            Ok(ExitCode::SUCCESS)
        }
        ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        _ => Err(HELP.into()),
    }
}

/// Set-up, then everything that is deployed, in one folder.
fn build(project: &Project, options: &[&str]) -> Result<ExitCode> {
    let mode = if options.contains(&"--release") { Mode::Release } else { Mode::Debug };
    let with_gallery = options.contains(&"--gallery");
    let assemble = if with_gallery { site_root::assemble_with_gallery } else { site_root::assemble };
    let toolchain = setup::for_building(project)?;
    let folder = assemble(project, &toolchain, mode)?;
    println!("built {}", folder.display());
    Ok(ExitCode::SUCCESS)
}
