//! From what a form sends to answers: trimmed, with one kind of line break, without control characters.

use crate::{
    answers::{Answer, Answers},
    page::Page,
    question::{Kind, Question},
};

/// The answers to the questions of `page` in a submitted form. Every field of the page is in the result,
/// blank if the form did not send it; fields that the page does not have are passed over.
pub fn read(page: &Page, form: &[(String, String)]) -> Answers {
    let mut answers = Answers::default();
    for question in &page.questions {
        for field in question.fields() {
            let given = form.iter().filter(|(name, _)| *name == field);
            let mut values = given.map(|(_, value)| normal(clean(value, question.kind), question, &field));
            let answer = if question.kind == Kind::Checkboxes {
                let mut ticked: Vec<String> = values.filter(|value| !value.is_empty()).collect();
                let mut seen = std::collections::BTreeSet::new();
                ticked.retain(|value| seen.insert(value.clone()));
                Answer::Many(ticked)
            } else {
                Answer::One(values.next().unwrap_or_default())
            };
            answers.set(field, answer);
        }
    }
    answers
}

/// Whether a character is not to be seen and only turns the direction of what is around it, or keeps it together. It comes
/// along when a number, an address or a reference is copied from a list of contacts, a mail, or a page from right to left.
pub fn is_invisible(c: char) -> bool {
    let is_one = |from: char, to: char| (from..=to).contains(&c);
    let marks =
        is_one('\u{200E}', '\u{200F}') || is_one('\u{202A}', '\u{202E}') || is_one('\u{2060}', '\u{206F}');
    marks || matches!(c, '\u{61C}' | '\u{200B}' | '\u{FEFF}')
}

/// What someone wrote: control characters come from pasting and mean nothing to anyone: they go, the words stay. In what is
/// no prose, characters that are not to be seen go, too.
pub fn clean(value: &str, kind: Kind) -> String {
    let value = value.replace("\r\n", "\n").replace('\r', "\n");
    let value: String = match kind {
        Kind::LongText => value.chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect(),
        _ => value
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { c })
            .filter(|c| !c.is_control() && (kind == Kind::Text || !is_invisible(*c)))
            .collect(),
    };
    value.trim().to_owned()
}

/// One way of writing where people have several, so that what is kept is what the next reader expects. What
/// cannot be read stays as it was typed.
fn normal(value: String, question: &Question, field: &str) -> String {
    let value =
        if matches!(question.kind, Kind::Text | Kind::LongText) { value } else { in_our_digits(&value) };
    let read = match question.kind {
        Kind::Time => time_of_day(&value),
        Kind::Postcode => postcode(&value),
        Kind::Address if field.ends_with("-postcode") => postcode(&value),
        Kind::Money => pounds(&value),
        _ => None,
    };
    read.unwrap_or(value)
}

/// With the digits that Arabic, Urdu, Panjabi, Hindi, Bengali, Gujarati and wide keyboards type as those that all else
/// here reads.
fn in_our_digits(text: &str) -> String {
    const NOUGHTS: [u32; 7] = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xFF10];
    let ours = |c: char| {
        let digit = NOUGHTS
            .into_iter()
            .find_map(|nought| u32::from(c).checked_sub(nought).filter(|digit| *digit < 10));
        digit.and_then(|digit| char::from_digit(digit, 10)).unwrap_or(if c == '：' { ':' } else { c })
    };
    text.chars().map(ours).collect()
}

/// A time of day as `14:05`: from 9:30am, 9.30 am, 2pm, midday, midnight, 1405.
pub(crate) fn time_of_day(text: &str) -> Option<String> {
    let text = text.to_lowercase().replace([' ', '.'], "");
    let named = match text.as_str() {
        "midday" | "noon" => Some((12, 0)),
        "midnight" => Some((0, 0)),
        _ => None,
    };
    let (digits, half) =
        match text.strip_suffix('m').and_then(|rest| rest.split_at_checked(rest.len().checked_sub(1)?)) {
            Some((digits, "a")) => (digits, Some(0)),
            Some((digits, "p")) => (digits, Some(12)),
            _ => (text.as_str(), None),
        };
    let parts = || -> Option<(u8, u8)> {
        let (hour, minute) = match digits.split_once(':') {
            Some((hour, minute)) if minute.len() == 2 => (hour, minute),
            None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
            // An hour alone could be meant for either half of the day.
            None if half.is_some() => (digits, "00"),
            _ => return None,
        };
        let whole =
            |text: &str| text.bytes().all(|c| c.is_ascii_digit()).then(|| text.parse().ok()).flatten();
        Some((whole(hour)?, whole(minute)?))
    };
    let (hour, minute) = match (named, half) {
        (Some(named), _) => named,
        (None, None) => parts()?,
        (None, Some(half)) => {
            let (hour, minute) = parts()?;
            if !(1..=12).contains(&hour) {
                return None;
            }
            (hour % 12 + half, minute)
        }
    };
    (hour < 24 && minute < 60).then(|| format!("{hour:02}:{minute:02}"))
}

