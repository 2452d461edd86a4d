//! From what is said back to what is shown. All places are in UTF-16 units, as the browser counts them.

use crate::chars::{after, audible, before, byte_at, ideograph, mark, run, space, trim, units};
use std::ops::Range;

/// A piece of what is said.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    said: Range<u32>,
    shown: Range<u32>,
    /// Said just as it is shown, unit by unit. Else all of it is said for all that is shown.
    same: bool,
}

/// Which part of the shown text each part of the spoken text is said for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Map {
    pieces: Vec<Piece>,
}

/// A word that is being said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where to begin in the spoken text to say it again.
    pub from: u32,
    /// Its place in the block's shown text. None is shown for an announcement.
    pub shown: Option<Range<u32>>,
}

impl Map {
    /// What a place in the spoken text is said for; none beyond its end.
    pub fn shown(&self, said: u32) -> Option<Range<u32>> {
        let piece = self.piece(said)?;
        if !piece.same {
            return Some(piece.shown.clone());
        }
        let at = piece.shown.start + (said - piece.said.start);
        Some(at..at + 1)
    }

    /// All of the shown text that it has a word for.
    pub fn span(&self) -> Range<u32> {
        let start = self.pieces.first().map_or(0, |piece| piece.shown.start);
        start..self.pieces.last().map_or(start, |piece| piece.shown.end)
    }

    /// Where the words begin that are said for what is shown from this place on.
    pub fn said_from(&self, shown: u32) -> u32 {
        let found = self.pieces.iter().find(|piece| piece.shown.end > shown);
        match found {
            Some(piece) if piece.same => piece.said.start + shown.saturating_sub(piece.shown.start),
            Some(piece) => piece.said.start,
            None => self.pieces.last().map_or(0, |piece| piece.said.end),
        }
    }

    /// Where the words end that are said for what is shown before this place.
    pub fn said_until(&self, shown: u32) -> u32 {
        let found = self.pieces.iter().rfind(|piece| piece.shown.start < shown);
        match found {
            Some(piece) if piece.same => piece.said.end.min(piece.said.start + shown - piece.shown.start),
            found => found.map_or(0, |piece| piece.said.end),
        }
    }

    /// The word that an engine says when it tells this place in the spoken text, and perhaps a length (else 0).
    /// `None` where the place cannot be right.
    pub fn word(&self, said: &str, at: u32, length: u32) -> Option<Word> {
        let byte = byte_at(said, at).filter(|byte| *byte < said.len())?;
        let told = (length > 0).then(|| byte_at(said, at.checked_add(length)?)).flatten();
        let within = match told {
            Some(end) => byte..end,
            None => around(said, byte),
        };
        let within = trim(said, within, &|c| !audible(c));
        let from = units(before(said, within.start));
        let last = from + units(said.get(within)?).checked_sub(1)?;
        let piece = self.piece(from)?;
        let shown = self.shown(from)?.start..self.shown(last)?.end;
        let from = if piece.same { from } else { piece.said.start };
        Some(Word { from, shown: (!shown.is_empty()).then_some(shown) })
    }

    fn piece(&self, said: u32) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.said.end <= said);
        self.pieces.get(after)
    }
}

/// What is written as one with the character at a place, or after the space there.
fn around(text: &str, at: usize) -> Range<usize> {
    let at = at + run(after(text, at), &space);
    let rest = after(text, at);
    let first = rest.chars().next().unwrap_or_default();
    if ideograph(first) {
        return at..at + first.len_utf8();
    }
    // Chinese has no space after its punctuation.
    let written_on = |c: char| !(space(c) || ideograph(c) || c >= '\u{3000}' && mark(c));
    let edge = before(text, at).char_indices().rfind(|(_, c)| !written_on(*c));
    edge.map_or(0, |(at, c)| at + c.len_utf8())..at + run(rest, &written_on)
}

/// Writes what is said, and the map with it.
#[derive(Debug)]
pub(crate) struct Writer {
    /// What is said so far.
    pub text: String,
    map: Map,
    said: u32,
    shown: u32,
}

impl Writer {
    /// Begins at this place of the shown text.
    pub fn new(shown: u32) -> Self {
        Self { text: String::new(), map: Map::default(), said: 0, shown }
    }

