//! Another server on a real socket, behind which a test's router is, and before which it does what a test tells it: the
//! network and the server at their worst.

use axum::{
    Router,
    body::Body,
    http::{Request, Uri},
};
use http_body_util::BodyExt;
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tower::ServiceExt;

/// What becomes of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Answers as the router does.
    Answers,
    /// Closes the connection at once.
    HangsUp,
    /// Says nothing, and does nothing, for as long as the client waits.
    IsSilent,
    /// Does it, and answers when the client waits no longer.
    AnswersLate,
    /// Does it, and answers twice.
    AnswersTwice,
    /// Does it, and answers 500.
    FailsAfter,
    /// Does it, and closes the connection.
    HangsUpAfter,
    /// Does it, and closes the connection in the middle of the answer.
    HangsUpWithin,
    /// Does it, and answers 200 with what is no JSON.
    MumblesAfter,
    /// Does nothing, and answers with what is no HTTP.
    Mumbles,
    /// Does nothing, and answers this, with `Retry-After: 120`.
    Refuses(u16),
    /// Does nothing, and sends elsewhere: to whoever counts it.
    Redirects,
}

/// Every one of them that ends with the client not knowing, or being told to come again.
pub const TROUBLES: [Does; 12] = [
    Does::HangsUp,
    Does::IsSilent,
    Does::AnswersLate,
    Does::AnswersTwice,
    Does::FailsAfter,
    Does::HangsUpAfter,
    Does::HangsUpWithin,
    Does::MumblesAfter,
    Does::Mumbles,
    Does::Refuses(429),
    Does::Refuses(503),
    Does::Redirects,
];

/// The server.
pub struct Peer {
    pub url: String,
    state: Arc<State>,
    serving: JoinHandle<()>,
}

struct State {
    router: Router,
    elsewhere: String,
    /// What becomes of the next requests; then all are answered.
    script: Mutex<VecDeque<Does>>,
    /// Whether nobody is there.
    down: Mutex<bool>,
    requests: Mutex<usize>,
    redirected: Mutex<usize>,
}

impl Peer {
    pub async fn new(router: Router, script: impl IntoIterator<Item = Does>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State {
            router,
            elsewhere: format!("{url}/elsewhere"),
            script: Mutex::new(script.into_iter().collect()),
            down: Mutex::default(),
            requests: Mutex::default(),
            redirected: Mutex::default(),
        });
        let serving = tokio::spawn({
            let state = state.clone();
            async move {
                loop {
                    let (stream, _) = listener.accept().await.unwrap();
                    tokio::spawn(serve(stream, state.clone()));
                }
            }
        });
        Self { url, state, serving }
    }

    /// From now on nobody is there, or somebody is again.
    pub fn set_down(&self, down: bool) {
        *self.state.down.lock().unwrap() = down;
    }

    /// What becomes of the next requests.
    pub fn script(&self, script: impl IntoIterator<Item = Does>) {
        *self.state.script.lock().unwrap() = script.into_iter().collect();
    }

    /// How many requests came, and how many of them by a redirect.
    pub fn requests(&self) -> (usize, usize) {
        (*self.state.requests.lock().unwrap(), *self.state.redirected.lock().unwrap())
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// One connection: one request, as the client closes it then.
async fn serve(mut stream: TcpStream, state: Arc<State>) {
    *state.requests.lock().unwrap() += 1;
    if *state.down.lock().unwrap() {
        return;
    }
    let does = state.script.lock().unwrap().pop_front().unwrap_or(Does::Answers);
    if does == Does::HangsUp {
        return;
    }
    let Some(request) = read(&mut stream).await else { return };
    if request.uri().path() == "/elsewhere" {
        *state.redirected.lock().unwrap() += 1;
    }
    let refused = |status: u16, rest: &str| format!("HTTP/1.1 {status} x\r\n{rest}content-length: 0\r\n\r\n");
    let answer = match does {
        Does::IsSilent => return wait(stream).await,
        Does::Mumbles => b"mumble\r\n\r\n".to_vec(),
        Does::Refuses(status) => refused(status, "retry-after: 120\r\n").into_bytes(),
        Does::Redirects => refused(307, &format!("location: {}\r\n", state.elsewhere)).into_bytes(),
        _ => answer(&state.router, request).await,
    };
    let answer = match does {
        Does::AnswersLate => return wait(stream).await,
        Does::HangsUpAfter => return,
        Does::HangsUpWithin => answer[..answer.len() - 2].to_vec(),
        Does::AnswersTwice => [answer.clone(), answer].concat(),
        Does::FailsAfter => refused(500, "").into_bytes(),
        Does::MumblesAfter => b"HTTP/1.1 200 x\r\ncontent-length: 6\r\n\r\n{mumbl".to_vec(),
        _ => answer,
    };
    let _ = stream.write_all(&answer).await;
    let _ = stream.shutdown().await;
}

/// Until the client has gone.
async fn wait(mut stream: TcpStream) {
    let _ = tokio::time::timeout(Duration::from_secs(30), stream.read(&mut [0; 16])).await;
}

async fn read(stream: &mut TcpStream) -> Option<Request<Body>> {
    let mut bytes = Vec::new();
    let (head, rest) = loop {
        let mut piece = vec![0; 16 * 1024];
        let length = stream.read(&mut piece).await.ok().filter(|length| *length > 0)?;
        bytes.extend_from_slice(&piece[..length]);
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break (String::from_utf8(bytes[..end].to_vec()).unwrap(), bytes[end + 4..].to_vec());
        }
    };
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, uri) = (first.next()?, first.next()?.parse::<Uri>().unwrap());
    let mut request = Request::builder().method(method).uri(uri);
    let mut length = 0;
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        if name.eq_ignore_ascii_case("content-length") {
            length = value.parse().unwrap();
        }
        request = request.header(name, value);
    }
    let mut body = rest;
    while body.len() < length {
        let mut piece = vec![0; length - body.len()];
        let read = stream.read(&mut piece).await.ok().filter(|length| *length > 0)?;
        body.extend_from_slice(&piece[..read]);
    }
    Some(request.body(body.into()).unwrap())
}

async fn answer(router: &Router, request: Request<Body>) -> Vec<u8> {
    let (parts, body) = router.clone().oneshot(request).await.unwrap().into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let mut answer = format!("HTTP/1.1 {} x\r\n", parts.status.as_u16()).into_bytes();
    for (name, value) in &parts.headers {
        if name == "content-length" || name == "transfer-encoding" {
            continue;
        }
        answer.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
    }
    answer.extend(format!("content-length: {}\r\n\r\n", body.len()).into_bytes());
    answer.extend(&body);
    answer
}
