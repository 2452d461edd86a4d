//! Short forms: said by their letters, or in full.

use super::{Found, spell};
use crate::{
    chars::{Class, class, heard, spaced},
    words::Words,
};

/// A short form at the start of a text: of two that fit, the longer is meant.
pub(super) fn find(text: &str, words: &Words) -> Option<Found> {
    let found = words.short().iter().filter_map(|short| {
        let after = text.strip_prefix(short.form.as_str())?;
        let last = short.form.chars().next_back().map_or(Class::None, class);
        if last != Class::None && after.chars().next().is_some_and(|c| class(c) == last) {
            return None;
        }
        // "The answer is No." is no number.
        let goes_on = heard(after);
        let one_stop = short.form.find('.') == Some(short.form.len() - 1);
        if one_stop && !goes_on {
            return None;
        }
        let mut length = short.form.len();
        let said = if let Some(long) = &short.long {
            // The stop after "Dr." is part of it where the sentence goes on.
            let stop = after.strip_prefix('.').is_some_and(|after| last != Class::None && spaced(after));
            length += usize::from(stop && goes_on);
            long.clone()
        } else {
            let mut said = String::new();
            spell(&short.form, &mut said);
            said
        };
        Some(Found { length, said })
    });
    found.reduce(|best, other| if other.length > best.length { other } else { best })
}
