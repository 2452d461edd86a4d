//! Cases are counted with their histories, page by page; an event brings along what belongs to it.

use crate::{Two, raise, received};
use server::store::{AppendError, NewResponse, With};

#[tokio::test]
async fn every_case_is_counted_once_with_its_history() {
    let two = Two::new().await;
    for number in 0..5 {
        let reference = raise(&two.one, |_| Vec::new()).await;
        for revision in 1..=number {
            two.one.append_event(&reference, revision, &received(), &With::default()).await.unwrap();
        }
    }
    let (mut from, mut lengths) = (0, Vec::new());
    loop {
        let page = two.other.cases_to_count(from..i64::MAX, 2).await.unwrap();
        let Some(last) = page.last() else { break };
        from = last.number + 1;
        lengths.extend(page.iter().map(|case| case.history.len()));
    }
    assert_eq!(lengths, [1, 2, 3, 4, 5]);
    assert_eq!(two.other.cases_to_count(0..from - 1, 9).await.unwrap().len(), 4);
}

#[tokio::test]
async fn a_block_shows_that_something_has_happened_in_it() {
    let two = Two::new().await;
    assert!(two.one.blocks(2).await.unwrap().is_empty());
    let mut references = Vec::new();
    for _ in 0..4 {
        references.push(raise(&two.one, |_| Vec::new()).await);
    }
    let before = two.other.blocks(2).await.unwrap();
    assert_eq!(before.iter().map(|block| block.cases).sum::<i64>(), 4);
    two.one.append_event(&references[3], 1, &received(), &With::default()).await.unwrap();
    let after = two.other.blocks(2).await.unwrap();
    let changed: Vec<_> = before.iter().zip(&after).filter(|(before, after)| before != after).collect();
    let [(before, after)] = changed.as_slice() else { panic!("{changed:?}") };
    assert_eq!(
        (before.block, before.cases, before.revisions + 1),
        (after.block, after.cases, after.revisions)
    );
}

#[tokio::test]
async fn an_event_brings_a_case_to_another_queue_or_leaves_it_where_it_is() {
    let two = Two::new().await;
    let reference = raise(&two.one, |_| Vec::new()).await;
    let other = With { queue: Some("other".into()), ..With::default() };
    two.one.append_event(&reference, 1, &received(), &other).await.unwrap();
    two.one.append_event(&reference, 2, &received(), &With::default()).await.unwrap();
    let (case, _) = two.other.load_case(&reference).await.unwrap().unwrap();
    assert_eq!((case.queue.as_str(), case.revision), ("other", 3));
}

#[tokio::test]
async fn an_answer_is_kept_with_its_event_or_not_at_all() {
    let two = Two::new().await;
    let reference = raise(&two.one, |_| Vec::new()).await;
    let answer = NewResponse { key_hash: [8; 32], payload_hash: [9; 32], response: b"sealed".to_vec() };
    let with = With { answer: Some(answer), ..With::default() };
    let stale = two.one.append_event(&reference, 7, &received(), &with).await;
    assert!(matches!(stale, Err(AppendError::Stale(1))));
    assert!(two.other.find_response(&[8; 32]).await.unwrap().is_none());
    two.one.append_event(&reference, 1, &received(), &with).await.unwrap();
    let found = two.other.find_response(&[8; 32]).await.unwrap().unwrap();
    assert_eq!((found.payload_hash, found.response), ([9; 32], b"sealed".to_vec()));
}
