//! Where the person stands: definition, answers, and what was typed and not yet taken.

use super::{save::Saves, standing};
use crate::data::{Attempt, PageData, SavedPhrase, Sent, ServiceData, parse_date};
use ::wizard::{Answers, Changing, Date, Page, Service, Submission};
use leptos::prelude::*;
use std::sync::Arc;

/// A person's standing in a service, shared by all its pages.
#[derive(Clone, Copy)]
pub struct Wizard {
    service: StoredValue<Arc<Service>>,
    lang: StoredValue<String>,
    today: Date,
    answers: RwSignal<Answers>,
    attempt: RwSignal<Option<Attempt>>,
    /// Counts refusals, so that each draws the page anew.
    attempts: RwSignal<u32>,
    sent: StoredValue<Option<Sent>>,
    phrase: StoredValue<Option<SavedPhrase>>,
    saves: Saves,
}

impl Wizard {
    /// The standing that the server handed over.
    pub fn new(service: Arc<Service>, data: ServiceData, page: &PageData) -> Self {
        Self {
            service: StoredValue::new(service),
            lang: StoredValue::new(page.lang.clone()),
            today: parse_date(&page.today),
            answers: RwSignal::new(data.answers),
            attempt: RwSignal::new(data.attempt),
            attempts: RwSignal::new(0),
            sent: StoredValue::new(data.sent),
            phrase: StoredValue::new(data.phrase),
            saves: Saves::new(),
        }
    }

    pub(super) fn service(&self) -> Arc<Service> {
        self.service.get_value()
    }

    pub(super) fn today(&self) -> Date {
        self.today
    }

    pub(crate) fn saves(&self) -> Saves {
        self.saves
    }

    /// The answers as they are now, without following later changes.
    pub(super) fn answers(&self) -> Answers {
        self.answers.get_untracked()
    }

    pub(super) fn sent(&self) -> Option<Sent> {
        self.sent.get_value()
    }

    /// The phrase with which the answers were saved just now.
    pub(super) fn phrase(&self) -> Option<SavedPhrase> {
        self.phrase.get_value()
    }

    /// How often a page was refused.
    pub(super) fn attempts(&self) -> u32 {
        self.attempts.get()
    }

    /// What was typed on this page and not taken.
    pub(super) fn attempt(&self, page: &Page) -> Option<Attempt> {
        self.attempt.get_untracked().filter(|attempt| attempt.page == page.id)
    }

    /// The address of a page of this service; the start page's for an empty id.
    pub(super) fn url(&self, page: &str) -> String {
        let slash = if page.is_empty() { "" } else { "/" };
        self.service.with_value(|service| {
            self.lang.with_value(|lang| format!("/{lang}/services/{}{slash}{page}", service.id))
        })
    }

    /// The page where the person stands.
    pub(super) fn stands_at(&self) -> String {
        let sent = self.sent.with_value(Option::is_some);
        self.answers.with(|answers| standing::stands_at(&self.service(), answers, sent, self.today))
    }

    /// Whether the person may be on this page. An address that is no page at all is told so, not led elsewhere.
    pub(super) fn may_see(&self, page: &str) -> bool {
        let service = self.service();
        let sent = self.sent.with_value(Option::is_some);
        let known = standing::OWN.contains(&page) || service.page(page).is_some();
        !known || self.answers.with(|answers| standing::may_see(&service, answers, sent, page, self.today))
    }

    /// Turns to another language.
    #[cfg(feature = "hydrate")]
    pub(crate) fn speak(&self, lang: &str) {
        self.lang.set_value(lang.to_owned());
    }

    /// Keeps what is typed on a page, with its problems if these are shown.
    #[cfg(feature = "hydrate")]
    pub(super) fn keep(&self, page: &str, fields: &[(String, String)], judged: bool) {
        let service = self.service();
        let Some(page) = service.page(page) else { return };
        self.attempt.update_untracked(|attempt| {
            standing::keep(attempt, &service, page, &self.answers(), fields, judged, self.today);
        });
    }

    /// Takes the form of a page: saves it and gives the address to go to, or keeps what was typed with what
    /// is wrong and gives none.
    #[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "the server takes forms itself"))]
    pub(super) fn submit(
        &self,
        page: &Page,
        form: &[(String, String)],
        changing: Changing,
    ) -> Option<String> {
        let service = self.service();
        match ::wizard::submit(&service, &self.answers(), page, form, changing, self.today) {
            Submission::Saved { answers, next } => {
                self.attempt.set(None);
                self.answers.set(answers);
                // Who took a round away may stay on the page, which then has other rounds to show.
                if next.as_deref() == Some(page.id.as_str()) {
                    self.attempts.update(|attempts| *attempts += 1);
                }
                Some(self.url(&standing::leads_to(&service, &page.id, next, changing)))
            }
            Submission::Refused { typed, problems } => {
                self.attempt.set(Some(Attempt { page: page.id.clone(), typed, problems }));
                self.attempts.update(|attempts| *attempts += 1);
                None
            }
        }
    }
}
