//! Requests to others: to a remote back end, to the endpoints of webhooks. A connection for each, which goes to the
//! address that was looked up and checked; time and size are limited, and no redirect is followed.

mod address;

pub use address::is_public;

use crate::observe::{Kind, note, pass_on, traced};
use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, Request, StatusCode, Uri, header},
};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use jiff::fmt::rfc2822::DateTimeParser;
use std::{
    io,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use time::OffsetDateTime;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpStream, lookup_host},
    task::JoinSet,
    time::timeout,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};

/// How long one address may take to answer at all.
const CONNECT: Duration = Duration::from_secs(5);
/// The longest that somebody may ask us to stay away.
const LONGEST_AWAY: Duration = Duration::from_hours(24);

/// What sends requests.
#[derive(Clone)]
pub struct Client {
    tls: TlsConnector,
    /// Where it may go.
    pub reach: Reach,
    /// How long a request and its answer may take.
    pub patience: Duration,
    /// The longest body of an answer that is read, in bytes; with 0 none is, however long.
    pub most: usize,
}

/// Where requests may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Where whoever runs the server says.
    Anywhere,
    /// To public addresses only.
    Public,
    /// To public addresses, and to this machine.
    PublicOrThisMachine,
}

/// What was answered.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The header.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// Why there is no answer. Whether the request arrived is not known, but for the first four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It is no address of http or https.
    #[error("not an address of http or https")]
    Address,
    /// The host's name leads nowhere.
    #[error("the host is not found")]
    NotFound,
    /// The host is none of the public network.
    #[error("not a public address")]
    NotPublic,
    /// Nobody answers there, or not safely (TLS).
    #[error("cannot be reached: {0}")]
    Unreachable(io::ErrorKind),
    /// It took too long.
    #[error("took too long")]
    TimedOut,
    /// The connection broke off, or what came is no HTTP.
    #[error("broke off")]
    BrokenOff,
    /// The answer is too long.
    #[error("the answer is too long")]
    TooLong,
}

impl Reach {
    fn includes(self, ip: IpAddr) -> bool {
        match self {
            Self::Anywhere => true,
            Self::Public => is_public(ip),
            Self::PublicOrThisMachine => is_public(ip) || ip.is_loopback(),
        }
    }
}

impl Client {
    /// A client that trusts the authorities of the system (`SSL_CERT_FILE` names others).
    ///
    /// # Panics
    /// Never: the provider of cryptography has the versions of TLS.
    pub fn new(reach: Reach, patience: Duration, most: usize) -> Self {
        let mut roots = RootCertStore::empty();
        let (found, _) = roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if found == 0 {
            tracing::warn!("the system has no certificates of authorities: no https can be spoken");
        }
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring has TLS 1.2 and 1.3")
            .with_root_certificates(roots)
            .with_no_client_auth();
        Self { tls: TlsConnector::from(Arc::new(config)), reach, patience, most }
    }

    /// Sends a request, whose URI is whole, and takes the answer, whatever its status.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn send(&self, mut request: Request<Bytes>) -> Result<Answer, SendError> {
        let method = request.method().to_string();
        traced(Kind::Client, method.clone(), async {
            note("http.request.method", method);
            pass_on(request.headers_mut());
            let answer = self.exchanged(request).await;
            match &answer {
                Ok(answer) => note("http.response.status_code", i64::from(answer.status.as_u16())),
                Err(error) => note("error.type", error.to_string()),
            }
            answer
        })
        .await
    }

    /// The same, as no step of a trace.
    ///
    /// # Errors
    /// [`SendError`].
    pub async fn exchanged(&self, request: Request<Bytes>) -> Result<Answer, SendError> {
        timeout(self.patience, self.exchange(request)).await.unwrap_or(Err(SendError::TimedOut))
    }

    async fn exchange(&self, request: Request<Bytes>) -> Result<Answer, SendError> {
        let (mut parts, body) = request.into_parts();
        let authority = parts.uri.authority().ok_or(SendError::Address)?;
        let secure = match parts.uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(SendError::Address),
        };
        let host = authority.host().trim_matches(['[', ']']).to_owned();
        let port = authority.port_u16().unwrap_or(if secure { 443 } else { 80 });
        let named = HeaderValue::from_str(authority.as_str()).map_err(|_| SendError::Address)?;
        let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
        parts.uri = path.parse::<Uri>().map_err(|_| SendError::Address)?;
        parts.headers.insert(header::HOST, named);
        parts.headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        let request = Request::from_parts(parts, Full::new(body));
        let stream = self.connect(&host, port).await?;
        if !secure {
            return self.talk(stream, request).await;
        }
        let name = ServerName::try_from(host).map_err(|_| SendError::Address)?;
        let stream = self.tls.connect(name, stream).await;
        self.talk(stream.map_err(|error| SendError::Unreachable(error.kind()))?, request).await
    }

    /// Connects to the host, at the very addresses that were checked.
    async fn connect(&self, host: &str, port: u16) -> Result<TcpStream, SendError> {
        let addresses: Vec<_> = match host.parse::<IpAddr>() {
            Ok(ip) => vec![SocketAddr::new(ip, port)],
            Err(_) => lookup_host((host, port)).await.map_err(|_| SendError::NotFound)?.collect(),
        };
        // A name that leads here and there is not trusted half.
        if !addresses.iter().all(|address| self.reach.includes(address.ip())) {
            return Err(SendError::NotPublic);
        }
        let mut failed = SendError::NotFound;
        for address in addresses {
            failed = match timeout(CONNECT, TcpStream::connect(address)).await {
                Ok(Ok(stream)) => return Ok(stream),
                Ok(Err(error)) => SendError::Unreachable(error.kind()),
                Err(_) => SendError::Unreachable(io::ErrorKind::TimedOut),
            };
        }
        Err(failed)
    }

    async fn talk(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        request: Request<Full<Bytes>>,
    ) -> Result<Answer, SendError> {
        let broken = |_| SendError::BrokenOff;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
        // Ends with this function, however that ends.
        let mut driving = JoinSet::new();
        driving.spawn(connection);
        let (head, body) = sender.send_request(request).await.map_err(broken)?.into_parts();
        if self.most == 0 {
            return Ok(Answer { status: head.status, headers: head.headers, body: Bytes::new() });
        }
        let body = Limited::new(body, self.most).collect().await.map_err(|error| {
            if error.is::<LengthLimitError>() { SendError::TooLong } else { SendError::BrokenOff }
        })?;
        Ok(Answer { status: head.status, headers: head.headers, body: body.to_bytes() })
    }
}

