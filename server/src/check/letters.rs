//! What is wrong with the letters that staff can write.

use crate::site::{KNOWN, Letters, STAFF};
use locale::coverage::Names;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// What the letters lack of texts, and what their texts say that nothing fills in; with file and what to do.
pub(super) fn faults(
    letters: &Letters,
    own: &BTreeMap<String, Names>,
    path: impl Fn(&str) -> std::path::PathBuf,
) -> Vec<String> {
    let (letters_file, staff_file) = (path("letters"), path(STAFF));
    let variables = |file: &str, name: &str| own.get(file).and_then(|names| names.get(name));
    let mut faults = Vec::new();
    let mut fault = |file: &Path, name: &str, words: String| {
        faults.push(format!("{}: {name}: {words}", file.display()));
    };
    let mut seen = BTreeSet::new();
    for template in &letters.templates {
        let (heading, body) = (template.message(), format!("{}.body", template.message()));
        if !seen.insert(&template.id) {
            fault(&letters_file, &heading, "letters.toml has it twice; remove one".to_owned());
        }
        for name in [&heading, &body] {
            let Some(said) = variables("letters", name) else {
                fault(&letters_file, name, "missing; letters.toml needs it".to_owned());
                continue;
            };
            let known = |variable: &String| {
                KNOWN.contains(&variable.as_str()) || name == &body && template.fields.contains(variable)
            };
            for strange in said.iter().filter(|variable| !known(variable)) {
                fault(
                    &letters_file,
                    name,
                    format!("nothing fills in ${strange}; add it to `fields` in letters.toml"),
                );
            }
            for unsaid in template.fields.iter().filter(|field| name == &body && !said.contains(*field)) {
                fault(&letters_file, name, format!("does not say ${unsaid}, which staff fill in"));
            }
        }
        for field in &template.fields {
            let name = format!("staff-field-{field}");
            if variables(STAFF, &name).is_none() {
                fault(&staff_file, &name, "missing; letters.toml needs it".to_owned());
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use crate::check::tests::after;

    #[test]
    fn a_letter_says_what_is_filled_in_and_nothing_else() {
        for (file, from, to, expected) in [
            ("site/letters.toml", "id = \"outcome\"", "id = \"no-such\"", "letter-no-such: missing"),
            ("site/letters.toml", "id = \"outcome\"", "id = \"progress\"", "has it twice"),
            ("site/letters.toml", "[\"needed\"]", "[\"needed\", \"more\"]", "does not say $more"),
            ("site/letters.toml", "[\"needed\"]", "[\"needed\", \"more\"]", "staff-field-more: missing"),
            ("site/letters.toml", "[\"needed\"]", "[]", "nothing fills in $needed"),
            ("locales/en/letters.ftl", "{ $needed }", "{ $need }", "nothing fills in $need"),
        ] {
            let faults = after(file, |text| text.replacen(from, to, 1));
            assert!(faults.iter().any(|fault| fault.contains(expected)), "{expected}: {faults:?}");
        }
    }
}
