//! What a page has to be read: blocks in the order in which a screen reader reads them.

use std::ops::Range;

/// What a block is. Whoever gives the words (see [`Say`](crate::Say)) sees it, and may announce it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A heading of this level.
    Heading(u8),
    /// A paragraph, or any other plain text.
    Paragraph,
    /// Where a list begins. It has no text of its own.
    List {
        /// How many items it has.
        count: u32,
    },
    /// An item of a list.
    Item {
        /// The first is 1.
        position: u32,
        /// How many the list has.
        count: u32,
    },
    /// Where a table begins. It has no text of its own.
    Table {
        /// How many rows it has.
        rows: u32,
        /// How many columns it has.
        columns: u32,
    },
    /// The caption of a table.
    Caption,
    /// Where a row of a table begins, the first being 1. It has no text of its own.
    Row(u32),
    /// A header of a table.
    Header,
    /// A cell of a table.
    Cell {
        /// The text of its headers.
        header: String,
    },
    /// A quotation.
    Quote,
    /// A link that is not part of a paragraph.
    Link,
    /// A button.
    Button,
    /// What opens and closes a part of the page.
    Summary {
        /// Whether it is open.
        open: bool,
    },
    /// An image: the text is its alternative.
    Image,
    /// A question: the legend or label of fields.
    Question,
    /// A hint to a question.
    Hint,
    /// What is wrong with an answer.
    Problem,
    /// One of several options of which one can be chosen.
    Radio {
        /// Whether it is.
        chosen: bool,
    },
    /// An option that can be chosen beside others.
    Checkbox {
        /// Whether it is.
        chosen: bool,
    },
    /// What the person has typed into a field, or chosen from a list.
    Typed,
    /// What is wrong with the page's answers.
    ErrorSummary,
    /// A reference: all of it is spelled.
    Reference,
}

/// A part of a block that is in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Where it is in the block's text, in bytes.
    pub at: Range<usize>,
    /// Its language (BCP 47).
    pub lang: String,
}

/// A block of a page as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its language (BCP 47).
    pub lang: String,
    /// Its text. A line that ends (`<br>`, or in what was typed) ends with U+2028, a link in it with U+2063.
    pub text: String,
    /// The parts that are in other languages, in order.
    pub runs: Vec<Run>,
    /// What is said in place of the text.
    pub spoken: Option<String>,
    /// Whether all of it is a link: then that is said of the whole.
    pub link: bool,
}

impl Block {
    /// A block with this text, which may be added to.
    pub fn new(kind: Kind, lang: &str, text: &str) -> Self {
        Self {
            kind,
            lang: lang.to_owned(),
            text: text.to_owned(),
            runs: Vec::new(),
            spoken: None,
            link: false,
        }
    }

    /// Adds the text of a further node, which has this language.
    pub fn push(&mut self, text: &str, lang: &str) {
        let from = self.text.len();
        self.text.push_str(text);
        let at = from..self.text.len();
        if lang == self.lang || at.is_empty() {
            return;
        }
        match self.runs.last_mut() {
            Some(last) if last.lang == lang && last.at.end == from => last.at.end = at.end,
            _ => self.runs.push(Run { at, lang: lang.to_owned() }),
        }
    }

    /// The parts of a range of the text that are each in one language.
    pub(crate) fn parts(&self, within: Range<usize>) -> Vec<(Range<usize>, &str)> {
        let mut parts = Vec::new();
        let mut from = within.start;
        for run in &self.runs {
            let at = run.at.start.max(from)..run.at.end.min(within.end);
            if at.is_empty() {
                continue;
            }
            parts.push((from..at.start, self.lang.as_str()));
            from = at.end;
            parts.push((at, run.lang.as_str()));
        }
        parts.push((from..within.end, self.lang.as_str()));
        parts.retain(|(at, _)| !at.is_empty());
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_in_one_language_each() {
        let mut block = Block::new(Kind::Paragraph, "en", "In Welsh: ");
        block.push("Cod", "cy");
        block.push("i pryder", "cy");
        block.push("", "ur");
        block.push(". Good.", "en");
        assert_eq!(block.runs.len(), 1);
        let parts = |within| {
            let parts = block.parts(within).into_iter();
            parts.map(|(at, lang)| format!("{lang} {}", &block.text[at])).collect::<Vec<_>>()
        };
        assert_eq!(parts(0..block.text.len()), ["en In Welsh: ", "cy Codi pryder", "en . Good."]);
        assert_eq!(parts(12..16), ["cy di p"]);
        assert_eq!(parts(0..4), ["en In W"]);
    }
}
