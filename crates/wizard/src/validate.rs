//! Whether an answer may stand.

use crate::{
    answers::{ADDRESS, Answers, date_fields, number},
    input::{postcode, pounds, time_of_day},
    problem::{Code, Problem},
    question::{Kind, Question, Today},
};
use time::Date;

/// The problems of the answer to one question, none if it may stand. At most one for each question: the
/// person mends one thing at a time.
pub fn validate(question: &Question, answers: &Answers, today: Date) -> Option<Problem> {
    let problem = |field: &str, code, limit| {
        Some(Problem { question: question.id.clone(), field: field.to_owned(), code, limit })
    };
    let first = question.fields().swap_remove(0);
    if answers.is_blank(question) {
        return if question.optional { None } else { problem(&first, Code::Required, None) };
    }
    let text = answers.text(&question.id);
    let max = question.max_length();
    match question.kind {
        Kind::Text | Kind::LongText | Kind::Email | Kind::Telephone if is_longer(text, max) => {
            problem(&first, Code::TooLong, Some(max.into()))
        }
        Kind::Email if !is_email(text) => problem(&first, Code::Invalid, None),
        Kind::Telephone if !is_telephone(text) => problem(&first, Code::Invalid, None),
        Kind::Time if time_of_day(text).is_none() => problem(&first, Code::Invalid, None),
        Kind::Postcode if postcode(text).is_none() => problem(&first, Code::NotAPostcode, None),
        Kind::Text | Kind::LongText | Kind::Email | Kind::Telephone | Kind::Time | Kind::Postcode => None,
        Kind::Number | Kind::Money => {
            let given = match question.kind {
                Kind::Money => pounds(text).and_then(|sum| number(sum.split('.').next()?)),
                _ => number(text),
            };
            match (given, question.check.at_least, question.check.at_most) {
                (None, ..) => problem(&first, Code::Invalid, None),
                (Some(given), Some(least), _) if given < least => {
                    problem(&first, Code::TooSmall, Some(least))
                }
                // Of a sum of 100 pounds and more than 100 allows, the pence decide.
                (Some(given), _, Some(most)) if given > most || given == most && has_pence(text) => {
                    problem(&first, Code::TooLarge, Some(most))
                }
                _ => None,
            }
        }
        Kind::YesNo | Kind::Radios | Kind::Checkboxes | Kind::Select | Kind::Autocomplete => {
            let chosen = answers.values(&question.id);
            let exclusive = |value: &String| question.exclusive.as_ref() == Some(value);
            if chosen.iter().any(|value| !question.offers(value)) {
                problem(&first, Code::UnknownOption, None)
            } else if chosen.len() > 1 && chosen.iter().any(exclusive) {
                problem(&first, Code::NotWithOthers, None)
            } else {
                None
            }
        }
        Kind::Date => date_problem(question, answers, today)
            .and_then(|(part, code)| problem(&date_fields(&question.id)[part], code, None)),
        Kind::MonthYear => month_problem(question, answers, today)
            .and_then(|(part, code)| problem(&date_fields(&question.id)[part], code, None)),
        Kind::Address => {
            let (part, code) = address_problem(question, answers)?;
            let limit = (code == Code::TooLong).then_some(max.into());
            problem(&format!("{}-{part}", question.id), code, limit)
        }
    }
}

fn is_longer(text: &str, max: u32) -> bool {
    text.chars().count() > max as usize
}

fn has_pence(text: &str) -> bool {
    text.split_once('.').is_some_and(|(_, pence)| pence.bytes().any(|c| c != b'0'))
}

/// What is wrong with an address, and at which of its parts. Abroad there need not be a postcode, and it may
/// have any form.
fn address_problem(question: &Question, answers: &Answers) -> Option<(&'static str, Code)> {
    let part = |name: &str| answers.text(&format!("{}-{name}", question.id));
    let too_long = ADDRESS.into_iter().find(|name| is_longer(part(name), question.max_length()));
    let home = ["", "uk", "united kingdom", "england", "scotland", "wales", "northern ireland", "cymru"];
    let abroad = !home.contains(&part("country").to_lowercase().as_str());
    match () {
        () if too_long.is_some() => Some((too_long?, Code::TooLong)),
        () if part("line-1").is_empty() => Some(("line-1", Code::MissingLine1)),
        () if part("town").is_empty() => Some(("town", Code::MissingTown)),
        () if abroad => None,
        () if part("postcode").is_empty() => Some(("postcode", Code::MissingPostcode)),
        () if postcode(part("postcode")).is_none() => Some(("postcode", Code::NotAPostcode)),
        () => None,
    }
}

