//! Keys that every node shares, and that are changed without anything being lost.

use crate::{NOW, Two, raise_sealed};
use server::{
    keyring::{self, KeysError, SPREAD},
    secrets::place,
};
use std::fs;
use time::Duration;

#[tokio::test]
async fn two_nodes_have_the_same_keys_and_another_key_file_opens_none() {
    let two = Two::new().await;
    let kept = two.kept();
    let (one, other) = tokio::join!(kept.open_keys(&two.one, NOW), kept.open_keys(&two.other, NOW));
    let (one, other) = (one.unwrap(), other.unwrap());
    assert_eq!(other.open(b"p", &one.seal(b"p", b"words")).unwrap().as_slice(), b"words");
    assert_eq!(one.digest("x", b"y"), other.digest("x", b"y"));

    let file = kept.key_file();
    let before = fs::read(&file).unwrap();
    fs::write(&file, [9; 32]).unwrap();
    assert!(matches!(kept.open_keys(&two.one, NOW).await, Err(KeysError::Wrong(_))));
    fs::remove_file(&file).unwrap();
    assert!(matches!(kept.open_keys(&two.one, NOW).await, Err(KeysError::Lost(_))));
    assert!(!file.exists(), "what is lost is not replaced");
    fs::write(&file, before).unwrap();
    kept.open_keys(&two.one, NOW).await.unwrap();
}

#[tokio::test]
async fn a_store_with_cases_and_no_key_is_said_and_gets_none() {
    let two = Two::new().await;
    crate::raise(&two.one, |_| Vec::new()).await;
    assert!(matches!(two.kept().open_keys(&two.one, NOW).await, Err(KeysError::Lost(_))));
    assert!(!two.kept().key_file().exists());
}

#[tokio::test]
async fn a_new_key_seals_when_every_node_knows_it_and_then_all_is_sealed_with_it() {
    let two = Two::new().await;
    let (kept, later) = (two.kept(), NOW + SPREAD);
    let file = kept.key_file();
    let keys = kept.open_keys(&two.one, NOW).await.unwrap();
    let mut raised = Vec::new();
    for _ in 0..450 {
        raised.push(raise_sealed(&two.one, &keys).await);
    }
    assert_eq!(keyring::rotate(&two.other, &file, NOW).await.unwrap(), (2, later));
    let early = later - Duration::seconds(1);
    let resealed = keyring::reseal(&keys, &two.one, early).await;
    assert!(matches!(resealed, Err(KeysError::Spreading(from)) if from == later), "{resealed:?}");
    let new = kept.data.join("keys/new.key");
    let changed = keyring::change_file(&two.one, &file, &new, early).await;
    assert!(matches!(changed, Err(KeysError::Spreading(_))), "{changed:?}");
    assert!(!new.exists());
    keyring::refresh(&keys, &two.one, &file, later - Duration::seconds(1)).await.unwrap();
    assert_eq!(keys.sealing(), 1);
    keyring::refresh(&keys, &two.one, &file, later).await.unwrap();
    assert_eq!(keys.sealing(), 2);

    // One value was changed on the disk: it is counted and left, and does not stop the others.
    two.tamper("UPDATE cases SET answers = secret_hash WHERE number = 100007").await.unwrap();
    let resealed = keyring::reseal(&keys, &two.one, later).await.unwrap();
    assert_eq!((resealed.sealed["answers"], resealed.failures), (449, 1));
    assert_eq!((resealed.sealed["events"], resealed.sealed["jobs"]), (450, 450));
    let again = keyring::reseal(&keys, &two.one, later).await.unwrap();
    assert_eq!((again.sealed["answers"], again.failures), (0, 1), "it does not begin again");
    for (number, reference) in raised.iter().enumerate() {
        let (case, history) = two.other.load_history(reference).await.unwrap().unwrap();
        if number != 6 {
            assert_eq!(case.answers[..2], [0, 2]);
            assert_eq!(
                keys.open(&place::answers(reference.as_str()), &case.answers).unwrap().as_slice(),
                b"words"
            );
        }
        let body = history[1].body.clone().unwrap();
        assert_eq!(body.sealed[..2], [0, 2]);
        assert_eq!(
            keys.open(&place::event(reference.as_str(), 2), &body.sealed).unwrap().as_slice(),
            b"said"
        );
        assert_eq!(two.other.is_history_whole(reference).await.unwrap(), Some(true));
    }
}

#[tokio::test]
async fn a_new_key_file_opens_the_same_keys_and_the_old_one_none() {
    let two = Two::new().await;
    let mut kept = two.kept();
    let sealed = kept.open_keys(&two.one, NOW).await.unwrap().seal(b"p", b"words");
    let new = kept.data.join("keys/new.key");
    keyring::change_file(&two.one, &kept.key_file(), &new, NOW).await.unwrap();
    assert!(matches!(kept.open_keys(&two.other, NOW).await, Err(KeysError::Wrong(_))));
    kept.key_file = Some(new);
    let keys = kept.open_keys(&two.other, NOW).await.unwrap();
    assert_eq!(keys.open(b"p", &sealed).unwrap().as_slice(), b"words");
}
