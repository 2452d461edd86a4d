//! Measures a definition of 200 pages and 600 questions: how long it takes to check, and how long to recompute the
//! journey when all of it is answered. Budgets: 1 s and 1 ms (`bench/README.md`).
#![forbid(unsafe_code)]

use std::{fmt::Write, time::Instant};
use time::macros::date;
use wizard::{End, Service, check::check, journey, paths::paths};

/// How often a journey is recomputed.
const TIMES: u32 = 1_000;

fn main() {
    let mut source = "id = \"big\"\nactivity = \"a\"\nqueue = \"q\"\n".to_owned();
    for n in 0..200 {
        let from = n - n % 5;
        let when = match n % 5 {
            0 => String::new(),
            // Every branch but the first is only for those who said no, so that one path has most pages.
            _ => format!("when = {{ q{from}a = \"yes\" }}\n"),
        };
        let _ = write!(
            source,
            "[[page]]\nid = \"p{n}\"\n{when}[[page.question]]\nid = \"q{n}a\"\nkind = \"yes-no\"\n\
             [[page.question]]\nid = \"q{n}b\"\n[[page.question]]\nid = \"q{n}c\"\nkind = \"date\"\n"
        );
    }
    let today = date!(2026 - 11 - 22);
    let start = Instant::now();
    let written = Service::as_written(&source).expect("it can be read");
    println!("reading the definition: {:.1?}", start.elapsed());
    let start = Instant::now();
    assert_eq!(check(&written, today), []);
    println!("checking it:            {:.1?} (budget 1 s)", start.elapsed());

    let small: Service = Service { pages: written.pages[..5].to_vec(), ..written.clone() };
    let one = paths(&small, today).remove(0);
    let mut answers = wizard::Answers::default();
    for n in 0..200 {
        for (field, answer) in &one.answers.0 {
            let rest = field.trim_start_matches(|c: char| c == 'q' || c.is_ascii_digit());
            answers.set(format!("q{n}{rest}"), answer.clone());
        }
    }
    let start = Instant::now();
    for _ in 0..TIMES {
        let walked = journey(&written, &answers, today);
        assert_eq!((walked.pages.len(), walked.end), (200, End::Check));
    }
    println!("recomputing a journey:  {:.1?} (budget 1 ms)", start.elapsed() / TIMES);
}
