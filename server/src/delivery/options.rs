//! Which back end there is, as the command line says it.

use super::{BackEnd, Http, Open311, Remote};
use crate::{
    clock::Clock,
    outgoing::{Client, Reach},
    site::Site,
};
use axum::http::HeaderValue;
use clap::{Args, ValueEnum};
use std::{fs, io, path::PathBuf, sync::Arc, time::Duration};
use url::{Host, Url};
use zeroize::Zeroizing;

/// How long one request may take: a file of 10 MB at 1.4 megabits a second.
const PATIENCE: Duration = Duration::from_mins(1);
/// The longest answer that is read: a thousand requests with the longest descriptions.
const MOST: usize = 20 * 1024 * 1024;

/// What speaks to the back end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Driver {
    /// Cases stay here
    #[default]
    Embedded,
    /// A remote that speaks this program's own case API
    Http,
    /// A remote that speaks Open311 `GeoReport` v2, as site/delivery.toml says
    Open311,
}

/// Which back end there is.
#[derive(Args, Clone, Debug, Default)]
pub struct BackEndOptions {
    /// What owns cases after receipt
    #[arg(id = "backend", long = "backend", env = "HARK_BACKEND", value_enum, default_value_t)]
    pub driver: Driver,
    /// Where the remote back end's API is: <https://…/api/v1>, <https://…/open311/v2>
    #[arg(id = "backend-url", long = "backend-url", env = "HARK_BACKEND_URL")]
    pub url: Option<Url>,
    /// The file with the key that the remote back end knows this site by
    #[arg(id = "backend-key-file", long = "backend-key-file", env = "HARK_BACKEND_KEY_FILE")]
    pub key_file: Option<PathBuf>,
}

/// Why there is no such back end.
#[derive(Debug, thiserror::Error)]
pub enum BackEndError {
    /// Nobody has said where it is.
    #[error("a remote back end needs --backend-url")]
    NoUrl,
    /// It cannot be spoken to there.
    #[error(
        "--backend-url is an address with https and without user, query and fragment; http only to this machine"
    )]
    Url,
    /// The file of the key cannot be read.
    #[error("{}: {}", .0.display(), .1)]
    File(PathBuf, io::Error),
    /// It holds no key.
    #[error("{}: a key is one line of visible characters", .0.display())]
    Key(PathBuf),
    /// The site does not say how its cases are sent.
    #[error("site/delivery.toml has no table [open311]")]
    Unmapped,
}

impl BackEndOptions {
    /// The back end.
    ///
    /// # Errors
    /// [`BackEndError`].
    pub fn open(&self, site: &Site, clock: &Clock) -> Result<BackEnd, BackEndError> {
        if self.driver == Driver::Embedded {
            return Ok(BackEnd::Embedded);
        }
        let (url, key, clock) = (self.url()?, self.key()?, clock.clone());
        let client = Client::new(Reach::Anywhere, PATIENCE, MOST);
        let remote = if self.driver == Driver::Open311 {
            let mapping = site.deliveries.open311.clone().ok_or(BackEndError::Unmapped)?;
            Remote::Open311(Open311 { client, url, key, mapping, clock })
        } else {
            let key = key.map(|key| {
                let mut value = HeaderValue::try_from(key.as_str())?;
                value.set_sensitive(true);
                Ok::<_, axum::http::header::InvalidHeaderValue>(value)
            });
            let unfit = |_| BackEndError::Key(self.key_file.clone().unwrap_or_default());
            Remote::Http(Http { client, url, key: key.transpose().map_err(unfit)?, clock })
        };
        Ok(BackEnd::Remote(Arc::new(remote)))
    }

    fn url(&self) -> Result<String, BackEndError> {
        let url = self.url.as_ref().ok_or(BackEndError::NoUrl)?;
        let is_here = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => return Err(BackEndError::Url),
        };
        let is_plain = url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        match url.scheme() {
            "https" if is_plain => {}
            "http" if is_plain && is_here => {}
            _ => return Err(BackEndError::Url),
        }
        Ok(url.as_str().trim_end_matches('/').to_owned())
    }

    fn key(&self) -> Result<Option<Zeroizing<String>>, BackEndError> {
        let Some(file) = &self.key_file else { return Ok(None) };
        let read = fs::read_to_string(file).map_err(|error| BackEndError::File(file.clone(), error))?;
        let read = Zeroizing::new(read);
        let key = read.trim();
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(BackEndError::Key(file.clone()));
        }
        Ok(Some(Zeroizing::new(key.to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_back_end_is_spoken_to_by_https_or_here() {
        let url = |text: &str| {
            BackEndOptions { url: Some(text.parse().unwrap()), ..BackEndOptions::default() }.url().ok()
        };
        for (text, is) in [
            ("https://a.example/api/v1/", Some("https://a.example/api/v1")),
            ("https://10.0.0.1:8443/x", Some("https://10.0.0.1:8443/x")),
            ("http://127.0.0.1:3001/api/v1", Some("http://127.0.0.1:3001/api/v1")),
            ("http://[::1]/", Some("http://[::1]")),
            ("http://a.example/", None),
            ("https://user:secret@a.example/", None),
            ("https://a.example/?key=secret", None),
            ("ftp://a.example/", None),
        ] {
            assert_eq!(url(text).as_deref(), is, "{text}");
        }
    }

    #[test]
    fn a_key_is_a_line_and_is_not_repeated() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("key");
        let options = BackEndOptions { key_file: Some(file.clone()), ..BackEndOptions::default() };
        assert!(matches!(options.key(), Err(BackEndError::File(..))));
        fs::write(&file, "s3cret\n").unwrap();
        assert_eq!(options.key().unwrap().unwrap().as_str(), "s3cret");
        for wrong in ["\n", "s3cret two", "s3cret\nx"] {
            fs::write(&file, wrong).unwrap();
            let error = options.key().unwrap_err();
            assert!(matches!(error, BackEndError::Key(_)) && !error.to_string().contains("s3cret"));
        }
    }
}
