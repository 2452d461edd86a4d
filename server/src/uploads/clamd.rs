//! A virus scanner: clamd, over its own protocol (clamd(8), `INSTREAM`). What it does not clear is not taken.

use std::{io, path::PathBuf, str::FromStr, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpStream, UnixStream},
    time::timeout,
};

/// How long a scanner may take for one file, unless it is told otherwise.
const WAIT: Duration = Duration::from_secs(20);
/// How much is sent at a time.
const CHUNK: usize = 64 * 1024;
/// More than any reply of clamd's.
const LONGEST_REPLY: u64 = 4 * 1024;

/// A scanner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clamd {
    place: Place,
    /// How long it may take for one file.
    pub wait: Duration,
}

/// Where it listens.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// A socket in the file system.
    Unix(PathBuf),
    /// Host and port.
    Tcp(String),
}

/// A text that says no place of a scanner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a scanner is named as unix:/path or host:port")]
pub struct NotAScanner;

/// Why a file is not cleared.
#[derive(Debug, thiserror::Error)]
pub enum ScanError {
    /// It found something.
    #[error("found")]
    Found,
    /// It does not answer in time.
    #[error("the scanner does not answer in time")]
    TimedOut,
    /// It cannot be reached, or breaks off.
    #[error("the scanner: {0}")]
    Unreachable(#[from] io::Error),
    /// It says that it cannot tell.
    #[error("the scanner says: {0}")]
    Unclear(String),
}

impl FromStr for Clamd {
    type Err = NotAScanner;

    /// Reads `unix:/run/clamav/clamd.ctl` or `host:port`.
    fn from_str(text: &str) -> Result<Self, NotAScanner> {
        let place = if let Some(path) = text.strip_prefix("unix:") {
            path.starts_with('/').then(|| Place::Unix(path.into()))
        } else {
            let is_port = |port: &str| port.parse::<u16>().is_ok();
            let named = text.rsplit_once(':').filter(|(host, port)| !host.is_empty() && is_port(port));
            named.map(|_| Place::Tcp(text.to_owned()))
        };
        Ok(Self { place: place.ok_or(NotAScanner)?, wait: WAIT })
    }
}

impl Clamd {
    /// Has the content scanned.
    ///
    /// # Errors
    /// [`ScanError`] for all that is not plainly cleared.
    pub async fn scan(&self, content: &[u8]) -> Result<(), ScanError> {
        let scanned = async {
            match &self.place {
                Place::Unix(path) => ask(UnixStream::connect(path).await?, content).await,
                Place::Tcp(address) => ask(TcpStream::connect(address).await?, content).await,
            }
        };
        timeout(self.wait, scanned).await.unwrap_or(Err(ScanError::TimedOut))
    }
}

async fn ask(stream: impl AsyncRead + AsyncWrite + Unpin, content: &[u8]) -> Result<(), ScanError> {
    let (from, mut to) = tokio::io::split(stream);
    let sent = send(&mut to, content).await;
    let mut reply = Vec::new();
    let read = from.take(LONGEST_REPLY).read_to_end(&mut reply).await;
    // A scanner that has seen enough, or takes no more, says so and closes: that reply counts.
    if reply.is_empty() {
        sent?;
        read?;
    }
    let reply = String::from_utf8_lossy(&reply);
    let reply = reply.trim_end_matches(['\0', '\n']);
    match reply {
        "stream: OK" => Ok(()),
        found if found.ends_with(" FOUND") => Err(ScanError::Found),
        _ => Err(ScanError::Unclear(reply.to_owned())),
    }
}

async fn send(to: &mut (impl AsyncWrite + Unpin), content: &[u8]) -> io::Result<()> {
    to.write_all(b"zINSTREAM\0").await?;
    for chunk in content.chunks(CHUNK) {
        let length = u32::try_from(chunk.len()).map_err(io::Error::other)?;
        to.write_all(&length.to_be_bytes()).await?;
        to.write_all(chunk).await?;
    }
    to.write_all(&[0; 4]).await?;
    to.flush().await
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::{TcpListener, UnixListener};

    /// A scanner that answers so, once it has read the whole of what is sent, and says what that was.
    async fn scripted(reply: &'static [u8]) -> (Clamd, tokio::task::JoinHandle<Vec<u8>>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let clamd = listener.local_addr().unwrap().to_string().parse().unwrap();
        let heard = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut command = [0; 10];
            stream.read_exact(&mut command).await.unwrap();
            assert_eq!(&command, b"zINSTREAM\0");
            let mut content = Vec::new();
            loop {
                let length = stream.read_u32().await.unwrap() as usize;
                if length == 0 {
                    break;
                }
                let start = content.len();
                content.resize(start + length, 0);
                stream.read_exact(&mut content[start..]).await.unwrap();
            }
            stream.write_all(reply).await.unwrap();
            content
        });
        (clamd, heard)
    }

    #[tokio::test]
    async fn only_a_plain_ok_clears_a_file() {
        let content = vec![7; 200_000];
        let (clamd, heard) = scripted(b"stream: OK\0").await;
        clamd.scan(&content).await.unwrap();
        assert_eq!(heard.await.unwrap(), content);
        let (clamd, _) = scripted(b"stream: Eicar-Signature FOUND\0").await;
        assert!(matches!(clamd.scan(b"x").await, Err(ScanError::Found)));
        for reply in
            [b"INSTREAM size limit exceeded. ERROR\0".as_slice(), b"stream: OK maybe\0", b"UNKNOWN COMMAND\0"]
        {
            let (clamd, _) = scripted(reply).await;
            assert!(matches!(clamd.scan(b"x").await, Err(ScanError::Unclear(_))));
        }
        let (clamd, _) = scripted(b"").await;
        assert!(clamd.scan(b"x").await.is_err(), "hung up");
    }

    #[tokio::test]
    async fn a_scanner_that_is_silent_or_away_clears_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clamd.ctl");
        let mut clamd: Clamd = format!("unix:{}", path.display()).parse().unwrap();
        assert!(matches!(clamd.scan(b"x").await, Err(ScanError::Unreachable(_))));
        let listener = UnixListener::bind(path).unwrap();
        clamd.wait = Duration::from_millis(50);
        assert!(matches!(clamd.scan(b"x").await, Err(ScanError::TimedOut)));
        drop(listener);
    }

    #[test]
    fn a_scanner_is_named_by_socket_or_host() {
        let place = |text: &str| text.parse::<Clamd>().map(|clamd| clamd.place);
        assert_eq!(place("unix:/run/c.ctl"), Ok(Place::Unix("/run/c.ctl".into())));
        assert_eq!(place("[::1]:3310"), Ok(Place::Tcp("[::1]:3310".into())));
        for wrong in ["", "unix:", "unix:relative", "host", ":3310", "host:port", "host:99999"] {
            assert_eq!(place(wrong), Err(NotAScanner), "{wrong}");
        }
    }
}
