//! Requests that want to hurt: nested too deep, too large, too slow, or guessing. They are refused, and others are served.

use crate::{
    app::{Reply, TestApp},
    events::Raised,
};
use axum::{
    Router,
    body::{Body, Bytes},
};
use futures_util::stream;
use server::{
    router,
    serve::connections::{self, Patience},
};
use std::{
    collections::BTreeSet,
    convert::Infallible,
    env,
    future::pending,
    net::SocketAddr,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::mpsc,
    time::{sleep, timeout},
};

const JSON: (&str, &str) = ("content-type", "application/json");
/// How many slow clients there are at once.
const SLOW: usize = 300;
/// How long a client may take for the head of a request, here.
const HEAD: Duration = Duration::from_secs(3);
/// How long clients are waited for, here.
const PATIENCE: Patience = Patience { head: HEAD, answer: Duration::from_secs(2) };

#[tokio::test]
async fn json_nested_ten_thousand_deep_is_refused() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let bearer = format!("Bearer {}", case.secret);
    let fields = [JSON, ("idempotency-key", "key-00001"), ("authorization", &bearer)];
    let (open, close) = ("[".repeat(10_000), "]".repeat(10_000));
    let objects = "{\"a\":".repeat(10_000) + "1" + &"}".repeat(10_000);
    let mut refused = 0;
    for path in ["", "/events", "/documents"] {
        let path = match path {
            "" => "/api/v1/cases".to_owned(),
            rest => format!("/api/v1/cases/{}{rest}", case.reference),
        };
        for body in [
            format!("{open}{close}"),
            objects.clone(),
            format!("{{\"service\":\"data-protection\",\"answers\":{{\"about\":{open}{close}}}}}"),
            format!("{{\"kind\":\"add-information\",\"revision\":1,\"text\":{objects}}}"),
            format!("{{\"uploads\":{open}"),
        ] {
            let reply = app.send("POST", &path, &fields, body).await;
            // Where a field is no text, or unknown, that is seen first.
            assert!([400, 422].contains(&reply.status.as_u16()), "{path}: {}", reply.text());
            refused += 1;
        }
    }
    println!("{refused} bodies nested 10,000 deep: {refused} refused");
    assert_eq!(case.get(&app, "").await.json()["revision"], 1);
}

#[tokio::test]
async fn wrong_guesses_get_the_same_answer_whether_there_is_such_a_case_or_not() {
    let app = TestApp::new().await;
    let case = Raised::of(&app).await;
    let guesses = env::var("HARK_TEST_GUESSES").map_or(10_000, |guesses| guesses.parse().unwrap());
    let mut answers = BTreeSet::new();
    for number in 0..guesses {
        let secret = format!("{number:028}");
        let reference = if number % 2 == 0 { case.reference.clone() } else { format!("HK-{number:06}-A1A1") };
        let fields = [("authorization", format!("Bearer {secret}"))];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let reply = app.get(&format!("/api/v1/cases/{reference}"), &fields).await;
        answers.insert(told(&reply));
    }
    println!("{guesses} wrong guesses, half of them at a case that there is: {} answer", answers.len());
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert!(answers.first().unwrap().starts_with("404 "));
    assert_eq!(case.get(&app, "").await.status, 200);
}

/// All that an answer tells: what is different in each of them aside.
fn told(reply: &Reply) -> String {
    let mut fields: Vec<_> = reply
        .headers
        .iter()
        .filter(|(name, _)| !["x-request-id", "content-security-policy"].contains(&name.as_str()))
        .map(|(name, value)| format!("{name}: {value:?}"))
        .collect();
    fields.sort();
    format!("{} {} {}", reply.status.as_u16(), fields.join("\n"), reply.text())
}

#[tokio::test]
async fn a_body_that_does_not_end_is_not_waited_for() {
    let app = TestApp::new().await;
    tokio::time::pause();
    let started = tokio::time::Instant::now();
    let byte_by_byte = stream::unfold((), |()| async {
        sleep(Duration::from_secs(1)).await;
        Some((Ok::<_, Infallible>(Bytes::from_static(b" ")), ()))
    });
    let fields = [JSON, ("idempotency-key", "key-00001")];
    let reply = app.send("POST", "/api/v1/cases", &fields, Body::from_stream(byte_by_byte)).await;
    reply.problem(503, "timed-out");
    assert_eq!(reply.field("retry-after"), "10");
    println!("a body of a byte a second: 503 after {} s", started.elapsed().as_secs());
    assert!((30..32).contains(&started.elapsed().as_secs()));
}

