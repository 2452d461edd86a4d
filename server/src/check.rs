//! `hark check`: what is wrong with a site, before anyone meets it. One line a fault, with file and line.

mod codes;
mod delivery;
pub mod languages;
mod letters;
mod mail;
mod notice;
pub mod table;
mod texts;

use crate::site::{Folders, Site};
use std::{fs, path::Path};
pub(crate) use texts::own_words;
use texts::text_faults;
use wizard::{Date, HandOver, Service, check::Fault};

/// Everything wrong with the site on the day `today`.
pub fn check(folders: &Folders, today: Date) -> Vec<String> {
    let site = match Site::load(folders) {
        Ok(site) => site,
        Err(errors) => return errors.0.iter().map(ToString::to_string).collect(),
    };
    let mut faults = definitions(&site, folders, today);
    let default = &site.organisation.default_language;
    for lang in site.organisation.languages.iter().filter(|lang| *lang != default) {
        faults.extend(text_faults(&site, folders, lang));
    }
    faults
}

/// What is wrong but for translations, which may follow while a service is still being written.
pub fn definitions(site: &Site, folders: &Folders, today: Date) -> Vec<String> {
    let mut faults = Vec::new();
    for service in site.services.values() {
        let file = folders.site.join("services").join(format!("{}.toml", service.id));
        faults.extend(service_faults(service, site, &file, today));
    }
    let notice = folders.site.join("notice.toml");
    let source = fs::read_to_string(&notice).unwrap_or_default();
    faults.extend(site.notice.check().into_iter().map(|fault| {
        format!("{}: {}: {}", place(&notice, &source, &fault.at, 0, None), fault.at, fault.kind)
    }));
    faults.extend(codes::list_faults(&site.codes, &folders.site.join("codes.toml")));
    faults.extend(delivery::faults(site, &folders.site.join("delivery.toml")));
    faults.extend(listed_faults(site, &folders.site.join("organisation.toml")));
    faults.extend(text_faults(site, folders, &site.organisation.default_language));
    faults
}

/// Services that the home page cannot list, because there are none of that name.
fn listed_faults(site: &Site, file: &Path) -> Vec<String> {
    let named = site.organisation.services.iter().chain(&site.organisation.guide);
    let missing = named.filter(|id| !site.services.contains_key(*id));
    missing
        .map(|id| format!("{}: there is no service \"{id}\"; remove it, or write it", file.display()))
        .collect()
}

fn service_faults(service: &Service, site: &Site, file: &Path, today: Date) -> Vec<String> {
    let source = fs::read_to_string(file).unwrap_or_default();
    let line = |fault: &Fault| {
        let at = match fault.at.as_str() {
            "filing" => filing_place(file, &source, fault.nth, fault.key.unwrap_or_default()),
            id => place(file, &source, id, fault.nth, fault.key),
        };
        format!("{at}: {}: {}", fault.at, fault.kind)
    };
    let written = Service::as_written(&source).unwrap_or_default();
    let mut faults: Vec<_> = wizard::check::check(&written, today).iter().map(line).collect();
    for (nth, filing) in written.filings.iter().enumerate() {
        for (key, words) in codes::filing_faults(filing, &site.codes) {
            faults.push(format!("{}: filing: {words}", filing_place(file, &source, nth, key)));
        }
    }
    let mut fault = |id: &str, key, words: String| {
        faults.push(format!("{}: {id}: {words}", place(file, &source, id, 0, Some(key))));
    };
    for question in written.questions() {
        let activity = service.activity_of(question);
        if site.notice.activity(activity).is_none() {
            let words = format!(
                "serves the activity \"{activity}\", which notice.toml does not have; add it there, or name another"
            );
            fault(&question.id, "activity", words);
        }
    }
    if let Some(words) = mail::fault(&written) {
        fault(&written.id, "mail-to", words);
    }
    for (id, key, words) in codes::service_faults(&written, site) {
        fault(&id, key, words);
    }
    let of_pages =
        written.pages.iter().filter_map(|page| Some((&page.id, "hand-over", page.hand_over.as_ref()?)));
    let of_service = written.entry.iter().map(|entry| (&written.id, "entry", entry));
    for (id, key, hand_over) in of_pages.chain(of_service) {
        for words in hand_over_faults(hand_over, site) {
            fault(id, key, words);
        }
    }
    faults
}

