//! Drafts: two tabs lose nothing, and only the cookie opens them.

use crate::app::{NOW, TestApp};
use server::{
    secrets::VisitorSecret,
    store::SaveDraft::{Conflict, Saved},
};
use time::{Duration, OffsetDateTime};

const SOON: OffsetDateTime = NOW;

#[tokio::test]
async fn of_two_tabs_the_second_hears_of_the_first() {
    let app = TestApp::new().await;
    let store = &app.state.store;
    let visitor = VisitorSecret::new();
    let save = async |expected, words: &str| {
        store.save_draft(&visitor, "s", expected, words.as_bytes(), SOON).await.unwrap()
    };
    assert_eq!(store.load_draft(&visitor, "s").await.unwrap(), None);
    assert_eq!(save(Some(1), "a").await, Conflict);
    let Saved(first) = save(None, "a").await else { panic!() };
    assert_eq!(save(None, "b").await, Conflict);
    let Saved(second) = save(Some(first), "b").await else { panic!() };
    assert_ne!(first, second);
    assert_eq!(save(Some(first), "c").await, Conflict);
    assert_eq!(save(Some(u64::MAX), "c").await, Conflict);
    assert_eq!(store.load_draft(&visitor, "s").await.unwrap(), Some((second, b"b".to_vec())));
    assert_eq!(store.load_draft(&visitor, "other").await.unwrap(), None);

    store.delete_draft(&visitor, "s").await.unwrap();
    assert_eq!(save(Some(second), "c").await, Conflict);
    assert_eq!(store.load_draft(&visitor, "s").await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_at_once_each_change_is_kept() {
    let app = std::sync::Arc::new(TestApp::new().await);
    let visitor = VisitorSecret::new();
    let tasks: Vec<_> = (0..20_u8)
        .map(|number| {
            let (app, visitor) = (app.clone(), visitor.clone());
            tokio::spawn(async move {
                loop {
                    let store = &app.state.store;
                    let (revision, mut draft) = match store.load_draft(&visitor, "s").await.unwrap() {
                        Some((revision, draft)) => (Some(revision), draft),
                        None => (None, Vec::new()),
                    };
                    draft.push(number);
                    let saved = store.save_draft(&visitor, "s", revision, &draft, SOON).await.unwrap();
                    if saved != Conflict {
                        break;
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let (_, mut draft) = app.state.store.load_draft(&visitor, "s").await.unwrap().unwrap();
    draft.sort_unstable();
    assert_eq!(draft, (0..20).collect::<Vec<u8>>());
}

#[tokio::test]
async fn another_cookie_opens_nothing() {
    let app = TestApp::new().await;
    let visitor = VisitorSecret::new();
    app.state.store.save_draft(&visitor, "s", None, b"words", SOON).await.unwrap();
    let mut value = visitor.to_cookie_value().into_bytes();
    value[20] = if value[20] == b'A' { b'B' } else { b'A' };
    let tampered = VisitorSecret::parse(std::str::from_utf8(&value).unwrap()).unwrap();
    assert_eq!(app.state.store.load_draft(&tampered, "s").await.unwrap(), None);
}

#[tokio::test]
async fn expired_drafts_are_erased_and_no_others() {
    let app = TestApp::new().await;
    let store = &app.state.store;
    let [old, new] = [VisitorSecret::new(), VisitorSecret::new()];
    store.save_draft(&old, "s", None, b"old", NOW).await.unwrap();
    store.save_draft(&new, "s", None, b"new", NOW + Duration::seconds(1)).await.unwrap();
    assert_eq!(store.purge_expired(NOW - Duration::seconds(1)).await.unwrap(), 0);
    assert_eq!(store.purge_expired(NOW).await.unwrap(), 1);
    assert_eq!(store.load_draft(&old, "s").await.unwrap(), None);
    assert!(store.load_draft(&new, "s").await.unwrap().is_some());
}
