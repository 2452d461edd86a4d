//! The npm packages: GOV.UK Frontend's styles, Sass, esbuild, Playwright.

use std::time::Instant;

use super::{nothing_to_do, step};
use crate::Result;
use crate::digest::{Inputs, Stamp};
use crate::process::{self, on_path, run_quietly};
use crate::project::Project;

/// Installs exactly what `package-lock.json` says, if it has changed since.
pub fn ensure(project: &Project) -> Result<()> {
    let start = Instant::now();
    if on_path("npm").is_none() || on_path("node").is_none() {
        return Err("Node.js 20 or later with npm is needed for the styles and the browser tests: \
                    install it from https://nodejs.org or by your system's packages"
            .into());
    }
    let modules = project.path("node_modules");
    let stamp_path = modules.join(".hark-stamp");
    let inputs =
        Inputs::default().file(&project.path("package.json"))?.file(&project.path("package-lock.json"))?;
    let stamp = Stamp::new(&stamp_path, inputs);
    if stamp.holds() {
        nothing_to_do("the npm packages are there", start);
        return Ok(());
    }
    let why = if modules.is_dir() {
        "npm packages are not those of package-lock.json: npm ci"
    } else {
        "no npm packages yet: npm ci"
    };
    step(why, || {
        run_quietly(
            process::command("npm")
                .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
                // The browser is Debian's, or what the person has.
                .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                .current_dir(&project.root),
        )?;
        stamp.set()
    })
}
