//! The code lists by which cases are filed and decided: `site/codes.toml`, versioned and dated data.

use crate::state::named;
use serde::Deserialize;
use std::{collections::BTreeSet, fmt};
use time::Date;
use wizard::{check::parse_date, rule::holds_on};

/// The code lists of a body.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Codes {
    /// Goes up with each change of meaning; what is exported names it.
    pub version: u32,
    status: Vec<Code>,
    legislation: Vec<Code>,
    queue: Vec<Code>,
    sector: Vec<Code>,
    sub_sector: Vec<Code>,
    region: Vec<Code>,
    decision: Vec<Code>,
    detail_1: Vec<Code>,
    detail_2: Vec<Code>,
    channel: Vec<Code>,
    reason: Vec<Code>,
}

/// One code. Its words are the text `code-<list>-<id>`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Code {
    /// The code: it never changes its meaning, and is never used again for something else.
    pub id: String,
    /// The codes of the list above under which it may stand.
    #[serde(default)]
    pub of: Vec<String>,
    /// The legislation that it is for; for all, if none is given.
    #[serde(default)]
    pub legislation: Vec<String>,
    /// Whether it is a proposal, and not taken from what the body has published.
    #[serde(default)]
    pub proposed: bool,
    /// The first day that it can be chosen (ISO 8601).
    pub since: Option<String>,
    /// The last day that it can be chosen (ISO 8601).
    pub until: Option<String>,
}

named! {
    /// The lists.
    List {
        /// Where a case stands, in the words of management information.
        Status = "status",
        /// The law that it is under.
        Legislation = "legislation",
        /// The team that works on it.
        Queue = "queue",
        /// The sector of the organisation that it is about.
        Sector = "sector",
        /// The part of the sector.
        SubSector = "sub-sector",
        /// Where that organisation is.
        Region = "region",
        /// The decision.
        Decision = "decision",
        /// What was decided more closely.
        Detail1 = "detail-1",
        /// And more closely still.
        Detail2 = "detail-2",
        /// The way it came or the outcome went.
        Channel = "channel",
        /// What it is about.
        Reason = "reason",
    }
}

impl List {
    /// The list whose codes the codes of this one stand under.
    pub fn above(self) -> Option<Self> {
        match self {
            Self::SubSector => Some(Self::Sector),
            Self::Detail1 => Some(Self::Decision),
            Self::Detail2 => Some(Self::Detail1),
            _ => None,
        }
    }
}

impl Code {
    /// The text that says it in words.
    pub fn message(&self, list: List) -> String {
        format!("code-{list}-{}", self.id)
    }

    /// Whether it can be chosen on the day.
    pub fn holds_on(&self, day: Date) -> bool {
        holds_on(self.since.as_deref(), self.until.as_deref(), day)
    }

    /// Whether it can be chosen on the day, under this code of the list above and for this legislation.
    fn fits(&self, above: Option<&str>, legislation: Option<&str>, on: Date) -> bool {
        let among = |codes: &[String], code: Option<&str>| {
            codes.is_empty() || code.is_some_and(|code| codes.iter().any(|of| of == code))
        };
        among(&self.of, above)
            && (legislation.is_none() || among(&self.legislation, legislation))
            && self.holds_on(on)
    }
}

impl Codes {
    /// The codes of a list, in order.
    pub fn list(&self, list: List) -> &[Code] {
        match list {
            List::Status => &self.status,
            List::Legislation => &self.legislation,
            List::Queue => &self.queue,
            List::Sector => &self.sector,
            List::SubSector => &self.sub_sector,
            List::Region => &self.region,
            List::Decision => &self.decision,
            List::Detail1 => &self.detail_1,
            List::Detail2 => &self.detail_2,
            List::Channel => &self.channel,
            List::Reason => &self.reason,
        }
    }

    /// Whether the list has this code, on whatever day.
    pub fn has(&self, list: List, id: &str) -> bool {
        self.list(list).iter().any(|code| code.id == id)
    }