impl Answer {
    /// How long whoever answers asks us to stay away (`Retry-After`, RFC 9110, 10.2.3).
    pub fn retry_after(&self, now: OffsetDateTime) -> Option<Duration> {
        let said = self.headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
        let seconds = said.parse::<u64>().ok().or_else(|| {
            let at = DateTimeParser::new().parse_zoned(said).ok()?.timestamp().as_second();
            u64::try_from(at - now.unix_timestamp()).ok()
        });
        seconds.map(|seconds| Duration::from_secs(seconds).min(LONGEST_AWAY))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    fn client(reach: Reach) -> Client {
        Client::new(reach, Duration::from_millis(400), 100)
    }

    /// What comes of a request to a server that answers with these bytes, and then waits for the other to go.
    async fn answered(bytes: &[u8], scheme: &str, reach: Reach) -> Result<Answer, SendError> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("{scheme}://{}/a?b=c", listener.local_addr().unwrap());
        let bytes = bytes.to_vec();
        let serving = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut read = [0; 4096];
            let _ = stream.read(&mut read).await;
            stream.write_all(&bytes).await.unwrap();
            if bytes.is_empty() || bytes.starts_with(b"HTTP") {
                let _ = stream.read(&mut read).await;
            }
        });
        let answer = client(reach).send(Request::post(url).body(Bytes::from("body")).unwrap()).await;
        serving.abort();
        answer
    }

    #[tokio::test]
    async fn every_answer_is_taken_or_refused_in_time() {
        let to = Reach::Anywhere;
        let answer =
            answered(b"HTTP/1.1 302 x\r\nlocation: /y\r\ncontent-length: 2\r\n\r\nok", "http", to).await;
        let answer = answer.unwrap();
        assert_eq!((answer.status, answer.body.as_ref()), (StatusCode::FOUND, &b"ok"[..]));
        let long = [b"HTTP/1.1 200 x\r\n\r\n".as_slice(), &[b'x'; 101]].concat();
        assert_eq!(answered(&long, "http", to).await.unwrap_err(), SendError::TooLong);
        let half = b"HTTP/1.1 200 x\r\ncontent-length: 10\r\n\r\nhalf";
        assert_eq!(answered(half, "http", to).await.unwrap_err(), SendError::TimedOut);
        assert_eq!(answered(b"", "http", to).await.unwrap_err(), SendError::TimedOut);
        assert_eq!(answered(b"nonsense", "http", to).await.unwrap_err(), SendError::BrokenOff);
        let no_tls = answered(b"nonsense", "https", to).await.unwrap_err();
        assert!(matches!(no_tls, SendError::Unreachable(_)), "{no_tls:?}");
    }

    #[tokio::test]
    async fn nobody_is_asked_at_an_address_that_is_not_public() {
        let ask = |url: String| async move {
            client(Reach::Public).send(Request::get(url).body(Bytes::new()).unwrap()).await.unwrap_err()
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "0.0.0.0"]
        {
            for scheme in ["http", "https"] {
                assert_eq!(ask(format!("{scheme}://{host}:{port}/")).await, SendError::NotPublic, "{host}");
            }
        }
        let nobody = timeout(Duration::from_millis(20), listener.accept()).await;
        assert!(nobody.is_err(), "not even a connection is made");
        assert_eq!(ask("ftp://a.example/".into()).await, SendError::Address);
    }

    #[test]
    fn how_long_to_stay_away_is_seconds_or_a_date() {
        let now = datetime!(2026-11-21 10:00 UTC);
        let after = |said: &'static str| {
            let headers = [(header::RETRY_AFTER, HeaderValue::from_static(said))].into_iter().collect();
            Answer { status: StatusCode::OK, headers, body: Bytes::new() }.retry_after(now)
        };
        assert_eq!(after("120"), Some(Duration::from_mins(2)));
        assert_eq!(after("Sat, 21 Nov 2026 10:01:00 GMT"), Some(Duration::from_mins(1)));
        assert_eq!(after("99999999"), Some(LONGEST_AWAY));
        for nothing in ["", "soon", "-1", "Sat, 21 Nov 2026 09:00:00 GMT"] {
            assert_eq!(after(nothing), None, "{nothing}");
        }
    }
}
