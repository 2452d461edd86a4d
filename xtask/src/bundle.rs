//! What the browser loads, before it gets its final names: WebAssembly, its JavaScript glue, styles.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use wasm_bindgen_cli_support::Bindgen;

use crate::Result;
use crate::built_in_voice::{self, BuiltInVoice};
use crate::digest::{Inputs, Stamp};
use crate::lockfile;
use crate::process::{self, run};
use crate::project::Project;
use crate::quiet::quiet;
use crate::setup::{TARGET, Toolchain};
use crate::short_names::shorten;
use crate::trim::trim;

/// Older phones should do: what they lack of later JavaScript, esbuild writes in earlier.
const JAVASCRIPT: &str = "--target=es2020";

/// Tells Chromium to compile all of a module's glue while it arrives, beside the page: nearly all of it is called at once
/// (`bench/README.md`, Listen). It must stand first in a file.
const COMPILE_AT_ONCE: &str = "--banner:js=//# allFunctionsCalledOnLoad";

/// Added to the inputs of a stamp. To be raised when this file makes something else of the same inputs.
const RECIPE: &[u8] = b"5";

/// What a bundle is made of.
#[derive(Clone, Copy)]
pub struct Parts {
    /// The package that becomes WebAssembly.
    package: &'static str,
    /// Packages that become modules of their own: each is loaded only when it is needed, and called as its package.
    modules: &'static [&'static str],
    /// What the script and the WebAssembly are called.
    name: &'static str,
    /// The style sheet.
    style: &'static str,
    /// Further scripts, by path: each is loaded only by pages that ask for it.
    scripts: &'static [&'static str],
    /// Whether Listen's built-in voice comes with it.
    voice: bool,
}

/// What the site loads.
pub const SITE: Parts = Parts {
    package: "frontend",
    modules: &["listen"],
    name: "hark",
    style: "main",
    scripts: &[
        "frontend/src/vitals.js",
        "frontend/src/ruler.js",
        "frontend/src/evidence.js",
        "frontend/src/device.js",
    ],
    voice: true,
};

/// What the gallery of components loads.
pub const GALLERY: Parts =
    Parts { package: "gallery", modules: &[], name: "gallery", style: "gallery", scripts: &[], voice: false };

/// The files that were made.
pub struct Bundle {
    pub js: PathBuf,
    pub wasm: PathBuf,
    pub css: PathBuf,
    /// What else can be loaded.
    pub scripts: Vec<PathBuf>,
    /// Modules that are loaded when they are needed: name, glue, WebAssembly.
    pub modules: Vec<(&'static str, PathBuf, PathBuf)>,
    /// Listen's built-in voice, if it is wanted and can be had.
    pub voice: Option<BuiltInVoice>,
}

/// Builds what has changed since the last time.
pub fn build(project: &Project, toolchain: &Toolchain, parts: Parts) -> Result<Bundle> {
    let folder = project.target.join("bundle");
    fs::create_dir_all(&folder)?;
    let packages: Vec<&str> = [&[parts.package], parts.modules].concat();
    compile(project, toolchain, &packages)?;
    let (js, wasm) = bind(project, parts.package, &folder, parts.name, trim)?;
    let module = |name: &&'static str| {
        let (js, wasm) = bind(project, name, &folder, name, quiet)?;
        Ok((*name, js, wasm))
    };
    let modules = parts.modules.iter().map(module).collect::<Result<_>>()?;
    let css = style(project, &folder, parts.style)?;
    let script = |source: &&str| script(project, &folder, source);
    let scripts = parts.scripts.iter().map(script).collect::<Result<_>>()?;
    let voice = if parts.voice { built_in_voice::build(project, &folder)? } else { None };
    Ok(Bundle { js, wasm, css, scripts, modules, voice })
}

/// The profile of all WebAssembly: optimised also while developing, as debug WebAssembly is ten times the size.
pub const PROFILE: &str = "wasm-release";

/// Compiles packages. All have the same profile, so what they depend on is compiled once.
fn compile(project: &Project, toolchain: &Toolchain, packages: &[&str]) -> Result<()> {
    let mut command = toolchain.cargo();
    command.args(["build", "--lib", "--target", TARGET, "--profile", PROFILE]);
    for package in packages {
        command.args(["-p", package]);
    }
    run(command.args(["--config", &without_machine_paths()?]).current_dir(&project.root))
}

/// Cargo's setting by which what is published names no folder of this machine: the places of panics would, and are
/// the longer for it. It joins the flags of `.cargo/config.toml`.
fn without_machine_paths() -> Result<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let sources = home.ok_or("there is neither CARGO_HOME nor HOME")?.join("registry/src");
    let registries = fs::read_dir(&sources)?.collect::<std::io::Result<Vec<_>>>()?;
    let flag = |registry: &fs::DirEntry| format!("\"--remap-path-prefix={}/=\"", registry.path().display());
    let flags: Vec<String> = registries.iter().map(flag).collect();
    Ok(format!("build.rustflags=[{}]", flags.join(", ")))
}

/// Trims, runs wasm-bindgen, shortens the names that it gives, and runs esbuild on the glue that it makes.
fn bind(
    project: &Project,
    package: &str,
    folder: &Path,
    name: &str,
    trim: fn(&[u8]) -> Result<Vec<u8>>,
) -> Result<(PathBuf, PathBuf)> {
    let compiled = &project.target.join(TARGET).join(PROFILE).join(format!("{package}.wasm"));
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
    shorten(&wasm, &bound.join(format!("{name}.js")))?;
    // `--bundle`: glue that crates bring along (snippets) becomes part of the one file.
    run(tool(project, "esbuild")
        .arg(bound.join(format!("{name}.js")))
        .args(["--bundle", "--format=esm", "--minify", "--legal-comments=none"])
        .args([JAVASCRIPT, COMPILE_AT_ONCE, "--log-level=warning"])
        // wasm-bindgen names a snippet once for each block that declares something of it.
        .arg("--log-override:duplicate-object-key=silent")
        .arg(format!("--outfile={}", js.display())))?;
    stamp.set()?;
    Ok((js, wasm))
}

/// Bundles a script with what it imports.
pub fn script(project: &Project, folder: &Path, source: &str) -> Result<PathBuf> {
    let source = project.path(source);
    let name = source.file_name().ok_or("a script needs a name")?;
    let js = folder.join(name);
    run(tool(project, "esbuild")
        .arg(&source)
        .args(["--bundle", "--format=esm", "--minify", "--legal-comments=none"])
        .args([JAVASCRIPT, "--log-level=warning"])
        .arg(format!("--outfile={}", js.display())))?;
    Ok(js)
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
