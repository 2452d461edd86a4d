//! Drafts, phrases and counts, in two processes at once.

use crate::{NOW, Two};
use server::{
    secrets::VisitorSecret,
    store::SaveDraft::{Conflict, Saved},
};
use time::Duration;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_who_save_at_once_one_hears_of_it() {
    let two = Two::new().await;
    let visitor = VisitorSecret::new();
    let expires = NOW + Duration::days(7);
    let mut seen = None;
    for _ in 0..10 {
        let (one, other) = tokio::join!(
            two.one.save_draft(&visitor, "small", seen, b"one", expires),
            two.other.save_draft(&visitor, "small", seen, b"other", expires),
        );
        let (revision, words) = match (one.unwrap(), other.unwrap()) {
            (Saved(revision), Conflict) => (revision, "one"),
            (Conflict, Saved(revision)) => (revision, "other"),
            both => panic!("{both:?}"),
        };
        let loaded = two.one.load_draft(&visitor, "small").await.unwrap();
        assert_eq!(loaded, Some((revision, words.into())));
        seen = Some(revision);
    }
    assert_eq!(two.other.purge_expired(expires).await.unwrap(), 1);
    assert_eq!(two.one.load_draft(&visitor, "small").await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn counts_of_two_processes_are_added_up() {
    let two = Two::new().await;
    let day = NOW.date();
    let counted: Vec<_> = (0..20)
        .map(|number| {
            let store = if number % 2 == 0 { two.one.clone() } else { two.other.clone() };
            tokio::spawn(async move {
                store.count_ten(day, "page", "/contact").await.unwrap();
                store.count_ten(day, "page", if number < 5 { "/Z" } else { "/a" }).await.unwrap();
            })
        })
        .collect();
    for counted in counted {
        counted.await.unwrap();
    }
    let found: Vec<_> = two.one.counts(day, day).await.unwrap();
    let found: Vec<_> = found.iter().map(|count| (count.value.as_str(), count.count)).collect();
    assert_eq!(found, [("/contact", 200), ("/a", 150), ("/Z", 50)]);
    assert_eq!(two.one.purge_counts(day.next_day().unwrap()).await.unwrap(), 3);
}
