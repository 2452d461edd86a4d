//! A `PostgreSQL` of its own for a run of the tests: made in a temporary folder, reached by a socket there, gone when
//! the run ends. The system's own is left alone.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command};
use std::thread;
use std::time::{Duration, Instant};

use crate::Result;
use crate::process::{command, run_quietly, tied};

/// Whom its programs run as where we are root, which they refuse to be.
const AS_NOBODY: [&str; 6] = ["setpriv", "--reuid", "nobody", "--regid", "nogroup", "--clear-groups"];
/// Nothing here has to outlive a power cut. Every test that runs at the same time has its connections.
const OPTIONS: &str = "-c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=400";
/// How long it may take to start.
const START_LIMIT: Duration = Duration::from_secs(30);

/// A running server.
pub struct Cluster {
    folder: PathBuf,
    server: Child,
}

impl Cluster {
    /// Makes and starts one, with the programs in the folder `programs`.
    pub fn start(programs: &Path) -> Result<Self> {
        // Not below target/: the path of a socket has at most 107 bytes.
        let folder = env::temp_dir().join(format!("hark-postgres-{}", process::id()));
        let data = folder.join("data");
        fs::create_dir(&folder)?;
        fs::set_permissions(&folder, Permissions::from_mode(0o755))?;
        let is_root = run_quietly(command("id").arg("-u"))?.trim() == "0";
        if is_root {
            run_quietly(command("chown").arg("nobody").arg(&folder))?;
        }
        run_quietly(
            unprivileged(is_root, programs.join("initdb"))
                .args(["--username=hark", "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C"])
                .arg("-D")
                .arg(&data),
        )?;
        // On SIGINT it ends its connections and stops.
        let tied = tied(programs.join("postgres"), "INT");
        let mut start = unprivileged(is_root, tied.get_program());
        start.args(tied.get_args()).arg("-D").arg(&data).arg("-k").arg(&folder).args(OPTIONS.split(' '));
        let server = start.stderr(File::create(folder.join("log"))?).spawn()?;
        let cluster = Self { folder, server };
        let mut is_ready = command(programs.join("pg_isready"));
        is_ready.arg("--quiet").arg("--host").arg(&cluster.folder);
        let start = Instant::now();
        while !is_ready.status()?.success() {
            if start.elapsed() > START_LIMIT {
                let log = fs::read_to_string(cluster.folder.join("log"))?;
                return Err(format!("PostgreSQL does not start: {log}").into());
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(cluster)
    }

    /// The address of a database on it.
    pub fn url(&self) -> String {
        format!("postgres://hark@localhost/postgres?host={}", self.folder.display())
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let pid = self.server.id().to_string();
        let _ = command("kill").args(["-INT", &pid]).status();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// A command that is not run as root.
fn unprivileged(is_root: bool, program: impl AsRef<OsStr>) -> Command {
    if !is_root {
        return command(program);
    }
    let mut command = command(AS_NOBODY[0]);
    command.args(&AS_NOBODY[1..]).arg(program);
    command
}
