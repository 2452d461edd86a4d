//! A server of its own for each test: a new data folder, a clock that stands still, the reference site.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, HeaderName, Request, StatusCode},
};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use server::{
    AppState,
    clock::Clock,
    router,
    serve::{Front, front, state},
    site::Folders,
};
use std::{fs, path::Path, sync::OnceLock};
use tempfile::TempDir;
use time::{OffsetDateTime, macros::datetime};
use tower::ServiceExt;
use wizard::{Answers, Kind, paths};

pub const NOW: OffsetDateTime = datetime!(2026-11-21 10:00 UTC);
pub const SERVICE: &str = "data-protection";

pub struct TestApp {
    pub state: AppState,
    pub folder: TempDir,
    router: Router,
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl TestApp {
    pub async fn new() -> Self {
        Self::at(None).await
    }

    pub async fn at(public_url: Option<&str>) -> Self {
        // The site does not change, and compressing its texts takes a while.
        static FRONT: OnceLock<Front> = OnceLock::new();
        let site = Folders::under(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
        let front = FRONT.get_or_init(|| front(root().path(), &site).unwrap());
        let folder = tempfile::tempdir().unwrap();
        let public_url = public_url.map(|url| url.parse().unwrap());
        let data = folder.path().join("data");
        let state = state(front, &data, Clock::fixed(NOW), public_url).await.unwrap();
        Self { router: router(state.clone()), state, folder }
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
        let request = request.body(body.into()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes().to_vec();
        Reply { status: parts.status, headers: parts.headers, body }
    }

    pub async fn get(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.send("GET", path, fields, Body::empty()).await
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

/// A folder with what a build would have made.
fn root() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let bundle = r#"{"js":"a.1.js","wasm":"a.2.wasm","css":"a.3.css"}"#;
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
