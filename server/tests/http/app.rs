//! A server of its own for each test: a new data folder, a clock that stands still, the reference site.

use crate::{content::content, database::Database};
use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderMap, HeaderName, Request, StatusCode},
};
use flate2::read::GzDecoder;
use http_body_util::BodyExt;
use serde_json::{Value, json};
use server::{
    AppState,
    assets::Assets,
    clock::Clock,
    kept::Kept,
    mail::Post,
    maintenance::backup,
    router,
    serve::{Front, front, front_of, state},
    site::{Folders, Site},
    uploads::Clamd,
};
use std::{
    fs,
    io::Read,
    net::{IpAddr, SocketAddr},
    path::Path,
    sync::{Arc, OnceLock},
};
use tempfile::TempDir;
use time::{OffsetDateTime, macros::datetime};
use tower::ServiceExt;
use wizard::{Answers, Kind, paths};

pub const NOW: OffsetDateTime = datetime!(2026-11-21 10:00 UTC);
pub const SERVICE: &str = "data-protection";

pub struct TestApp {
    pub state: AppState,
    pub folder: TempDir,
    pub database: Option<Database>,
    router: Router,
    /// The address that requests come from; without one, none is known.
    pub from: Option<IpAddr>,
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

fn kept(folder: &TempDir, database: Option<&Database>) -> Kept {
    let Ok(database_url) = database.map(|database| database.address().parse()).transpose();
    Kept { data: folder.path().join("data"), database_url, key_file: None }
}

impl TestApp {
    pub async fn new() -> Self {
        Self::at(None).await
    }

    pub async fn at(public_url: Option<&str>) -> Self {
        Self::of(reference_front(), public_url).await
    }

    /// With what is in this folder, whatever engine the run is about.
    pub async fn open(folder: TempDir) -> Self {
        Self::with_all(reference_front(), folder, None, None).await
    }

    /// With a site that differs from the reference site.
    pub async fn with(change: impl FnOnce(&mut Site)) -> Self {
        let mut site =
            Site::load(&Folders::under(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))).unwrap();
        change(&mut site);
        Self::of(&front_of(site, Assets::load(root().path()).unwrap()).unwrap(), None).await
    }

    async fn of(front: &Front, public_url: Option<&str>) -> Self {
        Self::with_all(front, tempfile::tempdir().unwrap(), Database::new().await, public_url).await
    }

    async fn with_all(
        front: &Front,
        folder: TempDir,
        database: Option<Database>,
        public_url: Option<&str>,
    ) -> Self {
        let public_url = public_url.map(|url| url.parse().unwrap());
        let kept = kept(&folder, database.as_ref());
        let state = state(front, &kept, Clock::fixed(NOW), public_url).await.unwrap();
        Self { router: router(state.clone()), state, folder, database, from: None }
    }

    /// The same, sending its mail like this.
    pub fn posting(self, change: impl FnOnce(&mut Post)) -> Self {
        self.with_state(|state| change(Arc::make_mut(&mut state.post)))
    }

    /// The same with another state.
    pub fn with_state(self, change: impl FnOnce(&mut AppState)) -> Self {
        let mut state = self.state;
        change(&mut state);
        Self { router: router(state.clone()), state, ..self }
    }

    /// What answers, to be put behind something else.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// Has uploads scanned from now on.
    pub fn scan_with(&mut self, clamd: Clamd) {
        self.state.uploads.scanner = Some(clamd);
        self.router = router(self.state.clone());
    }