/// What is wrong with a month of a year, and at which of its fields (1 month, 2 year).
fn month_problem(question: &Question, answers: &Answers, today: Date) -> Option<(usize, Code)> {
    let [_, month, year] = date_fields(&question.id).map(|field| answers.text(&field).is_empty());
    match (month, year) {
        (true, _) => return Some((1, Code::MissingMonth)),
        (_, true) => return Some((2, Code::MissingYear)),
        _ => {}
    }
    match (answers.month(&question.id), question.check.not_after) {
        (None, _) => Some((1, Code::NotAMonth)),
        (Some(first), Some(Today::Today)) if first > today => Some((1, Code::InTheFuture)),
        _ => None,
    }
}

/// What is wrong with a date, and at which of its fields (0 day, 1 month, 2 year).
fn date_problem(question: &Question, answers: &Answers, today: Date) -> Option<(usize, Code)> {
    let missing = date_fields(&question.id).map(|field| answers.text(&field).is_empty());
    match missing {
        [true, true, _] => return Some((0, Code::MissingDayAndMonth)),
        [true, _, true] => return Some((0, Code::MissingDayAndYear)),
        [_, true, true] => return Some((1, Code::MissingMonthAndYear)),
        [true, ..] => return Some((0, Code::MissingDay)),
        [_, true, _] => return Some((1, Code::MissingMonth)),
        [_, _, true] => return Some((2, Code::MissingYear)),
        _ => {}
    }
    match (answers.date(&question.id), question.check.not_after) {
        (None, _) => Some((0, Code::NotADate)),
        (Some(date), Some(Today::Today)) if date > today => Some((0, Code::InTheFuture)),
        _ => None,
    }
}

/// Whether it could be an e-mail address: something, an at sign, a host with a dot. More cannot be known
/// without sending to it, and stricter patterns refuse people with real addresses.
fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    let labels: Vec<&str> = host.split('.').collect();
    !local.is_empty()
        && !local.contains('@')
        && !text.contains(char::is_whitespace)
        && labels.len() > 1
        && labels.iter().all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
}

