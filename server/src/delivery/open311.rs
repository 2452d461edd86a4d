//! A back end that speaks Open311 `GeoReport` v2 (<https://wiki.open311.org/GeoReport_v2/>), in JSON.
//!
//! The specification has no way to say that something is said again. Therefore each request begins with what stands for
//! it here, and is looked for before it is made again. It has no way to add to a request, and none for files that are not
//! public: what is added is a request of its own, and files stay here.

use super::{Link, Parcel, Standing, Undelivered, Why};
use crate::{
    clock::Clock,
    outgoing::{Answer, Client},
    site::{Mapping, Target},
};
use ::cases::{
    State,
    elsewhere::{Heard, last_heard},
};
use axum::{
    body::Bytes,
    http::{Request, header},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use serde_json::Value;
use time::{Duration, OffsetDateTime, format_description::well_known::Rfc3339};
use url::form_urlencoded::Serializer;
use zeroize::Zeroizing;

/// The longest description (POST Service Request), in characters.
const DESCRIPTION: usize = 4_000;
/// The most requests that a list may have (GET Service Requests, Response Volume): with so many, some may be missing.
const LISTED: usize = 1_000;
/// The most days that a search may span, less one.
const DAYS: Duration = Duration::days(89);
/// By how much the two clocks may differ.
const SLACK: Duration = Duration::hours(1);

/// The back end.
pub struct Open311 {
    /// What asks it.
    pub client: Client,
    /// Where its API is, without a slash at the end.
    pub url: String,
    /// What it knows us by: the `api_key`.
    pub key: Option<Zeroizing<String>>,
    /// How cases are sent.
    pub mapping: Mapping,
    /// The time.
    pub clock: Clock,
}

/// An entry of any answer. Ids are texts or numbers: the specification's own examples have both.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Entry {
    service_request_id: Option<Value>,
    token: Option<Value>,
    description: Option<String>,
    status: Option<String>,
    status_notes: Option<String>,
}

impl Entry {
    fn link(&self) -> Link {
        let (id, token) = (text(self.service_request_id.as_ref()), text(self.token.as_ref()));
        // Neither: the service is a `blackbox`, which never tells.
        let id = id.or_else(|| token.is_none().then(String::new));
        Link { id, token, ..Link::default() }
    }

    /// Whether it is what this stands for.
    fn is(&self, mark: &str) -> bool {
        let rest = self.description.as_deref().and_then(|words| words.trim_start().strip_prefix(mark));
        rest.is_some_and(|rest| rest.chars().next().is_none_or(char::is_whitespace))
    }
}

fn text(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// What stands for a parcel: what its description begins with.
fn mark(parcel: &Parcel<'_>) -> String {
    match parcel.number {
        1 => parcel.reference.to_string(),
        number => format!("{}/{number}", parcel.reference),
    }
}

/// What is said of a parcel, as long as it may be.
fn description(mark: &str, words: &str) -> String {
    let whole = format!("{mark}\n\n{words}");
    if whole.chars().count() <= DESCRIPTION {
        return whole;
    }
    whole.chars().take(DESCRIPTION - 1).chain(['…']).collect()
}

impl Open311 {
    pub(super) async fn submit(&self, parcel: &Parcel<'_>) -> Result<Link, Undelivered> {
        let target = self.mapping.service.get(parcel.service).ok_or(Undelivered::Never(Why::Unmapped))?;
        let mark = mark(parcel);
        if parcel.again
            && let Some(found) = self.find(target, &mark, parcel.at).await?
        {
            return Ok(found);
        }
        let request = Request::post(format!("{}/requests.json", self.url))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded; charset=utf-8")
            .body(Bytes::from(self.form(target, &mark, parcel.words)));
        Ok(self.first(request).await?.link())
    }

    fn form(&self, target: &Target, mark: &str, words: &str) -> String {
        let mut form = self.pairs();
        if let Some(key) = &self.key {
            form.append_pair("api_key", key);
        }
        form.append_pair("service_code", &target.code)
            .append_pair("address_string", &self.mapping.address)
            .append_pair("description", &description(mark, words));
        if let Some(attribute) = &target.attribute {
            form.append_pair(&format!("attribute[{attribute}]"), mark);
        }
        form.finish()
    }

    pub(super) async fn get(&self, link: &Link) -> Result<Standing, Undelivered> {
        let id = match (&link.id, &link.token) {
            (Some(id), _) if !id.is_empty() => id.clone(),
            (_, Some(token)) => {
                let entry = self.first(self.look("tokens", token)).await?;
                text(entry.service_request_id.as_ref()).ok_or(Undelivered::UNCLEAR)?
            }
            _ => return Err(Undelivered::Never(Why::Unclear)),
        };
        let entry = self.first(self.look("requests", &id)).await?;
        let state = entry.status.ok_or(Undelivered::UNCLEAR)?;
        Ok(Standing { id, state, note: entry.status_notes.filter(|note| !note.is_empty()) })
    }

    /// Where a case with this log stands there, if that has changed: a request has no history.
    pub(super) async fn told(
        &self,
        link: &Link,
        log: &[::cases::Entry],
    ) -> Result<Option<Heard>, Undelivered> {
        Ok(heard(self.get(link).await?, log))
    }

    /// The request that this stands for, if it is among those that the back end lists.
    async fn find(
        &self,
        target: &Target,
        mark: &str,
        since: OffsetDateTime,
    ) -> Result<Option<Link>, Undelivered> {
        let request = Request::get(format!("{}/requests.json?{}", self.url, self.search(target, since)));
        let listed = self.list(request.body(Bytes::new())).await?;
        match listed.iter().find(|entry| entry.is(mark)) {
            Some(entry) => Ok(Some(entry.link())),
            None if listed.len() >= LISTED => Err(Undelivered::Later(Why::TooMany, None)),
            None => Ok(None),
        }
    }

    fn search(&self, target: &Target, since: OffsetDateTime) -> String {
        let now = self.clock.now();
        let date = |at: OffsetDateTime| at.format(&Rfc3339).unwrap_or_default();
        let mut query = self.pairs();
        query
            .append_pair("service_code", &target.code)
            .append_pair("start_date", &date((since - SLACK).max(now - DAYS)))
            .append_pair("end_date", &date(now + SLACK));
        query.finish()
    }

    /// What begins every form and every query.
    fn pairs(&self) -> Serializer<'static, String> {
        let mut pairs = Serializer::new(String::new());
        if let Some(jurisdiction) = &self.mapping.jurisdiction {
            pairs.append_pair("jurisdiction_id", jurisdiction);
        }
        pairs
    }

    fn look(&self, what: &str, id: &str) -> Result<Request<Bytes>, axum::http::Error> {
        let (id, query) = (utf8_percent_encode(id, NON_ALPHANUMERIC), self.pairs().finish());
        Request::get(format!("{}/{what}/{id}.json?{query}", self.url)).body(Bytes::new())
    }

    async fn first(&self, request: Result<Request<Bytes>, axum::http::Error>) -> Result<Entry, Undelivered> {
        self.list(request).await?.into_iter().next().ok_or(Undelivered::UNCLEAR)
    }

    async fn list(
        &self,
        request: Result<Request<Bytes>, axum::http::Error>,
    ) -> Result<Vec<Entry>, Undelivered> {
        let answer = self.client.send(request.map_err(|_| Undelivered::UNCLEAR)?).await?;
        if !answer.status.is_success() {
            return Err(Undelivered::answered(&answer, self.clock.now()));
        }
        read(&answer)
    }
}

