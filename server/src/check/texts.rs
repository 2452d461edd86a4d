//! What is wrong with the texts of a site.

use super::{
    languages::{Coverage, Fault, Found, coverage},
    letters, notice,
};
use crate::site::{Folders, STAFF, Site, TextFile};
use ::cases::List;
use locale::coverage::{Names, names};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};
use wizard::{Kind, Service, texts};

/// What the texts of one language lack, have too much, or have twice.
pub(super) fn text_faults(site: &Site, folders: &Folders, lang: &str) -> Vec<String> {
    let folder = folders.locales.join(lang);
    let path = |name: &str| folder.join(format!("{name}.ftl"));
    let default = &site.organisation.default_language;
    let files = site.files.get(lang).map_or(&[][..], Vec::as_slice);
    let own: BTreeMap<String, Names> =
        files.iter().map(|file| (file.name.clone(), names(&file.source))).collect();
    let mut faults = match coverage(site, folders, lang) {
        Ok(coverage) => coverage_faults(&coverage, site, folders, lang),
        Err(error) => vec![error.to_string()],
    };
    if lang == default {
        for service in site.services.values() {
            faults.extend(service_text_faults(service, site, &own, &path(&service.id)));
        }
        let general: BTreeSet<&String> = own
            .iter()
            .filter(|(file, _)| !site.services.contains_key(*file))
            .flat_map(|(_, names)| names.keys())
            .collect();
        for list in List::ALL {
            for name in site.codes.list(*list).iter().map(|code| code.message(*list)) {
                if !general.contains(&name) {
                    let file = path(STAFF);
                    faults.push(format!("{}: {name}: missing; codes.toml needs it", file.display()));
                }
            }
        }
        faults.extend(letters::faults(&site.letters, &own, path));
        for text in site.notice.texts() {
            let name = text
                .attribute
                .map_or(text.message.clone(), |attribute| format!("{}.{attribute}", text.message));
            if !general.contains(&name) {
                faults.push(format!("{}: {name}: missing; the register needs it", path("notice").display()));
            }
        }
    }
    faults.extend(notice::faults(site, lang, &path("notice")));
    faults
}

/// What keeps a language from being offered. A text that may be out of date does not: its English is gone.
fn coverage_faults(coverage: &Coverage, site: &Site, folders: &Folders, lang: &str) -> Vec<String> {
    let default = &site.organisation.default_language;
    let mut missing_files = BTreeSet::new();
    let mut line = |found: &Found| {
        let Found { file, name, fault } = found;
        let path = folders.locales.join(lang).join(format!("{file}.ftl"));
        if !path.exists() {
            let is_first = missing_files.insert(file.clone());
            let words = format!("{}: this file is missing; translate it from {default}", path.display());
            return is_first.then_some(words);
        }
        let words = match fault {
            Fault::Missing => return Some(format!("{}: {name}: missing; {default} has it", path.display())),
            Fault::Unused => format!("{default} has no such text; remove it"),
            Fault::Variables(strange) => format!("uses ${}, which {default} does not", strange.join(", $")),
            Fault::Dropped(dropped) => format!("lacks ${}, which {default} shows", dropped.join(", $")),
            Fault::Plurals(lacking) => format!("lacks the plural forms {}", lacking.join(", ")),
            Fault::Long(most) => format!("is longer than the {most} characters that there is room for"),
            Fault::Stale | Fault::Same => return None,
        };
        Some(format!("{}: {name}: {words}", at(site, lang, file, name, &path)))
    };
    coverage.found.iter().filter_map(&mut line).collect()
}

/// Whether it is yes or no to a question: other words in some languages, and the general ones in others.
pub(crate) fn own_words(site: &Site, file: &str, name: &str) -> bool {
    let Some((id, "yes" | "no")) = name.split_once('.') else { return false };
    let question = site.services.get(file).and_then(|service| service.question(id));
    question.is_some_and(|question| question.kind == Kind::YesNo)
}

/// What a service's own file lacks, or has that nobody will see.
fn service_text_faults(
    service: &Service,
    site: &Site,
    own: &BTreeMap<String, Names>,
    path: &Path,
) -> Vec<String> {
    let empty = Names::new();
    let found = own.get(&service.id).unwrap_or(&empty);
    let mut faults = Vec::new();
    let mut allowed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for text in texts::required(service) {
        let name =
            text.attribute.map_or(text.message.clone(), |attribute| format!("{}.{attribute}", text.message));
        if !found.contains_key(&name) {
            faults.push(format!("{}: {name}: missing; the service needs it", path.display()));
        }
        let variables: BTreeSet<String> = text.variables.into_iter().collect();
        allowed.entry(name).or_default().extend(variables);
    }
    for (name, variables) in found {
        let (message, attribute) = name.split_once('.').unwrap_or((name, ""));
        let optional = texts::optional(service, message);
        match allowed.get(name) {
            Some(known) => {
                for strange in variables.difference(known).filter(|variable| *variable != "today") {
                    faults.push(format!("{}: {name}: ${strange} is not known at this point", path.display()));
                }
            }
            None if optional.iter().any(|optional| optional == attribute) => {}
            None => faults.push(format!("{}: {name}: nothing uses this text; remove it", path.display())),
        }
        let general = own
            .iter()
            .find(|(file, names)| !site.services.contains_key(*file) && names.contains_key(message));
        if let Some((file, _)) = general {
            faults.push(format!(
                "{}: {name}: {file}.ftl has a message of this name; rename one",
                path.display()
            ));
        }
    }
    faults
}

/// File and line of a text.
fn at(site: &Site, lang: &str, file: &str, name: &str, path: &Path) -> String {
    let files: &[TextFile] = site.files.get(lang).map_or(&[], Vec::as_slice);
    let source = files.iter().find(|text| text.name == file).map_or("", |text| text.source.as_str());
    let message = name.split('.').next().unwrap_or(name);
    let line = source
        .lines()
        .position(|line| line.strip_prefix(message).is_some_and(|rest| rest.trim_start().starts_with('=')));
    format!("{}:{}", path.display(), line.map_or(1, |line| line + 1))
}
