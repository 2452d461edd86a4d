//! The store from outside, on the engine that the run is about.

mod backup;
mod cases;
mod counting;
#[path = "../database/mod.rs"]
mod database;
mod drafts;
mod events;
mod keys;
mod outbox;

use database::Database;
use server::{
    kept::Kept,
    secrets::{Keys, place, random},
    store::{Body, NewEvent, NewJob, NewRows, Store, StoreError, With},
};
use tempfile::TempDir;
use time::{OffsetDateTime, macros::datetime};

const NOW: OffsetDateTime = datetime!(2026-11-21 10:00 UTC);

/// Two stores on the same tables, as two processes have them.
struct Two {
    one: Store,
    other: Store,
    database: Option<Database>,
    folder: TempDir,
}

impl Two {
    async fn new() -> Self {
        Self::on(Database::new().await).await
    }

    /// Whatever engine the run is about.
    async fn on_sqlite() -> Self {
        Self::on(None).await
    }

    async fn on(database: Option<Database>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let kept = kept(&folder, database.as_ref());
        let (one, other) = (kept.open_store().await.unwrap(), kept.open_store().await.unwrap());
        Self { one, other, database, folder }
    }

    fn kept(&self) -> Kept {
        kept(&self.folder, self.database.as_ref())
    }

    /// One statement, given to the tables of cases as whoever has the disk could give it.
    async fn tamper(&self, sql: &'static str) -> Result<u64, sqlx::Error> {
        sqlx::any::install_default_drivers();
        let url = match &self.database {
            Some(database) => database.address(),
            None => format!("sqlite://{}", self.folder.path().join("cases.db").display()),
        };
        let pool = sqlx::AnyPool::connect(&url).await.unwrap();
        let done = sqlx::raw_sql(sql).execute(&pool).await.map(|done| done.rows_affected());
        pool.close().await;
        done
    }
}

fn kept(folder: &TempDir, database: Option<&Database>) -> Kept {
    let Ok(database_url) = database.map(|database| database.address().parse()).transpose();
    Kept { data: folder.path().to_owned(), database_url, key_file: None }
}

/// The rows of a case with this number.
fn rows(number: u32) -> NewRows {
    let reference = ::cases::Reference::new("HK", number, u32::from_be_bytes(random())).unwrap();
    let days = ::cases::Days { calendar: &wizard::Calendar::weekends(), of: &|at| at.date() };
    let acknowledgement = ::cases::Acknowledgement::new(NOW, &wizard::Service::default(), days);
    let case = server::store::CaseRow {
        reference,
        service: "small".into(),
        language: "en".into(),
        queue: "queue".into(),
        state: ::cases::State::Received,
        delivery: ::cases::Delivery::Queued,
        revision: 1,
        secret_hash: [7; 32],
        acknowledgement,
        answers: b"sealed".to_vec(),
    };
    let response = b"response".to_vec();
    NewRows { case, event: received(), response, documents: Vec::new(), outbox: Vec::new() }
}

fn received() -> NewEvent {
    NewEvent {
        at: NOW,
        kind: ::cases::EventKind::Received,
        state: ::cases::State::Received,
        actor: "person".into(),
        body: None,
    }
}

/// Commits a case, and says its reference.
async fn raise(store: &Store, outbox: impl FnOnce(&::cases::Reference) -> Vec<NewJob>) -> ::cases::Reference {
    let mut reference = None;
    let make = |number| {
        let mut rows = rows(number);
        rows.outbox = outbox(&rows.case.reference);
        reference = Some(rows.case.reference.clone());
        Ok::<_, StoreError>(rows)
    };
    store.commit_case(&random(), &[1; 32], make).await.unwrap();
    reference.unwrap()
}

/// Commits a case with an event and a job, all sealed with these keys.
async fn raise_sealed(store: &Store, keys: &Keys) -> ::cases::Reference {
    let mut reference = None;
    let make = |number| {
        let mut rows = rows(number);
        let own = &rows.case.reference;
        rows.case.answers = keys.seal(&place::answers(own.as_str()), b"words");
        let key = format!("mail {own}");
        let payload = keys.seal(&place::job(&key), b"to do");
        rows.outbox = vec![NewJob { kind: "mail", key, reference: Some(own.clone()), payload, due: NOW }];
        reference = Some(own.clone());
        Ok::<_, StoreError>(rows)
    };
    store.commit_case(&random(), &[1; 32], make).await.unwrap();
    let reference = reference.unwrap();
    let sealed = keys.seal(&place::event(reference.as_str(), 2), b"said");
    let event = NewEvent { body: Some(Body { sealed, digest: keys.digest("event", b"said") }), ..received() };
    store.append_event(&reference, 1, &event, &With::default()).await.unwrap();
    reference
}
