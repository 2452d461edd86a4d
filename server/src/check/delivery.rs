//! Whether every case can be sent to a back end that has names of its own for services.

use crate::site::Site;
use std::{fs, path::Path};

/// What is wrong with `site/delivery.toml`.
pub(super) fn faults(site: &Site, file: &Path) -> Vec<String> {
    let Some(mapping) = &site.deliveries.open311 else { return Vec::new() };
    let source = fs::read_to_string(file).unwrap_or_default();
    let line = |name: &str| {
        let begins = |line: &str| line.trim_start().starts_with(name);
        source.lines().position(begins).map_or(1, |line| line + 1)
    };
    let fault = |at: &str, words: String| format!("{}:{}: {words}", file.display(), line(at));
    let takes_cases = |id: &str| site.services.get(id).is_some_and(|service| service.queue.is_some());
    let mut faults = Vec::new();
    if mapping.address.trim().is_empty() {
        faults.push(fault("address", "a request must have an address; write one".to_owned()));
    }
    for (id, target) in &mapping.service {
        if !takes_cases(id) {
            faults.push(fault(id, format!("there is no service \"{id}\" that takes cases; remove it")));
        }
        if target.code.trim().is_empty() {
            faults.push(fault(id, format!("\"{id}\" has no code; write the service_code of the back end")));
        }
    }
    let missing = site.services.values().filter(|service| service.queue.is_some());
    let missing = missing.filter(|service| !mapping.service.contains_key(&service.id));
    faults.extend(missing.map(|service| {
        let words = format!("\"{}\" takes cases, which could not be sent; give it a code", service.id);
        fault("[open311.service]", words)
    }));
    faults
}

#[cfg(test)]
mod tests {
    use crate::check::tests::after;

    #[test]
    fn every_service_that_takes_cases_can_be_sent_and_no_other() {
        let change = |from: &'static str, to: &'static str| {
            after("site/delivery.toml", move |text| text.replacen(from, to, 1))
        };
        let [strange, missing] = &change("nuisance =", "nuisances =")[..] else { panic!("two faults") };
        assert!(strange.starts_with("site/delivery.toml:12: there is no service \"nuisances\""), "{strange}");
        assert!(missing.contains("\"nuisance\" takes cases"), "{missing}");
        let blank =
            |text: String| text.replacen("\"pecr\"", "\"\"", 1).replacen("address = ", "address = \"\" #", 1);
        let [address, code] = &after("site/delivery.toml", blank)[..] else { panic!("two faults") };
        assert!(address.contains("must have an address") && code.contains("\"nuisance\" has no code"));
    }
}
