//! What is wrong with the code lists, and with the codes that services name.

use crate::site::Site;
use ::cases::{Codes, EventKind, List};
use std::{fs, path::Path};
use wizard::{Filing, Service};

/// What is wrong with the lists themselves.
pub(super) fn list_faults(codes: &Codes, file: &Path) -> Vec<String> {
    let source = fs::read_to_string(file).unwrap_or_default();
    let line = |code: &str| {
        let written = format!("id = \"{code}\"");
        source.lines().position(|line| line.contains(&written)).map_or(1, |line| line + 1)
    };
    let faults = codes.faults();
    faults.iter().map(|fault| format!("{}:{}: {fault}", file.display(), line(&fault.code))).collect()
}

/// What is wrong with what a service says of its cases: the id of a standard or of the service, the key, and what to
/// do.
pub(super) fn service_faults(service: &Service, site: &Site) -> Vec<(String, &'static str, String)> {
    let mut faults = Vec::new();
    if let Some(queue) = service.queue.as_ref().filter(|queue| !site.codes.has(List::Queue, queue)) {
        faults.push((service.id.clone(), "queue", missing(List::Queue, queue)));
    }
    for standard in &service.standards {
        let strange = standard
            .met_by
            .iter()
            .filter(|name| EventKind::from_name(name).is_none_or(|kind| kind == EventKind::Received));
        faults.extend(strange.map(|name| {
            let names: Vec<_> = EventKind::ALL.iter().skip(1).map(|kind| kind.name()).collect();
            let words =
                format!("there is no event \"{name}\" that meets it; there are: {}", names.join(", "));
            (standard.id.clone(), "met-by", words)
        }));
    }
    faults
}

/// The codes of one of a service's filings that there are not: with their keys.
pub(super) fn filing_faults(filing: &Filing, codes: &Codes) -> Vec<(&'static str, String)> {
    let single = [
        ("legislation", List::Legislation, &filing.legislation),
        ("sector", List::Sector, &filing.sector),
        ("sub-sector", List::SubSector, &filing.sub_sector),
    ];
    let single = single.into_iter().filter_map(|(key, list, code)| Some((key, list, code.as_ref()?)));
    let reasons = filing.reasons.iter().map(|code| ("reasons", List::Reason, code));
    let named = single.chain(reasons).filter(|(_, list, code)| !codes.has(*list, code));
    named.map(|(key, list, code)| (key, missing(list, code))).collect()
}

fn missing(list: List, code: &str) -> String {
    format!("codes.toml has no {list} \"{code}\"; add it there, or name another")
}

#[cfg(test)]
mod tests {
    use crate::check::tests::after;

    #[test]
    fn a_code_that_there_is_not_is_refused() {
        let file = "site/services/home-cctv.toml";
        let faults = after(file, |text| text.replacen("\"uk-gdpr-dpa-2018\"", "\"gdpr\"", 1));
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(
            faults[0]
                .ends_with("filing: codes.toml has no legislation \"gdpr\"; add it there, or name another")
        );
        assert!(faults[0].starts_with("site/services/home-cctv.toml:38: "), "{faults:?}");
        let faults = after(file, |text| text.replacen("queue = \"home-cctv\"", "queue = \"cctv\"", 1));
        assert!(faults[0].contains("home-cctv: codes.toml has no queue \"cctv\""), "{faults:?}");
        let faults = after(file, |text| text.replacen("\"letter\"", "\"write\"", 1));
        assert!(faults[0].contains("first-reply: there is no event \"write\" that meets it"), "{faults:?}");
        let file = "site/services/foi-eir.toml";
        let faults = after(file, |text| {
            text.replacen(
                "when = { request-kind = \"environment\"",
                "when = { request-kin = \"environment\"",
                1,
            )
        });
        assert!(faults[0].contains("filing: nothing asks"), "{faults:?}");
        let faults =
            after("site/codes.toml", |text| text.replacen("of = [\"health\"]", "of = [\"wealth\"]", 1));
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].contains("sub-sector \"gp\": there is no code \"wealth\""), "{faults:?}");
    }
}