/// What is wrong with a way into another service.
fn hand_over_faults(hand_over: &HandOver, site: &Site) -> Vec<String> {
    let Some(to) = site.services.get(&hand_over.service) else {
        let known: Vec<_> = site.services.keys().map(String::as_str).collect();
        return vec![format!(
            "there is no service \"{}\"; there are: {}",
            hand_over.service,
            known.join(", ")
        )];
    };
    let mut faults = Vec::new();
    if to.entry.is_some() {
        faults.push(format!("\"{}\" is itself only a door; name the service that it leads to", to.id));
    }
    for (question, option) in &hand_over.set {
        match to.question(question) {
            None => faults.push(format!("\"{}\" has no question \"{question}\"", to.id)),
            Some(found) if !found.offers(option) => {
                let options: Vec<_> = found.choices().collect();
                faults.push(format!(
                    "\"{option}\" is not an option of \"{question}\" in \"{}\"; its options are \"{}\"",
                    to.id,
                    options.join("\", \"")
                ));
            }
            Some(_) => {}
        }
    }
    let strange = hand_over.copy.keys().filter(|question| to.question(question).is_none());
    faults.extend(strange.map(|question| format!("\"{}\" has no question \"{question}\"", to.id)));
    faults
}

/// File and line of a key of the nth `[[filing]]`.
fn filing_place(file: &Path, source: &str, nth: usize, key: &str) -> String {
    let lines = || source.lines().enumerate();
    let begins = lines().filter(|(_, line)| line.trim() == "[[filing]]").nth(nth).map_or(0, |(at, _)| at);
    let is_key = |line: &str| line.split_once('=').is_some_and(|(found, _)| found.trim() == key);
    let at = lines().skip(begins).find(|(_, line)| is_key(line)).map_or(begins, |(at, _)| at);
    format!("{}:{}", file.display(), at + 1)
}

