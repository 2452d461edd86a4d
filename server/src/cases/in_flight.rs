//! Requests with one idempotency key, one after the other: the second waits for the first, and then gets
//! the first one's answer.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{sync, time::timeout};

type Key = [u8; 32];
type Turns = Mutex<HashMap<Key, Arc<sync::Mutex<()>>>>;

/// The keys whose requests are being worked on in this process.
#[derive(Clone, Default)]
pub struct InFlight(Arc<Turns>);

/// The right to work on a key, until it is dropped.
pub struct Turn {
    key: Key,
    guard: sync::OwnedMutexGuard<()>,
    all: Arc<Turns>,
}

impl InFlight {
    /// Waits for the turn of this key; `None` if the one before takes longer than `wait`.
    pub async fn turn(&self, key: Key, wait: Duration) -> Option<Turn> {
        let turn = Arc::clone(lock(&self.0).entry(key).or_default());
        let guard = timeout(wait, turn.lock_owned()).await.ok()?;
        Some(Turn { key, guard, all: Arc::clone(&self.0) })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut all = lock(&self.all);
        // One in the map, one in the guard: nobody waits. Who comes next needs the map, which is locked.
        if Arc::strong_count(sync::OwnedMutexGuard::mutex(&self.guard)) == 2 {
            all.remove(&self.key);
        }
    }
}

fn lock(turns: &Turns) -> MutexGuard<'_, HashMap<Key, Arc<sync::Mutex<()>>>> {
    turns.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_second_request_waits_and_gives_up_in_time() {
        let in_flight = InFlight::default();
        let wait = Duration::from_secs(10);
        let first = in_flight.turn([1; 32], wait).await.unwrap();
        assert!(in_flight.turn([2; 32], wait).await.is_some(), "another key has its own turn");
        assert!(in_flight.turn([1; 32], wait).await.is_none());
        let waiting = tokio::spawn({
            let in_flight = in_flight.clone();
            async move { in_flight.turn([1; 32], wait).await.is_some() }
        });
        tokio::task::yield_now().await;
        drop(first);
        assert!(waiting.await.unwrap());
        assert!(lock(&in_flight.0).is_empty(), "nothing is kept of keys that are done");
    }
}
