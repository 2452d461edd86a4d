//! The history of a case and the trail of readings only grow, and whoever changes them is found out.

use crate::{NOW, Two, raise, received};
use cases::State;
use server::store::{AppendError, Body, NewEvent, Reading, With};
use time::Duration;

fn said() -> NewEvent {
    NewEvent {
        state: State::InProgress,
        actor: "staff-1".into(),
        body: Some(Body { sealed: b"sealed words".to_vec(), digest: [3; 32] }),
        ..received()
    }
}

fn reading(reference: &str) -> Reading {
    Reading {
        at: NOW,
        actor: "staff-1".into(),
        action: "read-case".into(),
        reference: Some(reference.into()),
    }
}

#[tokio::test]
async fn a_stale_revision_writes_nothing() {
    let two = Two::new().await;
    let reference = raise(&two.one, |_| Vec::new()).await;
    assert_eq!(two.one.append_event(&reference, 1, &said(), &With::default()).await.unwrap(), 2);
    let stale = two.other.append_event(&reference, 1, &said(), &With::default()).await;
    assert!(matches!(stale, Err(AppendError::Stale(2))), "{stale:?}");
    let (case, history) = two.other.load_history(&reference).await.unwrap().unwrap();
    assert_eq!((case.revision, case.state, history.len()), (2, State::InProgress, 2));
    assert_eq!((history[1].actor.as_str(), &history[1].body), ("staff-1", &said().body));
    let nobody = cases::Reference::new("HK", 999_999, 1).unwrap();
    assert!(matches!(
        two.one.append_event(&nobody, 1, &said(), &With::default()).await,
        Err(AppendError::NoCase)
    ));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_twenty_at_once_each_revision_is_ones() {
    let two = Two::new().await;
    let reference = raise(&two.one, |_| Vec::new()).await;
    let attempts: Vec<_> = (0..20)
        .map(|number| {
            let store = if number % 2 == 0 { two.one.clone() } else { two.other.clone() };
            let reference = reference.clone();
            tokio::spawn(async move { store.append_event(&reference, 1, &said(), &With::default()).await })
        })
        .collect();
    let mut done = 0;
    for attempt in attempts {
        match attempt.await.unwrap() {
            Ok(revision) => {
                assert_eq!(revision, 2);
                done += 1;
            }
            Err(AppendError::Stale(now)) => assert_eq!(now, 2),
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!(done, 1);
    assert_eq!(two.other.is_history_whole(&reference).await.unwrap(), Some(true));
}

#[tokio::test]
async fn history_is_neither_changed_nor_erased() {
    let two = Two::new().await;
    let reference = raise(&two.one, |_| Vec::new()).await;
    two.one.append_event(&reference, 1, &said(), &With::default()).await.unwrap();
    two.one.record_reading(&reading(reference.as_str())).await.unwrap();
    for sql in [
        "UPDATE case_events SET state = 'closed'",
        "UPDATE case_events SET hash = digest WHERE revision = 2",
        "DELETE FROM case_events",
        "DELETE FROM cases",
        "UPDATE audit SET actor = 'nobody'",
        "DELETE FROM audit",
    ] {
        assert!(two.tamper(sql).await.is_err(), "{sql}");
    }
    // Sealed again with another key, it is the same history.
    let words =
        two.tamper("UPDATE case_events SET body = secret_hash FROM cases WHERE body IS NOT NULL").await;
    assert_eq!(words.unwrap(), 1);
    assert_eq!(two.one.is_history_whole(&reference).await.unwrap(), Some(true));
    assert!(two.one.is_audit_whole().await.unwrap());
}

/// Whoever has the disk can take the triggers away, too; the chain still tells.
#[tokio::test]
async fn what_was_changed_behind_the_triggers_is_found() {
    for change in [
        "UPDATE case_events SET actor = 'staff-2' WHERE revision = 2",
        "UPDATE case_events SET at = at + 1 WHERE revision = 1",
        "UPDATE case_events SET digest = hash WHERE revision = 2",
        "DELETE FROM case_events WHERE revision = 3",
        "DELETE FROM case_events WHERE revision = 1",
    ] {
        let two = Two::new().await;
        let reference = raise(&two.one, |_| Vec::new()).await;
        for revision in 1..3 {
            two.one.append_event(&reference, revision, &said(), &With::default()).await.unwrap();
        }
        assert_eq!(two.one.is_history_whole(&reference).await.unwrap(), Some(true));
        let triggers = if two.database.is_some() {
            "ALTER TABLE case_events DISABLE TRIGGER ALL"
        } else {
            "DROP TRIGGER case_events_only_grow; DROP TRIGGER case_events_are_kept"
        };
        two.tamper(triggers).await.unwrap();
        assert_eq!(two.tamper(change).await.unwrap(), 1, "{change}");
        assert_eq!(two.one.is_history_whole(&reference).await.unwrap(), Some(false), "{change}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn readings_are_one_chain_that_retention_shortens() {
    let two = Two::new().await;
    let written: Vec<_> = (0..20)
        .map(|number| {
            let store = if number % 2 == 0 { two.one.clone() } else { two.other.clone() };
            let at = NOW + Duration::days(number);
            tokio::spawn(
                async move { store.record_reading(&Reading { at, ..reading("HK-1") }).await.unwrap() },
            )
        })
        .collect();
    for written in written {
        written.await.unwrap();
    }
    assert!(two.one.is_audit_whole().await.unwrap());
    assert_eq!(two.other.readings("HK-1", 50).await.unwrap().len(), 20);
    let erased = two.one.purge_readings(NOW + Duration::days(100)).await.unwrap();
    assert_eq!(erased, 19, "the newest stays");
    two.other.record_reading(&reading("HK-2")).await.unwrap();
    assert!(two.one.is_audit_whole().await.unwrap());
    let triggers = if two.database.is_some() {
        "ALTER TABLE audit DISABLE TRIGGER ALL"
    } else {
        "DROP TRIGGER audit_only_grows"
    };
    two.tamper(triggers).await.unwrap();
    two.tamper("UPDATE audit SET reference = 'HK-3' WHERE reference = 'HK-2'").await.unwrap();
    assert!(!two.one.is_audit_whole().await.unwrap());
}