/// Whether it could be a telephone number: 7 to 15 digits (ITU-T E.164), with the marks people write
/// between them, and words for an extension.
fn is_telephone(text: &str) -> bool {
    let number = text.split(['x', 'X', 'e', 'E']).next().unwrap_or_default();
    let digits = number.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits) && number.chars().all(|c| c.is_ascii_digit() || "+-().  ".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answers::Answer, question::Limits};
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 21);

    fn code(question: &Question, values: &[(&str, &str)]) -> Option<(String, Code)> {
        let mut answers = Answers::default();
        for (field, value) in values {
            answers.set(*field, Answer::from(*value));
        }
        validate(question, &answers, TODAY).map(|problem| (problem.field, problem.code))
    }

    fn question(kind: Kind) -> Question {
        Question { id: "q".into(), kind, ..Question::default() }
    }

    #[test]
    fn the_2001st_character_is_one_too_many() {
        let question = Question { max_length: Some(2_000), ..question(Kind::LongText) };
        assert_eq!(code(&question, &[("q", &"é".repeat(2_000))]), None);
        assert_eq!(code(&question, &[("q", &"é".repeat(2_001))]), Some(("q".into(), Code::TooLong)));
    }

    #[test]
    fn dates_say_what_is_missing_and_where() {
        let mut question = question(Kind::Date);
        question.check = Limits { not_after: Some(Today::Today), ..Limits::default() };
        let of = |d: &str, m: &str, y: &str| code(&question, &[("q-day", d), ("q-month", m), ("q-year", y)]);
        assert_eq!(of("21", "11", "2026"), None);
        assert_eq!(of("", "", ""), Some(("q-day".into(), Code::Required)));
        assert_eq!(of("", "11", "2026"), Some(("q-day".into(), Code::MissingDay)));
        assert_eq!(of("1", "", ""), Some(("q-month".into(), Code::MissingMonthAndYear)));
        assert_eq!(of("1", "1", ""), Some(("q-year".into(), Code::MissingYear)));
        assert_eq!(of("31", "2", "2026"), Some(("q-day".into(), Code::NotADate)));
        assert_eq!(of("1", "1", "26"), Some(("q-day".into(), Code::NotADate)));
        assert_eq!(of("x", "1", "2026"), Some(("q-day".into(), Code::NotADate)));
        assert_eq!(of("22", "11", "2026"), Some(("q-day".into(), Code::InTheFuture)));
    }

    #[test]
    fn options_must_be_offered_and_none_stands_alone() {
        let mut question = question(Kind::Checkboxes);
        question.options = vec!["a".into(), "b".into(), "none".into()];
        question.exclusive = Some("none".into());
        let of = |values: &[&str]| {
            let mut answers = Answers::default();
            answers.set("q", Answer::Many(values.iter().map(|v| (*v).to_owned()).collect()));
            validate(&question, &answers, TODAY).map(|problem| problem.code)
        };
        assert_eq!(of(&["a", "b"]), None);
        assert_eq!(of(&["none"]), None);
        assert_eq!(of(&["a", "none"]), Some(Code::NotWithOthers));
        assert_eq!(of(&["c"]), Some(Code::UnknownOption));
        assert_eq!(of(&[]), Some(Code::Required));
    }

    #[test]
    fn addresses_and_numbers_that_people_have_are_taken() {
        for good in ["a@b.uk", "o'neill+x@sub.example.co.uk", "jörg@bücher.example"] {
            assert!(is_email(good), "{good}");
        }
        for bad in ["a", "a@b", "@b.uk", "a@@b.uk", "a b@c.uk", "a@.uk", "a@b..uk"] {
            assert!(!is_email(bad), "{bad}");
        }
        for good in ["0303 123 1113", "+44 (0)303-123-1113", "020 7946 0000 ext 12"] {
            assert!(is_telephone(good), "{good}");
        }
        for bad in ["12345", "none", "+44 0303 123 1113 000 000"] {
            assert!(!is_telephone(bad), "{bad}");
        }
    }

    #[test]
    fn numbers_have_limits() {
        let mut question = question(Kind::Number);
        question.check = Limits { at_least: Some(0), at_most: Some(120), ..Limits::default() };
        assert_eq!(code(&question, &[("q", "42")]), None);
        assert_eq!(code(&question, &[("q", "-1")]), Some(("q".into(), Code::TooSmall)));
        assert_eq!(code(&question, &[("q", "121")]), Some(("q".into(), Code::TooLarge)));
        assert_eq!(code(&question, &[("q", "ten")]), Some(("q".into(), Code::Invalid)));
    }

    #[test]
    fn sums_have_limits_in_pounds() {
        let mut question = question(Kind::Money);
        question.check = Limits { at_least: Some(1), at_most: Some(100), ..Limits::default() };
        for good in ["1", "£99.99", "100.00"] {
            assert_eq!(code(&question, &[("q", good)]), None, "{good}");
        }
        assert_eq!(code(&question, &[("q", "0.99")]), Some(("q".into(), Code::TooSmall)));
        assert_eq!(code(&question, &[("q", "100.01")]), Some(("q".into(), Code::TooLarge)));
        assert_eq!(code(&question, &[("q", "1.5")]), Some(("q".into(), Code::Invalid)));
    }

    #[test]
    fn a_month_may_not_lie_ahead() {
        let mut question = question(Kind::MonthYear);
        question.check = Limits { not_after: Some(Today::Today), ..Limits::default() };
        let of = |month: &str, year: &str| code(&question, &[("q-month", month), ("q-year", year)]);
        assert_eq!(of("11", "2026"), None);
        assert_eq!(of("12", "2026"), Some(("q-month".into(), Code::InTheFuture)));
        assert_eq!(of("13", "2026"), Some(("q-month".into(), Code::NotAMonth)));
        assert_eq!(of("1", "26"), Some(("q-month".into(), Code::NotAMonth)));
        assert_eq!(of("", "2026"), Some(("q-month".into(), Code::MissingMonth)));
        assert_eq!(of("1", ""), Some(("q-year".into(), Code::MissingYear)));
        assert_eq!(of("", ""), Some(("q-month".into(), Code::Required)));
    }

    #[test]
    fn an_address_needs_street_town_and_at_home_a_postcode() {
        let question = question(Kind::Address);
        let of = |line: &str, town: &str, postcode: &str, country: &str| {
            let fields =
                [("q-line-1", line), ("q-town", town), ("q-postcode", postcode), ("q-country", country)];
            code(&question, &fields).map(|(field, code)| (field.trim_start_matches("q-").to_owned(), code))
        };
        assert_eq!(of("1 Water Lane", "Wilmslow", "SK9 5AF", ""), None);
        assert_eq!(of("1 Water Lane", "Wilmslow", "SK9 5AF", "Wales"), None);
        assert_eq!(of("12 rue X", "Paris", "", "France"), None);
        assert_eq!(of("", "Wilmslow", "SK9 5AF", ""), Some(("line-1".into(), Code::MissingLine1)));
        assert_eq!(of("1 Water Lane", "", "SK9 5AF", ""), Some(("town".into(), Code::MissingTown)));
        assert_eq!(of("1 Water Lane", "X", "", ""), Some(("postcode".into(), Code::MissingPostcode)));
        assert_eq!(of("1 Water Lane", "X", "12345", "UK"), Some(("postcode".into(), Code::NotAPostcode)));
        assert_eq!(of(&"x".repeat(201), "X", "", ""), Some(("line-1".into(), Code::TooLong)));
        assert_eq!(of("", "", "", ""), Some(("line-1".into(), Code::Required)));
    }
}
