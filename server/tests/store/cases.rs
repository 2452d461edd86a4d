//! A case once for each key, whatever process the requests come to.

use crate::{Two, raise, rows};
use server::store::{Committed, StoreError};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_key_in_two_processes_makes_one_case() {
    let two = Two::new().await;
    let attempts: Vec<_> = (0..40)
        .map(|number| {
            let store = if number % 2 == 0 { two.one.clone() } else { two.other.clone() };
            tokio::spawn(async move {
                store.commit_case(&[1; 32], &[2; 32], |number| Ok::<_, StoreError>(rows(number))).await
            })
        })
        .collect();
    let mut made = 0;
    for attempt in attempts {
        match attempt.await.unwrap().unwrap() {
            Committed::New => made += 1,
            Committed::Before(stored) => assert_eq!(stored.response, b"response"),
        }
    }
    assert_eq!(made, 1);
    assert_eq!(two.other.count_cases().await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn numbers_are_given_once_and_without_gaps() {
    let two = Two::new().await;
    let attempts: Vec<_> = (0_u8..40)
        .map(|key| {
            let store = if key % 2 == 0 { two.one.clone() } else { two.other.clone() };
            tokio::spawn(async move {
                let mut given = None;
                let make = |number| {
                    given = Some(number);
                    // Every fourth comes to nothing.
                    if key % 4 == 3 { Err(StoreError::Busy) } else { Ok(rows(number)) }
                };
                store.commit_case(&[key; 32], &[2; 32], make).await.ok().and(given)
            })
        })
        .collect();
    let mut numbers = Vec::new();
    for attempt in attempts {
        numbers.extend(attempt.await.unwrap());
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (100_001..=100_030).collect::<Vec<u32>>());
}

#[tokio::test]
async fn a_case_is_read_as_it_was_committed() {
    let two = Two::new().await;
    let reference = raise(&two.one, |_| Vec::new()).await;
    let (case, history) = two.other.load_case(&reference).await.unwrap().unwrap();
    assert_eq!((case.answers.as_slice(), case.revision, case.secret_hash), (&b"sealed"[..], 1, [7; 32]));
    assert_eq!((history.len(), history[0].revision), (1, 1));
    two.other.set_delivery(&reference, cases::Delivery::Delivered).await.unwrap();
    let (case, _) = two.one.load_case(&reference).await.unwrap().unwrap();
    assert_eq!(case.delivery, cases::Delivery::Delivered);
}
