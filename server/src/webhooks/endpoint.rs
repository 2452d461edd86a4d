//! Who is told, as a file says: `hark serve --webhooks FILE`.

use super::{NotASecret, Secret};
use crate::outgoing::{Client, Reach};
use ::cases::EventKind;
use clap::Args;
use serde::Deserialize;
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};
use url::{Host, Url};
use zeroize::Zeroizing;

/// How long an endpoint may take (Standard Webhooks, "Request timeouts").
const PATIENCE: Duration = Duration::from_secs(20);

/// Who is told what happens to cases.
#[derive(Args, Clone, Debug, Default)]
pub struct WebhookOptions {
    /// The file that says which other programs are told what happens to cases
    #[arg(id = "webhooks", long = "webhooks", env = "HARK_WEBHOOKS")]
    pub file: Option<PathBuf>,
    /// Let webhooks go to this machine, also by http: only for whoever develops what takes them
    #[arg(
        id = "webhooks-to-this-machine",
        long = "webhooks-to-this-machine",
        env = "HARK_WEBHOOKS_TO_THIS_MACHINE"
    )]
    pub to_this_machine: bool,
}

/// Who is told, and what tells them.
#[derive(Default)]
pub struct Webhooks {
    /// The endpoints.
    pub endpoints: Vec<Endpoint>,
    /// What sends, if there is anybody to be told.
    pub client: Option<Client>,
}

/// Somebody who is told.
pub struct Endpoint {
    /// Its name here.
    pub id: String,
    /// Where it is.
    pub url: Url,
    /// What it is signed with: more than one while they are changed.
    pub secrets: Vec<Secret>,
    /// The events that it is told of; all of them if none is named.
    pub events: Vec<EventKind>,
}

impl Endpoint {
    /// Whether it is told of such events.
    pub fn wants(&self, kind: EventKind) -> bool {
        self.events.is_empty() || self.events.contains(&kind)
    }
}

/// Why it is not known who is to be told.
#[derive(Debug, thiserror::Error)]
pub enum WebhooksError {
    /// A file cannot be read.
    #[error("{}: {}", .0.display(), .1)]
    File(PathBuf, io::Error),
    /// The file is not what it should be.
    #[error("{}: {}", .0.display(), .1)]
    Toml(PathBuf, String),
    /// Two have one name, or a name has other characters.
    #[error(
        "webhooks: \"{0}\" must be a name of small letters, digits and hyphens that no other endpoint has"
    )]
    Name(String),
    /// It cannot be told there.
    #[error("webhooks: {0}: an endpoint has an address with https and without user and fragment")]
    Url(String),
    /// There is no such event.
    #[error("webhooks: {0}: there is no event \"{1}\"")]
    Event(String, String),
    /// There is nothing to sign with.
    #[error("webhooks: {0}: {1}")]
    Secret(String, NotASecret),
}

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    #[serde(default)]
    endpoint: Vec<Written>,
}

/// An endpoint as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Written {
    id: String,
    url: String,
    secret_file: PathBuf,
    #[serde(default)]
    events: Vec<String>,
}

impl Webhooks {
    /// Reads who is told.
    ///
    /// # Errors
    /// [`WebhooksError`].
    pub fn open(options: &WebhookOptions) -> Result<Self, WebhooksError> {
        let Some(file) = &options.file else { return Ok(Self::default()) };
        let source = fs::read_to_string(file).map_err(|error| WebhooksError::File(file.clone(), error))?;
        let told: Told = toml::from_str(&source)
            .map_err(|error| WebhooksError::Toml(file.clone(), error.message().to_owned()))?;
        let mut names = BTreeSet::new();
        let mut endpoints = Vec::new();
        for written in told.endpoint {
            let is_name = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
            let is_name = !written.id.is_empty() && written.id.bytes().all(is_name);
            if !is_name || !names.insert(written.id.clone()) {
                return Err(WebhooksError::Name(written.id));
            }
            endpoints.push(endpoint(written, file, options.to_this_machine)?);
        }
        let reach = if options.to_this_machine { Reach::PublicOrThisMachine } else { Reach::Public };
        let client = (!endpoints.is_empty()).then(|| Client::new(reach, PATIENCE, 0));
        Ok(Self { endpoints, client })
    }
}

