//! Whether the words of the notice say what the register says, as far as a program can tell in any language.

use crate::site::Site;
use locale::Texts;
use locale::plural;
use notice::{Activity, Period, Unit};
use std::{collections::BTreeSet, path::Path};

/// What begins the articles of the GDPR among the terms of the register.
const ARTICLE: &str = "eu-gdpr:A";
/// How many letters of the word for a unit of time must be there: what follows is inflected.
const STEM: usize = 3;

/// Where the texts of activities in this language do not say how long, on which article, or that somebody else gets it.
pub(super) fn faults(site: &Site, lang: &str, path: &Path) -> Vec<String> {
    let Some(texts) = site.texts(lang, None) else { return Vec::new() };
    let part = |activity: &Activity, part: &str| texts.attribute(&activity.message(), part);
    let is_told = |activity: &&Activity| !activity.recipients.is_empty() || !activity.processors.is_empty();
    let untold = site.notice.activities.iter().filter(|activity| !is_told(activity));
    let nobody: BTreeSet<String> = untold.filter_map(|activity| part(activity, "recipients")).collect();
    let mut faults = Vec::new();
    for activity in &site.notice.activities {
        let mut fault = |part: &str, words: String| {
            faults.push(format!("{}: {}.{part}: {words}", path.display(), activity.message()));
        };
        if let Some(words) = part(activity, "retention") {
            match activity.retention.map(|retention| retention.period) {
                Some(period) if !says(&texts, lang, &words, period) => {
                    fault("retention", format!("does not say \"{period}\", as notice.toml does"));
                }
                None if words.chars().any(|c| c.is_ascii_digit()) => {
                    fault("retention", "says how long, which notice.toml does not".to_owned());
                }
                _ => {}
            }
        }
        if let Some(words) = part(activity, "basis") {
            for term in activity.lawful_basis.iter().filter(|term| !names(&words, term)) {
                fault("basis", format!("does not name \"{term}\", as notice.toml does"));
            }
        }
        if is_told(&activity) && part(activity, "recipients").is_some_and(|words| nobody.contains(&words)) {
            fault("recipients", "says that nobody gets it, and notice.toml says who does".to_owned());
        }
    }
    faults
}

/// Whether these words say this period. One of something may be said in a word, and two in languages that have a form
/// for it; the unit is known by its stem.
fn says(texts: &Texts, lang: &str, words: &str, period: Period) -> bool {
    let mut numbers = words.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let number = numbers.any(|number| number.parse() == Ok(period.number))
        || period.number == 1
        || period.number == 2 && plural::category(lang, 2) == "two";
    let unit = match period.unit {
        Unit::Days => "period-days",
        Unit::Months => "period-months",
        Unit::Years => "period-years",
    };
    let written = texts.with(unit, &[("count", i64::from(period.number).into())]);
    // The longest: some languages put a small word before the unit.
    let word = written
        .split(|c: char| c.is_numeric() || c.is_whitespace())
        .max_by_key(|word| word.chars().count())
        .unwrap_or_default();
    let stem: String = word.chars().take(STEM).collect();
    number && words.contains(&stem)
}

/// Whether these words name the article of a term: `eu-gdpr:A6-1-e` is told by "6", "1" and "e". Other terms are in
/// words of their own.
fn names(words: &str, term: &str) -> bool {
    let Some(article) = term.strip_prefix(ARTICLE) else { return true };
    let told: BTreeSet<&str> = words.split(|c: char| !c.is_ascii_alphanumeric()).collect();
    article.split('-').all(|part| told.contains(part))
}

#[cfg(test)]
mod tests {
    use crate::{
        check::tests::{Copy, after},
        site::Site,
    };

    /// The faults after one change to the register: one in each language, all of this text and with these words.
    fn in_each_language(from: &str, to: &str, text: &str, words: &str) {
        let faults = after("site/notice.toml", |source| source.replacen(from, to, 1));
        let copy = Copy::new();
        let languages = Site::load(&copy.folders()).unwrap().organisation.languages.len();
        assert_eq!(faults.len(), languages, "{faults:?}");
        for fault in faults {
            assert!(fault.contains(&format!("notice.ftl: {text}: {words}")), "{fault}");
        }
    }

    #[test]
    fn another_unit_of_time_is_found() {
        in_each_language(
            "period = \"100 days\"",
            "period = \"100 months\"",
            "activity-helpline.retention",
            "does not say \"100 months\"",
        );
    }

    #[test]
    fn a_period_that_the_register_has_not_is_found() {
        in_each_language(
            "retention = { period = \"100 days\", from = \"receipt\" }\n",
            "",
            "activity-helpline.retention",
            "says how long",
        );
    }

    #[test]
    fn another_article_is_found() {
        in_each_language(
            "lawful-basis = [\"eu-gdpr:A6-1-e\", \"eu-gdpr:A10\", \"uk:DPA2018-Sch1-Para6\"]",
            "lawful-basis = [\"eu-gdpr:A6-1-e\", \"eu-gdpr:A11\", \"uk:DPA2018-Sch1-Para6\"]",
            "activity-offences.basis",
            "does not name \"eu-gdpr:A11\"",
        );
    }

    #[test]
    fn who_gets_it_is_not_nobody() {
        in_each_language(
            "data-categories = [\"pd:PrivacyPreference\"]\nsources = [\"dpv:DataSubjectDataSource\"]\nrecipients = []",
            "data-categories = [\"pd:PrivacyPreference\"]\nsources = [\"dpv:DataSubjectDataSource\"]\nrecipients = [\"x\"]",
            "activity-consent-record.recipients",
            "says that nobody gets it",
        );
    }
}
