//! A backup taken while others write holds all that was there before, and is restored on either engine.

use crate::{NOW, Two, raise, raise_sealed, received};
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use server::{
    maintenance::{BackupError, RestoreError, Restored, backup, restore},
    secrets::{VisitorSecret, place},
    store::{NewJob, Reading, With},
};
use std::{
    fs::{self, File},
    io::{Read, Write},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use time::Duration;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn under_load_it_is_complete_and_goes_on_elsewhere() {
    let old = Two::new().await;
    let kept = old.kept();
    let keys = kept.open_keys(&old.one, NOW).await.unwrap();
    let mut raised = Vec::new();
    for _ in 0..100 {
        raised.push(raise_sealed(&old.one, &keys).await);
    }
    let visitor = VisitorSecret::new();
    let expires = NOW + Duration::days(7);
    old.one.save_draft(&visitor, "small", None, b"draft", expires).await.unwrap();
    old.one.count_ten(NOW.date(), "page", "/contact").await.unwrap();
    let reading = Reading { at: NOW, actor: "staff-1".into(), action: "read-case".into(), reference: None };
    old.one.record_reading(&reading).await.unwrap();
    fs::create_dir_all(kept.data.join("uploads")).unwrap();
    let upload = vec![7_u8; (1 << 20) + 5];
    fs::write(kept.data.join("uploads/one"), &upload).unwrap();

    let stop = Arc::new(AtomicBool::new(false));
    let load = tokio::spawn({
        let (stop, store) = (Arc::clone(&stop), old.other.clone());
        async move {
            let mut written = 0;
            while !stop.load(Ordering::Relaxed) {
                let reference = raise(&store, |_| Vec::new()).await;
                store.append_event(&reference, 1, &received(), &With::default()).await.unwrap();
                written += 1;
            }
            written
        }
    });
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("backup");
    backup(&old.one, &kept, &file, true).await.unwrap();
    stop.store(true, Ordering::Relaxed);
    let written: u64 = load.await.unwrap();
    assert!(written > 0, "others wrote meanwhile");

    // Into the same engine, and into SQLite.
    for new in [Two::new().await, Two::on_sqlite().await] {
        let restored = restore(&new.one, &new.kept(), &file).await.unwrap();
        assert!(restored.has_key_file && restored.files == 1 && restored.rows > 400, "{restored:?}");
        let keys = new.kept().open_keys(&new.one, NOW).await.unwrap();
        for reference in &raised {
            let (case, _) = new.one.load_case(reference).await.unwrap().unwrap();
            let words = keys.open(&place::answers(reference.as_str()), &case.answers).unwrap();
            assert_eq!(words.as_slice(), b"words");
            assert_eq!(new.one.is_history_whole(reference).await.unwrap(), Some(true));
        }
        assert!(new.one.is_audit_whole().await.unwrap());
        assert_eq!(new.one.load_draft(&visitor, "small").await.unwrap().unwrap().1, b"draft");
        assert_eq!(new.one.counts(NOW.date(), NOW.date()).await.unwrap()[0].count, 10);
        assert_eq!(fs::read(new.kept().data.join("uploads/one")).unwrap(), upload);
        // It goes on: new numbers, new jobs, new entries.
        let count = new.one.count_cases().await.unwrap();
        assert!((100..=100 + written).contains(&count));
        let reference = raise(&new.one, |reference| vec![job(reference)]).await;
        let number = format!("HK-{}-", 100_001 + count);
        assert!(reference.as_str().starts_with(&number), "{reference} {number}");
        new.one.record_reading(&reading).await.unwrap();
        assert!(new.one.is_audit_whole().await.unwrap());
        // And is not written over.
        assert!(matches!(restore(&new.one, &new.kept(), &file).await, Err(RestoreError::NotEmpty)));
    }
}

fn job(reference: &cases::Reference) -> NewJob {
    let key = format!("mail {reference}");
    NewJob { kind: "mail", key, reference: Some(reference.clone()), payload: b"x".to_vec(), due: NOW }
}

#[tokio::test]
async fn a_backup_replaces_nothing_and_holds_no_key_that_was_not_asked_for() {
    use std::os::unix::fs::PermissionsExt;
    let old = Two::new().await;
    let kept = old.kept();
    let keys = kept.open_keys(&old.one, NOW).await.unwrap();
    raise_sealed(&old.one, &keys).await;
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("backup");
    backup(&old.one, &kept, &file, false).await.unwrap();
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1, "no part of it is left");
    let again = backup(&old.one, &kept, &file, false).await;
    assert!(matches!(again, Err(BackupError::Exists(_))));
    let inside = backup(&old.one, &kept, &kept.data.join("backup"), false).await;
    assert!(matches!(inside, Err(BackupError::Inside(_))));
    let mut lines = String::new();
    GzDecoder::new(File::open(&file).unwrap()).read_to_string(&mut lines).unwrap();
    assert!(!lines.contains("key-file") && lines.contains("\"keys\""));

    let new = Two::new().await;
    let restored = restore(&new.one, &new.kept(), &file).await.unwrap();
    assert!(!restored.has_key_file);
    assert!(new.kept().open_keys(&new.one, NOW).await.is_err(), "the key file has to be brought");
    fs::create_dir_all(new.kept().data.join("keys")).unwrap();
    fs::copy(kept.key_file(), new.kept().key_file()).unwrap();
    new.kept().open_keys(&new.one, NOW).await.unwrap();
}

#[tokio::test]
async fn what_is_not_whole_is_not_restored() {
    let old = Two::new().await;
    let kept = old.kept();
    kept.open_keys(&old.one, NOW).await.unwrap();
    raise(&old.one, |_| Vec::new()).await;
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("backup");
    backup(&old.one, &kept, &file, false).await.unwrap();
    let whole = fs::read(&file).unwrap();
    let mut text = String::new();
    GzDecoder::new(whole.as_slice()).read_to_string(&mut text).unwrap();
    let packed = |text: &str| {
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(text.as_bytes()).unwrap();
        packed.finish().unwrap()
    };
    let without_a_row = {
        let mut lines: Vec<_> = text.lines().collect();
        let row = lines.iter().position(|line| line.contains("\"row\"")).unwrap();
        lines.remove(row);
        lines.join("\n")
    };
    let climbing = text.replace("{\"end\"", "{\"file\":\"../climbed\"}\n{\"end\"");
    let with_a_file = text.replace("{\"end\"", "{\"file\":\"uploads/new\"}\n{\"end\"");
    for broken in [
        packed(&with_a_file),
        whole[..whole.len() / 2].to_vec(),
        packed(&text[..text.len() / 2]),
        packed(&without_a_row),
        packed(&climbing),
        packed("{\"hark-backup\":2}\n"),
        b"something else".to_vec(),
        packed(&text.replace("\"cases\"", "\"casks\"")),
    ] {
        let new = Two::new().await;
        fs::write(&file, broken).unwrap();
        assert!(restore(&new.one, &new.kept(), &file).await.is_err());
        assert_eq!(new.one.count_cases().await.unwrap(), 0);
        assert!(!new.kept().data.join("uploads/new").exists());
        fs::write(&file, &whole).unwrap();
        let Restored { rows, .. } = restore(&new.one, &new.kept(), &file).await.unwrap();
        assert!(rows >= 5, "nothing of the broken one was in the way");
    }
}
