//! Languages that nobody speaks, made from the English texts: what is hard-coded, clipped or put together from parts
//! shows on a page in one of them, and so does a layout that only knows one direction.

use crate::direction;
use fluent_syntax::{
    ast::{Entry, Expression, Pattern, PatternElement, Resource},
    parser, serializer,
};

/// The languages: accented and longer, and the same from right to left.
pub const TAGS: [&str; 2] = ["en-XA", "ar-XB"];

/// The message with a language's own name. Here it is the tag: the names would all look alike.
const OWN_NAME: &str = "language-name";

/// A file of texts in one of [`TAGS`]. Variables, what links lead to, the marks of prose and terms stay as they are.
pub fn file(source: &str, tag: &str) -> String {
    let mut resource: Resource<String> =
        parser::parse(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        if message.id.name == OWN_NAME {
            let name = PatternElement::TextElement { value: tag.to_owned() };
            message.value = Some(Pattern { elements: vec![name] });
            continue;
        }
        let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
        for pattern in message.value.iter_mut().chain(attributes) {
            let mut writer = Writer::new(tag);
            pattern.elements = writer.blocks(std::mem::take(&mut pattern.elements));
        }
    }
    serializer::serialize(&resource)
}

type Elements = Vec<PatternElement<String>>;

/// Writes one text.
struct Writer {
    to_left: bool,
    /// Whether what comes is a link's target.
    in_target: bool,
    /// Whether a bracket is open.
    open: bool,
    done: Elements,
}

impl Writer {
    fn new(tag: &str) -> Self {
        Self { to_left: direction(tag) == "rtl", in_target: false, open: false, done: Vec::new() }
    }

    /// A text with each paragraph, subheading and item of a list in brackets.
    fn blocks(&mut self, elements: Elements) -> Elements {
        let (mut at_start, mut is_heading) = (true, false);
        for element in elements {
            match element {
                PatternElement::TextElement { value } => {
                    for line in value.split_inclusive('\n') {
                        let mut rest = line;
                        if at_start {
                            let mark = ["- ", "# "].into_iter().find(|mark| line.starts_with(mark));
                            if mark.is_some() || is_heading || line.trim().is_empty() {
                                self.close();
                            }
                            is_heading = mark == Some("# ");
                            rest = &line[mark.map_or(0, str::len)..];
                            self.push(mark.unwrap_or_default());
                        }
                        if !rest.trim().is_empty() {
                            self.begin();
                        }
                        let words = self.words(rest);
                        self.push(&words);
                        at_start = line.ends_with('\n');
                    }
                }
                placeable @ PatternElement::Placeable { .. } => {
                    if at_start && is_heading {
                        self.close();
                        is_heading = false;
                    }
                    at_start = false;
                    self.begin();
                    let placeable = self.placeable(placeable);
                    self.done.push(placeable);
                }
            }
        }
        self.close();
        std::mem::take(&mut self.done)
    }

