//! What is counted of those who have agreed to it: which pages and steps are reached, in which language, on what kind
//! of device, how fast pages are, what is searched for. Daily sums of single things, without anyone's number or
//! address. Ten are counted in memory before a ten is written down: what fewer have done is nowhere on disk.

use crate::{state::AppState, store::Store};
use axum::http::{HeaderMap, header};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use time::Date;

/// The purpose that visitors decide about.
pub const PURPOSE: &str = "statistics";
/// How many are counted before it is written down.
const TEN: u8 = 10;
/// How many different things are counted in a day. What comes after is not counted.
const MOST: usize = 20_000;
/// The longest words searched for that are counted (characters).
const LONGEST_SEARCH: usize = 60;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Pages shown, by path without the language.
    Page,
    /// Visits, by language.
    Language,
    /// Visits, by kind of device.
    Device,
    /// Steps of a service done for the first time, by `service/page`.
    Step,
    /// Ends that were reached, by `service/page`.
    Outcome,
    /// How soon the largest part of a page was there (Largest Contentful Paint).
    Lcp,
    /// How much a page moved while it loaded (Cumulative Layout Shift).
    Cls,
    /// How soon a page answered (Interaction to Next Paint).
    Inp,
    /// Words searched for.
    Search,
}

impl Kind {
    /// Its name in the store.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Page => "page",
            Kind::Language => "language",
            Kind::Device => "device",
            Kind::Step => "step",
            Kind::Outcome => "outcome",
            Kind::Lcp => "lcp",
            Kind::Cls => "cls",
            Kind::Inp => "inp",
            Kind::Search => "search",
        }
    }
}

/// The kind of device, and whether a visit begins with this request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Device {
    /// `phone`, `tablet` or `desktop`.
    pub class: &'static str,
    /// Whether the person comes from elsewhere.
    pub arrives: bool,
}

impl Device {
    /// What the header fields of a request say.
    pub fn of(headers: &HeaderMap) -> Self {
        let field = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let agent = field(header::USER_AGENT);
        let has = |words: &[&str]| words.iter().any(|word| agent.contains(word));
        let class = if has(&["iPad", "Tablet"]) || (has(&["Android"]) && !has(&["Mobile"])) {
            "tablet"
        } else if has(&["Mobi", "iPhone"]) {
            "phone"
        } else {
            "desktop"
        };
        Self { class, arrives: field(header::HeaderName::from_static("sec-fetch-site")) != "same-origin" }
    }
}

/// The counts. A clone counts the same.
#[derive(Clone, Debug)]
pub struct Statistics {
    store: Store,
    counting: Arc<Mutex<Counting>>,
}

/// What is counted today and not written down.
#[derive(Debug, Default)]
struct Counting {
    day: Option<Date>,
    counts: HashMap<(Kind, String), u8>,
}

impl Counting {
    /// Counts one; whether that makes ten.
    fn count(&mut self, day: Date, kind: Kind, value: &str) -> bool {
        if self.day != Some(day) {
            // What was fewer than ten is forgotten with its day.
            *self = Self { day: Some(day), counts: HashMap::new() };
        }
        let key = (kind, value.to_owned());
        if self.counts.len() >= MOST && !self.counts.contains_key(&key) {
            return false;
        }
        let count = self.counts.entry(key).or_default();
        *count += 1;
        let full = *count >= TEN;
        if full {
            *count = 0;
        }
        full
    }
}

impl Statistics {
    /// Nothing counted yet.
    pub fn new(store: Store) -> Self {
        Self { store, counting: Arc::default() }
    }

    /// Counts one. The caller has looked whether the visitor has agreed.
    pub fn count(&self, day: Date, kind: Kind, value: &str) {
        let full = self.counting.lock().unwrap_or_else(PoisonError::into_inner).count(day, kind, value);
        if full {
            let (store, value) = (self.store.clone(), value.to_owned());
            tokio::spawn(async move {
                if let Err(error) = store.count_ten(day, kind.name(), &value).await {
                    tracing::error!(%error, "a count could not be written");
                }
            });
        }
    }

