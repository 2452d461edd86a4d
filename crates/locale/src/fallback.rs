//! Texts in the language that stands in for another are marked, so that whoever makes a page of them can tell where they
//! begin and end. The marks are characters that Unicode leaves to programs; nobody gets to see them.

/// Begins a text in the fallback language.
pub const BEGIN: char = '\u{FDD0}';
/// Ends it.
pub const END: char = '\u{FDD1}';

/// A text with each of its lines marked; what makes a line an item of a list or a subheading ([`crate::prose`]) stays
/// before the mark.
pub fn mark(text: &str) -> String {
    let mut marked = String::with_capacity(text.len() + 6);
    for (nth, line) in text.split('\n').enumerate() {
        if nth > 0 {
            marked.push('\n');
        }
        let words = line.trim_start();
        let words = ["- ", "# "].iter().find_map(|sign| words.strip_prefix(sign)).unwrap_or(words);
        marked.push_str(&line[..line.len() - words.len()]);
        if !words.trim().is_empty() {
            marked.push(BEGIN);
            marked.push_str(words);
            marked.push(END);
        }
    }
    marked
}

/// Whether there is a marked text in it.
pub fn is_in(text: &str) -> bool {
    text.contains(BEGIN)
}

/// A text without the marks.
pub fn unmarked(text: &str) -> String {
    text.replace([BEGIN, END], "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prose::{Block, Inline, blocks};

    #[test]
    fn prose_is_the_same_with_marks() {
        let text = "One [link](/x)\ntwo\n\n# Three\n  - four\n\n\n- **five**";
        let marked = mark(text);
        assert_eq!(unmarked(&marked), text);
        assert!(is_in(&marked) && !is_in(text));
        let plain = |words: &str| vec![Inline::Text(words.to_owned())];
        let read = blocks(&marked);
        assert_eq!(read[1], Block::Heading(plain("\u{FDD0}Three\u{FDD1}")));
        let Block::List(items) = &read[2] else { panic!("{read:?}") };
        assert_eq!(items[0], plain("\u{FDD0}four\u{FDD1}"));
        assert_eq!(blocks(text).len(), read.len());
    }
}