    /// What is said in one case: its words, without brackets, since it is a part of what is in some.
    fn placeable(&mut self, element: PatternElement<String>) -> PatternElement<String> {
        match element {
            PatternElement::TextElement { value } => {
                PatternElement::TextElement { value: self.words(&value) }
            }
            PatternElement::Placeable { expression: Expression::Select { selector, mut variants } } => {
                for variant in &mut variants {
                    let elements = std::mem::take(&mut variant.value.elements);
                    variant.value.elements =
                        elements.into_iter().map(|element| self.placeable(element)).collect();
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } }
            }
            inline @ PatternElement::Placeable { .. } => inline,
        }
    }

    fn begin(&mut self) {
        if !self.open {
            self.open = true;
            self.push("⟦");
        }
    }

    /// Closes the bracket, before the space that ends the block.
    fn close(&mut self) {
        if !std::mem::take(&mut self.open) {
            return;
        }
        let is_blank = |element: &&PatternElement<String>| matches!(element, PatternElement::TextElement { value } if value.trim().is_empty());
        let last = self.done.len() - self.done.iter().rev().take_while(is_blank).count();
        match last.checked_sub(1).and_then(|last| self.done.get_mut(last)) {
            Some(PatternElement::TextElement { value }) => value.insert(value.trim_end().len(), '⟧'),
            _ => self.done.insert(last, PatternElement::TextElement { value: "⟧".to_owned() }),
        }
    }

    /// Adds to the line; a line is an element of its own, as the serializer expects it.
    fn push(&mut self, text: &str) {
        match self.done.last_mut() {
            _ if text.is_empty() => {}
            Some(PatternElement::TextElement { value }) if !value.ends_with('\n') => value.push_str(text),
            _ => self.done.push(PatternElement::TextElement { value: text.to_owned() }),
        }
    }

    /// Each word outside a link's target, accented and longer, and in the other direction.
    fn words(&mut self, text: &str) -> String {
        let mut written = String::new();
        let mut rest = text;
        while !rest.is_empty() {
            if self.in_target {
                let end = rest.find(')').unwrap_or(rest.len());
                self.in_target = end == rest.len();
                written.push_str(&rest[..end]);
                rest = &rest[end..];
                continue;
            }
            let target = rest.find("](").map_or(rest.len(), |at| at + 2);
            self.in_target = rest[..target].ends_with("](");
            self.accented(&rest[..target], &mut written);
            rest = &rest[target..];
        }
        written
    }

    fn accented(&self, text: &str, written: &mut String) {
        // From right to left: an override for each word, as the words have the letters of the other direction.
        let (before, after) = if self.to_left { ("\u{202e}", "\u{202c}") } else { ("", "") };
        let mut in_word = false;
        for letter in text.chars() {
            if letter.is_alphabetic() != in_word {
                in_word = !in_word;
                written.push_str(if in_word { before } else { after });
            }
            let other = accent(letter);
            written.push(other);
            if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
                written.push(other);
            }
        }
        if in_word {
            written.push_str(after);
        }
    }
}

/// A letter that looks like this one and is another.
fn accent(letter: char) -> char {
    const SMALL: &str = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑ";
    const CAPITAL: &str = "ȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";
    let (letters, first) = match letter {
        'a'..='z' => (SMALL, 'a'),
        'A'..='Z' => (CAPITAL, 'A'),
        _ => return letter,
    };
    letters.chars().nth(letter as usize - first as usize).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coverage::texts;

    fn only(source: &str, tag: &str) -> String {
        texts(&file(source, tag))[0].pattern.clone()
    }

    #[test]
    fn words_are_accented_longer_and_in_brackets() {
        assert_eq!(only("a = Save and go", "en-XA"), "⟦Şȧȧṽḗḗ ȧȧƞḓ ɠǿǿ⟧");
        assert_eq!(only("a = { $n } on it", "en-XA"), "⟦{ $n } ǿǿƞ īīŧ⟧");
        let longer = only("a = Before you raise a concern with us, we expect you to complain", "en-XA");
        let ratio = longer.chars().count() * 100 / 61;
        assert!((130..=150).contains(&ratio), "{ratio}");
    }

    #[test]
    fn prose_stays_prose() {
        let source = "a =\n    See [my page](/my/page?x={ $x }) **now**\n    or { -term }.\n\n    # Hm\n    - one\n    - { $n ->\n        [one] b\n       *[other] c\n    }\n    x";
        let expected = "⟦Şḗḗḗḗ [ḿẏ ƥȧȧɠḗḗ](/my/page?x={ $x }) **ƞǿǿẇ**\nǿǿř { -term }.⟧\n\n# ⟦Ħḿ⟧\n- ⟦ǿǿƞḗḗ⟧\n- ⟦{ $n ->\n    [one] ƀ\n   *[other] ƈ\n}\nẋ⟧";
        assert_eq!(only(source, "en-XA"), expected);
    }

    #[test]
    fn the_other_direction_has_overrides() {
        assert_eq!(only("a = By, go", "ar-XB"), "⟦\u{202e}Ɓẏ\u{202c}, \u{202e}ɠǿǿ\u{202c}⟧");
    }

    #[test]
    fn names_and_terms_stay() {
        assert_eq!(
            file("language-name = English\n-t = Term\n", "ar-XB"),
            "language-name = ar-XB\n-t = Term\n"
        );
    }
}