/// A postcode of the United Kingdom in capitals and with its space, if it has the form of one.
pub(crate) fn postcode(text: &str) -> Option<String> {
    let joined: String = text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let strange = text.chars().any(|c| !c.is_ascii_alphanumeric() && !" -.".contains(c));
    let (outward, inward) = joined.split_at_checked(joined.len().checked_sub(3)?)?;
    let shape =
        |text: &str| -> String { text.chars().map(|c| if c.is_ascii_digit() { '9' } else { 'A' }).collect() };
    let known = ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].contains(&shape(outward).as_str());
    (!strange && known && shape(inward) == "9AA").then(|| format!("{outward} {inward}"))
}

/// Pounds and pence as `1234.50` or `1234`. A comma before the last two digits stands before pence, as many languages write
/// it; any other is between thousands.
pub(crate) fn pounds(text: &str) -> Option<String> {
    let text = text.replace('٫', ".").replace([' ', '£', '٬'], "");
    let text = match text.rsplit_once(',') {
        Some((whole, pence)) if pence.len() == 2 => [&whole.replace(['.', ','], ""), ".", pence].concat(),
        _ => text.replace(',', ""),
    };
    let (whole, pence) =
        text.split_once('.').map_or((text.as_str(), None), |(whole, pence)| (whole, Some(pence)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    let sound =
        digits(whole) && whole.len() <= 15 && pence.is_none_or(|pence| digits(pence) && pence.len() == 2);
    sound.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    fn page(kind: Kind) -> Page {
        let question = Question { id: "q".into(), kind, ..Question::default() };
        Page { id: "p".into(), questions: vec![question], ..Page::default() }
    }

    fn one(kind: Kind, value: &str) -> String {
        read(&page(kind), &[("q".into(), value.into())]).text("q").to_owned()
    }

    #[test]
    fn line_breaks_count_once_and_control_characters_go() {
        assert_eq!(
            one(Kind::LongText, " a\r\nb\rc\0\u{b}d\u{85}\n"),
            "a\nb\nc\u{b}d\u{85}".replace(['\u{b}', '\u{85}'], "")
        );
        assert_eq!(one(Kind::Text, "a\r\nb\0"), "a b");
    }

    #[test]
    fn a_field_that_was_not_sent_is_blank_and_a_strange_one_is_passed_over() {
        let answers = read(&page(Kind::Text), &[("other".into(), "x".into())]);
        assert_eq!(answers.0.len(), 1);
        assert_eq!(answers.text("q"), "");
    }

    #[test]
    fn checkboxes_keep_each_value_once() {
        let form: Vec<_> = ["a", "b", "a", ""].iter().map(|v| ("q".into(), (*v).into())).collect();
        assert_eq!(read(&page(Kind::Checkboxes), &form).values("q"), ["a", "b"]);
    }

    #[test]
    fn times_postcodes_and_sums_are_read_as_people_write_them() {
        for (typed, kept) in [
            ("9:30am", "09:30"),
            ("9.30 pm", "21:30"),
            ("2pm", "14:00"),
            ("12am", "00:00"),
            ("12 pm", "12:00"),
            ("midday", "12:00"),
            ("Midnight", "00:00"),
            ("1405", "14:05"),
            ("14:05", "14:05"),
            ("14.05", "14:05"),
            ("0:05", "00:05"),
        ] {
            assert_eq!(one(Kind::Time, typed), kept, "{typed}");
        }
        for typed in ["", "9", "25:00", "9:60", "13pm", "0am", "am", "9:3", "+9:30", "teatime", "é:30pm"] {
            assert_eq!(time_of_day(typed), None, "{typed}");
        }
        for (typed, kept) in
            [("sk95af", "SK9 5AF"), (" ec1a 1bb ", "EC1A 1BB"), ("m1-1ae", "M1 1AE"), ("W1A0AX", "W1A 0AX")]
        {
            assert_eq!(one(Kind::Postcode, typed), kept);
        }
        for typed in ["", "SK9", "12345", "SK9 5AFF", "SK9/5AF", "ÄB1 2CD", "A 1AA"] {
            assert_eq!(postcode(typed), None, "{typed}");
        }
        for (typed, kept) in [
            ("£1,234.50", "1234.50"),
            ("12", "12"),
            (" 0.99", "0.99"),
            ("1250,50", "1250.50"),
            ("1.250,50", "1250.50"),
            ("1,250", "1250"),
            ("١٬٢٥٠٫٥٠", "1250.50"),
        ] {
            assert_eq!(one(Kind::Money, typed), kept);
        }
        for (kind, typed, kept) in [
            (Kind::Time, "٠٩:٣٠", "09:30"),
            (Kind::Time, "14：15", "14:15"),
            (Kind::Number, "۱۲", "12"),
            (Kind::Telephone, "０２９ ２０१८", "029 2018"),
            (Kind::Text, "شقة ٣", "شقة ٣"),
            // As they come from a list of contacts, or from a page from right to left.
            (Kind::Telephone, "\u{202a}0303 123 1113\u{202c}", "0303 123 1113"),
            (Kind::Email, "\u{200f}a@example.com\u{2069}", "a@example.com"),
            // Letters of a word may be kept together or apart by one.
            (Kind::Text, "می\u{200c}خواهم", "می\u{200c}خواهم"),
        ] {
            assert_eq!(one(kind, typed), kept);
        }
        assert_eq!(time_of_day("m"), None);
        for typed in ["", "1.5", "ten", "-3", "1.234", "£", ".50"] {
            assert_eq!(pounds(typed), None, "{typed}");
        }
    }
}