/// The server on a port.
async fn listen(app: &TestApp) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(connections::serve(listener, router(app.state.clone()), PATIENCE, pending()));
    address
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_takes_nothing_of_its_answer_is_cut_off() {
    let (dropped, mut is_dropped) = mpsc::channel::<()>(1);
    // More than the system keeps for a client that does not read.
    let endless = move || {
        let held = dropped.clone();
        let pieces = stream::unfold(held, |held| async {
            Some((Ok::<_, Infallible>(Bytes::from(vec![b'x'; 65_536])), held))
        });
        async { Body::from_stream(pieces) }
    };
    let routes = Router::new().fallback(endless);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let mut client = TcpStream::connect(address).await.unwrap();
    client.write_all(format!("GET / HTTP/1.1\r\n{CLOSE}\r\n").as_bytes()).await.unwrap();
    let serving = tokio::spawn(connections::serve(listener, routes, PATIENCE, pending()));
    sleep(Duration::from_millis(500)).await;
    assert!(matches!(is_dropped.try_recv(), Err(mpsc::error::TryRecvError::Empty)), "it is being answered");
    serving.abort();
    // The routes go with the server; what is left of the channel is the answer's.
    let gone = timeout(Duration::from_mins(1), is_dropped.recv()).await;
    assert_eq!(gone, Ok(None), "nobody cuts it off");
}

/// Sends this, and reads all that comes; empty if the connection is just cut.
async fn exchange(address: SocketAddr, sent: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // What is refused is not read to its end.
    let _ = stream.write_all(sent).await;
    let mut got = Vec::new();
    let _ = stream.read_to_end(&mut got).await;
    String::from_utf8_lossy(&got).into_owned()
}

const CLOSE: &str = "host: hark.test\r\nconnection: close\r\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn heads_and_bodies_that_are_too_large_are_refused() {
    let app = TestApp::new().await;
    let address = listen(&app).await;
    let long = "x".repeat(100_000);
    let many = "x-many: 1\r\n".repeat(200);
    let body =
        "content-type: application/json\r\nidempotency-key: key-00001\r\ncontent-length: 1000000\r\n\r\n";
    let mut figures = Vec::new();
    for (what, head, status) in [
        ("a head of 100 KB", format!("GET / HTTP/1.1\r\n{CLOSE}x: {long}\r\n\r\n"), "431"),
        ("an address of 100 KB", format!("GET /{long} HTTP/1.1\r\n{CLOSE}\r\n"), "4"),
        ("200 header fields", format!("GET / HTTP/1.1\r\n{CLOSE}{many}\r\n"), "431"),
        ("a body of 1 MB", format!("POST /api/v1/cases HTTP/1.1\r\n{CLOSE}{body}{long}{long}{long}"), "413"),
    ] {
        let reply = exchange(address, head.as_bytes()).await;
        let first = reply.lines().next().unwrap_or_default().to_owned();
        assert!(first.starts_with(&format!("HTTP/1.1 {status}")), "{what}: {reply}");
        figures.push(format!("{what}: {first}"));
        let other = exchange(address, format!("GET /healthz HTTP/1.1\r\n{CLOSE}\r\n").as_bytes()).await;
        assert!(other.ends_with("ok"), "{other}");
    }
    println!("{}", figures.join("; "));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_clients_are_cut_off_and_others_are_served_meanwhile() {
    let app = TestApp::new().await;
    let address = listen(&app).await;
    let slow: Vec<_> = (0..SLOW)
        .map(|_| {
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(address).await.unwrap();
                let started = Instant::now();
                stream.write_all(b"GET / HTTP/1.1\r\nhost: hark.test\r\nx: ").await.unwrap();
                let (mut read, mut write) = stream.split();
                let cut = async {
                    let mut got = Vec::new();
                    let _ = read.read_to_end(&mut got).await;
                };
                let drip = async {
                    while write.write_all(b"x").await.is_ok() {
                        sleep(Duration::from_millis(100)).await;
                    }
                    pending::<()>().await;
                };
                let end = async {
                    tokio::select! { () = cut => {}, () = drip => {} }
                };
                timeout(HEAD * 10, end).await.expect("nobody cuts it off");
                started.elapsed()
            })
        })
        .collect();
    let mut served = 0;
    while !slow.iter().all(tokio::task::JoinHandle::is_finished) {
        let reply = exchange(address, format!("GET /en HTTP/1.1\r\n{CLOSE}\r\n").as_bytes()).await;
        assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
        served += 1;
    }
    let mut longest = Duration::ZERO;
    for client in slow {
        longest = longest.max(client.await.unwrap());
    }
    println!(
        "{SLOW} clients that send a byte at a time: all cut off, the last after {longest:.1?}; {served} pages served meanwhile"
    );
    assert!(served > 0);
}
