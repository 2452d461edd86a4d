//! Every job is one worker's, until it is done or its lease has run out.

use crate::{NOW, Two, raise, received};
use cases::{Reference, State};
use server::store::{INQUIRY, NewEvent, NewJob, Queue, With};
use std::collections::BTreeSet;
use time::Duration;

const LEASE: Duration = Duration::minutes(1);
const MAIL: Queue = Queue { kind: "mail", at_once: 9, lease: LEASE, in_order: false };

fn job(key: &str, reference: Option<&Reference>) -> NewJob {
    NewJob {
        kind: "mail",
        key: key.into(),
        reference: reference.cloned(),
        payload: b"sealed".into(),
        due: NOW,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_claimers_share_the_jobs_and_take_none_twice() {
    let two = Two::new().await;
    for number in 0..100 {
        raise(&two.one, |reference| vec![job(&format!("mail {number}"), Some(reference))]).await;
    }
    let claim = |store: server::store::Store| {
        tokio::spawn(async move {
            let mut keys = Vec::new();
            loop {
                let jobs = store.claim(&MAIL, NOW, 7).await.unwrap();
                assert!(jobs.len() <= 7);
                if jobs.is_empty() {
                    return keys;
                }
                for job in jobs {
                    assert_eq!((job.payload.as_slice(), job.attempts), (&b"sealed"[..], 1));
                    assert!(store.done(&job, NOW).await.unwrap());
                    keys.push(job.key);
                }
            }
        })
    };
    let claimers = [&two.one, &two.other, &two.one, &two.other].map(|store| claim(store.clone()));
    let mut keys = Vec::new();
    for claimer in claimers {
        keys.extend(claimer.await.unwrap());
    }
    assert_eq!(keys.len(), 100);
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), 100);
    assert_eq!(two.one.count_jobs("mail").await.unwrap(), (0, 0));
}

#[tokio::test]
async fn a_claimer_that_dies_loses_its_jobs_when_the_lease_runs_out() {
    let two = Two::new().await;
    two.one.enqueue(job("a", None)).await.unwrap();
    let [dead] = two.one.claim(&MAIL, NOW, 9).await.unwrap().try_into().unwrap();
    let before = NOW + LEASE - Duration::seconds(1);
    assert!(two.other.claim(&MAIL, before, 9).await.unwrap().is_empty());
    let [next] = two.other.claim(&MAIL, NOW + LEASE, 9).await.unwrap().try_into().unwrap();
    assert_eq!((next.key.as_str(), next.attempts), ("a", 2));
    assert!(!two.one.done(&dead, NOW + LEASE).await.unwrap(), "it was only slow: it is not its job any more");
    assert!(!two.one.failed(&dead, "late", None, NOW + LEASE).await.unwrap());
    assert!(two.other.done(&next, NOW + LEASE).await.unwrap());
}

#[tokio::test]
async fn a_failed_job_comes_back_when_it_is_due_or_never() {
    let two = Two::new().await;
    two.one.enqueue(job("a", None)).await.unwrap();
    let later = NOW + Duration::hours(1);
    let [first] = two.one.claim(&MAIL, NOW, 9).await.unwrap().try_into().unwrap();
    assert!(two.one.failed(&first, "connection-refused", Some(later), NOW).await.unwrap());
    assert!(two.one.claim(&MAIL, later - Duration::seconds(1), 9).await.unwrap().is_empty());
    let [second] = two.other.claim(&MAIL, later, 9).await.unwrap().try_into().unwrap();
    assert_eq!((second.attempts, second.payload.as_slice()), (2, &b"sealed"[..]));
    assert!(two.other.failed(&second, "refused", None, later).await.unwrap());
    assert!(two.one.claim(&MAIL, later + Duration::days(99), 9).await.unwrap().is_empty());
    assert_eq!(two.one.count_jobs("mail").await.unwrap(), (0, 1));
    assert!(two.one.claim(&Queue { kind: "webhook", ..MAIL }, later, 9).await.unwrap().is_empty());
}

/// What an event brings with it: a job.
fn caused(reference: &Reference) -> With {
    With { outbox: vec![job("b", Some(reference))], ..With::default() }
}

