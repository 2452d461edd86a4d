//! What a voice would mangle, said as a person would say it, with the way back to what is shown.

mod address;
mod code;
mod number;
mod short;
#[cfg(test)]
mod tests;

use crate::{
    chars::{Class, after, before, class, digit, invisible, run, space},
    map::Writer,
    words::Words,
};

/// Some of the text, from its start, for which something else is said.
struct Found {
    /// How many bytes of it.
    length: usize,
    said: String,
}

/// Writes a text as it is said. `spell` says all of it by letters and digits.
pub(crate) fn write(text: &str, words: Option<&Words>, spell: bool, writer: &mut Writer) {
    let mut at = 0;
    while let Some(first) = after(text, at).chars().next() {
        let rest = after(text, at);
        let found = if spell { code::spelled(rest) } else { find(before(text, at), first, rest, words) };
        if let Some(found) = found {
            writer.replace(before(rest, found.length), &found.said);
            at += found.length;
            continue;
        }
        let kind = class(first);
        let length = match first {
            _ if space(first) => run(rest, &space),
            // A short form may follow it.
            'و' => first.len_utf8(),
            // Nothing begins within a word.
            _ => run(rest, &|c| kind != Class::None && class(c) == kind).max(first.len_utf8()),
        };
        at += length;
        let shown = before(rest, length);
        if space(first) {
            // Spaces at the start are no more heard than seen.
            match (writer.text.is_empty() || writer.text.ends_with(' '), shown) {
                (true, _) => writer.replace(shown, ""),
                (false, " ") => writer.same(shown),
                (false, _) => writer.replace(shown, " "),
            }
        } else if invisible(first) {
            writer.replace(shown, "");
        } else {
            writer.same(shown);
        }
    }
}

fn find(said: &str, first: char, rest: &str, words: Option<&Words>) -> Option<Found> {
    let kind = class(first);
    let mut back = said.chars().rev();
    let (last, before) = (back.next(), back.next());
    // Arabic writes "and" as one with the word that follows.
    let and = last == Some('و') && before.is_none_or(|before| class(before) == Class::None);
    if kind != Class::None && !and && last.is_some_and(|last| class(last) == kind) {
        return None;
    }
    if kind == Class::Latin && !within(last, before) {
        let found = words.and_then(|words| address::find(rest, words)).or_else(|| code::find(rest));
        let found = found.or_else(|| number::find(rest, words));
        if found.is_some() {
            return found;
        }
    }
    match first {
        '+' | '(' => number::telephone(rest, words),
        '£' | '€' | '$' | '¥' => number::sum(rest, words?),
        _ => short::find(rest, words?),
    }
}

/// Whether a sign joins what follows to a word or number before it, of which it is then no more than a part.
fn within(last: Option<char>, before: Option<char>) -> bool {
    match (last, before) {
        (Some('.' | ',' | '/' | '-' | '@' | '_'), Some(before)) => class(before) == Class::Latin,
        (Some(':'), Some(before)) => digit(before).is_some(),
        _ => false,
    }
}

/// Whether a word or number ends at this place of a text.
fn ends(text: &str, at: usize) -> bool {
    let mut rest = after(text, at).chars();
    match (rest.next(), rest.next()) {
        (Some(sign @ ('.' | ',' | ':' | '/' | '-')), Some(next)) => {
            digit(next).is_none() && !(sign == '-' && class(next) == Class::Latin)
        }
        (Some(next), _) => class(next) != Class::Latin,
        (None, _) => true,
    }
}

/// Adds characters, each said by itself.
fn spell(chars: &str, said: &mut String) {
    for c in chars.chars().filter(|c| class(*c) != Class::None) {
        if !said.is_empty() && !said.ends_with(' ') {
            said.push(' ');
        }
        said.push(c);
    }
}

/// Adds digits, each said by itself, with a pause after every three or four.
fn spell_digits(digits: &str, said: &mut String) {
    let mut rest = digits;
    while !rest.is_empty() {
        let group = if rest.len() <= 4 { rest.len() } else { 3 };
        spell(before(rest, group), said);
        rest = after(rest, group);
        if !rest.is_empty() {
            said.push_str(", ");
        }
    }
}
