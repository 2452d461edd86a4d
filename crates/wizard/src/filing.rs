//! How a case is filed for management information, as far as the answers tell. The codes are those of
//! `site/codes.toml`; staff can change what is filed.

use crate::{Answers, Condition, Service, journey::journey};
use serde::{Deserialize, Serialize};
use time::Date;

/// What is filed of a case whose answers are as `when` says. Later entries win over earlier ones; reasons add up.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Filing {
    /// For which answers; for all, if it is not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// The legislation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legislation: Option<String>,
    /// The sector of the organisation that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// The part of the sector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_sector: Option<String>,
    /// Whether it is about CCTV.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cctv: bool,
    /// What it is about: the reasons of domain.md 2.3.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
}

impl Service {
    /// What is filed of a case with these answers.
    pub fn filed<'a>(&'a self, answers: &Answers, today: Date) -> impl Iterator<Item = &'a Filing> {
        let facts = journey(self, answers, today).facts(self.on(today), answers);
        let holds = |filing: &&Filing| filing.when.as_ref().is_none_or(|when| facts.holds(when));
        self.filings.iter().filter(holds).collect::<Vec<_>>().into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Answer;
    use time::macros::date;

    #[test]
    fn what_is_filed_follows_from_the_answers() {
        let mut service = Service::from_toml(include_str!("../tests/small.toml")).unwrap();
        let told = |is: &str| Filing {
            when: Some(serde_json::from_value(serde_json::json!({ "told": is })).unwrap()),
            reasons: vec![is.to_owned()],
            ..Filing::default()
        };
        service.filings = vec![Filing { cctv: true, ..Filing::default() }, told("yes"), told("no")];
        let answers = Answers([("told".to_owned(), Answer::One("no".into()))].into());
        let filed: Vec<_> = service.filed(&answers, date!(2026 - 11 - 21)).collect();
        assert_eq!(filed, [&service.filings[0], &service.filings[2]]);
    }
}