    pub async fn send(
        &self,
        method: &str,
        path: &str,
        fields: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Reply {
        let mut request = Request::builder().method(method).uri(path).header("host", "hark.test");
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        let mut request = request.body(body.into()).unwrap();
        if let Some(address) = self.from {
            request.extensions_mut().insert(ConnectInfo(SocketAddr::new(address, 4000)));
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Reply { status: parts.status, headers: parts.headers, body }
    }

    pub async fn get(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.send("GET", path, fields, Body::empty()).await
    }

    /// Posts a form as a browser does.
    pub async fn post(&self, path: &str, cookie: &str, form: &str) -> Reply {
        let fields = [
            ("content-type", "application/x-www-form-urlencoded"),
            ("sec-fetch-site", "same-origin"),
            ("cookie", cookie),
        ];
        self.send("POST", path, &fields, form.to_owned()).await
    }

    pub async fn post_case(&self, key: &str, case: &Value) -> Reply {
        let fields = [("content-type", "application/json"), ("idempotency-key", key)];
        self.send("POST", "/api/v1/cases", &fields, case.to_string()).await
    }

    /// A whole case; what can be typed freely is `words`.
    pub fn case(&self, words: &str) -> Value {
        json!({ "service": SERVICE, "language": "en", "answers": self.answers(words) })
    }

    pub fn answers(&self, words: &str) -> Answers {
        static WHOLE: OnceLock<Answers> = OnceLock::new();
        let service = &self.state.site.services[SERVICE];
        let whole = || {
            let paths = paths::paths(service, NOW.date());
            paths.into_iter().find(|path| path.end == paths::CHECK).unwrap().answers
        };
        let mut answers = WHOLE.get_or_init(whole).clone();
        for question in service.questions() {
            if matches!(question.kind, Kind::Text | Kind::LongText) && answers.0.contains_key(&question.id) {
                answers.set(question.id.clone(), words.into());
            }
        }
        answers
    }

    /// All that is kept: every file below the data folder, and every value in the database.
    pub async fn kept(&self) -> Vec<(String, Vec<u8>)> {
        let mut kept = self.data_files();
        if let Some(database) = &self.database {
            kept.extend(content(&database.address()).await);
        }
        kept
    }

    /// A backup of it, unpacked.
    pub async fn backup(&self) -> Vec<u8> {
        let elsewhere = tempfile::tempdir().unwrap();
        let file = elsewhere.path().join("backup");
        let kept = kept(&self.folder, self.database.as_ref());
        backup(&self.state.store, &kept, &file, false).await.unwrap();
        let mut unpacked = Vec::new();
        GzDecoder::new(fs::File::open(&file).unwrap()).read_to_end(&mut unpacked).unwrap();
        unpacked
    }

    /// Every file below the data folder.
    pub fn data_files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        let mut open = vec![self.folder.path().join("data")];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    files.push((path.display().to_string(), fs::read(&path).unwrap()));
                }
            }
        }
        files
    }
}

/// The site does not change, and compressing its texts takes a while.
fn reference_front() -> &'static Front {
    static FRONT: OnceLock<Front> = OnceLock::new();
    let site = Folders::under(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    FRONT.get_or_init(|| front(root().path(), &site).unwrap())
}

/// A folder with what a build would have made.
fn root() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let bundle = r#"{"js":"a.1.js","wasm":"a.2.wasm","css":"a.3.css","vitals":"a.4.js","ruler":"a.5.js"}"#;
    for (name, content) in [
        ("pkg/manifest.json", bundle),
        ("pkg/a.1.js", "js"),
        ("pkg/a.1.js.br", "BR"),
        ("pkg/a.1.js.gz", "GZ"),
        ("pkg/a.2.wasm", "wasm"),
        ("public/robots.txt", "User-agent: *\n"),
        ("public/deep/x.svg", "<svg/>"),
        ("private.txt", "private"),
    ] {
        let path = root.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    root
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&self.body)))
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The cookies that it sets, as a browser would send them back; those that it takes away are empty.
    pub fn cookies(&self) -> Vec<String> {
        let lines = self.headers.get_all("set-cookie").iter().filter_map(|line| line.to_str().ok());
        lines.filter_map(|line| line.split(';').next()).map(str::to_owned).collect()
    }

    pub fn field(&self, name: &str) -> &str {
        let name: HeaderName = name.parse().unwrap();
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Asserts that it is a problem of this kind, and gives its errors as (field, code).
    #[track_caller]
    pub fn problem(&self, status: u16, kind: &str) -> Vec<(String, String)> {
        assert_eq!(self.status.as_u16(), status, "{}", String::from_utf8_lossy(&self.body));
        assert_eq!(self.field("content-type"), "application/problem+json");
        let problem = self.json();
        assert_eq!(problem["type"], format!("/problems/{kind}"));
        assert_eq!(problem["status"], status);
        assert!(problem["title"].as_str().is_some_and(|title| !title.is_empty()));
        let errors = problem["errors"].as_array().cloned().unwrap_or_default();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        errors.iter().map(|error| (text(&error["field"]), text(&error["code"]))).collect()
    }
}
