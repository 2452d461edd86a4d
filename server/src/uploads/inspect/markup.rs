//! Markup that a browser might run, where none has to be.

/// The beginnings of markup, in lower case.
const MARKUP: [&[u8]; 7] = [b"<script", b"<html", b"<!doctype", b"<iframe", b"<?php", b"<object", b"<embed"];
/// Too short to be looked for in what is packed, where it comes about by chance.
const SHORT: [&[u8]; 2] = [b"<svg", b"<?xml"];

/// Whether there is markup anywhere in these bytes, which may be packed.
pub(super) fn has_markup(bytes: &[u8]) -> bool {
    MARKUP.iter().any(|markup| contains(bytes, markup))
}

/// Whether a text has markup that runs, or is markup altogether.
pub(super) fn is_markup(text: &[u8]) -> bool {
    has_markup(text) || SHORT.iter().any(|markup| contains(text, markup))
}

/// Whether `bytes` contain `needle` (in lower case), whatever the case of their letters.
pub(super) fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else { return true };
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|byte| byte.to_ascii_lowercase() == *first) {
        at += found + 1;
        if bytes[at..].get(..rest.len()).is_some_and(|bytes| bytes.eq_ignore_ascii_case(rest)) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_found_in_any_case() {
        assert!(has_markup(b"\xff\xd8<ScRiPt>"));
        assert!(has_markup(b"<<HTML"));
        assert!(!has_markup(b"a < b; <scrip"));
        assert!(is_markup(b"<SVG/onload=x>"));
        assert!(!is_markup(b"1 < 2 and <3"));
    }
}
