//! The tables, step by step. A step that has been delivered never changes: the database knows its checksum.

use sqlx::{
    SqlSafeStr,
    migrate::{Migration, MigrationType},
};

/// The steps in a folder of `server/migrations/`, in the order in which they are taken.
macro_rules! steps {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        numbered(&[$(($name, include_str!(concat!("../../migrations/", $folder, "/", $name, ".sql")))),+])
    };
}

pub(super) fn cases() -> Vec<Migration> {
    steps!("cases": "0001_cases", "0002_audit", "0003_outbox", "0004_keys", "0005_staff", "0006_uploads",
        "0007_deliveries", "0008_counting", "0009_reports")
}

pub(super) fn drafts() -> Vec<Migration> {
    steps!("drafts": "0001_drafts", "0002_saved")
}

pub(super) fn statistics() -> Vec<Migration> {
    steps!("statistics": "0001_statistics")
}

/// All tables, in one database.
pub(super) fn postgres() -> Vec<Migration> {
    steps!(
        "postgres": "0001_cases", "0002_drafts", "0003_statistics", "0004_outbox", "0005_keys", "0006_rates",
        "0007_staff", "0008_uploads", "0009_deliveries", "0010_counting", "0011_reports"
    )
}

fn numbered(steps: &[(&'static str, &'static str)]) -> Vec<Migration> {
    let step = |(version, (name, sql)): (i64, &(&'static str, &'static str))| {
        Migration::new(version, (*name).into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    (1..).zip(steps).map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    #[test]
    fn every_step_that_there_is_is_taken() {
        for (folder, steps) in
            [("cases", cases()), ("drafts", drafts()), ("statistics", statistics()), ("postgres", postgres())]
        {
            let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
            let mut names: Vec<_> = fs::read_dir(files)
                .unwrap()
                .map(|file| file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
                .collect();
            names.sort();
            let taken: Vec<_> = steps.iter().map(|step| step.description.clone()).collect();
            assert_eq!(taken, names, "{folder}");
            assert!(steps.iter().map(|step| step.version).eq((1..).take(names.len())));
        }
    }
}
