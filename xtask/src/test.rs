//! `cargo xtask test`: runs every runner, whatever the others found, and sums up.

use std::process::ExitCode;
use std::time::Instant;

use crate::Result;
use crate::project::Project;
use crate::runners::{Context, NATIVE, RUNNERS, Runner};
use crate::setup;
use crate::tally::Tally;

/// Runs the runners named, or all. The last line printed is the sum.
pub fn test(project: &Project, names: &[&str], passed_on: &[String]) -> ExitCode {
    let mut total = Tally::default();
    let mut lines = Vec::new();
    match chosen(names, passed_on).and_then(|runners| {
        let toolchain = setup::for_building(project)?;
        Ok((runners, toolchain))
    }) {
        Ok((runners, toolchain)) => {
            let context = Context { project, toolchain: &toolchain, passed_on };
            for runner in runners {
                let (tally, line) = run(runner, &context);
                total.add(tally);
                lines.push(line);
            }
        }
        Err(error) => {
            println!("xtask: {error}");
            total.failed += 1;
        }
    }
    println!();
    for line in lines {
        println!("{line}");
    }
    for remark in &total.remarks {
        println!("{remark}");
    }
    println!("{total}");
    if total.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs one runner; a runner that cannot run has failed.
fn run(runner: &Runner, context: &Context<'_>) -> (Tally, String) {
    println!("\n=== {} ===", runner.name);
    let start = Instant::now();
    let tally = (runner.run)(context).unwrap_or_else(|error| {
        println!("{}: {error}", runner.name);
        Tally::one(false)
    });
    let word = if tally.is_good() { "ok" } else { "FAILED" };
    // Not "N passed, N failed": that form is for the sum alone.
    let line = format!(
        "{:<12} {word:<7} {:>4} of {:<4} {:>6.1} s",
        runner.name,
        tally.passed,
        tally.passed + tally.failed,
        start.elapsed().as_secs_f32()
    );
    (tally, line)
}

/// The runners that the names stand for, in the order in which they run.
fn chosen(names: &[&str], passed_on: &[String]) -> Result<Vec<&'static Runner>> {
    for name in names {
        if *name != NATIVE && RUNNERS.iter().all(|runner| runner.name != *name) {
            let known: Vec<&str> = RUNNERS.iter().map(|runner| runner.name).collect();
            return Err(format!(
                "no tests are named {name}; there are {NATIVE} (all but browser), {}",
                known.join(", ")
            )
            .into());
        }
    }
    let runners: Vec<&Runner> = RUNNERS
        .iter()
        .filter(|runner| {
            names.is_empty() || names.contains(&runner.name) || (runner.is_native && names.contains(&NATIVE))
        })
        .collect();
    match runners.as_slice() {
        [runner] if runner.takes_arguments => {}
        _ if passed_on.is_empty() => {}
        _ => return Err("arguments after -- need one runner: unit, postgres or browser".into()),
    }
    Ok(runners)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(chosen_by: &[&str]) -> Vec<&'static str> {
        chosen(chosen_by, &[]).unwrap().iter().map(|runner| runner.name).collect()
    }

    #[test]
    fn native_and_browser_are_all() {
        let mut both = names(&["native"]);
        assert!(!both.contains(&"browser"));
        both.extend(names(&["browser"]));
        assert_eq!(both, names(&[]));
    }

    #[test]
    fn unknown_names_are_refused() {
        assert!(chosen(&["unti"], &[]).is_err());
    }

    #[test]
    fn arguments_go_to_one_runner() {
        let arguments = ["-g".to_owned(), "listen".to_owned()];
        assert!(chosen(&["browser"], &arguments).is_ok());
        assert!(chosen(&["fmt"], &arguments).is_err());
        assert!(chosen(&[], &arguments).is_err());
    }
}
