//! Where going back and forward leads.

use super::event::{Place, Unit};
use crate::utterance::Utterance;

/// Where the next sentence, paragraph or heading begins.
pub fn next(all: &[Utterance], at: usize, unit: Unit) -> Option<usize> {
    let here = all.get(at)?;
    let follows = |next: &Utterance| match unit {
        Unit::Sentence => !same_sentence(next, here),
        Unit::Paragraph => next.block != here.block,
        Unit::Heading => next.heading && next.block != here.block,
    };
    all.iter().skip(at).position(follows).map(|ahead| at + ahead)
}

/// Where the sentence, paragraph or heading before begins. Within a paragraph, that is its own start; after the last one, that
/// of the last.
pub fn previous(all: &[Utterance], at: usize, unit: Unit) -> Option<usize> {
    let past = at >= all.len();
    let at = at.min(all.len().checked_sub(1)?);
    let sentence = start(all, at, same_sentence);
    let block = start(all, at, same_block);
    match unit {
        Unit::Sentence if past => Some(sentence),
        Unit::Sentence => Some(start(all, sentence.saturating_sub(1), same_sentence)),
        Unit::Paragraph if past || sentence > block => Some(block),
        Unit::Paragraph => Some(start(all, block.saturating_sub(1), same_block)),
        Unit::Heading => {
            let before = all.get(..block)?.iter().rposition(|before| before.heading)?;
            Some(start(all, before, same_block))
        }
    }
}

/// The first utterance of a place or after it.
pub fn find(all: &[Utterance], place: Place) -> Option<usize> {
    all.iter().position(|utterance| {
        let here = utterance.block == place.block && (place.at == 0 || utterance.map.span().end > place.at);
        here || utterance.block > place.block
    })
}

fn start(all: &[Utterance], at: usize, same: fn(&Utterance, &Utterance) -> bool) -> usize {
    let Some((here, before)) = all.get(..=at).and_then(<[_]>::split_last) else { return 0 };
    before.iter().rposition(|before| !same(before, here)).map_or(0, |before| before + 1)
}

fn same_block(one: &Utterance, other: &Utterance) -> bool {
    one.block == other.block
}

fn same_sentence(one: &Utterance, other: &Utterance) -> bool {
    same_block(one, other) && one.sentence == other.sentence
}
