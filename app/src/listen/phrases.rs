//! The phrases that Listen says and no page shows, one a line, as the crate `listen` reads them: `name=words`. `{field}`
//! is filled in there; a phrase that counts is given in each plural form of the language (`list.one`).

use locale::{Texts, Value, plural};

/// Phrases as they are, and those with fields.
const PLAIN: [&str; 19] = [
    "quote",
    "image",
    "link",
    "button",
    "summary-open",
    "summary-closed",
    "radio-on",
    "radio-off",
    "checkbox-on",
    "checkbox-off",
    "typed",
    "at",
    "dot",
    "slash",
    "hyphen",
    "underscore",
    "plus",
    "scales",
    "short-forms",
];
const WITH_FIELDS: [(&str, &[&str]); 7] = [
    ("heading", &["level"]),
    ("table", &["rows", "columns"]),
    ("row", &["row"]),
    ("cell", &["header"]),
    ("time", &["hour", "minute"]),
    ("full-hour", &["hour"]),
    ("sum", &["pounds", "pence"]),
];
/// Phrases that count.
const COUNTED: [&str; 3] = ["list", "pounds", "pence"];
/// The names of voices, in the controls.
const NAMES: [&str; 4] = ["voice-good", "voice-low", "voice-remote", "voice-local"];
/// Every plural form of every language is that of one of these numbers.
const NUMBERS: std::ops::RangeInclusive<i64> = 0..=130;

/// All of them in one language.
pub fn phrases(texts: &Texts) -> String {
    let mut lines = String::new();
    let mut line = |name: &str, words: &str| {
        lines.push_str(name);
        lines.push('=');
        // Marks for the eye are nothing to a voice; and the list of short forms may as well be parted by signs.
        let plain = |c: &char| !('\u{2066}'..='\u{2069}').contains(c);
        lines.extend(words.chars().filter(plain).map(|c| if c == '\n' { '|' } else { c }));
        lines.push('\n');
    };
    let fields = |names: &[&'static str]| -> Vec<(&'static str, Value<'static>)> {
        names.iter().map(|name| (*name, Value::from(format!("{{{name}}}")))).collect()
    };
    line("lang", &texts.lang);
    for name in PLAIN {
        line(name, &texts.text(&format!("said-{name}")));
    }
    for (name, names) in WITH_FIELDS {
        line(name, &texts.with(&format!("said-{name}"), &fields(names)));
    }
    for name in COUNTED {
        for (form, number) in forms(&texts.lang) {
            let words = texts.with(&format!("said-{name}"), &[("count", Value::from(number))]);
            line(&format!("{name}.{form}"), &words.replace(&number.to_string(), "{count}"));
        }
    }
    for name in NAMES {
        line(name, &texts.with(&format!("listen-{name}"), &fields(&["name"])));
    }
    line("built-in-name", &texts.text("listen-built-in-name"));
    line("date", &texts.with("date", &fields(&["day", "month", "year"])));
    for month in 1..=12 {
        line(&format!("month-{month}"), &texts.text(&format!("month-{month}")));
    }
    lines
}

/// The plural forms of a language, each with a number that takes it.
fn forms(lang: &str) -> Vec<(&'static str, i64)> {
    let mut forms: Vec<(&'static str, i64)> = Vec::new();
    for number in NUMBERS {
        let form = plural::category(lang, number);
        match forms.iter_mut().find(|(known, _)| *known == form) {
            // Two digits are less likely to stand elsewhere in the words.
            Some((_, known)) if *known < 10 => *known = number,
            Some(_) => {}
            None => forms.push((form, number)),
        }
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lang: &str) -> String {
        let files = ["common", "listen"].map(|name| {
            let path = format!("{}/../locales/{lang}/{name}.ftl", env!("CARGO_MANIFEST_DIR"));
            locale::parse(&std::fs::read_to_string(path).unwrap()).unwrap()
        });
        phrases(&Texts::new(lang, files, None))
    }

    #[test]
    fn every_phrase_is_there_with_its_fields() {
        let english = of("en");
        for line in [
            "heading=Heading level {level}.",
            "list.one=List with {count} item.",
            "list.other=List with {count} items.",
            "pounds.one={count} pound",
            "sum={pounds} and {pence}",
            "date={day} {month} {year}",
            "month-11=November",
            "voice-good={name} (better quality)",
        ] {
            assert!(english.lines().any(|known| known == line), "{line} is not in\n{english}");
        }
        assert!(english.contains("|e.g. = for example|"), "{english}");
        assert!(
            !english.contains("said-") && !english.contains("listen-"),
            "a text is missing in\n{english}"
        );
    }

    #[test]
    fn a_language_has_all_its_plural_forms() {
        let names = |lang| forms(lang).into_iter().map(|(form, _)| form).collect::<Vec<_>>();
        assert_eq!(names("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(names("pl"), ["many", "one", "few"]);
        assert_eq!(names("zh-Hans"), ["other"]);
        assert!(of("cy").contains("pence.many={count} cheiniog"));
    }
}
