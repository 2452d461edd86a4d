//! `hark check --languages`: how far each language has got, as a table and then text by text.

use super::languages::{Coverage, Fault, Found, coverage};
use crate::site::{Folders, Site, SiteError};

/// The lines of the table and of the list, and whether every language offered has all its texts as they should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The lines.
    pub lines: Vec<String>,
    /// Whether nothing is wrong with a language that is offered.
    pub complete: bool,
}

type Kind = fn(&Fault) -> bool;

/// The columns for what is wrong.
const KINDS: [(&str, Kind); 7] = [
    ("missing", |fault| *fault == Fault::Missing),
    ("stale", |fault| *fault == Fault::Stale),
    ("unused", |fault| *fault == Fault::Unused),
    ("variables", |fault| matches!(fault, Fault::Variables(_) | Fault::Dropped(_))),
    ("plurals", |fault| matches!(fault, Fault::Plurals(_))),
    ("long", |fault| matches!(fault, Fault::Long(_))),
    ("same", |fault| *fault == Fault::Same),
];

/// How far these languages have got; all that are offered if none is named.
///
/// # Errors
/// What cannot be read.
pub fn report(site: &Site, folders: &Folders, languages: &[String]) -> Result<Report, SiteError> {
    let languages = if languages.is_empty() { &site.organisation.languages } else { languages };
    let mut rows = vec![heading()];
    let mut list = Vec::new();
    let mut complete = true;
    for lang in languages {
        let coverage = coverage(site, folders, lang)?;
        rows.push(row(lang, &coverage));
        list.extend(coverage.found.iter().map(|found| line(lang, found)));
        complete &= coverage.per_mille() == 1000 || !site.offers(lang);
    }
    let mut lines = aligned(&rows);
    if !list.is_empty() {
        lines.push(String::new());
        lines.extend(list);
    }
    Ok(Report { lines, complete })
}

fn heading() -> Vec<String> {
    let kinds = KINDS.iter().map(|(name, _)| *name);
    ["language", "texts", "translated"].into_iter().chain(kinds).chain(["right"]).map(str::to_owned).collect()
}

fn row(lang: &str, coverage: &Coverage) -> Vec<String> {
    let numbers = KINDS.iter().map(|(_, is_kind)| coverage.count(is_kind));
    let translated = coverage.texts - coverage.count(|fault| *fault == Fault::Missing);
    let numbers = [coverage.texts, translated].into_iter().chain(numbers).map(|number| number.to_string());
    let right = coverage.per_mille();
    let right = format!("{}.{} %", right / 10, right % 10);
    std::iter::once(lang.to_owned()).chain(numbers).chain([right]).collect()
}

/// A line of a table for each row: names to the left, numbers to the right.
fn aligned(rows: &[Vec<String>]) -> Vec<String> {
    let width =
        |column: usize| rows.iter().filter_map(|row| row.get(column)).map(String::len).max().unwrap_or(0);
    let cell = |(column, words): (usize, &String)| {
        let width = width(column);
        if column == 0 { format!("{words:<width$}") } else { format!("{words:>width$}") }
    };
    rows.iter().map(|row| row.iter().enumerate().map(cell).collect::<Vec<_>>().join("  ")).collect()
}

fn line(lang: &str, found: &Found) -> String {
    let words = match &found.fault {
        Fault::Missing => "missing".to_owned(),
        Fault::Stale => "stale: the English has changed since".to_owned(),
        Fault::Unused => "unused: English has no such text".to_owned(),
        Fault::Variables(strange) => format!("uses ${}, which English does not", strange.join(", $")),
        Fault::Dropped(dropped) => format!("lacks ${}, which English shows", dropped.join(", $")),
        Fault::Plurals(lacking) => format!("lacks the plural forms {}", lacking.join(", ")),
        Fault::Long(most) => format!("longer than the {most} characters that there is room for"),
        Fault::Same => "same as English; list it in same.txt if that is right".to_owned(),
    };
    format!("{lang}/{}.ftl: {}: {words}", found.file, found.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{check::tests::Copy, translate::MadeFrom};

    fn of(copy: &Copy, lang: &str) -> Report {
        let folders = copy.folders();
        report(&Site::load(&folders).unwrap(), &folders, &[lang.to_owned()]).unwrap()
    }

    #[test]
    fn all_languages_of_the_reference_site_are_complete() {
        let copy = Copy::new();
        let languages = Site::load(&copy.folders()).unwrap().organisation.languages;
        assert_eq!(languages.len(), 8);
        for lang in languages {
            let report = of(&copy, &lang);
            assert!(report.complete, "{}", report.lines.join("\n"));
            assert!(report.lines[1].starts_with(&lang) && report.lines[1].ends_with("100.0 %"));
            assert_eq!(report.lines.len(), 2);
        }
    }

    #[test]
    fn every_fault_is_told() {
        let copy = Copy::new();
        copy.change("locales/cy/common.ftl", |text| {
            text.replace("back = Yn ôl", "")
                .replace("continue = Parhau", "continue = Continue")
                .replace("warning = Rhybudd", "warning = { $what }")
                .replace("yes = Ie", "yess = Ie")
                .replace("pounds = £{ $sum }", "pounds = £")
                .replace("exit-page = ", &format!("exit-page = {}", "hir ".repeat(15)))
                .replacen("    [two] { $count } ddiwrnod\n", "", 1)
        });
        let report = of(&copy, "cy");
        assert!(!report.complete && report.lines[1].ends_with("99.7 %"), "{:?}", report.lines);
        for expected in [
            "back: missing",
            "continue: same as English; list it in same.txt if that is right",
            "warning: uses $what, which English does not",
            "yess: unused: English has no such text",
            "pounds: lacks $sum, which English shows",
            "period-days: lacks the plural forms two",
            "exit-page: longer than the 60 characters that there is room for",
        ] {
            assert!(
                report.lines.contains(&format!("cy/common.ftl: {expected}")),
                "{expected}: {:?}",
                report.lines
            );
        }
    }

    #[test]
    fn what_english_has_changed_is_stale_once_it_is_noted() {
        let copy = Copy::new();
        let folders = copy.folders();
        MadeFrom::default().write(&folders, "cy").unwrap();
        assert_eq!(of(&copy, "cy").lines[1].split_whitespace().nth(10), Some("0.0"));
        crate::translate::fresh(&Site::load(&folders).unwrap(), &folders, "cy", &[]).unwrap();
        assert!(of(&copy, "cy").complete);
        copy.change("locales/en/common.ftl", |text| text.replace("back = Back", "back = Go back"));
        let report = of(&copy, "cy");
        assert_eq!(report.lines[3..], ["cy/common.ftl: back: stale: the English has changed since"]);
    }

    #[test]
    fn a_language_without_texts_has_none() {
        let report = of(&Copy::new(), "pl-Latn");
        assert!(report.complete && report.lines[1].ends_with("0.0 %"));
    }
}
