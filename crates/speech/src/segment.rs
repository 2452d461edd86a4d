//! Text into sentences, and sentences that are too long into clauses.

mod joins;
#[cfg(test)]
mod tests;

use crate::chars::{
    Class, after, class, digit, extends, ideograph, invisible, latin, lower, run, space, spaced, trim, weight,
};
use std::ops::Range;

/// The longest that is said at once, in letters. Chrome's own voices fall silent after fifteen seconds, and
/// this takes less than twelve at the usual rate.
const LONGEST: u32 = 170;

/// The sentences of a text as byte ranges, without the spaces around them.
///
/// Where it is in doubt, two sentences are taken for one: that is heard less than a stop in the middle of one.
pub fn sentences(text: &str, lang: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(c) = after(text, at).chars().next() {
        let from = at;
        at += c.len_utf8();
        let ends = match c {
            '\u{2028}' | '\u{2029}' => true,
            _ if !ends_sentence(c) => false,
            _ => {
                at += run(after(text, at), &|c| ends_sentence(c) || closes(c) || invisible(c));
                let rest = after(text, at);
                let apart = ends_anywhere(c) || spaced(rest);
                let next = after(rest, run(rest, &space)).chars().next();
                let part = |at| text.get(at).unwrap_or_default();
                apart && !next.is_some_and(|next| goes_on(part(start..from), part(from..at), next, lang))
            }
        };
        if ends {
            push(text, start..at, &mut found);
            start = at;
        }
    }
    push(text, start..text.len(), &mut found);
    found
}

/// Adds a sentence, in parts where it is too long.
fn push(text: &str, within: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut rest = trim(text, within, &space);
    while let Some(cut) = text.get(rest.clone()).and_then(cut) {
        let first = trim(text, rest.start..rest.start + cut, &space);
        rest = trim(text, rest.start + cut..rest.end, &space);
        found.extend((!first.is_empty()).then_some(first));
    }
    found.extend((!rest.is_empty()).then_some(rest));
}

/// Where to cut what is too long: at the end of a clause, else between words, else between characters.
fn cut(text: &str) -> Option<usize> {
    let (mut clause, mut comma, mut gap) = (None, None, None);
    let (mut so_far, mut joined) = (0, false);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let apart = c >= '\u{3000}' || spaced(after(text, end));
        let early = so_far < LONGEST / 3;
        match c {
            ';' | ':' | '–' | '—' | '؛' | '；' | '：' if apart && !early => clause = Some(end),
            ',' | '،' | '，' | '、' if apart && !early => comma = Some(end),
            _ if space(c) && at > 0 => gap = Some(at),
            _ => {}
        }
        so_far += weight(c);
        if so_far > LONGEST && at > 0 && !extends(c) && !joined {
            return clause.or(comma).or(gap).or(Some(at));
        }
        joined = c == '\u{200D}';
    }
    None
}

fn ends_sentence(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '۔') || ends_anywhere(c)
}

/// What ends a sentence even where no space follows.
fn ends_anywhere(c: char) -> bool {
    matches!(c, '؟' | '।' | '॥' | '。' | '！' | '？' | '｡')
}

/// Quotation marks and brackets that close.
fn closes(c: char) -> bool {
    matches!(c, '"' | '\'' | ')' | ']' | '}' | '»' | '”' | '’' | '›' | '」' | '』' | '）' | '》' | '】')
}

/// Whether what looks like the end of a sentence is none: `before` it, the `stop` itself, and the character that
/// begins the `next` word.
fn goes_on(before: &str, stop: &str, next: char, lang: &str) -> bool {
    if lower(next) {
        return true;
    }
    if !matches!(stop.trim_end_matches(invisible), "." | "۔") {
        return false;
    }
    let opening = |c: char| space(c) || matches!(c, '(' | '[' | '"' | '“' | '‘' | '«' | '„' | '/');
    let start = before.char_indices().rfind(|(_, c)| opening(*c)).map_or(0, |(at, c)| at + c.len_utf8());
    let word = after(before, start);
    let number_follows = digit(next).is_some();
    if joins::join(word, lang, number_follows) {
        return true;
    }
    // "1. First", at the start of what may be a list.
    let at_start = run(before, &space) >= start;
    if !word.is_empty() && run(word, &|c| digit(c).is_some()) == word.len() {
        return at_start && word.len() <= 3;
    }
    initials(word, lang) || at_start && single(word).is_some_and(lower)
}

/// "J" or "J.R" in a name. The pronoun is none.
fn initials(word: &str, lang: &str) -> bool {
    let initial = |part| match single(part) {
        Some(c) if latin(c) => !lower(c),
        Some(c) => class(c) == Class::Other && !ideograph(c),
        None => false,
    };
    !(word == "I" && lang.starts_with("en")) && word.split('.').all(initial)
}

fn single(word: &str) -> Option<char> {
    let mut chars = word.chars();
    chars.next().filter(|_| chars.next().is_none())
}
