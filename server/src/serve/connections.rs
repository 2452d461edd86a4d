//! Connections: how many there may be, and how long one may take to say what it wants. A request itself has its limits in
//! [`crate::limits`].

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use rustix::net::sockopt::set_tcp_user_timeout;
use std::{net::SocketAddr, pin::pin, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    select,
    sync::Semaphore,
    time::sleep,
};
use tower::ServiceExt;

/// The largest head of a request, in bytes.
const LARGEST_HEAD: usize = 32 * 1024;
/// How many connections there may be; further ones wait until one ends.
const MOST: usize = 4_000;

/// How long a client is waited for, before it is cut off.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// To send the head of a request; so long a connection waits for the next one, too.
    pub head: Duration,
    /// To take anything at all of an answer that waits for it.
    pub answer: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { head: Duration::from_secs(20), answer: Duration::from_mins(1) }
    }
}

/// Answers with these routes until it is told to stop, and then finishes what is under way.
pub async fn serve(
    listener: TcpListener,
    routes: Router,
    patience: Patience,
    told: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience.head).max_buf_size(LARGEST_HEAD);
    let (connections, turns) = (GracefulShutdown::new(), Arc::new(Semaphore::new(MOST)));
    let mut told = pin!(told);
    loop {
        let next = async {
            let turn = Arc::clone(&turns).acquire_owned().await;
            (turn, accept(&listener).await)
        };
        let (turn, (stream, peer)) = select! {
            next = next => next,
            () = &mut told => break,
        };
        // Where the system has no such limit, there is none.
        let unread = u32::try_from(patience.answer.as_millis()).unwrap_or(u32::MAX);
        let _ = set_tcp_user_timeout(&stream, unread);
        let routes = routes.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(peer));
            routes.clone().oneshot(request)
        });
        let connection = connections.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // What ends badly ends badly for the client alone.
            let _ = connection.await;
            drop(turn);
        });
    }
    drop(listener);
    connections.shutdown().await;
}

/// The next connection. Where the system has no more to give, it waits until it has.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok(accepted) => return accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
}
