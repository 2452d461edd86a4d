//! Where the site is, as it is said on the command line.

use super::Folders;
use clap::Args;
use std::path::PathBuf;

/// Where the site is.
#[derive(Args, Debug)]
pub struct Place {
    /// The folder that holds site/, locales/, pkg/ and public/
    #[arg(long, env = "HARK_ROOT", default_value = ".")]
    pub root: PathBuf,
    /// The folder of the site, if it is elsewhere
    #[arg(long, env = "HARK_SITE")]
    site: Option<PathBuf>,
    /// The folder of the texts, if it is elsewhere
    #[arg(long, env = "HARK_LOCALES")]
    locales: Option<PathBuf>,
}

impl Place {
    /// Its folders.
    pub fn folders(&self) -> Folders {
        let usual = Folders::under(&self.root);
        Folders {
            site: self.site.clone().unwrap_or(usual.site),
            locales: self.locales.clone().unwrap_or(usual.locales),
        }
    }
}
