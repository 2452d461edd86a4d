//! Two processes on one `PostgreSQL` and one folder of documents are one site: what is begun at one goes on at the other,
//! what is sent to both happens once. Without `PostgreSQL` there is one process only, and nothing to show.

#[path = "database/mod.rs"]
mod database;
mod process;

use cases::Reference;
use database::Database;
use process::{Hark, SERVICE, answers, case, client, folder, is_there, post, site, wait};
use serde_json::{Value, json};
use server::store::Store;
use std::{
    collections::BTreeSet,
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    sync::{Arc, Barrier, Mutex},
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// How many cases are sent to both at once.
const CASES: usize = 40;
/// How many guesses of one address are answered at once (`server/src/limits/rate.rs`), and one more a second.
const GUESSES: u64 = 60;
/// How long is waited for mails.
const PATIENCE: Duration = Duration::from_secs(30);

/// Two nodes, each with a data folder of its own, which share the key file, the database and the folder of documents.
struct Site {
    nodes: [Hark; 2],
    database: Database,
    folder: TempDir,
}

impl Site {
    /// None if this is a run on `SQLite`.
    fn start() -> Option<Self> {
        let database = wait(Database::new())?;
        let folder = folder();
        let key_file = folder.path().join("master.key");
        let shared = folder.path().join("uploads");
        fs::create_dir(&shared).unwrap();
        let log = Arc::default();
        let nodes = [0, 1].map(|number| {
            let data = data(folder.path(), number);
            fs::create_dir(&data).unwrap();
            symlink(&shared, data.join("uploads")).unwrap();
            start(folder.path(), &data, &database, &key_file, &log)
        });
        Some(Self { nodes, database, folder })
    }

    fn address(&self, node: usize) -> &str {
        &self.nodes[node % 2].address
    }

    /// Asks the store. Its connections live no longer than the runtime that has opened them.
    fn ask<T>(&self, question: impl AsyncFnOnce(&Store) -> T) -> T {
        let Ok(url) = self.database.address().parse();
        wait(async {
            let store = Store::open(self.folder.path(), Some(&url)).await.unwrap();
            question(&store).await
        })
    }

    fn count_cases(&self) -> u64 {
        self.ask(async |store| store.count_cases().await.unwrap())
    }

    fn kill(self) {
        for node in self.nodes {
            node.kill();
        }
    }
}

fn data(folder: &Path, number: usize) -> PathBuf {
    folder.join(format!("data-{number}"))
}

fn start(folder: &Path, data: &Path, database: &Database, key_file: &Path, log: &Arc<Mutex<String>>) -> Hark {
    let key_file = key_file.to_str().unwrap();
    // Behind a proxy, which says who asks.
    let more = [("HARK_KEY_FILE", key_file), ("HARK_PUBLIC_URL", "https://hark.test")];
    Hark::start(folder, data, Some(database), &more, log)
}

/// Posts a form as a browser behind a proxy does; the status, the cookie that is set, and the body.
fn post_form(address: &str, path: &str, cookie: &str, form: &str) -> (u16, Option<String>, String) {
    let request = client()
        .post(format!("{address}{path}"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", "192.0.2.7")
        .header("cookie", cookie);
    let mut response = request.send(form).unwrap();
    let set = response.headers().get("set-cookie").and_then(|value| value.to_str().ok());
    let set = set.and_then(|line| line.split(';').next()).map(str::to_owned);
    (response.status().as_u16(), set, response.body_mut().read_to_string().unwrap())
}

fn get_json(address: &str, path: &str, field: (&str, &str)) -> Value {
    let mut response = client().get(format!("{address}{path}")).header(field.0, field.1).call().unwrap();
    serde_json::from_str(&response.body_mut().read_to_string().unwrap()).unwrap()
}

#[test]
fn answers_that_are_begun_at_one_go_on_at_the_other() {
    let Some(nodes) = Site::start() else { return };
    let (site, mut cookie) = (site(), String::new());
    let (service, answers) = (&site.services[SERVICE], answers(&site));
    let today = server::clock::Clock::system().today();
    let pages = wizard::journey(service, &answers, today).pages;
    for (number, page) in pages.iter().enumerate() {
        let fields = page.questions.iter().flat_map(wizard::Question::fields);
        let pairs = fields.flat_map(|field| {
            let values = answers.values(&field).to_vec().into_iter();
            values.map(move |value| format!("{field}={value}")).collect::<Vec<_>>()
        });
        let form = pairs.collect::<Vec<_>>().join("&").replace(' ', "+");
        let path = format!("/en/services/{SERVICE}/{}", page.id);
        let (status, set, body) = post_form(nodes.address(number), &path, &cookie, &form);
        assert_eq!(status, 303, "{}: {body}", page.id);
        cookie = set.unwrap_or(cookie);
    }
    // Sent to both at once, it is one case.
    let path = format!("/en/services/{SERVICE}/check");
    let both = at_once(&nodes, |address| post_form(address, &path, &cookie, "").0);
    assert!(both.iter().all(|status| *status == 303), "{both:?}");
    assert_eq!(nodes.count_cases(), 1);
    let held = get_json(nodes.address(0), "/en/your-information/answers.json", ("cookie", &cookie));
    assert_eq!(held, get_json(nodes.address(1), "/en/your-information/answers.json", ("cookie", &cookie)));
    println!("{} pages, each posted to the other node than the one before: 1 case", pages.len());
    nodes.kill();
}

/// Has both nodes asked at the same moment.
fn at_once<T: Send>(nodes: &Site, ask: impl Fn(&str) -> T + Sync) -> [T; 2] {
    let barrier = Barrier::new(2);
    thread::scope(|scope| {
        let asked = [0, 1].map(|node| {
            let (barrier, ask) = (&barrier, &ask);
            scope.spawn(move || {
                barrier.wait();
                ask(nodes.address(node))
            })
        });
        asked.map(|asked| asked.join().unwrap())
    })
}

#[test]
fn what_is_sent_to_both_at_once_happens_once_and_so_do_its_jobs() {
    let Some(nodes) = Site::start() else { return };
    let case = case().to_string();
    let mut receipts = Vec::new();
    for number in 0..CASES {
        let key = format!("key-of-case-{number:05}");
        let mut answered = at_once(&nodes, |address| post(&client(), address, &key, &case).unwrap());
        answered.sort();
        let [(again, replayed), (first, body)] = &answered;
        assert_eq!((*again, *first, replayed), (200, 201, body));
        receipts.push(serde_json::from_str::<Value>(body).unwrap());
    }
    let client = client();
    for receipt in &receipts {
        assert!(is_there(&client, nodes.address(0), receipt) && is_there(&client, nodes.address(1), receipt));
    }
    assert_eq!(nodes.count_cases(), CASES as u64);
    // Both take events, and one of two at the same revision.
    let [reference, secret] = ["reference", "secret"].map(|name| receipts[0][name].as_str().unwrap());
    let event = json!({ "kind": "add-information", "revision": 1, "text": "more" }).to_string();
    let key = std::sync::atomic::AtomicUsize::new(0);
    let mut statuses = at_once(&nodes, |address| {
        let key = key.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let request = client
            .post(format!("{address}/api/v1/cases/{reference}/events"))
            .header("content-type", "application/json")
            .header("authorization", format!("Bearer {secret}"))
            .header("idempotency-key", format!("key-of-event-{key}"));
        request.send(&event).unwrap().status().as_u16()
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
    let known = Reference::parse(reference).unwrap();
    assert_eq!(nodes.ask(async |store| store.is_history_whole(&known).await.unwrap()), Some(true));
    // One mail for each case, whichever node made it.
    let start = Instant::now();
    while nodes.ask(async |store| store.count_jobs(server::mail::KIND).await.unwrap()) != (0, 0) {
        assert!(start.elapsed() < PATIENCE, "a mail is never sent");
        thread::sleep(Duration::from_millis(100));
    }
    let mails = [0, 1].map(|node| mails(&data(nodes.folder.path(), node)));
    let all: BTreeSet<_> = mails.iter().flatten().collect();
    println!(
        "{CASES} cases, each sent to both nodes at once: {CASES} cases; mails: {} by one node, {} by the other",
        mails[0].len(),
        mails[1].len()
    );
    assert_eq!((all.len(), mails[0].len() + mails[1].len()), (CASES, CASES));
    nodes.kill();
}

/// The names of the mails in a data folder.
fn mails(data: &Path) -> Vec<String> {
    let Ok(files) = fs::read_dir(data.join("mail")) else { return Vec::new() };
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "eml")).collect()
}

#[test]
fn an_address_is_counted_by_both_together() {
    let Some(nodes) = Site::start() else { return };
    let begun = Instant::now();
    let mut answered = 0;
    for node in 0.. {
        let (status, ..) =
            post_form(nodes.address(node), "/en/case", "", "reference=HK-100001-A1A1&secret=0000");
        if status == 429 {
            break;
        }
        assert_eq!(status, 422);
        answered += 1;
        assert!(answered < 10 * GUESSES, "nothing slows it");
    }
    let free = GUESSES + begun.elapsed().as_secs() + 1;
    println!("{answered} guesses of one address were answered by the two together");
    assert!((GUESSES..=free).contains(&answered), "{answered} of {free}");
    for node in 0..2 {
        // A second may have passed.
        let refused = (0..3).any(|_| post_form(nodes.address(node), "/en/case", "", "reference=x").0 == 429);
        assert!(refused, "by the other one, too");
    }
    nodes.kill();
}

#[test]
fn a_file_that_is_begun_at_one_is_finished_at_the_other_and_outlives_either() {
    let Some(nodes) = Site::start() else { return };
    let client = client();
    let begun = client
        .post(format!("{}/api/v1/uploads?service={SERVICE}", nodes.address(0)))
        .header("content-disposition", "attachment; filename=\"letter.txt\"")
        .header("content-type", "application/octet-stream")
        .header("upload-complete", "?0")
        .header("upload-length", "9")
        .send("Dear")
        .unwrap()
        .body_mut()
        .read_to_string()
        .unwrap();
    let begun: Value = serde_json::from_str(&begun).unwrap();
    let [id, secret] = ["id", "secret"].map(|name| begun[name].as_str().unwrap());
    let ended = client
        .patch(format!("{}/api/v1/uploads/{id}", nodes.address(1)))
        .header("authorization", format!("Bearer {secret}"))
        .header("upload-offset", "4")
        .send(" sirs")
        .unwrap();
    assert_eq!(ended.status().as_u16(), 200);
    let mut case = case();
    case["uploads"] = json!([secret]);
    let (status, body) = post(&client, nodes.address(0), "key-of-the-case", &case.to_string()).unwrap();
    assert_eq!(status, 201, "{body}");
    let receipt: Value = serde_json::from_str(&body).unwrap();
    let Site { nodes: [one, other], database, folder } = nodes;
    one.kill();
    let path = format!("/api/v1/cases/{}", receipt["reference"].as_str().unwrap());
    let bearer = format!("Bearer {}", receipt["secret"].as_str().unwrap());
    let seen = get_json(&other.address, &path, ("authorization", &bearer));
    assert_eq!(
        (&seen["documents"][0]["name"], &seen["documents"][0]["size"]),
        (&json!("letter.txt"), &json!(9))
    );
    other.kill();
    drop((database, folder));
}
