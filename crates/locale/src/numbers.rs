//! How a language groups the digits of a whole number. It is learnt from two numbers that the language writes, so that a
//! language can be added without code: the text `numbers` is 1234567 as people write it, its attribute `thousand` is 1000.

/// One million two hundred and thirty-four thousand five hundred and sixty-seven, which every text `numbers` writes.
const WRITTEN: &str = "1234567";

/// How the digits of a number are grouped.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Grouping<'a> {
    /// What stands between groups.
    sign: &'a str,
    /// How many digits the last group has, and each before it: in India 12,34,567.
    groups: (usize, usize),
    /// How few digits a number may have to be grouped: in Polish 1234, but 12 345.
    least: usize,
}

/// As in English, for a language that does not say.
const USUAL: Grouping<'_> = Grouping { sign: ",", groups: (3, 3), least: 4 };

impl<'a> Grouping<'a> {
    /// Learns it from the two numbers.
    pub(crate) fn learn(numbers: &'a str, thousand: &str) -> Self {
        let is_digit = |c: char| c.is_ascii_digit();
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let numbers = numbers.trim_matches(|c| !is_digit(c));
        if digits(numbers) != WRITTEN {
            return USUAL;
        }
        let groups: Vec<&str> = numbers.split(|c| !is_digit(c)).filter(|group| !group.is_empty()).collect();
        let [.., before, last] = groups[..] else { return Self { least: usize::MAX, ..USUAL } };
        let sign = numbers[..numbers.len() - last.len()].trim_end_matches(|c| !is_digit(c)).len();
        let sign = &numbers[sign..numbers.len() - last.len()];
        // A line may not end within a number.
        let sign = if sign == " " { "\u{A0}" } else { sign };
        // The first of two groups may be shorter than the others would be.
        let next = if groups.len() > 2 { before.len() } else { last.len() };
        let is_grouped = thousand.trim_matches(|c| !is_digit(c)).contains(|c| !is_digit(c));
        Self { sign, groups: (last.len(), next), least: last.len() + if is_grouped { 1 } else { 2 } }
    }

    /// A number with its digits grouped.
    pub(crate) fn write(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let (last, next) = self.groups;
        let mut grouped = String::from(if number < 0 { "-" } else { "" });
        for (index, digit) in digits.chars().enumerate() {
            let rest = digits.len() - index;
            let is_start = rest == last || rest > last && (rest - last).is_multiple_of(next);
            if index > 0 && digits.len() >= self.least && is_start {
                grouped.push_str(self.sign);
            }
            grouped.push(digit);
        }
        grouped
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Texts, parse};

    #[test]
    fn what_is_learnt_is_how_others_are_written() {
        let numbers = [0, 999, 1000, -1000, 12_345, 123_456, 12_345_678];
        let written = |million: &str, thousand: &str| {
            let grouping = Grouping::learn(million, thousand);
            numbers.map(|number| grouping.write(number)).join(" ")
        };
        let english = "0 999 1,000 -1,000 12,345 123,456 12,345,678";
        assert_eq!(written("1,234,567", "1,000"), english);
        assert_eq!(written("1.234.567", "1.000"), english.replace(',', "."));
        assert_eq!(written("12,34,567", "1,000"), "0 999 1,000 -1,000 12,345 1,23,456 1,23,45,678");
        assert_eq!(
            written("1 234 567", "1000"),
            "0 999 1000 -1000 12\u{A0}345 123\u{A0}456 12\u{A0}345\u{A0}678"
        );
        assert_eq!(written("123,4567", "1000"), "0 999 1000 -1000 12345 12,3456 1234,5678");
        assert_eq!(written("1234567", "1000"), "0 999 1000 -1000 12345 123456 12345678");
        assert_eq!(written("[1,234,567 ---]", "[1,000 --]"), english);
        for strange in ["", "many", "1,000", "7,654,321"] {
            assert_eq!(written(strange, ""), english, "{strange}");
        }
        assert_eq!(Grouping::learn("1,234,567", "1,000").write(i64::MIN), "-9,223,372,036,854,775,808");
    }

    /// As `Intl.NumberFormat` of CLDR 48 writes them.
    #[test]
    fn the_languages_of_the_reference_site_write_numbers_as_cldr_has_it() {
        for (lang, expected) in [
            ("en", "999 1,000 1,234 12,345 123,456 1,234,567 12,345,678"),
            ("cy", "999 1,000 1,234 12,345 123,456 1,234,567 12,345,678"),
            ("pl", "999 1000 1234 12\u{A0}345 123\u{A0}456 1\u{A0}234\u{A0}567 12\u{A0}345\u{A0}678"),
            ("ro", "999 1.000 1.234 12.345 123.456 1.234.567 12.345.678"),
            ("pa", "999 1,000 1,234 12,345 1,23,456 12,34,567 1,23,45,678"),
            ("ur", "999 1,000 1,234 12,345 123,456 1,234,567 12,345,678"),
            ("ar", "999 1,000 1,234 12,345 123,456 1,234,567 12,345,678"),
            ("zh-Hans", "999 1,000 1,234 12,345 123,456 1,234,567 12,345,678"),
        ] {
            let file = format!("{}/../../locales/{lang}/common.ftl", env!("CARGO_MANIFEST_DIR"));
            let files = [std::fs::read_to_string(file).unwrap(), "test-number = { $number }".to_owned()];
            let texts = Texts::new(lang, files.map(|source| parse(&source).unwrap()), None);
            let written = [999, 1000, 1234, 12_345, 123_456, 1_234_567, 12_345_678]
                .map(|number| texts.with("test-number", &[("number", number.into())]));
            assert_eq!(written.join(" "), expected, "{lang}");
        }
    }
}
