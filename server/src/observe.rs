//! What is logged: JSON lines on standard error. Of a request its method, the template of its route, the
//! status and the time it took; never a path, a query, a body, a cookie or an address.

mod metrics;
mod traces;

pub use metrics::{Metrics, routes, serve};
pub use traces::{Kind, Traces, carried, note, pass_on, traced};

use crate::{problem::respond, secrets::random, state::AppState};
use ::cases::ProblemKind;
use axum::{
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use std::{any::Any, time::Instant};
use tracing::Instrument;
use tracing_subscriber::EnvFilter;

/// Begins to log. `HARK_LOG` says what (as `info` or `server=debug`).
pub fn start() {
    let filter = EnvFilter::try_from_env("HARK_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let lines =
        tracing_subscriber::fmt().json().flatten_event(true).with_span_list(false).with_env_filter(filter);
    let _ = lines.with_writer(std::io::stderr).try_init();
    // The message of a panic can quote what a person typed; its place cannot.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(%place, "a panic");
    }));
}

/// Gives each request an id, tells it to the client, and logs and measures the request when it is answered.
pub async fn log(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = URL_SAFE_NO_PAD.encode(random::<12>());
    let method = request.method();
    // Only known methods: the name of another one is what somebody typed.
    let method = STANDARD.into_iter().find(|name| *name == method.as_str()).unwrap_or("OTHER");
    let route = request.extensions().get::<MatchedPath>().map_or("-", MatchedPath::as_str).to_owned();
    let span = tracing::info_span!("request", id);
    let answering = async {
        let response = next.run(request).await;
        let status = response.status();
        note("http.request.method", method);
        note("http.route", route.clone());
        note("http.response.status_code", i64::from(status.as_u16()));
        note("hark.request.id", id.clone());
        if status.is_server_error() {
            traces::failed();
        }
        response
    };
    let mut response =
        traced(Kind::Server, format!("{method} {route}"), answering).instrument(span.clone()).await;
    state.metrics.count(method, &route, response.status().as_u16(), started.elapsed());
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    span.in_scope(|| {
        let status = response.status().as_u16();
        tracing::info!(target: "http", method, route, status, micros, "answered");
    });
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HeaderName::from_static("x-request-id"), id);
    }
    response
}

const STANDARD: [&str; 8] = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"];

/// The answer to a request whose handler panicked.
pub fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    respond(ProblemKind::Internal)
}
