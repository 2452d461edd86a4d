//! What is wrong with the texts of a site.

use crate::site::{Folders, Site, TextFile};
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
    let of = |lang: &str| -> BTreeMap<String, Names> {
        let files = site.files.get(lang).map_or(&[][..], Vec::as_slice);
        files.iter().map(|file| (file.name.clone(), names(&file.source))).collect()
    };
    let (own, english) = (of(lang), of(default));
    let mut faults = Vec::new();
    for (file, expected) in &english {
        let Some(found) = own.get(file) else {
            faults
                .push(format!("{}: this file is missing; translate it from {default}", path(file).display()));
            continue;
        };
        for (name, variables) in expected {
            match found.get(name) {
                None if own_words(site, file, name) => {}
                None => faults.push(format!("{}: {name}: missing; {default} has it", path(file).display())),
                Some(own) => {
                    let strange: Vec<_> = own.difference(variables).map(String::as_str).collect();
                    if !strange.is_empty() {
                        let strange = strange.join(", $");
                        faults.push(format!(
                            "{}: {name}: uses ${strange}, which {default} does not",
                            at(site, lang, file, name, &path(file))
                        ));
                    }
                }
            }
        }
        let extra = found.keys().filter(|name| !expected.contains_key(*name) && !own_words(site, file, name));
        faults.extend(extra.map(|name| {
            format!(
                "{}: {name}: {default} has no such text; remove it",
                at(site, lang, file, name, &path(file))
            )
        }));
    }
    if lang == default {
        for service in site.services.values() {
            faults.extend(service_text_faults(service, site, &own, &path(&service.id)));
        }
        let general: BTreeSet<&String> = own
            .iter()
            .filter(|(file, _)| !site.services.contains_key(*file))
            .flat_map(|(_, names)| names.keys())
            .collect();
        for text in site.notice.texts() {
            let name = text
                .attribute
                .map_or(text.message.clone(), |attribute| format!("{}.{attribute}", text.message));
            if !general.contains(&name) {
                faults.push(format!("{}: {name}: missing; the register needs it", path("notice").display()));
            }
        }
    }
    faults
}

/// Whether it is yes or no to a question: other words in some languages, and the general ones in others.
fn own_words(site: &Site, file: &str, name: &str) -> bool {
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
