//! Blocks into what is said at once: one sentence, or a part of it in one language.

#[cfg(test)]
mod tests;

use crate::{
    block::{Block, Kind},
    chars::{LINK_END, before, heard, mark, space, trim, units},
    map::{Map, Writer},
    normalise::write,
    segment::sentences,
    words::{Say, Words, same_language},
};
use std::ops::Range;

/// What a voice says at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// Which block it is of.
    pub block: usize,
    /// Whether that is a heading.
    pub heading: bool,
    /// The language to say it in (BCP 47).
    pub lang: String,
    /// What is said.
    pub text: String,
    /// The sentence that it is of, in the block's shown text (UTF-16). Parts in several languages have one.
    pub sentence: Range<u32>,
    /// From what is said to what is shown.
    pub map: Map,
}

/// Puts a block into utterances. `index` is the block's place on the page.
///
/// `words` has the page's own language first. A block in a language of which there are words is announced in it, any
/// other in the page's. What has nothing to be said gives no utterance.
pub fn utterances(index: usize, block: &Block, words: &[Words]) -> Vec<Utterance> {
    let own = Words::of(&block.lang, words);
    let announcer = own.or(words.first());
    let announcing = announcer.map_or(block.lang.as_str(), Words::lang);
    let announce = |say| announcer.and_then(|words| words.say(say)).filter(|text| heard(text));
    let parts = parts(block);
    // An image without an alternative is decoration, and so is a paragraph without a word.
    if parts.is_empty() && !matches!(block.kind, Kind::List { .. } | Kind::Table { .. } | Kind::Row(_)) {
        return Vec::new();
    }
    let mut before = announce(Say::Before(&block.kind));
    let mut after = announce(Say::After(&block.kind));
    if block.link {
        after = after.or_else(|| announce(Say::After(&Kind::Link)));
    }
    let mut said = Vec::new();
    let aside = |text: &str, at: u32| {
        let mut writer = Writer::new(at);
        writer.replace("", text);
        utterance(index, block, announcing, writer, &(at..at))
    };
    let last = parts.len();
    for (number, part) in (1..).zip(parts) {
        let mut writer = Writer::new(part.from);
        let announced_in_it = same_language(announcing, part.lang);
        match before.take() {
            Some(before) if announced_in_it => writer.replace("", &(before + " ")),
            Some(before) => said.push(aside(&before, part.sentence.start)),
            None => {}
        }
        let spell = block.kind == Kind::Reference;
        let of = Words::of(part.lang, words);
        if let Some(shown) = part.said_for {
            let mut inner = Writer::new(0);
            write(part.text, of, spell, &mut inner);
            writer.replace(shown, &inner.text);
        } else {
            let link = of.filter(|_| !block.link).and_then(|words| words.say(Say::After(&Kind::Link)));
            for (number, text) in part.text.split(LINK_END).enumerate() {
                if number > 0 {
                    say_link(link.as_deref(), text, &mut writer);
                }
                write(text, of, spell, &mut writer);
            }
        }
        if number == last
            && announced_in_it
            && let Some(after) = after.take()
        {
            writer.replace("", if after.starts_with(mark) { "" } else { " " });
            writer.replace("", &after);
        }
        said.push(utterance(index, block, part.lang, writer, &part.sentence));
    }
    let end = said.last().map_or(0, |last| last.sentence.end);
    for text in [before, after].iter().flatten() {
        said.push(aside(text, end));
    }
    said
}

/// Says that a link ends, before what follows it.
fn say_link(words: Option<&str>, follows: &str, writer: &mut Writer) {
    writer.replace(LINK_END.encode_utf8(&mut [0; 4]), "");
    let Some(words) = words else { return };
    writer.replace("", words);
    // A voice pauses on either side of it.
    if let Some(pause) = words.chars().next().filter(|c| mark(*c))
        && follows.chars().next().is_some_and(|next| !mark(next))
    {
        writer.replace("", pause.encode_utf8(&mut [0; 4]));
    }
}

fn utterance(block: usize, of: &Block, lang: &str, writer: Writer, sentence: &Range<u32>) -> Utterance {
    let (text, map) = writer.finish();
    let heading = matches!(of.kind, Kind::Heading(_));
    Utterance { block, heading, lang: lang.to_owned(), text, sentence: sentence.clone(), map }
}

/// A sentence, or the part of one that is in one language.
struct Part<'a> {
    text: &'a str,
    lang: &'a str,
    /// Where the text begins in what is shown.
    from: u32,
    sentence: Range<u32>,
    /// What is shown, if the text is not that but is said in place of all of it.
    said_for: Option<&'a str>,
}

fn parts(block: &Block) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    if let Some(spoken) = &block.spoken {
        let all = trim(&block.text, 0..block.text.len(), &space);
        let from = units(before(&block.text, all.start));
        let shown = block.text.get(all).unwrap_or_default();
        let part = |at| Part {
            text: spoken.get(at).unwrap_or_default(),
            lang: &block.lang,
            from,
            sentence: from..from + units(shown),
            said_for: Some(shown),
        };
        parts.extend(sentences(spoken, &block.lang).into_iter().map(part));
    } else {
        let text = |at: Range<usize>| block.text.get(at).unwrap_or_default();
        let (mut counted, mut shown) = (0, 0);
        let mut place = |at: usize| {
            shown += units(text(counted..at));
            counted = at;
            shown
        };
        for sentence in sentences(&block.text, &block.lang) {
            let start = place(sentence.start);
            let all = start..start + units(text(sentence.clone()));
            for (at, lang) in block.parts(sentence) {
                let from = place(at.start);
                parts.push(Part { text: text(at), lang, from, sentence: all.clone(), said_for: None });
            }
        }
    }
    parts.retain(|part| heard(part.text));
    parts
}
