//! The page: read in the order in which a screen reader reads it (`walk.js`), and painted (`page.js`).

use speech::{Block, Kind, Place};
use std::ops::Range;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/page.js")]
extern "C" {
    /// Begins to walk the page, if there is one; what was typed and the secret code are read only to who wants them.
    pub fn prepare(lang: &str, typed: bool, secret: bool) -> bool;
    /// Whether it has changed since.
    #[wasm_bindgen(js_name = isStale)]
    pub fn is_stale() -> bool;
    /// Notes a place of a block, to find it when the page was walked again. Whether it is still on the page.
    pub fn mark(block: usize, at: u32) -> bool;
    #[wasm_bindgen(js_name = highlight)]
    fn paint(block: usize, from: u32, to: u32, word_from: u32, word_to: u32);
    /// Paints nothing.
    #[wasm_bindgen(js_name = paintNothing)]
    pub fn paint_nothing();
    /// Follows again, wherever somebody had scrolled.
    pub fn follow();
    /// Whether the focus is on something of the page.
    #[wasm_bindgen(js_name = isFocused)]
    pub fn is_focused() -> bool;

    type Found;
    #[wasm_bindgen(js_name = place)]
    fn find(what: &str) -> Option<Found>;
    #[wasm_bindgen(method, getter)]
    fn block(this: &Found) -> usize;
    #[wasm_bindgen(method, getter)]
    fn at(this: &Found) -> u32;
}

#[wasm_bindgen(module = "/src/walk.js")]
extern "C" {
    /// Whether all of the page was walked.
    #[wasm_bindgen(js_name = isWalked)]
    pub fn is_walked() -> bool;
    /// Walks on, to the end of a block: what it is, a link or not, its language, what is said in its place, then languages
    /// and texts in turn.
    fn next() -> Option<String>;
}

/// Paints a sentence, and the word in it if it is known.
pub fn highlight(block: usize, sentence: &Range<u32>, word: Option<&Range<u32>>) {
    let word = word.unwrap_or(&(0..0));
    paint(block, sentence.start, sentence.end, word.start, word.end);
}

/// The place that is `focused`, `pointed` at, `marked`, `selected`, `selected-end`, or the first to be `seen`.
pub fn place(what: &str) -> Option<Place> {
    find(what).map(|found| Place { block: found.block(), at: found.at() })
}

/// The next block of the page.
pub fn next_block() -> Option<Block> {
    let record = next()?;
    let mut fields = record.split('\u{1F}');
    let kind = kind(fields.next()?);
    let link = fields.next()? == "link";
    let mut block = Block::new(kind, fields.next()?, "");
    block.spoken = fields.next().filter(|spoken| !spoken.is_empty()).map(str::to_owned);
    while let (Some(lang), Some(text)) = (fields.next(), fields.next()) {
        block.push(text, lang);
    }
    block.link = link;
    if link && matches!(block.kind, Kind::Paragraph | Kind::Item { .. }) {
        block.kind = Kind::Link;
    }
    Some(block)
}

/// What a block is, by its name in `walk.js` and numbers.
fn kind(record: &str) -> Kind {
    let (name, rest) = record.split_once(' ').unwrap_or((record, ""));
    let mut numbers = rest.split(' ').map(|number| number.parse::<u32>().unwrap_or_default());
    let mut number = || numbers.next().unwrap_or_default();
    match name {
        "heading" => Kind::Heading(u8::try_from(number()).unwrap_or_default()),
        "list" => Kind::List { count: number() },
        "item" => Kind::Item { position: number(), count: number() },
        "table" => Kind::Table { rows: number(), columns: number() },
        "row" => Kind::Row(number()),
        "cell" => Kind::Cell { header: rest.to_owned() },
        "radio" => Kind::Radio { chosen: rest == "1" },
        "checkbox" => Kind::Checkbox { chosen: rest == "1" },
        "caption" => Kind::Caption,
        "header" => Kind::Header,
        "quote" => Kind::Quote,
        "button" => Kind::Button,
        "summary" => Kind::Summary { open: rest == "1" },
        "image" => Kind::Image,
        "question" => Kind::Question,
        "hint" => Kind::Hint,
        "problem" => Kind::Problem,
        "typed" => Kind::Typed,
        "reference" => Kind::Reference,
        _ => Kind::Paragraph,
    }
}
