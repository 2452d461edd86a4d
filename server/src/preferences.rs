//! What a visitor prefers, kept on their device for as long as they do not object: the language, the reading aids.
//!
//! The cookie is written `lang.cy~font.easier~size.large`. It has only what someone has chosen here.

use crate::{
    consent::{Consent, cookie_value, forget},
    retention::lasts,
    security::{Sender, sender},
    state::AppState,
};
use app::reading::Aids;
use axum::http::{HeaderMap, HeaderValue, header};
use std::fmt;

/// The name of the cookie.
pub const COOKIE: &str = "__Host-preferences";
/// The purpose that visitors decide about.
pub const PURPOSE: &str = "preferences";
/// The activity of the register.
const ACTIVITY: &str = "preferences";
const LANGUAGE: &str = "lang";

/// What a visitor prefers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The language that they chose last.
    pub lang: Option<String>,
    /// How they want pages to look.
    pub aids: Aids,
}

impl Preferences {
    /// What their cookie says. What is not offered, or no longer, is as if it were not there.
    pub fn of(headers: &HeaderMap, state: &AppState) -> Self {
        let value = cookie_value(headers, COOKIE).unwrap_or_default();
        Self::parse(value, |lang| state.site.offers(lang))
    }

    fn parse(value: &str, offers: impl Fn(&str) -> bool) -> Self {
        let mut read = Self::default();
        for (key, value) in value.split('~').filter_map(|part| part.split_once('.')) {
            if key != LANGUAGE {
                read.aids.choose(key, value);
            } else if offers(value) {
                read.lang = Some(value.to_owned());
            }
        }
        read
    }

    /// The cookie that keeps them, from now on for as long as the register says; where there is nothing to keep, the
    /// one that takes it away.
    pub fn cookie(&self, state: &AppState) -> Option<HeaderValue> {
        if *self == Self::default() {
            return forget(COOKIE);
        }
        let seconds = lasts(state, ACTIVITY)?.whole_seconds();
        let cookie = format!("{COOKIE}={self}; Path=/; Max-Age={seconds}; Secure; HttpOnly; SameSite=Lax");
        HeaderValue::try_from(cookie).ok()
    }
}

impl fmt::Display for Preferences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lang = self.lang.iter().map(|lang| format!("{LANGUAGE}.{lang}"));
        let aids = self.aids.iter().map(|(name, value)| format!("{name}.{value}"));
        let parts: Vec<_> = lang.chain(aids).collect();
        f.write_str(&parts.join("~"))
    }
}

/// The language that the visitor chose last, if it is still offered.
pub fn language(headers: &HeaderMap, state: &AppState) -> Option<String> {
    Preferences::of(headers, state).lang
}

/// The reading aids that the visitor has chosen, unless they have objected since.
pub fn aids(headers: &HeaderMap, consent: &Consent, state: &AppState) -> Aids {
    let aids = Preferences::of(headers, state).aids;
    if aids.are_usual() || consent.allows(state, PURPOSE) { aids } else { Aids::default() }
}

/// The cookie that keeps what this page uses of the preferences for longer, and its language if the visitor has just
/// changed to it; none if they may not be remembered.
pub fn remember(headers: &HeaderMap, lang: &str, consent: &Consent, state: &AppState) -> Option<HeaderValue> {
    let mut kept = Preferences::of(headers, state);
    if came_from_another_language(headers, lang, state) {
        kept.lang = Some(lang.to_owned());
    }
    let used = kept.lang.as_deref() == Some(lang) || !kept.aids.are_usual();
    (used && consent.allows(state, PURPOSE)).then(|| kept.cookie(state))?
}

/// Whether the page before was one of ours in another language.
fn came_from_another_language(headers: &HeaderMap, lang: &str, state: &AppState) -> bool {
    let referer = headers.get(header::REFERER).and_then(|value| value.to_str().ok());
    let Some(path) = referer.and_then(|url| url.split_once("://")?.1.split_once('/')).map(|(_, path)| path)
    else {
        return false;
    };
    let before = path.split(['/', '?', '#']).next().unwrap_or_default();
    sender(headers, state.public_url.as_deref()) == Sender::Ours
        && before != lang
        && state.site.offers(before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::reading::AIDS;
    use proptest::prelude::*;

    fn parse(value: &str) -> Preferences {
        Preferences::parse(value, |lang| ["en", "cy"].contains(&lang))
    }

    #[test]
    fn what_is_known_is_read_and_the_rest_is_not_there() {
        for (value, read) in [
            ("lang.cy", "lang.cy"),
            ("size.large", "size.large"),
            ("size.largest~calm.on~lang.en", "lang.en~calm.on~size.largest"),
            ("lang.xx~size.huge~spacing.wide~spacing~.~~x.y", "spacing.wide"),
            ("size.usual~ruler.off", ""),
            ("size.large~size.usual", ""),
            ("SIZE.large~size.large.x~ size.large", ""),
        ] {
            assert_eq!(parse(value).to_string(), read, "{value}");
        }
    }

    fn any_preferences() -> impl Strategy<Value = Preferences> {
        let lang = prop_oneof![Just(None), Just(Some("en".to_owned())), Just(Some("cy".to_owned()))];
        let values = AIDS.each_ref().map(|aid| proptest::sample::select(aid.values));
        (lang, values).prop_map(|(lang, values)| {
            let mut preferences = Preferences { lang, ..Preferences::default() };
            for (aid, value) in AIDS.iter().zip(values) {
                preferences.aids.choose(aid.name, value);
            }
            preferences
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(preferences in any_preferences()) {
            prop_assert_eq!(parse(&preferences.to_string()), preferences);
        }

        #[test]
        fn any_bytes_of_a_cookie_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let cookie = [COOKIE.as_bytes(), b"=", &bytes].concat();
            if let Ok(value) = HeaderValue::from_bytes(&cookie) {
                let headers = HeaderMap::from_iter([(header::COOKIE, value)]);
                let read = parse(cookie_value(&headers, COOKIE).unwrap_or_default());
                prop_assert_eq!(parse(&read.to_string()), read);
            }
        }

        #[test]
        fn of_any_text_only_what_is_known_is_kept(value in "(lang|size|font|x|[.~=; ]|cy|large|on|\\PC){0,12}") {
            let read = parse(&value);
            prop_assert!(read.to_string().len() < 80);
            prop_assert_eq!(parse(&read.to_string()), read);
        }
    }
}