fn endpoint(written: Written, file: &Path, to_this_machine: bool) -> Result<Endpoint, WebhooksError> {
    let Written { id, url, secret_file, events } = written;
    let url = url.parse::<Url>().ok().filter(|url| is_fit(url, to_this_machine));
    let url = url.ok_or_else(|| WebhooksError::Url(id.clone()))?;
    let kind =
        |name: String| EventKind::from_name(&name).ok_or_else(|| WebhooksError::Event(id.clone(), name));
    let events = events.into_iter().map(kind).collect::<Result<_, _>>()?;
    // Beside the file, unless it is said where.
    let path = file.parent().unwrap_or(Path::new("")).join(secret_file);
    let read = fs::read_to_string(&path).map_err(|error| WebhooksError::File(path, error))?;
    let read = Zeroizing::new(read);
    let secrets = read.lines().map(str::trim).filter(|line| !line.is_empty()).map(Secret::parse);
    let secrets = secrets.collect::<Result<Vec<_>, _>>();
    let secrets = secrets.and_then(|secrets| if secrets.is_empty() { Err(NotASecret) } else { Ok(secrets) });
    let secrets = secrets.map_err(|error| WebhooksError::Secret(id.clone(), error))?;
    Ok(Endpoint { id, url, secrets, events })
}

fn is_fit(url: &Url, to_this_machine: bool) -> bool {
    let is_here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => return false,
    };
    let is_safe = url.scheme() == "https" || url.scheme() == "http" && is_here && to_this_machine;
    is_safe && url.username().is_empty() && url.password().is_none() && url.fragment().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    fn opened(file: &str, secret: &str, to_this_machine: bool) -> Result<Webhooks, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("webhooks.toml");
        fs::write(&path, file).unwrap();
        fs::write(folder.path().join("secret"), secret).unwrap();
        let options = WebhookOptions { file: Some(path), to_this_machine };
        Webhooks::open(&options).map_err(|error| error.to_string())
    }

    fn written(id: &str, url: &str, rest: &str) -> String {
        format!("[[endpoint]]\nid = \"{id}\"\nurl = \"{url}\"\nsecret-file = \"secret\"\n{rest}\n")
    }

    #[test]
    fn endpoints_are_read_with_their_secrets() {
        let file = written("crm", "https://a.example/hooks?x=1", "events = [\"received\", \"withdraw\"]")
            + &written("all", "https://b.example/", "");
        let webhooks = opened(&file, &format!("{SECRET}\n{SECRET}\n"), false).unwrap();
        let [crm, all] = &webhooks.endpoints[..] else { panic!() };
        assert!(crm.wants(EventKind::Received) && !crm.wants(EventKind::Note));
        assert!(all.wants(EventKind::Note) && all.secrets.len() == 2);
        assert_eq!(webhooks.client.unwrap().reach, Reach::Public);
    }

    #[test]
    fn what_cannot_be_right_is_named_and_no_secret_repeated() {
        let good = written("crm", "https://a.example/", "");
        for (file, secret, said) in [
            (good.clone(), "whsec_dG9vIHNob3J0", "crm: "),
            (good.clone(), "", "crm: "),
            (good.clone() + &good, SECRET, "\"crm\""),
            (written("C R M", "https://a.example/", ""), SECRET, "\"C R M\""),
            (written("crm", "http://a.example/", ""), SECRET, "https"),
            (written("crm", "http://localhost:1/", ""), SECRET, "https"),
            (written("crm", "https://user@a.example/", ""), SECRET, "https"),
            (written("crm", "https://a.example/", "events = [\"explode\"]"), SECRET, "\"explode\""),
            (written("crm", "https://a.example/", "secret = \"x\""), SECRET, "unknown field"),
        ] {
            let error = opened(&file, secret, false).err().unwrap();
            assert!(error.contains(said) && !error.contains("whsec_d"), "{error}");
        }
        assert!(opened(&written("crm", "http://localhost:1/", ""), SECRET, true).is_ok());
        assert!(opened(&written("crm", "http://10.0.0.1/", ""), SECRET, true).is_err());
    }
}
