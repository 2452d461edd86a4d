//! Dates, times, sums, telephone numbers, and the numbers of sections.

use super::{Found, ends, spell_digits};
use crate::{
    chars::{Class, after, before, class, digit, run, space},
    words::{Say, Words},
};

/// A number that means something at the start of a text.
pub(super) fn find(text: &str, words: Option<&Words>) -> Option<Found> {
    text.starts_with(|c| digit(c).is_some()).then_some(())?;
    let by_words = |words| date(text, words).or_else(|| time(text, words));
    words.and_then(by_words).or_else(|| telephone(text, words)).or_else(|| section(text))
}

/// Digits at the start of a text, of any script.
struct Digits<'a> {
    value: u32,
    count: usize,
    rest: &'a str,
}

fn digits(text: &str) -> Option<Digits<'_>> {
    let (mut value, mut count, mut rest) = (0_u32, 0, text);
    while let Some(next) = rest.chars().next()
        && let Some(unit) = digit(next)
    {
        value = if count < 9 { value * 10 + unit } else { return None };
        count += 1;
        rest = after(rest, next.len_utf8());
    }
    (count > 0).then_some(Digits { value, count, rest })
}

/// `21/11/2026`, `21.11.2026`, `2026-11-21`: the day comes before the month, as everywhere in Europe.
fn date(text: &str, words: &Words) -> Option<Found> {
    let first = digits(text)?;
    let sign = first.rest.chars().next().filter(|sign| matches!(sign, '/' | '.' | '-'))?;
    let second = digits(first.rest.strip_prefix(sign)?)?;
    let third = digits(second.rest.strip_prefix(sign)?)?;
    let (day, month, year) = match (first.count, second.count, third.count) {
        (1 | 2, 1 | 2, 4) => (first.value, second.value, third.value),
        (4, 2, 2) => (third.value, second.value, first.value),
        _ => return None,
    };
    let length = text.len() - third.rest.len();
    if !(1..=31).contains(&day) || !(1..=12).contains(&month) || !ends(text, length) {
        return None;
    }
    Some(Found { length, said: words.say(Say::Date { day, month, year })? })
}

/// `09:00`, but for one that goes on in `am` or `pm`, which voices know.
fn time(text: &str, words: &Words) -> Option<Found> {
    let hour = digits(text)?;
    let minute = digits(hour.rest.strip_prefix(':')?)?;
    let length = text.len() - minute.rest.len();
    let half = after(minute.rest, run(minute.rest, &space));
    let half = half.get(..2).is_some_and(|half| matches!(half, "am" | "pm" | "a." | "p."));
    if half
        || hour.count > 2
        || hour.value > 23
        || minute.count != 2
        || minute.value > 59
        || !ends(text, length)
    {
        return None;
    }
    Some(Found { length, said: words.say(Say::Time { hour: hour.value, minute: minute.value })? })
}

/// `£1,234.50`; not `£8.7 million`, which voices know.
pub(super) fn sum(text: &str, words: &Words) -> Option<Found> {
    let currency = text.chars().next()?;
    let first = digits(after(text, currency.len_utf8()))?;
    let (mut whole, mut hundredths, mut rest) = (i64::from(first.value), None, first.rest);
    while let Some(sign) = rest.chars().next()
        && matches!(sign, ',' | '.' | '\u{A0}' | '\u{202F}')
        && let Some(group) = digits(after(rest, sign.len_utf8()))
    {
        match group.count {
            3 if whole < 1_000_000_000_000 => whole = whole * 1000 + i64::from(group.value),
            2 => hundredths = Some(group.value),
            _ => return None,
        }
        rest = group.rest;
        if hundredths.is_some() {
            break;
        }
    }
    let length = text.len() - rest.len();
    let after = after(rest, run(rest, &space));
    let word = before(after, run(after, &|c| class(c) != Class::None));
    if !ends(text, length) || words.is_scale(word) {
        return None;
    }
    Some(Found { length, said: words.say(Say::Sum { currency, whole, hundredths })? })
}

/// `0303 123 1113`, `+44 1625 545745`, `(01625) 545745`: digit by digit, in the groups shown.
pub(super) fn telephone(text: &str, words: Option<&Words>) -> Option<Found> {
    let abroad = text.starts_with('+');
    let counts = if abroad { 10..=14 } else { 10..=11 };
    let mut at = usize::from(abroad || text.starts_with('('));
    if !abroad && !after(text, at).starts_with('0') {
        return None;
    }
    let mut said = String::new();
    if abroad {
        said = words.and_then(|words| words.say(Say::Sign('+'))).unwrap_or_else(|| "+".to_owned());
        said.push(' ');
    }
    let (mut count, mut found) = (0, None);
    loop {
        let group = after(text, at);
        let length = run(group, &|c| c.is_ascii_digit());
        count += length;
        if length == 0 || count > *counts.end() {
            return found;
        }
        spell_digits(before(group, length), &mut said);
        at += length;
        if counts.contains(&count) && ends(text, at) {
            found = Some(Found { length: at, said: said.clone() });
        }
        let gap = run(after(text, at), &|c| matches!(c, ' ' | '-' | '(' | ')' | '\u{A0}'));
        if gap == 0 || gap > 2 {
            return found;
        }
        at += gap;
        said.push_str(", ");
    }
}

/// `6(1)(e)`, `164A(2)`: without the brackets, and letters as letters.
fn section(text: &str) -> Option<Found> {
    let number = digits(text).filter(|number| number.count <= 3)?;
    let letters = run(number.rest, &|c| c.is_ascii_uppercase());
    let mut at = text.len() - number.rest.len() + letters;
    let mut said = before(text, at).to_owned();
    let mut groups = 0;
    while let Some(rest) = after(text, at).strip_prefix('(') {
        let length = run(rest, &|c| c.is_ascii_alphanumeric());
        let group = before(rest, length);
        let number = run(group, &|c| c.is_ascii_digit()) == length;
        let roman = run(group, &|c| matches!(c, 'i' | 'v' | 'x')) == length;
        if !matches!(length, 1..=4)
            || !(number || roman || length == 1)
            || !after(rest, length).starts_with(')')
        {
            return None;
        }
        said.push_str(", ");
        // As a capital, a letter is no word.
        said.push_str(&group.to_ascii_uppercase());
        at += length + 2;
        groups += 1;
    }
    (groups > 0 && letters <= 2).then_some(Found { length: at, said })
}