/// File and line of what has this id: of one of its keys, if the key is written there.
fn place(file: &Path, source: &str, id: &str, nth: usize, key: Option<&str>) -> String {
    let quoted = format!("\"{id}\"");
    let key_of = |line: &str| {
        line.split_once('=').map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
    };
    let lines: Vec<&str> = source.lines().collect();
    let is_id =
        |line: &&str| key_of(line).is_some_and(|(key, value)| key == "id" && value.starts_with(&quoted));
    let mut found = lines.iter().enumerate().filter(|(_, line)| is_id(line)).map(|(index, _)| index);
    let at = found.clone().nth(nth).or_else(|| found.next());
    let line = at.map_or(1, |at| {
        let is_table = |line: &&str| line.trim_start().starts_with('[') && !line.contains('=');
        let begins = lines[..at].iter().rposition(is_table).map_or(0, |line| line + 1);
        let ends = lines[at..].iter().position(is_table).map_or(lines.len(), |line| at + line);
        let written = |line: &&&str| key_of(line).is_some_and(|(found, _)| Some(found.as_str()) == key);
        let line = key.and_then(|_| lines[begins..ends].iter().position(|line| written(&line)));
        line.map_or(at, |line| begins + line) + 1
    });
    format!("{}:{line}", file.display())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 21);

    fn reference() -> Folders {
        Folders::under(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
    }

    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &target);
            } else {
                fs::copy(entry.path(), target).unwrap();
            }
        }
    }

    /// A copy of the reference site that tests may change.
    pub(crate) struct Copy(tempfile::TempDir);

    impl Copy {
        pub(crate) fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let reference = reference();
            copy(&reference.site, &folder.path().join("site"));
            copy(&reference.locales, &folder.path().join("locales"));
            Self(folder)
        }

        pub(crate) fn folders(&self) -> Folders {
            Folders::under(self.0.path())
        }

        pub(crate) fn change(&self, file: &str, change: impl Fn(String) -> String) {
            let path = self.0.path().join(file);
            let before = fs::read_to_string(&path).unwrap();
            let changed = change(before.clone());
            assert_ne!(before, changed);
            fs::write(&path, changed).unwrap();
        }
    }

    /// The faults of the reference site after one change to one of its files.
    pub(super) fn after(file: &str, change: impl Fn(String) -> String) -> Vec<String> {
        let copy = Copy::new();
        copy.change(file, change);
        let prefix = format!("{}/", copy.0.path().display());
        check(&copy.folders(), TODAY).into_iter().map(|line| line.replace(&prefix, "")).collect()
    }

    #[test]
    fn the_reference_site_is_sound() {
        assert_eq!(check(&reference(), TODAY), Vec::<String>::new());
    }

    #[test]
    fn a_missing_text_is_named() {
        let faults = after("locales/cy/data-protection.ftl", |text| {
            text.replacen("    .required =", "    .gone =", 1)
        });
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults[0].contains("locales/cy/data-protection.ftl: about.required: missing"), "{faults:?}");
        assert!(faults[1].contains("about.gone: en has no such text"), "{faults:?}");
    }

    #[test]
    fn a_question_without_an_activity_is_refused() {
        let faults = after("site/services/data-protection.toml", |text| {
            text.replacen("id = \"about\"\nkind", "id = \"about\"\nactivity = \"profiling\"\nkind", 1)
        });
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].contains("about: serves the activity \"profiling\""), "{faults:?}");
    }

    #[test]
    fn a_notice_that_says_another_time_than_the_register_is_refused() {
        let faults = after("site/notice.toml", |text| {
            text.replacen("period = \"2 years\"", "period = \"3 years\"", 1)
        });
        let languages = Site::load(&reference()).unwrap().organisation.languages;
        assert_eq!(faults.len(), languages.len(), "{faults:?}");
        assert!(faults[0].contains("activity-complaints.retention: does not say \"3 years\""), "{faults:?}");
        assert!(faults[1].contains("locales/cy/notice.ftl"), "{faults:?}");
    }

    /// The site goes over to the statutory objection, as docs/privacy.md tells how.
    #[test]
    fn a_site_may_go_over_to_objection() {
        let docs = include_str!("../../docs/privacy.md");
        let activity = docs.split_once("```toml objection\n").unwrap().1.split_once("```").unwrap().0;
        let asks = "asks = [{ how = \"consent\" }, { how = \"objection\", from = \"2027-04-01\", activity = \"statistics-unless-no\" }]";
        let change = |until: &str| {
            after("site/notice.toml", |text| {
                let text = text.replacen("asks = [{ how = \"consent\" }]", asks, 1);
                let text = text.replacen(
                    "id = \"statistics\"\npurposes",
                    &format!("id = \"statistics\"\n{until}purposes"),
                    1,
                );
                format!("{text}\n{activity}")
            })
        };
        assert_eq!(change("until = \"2027-03-31\"\n"), Vec::<String>::new());
        let both = change("");
        assert!(both.len() == 1 && both[0].contains("`from` and `until` of \"statistics\""), "{both:?}");
    }

    #[test]
    fn an_unknown_variable_is_refused() {
        let faults = after("locales/en/data-protection.ftl", |text| {
            text.replacen("about = What", "about = { $nothing } What", 1)
        });
        assert!(faults.iter().any(|fault| fault.contains("about: $nothing is not known")), "{faults:?}");
    }

    #[test]
    fn texts_for_staff_are_needed_in_their_languages_alone() {
        let health = |text: String| text.replacen("code-sector-health =", "code-sector-wealth =", 1);
        let faults = after("locales/en/staff.ftl", health);
        assert!(
            faults
                .iter()
                .any(|fault| fault.contains("staff.ftl: code-sector-health: missing; codes.toml needs it"))
        );
        let faults = after("locales/cy/staff.ftl", health);
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(faults[0].contains("locales/cy/staff.ftl: code-sector-health: missing"), "{faults:?}");
        // Polish has no such file, and is complete; if its staff had pages in it, the file would be missed.
        let faults = after("site/organisation.toml", |text| {
            text.replace("staff-languages = [\"en\", \"cy\"]", "staff-languages = [\"pl\"]")
        });
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].contains("locales/pl/staff.ftl: this file is missing"), "{faults:?}");
    }

    #[test]
    fn a_broken_definition_is_placed() {
        let faults = after("site/services/data-protection.toml", |text| {
            text.replacen("kind = \"radios\"", "kind = \"radio\"", 1)
        });
        assert!(
            faults[0].contains("services/data-protection.toml:69: unknown variant `radio`"),
            "{faults:?}"
        );
    }
}
