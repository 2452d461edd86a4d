//! Disks that are full or read-only: a file system of a few megabytes, in a mount namespace of its own.

use crate::app::TestApp;
use axum::http::StatusCode;
use std::{env, fs, path::Path, process::Command};

const SIZE: usize = 12 * 1024 * 1024;

#[test]
fn a_full_or_read_only_disk_is_said_and_recovered_from() {
    let test = env::current_exe().unwrap();
    let status = Command::new("unshare")
        .args(["--map-root-user", "--mount"])
        .arg(test)
        .args(["--exact", "uploads_disk::inside", "--ignored", "--nocapture"])
        .status()
        .unwrap();
    assert!(status.success());
}

fn mount(arguments: &[&str], folder: &Path) {
    assert!(Command::new("mount").args(arguments).arg(folder).status().unwrap().success());
}

#[tokio::test]
#[ignore = "needs the mount namespace that the test above gives it"]
async fn inside() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    mount(&["-t", "tmpfs", "-o", &format!("size={SIZE}"), "tmpfs"], &data);
    let app = TestApp::open(folder).await;
    let words = vec![b'a'; 100_000];
    assert_eq!(app.upload("a.txt", words.clone()).await.status, StatusCode::CREATED);
    let before = app.uploads().await;

    // Room for the file as it comes in, and not for what is kept of it.
    let large = vec![b'a'; 2_900_000];
    let filler = data.join("filler");
    let used: u64 = app.data_files().iter().map(|(_, bytes)| bytes.len() as u64).sum();
    fs::write(&filler, vec![0; SIZE - usize::try_from(used).unwrap() - 3_500_000]).unwrap();
    let refused = app.upload("b.txt", large.clone()).await;
    refused.problem(503, "unavailable");
    assert_eq!(refused.field("retry-after"), "10");
    assert_eq!(app.uploads().await, before, "nothing half-written");

    // Enough for a small file, which leaves too little to cases.
    fs::write(&filler, vec![0; SIZE - usize::try_from(used).unwrap() - 700_000]).unwrap();
    app.upload("b.txt", words.clone()).await.problem(503, "unavailable");
    assert_eq!(app.uploads().await, before);
    assert_eq!(app.post_case("on-a-full-disk", &app.case("x")).await.status, StatusCode::CREATED);

    // No room at all.
    let _ = fs::write(data.join("more"), vec![0; SIZE]);
    app.upload("b.txt", words.clone()).await.problem(503, "unavailable");
    assert_eq!(app.uploads().await, before);
    // The database has some room of its own, so that not the first case is refused; in PostgreSQL it lies elsewhere.
    let cases = app.state.store.count_cases().await.unwrap();
    let mut taken = 0;
    let mut refused = None;
    while app.database.is_none() && refused.is_none() {
        let key = format!("without-room-{taken}");
        let reply = app.post_case(&key, &app.case("x")).await;
        if reply.status == StatusCode::CREATED {
            taken += 1;
            assert!(taken < 1_000, "it is never full");
        } else {
            assert_eq!(reply.field("retry-after"), "10");
            reply.problem(503, "unavailable");
            refused = Some(key);
        }
    }
    assert_eq!(app.state.store.count_cases().await.unwrap(), cases + taken, "nothing half-written");
    println!("a full disk: {taken} more cases, and then 503");

    fs::remove_file(data.join("more")).unwrap();
    fs::remove_file(&filler).unwrap();
    if let Some(key) = refused {
        assert_eq!(app.post_case(&key, &app.case("x")).await.status, StatusCode::CREATED, "with its key");
        assert_eq!(app.state.store.count_cases().await.unwrap(), cases + taken + 1);
    }
    assert_eq!(app.upload("b.txt", large).await.status, StatusCode::CREATED, "it recovers by itself");
    let before = app.uploads().await;

    // Only the uploads: a file system on which a database is open cannot be made read-only.
    let uploads = data.join("uploads");
    mount(&["--bind", uploads.to_str().unwrap()], &uploads);
    mount(&["-o", "remount,ro,bind"], &uploads);
    app.upload("c.txt", words.clone()).await.problem(503, "unavailable");
    assert_eq!(app.uploads().await, before);
    mount(&["-o", "remount,rw,bind"], &uploads);
    assert_eq!(app.upload("c.txt", words).await.status, StatusCode::CREATED);
}
