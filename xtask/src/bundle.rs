//! What the browser loads, before it gets its final names: WebAssembly, its JavaScript glue, styles.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::Result;
use crate::digest::{Inputs, Stamp};
use crate::lockfile;
use crate::process::{self, run};
use crate::project::Project;
use crate::setup::{TARGET, Toolchain};
use crate::trim::trim;

/// Older phones should do: what they lack of later JavaScript, esbuild writes in earlier.
const JAVASCRIPT: &str = "--target=es2020";

/// Added to the inputs of a stamp. To be raised when this file makes something else of the same inputs.
const RECIPE: &[u8] = b"3";

/// What a bundle is made of.
#[derive(Clone, Copy)]
pub struct Parts {
    /// The package that becomes WebAssembly.
    package: &'static str,
    /// What the script and the WebAssembly are called.
    name: &'static str,
    /// The style sheet.
    style: &'static str,
}

/// What the site loads.
pub const SITE: Parts = Parts { package: "frontend", name: "hark", style: "main" };

/// What the gallery of components loads.
pub const GALLERY: Parts = Parts { package: "gallery", name: "gallery", style: "gallery" };

/// The files that were made.
pub struct Bundle {
    pub js: PathBuf,
    pub wasm: PathBuf,
    pub css: PathBuf,
}

/// Builds what has changed since the last time.
pub fn build(project: &Project, toolchain: &Toolchain, parts: Parts) -> Result<Bundle> {
    let folder = project.target.join("bundle");
    fs::create_dir_all(&folder)?;
    let compiled = compile(project, toolchain, parts.package)?;
    let (js, wasm) = bind(project, &compiled, &folder, parts.name)?;
    let css = style(project, &folder, parts.style)?;
    Ok(Bundle { js, wasm, css })
}

/// Compiles a package, optimised also while developing: debug WebAssembly is ten times the size. All packages
/// have the same profile, so what they depend on is compiled once.
fn compile(project: &Project, toolchain: &Toolchain, package: &str) -> Result<PathBuf> {
    const PROFILE: &str = "wasm-release";
    run(toolchain
        .cargo()
        .args(["build", "--lib", "-p", package, "--target", TARGET])
        .args(["--profile", PROFILE])
        .current_dir(&project.root))?;
    Ok(project.target.join(TARGET).join(PROFILE).join(format!("{package}.wasm")))
}

/// Trims, runs wasm-bindgen, and esbuild on the glue that it makes.
fn bind(project: &Project, compiled: &Path, folder: &Path, name: &str) -> Result<(PathBuf, PathBuf)> {
    let js = folder.join(format!("{name}.js"));
    let bound = folder.join(format!("{name}-bound"));
    let wasm = bound.join(format!("{name}_bg.wasm"));
    let lock = fs::read_to_string(project.path("Cargo.lock"))?;
    let stamp_path = folder.join(format!("{name}.stamp"));
    let inputs = Inputs::default()
        .add(RECIPE)
        .add(JAVASCRIPT.as_bytes())
        .add(lockfile::wasm_bindgen(&lock)?.as_bytes())
        .file(&project.path("package-lock.json"))?
        .file(compiled)?;
    let stamp = Stamp::new(&stamp_path, inputs);
    if stamp.holds() && js.is_file() && wasm.is_file() {
        return Ok((js, wasm));
    }
    println!("wasm-bindgen {}", compiled.display());
    let _ = fs::remove_dir_all(&bound);
    Bindgen::new()
        .input_bytes(name, trim(&fs::read(compiled)?)?)
        .web(true)
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?
        // The page names the hashed file; the glue must not guess one.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .typescript(false)
        .generate(&bound)
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    // `--bundle`: glue that crates bring along (snippets) becomes part of the one file.
    run(tool(project, "esbuild")
        .arg(bound.join(format!("{name}.js")))
        .args(["--bundle", "--format=esm", "--minify", "--legal-comments=none"])
        .args([JAVASCRIPT, "--log-level=warning"])
        .arg(format!("--outfile={}", js.display())))?;
    stamp.set()?;
    Ok((js, wasm))
}

/// The engine alone, for the test that holds it against the server: a module for Node.
pub fn agree(project: &Project, toolchain: &Toolchain) -> Result<PathBuf> {
    run(toolchain.cargo().args(["build", "-p", "agree", "--target", TARGET]).current_dir(&project.root))?;
    let folder = project.target.join("agree");
    Bindgen::new()
        .input_path(project.target.join(TARGET).join("debug/agree.wasm"))
        .nodejs_module(true)
        .and_then(|bindgen| bindgen.typescript(false).generate(&folder))
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    // Else Node takes it for the older kind of module.
    fs::write(folder.join("package.json"), "{ \"type\": \"module\" }\n")?;
    Ok(folder.join("agree.js"))
}

/// Compiles the style sheet.
fn style(project: &Project, folder: &Path, name: &str) -> Result<PathBuf> {
    let css = folder.join(format!("{name}.css"));
    let source = project.path("style").join(format!("{name}.scss"));
    if !source.is_file() {
        return Err(format!("{} is missing", source.display()).into());
    }
    let stamp_path = folder.join(format!("{name}-style.stamp"));
    let inputs = Inputs::default()
        .add(RECIPE)
        .file(&project.path("package-lock.json"))?
        .folder(&project.path("style"))?;
    let stamp = Stamp::new(&stamp_path, inputs);
    if stamp.holds() && css.is_file() {
        return Ok(css);
    }
    println!("sass {}", source.display());
    run(tool(project, "sass")
        .args(["--style=compressed", "--no-source-map", "--quiet-deps"])
        .args(["--load-path=node_modules"])
        .arg(&source)
        .arg(&css))?;
    stamp.set()?;
    Ok(css)
}

/// A program of an npm package.
fn tool(project: &Project, name: &str) -> Command {
    let mut command = process::command(project.path("node_modules/.bin").join(name));
    command.current_dir(&project.root);
    command
}
