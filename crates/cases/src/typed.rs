//! What a person has typed or pasted of what they were given: a reference, or a secret code.

use wizard::input::is_invisible;

/// The characters that count: spaces, dashes of all kinds and marks of direction are passed over.
pub(crate) fn counted(text: &str) -> impl Iterator<Item = char> {
    let is_dash = |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    text.chars().filter(move |c| !c.is_whitespace() && !is_dash(*c) && !is_invisible(*c))
}
