//! `cargo xtask serve`.

use std::env;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{self, ExitCode};
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;
use crate::process::{command, run};
use crate::project::Project;
use crate::setup;
use crate::site_root::{Mode, assemble, assemble_with_gallery};

/// Where the site is while developing.
const ADDRESS: &str = "127.0.0.1:3000";

/// How long a debug server may take to start.
const START_LIMIT: Duration = Duration::from_mins(1);

/// Builds, and becomes the server, so that whoever stops this process stops the server.
pub fn serve(project: &Project, passed_on: &[String]) -> Result<ExitCode> {
    let toolchain = setup::for_building(project)?;
    let gallery = passed_on.iter().any(|argument| argument == "--gallery");
    let assemble = if gallery { assemble_with_gallery } else { assemble };
    let folder = assemble(project, &toolchain, Mode::Debug)?;
    let address = option(passed_on, "--listen")
        .or_else(|| env::var("HARK_LISTEN").ok())
        .unwrap_or_else(|| ADDRESS.to_owned());
    // Else the announcement would greet whoever else listens there.
    if let Err(error) = TcpListener::bind(&address) {
        return Err(format!("cannot listen at {address}: {error}").into());
    }
    announce_later(&address)?;
    let mut server = command(folder.join("hark"));
    server.arg("serve").args(passed_on);
    add(&mut server, passed_on, "--listen", Path::new(&address));
    add(&mut server, passed_on, "--data", &project.path("data"));
    add(&mut server, passed_on, "--root", &folder);
    // Returns only if it fails.
    let error = server.exec();
    Err(format!("cannot start the server: {error}").into())
}

/// Adds an option, unless the person gave it, as an argument or as an environment variable.
fn add(server: &mut process::Command, given: &[String], name: &str, value: &Path) {
    let variable = format!("HARK_{}", name.trim_start_matches('-').to_uppercase());
    if option(given, name).is_none() && env::var_os(variable).is_none() {
        server.arg(name).arg(value);
    }
}

/// The value of an option, as `--name value` or `--name=value`.
fn option(arguments: &[String], name: &str) -> Option<String> {
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == name {
            return arguments.next().cloned();
        }
        if let Some(value) = argument.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
            return Some(value.to_owned());
        }
    }
    None
}

/// Starts the process that says when the server is ready. The shell between the two ends at once, so
/// that the server, which knows nothing of it, gets no child to wait for.
fn announce_later(address: &str) -> Result<()> {
    run(command("sh")
        .args(["-c", "\"$0\" announce \"$1\" \"$2\" &"])
        .arg(env::current_exe()?)
        .arg(address)
        .arg(process::id().to_string()))
}

/// Waits for the server and prints its address.
pub fn announce(address: &str, server: &str) {
    let start = Instant::now();
    let process = Path::new("/proc").join(server);
    let has_processes = Path::new("/proc/self").exists();
    while start.elapsed() < START_LIMIT {
        if is_ready(address) {
            println!("Hark is ready at http://{address} (stop it with Ctrl+C)");
            return;
        }
        if has_processes && !process.exists() {
            return;
        }
        thread::sleep(Duration::from_millis(100));
    }
}

/// Whether `/readyz` says yes.
fn is_ready(address: &str) -> bool {
    let ask = || -> Result<bool> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        let request = format!("GET /readyz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        // To the end, or the server sees the connection reset.
        let mut answer = Vec::new();
        stream.take(1 << 16).read_to_end(&mut answer)?;
        Ok(answer.starts_with(b"HTTP/1.1 200"))
    };
    ask().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_an_option_however_it_is_written() {
        let words = |text: &str| -> Vec<String> { text.split(' ').map(str::to_owned).collect() };
        let found = |text: &str| option(&words(text), "--listen");
        assert_eq!(found("--data x --listen a:1").as_deref(), Some("a:1"));
        assert_eq!(found("--listen=a:1").as_deref(), Some("a:1"));
        assert_eq!(found("--listener a:1"), None);
    }
}
