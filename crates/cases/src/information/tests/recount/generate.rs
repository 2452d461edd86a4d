//! Cases that look random and are the same each time.

use crate::{
    classification::Classification,
    codes::{Codes, List},
    details::Details,
    event::{Reopening, Role},
    record::tests::decided,
    state::State,
    transition::next,
};
use time::{Date, Duration, macros::date};

/// Numbers by `SplitMix64`.
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % most
    }

    fn times_in_100(&mut self, times: u64) -> bool {
        self.below(100) < times
    }

    /// A code of a list, or now and then none.
    fn code(&mut self, codes: &Codes, list: List) -> Option<String> {
        let list = codes.list(list);
        let at = self.below(list.len() as u64 + 1);
        list.get(usize::try_from(at).unwrap()).map(|code| code.id.clone())
    }

    fn decision(&mut self, codes: &Codes) -> Details {
        decided(&self.code(codes, List::Decision).unwrap_or_else(|| "no-further-action".into()))
    }
}

/// What happened to the case of this number up to a day, of more than nine years.
pub(super) fn events(number: u32, until: Date, codes: &Codes) -> Vec<(Date, Details)> {
    let mut day = date!(2017 - 04 - 01);
    let mut state = None;
    let mut happened = Vec::new();
    for (after, details) in steps(number, codes) {
        day += Duration::days(i64::try_from(after).unwrap());
        let to = state.map_or(Ok(State::Received), |state| next(state, details.kind(), Role::Staff));
        if let Some(to) = to.ok().filter(|_| day <= until) {
            state = Some(to);
            happened.push((day, details));
        }
    }
    happened
}

/// What may happen, and after how many days each.
fn steps(number: u32, codes: &Codes) -> Vec<(u64, Details)> {
    let mut random = Random(number.into());
    let filed = Classification {
        legislation: random.code(codes, List::Legislation),
        sector: random.code(codes, List::Sector),
        channel: random.code(codes, List::Channel),
        reasons: Some((0..random.below(3)).filter_map(|_| random.code(codes, List::Reason)).collect()),
        ..Classification::default()
    };
    let mut steps = vec![
        (random.below(3522), Details::Received(Box::new(filed))),
        (random.below(15), Details::Acknowledge),
        (random.below(200), Details::Allocate { queue: random.code(codes, List::Queue), officer: None }),
    ];
    if random.times_in_100(30) {
        steps.push((random.below(60), Details::Suspend { question: "?".into() }));
        steps.push((random.below(60), Details::AddInformation { text: "!".into() }));
    }
    if random.times_in_100(5) {
        steps.push((random.below(300), Details::Withdraw));
    } else if random.times_in_100(90) {
        steps.push((random.below(400), random.decision(codes)));
        if random.times_in_100(60) {
            steps.push((random.below(30), Details::Close { channel: "post".into() }));
        }
    }
    if random.times_in_100(10) {
        let review = random.times_in_100(50);
        let because = if review { Reopening::Review } else { Reopening::NewInformation };
        steps.push((random.below(400), Details::Reopen { because }));
        if random.times_in_100(70) {
            steps.push((random.below(200), random.decision(codes)));
        }
    }
    steps
}
