//! The back end: what every driver can do, and how each says that it could not.

use super::{Http, Link, Open311, Parcel, Ticket, is_delivered};
use crate::{
    outgoing::{Answer, SendError},
    uploads::Opened,
};
use ::cases::{Delivery, Entry, EventKind, elsewhere::Heard};
use axum::http::StatusCode;
use serde::Deserialize;
use std::{sync::Arc, time::Duration};
use time::OffsetDateTime;

/// What owns cases after receipt.
#[derive(Clone, Default)]
pub enum BackEnd {
    /// This program.
    #[default]
    Embedded,
    /// Another one.
    Remote(Arc<Remote>),
}

impl BackEnd {
    /// Where the delivery of a case stands once such an event is committed; nothing if that changes nothing. The embedded
    /// back end has what is committed.
    pub fn on_event(&self, kind: EventKind) -> Option<Delivery> {
        match self {
            Self::Embedded => (kind == EventKind::Received).then_some(Delivery::Delivered),
            Self::Remote(_) => is_delivered(kind).then_some(Delivery::Queued),
        }
    }
}

/// A remote back end, by what it speaks.
pub enum Remote {
    /// The case API of this program.
    Http(Http),
    /// Open311 `GeoReport` v2.
    Open311(Open311),
}

/// What a remote back end can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// It takes files.
    pub documents: bool,
    /// It tells what happened to a case, and not only where it stands.
    pub history: bool,
    /// It knows itself that something came twice.
    pub idempotent: bool,
}

/// Where a case stands at the back end, in its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What the back end calls the case.
    pub id: String,
    /// Its state there.
    pub state: String,
    /// What the back end says of it.
    pub note: Option<String>,
}

/// Something that happened to a case at the back end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Happened {
    /// When (RFC 3339).
    pub at: String,
    /// What, as the back end names it.
    pub kind: String,
    /// Where the case stood then.
    pub state: String,
    /// Its number there; where there are none, they are counted.
    #[serde(default)]
    pub revision: Option<u32>,
    /// What was said to the person with it.
    #[serde(default)]
    pub words: Option<String>,
}

/// Why something did not get to the back end, or is not known to have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Undelivered {
    /// It will work later: no sooner than it says.
    #[error("{0}")]
    Later(Why, Option<Duration>),
    /// It was refused, perhaps for a reason that passes.
    #[error("{0}")]
    Doubtful(Why),
    /// It was refused: somebody has to look.
    #[error("{0}")]
    Never(Why),
    /// Something else has happened to the case there.
    #[error("the case has changed there")]
    Stale,
    /// The files that waited there for the case are gone.
    #[error("the files that waited there are gone")]
    Expired,
}

/// Why, as a code that tells nothing of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// There was no answer.
    #[error(transparent)]
    Send(#[from] SendError),
    /// It answered with this status.
    #[error("answered {0}")]
    Status(u16),
    /// It answered with what cannot be understood.
    #[error("answered with what cannot be understood")]
    Unclear,
    /// It lists more than can be looked through.
    #[error("lists too many requests to look through")]
    TooMany,
    /// The site does not say how cases of this service are sent.
    #[error("site/delivery.toml does not have the service")]
    Unmapped,
}

impl Undelivered {
    pub(super) const UNCLEAR: Self = Self::Later(Why::Unclear, None);

    /// What an answer means that is not the one that was hoped for.
    pub(super) fn answered(answer: &Answer, now: OffsetDateTime) -> Self {
        let why = Why::Status(answer.status.as_u16());
        match answer.status {
            StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND => Self::Doubtful(why),
            // Whoever runs one of the two will put it right, or it passes by itself.
            StatusCode::UNAUTHORIZED
            | StatusCode::FORBIDDEN
            | StatusCode::PROXY_AUTHENTICATION_REQUIRED
            | StatusCode::REQUEST_TIMEOUT
            | StatusCode::TOO_EARLY
            | StatusCode::TOO_MANY_REQUESTS => Self::Later(why, answer.retry_after(now)),
            status if status.is_client_error() => Self::Never(why),
            // Redirects among them, which are not followed.
            _ => Self::Later(why, answer.retry_after(now)),
        }
    }
}

impl From<SendError> for Undelivered {
    fn from(error: SendError) -> Self {
        Self::Later(error.into(), None)
    }
}

impl Remote {
    /// What it can do.
    pub fn capabilities(&self) -> Capabilities {
        match self {
            Self::Http(_) => Capabilities { documents: true, history: true, idempotent: true },
            Self::Open311(_) => Capabilities { documents: false, history: false, idempotent: false },
        }
    }

    /// Brings a file there, where it waits for its case.
    ///
    /// # Errors
    /// [`Undelivered`].
    pub async fn put_document(
        &self,
        service: &str,
        document: &Opened,
    ) -> Result<Option<Ticket>, Undelivered> {
        match self {
            Self::Http(http) => http.put_document(service, document).await.map(Some),
            Self::Open311(_) => Ok(None),
        }
    }

    /// Brings a case there, and says what it is called there. What has arrived before is found again.
    ///
    /// # Errors
    /// [`Undelivered`].
    pub async fn submit(&self, parcel: &Parcel<'_>) -> Result<Link, Undelivered> {
        match self {
            Self::Http(http) => http.submit(parcel).await,
            Self::Open311(open311) => open311.submit(parcel).await,
        }
    }

    /// The revision at which something is to be added, if the back end asks for one.
    ///
    /// # Errors
    /// [`Undelivered`].
    pub async fn revision(&self, link: &Link) -> Result<Option<u32>, Undelivered> {
        match self {
            Self::Http(http) => http.revision(link).await.map(Some),
            Self::Open311(_) => Ok(None),
        }
    }

    /// Brings there what was added to a case.
    ///
    /// # Errors
    /// [`Undelivered`].
    pub async fn add(&self, link: &Link, parcel: &Parcel<'_>) -> Result<(), Undelivered> {
        match self {
            Self::Http(http) => http.add(link, parcel).await,
            // It has no way to add to a request: what is added is a request of its own.
            Self::Open311(open311) => open311.submit(parcel).await.map(drop),
        }
    }

    /// Where a case stands there.
    ///
    /// # Errors
    /// [`Undelivered`].
    pub async fn get(&self, link: &Link) -> Result<Standing, Undelivered> {
        match self {
            Self::Http(http) => http.get(link).await,
            Self::Open311(open311) => open311.get(link).await,
        }
    }

    /// What happened to a case there; nothing if the back end does not tell.
    ///
    /// # Errors
    /// [`Undelivered`].
    pub async fn history(&self, link: &Link) -> Result<Vec<Happened>, Undelivered> {
        match self {
            Self::Http(http) => http.history(link).await,
            Self::Open311(_) => Ok(Vec::new()),
        }
    }

    /// What it tells of a case with this log, as far as it is the person's to know.
    ///
    /// # Errors
    /// [`Undelivered`].
    pub async fn told(&self, link: &Link, log: &[Entry]) -> Result<Vec<Heard>, Undelivered> {
        match self {
            Self::Http(http) => http.told(link).await,
            Self::Open311(open311) => Ok(open311.told(link, log).await?.into_iter().collect()),
        }
    }
}
