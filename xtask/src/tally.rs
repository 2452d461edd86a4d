//! Sums: what the runners say about how many tests passed and failed.

use std::fmt;

use serde_json::Value;

/// What a runner counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
    /// Tests that were not run, or passed only at the second try, each in words.
    pub remarks: Vec<String>,
}

impl Tally {
    /// One check that holds or does not.
    pub fn one(holds: bool) -> Self {
        Self { passed: u64::from(holds), failed: u64::from(!holds), remarks: Vec::new() }
    }

    /// Adds what another runner counted.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.remarks.extend(other.remarks);
    }

    /// A runner that failed without a failed test (it did not compile, say) counts as one failed.
    pub fn with_exit(mut self, succeeded: bool) -> Self {
        if !succeeded && self.failed == 0 {
            self.failed = 1;
        }
        self
    }

    /// Whether something ran and nothing failed.
    pub fn is_good(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    /// Adds a line of `cargo test`'s output, if it is a sum.
    pub fn add_cargo_line(&mut self, line: &str) {
        let Some(sums) = line.trim().strip_prefix("test result: ") else {
            return;
        };
        // "ok. 5 passed; 0 failed; 1 ignored; 0 measured; …"
        let sums = sums.split_once(". ").map_or("", |(_, sums)| sums);
        for sum in sums.split("; ") {
            match sum.split_once(' ') {
                Some((number, "passed")) => self.passed += number.parse().unwrap_or(0),
                Some((number, "failed")) => self.failed += number.parse().unwrap_or(0),
                Some((number, "ignored")) if number != "0" => {
                    self.remarks.push(format!("skipped: {number} ignored by cargo test"));
                }
                _ => {}
            }
        }
    }

    /// What Playwright's JSON report says.
    pub fn of_playwright(report: &Value) -> Self {
        let number = |name: &str| report["stats"][name].as_u64().unwrap_or(0);
        let errors = report["errors"].as_array().map_or(0, Vec::len);
        let mut remarks = Vec::new();
        remarks_in(report, "", &mut remarks);
        Self {
            // Flaky: it failed once and passed once. There is a second try in continuous integration alone.
            passed: number("expected") + number("flaky"),
            failed: number("unexpected") + u64::try_from(errors).unwrap_or(u64::MAX),
            remarks,
        }
    }
}

/// Collects what is to be said of the tests of a suite, which may have suites within.
fn remarks_in(suite: &Value, file: &str, found: &mut Vec<String>) {
    let all = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let file = suite["file"].as_str().unwrap_or(file);
    for spec in all(&suite["specs"]) {
        for test in all(&spec["tests"]) {
            let what = match test["status"].as_str() {
                Some("skipped") => "skipped",
                Some("flaky") => "passed at the second try",
                _ => continue,
            };
            let title = spec["title"].as_str().unwrap_or_default();
            let project = test["projectName"].as_str().unwrap_or_default();
            found.push(format!("{what}: [{project}] {file}: {title}"));
        }
    }
    for inner in all(&suite["suites"]) {
        remarks_in(&inner, file, found);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reads_cargo_tests_sums() {
        let mut tally = Tally::default();
        for line in [
            "running 7 tests",
            "test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 1 passed; 2 failed; 3 ignored; 0 measured; 0 filtered out; finished in 1.20s",
            "the test result: ok. 9 passed; 0 failed",
        ] {
            tally.add_cargo_line(line);
        }
        assert_eq!((tally.passed, tally.failed), (6, 2));
        assert_eq!(tally.remarks, ["skipped: 3 ignored by cargo test"]);
        assert!(!tally.is_good());
    }

    #[test]
    fn reads_playwrights_report() {
        let report = json!({
            "suites": [{
                "file": "listen.spec.mjs",
                "specs": [],
                "suites": [{
                    "file": "listen.spec.mjs",
                    "specs": [
                        {"title": "speaks", "tests": [{"projectName": "hydrated", "status": "expected"}]},
                        {"title": "waits", "tests": [{"projectName": "no-js", "status": "skipped"}]},
                        {"title": "pauses", "tests": [{"projectName": "hydrated", "status": "flaky"}]},
                        {"title": "stops", "tests": [{"projectName": "hydrated", "status": "unexpected"}]},
                    ],
                }],
            }],
            "errors": [],
            "stats": {"expected": 1, "unexpected": 1, "flaky": 1, "skipped": 1},
        });
        let tally = Tally::of_playwright(&report);
        assert_eq!((tally.passed, tally.failed), (2, 1));
        let remarks = [
            "skipped: [no-js] listen.spec.mjs: waits",
            "passed at the second try: [hydrated] listen.spec.mjs: pauses",
        ];
        assert_eq!(tally.remarks, remarks);
    }

    #[test]
    fn a_runner_that_breaks_has_failed() {
        let broken = Tally::default().with_exit(false);
        assert_eq!(broken.to_string(), "0 passed, 1 failed");
        let counted = Tally { failed: 3, ..Tally::default() };
        assert_eq!(counted.with_exit(false).failed, 3);
    }

    #[test]
    fn nothing_ran_is_not_good() {
        assert!(!Tally::default().is_good());
        assert!(Tally::one(true).is_good());
    }
}