    /// The codes that can be chosen on the day, under a code of the list above and for a legislation. Where the
    /// legislation is not known yet, those of each are offered.
    pub fn offered<'a>(
        &'a self,
        list: List,
        above: Option<&'a str>,
        legislation: Option<&'a str>,
        on: Date,
    ) -> impl Iterator<Item = &'a Code> {
        self.list(list).iter().filter(move |code| code.fits(above, legislation, on))
    }

    /// What is wrong with the lists themselves.
    pub fn faults(&self) -> Vec<CodeFault> {
        let mut faults = Vec::new();
        for list in List::ALL {
            let mut seen = BTreeSet::new();
            for code in self.list(*list) {
                let mut fault = |what| faults.push(CodeFault { list: *list, code: code.id.clone(), what });
                if !seen.insert(&code.id) {
                    fault(Wrong::Twice);
                }
                let dates = [&code.since, &code.until].map(|date| date.as_deref().map(parse_date));
                match dates {
                    [Some(None), _] | [_, Some(None)] => fault(Wrong::Date),
                    [Some(Some(since)), Some(Some(until))] if until < since => fault(Wrong::Never),
                    _ => {}
                }
                if list.above().is_some() == code.of.is_empty() {
                    fault(Wrong::Above);
                }
                for of in
                    list.above().iter().flat_map(|above| code.of.iter().filter(|of| !self.has(*above, of)))
                {
                    fault(Wrong::NoSuch(of.clone()));
                }
                for law in code.legislation.iter().filter(|law| !self.has(List::Legislation, law)) {
                    fault(Wrong::NoSuch(law.clone()));
                }
            }
        }
        faults
    }
}

/// Something wrong with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeFault {
    /// The list.
    pub list: List,
    /// The code.
    pub code: String,
    /// What is wrong.
    pub what: Wrong,
}

/// What can be wrong with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The list has it twice.
    Twice,
    /// A date is none.
    Date,
    /// It ends before it begins.
    Never,
    /// It should stand under codes of a list above, or under none.
    Above,
    /// It names a code that there is not.
    NoSuch(String),
}

impl fmt::Display for CodeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} \"{}\": ", self.list, self.code)?;
        match (&self.what, self.list.above()) {
            (Wrong::Twice, _) => f.write_str("the list has it twice; remove one"),
            (Wrong::Date, _) => f.write_str("since and until are dates, for example 2026-11-21"),
            (Wrong::Never, _) => f.write_str("until is before since, so it can never be chosen"),
            (Wrong::Above, Some(above)) => {
                write!(f, "needs of = […], the codes of {above} under which it stands")
            }
            (Wrong::Above, None) => f.write_str("stands under no other list; remove `of`"),
            (Wrong::NoSuch(code), _) => write!(f, "there is no code \"{code}\" to stand under or be for"),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use time::macros::date;

    /// The code lists of the reference site.
    pub(crate) fn reference() -> Codes {
        toml::from_str(include_str!("../../../site/codes.toml")).unwrap()
    }

    const DAY: Date = date!(2026 - 11 - 21);

    #[test]
    fn the_lists_of_the_reference_site_are_sound() {
        assert_eq!(reference().faults(), []);
        assert!(List::ALL.iter().all(|list| !reference().list(*list).is_empty()));
    }

    #[test]
    fn codes_stand_under_others() {
        let codes = reference();
        let of = |list, above, law| {
            codes.offered(list, above, law, DAY).map(|code| code.id.as_str()).collect::<Vec<_>>()
        };
        assert!(of(List::SubSector, Some("health"), None).contains(&"gp"));
        assert!(of(List::SubSector, Some("media"), None).is_empty());
        assert!(of(List::SubSector, None, None).is_empty());
        assert_eq!(
            of(List::Detail2, Some("dn-served"), Some("foia-2000")),
            ["upheld", "partly-upheld", "not-upheld"]
        );
        assert!(
            !of(List::Detail1, Some("no-further-action"), Some("foia-2000")).contains(&"no-infringement")
        );
    }

    #[test]
    fn codes_begin_and_end() {
        let code =
            Code { since: Some("2026-11-21".into()), until: Some("2026-11-22".into()), ..Code::default() };
        let fits = [date!(2026 - 11 - 20), DAY, date!(2026 - 11 - 22), date!(2026 - 11 - 23)]
            .map(|day| code.fits(None, None, day));
        assert_eq!(fits, [false, true, true, false]);
    }

    #[test]
    fn what_is_wrong_with_a_list_is_named() {
        let code = |id: &str| Code { id: id.to_owned(), ..Code::default() };
        let codes = Codes {
            sector: vec![
                code("a"),
                code("a"),
                Code { since: Some("soon".into()), ..code("b") },
                Code { since: Some("2026-01-02".into()), until: Some("2026-01-01".into()), ..code("c") },
                Code { of: vec!["a".into()], legislation: vec!["x".into()], ..code("d") },
            ],
            sub_sector: vec![code("e"), Code { of: vec!["z".into()], ..code("f") }],
            ..Codes::default()
        };
        let faults = codes.faults();
        let found: Vec<_> = faults.iter().map(|fault| (fault.code.as_str(), &fault.what)).collect();
        assert_eq!(
            found,
            [
                ("a", &Wrong::Twice),
                ("b", &Wrong::Date),
                ("c", &Wrong::Never),
                ("d", &Wrong::Above),
                ("d", &Wrong::NoSuch("x".into())),
                ("e", &Wrong::Above),
                ("f", &Wrong::NoSuch("z".into())),
            ]
        );
    }
}
