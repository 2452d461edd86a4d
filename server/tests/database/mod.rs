//! Where a test keeps what it stores: in `SQLite`, or, if `HARK_TEST_DATABASE_URL` names a `PostgreSQL` whose user
//! may make databases, in a database of its own there, which goes when the test ends. `cargo xtask test` does both.

use server::store::Store;
use sqlx::{Connection, Executor, PgConnection};
use std::{env, path::Path, thread};
use tokio::{runtime::Runtime, sync::OnceCell};

/// The variable with the address of any database of the `PostgreSQL` to test with.
pub const VARIABLE: &str = "HARK_TEST_DATABASE_URL";
/// What the tests' databases are copied from: it has all tables, so that no test has to make them.
const TEMPLATE: &str = "hark_test_template";
/// A number for the lock under which databases are made.
const LOCK: &str = "SELECT pg_advisory_lock(4814)";

/// A database of `PostgreSQL`, for one test.
pub struct Database {
    server: String,
    name: String,
}

impl Database {
    /// A new database with all tables; none if this is a run on `SQLite`.
    pub async fn new() -> Option<Self> {
        static HAS_TEMPLATE: OnceCell<()> = OnceCell::const_new();
        let server = env::var(VARIABLE).ok()?;
        let mut admin = PgConnection::connect(&server).await.unwrap();
        admin.execute(LOCK).await.unwrap();
        HAS_TEMPLATE.get_or_init(|| make_template(&server, &mut admin)).await;
        let name = format!("hark_test_{:032x}", u128::from_be_bytes(server::secrets::random()));
        let create = format!("CREATE DATABASE {name} TEMPLATE {TEMPLATE}");
        admin.execute(sqlx::AssertSqlSafe(create)).await.unwrap();
        admin.close().await.unwrap();
        Some(Self { server, name })
    }

    /// Its address.
    pub fn address(&self) -> String {
        address(&self.server, &self.name)
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let (server, name) = (self.server.clone(), self.name.clone());
        // A test's own runtime cannot be waited on here.
        let dropped = thread::spawn(move || {
            Runtime::new().unwrap().block_on(async {
                let mut admin = PgConnection::connect(&server).await.unwrap();
                let drop = format!("DROP DATABASE {name} WITH (FORCE)");
                admin.execute(sqlx::AssertSqlSafe(drop)).await.unwrap();
            });
        });
        if dropped.join().is_err() {
            eprintln!("the database {} is left behind", self.name);
        }
    }
}

async fn make_template(server: &str, admin: &mut PgConnection) {
    let found = "SELECT 1 FROM pg_database WHERE datname = $1";
    if sqlx::query(found).bind(TEMPLATE).fetch_optional(&mut *admin).await.unwrap().is_none() {
        admin.execute(sqlx::AssertSqlSafe(format!("CREATE DATABASE {TEMPLATE}"))).await.unwrap();
    }
    let Ok(url) = address(server, TEMPLATE).parse();
    Store::open(Path::new(""), Some(&url)).await.unwrap().close().await;
}

/// The address of another database on the same server.
fn address(server: &str, name: &str) -> String {
    let (server, options) = server.split_once('?').unwrap_or((server, ""));
    let (server, _) = server.rsplit_once('/').expect("an address ends in the name of a database");
    format!("{server}/{name}?{options}")
}
