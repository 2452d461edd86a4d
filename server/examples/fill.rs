//! Fills a data folder with cases of all services, of the last years, some decided and closed, for measurements:
//! `cargo run --release -p server --example fill -- --data DIR --root dist --cases N`. Each goes the way that any case
//! goes, but nobody is sent a mail.
#![forbid(unsafe_code)]

use cases::{Details, IdempotencyKey, NewCase, NewEvent};
use clap::Parser;
use futures_util::future::try_join_all;
use server::{
    cases::{Actor, accept, act},
    clock::Clock,
    kept::Kept,
    secrets,
    serve::{front, state},
    site::Folders,
    state::AppState,
};
use std::{error::Error, path::PathBuf};
use time::{Duration, OffsetDateTime};
use wizard::{
    Kind,
    paths::{CHECK, paths},
};

/// How many cases are under way at once.
const TOGETHER: u32 = 16;
/// Over how long they came.
const PAST: Duration = Duration::days(3 * 365);

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    kept: Kept,
    /// A site that has been built
    #[arg(long, default_value = "dist")]
    root: PathBuf,
    /// How many cases there are to be more
    #[arg(long)]
    cases: u32,
}

type Fallible<T> = Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Fallible<()> {
    let cli = Cli::parse();
    let now = OffsetDateTime::now_utc();
    let clock = Clock::fixed(now);
    let front = front(&cli.root, &Folders::under(&cli.root))?;
    let state = state(&front, &cli.kept, clock.clone(), None).await?;
    let mut samples = Vec::new();
    let mut made = now - PAST * 2;
    for first in (0..cli.cases).step_by(TOGETHER as usize) {
        let numbers = first..cli.cases.min(first + TOGETHER);
        let received = now - PAST + PAST * f64::from(first) / f64::from(cli.cases);
        clock.set(received);
        // Their dates are of the day that they are made on.
        if received - made > Duration::weeks(4) {
            samples = self::samples(&state);
            made = received;
        }
        let sent = try_join_all(numbers.map(|number| raise(&state, &samples, number))).await?;
        // Of ten that are old enough, one waits, one is at work and eight are done.
        if received > now - Duration::days(60) {
            continue;
        }
        clock.set(received + Duration::days(i64::from(3 + first % 40)));
        try_join_all(
            sent.into_iter()
                .filter(|(number, _)| number % 10 > 0)
                .map(|(number, reference)| work_on(&state, reference, number % 10 > 1)),
        )
        .await?;
    }
    state.store.close().await;
    Ok(())
}

/// A case for each way through a service that ends in one, with an address that no mail is sent to.
fn samples(state: &AppState) -> Vec<NewCase> {
    let today = state.clock.today();
    let address = format!("{}@example.org", "a".repeat(65));
    let mut samples = Vec::new();
    for service in state.site.services.values().filter(|service| service.queue.is_some()) {
        let emails = service.questions().filter(|question| question.kind == Kind::Email);
        let emails: Vec<_> = emails.flat_map(wizard::Question::fields).collect();
        for way in paths(service, today).into_iter().filter(|way| way.end == CHECK) {
            let mut answers = way.answers.0;
            for (_, answer) in answers.iter_mut().filter(|(field, _)| emails.contains(field)) {
                *answer = address.as_str().into();
            }
            let (service, language) = (service.id.clone(), "en".to_owned());
            samples.push(NewCase { service, language, answers, uploads: Vec::new() });
        }
    }
    samples
}

async fn raise(state: &AppState, samples: &[NewCase], number: u32) -> Fallible<(u32, cases::Reference)> {
    let sample = samples[number as usize % samples.len()].clone();
    let accepted = accept(state, sample, &key()).await?;
    Ok((number, accepted.receipt.reference))
}

async fn work_on(state: &AppState, reference: cases::Reference, to_the_end: bool) -> Fallible<()> {
    let mut steps = vec![Details::Acknowledge];
    if to_the_end {
        steps.push(Details::Decide {
            decision: "no-further-action".to_owned(),
            detail_1: None,
            detail_2: None,
            outcome: "We found that they did what the law asks.".to_owned(),
        });
        steps.push(Details::Close { channel: "email".to_owned() });
    }
    for (revision, details) in (1..).zip(steps) {
        let event = NewEvent { revision, details };
        act(state, &reference, Actor::Staff("ann".to_owned()), event, &key()).await?;
    }
    Ok(())
}

/// A key that nothing had before.
fn key() -> IdempotencyKey {
    IdempotencyKey::from_random(secrets::random())
}
