//! The real program, killed at any moment: whoever has read a 201 finds the case afterwards, and nothing
//! that was typed is in the data folder or in the log.

use serde_json::{Value, json};
use server::{
    clock::Clock,
    secrets::random,
    site::{Folders, Site},
};
use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, mpsc},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use wizard::{Answer, Kind, paths};

const ROUNDS: usize = 50;
const SENDERS: usize = 4;
const CANARY: &str = "canaryanswer";

/// The program, serving.
struct Hark {
    process: Child,
    address: String,
    log: thread::JoinHandle<()>,
}

impl Hark {
    fn start(folder: &Path, log: &Arc<Mutex<String>>) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_hark"))
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(folder.join("data"))
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

    fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        self.log.join().unwrap();
    }
}

fn reference() -> Folders {
    Folders::under(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(".."))
}

/// A folder with nothing built and no texts: only cases matter here.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["pkg", "locales/en", "locales/cy"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    fs::write(folder.path().join("pkg/manifest.json"), "{\"css\":\"\"}").unwrap();
    folder
}

fn client() -> ureq::Agent {
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .timeout_global(Some(Duration::from_secs(20)))
        .build();
    config.into()
}

/// Sends a case; the status and the body if an answer was read whole.
fn post(client: &ureq::Agent, address: &str, key: &str, case: &str) -> Option<(u16, String)> {
    let request = client
        .post(format!("{address}/api/v1/cases"))
        .header("content-type", "application/json")
        .header("idempotency-key", key);
    let mut response = request.send(case).ok()?;
    let status = response.status().as_u16();
    Some((status, response.body_mut().read_to_string().ok()?))
}

fn is_there(client: &ureq::Agent, address: &str, receipt: &Value) -> bool {
    let reference = receipt["reference"].as_str().unwrap();
    let secret = receipt["secret"].as_str().unwrap();
    let request = client
        .get(format!("{address}/api/v1/cases/{reference}"))
        .header("authorization", format!("Bearer {secret}"));
    let mut response = request.call().unwrap();
    let case = response.body_mut().read_to_string().unwrap();
    response.status() == 200 && case.contains(CANARY)
}

fn case() -> String {
    let site = Site::load(&reference()).unwrap();
    let service = &site.services["data-protection"];
    let paths = paths::paths(service, Clock::system().today());
    let mut answers = paths.into_iter().find(|path| path.end == paths::CHECK).unwrap().answers;
    for question in service.questions() {
        if matches!(question.kind, Kind::Text | Kind::LongText) && answers.0.contains_key(&question.id) {
            answers.set(question.id.clone(), Answer::from(CANARY));
        }
    }
    json!({ "service": service.id, "language": "en", "answers": answers }).to_string()
}

/// What a sender knows: the keys it sent, and what it read of the answers.
type Sent = Vec<(String, Option<String>)>;

/// Sends cases one after the other until the program is gone.
fn send_all(address: &str, case: &str) -> Sent {
    let client = client();
    let mut sent = Vec::new();
    loop {
        let key = format!("key-{:032x}", u128::from_be_bytes(random()));
        let answer = post(&client, address, &key, case);
        let gone = answer.is_none();
        if let Some((status, body)) = &answer {
            assert_eq!(*status, 201, "{body}");
        }
        sent.push((key, answer.map(|(_, body)| body)));
        if gone {
            return sent;
        }
    }
}

#[test]
fn whoever_read_a_201_finds_the_case_whenever_the_program_is_killed() {
    let folder = folder();
    let log = Arc::default();
    let case = Arc::new(case());
    let mut receipts: Vec<Value> = Vec::new();
    let mut checked = 0;
    let mut before: Sent = Vec::new();
    for _ in 0..ROUNDS {
        let hark = Hark::start(folder.path(), &log);
        let client = client();
        for (key, read) in before.drain(..) {
            let (status, body) = post(&client, &hark.address, &key, &case).unwrap();
            match read {
                // Read before the kill: the very same again.
                Some(read) => assert_eq!((status, &body), (200, &read)),
                // Not read: made then or made now, and in either case there.
                None => assert!(status == 200 || status == 201, "{status} {body}"),
            }
            receipts.push(serde_json::from_str(&body).unwrap());
        }
        for receipt in &receipts[checked..] {
            assert!(is_there(&client, &hark.address, receipt));
        }
        checked = receipts.len();
        let senders: Vec<_> = (0..SENDERS)
            .map(|_| {
                let (address, case) = (hark.address.clone(), Arc::clone(&case));
                thread::spawn(move || send_all(&address, &case))
            })
            .collect();
        thread::sleep(Duration::from_millis(5 + u64::from(u16::from_be_bytes(random())) % 120));
        hark.kill();
        before.extend(senders.into_iter().flat_map(|sender| sender.join().unwrap()));
    }

    let hark = Hark::start(folder.path(), &log);
    let client = client();
    for receipt in &receipts {
        assert!(is_there(&client, &hark.address, receipt));
    }
    let references: BTreeSet<_> = receipts.iter().map(|receipt| receipt["reference"].as_str()).collect();
    assert_eq!(references.len(), receipts.len(), "no reference is given twice");
    assert!(receipts.len() > ROUNDS, "{} cases are too few to mean anything", receipts.len());
    hark.kill();
    tell_nothing(folder.path(), &log.lock().unwrap(), &receipts);
}

#[test]
fn told_to_stop_it_stops_well_and_at_once() {
    let folder = folder();
    let log = Arc::default();
    let hark = Hark::start(folder.path(), &log);
    // The connection stays open, idle.
    let client = client();
    assert_eq!(client.get(format!("{}/readyz", hark.address)).call().unwrap().status(), 200);
    let Hark { mut process, .. } = hark;
    let told = Command::new("kill").arg(process.id().to_string()).status().unwrap();
    assert!(told.success());
    let asked = Instant::now();
    assert!(process.wait().unwrap().success());
    assert!(asked.elapsed() < Duration::from_secs(5));
    assert!(!folder.path().join("data/cases.db-wal").exists(), "the store was closed");
}

/// Neither the data folder nor the log holds what was typed, or a secret; the log no reference either.
fn tell_nothing(folder: &Path, log: &str, receipts: &[Value]) {
    for file in ["cases.db", "cases.db-wal", "cases.db-shm", "drafts.db"] {
        let content = fs::read(folder.join("data").join(file)).unwrap_or_default();
        assert!(!content.windows(CANARY.len()).any(|window| window == CANARY.as_bytes()), "{file}");
    }
    assert!(log.contains("\"route\":\"/api/v1/cases/{reference}\""), "requests are logged");
    assert!(!log.contains(CANARY) && !log.contains("127.0.0.1:0") && !log.contains("key-"));
    for receipt in receipts {
        assert!(!log.contains(receipt["reference"].as_str().unwrap()));
        assert!(!log.contains(receipt["secret"].as_str().unwrap()));
    }
}
