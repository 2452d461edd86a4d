//! What is measured while it runs, in the text format of `OpenMetrics`, on a port of its own (`--metrics`): how many
//! requests came, how long they took, what waits. Nothing of a person: routes by their templates, no address, no case.

use crate::{
    routes::{Caller::Operator, Routes},
    state::AppState,
};
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
    },
    registry::{Registry, Unit},
};
use std::time::Duration;
use tokio::net::TcpListener;

/// The media type.
const TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// What a request is counted by.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: String,
    status: u16,
}

/// What waits in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Waiting {
    kind: String,
    state: String,
}

/// What is measured.
pub struct Metrics {
    registry: Registry,
    answered: Family<Answered, Counter>,
    took: Histogram,
    outbox: Family<Waiting, Gauge>,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("hark");
        let answered = Family::default();
        // From a millisecond to some sixteen seconds.
        let took = Histogram::new(exponential_buckets(0.001, 2.0, 15));
        let outbox = Family::default();
        registry.register("requests", "Requests answered", answered.clone());
        let help = "How long requests took to be answered";
        registry.register_with_unit("request_duration", help, Unit::Seconds, took.clone());
        registry.register("outbox", "Mails and deliveries, by what became of them", outbox.clone());
        Self { registry, answered, took, outbox }
    }
}

impl Metrics {
    /// Counts a request.
    pub fn count(&self, method: &'static str, route: &str, status: u16, took: Duration) {
        self.answered.get_or_create(&Answered { method, route: route.to_owned(), status }).inc();
        self.took.observe(took.as_secs_f64());
    }
}

/// The routes of the port of its own.
pub fn routes() -> Routes {
    Routes::default().get("/metrics", Operator, show)
}

/// Serves `/metrics` to whoever watches over the server.
pub async fn serve(listener: TcpListener, state: AppState) {
    if let Err(error) = axum::serve(listener, routes().into_router().with_state(state)).await {
        tracing::error!(%error, "measurements cannot be asked for any more");
    }
}

async fn show(State(state): State<AppState>) -> Response {
    let metrics = &state.metrics;
    match state.store.count_all_jobs().await {
        Ok(counts) => {
            metrics.outbox.clear();
            for (kind, state, count) in counts {
                metrics.outbox.get_or_create(&Waiting { kind, state }).set(count);
            }
        }
        Err(error) => tracing::warn!(%error, "the outbox could not be counted"),
    }
    let mut body = String::new();
    if encode(&mut body, &metrics.registry).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    ([(header::CONTENT_TYPE, TYPE)], body).into_response()
}
