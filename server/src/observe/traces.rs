//! Traces, by OpenTelemetry: sent by OTLP over HTTP to where `OTEL_EXPORTER_OTLP_ENDPOINT` says, with the other variables
//! of its specification (<https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/>). Without
//! one nothing is traced. A trace has what is noted here and nothing else: no path, no query, no reference, no text. What
//! a visitor says of a trace of their own (`traceparent`) is not believed.

use crate::outgoing::{Client, Reach};
use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderName, HeaderValue, Request, Response},
};
use opentelemetry::{
    Context, KeyValue, Value, global,
    propagation::{Injector, TextMapPropagator},
    trace::{FutureExt, SpanKind, Status, TraceContextExt, Tracer},
};
use opentelemetry_http::{HttpClient, HttpError};
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::{Resource, propagation::TraceContextPropagator, trace::SdkTracerProvider};
use std::{borrow::Cow, env, fmt, future::Future, time::Duration};
use tokio::runtime::Handle;
use tracing::Instrument;

pub use opentelemetry::trace::SpanKind as Kind;

/// How long whoever takes traces may take for a batch.
const PATIENCE: Duration = Duration::from_secs(10);
/// What of their answer is read, in bytes.
const MOST: usize = 64 * 1024;
/// Where traces go to, for all signals and for this one.
const ENDPOINTS: [&str; 2] = ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT"];

/// Traces that are being sent, until they are ended.
pub struct Traces(Option<SdkTracerProvider>);

impl Traces {
    /// Begins to send traces, if the environment says where to. Within a runtime.
    pub fn start() -> Self {
        if !ENDPOINTS.iter().any(|name| env::var(name).is_ok_and(|value| !value.is_empty())) {
            return Self(None);
        }
        match SpanExporter::builder()
            .with_http()
            .with_http_client(Sender::new())
            .with_protocol(Protocol::HttpBinary)
            .build()
        {
            Ok(exporter) => {
                let named = env::var("OTEL_SERVICE_NAME").is_ok();
                let resource = Resource::builder()
                    .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")));
                let resource = if named { resource } else { resource.with_service_name("hark") };
                let provider = SdkTracerProvider::builder()
                    .with_batch_exporter(exporter)
                    .with_resource(resource.build())
                    .build();
                global::set_tracer_provider(provider.clone());
                Self(Some(provider))
            }
            Err(error) => {
                tracing::error!(%error, "no traces are sent");
                Self(None)
            }
        }
    }

    /// Sends what is left.
    pub async fn end(self) {
        let Self(Some(provider)) = self else { return };
        // It waits for requests that this runtime makes.
        let ended = tokio::task::spawn_blocking(move || provider.shutdown()).await;
        if !matches!(ended, Ok(Ok(()))) {
            tracing::warn!("not all traces could be sent");
        }
    }
}

/// Does some work, as a step of a trace. `name` says what it is, in words of the program.
pub async fn traced<T>(
    kind: SpanKind,
    name: impl Into<Cow<'static, str>>,
    work: impl Future<Output = T>,
) -> T {
    let tracer = global::tracer("hark");
    let span = tracer.span_builder(name).with_kind(kind).start(&tracer);
    // The step ends when the last context with it is gone.
    work.with_context(Context::current_with_span(span)).await
}

/// Some work that goes on by itself, as part of the step and the request in which it is begun.
pub fn carried<T>(work: impl Future<Output = T>) -> impl Future<Output = T> {
    work.in_current_span().with_current_context()
}

/// Notes something of the step that is under way: nothing that a person said, or that leads to a person.
pub fn note(name: &'static str, value: impl Into<Value>) {
    Context::current().span().set_attribute(KeyValue::new(name, value));
}

/// Notes that the step that is under way has failed.
pub fn failed() {
    Context::current().span().set_status(Status::error(""));
}

/// Tells whoever gets a request of which trace it is (W3C Trace Context).
pub fn pass_on(headers: &mut HeaderMap) {
    struct Headers<'a>(&'a mut HeaderMap);
    impl Injector for Headers<'_> {
        fn set(&mut self, name: &str, value: String) {
            // There is always a second header, for other vendors; it is empty.
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value))
                && !value.is_empty()
            {
                self.0.insert(name, value);
            }
        }
    }
    TraceContextPropagator::new().inject(&mut Headers(headers));
}

/// Sends batches, from whatever thread, by the runtime that it was made in.
struct Sender {
    client: Client,
    runtime: Handle,
}

impl Sender {
    fn new() -> Self {
        Self { client: Client::new(Reach::Anywhere, PATIENCE, MOST), runtime: Handle::current() }
    }
}

impl fmt::Debug for Sender {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Sender")
    }
}

#[async_trait::async_trait]
impl HttpClient for Sender {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let client = self.client.clone();
        let answer = self.runtime.spawn(async move { client.exchanged(request).await }).await??;
        let mut response = Response::new(answer.body);
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        Ok(response)
    }
}