    /// Counts a page that is shown. In a service only its start page: what follows is counted as steps.
    pub fn count_page(&self, state: &AppState, path: &str, lang: &str, device: Device) {
        let today = state.clock.today();
        if device.arrives {
            self.count(today, Kind::Language, lang);
            self.count(today, Kind::Device, device.class);
        }
        if let Some(page) = page_of(state, path) {
            self.count(today, Kind::Page, page);
        }
    }

    /// Counts words searched for: letter case and spaces aside, and only where they are few.
    pub fn count_search(&self, day: Date, words: &str) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if !words.is_empty() && words.chars().count() <= LONGEST_SEARCH {
            self.count(day, Kind::Search, &words);
        }
    }

    /// Counts how fast a page was, as the browser measured it: milliseconds, and for the shift thousandths. The
    /// limits are those of the Core Web Vitals.
    pub fn count_vital(&self, day: Date, name: &str, measured: u32) {
        let (kind, good, fair) = match name {
            "LCP" => (Kind::Lcp, 2_500, 4_000),
            "CLS" => (Kind::Cls, 100, 250),
            "INP" => (Kind::Inp, 200, 500),
            _ => return,
        };
        let value = match measured {
            measured if measured <= good => "good",
            measured if measured <= fair => "fair",
            _ => "poor",
        };
        self.count(day, kind, value);
    }
}

/// The page of a path, if it is one that is counted: `/` for the home page, `/privacy`, `/services/x`.
fn page_of<'a>(state: &AppState, path: &'a str) -> Option<&'a str> {
    let rest = path.strip_prefix('/')?;
    let rest = rest.find('/').map_or("/", |at| &rest[at..]);
    let rest = if rest.len() > 1 { rest.trim_end_matches('/') } else { rest };
    match rest.strip_prefix("/services/") {
        Some(service) => state.site.services.contains_key(service).then_some(rest),
        None => PAGES.contains(&rest).then_some(rest),
    }
}

/// The message with the heading of a page outside services.
pub fn text_of(path: &str) -> &str {
    match path.trim_start_matches('/') {
        "" => "home",
        "delete-answers" => "delete",
        "listen" => "reading-page",
        name => name,
    }
}

/// The pages outside services that are counted.
pub const PAGES: [&str; 12] = [
    "/",
    "/accessibility",
    "/case",
    "/contact",
    "/cookies",
    "/delete-answers",
    "/listen",
    "/privacy",
    "/resume",
    "/search",
    "/statistics",
    "/your-information",
];

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use time::macros::date;

    const DAY: Date = date!(2026 - 11 - 22);

    #[test]
    fn every_tenth_makes_ten() {
        let mut counting = Counting::default();
        let full: Vec<_> = (0..30).map(|_| counting.count(DAY, Kind::Page, "/")).collect();
        let tens: Vec<_> = full.iter().enumerate().filter(|(_, full)| **full).map(|(at, _)| at).collect();
        assert_eq!(tens, [9, 19, 29]);
    }

    #[test]
    fn what_is_fewer_than_ten_is_forgotten_with_its_day() {
        let mut counting = Counting::default();
        for _ in 0..9 {
            counting.count(DAY, Kind::Page, "/");
        }
        assert!(!counting.count(date!(2026 - 11 - 23), Kind::Page, "/"));
        assert_eq!(counting.counts.values().copied().collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn a_flood_of_different_things_fills_no_memory() {
        let mut counting = Counting::default();
        for number in 0..2 * MOST {
            counting.count(DAY, Kind::Search, &number.to_string());
        }
        assert_eq!(counting.counts.len(), MOST);
    }

    #[test]
    fn devices_are_told_apart_by_class_alone() {
        for (agent, class) in [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0) Mobile/15E148 Safari/604.1", "phone"),
            ("Mozilla/5.0 (Linux; Android 16) Chrome/142.0 Mobile Safari/537.36", "phone"),
            ("Mozilla/5.0 (Linux; Android 16) Chrome/142.0 Safari/537.36", "tablet"),
            ("Mozilla/5.0 (iPad; CPU OS 19_0) Mobile/15E148 Safari/604.1", "tablet"),
            ("Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0 Safari/537.36", "desktop"),
            ("", "desktop"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::USER_AGENT, HeaderValue::from_static(agent));
            assert_eq!(Device::of(&headers), Device { class, arrives: true }, "{agent}");
            headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
            assert!(!Device::of(&headers).arrives);
        }
    }
}
