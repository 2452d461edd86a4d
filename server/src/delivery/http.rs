//! A back end that speaks the case API of this program, `/api/v1`: another Hark, or what does as it does.

use super::{Content, Happened, Link, Parcel, Standing, Ticket, Undelivered};
use crate::{
    clock::Clock,
    outgoing::{Answer, Client},
    uploads::{Opened, disposition},
};
use ::cases::{Case, ProblemKind, Receipt, Reference, State, elsewhere::Heard};
use axum::{
    body::Bytes,
    http::{HeaderName, HeaderValue, Method, Request, StatusCode, header, request},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// The back end.
pub struct Http {
    /// What asks it.
    pub client: Client,
    /// Where its API is, without a slash at the end.
    pub url: String,
    /// What it knows us by.
    pub key: Option<HeaderValue>,
    /// The time.
    pub clock: Clock,
}

/// What opens a case there.
struct Door {
    reference: Reference,
    secret: HeaderValue,
}

impl Door {
    fn of(link: &Link) -> Option<Self> {
        let reference = Reference::parse(link.id.as_deref()?)?;
        let mut secret = HeaderValue::try_from(format!("Bearer {}", link.secret.as_deref()?)).ok()?;
        secret.set_sensitive(true);
        Some(Self { reference, secret })
    }
}

impl Http {
    pub(super) async fn put_document(&self, service: &str, document: &Opened) -> Result<Ticket, Undelivered> {
        #[derive(Deserialize)]
        struct Created {
            id: String,
            secret: String,
        }
        let service = utf8_percent_encode(service, NON_ALPHANUMERIC);
        let request = self
            .request(Method::POST, &format!("/uploads?service={service}"))
            .header(header::CONTENT_TYPE, document.kind.media_type())
            .header(header::CONTENT_DISPOSITION, disposition(&document.name, document.kind));
        let answer = self.ask(request, document.content.to_vec()).await?;
        let Created { id, secret } = read(&answer)?;
        Ok(Ticket { id, secret })
    }

    pub(super) async fn submit(&self, parcel: &Parcel<'_>) -> Result<Link, Undelivered> {
        let Content::Case(answers) = parcel.content else { return Err(Undelivered::UNCLEAR) };
        let uploads: Vec<_> = parcel.tickets.iter().map(|ticket| ticket.secret.as_str()).collect();
        let mut case = json!({ "service": parcel.service, "language": parcel.language, "answers": answers });
        if !uploads.is_empty() {
            case["uploads"] = json!(uploads);
        }
        let request = self.request(Method::POST, "/cases").header(IDEMPOTENCY_KEY, parcel.key);
        let answer = self.ask_json(request, &case).await?;
        let receipt: Receipt = read(&answer)?;
        Ok(Link {
            id: Some(receipt.reference.to_string()),
            secret: Some(receipt.secret.grouped()),
            ..Link::default()
        })
    }

    pub(super) async fn revision(&self, link: &Link) -> Result<u32, Undelivered> {
        Ok(self.case(link).await?.revision)
    }

    pub(super) async fn add(&self, link: &Link, parcel: &Parcel<'_>) -> Result<(), Undelivered> {
        let door = Door::of(link).ok_or(Undelivered::UNCLEAR)?;
        let (what, body) = if let Content::Said(details) = parcel.content {
            let mut body = serde_json::to_value(details).map_err(|_| Undelivered::UNCLEAR)?;
            body["revision"] = json!(link.revision);
            ("events", body)
        } else {
            // It has no idempotency key there, but files are put into a case only once.
            if parcel.again && self.has(link, &parcel.tickets).await? {
                return Ok(());
            }
            let uploads: Vec<_> = parcel.tickets.iter().map(|ticket| ticket.secret.as_str()).collect();
            ("documents", json!({ "uploads": uploads }))
        };
        let path = format!("/cases/{}/{what}", door.reference);
        let request = self
            .request(Method::POST, &path)
            .header(header::AUTHORIZATION, door.secret)
            .header(IDEMPOTENCY_KEY, parcel.key);
        let answer = self.ask_json(request, &body).await?;
        // What happened, or the case: an object in any case.
        read::<Value>(&answer)?.as_object().map(drop).ok_or(Undelivered::UNCLEAR)
    }

    pub(super) async fn get(&self, link: &Link) -> Result<Standing, Undelivered> {
        let case = self.case(link).await?;
        Ok(Standing { id: case.reference.to_string(), state: case.state.to_string(), note: None })
    }

    pub(super) async fn history(&self, link: &Link) -> Result<Vec<Happened>, Undelivered> {
        #[derive(Deserialize)]
        struct History {
            events: Vec<Happened>,
        }
        let History { events } = self.look(link, "/history").await?;
        Ok(events)
    }

    /// Its history, as it tells the person of it.
    pub(super) async fn told(&self, link: &Link) -> Result<Vec<Heard>, Undelivered> {
        let heard = |(counted, happened): (u32, Happened)| Heard {
            number: happened.revision.unwrap_or(counted),
            at: OffsetDateTime::parse(&happened.at, &Rfc3339).ok(),
            kind: happened.kind,
            state: State::from_name(&happened.state),
            said: happened.state,
            words: happened.words,
        };
        Ok((1..).zip(self.history(link).await?).map(heard).collect())
    }

    /// Whether these files are in the case there.
    async fn has(&self, link: &Link, tickets: &[&Ticket]) -> Result<bool, Undelivered> {
        let there = self.case(link).await?.documents;
        Ok(tickets.iter().all(|ticket| there.iter().any(|document| document.id == ticket.id)))
    }

    async fn case(&self, link: &Link) -> Result<Case, Undelivered> {
        self.look(link, "").await
    }

    async fn look<T: DeserializeOwned>(&self, link: &Link, rest: &str) -> Result<T, Undelivered> {
        let door = Door::of(link).ok_or(Undelivered::UNCLEAR)?;
        let request = self
            .request(Method::GET, &format!("/cases/{}{rest}", door.reference))
            .header(header::AUTHORIZATION, door.secret);
        let answer = self.ask(request, Vec::new()).await?;
        read(&answer)
    }

    fn request(&self, method: Method, path: &str) -> request::Builder {
        let request = Request::builder().method(method).uri(format!("{}{path}", self.url));
        match &self.key {
            Some(key) => request.header(API_KEY, key),
            None => request,
        }
    }

    async fn ask_json(&self, request: request::Builder, body: &Value) -> Result<Answer, Undelivered> {
        self.ask(request.header(header::CONTENT_TYPE, "application/json"), body.to_string().into_bytes())
            .await
    }

    /// The answer, if it is a good one.
    async fn ask(&self, request: request::Builder, body: Vec<u8>) -> Result<Answer, Undelivered> {
        let request = request.body(Bytes::from(body)).map_err(|_| Undelivered::UNCLEAR)?;
        let answer = self.client.send(request).await?;
        if answer.status.is_success() { Ok(answer) } else { Err(self.refused(&answer)) }
    }

    fn refused(&self, answer: &Answer) -> Undelivered {
        #[derive(Deserialize)]
        struct Said {
            r#type: String,
            #[serde(default)]
            errors: Vec<::cases::FieldProblem>,
        }
        let answered = Undelivered::answered(answer, self.clock.now());
        let Ok(said) = serde_json::from_slice::<Said>(&answer.body) else { return answered };
        let is = |kind: ProblemKind| said.r#type.ends_with(kind.type_uri());
        match answer.status {
            StatusCode::CONFLICT if is(ProblemKind::StaleRevision) => Undelivered::Stale,
            StatusCode::CONFLICT if is(ProblemKind::InFlight) => {
                Undelivered::Later(super::Why::Status(409), answer.retry_after(self.clock.now()))
            }
            _ if said.errors.iter().any(|error| error.code == "unknown-upload") => Undelivered::Expired,
            _ => answered,
        }
    }
}

fn read<T: DeserializeOwned>(answer: &Answer) -> Result<T, Undelivered> {
    serde_json::from_slice(&answer.body).map_err(|_| Undelivered::UNCLEAR)
}
