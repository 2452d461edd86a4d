//! The consent record of a visitor: read from their cookie, judged by the register, written back.

use crate::{
    clock::from_unix,
    secrets::{self, Keys},
    state::AppState,
};
use axum::http::{HeaderMap, HeaderValue, header};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use notice::{Record, Register, Standing, consent::HOLDS_DAYS};
use time::OffsetDateTime;

/// The name of the cookie. Scripts may read it: before they send anything they look whether they may.
pub const COOKIE: &str = "__Host-consent";
/// Divides the record from its mark.
const MARK: &str = "~~";

/// What a visitor has decided, and what their browser says for them.
#[derive(Debug, Clone, Default)]
pub struct Consent {
    /// What they have decided.
    pub record: Option<Record>,
    /// Whether their browser sends Global Privacy Control.
    pub signal: bool,
    /// Whether it keeps a record that this site has not marked.
    forged: bool,
}

impl Consent {
    /// What the header fields of a request say. A record that this site has not marked counts as none.
    pub fn of(headers: &HeaderMap, state: &AppState) -> Self {
        let written = cookie_value(headers, COOKIE);
        let is_ours = |record: &str, mark: &str| {
            secrets::same(self::mark(record, &state.keys).as_bytes(), mark.as_bytes())
        };
        let marked = written.and_then(|value| value.split_once(MARK));
        let marked = marked.filter(|(record, mark)| is_ours(record, mark));
        let record = marked.and_then(|(record, _)| {
            Record::parse(record.as_bytes(), state.site.notice.version, minute(state))
        });
        let signal = headers.get("sec-gpc").is_some_and(|value| value == "1");
        Self { record, signal, forged: written.is_some() && marked.is_none() }
    }

    /// What makes the browser keep no more than what holds, where it keeps more: scripts know only what the cookie says, and
    /// not how long that holds. A record of a later version, of another node, is left alone.
    pub fn renewed(&self, state: &AppState) -> Option<HeaderValue> {
        if self.forged {
            return forget(COOKIE);
        }
        let kept = self.record.as_ref()?;
        let holding = self
            .standings(state)
            .filter_map(|standing| Some((standing.purpose.id.clone(), standing.decision?)));
        let holding = Record(holding.collect());
        if holding == *kept {
            return None;
        }
        let record = (!holding.0.is_empty()).then_some(holding);
        Self { record, ..Self::default() }.cookie(&state.keys).or_else(|| forget(COOKIE))
    }

    /// Where the visitor stands with each purpose.
    pub fn standings<'a>(&'a self, state: &'a AppState) -> impl Iterator<Item = Standing<'a>> {
        let (today, now) = (state.clock.today(), minute(state));
        state.site.notice.standings(self.record.as_ref(), self.signal, today, now)
    }

    /// Whether what this purpose is about may be done.
    pub fn allows(&self, state: &AppState, purpose: &str) -> bool {
        self.standings(state).any(|standing| standing.purpose.id == purpose && standing.allowed())
    }

    /// Whether the visitor has said yes to this purpose themselves. Browsers measure and send only then; where it is
    /// asked by objection, what the server sees of each request is counted and no more.
    pub fn agreed(&self, state: &AppState, purpose: &str) -> bool {
        let mut standings = self.standings(state).filter(|standing| standing.purpose.id == purpose);
        standings.any(|standing| standing.decision.is_some_and(|decision| decision.agreed))
    }

    /// The purposes that the visitor is still to be asked about.
    pub fn open(&self, state: &AppState) -> Vec<String> {
        let open = self.standings(state).filter(|standing| standing.open());
        open.map(|standing| standing.purpose.id.clone()).collect()
    }

    /// The purposes that the banner is about: those that are open, and all that need consent where none is any more, as in
    /// a tab that was left behind. What is said there last is what holds.
    pub fn asked(&self, state: &AppState) -> Vec<String> {
        let open = self.open(state);
        if !open.is_empty() {
            return open;
        }
        let by_consent = self.standings(state).filter(|standing| standing.by_banner());
        by_consent.map(|standing| standing.purpose.id.clone()).collect()
    }

    /// Whether this is what they said to the banner.
    pub fn has_said(&self, state: &AppState, agreed: bool) -> bool {
        let mut said = self.standings(state).filter(|standing| standing.by_banner());
        said.any(|standing| standing.decision.is_some_and(|decision| decision.agreed == agreed))
    }

    /// Notes decisions made now: purposes and whether the visitor agrees.
    pub fn decide(&mut self, state: &AppState, decisions: &[(String, bool)]) {
        let register: &Register = &state.site.notice;
        let record = self.record.get_or_insert_default();
        record.0.retain(|purpose, _| register.purpose(purpose).is_some());
        for (purpose, agreed) in decisions {
            record.decide(purpose, *agreed, register.version, minute(state));
        }
    }

    /// The cookie with the record; none if nothing was decided.
    pub fn cookie(&self, keys: &Keys) -> Option<HeaderValue> {
        let record = self.record.as_ref()?.to_string();
        let seconds = HOLDS_DAYS * 24 * 60 * 60;
        let mark = mark(&record, keys);
        let cookie =
            format!("{COOKIE}={record}{MARK}{mark}; Path=/; Max-Age={seconds}; Secure; SameSite=Lax");
        HeaderValue::try_from(cookie).ok()
    }

    /// The mark by which the body knows its own receipts. Whoever decided the same in the same minute has the same.
    pub fn mark(&self, keys: &Keys) -> String {
        self.record.as_ref().map(|record| mark(&record.to_string(), keys)).unwrap_or_default()
    }
}

fn mark(record: &str, keys: &Keys) -> String {
    URL_SAFE_NO_PAD.encode(&keys.digest("consent", record.as_bytes())[..12])
}

/// This minute, since 1970.
pub fn minute(state: &AppState) -> i64 {
    state.clock.now().unix_timestamp().div_euclid(60)
}

/// The moment at which a minute since 1970 begins.
pub fn moment(minute: i64) -> OffsetDateTime {
    from_unix(minute * 60)
}

/// The cookies of a request: names and values.
pub fn cookies(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='))
}

/// The value of a cookie.
pub fn cookie_value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    cookies(headers).find(|(found, _)| *found == name).map(|(_, value)| value)
}

/// The cookie field that takes a cookie away. A name that no cookie of ours can have is none.
pub fn forget(name: &str) -> Option<HeaderValue> {
    let is_token = |c: char| c.is_ascii_graphic() && !r#"()<>@,;:\"/[]?={}"#.contains(c);
    let known = !name.is_empty() && name.len() <= 200 && name.chars().all(is_token);
    let cookie = known.then(|| format!("{name}=; Path=/; Max-Age=0; Secure; SameSite=Lax"))?;
    HeaderValue::try_from(cookie).ok()
}
