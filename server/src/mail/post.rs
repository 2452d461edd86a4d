//! The way that mails go.

use super::{Address, Mail, Smtp, folder};
use std::{
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

/// How this site sends mail.
#[derive(Debug, Clone)]
pub struct Post {
    /// The mail server, if one was named.
    pub smtp: Option<Smtp>,
    /// Where mails go without one, as files.
    pub folder: PathBuf,
    /// The address that mails are from.
    pub from: Address,
}

/// Why a mail is not on its way. It says nothing of the address or the text, so it may be logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Undelivered {
    /// It may go another time.
    #[error("not delivered yet: {0}")]
    Later(Why),
    /// It will never go.
    #[error("refused: {0}")]
    Never(Why),
}

/// What stood in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// The mail server's answer (RFC 5321, 4.2).
    #[error("the mail server answered {0}")]
    Answer(u16),
    /// The mail server cannot be reached, or not safely, or went away.
    #[error("the mail server cannot be reached, or not safely (TLS), or went away")]
    Connection,
    /// The mail server took too long.
    #[error("the mail server took too long")]
    TimedOut,
    /// The mail server cannot take addresses with such letters.
    #[error("the mail server has no SMTPUTF8, which the address needs")]
    NoUtf8,
    /// The file could not be written.
    #[error("the file: {0}")]
    File(io::ErrorKind),
}

impl Post {
    /// Mail as files in the data folder, from an address that nobody can have (RFC 2606).
    ///
    /// # Panics
    /// Never: the address is one.
    pub fn new(data: &Path) -> Self {
        let from = "noreply@mail.invalid".parse().expect("an address");
        Self { smtp: None, folder: data.join("mail"), from }
    }

    /// Whether a person may be told that a mail is on its way. Of files nobody here knows who sends them.
    pub fn arrives(&self) -> bool {
        self.smtp.is_some()
    }

    /// Sends a mail. When it returns, the mail server has it, or it is on disk.
    ///
    /// # Errors
    /// [`Undelivered`].
    pub async fn send(&self, mail: Mail) -> Result<(), Undelivered> {
        if let Some(smtp) = &self.smtp {
            return smtp.send(&mail).await;
        }
        let folder = self.folder.clone();
        let written =
            tokio::task::spawn_blocking(move || folder::write(&folder, &mail.id, &mail.bytes())).await;
        let failed = |error: io::Error| Undelivered::Later(Why::File(error.kind()));
        written.map_err(|_| failed(io::ErrorKind::Interrupted.into()))?.map_err(failed)
    }

    /// Erases the files that are older than this; says how many.
    ///
    /// # Errors
    /// What could not be read or erased.
    pub async fn purge(&self, age: Duration) -> io::Result<u64> {
        let folder = self.folder.clone();
        tokio::task::spawn_blocking(move || folder::purge(&folder, age, SystemTime::now())).await?
    }
}