    /// Says what is shown.
    pub fn same(&mut self, text: &str) {
        let length = units(text);
        self.add(length, length, true);
        self.text.push_str(text);
    }

    /// Says something else than is shown. Either may be empty.
    pub fn replace(&mut self, shown: &str, said: &str) {
        self.add(units(shown), units(said), false);
        self.text.push_str(said);
    }

    /// What was written, without spaces at its end.
    pub fn finish(mut self) -> (String, Map) {
        let end = trim(&self.text, 0..self.text.len(), &space).end;
        let mut spare = units(after(&self.text, end));
        self.text.truncate(end);
        while spare > 0
            && let Some(last) = self.map.pieces.last_mut()
        {
            let cut = spare.min(last.said.end - last.said.start);
            spare -= cut;
            last.said.end -= cut;
            if last.same {
                last.shown.end -= cut;
            }
            if last.said.is_empty() {
                self.map.pieces.pop();
            }
        }
        (self.text, self.map)
    }

    fn add(&mut self, shown: u32, said: u32, same: bool) {
        let (shown, said) = (self.shown..self.shown + shown, self.said..self.said + said);
        (self.shown, self.said) = (shown.end, said.end);
        if said.is_empty() {
            return;
        }
        match self.map.pieces.last_mut() {
            Some(last) if same && last.same && last.shown.end == shown.start => {
                last.said.end = said.end;
                last.shown.end = shown.end;
            }
            _ => self.map.pieces.push(Piece { said, shown, same }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "ask  the ICO, ok" said as "Heading. ask the I C O, ok".
    fn sample() -> (String, Map) {
        let mut writer = Writer::new(10);
        writer.replace("", "Heading. ");
        writer.same("ask");
        writer.replace("  ", " ");
        writer.same("the ");
        writer.replace("ICO", "I C O");
        writer.same(", ok ");
        writer.finish()
    }

    #[test]
    fn words_lead_back_to_what_is_shown() {
        let (said, map) = sample();
        assert_eq!(said, "Heading. ask the I C O, ok");
        let word = |at| map.word(&said, at, 0).map(|word| (word.from, word.shown));
        assert_eq!(word(0), Some((0, None)));
        assert_eq!(word(9), Some((9, Some(10..13))));
        assert_eq!(word(10), Some((9, Some(10..13))), "within a word");
        assert_eq!(word(12), Some((13, Some(15..18))), "in the space before it");
        assert_eq!(word(19), Some((17, Some(19..22))), "a letter of what is spelled");
        assert_eq!(word(24), Some((24, Some(24..26))));
        assert_eq!(word(26), None, "at the end");
        assert_eq!(word(27), None, "beyond the end");
        assert_eq!(word(u32::MAX), None);
    }

    #[test]
    fn a_length_that_is_told_counts_if_it_can_be_right() {
        let mut writer = Writer::new(0);
        writer.same("你好世界。 either/or");
        let (said, map) = writer.finish();
        let shown = |at, length| map.word(&said, at, length).and_then(|word| word.shown);
        assert_eq!(shown(2, 2), Some(2..4));
        assert_eq!(shown(2, 3), Some(2..4), "without the full stop");
        assert_eq!(shown(2, 0), Some(2..3));
        assert_eq!(shown(2, u32::MAX), Some(2..3));
        assert_eq!(shown(4, 1), None, "punctuation alone");
        assert_eq!(shown(6, 6), Some(6..12));
        assert_eq!(shown(6, 0), Some(6..15));
    }

    #[test]
    fn a_place_within_a_character_is_wrong() {
        let mut writer = Writer::new(0);
        writer.same("🙂 yes");
        let (said, map) = writer.finish();
        assert_eq!(map.word(&said, 1, 0), None);
        assert_eq!(map.word(&said, 0, 0).unwrap().shown, Some(0..2));
        assert_eq!(map.word(&said, 3, 0).unwrap().shown, Some(3..6));
    }

    #[test]
    fn what_is_shown_leads_to_words() {
        let (_, map) = sample();
        assert_eq!(map.span(), 10..26);
        assert_eq!([0, 10, 11, 15, 20, 24, 40].map(|at| map.said_from(at)), [0, 9, 10, 13, 17, 24, 26]);
        assert_eq!([10, 11, 15, 20, 24, 40].map(|at| map.said_until(at)), [0, 10, 13, 22, 24, 26]);
    }
}
