//! The real program, as a process of its own.

use super::Database;
use serde_json::{Value, json};
use server::{
    clock::Clock,
    site::{Folders, Site},
};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};
use tempfile::TempDir;
use wizard::{Answer, Answers, Kind, paths};

/// The service that cases are raised with.
pub const SERVICE: &str = "data-protection";
/// What is typed into every field.
pub const CANARY: &str = "canaryanswer";

/// The program, serving.
pub struct Hark {
    pub process: Child,
    pub address: String,
    log: thread::JoinHandle<()>,
}

impl Hark {
    /// Starts it on this data folder, with more variables; `folder` has what a build would have made.
    pub fn start(
        folder: &Path,
        data: &Path,
        database: Option<&Database>,
        more: &[(&str, &str)],
        log: &Arc<Mutex<String>>,
    ) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hark"));
        if let Some(database) = database {
            command.env("HARK_DATABASE_URL", database.address());
        }
        let mut process = command
            .envs(more.iter().copied())
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .arg("--root")
            .arg(folder)
            .arg("--site")
            .arg(reference().site)
            .arg("--locales")
            .arg(folder.join("locales"))
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let (found, address) = mpsc::channel();
        let log = Arc::clone(log);
        let log = thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let value: Value = serde_json::from_str(&line).unwrap_or_default();
                if let Some(address) = value["address"].as_str() {
                    let _ = found.send(format!("http://{address}"));
                }
                let mut log = log.lock().unwrap();
                log.push_str(&line);
                log.push('\n');
            }
        });
        let address = address.recv_timeout(Duration::from_secs(30)).expect("the program serves");
        Self { process, address, log }
    }

    pub fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.log.join().unwrap();
    }
}

fn reference() -> Folders {
    Folders::under(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".."))
}

/// The reference site.
pub fn site() -> Site {
    Site::load(&reference()).unwrap()
}

/// A folder with nothing built and no texts: only cases matter here.
pub fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let languages = site().organisation.languages;
    let locales = languages.iter().map(|lang| format!("locales/{lang}"));
    for name in locales.chain(["pkg".to_owned()]) {
        fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("pkg/manifest.json"), "{\"css\":\"\"}").unwrap();
    folder
}

pub fn client() -> ureq::Agent {
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(Duration::from_secs(20)))
        .build();
    config.into()
}

/// Sends a case; the status and the body if an answer was read whole.
pub fn post(client: &ureq::Agent, address: &str, key: &str, case: &str) -> Option<(u16, String)> {
    let request = client
        .post(format!("{address}/api/v1/cases"))
        .header("content-type", "application/json")
        .header("idempotency-key", key);
    let mut response = request.send(case).ok()?;
    let status = response.status().as_u16();
    Some((status, response.body_mut().read_to_string().ok()?))
}

/// Whether the case of this receipt can be read.
pub fn is_there(client: &ureq::Agent, address: &str, receipt: &Value) -> bool {
    let reference = receipt["reference"].as_str().unwrap();
    let secret = receipt["secret"].as_str().unwrap();
    let request = client
        .get(format!("{address}/api/v1/cases/{reference}"))
        .header("authorization", format!("Bearer {secret}"));
    let mut response = request.call().unwrap();
    let case = response.body_mut().read_to_string().unwrap();
    response.status() == 200 && case.contains(CANARY)
}

/// Whole answers to the service.
pub fn answers(site: &Site) -> Answers {
    let service = &site.services[SERVICE];
    let paths = paths::paths(service, Clock::system().today());
    let mut answers = paths.into_iter().find(|path| path.end == paths::CHECK).unwrap().answers;
    for question in service.questions() {
        if matches!(question.kind, Kind::Text | Kind::LongText) && answers.0.contains_key(&question.id) {
            answers.set(question.id.clone(), Answer::from(CANARY));
        }
    }
    answers
}

/// A whole case.
pub fn case() -> Value {
    json!({ "service": SERVICE, "language": "en", "answers": answers(&site()) })
}

/// Waits for what a test without a runtime needs.
pub fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Runtime::new().unwrap().block_on(work)
}