/// The states of the specification. What is said about one (`status_notes`) is for the person: the specification has it
/// for why the state has changed.
fn heard(standing: Standing, log: &[::cases::Entry]) -> Option<Heard> {
    let (number, before) = last_heard(log).unwrap_or((0, "open"));
    let note = standing.note.unwrap_or_default();
    let said =
        format!("{} {note}", standing.state.trim()).trim_end().chars().take(DESCRIPTION).collect::<String>();
    if said == before {
        return None;
    }
    let state = match standing.state.trim() {
        "open" => Some(State::Received),
        "closed" => Some(State::Closed),
        _ => None,
    };
    // What is no state of the specification is kept as it is said.
    let words = if state.is_some() { note } else { said.clone() };
    Some(Heard { number: number + 1, at: None, kind: String::new(), state, said, words: Some(words) })
}

fn read(answer: &Answer) -> Result<Vec<Entry>, Undelivered> {
    serde_json::from_slice(&answer.body).map_err(|_| Undelivered::UNCLEAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(entry: &str) -> Link {
        serde_json::from_str::<Entry>(entry).unwrap().link()
    }

    #[test]
    fn ids_are_texts_numbers_tokens_or_never_told() {
        let id = |id: &str| Link { id: Some(id.into()), ..Link::default() };
        assert_eq!(link(r#"{"service_request_id":293944,"account_id":null}"#), id("293944"));
        assert_eq!(link(r#"{"service_request_id":"A 1"}"#), id("A 1"));
        let token = Link { token: Some("12345".into()), ..Link::default() };
        assert_eq!(link(r#"{"token":12345,"service_request_id":""}"#), token);
        assert_eq!(link(r#"{"service_notice":"Thank you"}"#), id(""));
    }

    #[test]
    fn a_request_is_known_by_how_it_begins() {
        let entry =
            |words: &str| Entry { description: Some(words.into()), ..Entry::default() }.is("HK-100001-A1A1");
        for ours in ["HK-100001-A1A1", " HK-100001-A1A1\r\n\r\nx", "HK-100001-A1A1 x"] {
            assert!(entry(ours), "{ours}");
        }
        for other in ["", "HK-100001-A1A1/2\n\nx", "HK-100001-A1A12", "see HK-100001-A1A1"] {
            assert!(!entry(other), "{other}");
        }
    }

    #[test]
    fn a_description_is_no_longer_than_it_may_be() {
        assert_eq!(description("M", "é"), "M\n\né");
        let most = description("M", &"é".repeat(DESCRIPTION - 3));
        assert!(most.chars().count() == DESCRIPTION && most.ends_with('é'));
        let cut = description("M", &"é".repeat(DESCRIPTION));
        assert!(cut.chars().count() == DESCRIPTION && cut.ends_with("é…"));
    }
}