#[tokio::test]
async fn a_key_is_asked_for_once_and_goes_with_its_case() {
    let two = Two::new().await;
    let reference = raise(&two.one, |reference| vec![job("a", Some(reference)), job("a", None)]).await;
    two.other.enqueue(job("a", None)).await.unwrap();
    assert_eq!(two.one.count_jobs("mail").await.unwrap(), (1, 0));
    // An event that is refused asks for nothing.
    let stale = two.one.append_event(&reference, 9, &received(), &caused(&reference)).await;
    assert!(stale.is_err());
    assert_eq!(two.one.count_jobs("mail").await.unwrap(), (1, 0));
    two.one.append_event(&reference, 1, &received(), &caused(&reference)).await.unwrap();
    assert_eq!(two.one.count_jobs("mail").await.unwrap(), (2, 0));

    let [job, _] = two.one.claim(&MAIL, NOW, 9).await.unwrap().try_into().unwrap();
    two.one.done(&job, NOW).await.unwrap();
    assert_eq!(two.one.purge_jobs(NOW).await.unwrap(), 0);
    assert_eq!(two.one.purge_jobs(NOW + Duration::days(1)).await.unwrap(), 1);
    assert_eq!(two.one.purge_cases_received("small", NOW + Duration::days(1)).await.unwrap(), 1);
    assert_eq!(two.one.count_jobs("mail").await.unwrap(), (0, 0));
    assert_eq!(two.one.count_cases().await.unwrap(), 0);
}

#[tokio::test]
async fn the_jobs_of_a_case_wait_for_each_other_where_their_order_counts() {
    const QUEUE: Queue = Queue { kind: "delivery", in_order: true, ..MAIL };
    let two = Two::new().await;
    let delivery = |key: &str, case: Option<&Reference>| NewJob { kind: "delivery", ..job(key, case) };
    let one = raise(&two.one, |case| vec![delivery("a 1", Some(case)), delivery("a 2", Some(case))]).await;
    raise(&two.one, |case| vec![delivery("b 1", Some(case))]).await;
    let keys = |jobs: &[server::store::Job]| jobs.iter().map(|job| job.key.clone()).collect::<Vec<_>>();
    let first = two.one.claim(&QUEUE, NOW, 9).await.unwrap();
    assert_eq!(keys(&first), ["a 1", "b 1"]);
    assert!(two.other.claim(&QUEUE, NOW, 9).await.unwrap().is_empty());
    // Refused, it holds up the others of its case until somebody has looked.
    assert!(two.one.failed(&first[0], "no", None, NOW).await.unwrap());
    two.one.set_delivery(&one, cases::Delivery::Failed).await.unwrap();
    assert!(two.other.claim(&QUEUE, NOW, 9).await.unwrap().is_empty());
    assert_eq!(two.one.deliver_again(Some(&one), NOW).await.unwrap(), 1);
    assert_eq!(two.one.deliver_again(None, NOW).await.unwrap(), 0);
    let again = two.other.claim(&QUEUE, NOW, 9).await.unwrap();
    assert_eq!((keys(&again), again[0].attempts), (vec!["a 1".to_owned()], 2));
    let status = async || two.one.load_case(&one).await.unwrap().unwrap().0.delivery;
    two.one.set_delivered(&one, &again[0]).await.unwrap();
    assert_eq!(status().await, cases::Delivery::Queued, "something of it still waits");
    assert!(two.one.done(&again[0], NOW).await.unwrap());
    let last = two.other.claim(&QUEUE, NOW, 9).await.unwrap();
    assert_eq!(keys(&last), ["a 2"]);
    two.one.set_delivered(&one, &last[0]).await.unwrap();
    assert_eq!(status().await, cases::Delivery::Delivered);
}

#[tokio::test]
async fn each_case_at_the_back_end_is_asked_about_until_it_is_over() {
    const INQUIRIES: Queue = Queue { kind: INQUIRY, ..MAIL };
    let two = Two::new().await;
    let case = raise(&two.one, |_| Vec::new()).await;
    raise(&two.one, |_| Vec::new()).await;
    two.one.save_link(&case, b"sealed").await.unwrap();
    let plans = tokio::join!(two.one.plan_inquiries(NOW), two.other.plan_inquiries(NOW));
    assert_eq!(plans.0.unwrap() + plans.1.unwrap(), 1, "only of the case that is there, and once");
    let [job] = two.other.claim(&INQUIRIES, NOW, 9).await.unwrap().try_into().unwrap();
    assert_eq!((job.reference.as_ref(), job.payload.len()), (Some(&case), 0));
    let later = NOW + Duration::hours(1);
    assert!(two.other.again(&job, later).await.unwrap());
    assert!(two.one.claim(&INQUIRIES, NOW, 9).await.unwrap().is_empty());
    let event = |state| NewEvent { state, ..received() };
    two.one.append_event(&case, 1, &event(State::Closed), &With::default()).await.unwrap();
    let [job] = two.one.claim(&INQUIRIES, later, 9).await.unwrap().try_into().unwrap();
    assert!(two.one.done(&job, later).await.unwrap());
    assert_eq!(two.one.plan_inquiries(later).await.unwrap(), 0, "it is over");
    two.one.append_event(&case, 2, &event(State::InProgress), &With::default()).await.unwrap();
    assert_eq!(two.one.plan_inquiries(later).await.unwrap(), 1, "it is taken up again");
    assert_eq!(two.one.claim(&INQUIRIES, later, 9).await.unwrap().len(), 1);
}
