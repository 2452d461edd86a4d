//! What a character is to a reader aloud. Ranges by hand: Unicode's own tables would outweigh all the rest of
//! Listen in the browser, and only the scripts of languages offered need to be told apart with care.

use std::ops::Range;

/// The value of a decimal digit, also of the digits that Arabic, Urdu and the languages of India have.
#[inline(never)]
pub fn digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 7] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6];
    let value = |zero| u32::from(c).checked_sub(zero).filter(|value| *value < 10);
    ZEROS.into_iter().find_map(value)
}

/// Ranges of characters, first and last. A table and one function are smaller in the browser than the code that
/// the same ranges become in `matches!`.
type Ranges = [[u32; 2]];

#[inline(never)]
fn among(c: char, ranges: &Ranges) -> bool {
    ranges.iter().any(|[first, last]| (*first..=*last).contains(&u32::from(c)))
}

/// A letter of the Latin alphabet, with or without a sign on it.
#[inline(never)]
pub fn latin(c: char) -> bool {
    const LATIN: &Ranges =
        &[[0x41, 0x5A], [0x61, 0x7A], [0xC0, 0xD6], [0xD8, 0xF6], [0xF8, 0x24F], [0x1E00, 0x1EFF]];
    among(c, LATIN)
}

/// A small Latin letter. A sentence does not begin with one.
#[inline(never)]
pub fn lower(c: char) -> bool {
    const SMALL: &Ranges = &[[0x61, 0x7A], [0xDF, 0xF6], [0xF8, 0xFF]];
    const EVEN: &Ranges = &[[0x139, 0x148], [0x179, 0x17E]];
    const ODD: &Ranges = &[[0x100, 0x138], [0x149, 0x178], [0x17F, 0x17F], [0x218, 0x21B], [0x1E00, 0x1EFF]];
    let odd = u32::from(c) % 2 == 1;
    among(c, SMALL) || among(c, if odd { ODD } else { EVEN })
}

/// A character of Chinese or Japanese text, which has no spaces between words.
#[inline(never)]
pub fn ideograph(c: char) -> bool {
    const IDEOGRAPHS: &Ranges =
        &[[0x3040, 0x30FF], [0x3400, 0x4DBF], [0x4E00, 0x9FFF], [0xF900, 0xFAFF], [0x20000, 0x3FFFF]];
    among(c, IDEOGRAPHS)
}

/// Space of any kind, lines' ends among it.
#[inline(never)]
pub fn space(c: char) -> bool {
    c.is_whitespace()
}

/// Punctuation that stands around words, and that a voice is silent at.
#[inline(never)]
pub fn mark(c: char) -> bool {
    const MARKS: &Ranges = &[
        // In Latin text: all but # $ % & + = @ ^ and the like, for which there are words.
        [0x21, 0x22],
        [0x27, 0x2A],
        [0x2C, 0x2F],
        [0x3A, 0x3C],
        [0x3E, 0x3F],
        [0x5B, 0x5D],
        [0x5F, 0x60],
        [0x7B, 0x7E],
        [0xA1, 0xA1],
        [0xAB, 0xAB],
        [0xB7, 0xB7],
        [0xBB, 0xBB],
        [0xBF, 0xBF],
        [0x2010, 0x2027],
        [0x2039, 0x203A],
        // In Arabic and Urdu.
        [0x60C, 0x60C],
        [0x61B, 0x61B],
        [0x61F, 0x61F],
        [0x6D4, 0x6D4],
        // In languages of India.
        [0x964, 0x965],
        // In Chinese.
        [0x3001, 0x3003],
        [0x3008, 0x3011],
        [0xFF01, 0xFF01],
        [0xFF08, 0xFF09],
        [0xFF0C, 0xFF0E],
        [0xFF1A, 0xFF1B],
        [0xFF1F, 0xFF1F],
    ];
    among(c, MARKS)
}

/// Stands in a text where a link within it ends, which is said there.
pub const LINK_END: char = '\u{2063}';

/// What is in the text but neither seen nor heard: soft hyphens, and the signs that set the direction.
/// (Joiners are not of them: emoji, Urdu and Punjabi are spelled with them.)
#[inline(never)]
pub fn invisible(c: char) -> bool {
    const INVISIBLE: &Ranges = &[
        [0xAD, 0xAD],
        [0x61C, 0x61C],
        [0x200B, 0x200B],
        [0x200E, 0x200F],
        [0x202A, 0x202E],
        [0x2060, 0x2060],
        [0x2063, 0x2063],
        [0x2066, 0x2069],
        [0xFEFF, 0xFEFF],
    ];
    among(c, INVISIBLE)
}

/// A sign that belongs to the character before it: cutting between them would change what is read.
#[inline(never)]
pub fn extends(c: char) -> bool {
    const EXTENDS: &Ranges = &[
        [0x300, 0x36F],
        [0x591, 0x5C7],
        [0x610, 0x61A],
        [0x64B, 0x65F],
        [0x670, 0x670],
        [0x6D6, 0x6ED],
        [0x200C, 0x200D],
        [0x20D0, 0x20FF],
        [0xFE00, 0xFE0F],
        [0x1F3FB, 0x1F3FF],
        [0xE0020, 0xE007F],
    ];
    // In each block of an Indian script: signs of nasals, vowels, the virama, and what is written like them.
    const INDIAN: &Ranges = &[[0, 3], [0x3C, 0x3C], [0x3E, 0x57], [0x62, 0x63], [0x70, 0x71], [0x75, 0x75]];
    among(c, EXTENDS)
        || among(c, &[[0x900, 0xDFF]])
            && char::from_u32(u32::from(c) % 0x80).is_some_and(|within| among(within, INDIAN))
}

