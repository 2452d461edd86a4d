//! When what did not work is tried again.

use crate::secrets;
use std::time::Duration;

/// How patient somebody is.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// The wait after the first attempt.
    pub first: Duration,
    /// The longest wait between two attempts.
    pub longest: Duration,
    /// After how long it is given up; never if not said.
    pub given_up: Option<Duration>,
}

impl Patience {
    /// How long to wait after the attempt with this number (from 1), of what has waited this long already: twice
    /// as long each time, and up to half as long again, by chance, so that not all come back at once. `None` if it is
    /// given up.
    pub fn after(&self, attempt: u32, waited: Duration) -> Option<Duration> {
        self.with(attempt, waited, u32::from_be_bytes(secrets::random()))
    }

    /// The same, and no sooner than the other side asks for. One that asks for no wait at all is not asked without end.
    pub fn no_sooner(&self, attempt: u32, waited: Duration, asked: Option<Duration>) -> Option<Duration> {
        self.after(attempt, waited).map(|own| own.max(asked.unwrap_or_default()))
    }

    fn with(&self, attempt: u32, waited: Duration, random: u32) -> Option<Duration> {
        if self.given_up.is_some_and(|given_up| waited >= given_up) {
            return None;
        }
        let doubled = self.first.saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)));
        let jitter = doubled.min(self.longest).mul_f64(f64::from(random) / f64::from(u32::MAX) / 2.0);
        Some(doubled.saturating_add(jitter).min(self.longest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PATIENCE: Patience = Patience {
        first: Duration::from_mins(1),
        longest: Duration::from_hours(12),
        given_up: Some(Duration::from_hours(72)),
    };

    #[test]
    fn waits_grow_from_a_minute_to_half_a_day_and_end_after_three_days() {
        let minutes =
            |attempt, random| PATIENCE.with(attempt, Duration::ZERO, random).unwrap().as_secs() / 60;
        assert_eq!([1, 2, 3, 10, 11, 99].map(|attempt| minutes(attempt, 0)), [1, 2, 4, 512, 720, 720]);
        assert_eq!(minutes(3, u32::MAX), 6);
        let mut waited = Duration::ZERO;
        let mut attempts = 0;
        while let Some(wait) = PATIENCE.with(attempts + 1, waited, 0) {
            waited += wait;
            attempts += 1;
        }
        assert_eq!((attempts, waited.as_secs() / 3600), (15, 77));
        let endless = Patience { given_up: None, ..PATIENCE };
        assert_eq!(endless.with(9_999, Duration::MAX, 0), Some(endless.longest));
    }

    #[test]
    fn who_asks_for_more_gets_it_and_who_asks_for_less_does_not() {
        let wait = |asked| PATIENCE.no_sooner(1, Duration::ZERO, asked).unwrap();
        assert_eq!(wait(Some(Duration::from_hours(1))), Duration::from_hours(1));
        assert!(wait(Some(Duration::ZERO)) >= PATIENCE.first && wait(None) >= PATIENCE.first);
        assert_eq!(PATIENCE.no_sooner(1, Duration::from_hours(72), Some(Duration::from_mins(1))), None);
    }

    proptest! {
        #[test]
        fn no_wait_is_shorter_or_longer(attempt: u32, random: u32) {
            let wait = PATIENCE.with(attempt, Duration::ZERO, random).unwrap();
            prop_assert!((PATIENCE.first..=PATIENCE.longest).contains(&wait));
        }
    }
}
