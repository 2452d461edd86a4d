//! Mails to a mail server (RFC 5321).

use super::{Mail, Undelivered, post::Why};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor, transport::smtp};
use std::{fmt, str::FromStr, time::Duration};
use tokio::time::timeout;
use url::Url;

/// How long one mail may take. A server may take ten minutes to say that it has it (RFC 5321, 4.5.3.2.6); whoever
/// gives up earlier sends twice.
const PATIENCE: Duration = Duration::from_mins(11);

/// Answers that are about this site and not about one mail: that it may not send, or not without logging in (RFC
/// 4954). Somebody will put it right.
const OURS: [u16; 4] = [530, 534, 535, 538];

/// A mail server. Its password is not shown by `Debug`.
#[derive(Clone)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    patience: Duration,
}

/// A text that names no mail server. It does not repeat the text, which may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "a mail server is smtps://USER:PASSWORD@HOST or smtp://USER:PASSWORD@HOST:587, with what is no letter or digit in user and password as %XX"
)]
pub struct NotAServer;

impl Smtp {
    /// Gives up a mail after this long instead.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    pub(super) async fn send(&self, mail: &Mail) -> Result<(), Undelivered> {
        match timeout(self.patience, self.transport.send(mail.message.clone())).await {
            Err(_) => Err(Undelivered::Later(Why::TimedOut)),
            Ok(Err(error)) => Err(undelivered(&error, mail.needs_utf8)),
            Ok(Ok(_)) => Ok(()),
        }
    }
}

/// `smtps://` speaks TLS from the beginning. `smtp://` goes over to TLS (STARTTLS) and sends nothing without it, except
/// to a server on the same machine, or where `?tls=opportunistic` allows it.
impl FromStr for Smtp {
    type Err = NotAServer;

    fn from_str(text: &str) -> Result<Self, NotAServer> {
        let mut url = Url::parse(text).map_err(|_| NotAServer)?;
        let host = url.host_str().ok_or(NotAServer)?;
        let is_here = ["localhost", "127.0.0.1", "[::1]"].contains(&host);
        if url.scheme() == "smtp" && url.query().is_none() && !is_here {
            url.set_query(Some("tls=required"));
        }
        let transport =
            AsyncSmtpTransport::<Tokio1Executor>::from_url(url.as_str()).map_err(|_| NotAServer)?;
        Ok(Self { transport: transport.build(), patience: PATIENCE })
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Smtp(…)")
    }
}

fn undelivered(error: &smtp::Error, needs_utf8: bool) -> Undelivered {
    let code = error.status().map(u16::from);
    match code {
        Some(code) if error.is_permanent() && !OURS.contains(&code) => Undelivered::Never(Why::Answer(code)),
        Some(code) => Undelivered::Later(Why::Answer(code)),
        None if error.is_client() && needs_utf8 => Undelivered::Never(Why::NoUtf8),
        None => Undelivered::Later(Why::Connection),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_are_read_and_their_passwords_not_shown() {
        for text in [
            "smtps://u:s3cret@mail.example.org",
            "smtp://u:s%40cret@mail.example.org:587",
            "smtp://localhost:25",
        ] {
            let smtp: Smtp = text.parse().unwrap();
            assert_eq!(format!("{smtp:?}"), "Smtp(…)");
        }
        for wrong in [
            "",
            "mail.example.org",
            "http://mail.example.org",
            "smtp://",
            "smtps://u:s3cret@",
            "smtp://h?tls=never",
        ] {
            let error = wrong.parse::<Smtp>().unwrap_err();
            assert!(!error.to_string().contains("s3cret"), "{wrong}");
        }
    }
}
