//! What is said where something personal is asked for: why, who sees it, how long. From the register.

use crate::site::Site;
use app::data::Note;
use std::collections::BTreeSet;

/// What the notice says, for the questions of a service that ask for personal data.
pub fn notes(site: &Site, lang: &str, service: Option<&str>) -> Vec<Note> {
    let Some(service) = service.and_then(|id| site.services.get(id)) else { return Vec::new() };
    let asked = service.questions().filter(|question| question.is_personal());
    let activities: BTreeSet<&str> = asked.map(|question| service.activity_of(question)).collect();
    activities.into_iter().filter_map(|activity| note(site, lang, activity)).collect()
}

/// What the notice says of an activity where it is asked for: why, who sees it, how long.
fn note(site: &Site, lang: &str, activity: &str) -> Option<Note> {
    const PARTS: [&str; 3] = ["purpose", "recipients", "retention"];
    let texts = site.shown_texts(lang, None)?;
    let part = |part: &&str| {
        let words = texts.attribute(&format!("activity-{activity}"), part)?;
        Some((format!("notice-{part}"), words))
    };
    Some(Note { activity: activity.to_owned(), parts: PARTS.iter().filter_map(part).collect() })
}

/// The same of what a service is for: for its documents, and what is told later.
pub fn service_note(site: &Site, lang: &str, service: &str) -> Vec<Note> {
    let activity = site.services.get(service).map(|service| service.activity.as_str());
    activity.and_then(|activity| note(site, lang, activity)).into_iter().collect()
}