/// What a voice has a word for.
#[inline(never)]
pub fn audible(c: char) -> bool {
    !space(c) && !mark(c) && !invisible(c)
}

/// What words are made of, as far as it matters for where one ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Latin letters, and the digits of any script.
    Latin,
    /// Letters of other scripts, and the signs on them.
    Other,
    /// Spaces, punctuation, symbols.
    None,
}

/// Whether a voice has a word for anything in a text.
#[inline(never)]
pub fn heard(text: &str) -> bool {
    text.chars().any(audible)
}

/// Whether a text begins with space.
#[inline(never)]
pub fn spaced(text: &str) -> bool {
    text.chars().next().is_some_and(space)
}

/// The class of a character.
#[inline(never)]
pub fn class(c: char) -> Class {
    const SYMBOLS: &Ranges = &[[0, 0x36F], [0x2000, 0x2BFF], [0x1F000, 0x1FAFF]];
    if latin(c) || digit(c).is_some() {
        Class::Latin
    } else if among(c, SYMBOLS) || !audible(c) {
        Class::None
    } else {
        Class::Other
    }
}

/// What begins at a place of a text.
#[inline(never)]
pub fn after(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// What ends at a place of a text.
#[inline(never)]
pub fn before(text: &str, at: usize) -> &str {
    text.get(..at).unwrap_or_default()
}

/// How many bytes from its start a text has only such characters.
#[inline(never)]
pub fn run(text: &str, belongs: &dyn Fn(char) -> bool) -> usize {
    text.char_indices().find(|(_, c)| !belongs(*c)).map_or(text.len(), |(at, _)| at)
}

/// A range without such characters at its ends.
#[inline(never)]
pub fn trim(text: &str, within: Range<usize>, edge: &dyn Fn(char) -> bool) -> Range<usize> {
    let start = within.start + run(text.get(within.clone()).unwrap_or_default(), edge);
    let kept = text.get(start..within.end).unwrap_or_default().char_indices().rfind(|(_, c)| !edge(*c));
    start..kept.map_or(start, |(at, c)| start + at + c.len_utf8())
}

/// How long a character takes to say, a letter being 1.
pub fn weight(c: char) -> u32 {
    if ideograph(c) {
        4
    } else if digit(c).is_some() {
        3
    } else {
        u32::from(!extends(c) && !invisible(c))
    }
}

/// How long a text takes to say, a letter being 1.
#[inline(never)]
pub fn length(text: &str) -> u32 {
    text.chars().map(weight).sum()
}

/// The length of a text in UTF-16, which is how the browser counts.
#[inline(never)]
pub fn units(text: &str) -> u32 {
    text.chars().map(|c| if c > '\u{FFFF}' { 2 } else { 1 }).sum()
}

/// The place in a text that is so many UTF-16 units from its start; none within a character or beyond the end.
#[inline(never)]
pub fn byte_at(text: &str, wanted: u32) -> Option<usize> {
    let mut at = 0;
    for (byte, c) in text.char_indices() {
        if at >= wanted {
            return (at == wanted).then_some(byte);
        }
        at += if c > '\u{FFFF}' { 2 } else { 1 };
    }
    (at == wanted).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_letters_are_those_of_unicode() {
        for c in ('\0'..'\u{250}').filter(|c| latin(*c)) {
            // Letters for phonetics and other languages than ours, and two that are no letters of a case.
            if !matches!(c, '\u{180}'..='\u{217}' | '\u{21C}'.. | 'ĸ' | 'ŉ' | 'Ÿ' | 'ſ') {
                assert_eq!(lower(c), c.is_lowercase(), "{c}");
            }
        }
    }

    #[test]
    fn digits_have_their_values() {
        for digits in ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "੦੧੨੩੪੫੬੭੮੯"]
        {
            assert!(digits.chars().map(|c| digit(c).unwrap()).eq(0..10), "{digits}");
        }
        assert_eq!(digit('a'), None);
    }

    #[test]
    fn places_are_counted_as_the_browser_does() {
        let text = "a🙂ਡਾ";
        assert_eq!(units(text), 5);
        assert_eq!(
            [0, 1, 2, 3, 4, 5, 6].map(|at| byte_at(text, at)),
            [Some(0), Some(1), None, Some(5), Some(8), Some(11), None]
        );
    }

    #[test]
    fn marks_of_any_script_end_words() {
        for c in ['۔', '।', '。', '”', ' ', '\u{200F}', '🙂'] {
            assert!(class(c) != Class::Latin, "{c}");
        }
        assert!(class('ŵ') == Class::Latin && class('ہ') == Class::Other && class('ਾ') == Class::Other);
        assert!(extends('ਾ') && extends('\u{301}') && !extends('ਕ') && !extends('a'));
    }
}
