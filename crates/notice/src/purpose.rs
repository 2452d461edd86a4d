//! What visitors decide about, and what is kept on their devices.

use serde::{Deserialize, Serialize};
use time::Date;

/// Something that visitors decide about: agree, refuse, object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Purpose {
    /// The name of its field on the cookies page, and of its texts, `purpose-<id>`.
    pub id: String,
    /// The activity that is done if they let it.
    pub activity: String,
    /// The version of the register since which it is as it is: who decided before is asked again.
    pub changed: u32,
    /// How it is asked, by date: the last that has begun counts.
    pub asks: Vec<Ask>,
    /// Whether Global Privacy Control says no to it.
    #[serde(default)]
    pub heeds_signal: bool,
    /// Whether it is asked about only where it is needed: the banner leaves it out, and the cookies page needs no answer.
    #[serde(default)]
    pub where_needed: bool,
}

/// How it is asked, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// How.
    pub how: How,
    /// From which day on; from the beginning, if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The activity that is done then, if it is not that of the purpose: what lets it be done is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity: Option<String>,
}

/// Whether it waits for a yes or goes on until a no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Nothing is done before the person has agreed (PECR regulation 6(1)).
    Consent,
    /// It is done until the person objects (PECR Schedule A1, put in by the Data (Use and Access) Act 2025).
    Objection,
}

impl How {
    /// What kind of event an answer is in a receipt (`event_type` of ISO/IEC TS 27560).
    pub fn event_type(self) -> &'static str {
        match self {
            How::Consent => "explicit-consent",
            How::Objection => "objection",
        }
    }

    /// What an answer comes to (`event_state`): a term of the Data Privacy Vocabulary, which has none for objections.
    pub fn event_state(self, agreed: bool) -> &'static str {
        match (self, agreed) {
            (How::Consent, true) => "dpv:ConsentGiven",
            (How::Consent, false) => "dpv:ConsentRefused",
            (How::Objection, true) => "uk:NotObjected",
            (How::Objection, false) => "uk:Objected",
        }
    }
}

impl Purpose {
    /// How it is asked on this day.
    pub fn how(&self, today: Date) -> How {
        self.ask(today).map_or(How::Consent, |ask| ask.how)
    }

    /// The activity that is done if they let it on this day.
    pub fn activity_on(&self, today: Date) -> &str {
        self.ask(today).map_or(&self.activity, |ask| self.activity_of(ask))
    }

    /// The activity that is done under this way to ask.
    pub fn activity_of<'a>(&'a self, ask: &'a Ask) -> &'a str {
        ask.activity.as_ref().unwrap_or(&self.activity)
    }

    fn ask(&self, today: Date) -> Option<&Ask> {
        self.asks.iter().rfind(|ask| ask.from.is_none_or(|from| from <= today))
    }
}

/// Something that the site keeps on a visitor's device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Item {
    /// The name of its text, `item-<id>`.
    pub id: String,
    /// What the browser knows it by.
    pub name: String,
    /// Where the browser keeps it.
    pub store: Store,
    /// The activity that it serves. It is kept as long as that says.
    pub activity: String,
    /// Whether only they have it who work on cases: others are not told that it may be on their device.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub for_staff: bool,
}

/// Something of another host that a page can show, such as a video: only to who asks for it, and only this once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Embed {
    /// The end of its address, `/<tag>/embed/<id>`, and the name of its text, `embed-<id>`.
    pub id: String,
    /// What is shown: an address with https.
    pub src: String,
    /// The activity of who shows it.
    pub activity: String,
}

impl Embed {
    /// The origin that it is from, for the policy of the page that shows it; nothing if it is no address with https.
    pub fn origin(&self) -> Option<&str> {
        let rest = self.src.strip_prefix("https://")?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let plain = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:".contains(c));
        plain.then(|| &self.src[.."https://".len() + host.len()])
    }
}

/// Where a browser keeps something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Store {
    /// A cookie.
    Cookie,
    /// The local storage of the site.
    LocalStorage,
    /// The storage of one tab.
    SessionStorage,
    /// A cache that scripts fill.
    Cache,
    /// A database in the browser.
    IndexedDb,
}

impl Store {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Cookie, Self::LocalStorage, Self::SessionStorage, Self::Cache, Self::IndexedDb];

    /// As it is written in the register.
    pub fn name(self) -> &'static str {
        match self {
            Store::Cookie => "cookie",
            Store::LocalStorage => "local-storage",
            Store::SessionStorage => "session-storage",
            Store::Cache => "cache",
            Store::IndexedDb => "indexed-db",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn an_embed_is_from_one_origin() {
        let of = |src: &str| {
            let embed = Embed { id: "x".into(), src: src.into(), activity: "x".into() };
            embed.origin().map(str::to_owned)
        };
        assert_eq!(of("https://video.example/e/1?x=y").as_deref(), Some("https://video.example"));
        assert_eq!(of("https://video.example").as_deref(), Some("https://video.example"));
        for wrong in
            ["http://video.example", "//video.example", "https://", "https://a b/", "https://a;script-src/"]
        {
            assert_eq!(of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_last_way_to_ask_that_has_begun_counts() {
        let purpose = Purpose {
            id: "x".into(),
            activity: "x".into(),
            changed: 1,
            asks: vec![
                Ask { how: How::Consent, from: None, activity: None },
                Ask { how: How::Objection, from: Some(date!(2027 - 02 - 01)), activity: Some("y".into()) },
            ],
            heeds_signal: true,
            where_needed: false,
        };
        assert_eq!(purpose.how(date!(2027 - 01 - 31)), How::Consent);
        assert_eq!(purpose.how(date!(2027 - 02 - 01)), How::Objection);
        assert_eq!(purpose.activity_on(date!(2027 - 01 - 31)), "x");
        assert_eq!(purpose.activity_on(date!(2027 - 02 - 01)), "y");
        assert_eq!(Purpose { asks: Vec::new(), ..purpose }.how(date!(2027 - 02 - 01)), How::Consent);
    }
}
