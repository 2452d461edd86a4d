//! `hark`: the command line.
#![forbid(unsafe_code)]

use clap::{Parser, Subcommand};
use server::{
    check::{check, table},
    clock::Clock,
    delivery::{BackEndOptions, DeliverCommand},
    kept::Kept,
    limits::Surge,
    mail::Address,
    maintenance::Maintenance,
    observe,
    security::PublicUrl,
    serve::{Options, serve},
    site::{Place, Site},
    staff::StaffCommand,
    translate,
    uploads::Clamd,
    webhooks::WebhookOptions,
};
use std::{
    error::Error,
    fs,
    io::{self, Write},
    net::SocketAddr,
    path::{Path, PathBuf},
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
        #[command(flatten)]
        kept: Kept,
        #[command(flatten)]
        back_end: BackEndOptions,
        #[command(flatten)]
        webhooks: WebhookOptions,
        /// What scans uploaded files: clamd, at `unix:/path` or `host:port`. What it does not clear is not taken
        #[arg(long, env = "HARK_CLAMD")]
        clamd: Option<Clamd>,
        /// How many cases a minute, from everybody, come to this node without an attack. While there are more, drafts
        /// wait until they are a minute old, and programs prove work
        #[arg(long, env = "HARK_SURGE", default_value_t = Surge::default().0)]
        surge: u32,
        /// Where people find the site, if a proxy stands between: an origin, with https
        #[arg(long, env = "HARK_PUBLIC_URL")]
        public_url: Option<PublicUrl>,
        /// Where measurements can be asked for (/metrics, Prometheus): not where people reach the site
        #[arg(long, env = "HARK_METRICS")]
        metrics: Option<SocketAddr>,
        /// The mail server, smtps://… or smtp://… with STARTTLS; without it mails are files in the data folder
        #[arg(long, env = "HARK_SMTP", hide_env_values = true, requires = "mail_from")]
        smtp: Option<String>,
        /// The address that mails are from
        #[arg(long, env = "HARK_MAIL_FROM")]
        mail_from: Option<Address>,
        /// Show changes of site/ and locales/ in the open browser at once
        #[arg(long, env = "HARK_WATCH")]
        watch: bool,
        /// Offer en-XA and ar-XB too: English made longer, and made right to left, for whoever works on pages
        #[arg(long, env = "HARK_PSEUDO")]
        pseudo: bool,
        /// Show every component at /en/components, if the gallery has been built
        #[arg(long, env = "HARK_GALLERY")]
        gallery: bool,
        #[command(flatten)]
        place: Place,
    },
    /// Say what is wrong with the site, one line for each fault
    Check {
        /// How far these languages have got, text by text; all that are offered if none is named
        #[arg(long, num_args = 0.., value_name = "LANG")]
        languages: Option<Vec<String>>,
        #[command(flatten)]
        place: Place,
    },
    /// Send texts to translators and take them back
    Translate {
        #[command(subcommand)]
        step: Translate,
    },
    #[command(flatten)]
    Maintenance(Maintenance),
    /// Look after the accounts of those who work on cases
    Staff {
        #[command(subcommand)]
        step: StaffCommand,
        #[command(flatten)]
        kept: Kept,
        #[command(flatten)]
        place: Place,
    },
    /// Bring to the remote back end again what it has refused, or ask it about a case
    Deliver {
        #[command(flatten)]
        what: DeliverCommand,
        #[command(flatten)]
        kept: Kept,
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

#[derive(Subcommand)]
enum Translate {
    /// Write every text and its translation into an XLIFF 2.0 file
    Export {
        /// The language's tag (BCP 47)
        lang: String,
        /// The file
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
    /// Take translations from an XLIFF 2.0 file
    Import {
        /// The language's tag (BCP 47)
        lang: String,
        /// The file
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
    /// Note that translations are up to date with the English
    Fresh {
        /// The language's tag (BCP 47)
        lang: String,
        /// The texts, as message.attribute or `file:message.attribute`; all if none is named
        ids: Vec<String>,
        #[command(flatten)]
        place: Place,
    },
}

/// The service with this id, at a place.
fn service_at(place: &Place, id: &str) -> Result<Arc<Service>, Box<dyn Error>> {
    let site = Site::load(&place.folders())?;
    site.services.get(id).cloned().ok_or_else(|| {
        let known: Vec<_> = site.services.keys().map(String::as_str).collect();
        format!("there is no service \"{id}\"; there are: {}", known.join(", ")).into()
    })
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
        Command::Serve {
            listen,
            kept,
            back_end,
            webhooks,
            clamd,
            surge,
            public_url,
            metrics,
            smtp,
            mail_from,
            watch,
            pseudo,
            gallery,
            place,
        } => {
            observe::start();
            let folders = place.folders();
            let options = Options {
                listen,
                kept,
                root: place.root,
                folders,
                back_end,
                webhooks,
                clamd,
                surge: Surge(surge),
                public_url,
                metrics,
                // Not by clap, which would repeat a password that stands in the wrong place.
                smtp: smtp.as_deref().map(str::parse).transpose()?,
                mail_from,
                watch,
                pseudo,
                gallery,
            };
            tokio::runtime::Runtime::new()?.block_on(serve(options))?;
        }
        Command::Check { languages: Some(languages), place } => {
            let folders = place.folders();
            let report = table::report(&Site::load(&folders)?, &folders, &languages)?;
            for line in &report.lines {
                say(line)?;
            }
            if !report.complete {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Translate { step } => return translate(step),
        Command::Maintenance(step) => {
            let (line, all_done) = tokio::runtime::Runtime::new()?.block_on(step.run())?;
            say(&line)?;
            if !all_done {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Staff { step, kept, place } => {
            let site = Site::load(&place.folders())?;
            let issuer = site.organisation.name(&site.organisation.default_language);
            for line in tokio::runtime::Runtime::new()?.block_on(step.carry_out(&kept, &issuer))? {
                say(&line)?;
            }
        }
        Command::Deliver { what, kept, place } => {
            let site = Site::load(&place.folders())?;
            for line in tokio::runtime::Runtime::new()?.block_on(what.carry_out(&kept, &site))? {
                say(&line)?;
            }
        }
        Command::Check { languages: None, place } => {
            let faults = check(&place.folders(), Clock::system().today());
            for fault in &faults {
                say(fault)?;
            }
            if !faults.is_empty() {
                return Ok(ExitCode::FAILURE);
            }
        }
        Command::Graph { service, place } => say(graph::mermaid(&*service_at(&place, &service)?).trim_end())?,
        Command::Paths { service, json, place } => {
            let paths = paths::paths(&*service_at(&place, &service)?, Clock::system().today());
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

fn translate(step: Translate) -> Result<ExitCode, Box<dyn Error>> {
    let named = |path: &Path, error: io::Error| format!("{}: {error}", path.display());
    match step {
        Translate::Export { lang, file, place } => {
            let folders = place.folders();
            let xml = translate::export(&Site::load(&folders)?, &folders, &lang)?;
            fs::write(&file, xml).map_err(|error| named(&file, error))?;
        }
        Translate::Import { lang, file, place } => {
            let folders = place.folders();
            let xml = fs::read_to_string(&file).map_err(|error| named(&file, error))?;
            let imported = translate::import(&Site::load(&folders)?, &folders, &lang, &xml)?;
            for refused in &imported.refused {
                say(&refused.to_string())?;
            }
            let (taken, open, refused) = (imported.taken, imported.open, imported.refused.len());
            say(&format!("{taken} texts taken, {refused} refused, {open} not translated yet"))?;
            if refused > 0 {
                return Ok(ExitCode::FAILURE);
            }
        }
        Translate::Fresh { lang, ids, place } => {
            let folders = place.folders();
            let noted = translate::fresh(&Site::load(&folders)?, &folders, &lang, &ids)?;
            say(&format!("{noted} texts noted as up to date"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn no_two_options_have_one_name() {
        Cli::command().debug_assert();
    }
}
