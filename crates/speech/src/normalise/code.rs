//! What is spelled: references, postcodes.

use super::{Found, ends, spell, spell_digits};
use crate::chars::{after, audible, before, heard, mark, run, space, trim};

/// A reference or a postcode at the start of a text.
pub(super) fn find(text: &str) -> Option<Found> {
    reference(text).or_else(|| postcode(text))
}

/// Capital letters with five digits or more, as in `HK-104233-K3M7` or `RFA0123456`.
fn reference(text: &str) -> Option<Found> {
    let belongs = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-' || c == '/';
    let length = trim(text, 0..run(text, &belongs), &mark).end;
    let code = before(text, length);
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    let letters = code.bytes().any(|c| c.is_ascii_uppercase());
    (digits >= 5 && letters && ends(text, length)).then(|| Found { length, said: letters_of(code) })
}

/// What comes before the space in a postcode of the United Kingdom: `A` is a letter, `9` a digit. The longer
/// first, as in "SK95AF" the 5 is none of it.
const DISTRICTS: [&str; 6] = ["AA99", "AA9A", "AA9", "A99", "A9A", "A9"];

/// A postcode, with its space or without.
fn postcode(text: &str) -> Option<Found> {
    DISTRICTS.into_iter().find_map(|district| {
        let rest = shaped(text, district)?;
        let rest = rest.strip_prefix(' ').unwrap_or(rest);
        let length = text.len() - shaped(rest, "9AA")?.len();
        ends(text, length).then(|| {
            let mut said = String::new();
            spell(before(text, district.len()), &mut said);
            said.push_str(", ");
            spell(before(rest, 3), &mut said);
            Found { length, said }
        })
    })
}

/// What follows letters and digits of this shape.
fn shaped<'a>(text: &'a str, shape: &str) -> Option<&'a str> {
    let fits = |(c, shape)| if shape == b'A' { u8::is_ascii_uppercase(c) } else { u8::is_ascii_digit(c) };
    let length = shape.len();
    let start = text.as_bytes().get(..length)?;
    start.iter().zip(shape.bytes()).all(fits).then(|| after(text, length))
}

/// All up to the next space, if there is anything in it to spell.
pub(super) fn spelled(text: &str) -> Option<Found> {
    let length = run(text, &|c| !space(c));
    let code = before(text, length);
    heard(code).then(|| Found { length, said: letters_of(code) })
}

/// The letters and digits of a code, with a pause for each sign between them.
fn letters_of(code: &str) -> String {
    let mut said = String::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let digits = run(rest, &|c| c.is_ascii_digit());
        spell_digits(before(rest, digits), &mut said);
        if digits == 0 && audible(first) {
            spell(first.encode_utf8(&mut [0; 4]), &mut said);
        }
        rest = after(rest, digits.max(first.len_utf8()));
        if digits == 0 && !audible(first) && !said.is_empty() && !rest.is_empty() && !said.ends_with(' ') {
            said.push_str(", ");
        }
    }
    said
}
