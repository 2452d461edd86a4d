//! The real program, killed at any moment: whoever has read a 201 finds the case or the file afterwards, and nothing
//! that was typed is in the data folder or in the log.

#[path = "database/content.rs"]
mod content;
#[path = "database/mod.rs"]
mod database;
mod process;

use cases::Reference;
use content::content;
use database::Database;
use process::{CANARY, Hark, case, client, folder, is_there, post, wait};
use serde_json::Value;
use server::{secrets::random, store::Store};
use sqlx::{Connection, Row, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{
    collections::BTreeSet,
    env, fs,
    path::Path,
    process::Command,
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

/// How often the program is killed, unless `HARK_TEST_KILLS` says otherwise.
const KILLS: usize = 200;
/// How many programs there are at a time, each with what it keeps: starting one takes most of the time.
const LANES: usize = 4;
const SENDERS: usize = 4;
/// The longest that a program lives, in milliseconds: the lanes share the processors.
const ALIVE: u64 = 400;

fn start(folder: &Path, database: Option<&Database>, log: &Arc<Mutex<String>>) -> Hark {
    Hark::start(folder, &folder.join("data"), database, &[], log)
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

/// Sends a file; the status and the body if an answer was read whole.
fn upload(client: &ureq::Agent, address: &str) -> Option<(u16, String)> {
    let request = client
        .post(format!("{address}/api/v1/uploads?service=data-protection"))
        .header("content-disposition", "attachment; filename=\"letter.txt\"");
    let mut response = request.send(CANARY).ok()?;
    let status = response.status().as_u16();
    Some((status, response.body_mut().read_to_string().ok()?))
}

/// Sends files one after the other until the program is gone; the ids that were read.
fn upload_all(address: &str) -> Vec<String> {
    let client = client();
    let mut ids = Vec::new();
    while let Some((status, body)) = upload(&client, address) {
        assert_eq!(status, 201, "{body}");
        let receipt: Value = serde_json::from_str(&body).unwrap();
        ids.push(receipt["id"].as_str().unwrap().to_owned());
    }
    ids
}

/// Sends what was sent before the kill once more, and says what all of it got.
fn send_again(
    client: &ureq::Agent,
    address: &str,
    case: &str,
    before: impl Iterator<Item = (String, Option<String>)>,
) -> Vec<Value> {
    let again = |(key, read): (String, Option<String>)| {
        let (status, body) = post(client, address, &key, case).unwrap();
        match read {
            // Read before the kill: the very same again.
            Some(read) => assert_eq!((status, &body), (200, &read)),
            // Not read: made then or made now, and in either case there.
            None => assert!(status == 200 || status == 201, "{status} {body}"),
        }
        serde_json::from_str(&body).unwrap()
    };
    before.map(again).collect()
}

#[test]
fn whoever_read_a_201_finds_the_case_whenever_the_program_is_killed() {
    let kills = env::var("HARK_TEST_KILLS").map_or(KILLS, |kills| kills.parse().unwrap());
    let lanes: Vec<_> =
        (0..LANES).map(|_| thread::spawn(move || kill_again_and_again(kills.div_ceil(LANES)))).collect();
    let told = lanes.into_iter().map(|lane| lane.join().unwrap());
    let (cases, files) = told.fold((0, 0), |(cases, files), lane| (cases + lane.0, files + lane.1));
    println!(
        "killed {} times; {cases} cases and {files} files, all of them there",
        kills.next_multiple_of(LANES)
    );
}

/// Kills the program so many times while cases and files are sent to it; says how many of each were told, and are there.
fn kill_again_and_again(rounds: usize) -> (usize, usize) {
    let folder = folder();
    let database = wait(Database::new());
    let log = Arc::default();
    let case = Arc::new(case().to_string());
    let mut receipts: Vec<Value> = Vec::new();
    let mut checked = 0;
    let mut before: Sent = Vec::new();
    let mut files = Vec::new();
    for _ in 0..rounds {
        let hark = start(folder.path(), database.as_ref(), &log);
        let client = client();
        receipts.extend(send_again(&client, &hark.address, &case, before.drain(..)));
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
        let address = hark.address.clone();
        let uploader = thread::spawn(move || upload_all(&address));
        thread::sleep(Duration::from_millis(5 + u64::from(u16::from_be_bytes(random())) % ALIVE));
        hark.kill();
        before.extend(senders.into_iter().flat_map(|sender| sender.join().unwrap()));
        files.extend(uploader.join().unwrap());
    }

    let hark = start(folder.path(), database.as_ref(), &log);
    let client = client();
    receipts.extend(send_again(&client, &hark.address, &case, before.drain(..)));
    for receipt in &receipts {
        assert!(is_there(&client, &hark.address, receipt));
    }
    let references: BTreeSet<_> = receipts.iter().map(|receipt| receipt["reference"].as_str()).collect();
    assert_eq!(references.len(), receipts.len(), "no reference is given twice");
    assert!(receipts.len() > rounds, "{} cases are too few to mean anything", receipts.len());
    hark.kill();
    assert!(files.len() > rounds / 2, "{} files are too few to mean anything", files.len());
    wait(is_sound(folder.path(), database.as_ref(), &receipts));
    let left_over = wait(left_over(folder.path(), database.as_ref(), &files));
    assert!(left_over <= rounds, "{left_over} files that nobody knows, and each kill leaves one at most");
    tell_nothing(&kept(folder.path(), database.as_ref()), &log.lock().unwrap(), &receipts);
    (receipts.len(), files.len())
}

#[test]
fn told_to_stop_it_stops_well_and_at_once() {
    let folder = folder();
    let database = wait(Database::new());
    let log = Arc::default();
    let hark = start(folder.path(), database.as_ref(), &log);
    // The connection stays open, idle.
    let client = client();
    assert_eq!(client.get(format!("{}/readyz", hark.address)).call().unwrap().status(), 200);
    let Hark { mut process, .. } = hark;
    let told = Command::new("kill").arg(process.id().to_string()).status().unwrap();
    assert!(told.success());
    let asked = Instant::now();
    assert!(process.wait().unwrap().success());
    assert!(asked.elapsed() < Duration::from_secs(20));
    assert!(!folder.path().join("data/cases.db-wal").exists(), "the store was closed");
}

/// What is stored fits together: as many cases as were told, and each with its whole history.
async fn is_sound(folder: &Path, database: Option<&Database>, receipts: &[Value]) {
    let data = folder.join("data");
    let Ok(url) = database.map(|database| database.address().parse()).transpose();
    let store = Store::open(&data, url.as_ref()).await.unwrap();
    assert_eq!(store.count_cases().await.unwrap(), receipts.len() as u64);
    for receipt in receipts {
        let reference = Reference::parse(receipt["reference"].as_str().unwrap()).unwrap();
        assert_eq!(store.is_history_whole(&reference).await.unwrap(), Some(true));
    }
    store.close().await;
    if database.is_none() {
        let options = SqliteConnectOptions::new().filename(data.join("cases.db"));
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        let answer = sqlx::query("PRAGMA integrity_check").fetch_one(&mut connection).await.unwrap();
        assert_eq!(answer.get::<String, _>(0), "ok");
    }
}

/// How many files have no row, as the program was killed between the two; each is swept an hour later. Every row has its
/// file, and every file that was told has its row.
async fn left_over(folder: &Path, database: Option<&Database>, told: &[String]) -> usize {
    let data = folder.join("data");
    let Ok(url) = database.map(|database| database.address().parse()).transpose();
    let store = Store::open(&data, url.as_ref()).await.unwrap();
    let mut known = BTreeSet::new();
    let mut there = BTreeSet::new();
    for first in 0..=u8::MAX {
        known.extend(store.upload_ids(first).await.unwrap().iter().map(ToString::to_string));
        let Ok(files) = fs::read_dir(data.join(format!("uploads/{first:02x}"))) else { continue };
        there.extend(files.map(|file| file.unwrap().file_name().into_string().unwrap()));
    }
    store.close().await;
    assert!(known.is_subset(&there), "every row has its file");
    assert!(told.iter().all(|id| known.contains(id)), "every file that was told is known");
    there.difference(&known).count()
}

/// Every file in the data folder, and every value in the database.
fn kept(folder: &Path, database: Option<&Database>) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(folder.join("data")).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.is_file());
    let mut kept: Vec<_> = files.map(|path| (path.display().to_string(), fs::read(path).unwrap())).collect();
    if let Some(database) = database {
        kept.extend(wait(content(&database.address())));
    }
    kept
}

/// Neither what is kept nor the log holds what was typed, or a secret; the log no reference either.
fn tell_nothing(kept: &[(String, Vec<u8>)], log: &str, receipts: &[Value]) {
    for (name, content) in kept {
        assert!(!content.windows(CANARY.len()).any(|window| window == CANARY.as_bytes()), "{name}");
    }
    let reference = receipts[0]["reference"].as_str().unwrap().as_bytes();
    let holds = |content: &[u8]| content.windows(reference.len()).any(|window| window == reference);
    assert!(kept.iter().any(|(_, content)| holds(content)), "what was searched does hold the cases");
    assert!(log.contains("\"route\":\"/api/v1/cases/{reference}\""), "requests are logged");
    assert!(!log.contains(CANARY) && !log.contains("127.0.0.1:0") && !log.contains("key-"));
    for receipt in receipts {
        assert!(!log.contains(receipt["reference"].as_str().unwrap()));
        assert!(!log.contains(receipt["secret"].as_str().unwrap()));
    }
}
