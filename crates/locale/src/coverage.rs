//! The texts of a file one by one: for whoever translates them, and for what is checked of them.

use crate::pattern;
use fluent_syntax::ast::{
    Attribute, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};

/// The name of a text (`message` or `message.attribute`), and the variables it uses.
pub type Names = BTreeMap<String, BTreeSet<String>>;

/// One text of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// `message`, `message.attribute`, or the same of a term, which begins with a hyphen.
    pub name: String,
    /// Its words and placeables, as Fluent has them, in one layout whatever the file's.
    pub pattern: String,
    /// The comment of its group (`##`); empty if there is none.
    pub group: String,
    /// The comment of its message; empty if there is none.
    pub comment: String,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// Where it says one thing or another by a variable.
    pub selections: Vec<Selection>,
    /// Whether it has a word of four letters or more, so that another language should say it otherwise.
    pub has_words: bool,
}

/// A place where a text says one thing or another by a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// The variable.
    pub variable: String,
    /// The keys of what it may say: plural forms, numbers or words.
    pub keys: BTreeSet<String>,
}

impl Text {
    /// Reads the pattern of one text.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(name: &str, pattern: &str) -> Result<Self, String> {
        let source = format!("x ={}", pattern::set_in(&pattern::read(pattern)?, ""));
        let text = texts(&source).into_iter().next().unwrap_or_default();
        Ok(Self { name: name.to_owned(), ..text })
    }

    /// Whether it is of a term, which other texts of the language use as they need it.
    pub fn is_term(&self) -> bool {
        self.name.starts_with('-')
    }
}

/// The names and variables of the messages of a file.
pub fn names(source: &str) -> Names {
    let messages = texts(source).into_iter().filter(|text| !text.is_term());
    messages.map(|text| (text.name, text.variables)).collect()
}

/// The texts of a file, in order. What cannot be read is passed over: [`crate::parse`] reports it.
pub fn texts(source: &str) -> Vec<Text> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let mut found = Vec::new();
    let mut group = String::new();
    for entry in &resource.body {
        let (id, value, attributes, comment) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
                message.comment.as_ref(),
            ),
            Entry::Term(term) => {
                (format!("-{}", term.id.name), Some(&term.value), &term.attributes, term.comment.as_ref())
            }
            Entry::GroupComment(comment) => {
                group = words(comment);
                continue;
            }
            _ => continue,
        };
        let comment = comment.map(words).unwrap_or_default();
        let attribute = |attribute: &Attribute<&str>| {
            text(format!("{id}.{}", attribute.id.name), &attribute.value, &group, &comment)
        };
        found.extend(value.map(|value| text(id.clone(), value, &group, &comment)));
        found.extend(attributes.iter().map(attribute));
    }
    found
}

fn words(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}

fn text(name: String, value: &Pattern<&str>, group: &str, comment: &str) -> Text {
    let (group, comment) = (group.to_owned(), comment.to_owned());
    let mut text = Text { name, pattern: pattern::written(value), group, comment, ..Text::default() };
    walk(value, &mut text);
    text
}

fn walk(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.has_words |= has_words(value),
            PatternElement::Placeable { expression } => walk_expression(expression, text),
        }
    }
}

fn walk_expression(expression: &Expression<&str>, text: &mut Text) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, text),
        Expression::Select { selector, variants } => {
            walk_inline(selector, text);
            if let InlineExpression::VariableReference { id } = selector {
                let keys = variants.iter().map(key).collect();
                text.selections.push(Selection { variable: id.name.to_owned(), keys });
            }
            for variant in variants {
                walk(&variant.value, text);
            }
        }
    }
}

fn key(variant: &Variant<&str>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}

fn walk_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| walk_inline(argument, text));
        }
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments.named.iter().for_each(|argument| walk_inline(&argument.value, text));
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, text),
        _ => {}
    }
}

/// Whether there is a word of four letters or more, outside the targets of links.
fn has_words(text: &str) -> bool {
    let mut runs = text.split("](");
    let first = runs.next();
    let after_links = runs.filter_map(|run| run.split_once(')').map(|(_, rest)| rest));
    let mut words =
        first.into_iter().chain(after_links).flat_map(|run| run.split(|c: char| !c.is_alphabetic()));
    words.any(|word| word.chars().count() >= 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_variables_are_found() {
        let names = names(
            "a = { $x -> \n    [one] { $y }\n   *[other] z\n}\n    .b = { NUMBER($n) }\nc =\n    .d = e\n-t = T",
        );
        let list: Vec<_> = names
            .iter()
            .map(|(name, vars)| (name.as_str(), vars.iter().map(String::as_str).collect::<Vec<_>>()))
            .collect();
        assert_eq!(list, [("a", vec!["x", "y"]), ("a.b", vec!["n"]), ("c.d", vec![])]);
    }

    #[test]
    fn texts_know_what_is_said_of_them() {
        let texts = texts(
            "## Group\n\n# Of a\na = { $n ->\n    [one] x\n   *[other] y\n}\n    .b = [ab](/abcd)\n-t = Term",
        );
        let [a, b, term] = &texts[..] else { panic!("{texts:?}") };
        assert_eq!((a.group.as_str(), a.comment.as_str(), a.has_words), ("Group", "Of a", false));
        assert_eq!(a.selections[0].variable, "n");
        assert_eq!(a.selections[0].keys.iter().collect::<Vec<_>>(), ["one", "other"]);
        assert_eq!((b.name.as_str(), b.comment.as_str(), b.has_words), ("a.b", "Of a", false));
        assert!(term.is_term() && term.has_words);
    }
}
