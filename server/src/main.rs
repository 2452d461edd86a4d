//! `hark`: the command line.
#![forbid(unsafe_code)]

use clap::{Args, Parser, Subcommand};
use server::{
    check::check,
    clock::Clock,
    observe,
    security::PublicUrl,
    serve::{Options, serve},
    site::{Folders, Site},
};
use std::{
    error::Error,
    io::{self, Write},
    net::SocketAddr,
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};
use wizard::{Service, graph, paths};

/// A toolkit for public bodies that listen.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site until told to stop
    Serve {
        /// Where to listen
        #[arg(long, env = "HARK_LISTEN", default_value = "127.0.0.1:3000")]
        listen: SocketAddr,
        /// The folder for cases, drafts and keys
        #[arg(long, env = "HARK_DATA", default_value = "data")]
        data: PathBuf,
        /// Where people find the site, if a proxy stands between: an origin, with https
        #[arg(long, env = "HARK_PUBLIC_URL")]
        public_url: Option<PublicUrl>,
        /// Show changes of site/ and locales/ in the open browser at once
        #[arg(long, env = "HARK_WATCH")]
        watch: bool,
        /// Show every component at /en/components, if the gallery has been built
        #[arg(long, env = "HARK_GALLERY")]
        gallery: bool,
        #[command(flatten)]
        place: Place,
    },
    /// Say what is wrong with the site, one line for each fault
    Check {
        #[command(flatten)]
        place: Place,
    },
    /// Draw a service as a Mermaid flow chart
    Graph {
        /// The service's id
        service: String,
        #[command(flatten)]
        place: Place,
    },
    /// List every distinct path through a service, with sample answers
    Paths {
        /// The service's id
        service: String,
        /// As JSON
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        place: Place,
    },
}

/// Where the site is.
#[derive(Args)]
struct Place {
    /// The folder that holds site/, locales/, pkg/ and public/
    #[arg(long, env = "HARK_ROOT", default_value = ".")]
    root: PathBuf,
    /// The folder of the site, if it is elsewhere
    #[arg(long, env = "HARK_SITE")]
    site: Option<PathBuf>,
    /// The folder of the texts, if it is elsewhere
    #[arg(long, env = "HARK_LOCALES")]
    locales: Option<PathBuf>,
}

impl Place {
    fn folders(&self) -> Folders {
        let usual = Folders::under(&self.root);
        Folders {
            site: self.site.clone().unwrap_or(usual.site),
            locales: self.locales.clone().unwrap_or(usual.locales),
        }
    }

    fn service(&self, id: &str) -> Result<Arc<Service>, Box<dyn Error>> {
        let site = Site::load(&self.folders())?;
        site.services.get(id).cloned().ok_or_else(|| {
            let known: Vec<_> = site.services.keys().map(String::as_str).collect();
            format!("there is no service \"{id}\"; there are: {}", known.join(", ")).into()
        })
    }
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("hark: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints a line. That nobody reads on, as in `hark paths … | head`, is no fault.
fn say(line: &str) -> io::Result<()> {
    match writeln!(io::stdout(), "{line}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => std::process::exit(0),
        written => written,
    }
}

fn run(command: Command) -> Result<ExitCode, Box<dyn Error>> {
    match command {
        Command::Serve { listen, data, public_url, watch, gallery, place } => {
            observe::start();
            let folders = place.folders();
            let options = Options { listen, data, root: place.root, folders, public_url, watch, gallery };
            tokio::runtime::Runtime::new()?.block_on(serve(options))?;
        }
        Command::Check { place } => {
            let faults = check(&place.folders(), Clock::system().today());
            for fault in &faults {
                say(fault)?;
            }
            if !faults.is_empty() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Graph { service, place } => say(graph::mermaid(&*place.service(&service)?).trim_end())?,
        Command::Paths { service, json, place } => {
            let paths = paths::paths(&*place.service(&service)?, Clock::system().today());
            if json {
                say(&serde_json::to_string_pretty(&paths)?)?;
            } else {
                for path in paths {
                    say(&format!("{}: {}", path.end, path.path.join(" → ")))?;
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
