//! How a case is filed: fields 2, 4 and 12 to 30 of domain.md 2.1 as far as they do not follow from its events.

use crate::{
    codes::{Codes, List},
    problem::FieldProblem,
    reference::Reference,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::Date;
use wizard::{Answers, Service};

/// The most characters of a reference to an organisation or a person.
pub const ACCOUNT: usize = 100;

/// What is filed of a case, or what changes of it: what is not there stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Classification {
    /// The law that it is under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legislation: Option<String>,
    /// The sector of the organisation that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// The part of the sector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_sector: Option<String>,
    /// The organisation that it is about, by the body's own reference for it. Never a private person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted_about: Option<String>,
    /// The organisation that this one is part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_account: Option<String>,
    /// Where the organisation is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Whom the body deals with there: a person, by the body's own reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Whether an elected representative writes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elected_representative: Option<bool>,
    /// The way by which it came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// Whether it is about CCTV.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cctv: Option<bool>,
    /// Whether the organisation processes for another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_processor: Option<bool>,
    /// Whether it was resolved early.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub early_resolution: Option<bool>,
    /// Whether a representative body raised it for many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub super_complaint: Option<bool>,
    /// Whether it falls under a priority of the regulator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regulatory_priority: Option<bool>,
    /// The case before this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_reference: Option<Reference>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<BTreeSet<String>>,
}

impl Classification {
    /// How a case is filed on receipt: as the service says for such answers.
    pub fn on_receipt(service: &Service, answers: &Answers, channel: &str, today: Date) -> Self {
        let mut filed = Self { channel: Some(channel.to_owned()), ..Self::default() };
        for filing in service.filed(answers, today) {
            let reasons = filed.reasons.iter().flatten().chain(&filing.reasons).cloned().collect();
            filed.change(Self {
                legislation: filing.legislation.clone(),
                sector: filing.sector.clone(),
                sub_sector: filing.sub_sector.clone(),
                cctv: filing.cctv.then_some(true),
                reasons: Some(reasons),
                ..Self::default()
            });
        }
        filed
    }

    /// Changes what `to` says. Another sector has other parts.
    pub fn change(&mut self, to: Self) {
        fn set<T>(old: &mut Option<T>, new: Option<T>) {
            if new.is_some() {
                *old = new;
            }
        }
        if to.sector.is_some() && to.sector != self.sector {
            self.sub_sector = None;
        }
        set(&mut self.legislation, to.legislation);
        set(&mut self.sector, to.sector);
        set(&mut self.sub_sector, to.sub_sector);
        set(&mut self.submitted_about, to.submitted_about);
        set(&mut self.parent_account, to.parent_account);
        set(&mut self.region, to.region);
        set(&mut self.contact, to.contact);
        set(&mut self.elected_representative, to.elected_representative);
        set(&mut self.channel, to.channel);
        set(&mut self.cctv, to.cctv);
        set(&mut self.data_processor, to.data_processor);
        set(&mut self.early_resolution, to.early_resolution);
        set(&mut self.super_complaint, to.super_complaint);
        set(&mut self.regulatory_priority, to.regulatory_priority);
        set(&mut self.previous_reference, to.previous_reference);
        set(&mut self.reasons, to.reasons);
    }

    /// What is wrong with changing `now` by this: codes that cannot be chosen on the day, and what is too long.
    pub fn problems(&self, now: &Self, codes: &Codes, on: Date) -> Vec<FieldProblem> {
        let mut then = now.clone();
        then.change(self.clone());
        let law = then.legislation.as_deref();
        let sector = then.sector.as_deref();
        let chosen = [
            ("legislation", List::Legislation, None, &self.legislation),
            ("sector", List::Sector, None, &self.sector),
            ("sub_sector", List::SubSector, sector, &self.sub_sector),
            ("region", List::Region, None, &self.region),
            ("channel", List::Channel, None, &self.channel),
        ];
        let is_offered =
            |list, above, id: &str| codes.offered(list, above, law, on).any(|code| code.id == id);
        let unknown = chosen.into_iter().filter_map(|(field, list, above, id)| {
            let id = id.as_deref()?;
            (!is_offered(list, above, id)).then(|| FieldProblem::new(field, "unknown-code"))
        });
        let reasons = self.reasons.iter().flatten().filter(|id| !is_offered(List::Reason, None, id));
        let reasons = reasons.map(|_| FieldProblem::new("reasons", "unknown-code")).take(1);
        let accounts = [
            ("submitted_about", &self.submitted_about),
            ("parent_account", &self.parent_account),
            ("contact", &self.contact),
        ];
        let long = accounts.into_iter().filter_map(|(field, account)| {
            let long = account.as_ref().is_some_and(|account| account.chars().count() > ACCOUNT);
            long.then(|| FieldProblem::too_long(field, ACCOUNT))
        });
        unknown.chain(reasons).chain(long).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::tests::reference;
    use time::macros::date;

    const DAY: Date = date!(2026 - 11 - 21);

    fn filed(sector: Option<&str>, sub_sector: Option<&str>) -> Classification {
        let own = |code: &str| code.to_owned();
        Classification {
            sector: sector.map(own),
            sub_sector: sub_sector.map(own),
            ..Classification::default()
        }
    }

    #[test]
    fn another_sector_has_other_parts() {
        let mut now = filed(Some("health"), Some("gp"));
        now.change(Classification { cctv: Some(true), ..Classification::default() });
        assert_eq!(now.sub_sector.as_deref(), Some("gp"));
        now.change(filed(Some("justice"), None));
        assert_eq!((now.sector.as_deref(), now.sub_sector, now.cctv), (Some("justice"), None, Some(true)));
    }

    #[test]
    fn codes_must_fit_what_is_filed_already() {
        let codes = reference();
        let health = filed(Some("health"), None);
        assert_eq!(filed(None, Some("gp")).problems(&health, &codes, DAY), []);
        let wrong = |change: Classification| {
            let problems = change.problems(&health, &codes, DAY);
            problems.into_iter().map(|problem| (problem.field, problem.code)).collect::<Vec<_>>()
        };
        let problem = |field: &str, code: &str| vec![(field.to_owned(), code.to_owned())];
        assert_eq!(wrong(filed(Some("justice"), Some("gp"))), problem("sub_sector", "unknown-code"));
        let reasons = Some(["right-of-access".to_owned(), "whim".to_owned()].into());
        assert_eq!(wrong(Classification { reasons, ..health.clone() }), problem("reasons", "unknown-code"));
        let contact = Some("x".repeat(ACCOUNT + 1));
        assert_eq!(wrong(Classification { contact, ..health.clone() }), problem("contact", "too-long"));
    }

    #[test]
    fn a_service_says_how_its_cases_are_filed() {
        let source = include_str!("../../wizard/tests/small.toml");
        let mut service = Service::from_toml(source).unwrap();
        let filing = |reason: &str, law: Option<&str>| wizard::Filing {
            legislation: law.map(str::to_owned),
            reasons: vec![reason.to_owned()],
            ..wizard::Filing::default()
        };
        service.filings = vec![filing("security", Some("foia-2000")), filing("right-to-object", None)];
        let filed = Classification::on_receipt(&service, &Answers::default(), "online-form", DAY);
        assert_eq!(filed.legislation.as_deref(), Some("foia-2000"));
        assert_eq!(filed.reasons.unwrap().len(), 2);
        assert_eq!(filed.cctv, None);
    }
}
