//! A server that keeps to the recorded contract of Open311 `GeoReport` v2 (`open311/README.md`).

use axum::{
    Json, Router,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::{Value, json};
use server::clock::Clock;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

pub const KEY: &str = "the-key";
pub const JURISDICTION: &str = "ico.test";
/// What the numbers of its requests begin after.
const FIRST: usize = 500_000;

/// The server: what it has been sent, each with its arguments.
#[derive(Clone)]
pub struct Contract {
    pub requests: Arc<Mutex<Vec<BTreeMap<String, String>>>>,
    /// Whether it lists what it has.
    pub lists: Arc<Mutex<bool>>,
    /// Where every request stands, and what is said of that; as recorded if not said.
    pub stands: Arc<Mutex<Option<[&'static str; 2]>>>,
    clock: Clock,
}

fn recorded(source: &str) -> Value {
    serde_json::from_str(source).unwrap()
}

impl Contract {
    pub fn new(clock: &Clock) -> Self {
        let (requests, stands) = (Arc::default(), Arc::default());
        Self { requests, lists: Arc::new(Mutex::new(true)), stands, clock: clock.clone() }
    }

    #[expect(clippy::disallowed_methods, reason = "the routes of another server")]
    pub fn router(&self) -> Router {
        Router::new()
            .route(
                "/v2/services.json",
                get(|| async { Json(recorded(include_str!("open311/services.json"))) }),
            )
            .route("/v2/requests.json", get(list).post(create))
            .route("/v2/requests/{id}", get(one))
            .route("/v2/tokens/{id}", get(token))
            .with_state(self.clone())
    }

    fn request(&self, number: usize) -> Value {
        let arguments = self.requests.lock().unwrap()[number - 1].clone();
        let mut request = recorded(include_str!("open311/request.json"))[0].clone();
        request["service_request_id"] = json!(FIRST + number);
        request["service_code"] = json!(arguments["service_code"]);
        request["description"] = json!(arguments["description"]);
        request["address"] = json!(arguments["address_string"]);
        if let Some([status, notes]) = *self.stands.lock().unwrap() {
            request["status"] = json!(status);
            request["status_notes"] = json!(notes);
        }
        request["requested_datetime"] = json!(arguments["requested"]);
        request
    }
}

fn refused(status: u16, words: &str) -> Response {
    let mut error = recorded(include_str!("open311/error.json"));
    error[0]["code"] = json!(status);
    error[0]["description"] = json!(words);
    (StatusCode::from_u16(status).unwrap(), Json(error)).into_response()
}

/// A status and why.
type Refused = (u16, String);

/// What the specification says of a request, and the type of its service; or what is wrong.
fn read(headers: &HeaderMap, body: &str) -> Result<(BTreeMap<String, String>, String), Refused> {
    let media_type = headers["content-type"].to_str().unwrap();
    if !media_type.starts_with("application/x-www-form-urlencoded") {
        return Err((400, "not a form".to_owned()));
    }
    let arguments: BTreeMap<String, String> =
        url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let known: BTreeSet<String> = serde_json::from_str(include_str!("open311/fields.json")).unwrap();
    let is_known =
        |name: &String| known.contains(name) || name.starts_with("attribute[") && name.ends_with(']');
    if let Some(strange) = arguments.keys().find(|name| !is_known(name)) {
        return Err((400, strange.clone()));
    }
    let argument = |name: &str| arguments.get(name).map_or("", String::as_str);
    if argument("api_key") != KEY {
        return Err((403, "api_key".to_owned()));
    }
    let services = recorded(include_str!("open311/services.json"));
    let mut services = services.as_array().unwrap().iter();
    let service = services.find(|service| service["service_code"] == argument("service_code"));
    let Some(service) = service.filter(|_| argument("jurisdiction_id") == JURISDICTION) else {
        return Err((404, "service_code or jurisdiction_id was not found".to_owned()));
    };
    if argument("address_string").is_empty() || argument("description").chars().count() > 4_000 {
        let words = "a full location must be submitted, and a description that is not too long";
        return Err((400, words.to_owned()));
    }
    let kind = service["type"].as_str().unwrap().to_owned();
    Ok((arguments, kind))
}

async fn create(State(contract): State<Contract>, headers: HeaderMap, body: String) -> Response {
    let (mut arguments, kind) = match read(&headers, &body) {
        Ok(read) => read,
        Err((status, words)) => return refused(status, &words),
    };
    arguments.insert("requested".into(), contract.clock.now().format(&Rfc3339).unwrap());
    let mut requests = contract.requests.lock().unwrap();
    requests.push(arguments);
    let mut created = recorded(include_str!("open311/created.json"));
    let entry = created[0].as_object_mut().unwrap();
    match kind.as_str() {
        "realtime" => entry["service_request_id"] = json!(FIRST + requests.len()),
        _ => drop(entry.remove("service_request_id")),
    }
    if kind == "batch" {
        entry.insert("token".into(), json!(requests.len()));
    }
    (StatusCode::CREATED, Json(created)).into_response()
}

async fn list(State(contract): State<Contract>, Query(query): Query<BTreeMap<String, String>>) -> Response {
    if query.get("jurisdiction_id").map(String::as_str) != Some(JURISDICTION) {
        return refused(404, "jurisdiction_id was not found");
    }
    let at = |text: &str| OffsetDateTime::parse(text, &Rfc3339).unwrap();
    let (from, to) = (at(&query["start_date"]), at(&query["end_date"]));
    assert!(to - from <= time::Duration::days(90), "may not span more than 90 days");
    let number = if *contract.lists.lock().unwrap() { contract.requests.lock().unwrap().len() } else { 0 };
    let all = (1..=number).map(|number| contract.request(number));
    let wanted = all.filter(|request| {
        let requested = at(request["requested_datetime"].as_str().unwrap());
        request["service_code"] == query["service_code"] && (from..=to).contains(&requested)
    });
    Json(wanted.take(1_000).collect::<Vec<_>>()).into_response()
}

fn number(path: &str, first: usize, contract: &Contract) -> Option<usize> {
    let number = path.strip_suffix(".json")?.parse::<usize>().ok()?.checked_sub(first)?;
    (1..=contract.requests.lock().unwrap().len()).contains(&number).then_some(number)
}

async fn one(State(contract): State<Contract>, Path(path): Path<String>) -> Response {
    match number(&path, FIRST, &contract) {
        Some(number) => Json(vec![contract.request(number)]).into_response(),
        None => refused(404, "service_request_id was not found"),
    }
}

async fn token(State(contract): State<Contract>, Path(path): Path<String>) -> Response {
    let Some(number) = number(&path, 0, &contract) else { return refused(404, "token was not found") };
    let mut found = recorded(include_str!("open311/token.json"));
    found[0]["service_request_id"] = json!(FIRST + number);
    found[0]["token"] = json!(number);
    Json(found).into_response()
}
