//! What a service is: the definition in `site/services/<id>.toml`.

use crate::{
    answers::Answers,
    calendar::Calendar,
    filing::Filing,
    page::Page,
    period::Period,
    question::Question,
    rule::{Rule, Span},
    standard::Standard,
    value::Value,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// A service: an ordered list of pages. A page can only be passed over, never returned to, so neither
/// a loop nor a dead end can be written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Service {
    /// The id in the URL, and the name of the file of its texts.
    pub id: String,
    /// The processing activity that its questions serve, where they name none themselves.
    pub activity: String,
    /// The team queue that a case of this service goes to. Without one it is a guide: nothing is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queue: Option<String>,
    /// Whether nobody is asked who they are, and nobody gets a reply.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anonymous: bool,
    /// The question whose answer is the address that the person gets mail at. Only the server needs it, so it
    /// is not handed on.
    #[serde(default, skip_serializing)]
    pub mail_to: Option<String>,
    /// Whether its pages can be left at once, because being seen there may be a risk.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub exit_this_page: bool,
    /// The files that people may send as evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// The service that this one is only another door into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<HandOver>,
    /// What the body promises, as dated data.
    #[serde(default, rename = "standard", skip_serializing_if = "Vec::is_empty")]
    pub standards: Vec<Standard>,
    /// How its cases are filed for management information.
    #[serde(default, rename = "filing", skip_serializing_if = "Vec::is_empty")]
    pub filings: Vec<Filing>,
    /// Periods with names, as dated data.
    #[serde(default, rename = "rule", skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
    /// What is worked out from answers.
    #[serde(default, rename = "value", skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Value>,
    /// What can be told several times over.
    #[serde(default, rename = "group", skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<Group>,
    /// The pages in order. Those of a group stand here once for each round (see [`crate::expand`]).
    #[serde(default, rename = "page", skip_serializing_if = "Vec::is_empty")]
    pub pages: Vec<Page>,
    /// The days that are no working days. Not written in the definition, but added when it is read.
    #[serde(default, skip_serializing_if = "Calendar::is_empty")]
    pub calendar: Calendar,
}

/// The files that people may send as evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Evidence {
    /// The most files.
    pub files: u8,
    /// The largest file, in kilobytes (1,000 bytes).
    pub kilobytes: u16,
}

impl Evidence {
    /// The largest file, in bytes.
    pub fn bytes(self) -> u64 {
        u64::from(self.kilobytes) * 1_000
    }
}

/// The way into another service, with answers that need not be given again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    /// The service.
    pub service: String,
    /// Options chosen there beforehand, by question.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
    /// Questions there that get the answer of a question here.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub copy: BTreeMap<String, String>,
}

/// Pages that can be answered several times over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    /// Its id, and the name of its texts.
    pub id: String,
    /// The fewest rounds.
    #[serde(default = "one")]
    pub at_least: u8,
    /// The most rounds.
    pub at_most: u8,
}

fn one() -> u8 {
    1
}

/// A service on a day: with the rules and the calendar that count then.
#[derive(Debug, Clone, Copy)]
pub struct On<'a> {
    /// The service.
    pub service: &'a Service,
    /// The day.
    pub today: Date,
}

impl On<'_> {
    /// The period of the rule with this name that holds on the day.
    pub fn rule(self, id: &str) -> Option<Period> {
        let found = self.service.rules.iter().find(|rule| rule.id == id && rule.holds_on(self.today));
        found.map(|rule| rule.is)
    }

    /// The date this long after `date`.
    pub fn after(self, span: &Span, date: Date) -> Date {
        span.period(self).after(date, &self.service.calendar)
    }

    /// The date this long before `date`.
    pub fn before(self, span: &Span, date: Date) -> Date {
        span.period(self).before(date, &self.service.calendar)
    }
}

impl Service {
    /// The service on a day.
    pub fn on(&self, today: Date) -> On<'_> {
        On { service: self, today }
    }

    /// The page with this id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.pages.iter().flat_map(|page| &page.questions)
    }

    /// The question with this id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions().find(|question| question.id == id)
    }

    /// The group with this id.
    pub fn group(&self, id: &str) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// The address that the person who gave these answers gets mail at, if they gave one. Only answers that count
    /// may be asked (see [`crate::Journey::prune`]).
    pub fn mail_address<'a>(&self, answers: &'a Answers) -> Option<&'a str> {
        let question = self.mail_to.as_deref().filter(|_| !self.anonymous)?;
        Some(answers.text(question)).filter(|address| !address.is_empty())
    }

    /// The processing activity that a question serves.
    pub fn activity_of<'a>(&'a self, question: &'a Question) -> &'a str {
        question.activity.as_deref().unwrap_or(&self.activity)
    }

    /// Every period that the definition names, with the id of the page, question or standard that does.
    pub fn spans(&self) -> impl Iterator<Item = (&str, &Span)> {
        self.pages.iter().flat_map(Page::spans)
    }

    /// Whether its journey counts working days, and so needs a calendar.
    pub fn counts_working_days(&self) -> bool {
        let working = |period: &Period| matches!(period, Period::WorkingDays(_));
        self.rules.iter().any(|rule| working(&rule.is))
            || self.spans().any(|(_, span)| matches!(span, Span::Period(period) if working(period)))
            || self.values.iter().any(Value::counts_working_days)
    }

    /// What a browser needs of it: what it asks, and not what is made of the answers afterwards.
    #[must_use]
    pub fn for_browsers(&self) -> Self {
        Self { mail_to: None, standards: Vec::new(), filings: Vec::new(), ..self.clone() }
    }

    /// Reads a definition, with each round of its groups as pages of its own.
    ///
    /// # Errors
    /// What is wrong and where, as the TOML parser says it.
    #[cfg(feature = "toml")]
    pub fn from_toml(source: &str) -> Result<Self, toml::de::Error> {
        Self::as_written(source).map(crate::expand::expand)
    }

    /// Reads a definition as it is written.
    ///
    /// # Errors
    /// What is wrong and where, as the TOML parser says it.
    #[cfg(feature = "toml")]
    pub fn as_written(source: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(source)
    }
}

impl HandOver {
    /// The answers that the other service begins with.
    pub fn answers(&self, from: &Service, to: &Service, given: &Answers) -> Answers {
        let mut answers = Answers::default();
        for (question, option) in &self.set {
            answers.set(question.clone(), option.as_str().into());
        }
        for (there, here) in &self.copy {
            if let (Some(there), Some(here)) = (to.question(there), from.question(here)) {
                answers.0.extend(given.renamed(here, there).0);
            }
        }
        answers
    }
}
