//! Fluent texts put into words.
//!
//! The files are read, checked and held by `fluent`. What they say is followed here and not by its bundle, whose
//! plural forms (`intl_pluralrules` 7.0.2) are wrong in Arabic, Lithuanian and Romanian, and whose tables and decimal
//! numbers were a tenth of what the browser had to load. There are no functions, and numbers are whole.

use crate::{Args, direction, numbers::Grouping, plural};
use fluent::FluentResource;
use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    unicode::unescape_unicode_to_string,
};
use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

/// How many placeables one text may have, those of the texts it refers to among them. It ends references in a circle.
const MOST_PLACEABLES: u8 = 100;

/// The text that writes a number, for all others.
const NUMBERS: &str = "numbers";

/// The marks around what runs the other way: FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
const FIRST_STRONG: &str = "\u{2068}";
const POP: &str = "\u{2069}";

/// The value of a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A whole number: it takes a plural form, and its digits are grouped.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

/// One file of texts.
#[derive(Debug)]
pub struct File {
    resource: FluentResource,
    /// The place in it of each message, and of each term under its name with the hyphen.
    places: BTreeMap<String, usize>,
}

impl File {
    /// Reads a file, and says on which lines it is wrong.
    pub fn parse(source: &str) -> Result<Self, Vec<(usize, String)>> {
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
            let line = |at| source.get(..at).map_or(0, |before| before.matches('\n').count()) + 1;
            errors.iter().map(|error| (line(error.pos.start), error.kind.to_string())).collect::<Vec<_>>()
        })?;
        let name = |entry: &Entry<&str>| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            Entry::Term(term) => Some(term_name(term.id.name)),
            _ => None,
        };
        let places = resource.entries().enumerate().filter_map(|(place, entry)| Some((name(entry)?, place)));
        let places = places.collect();
        Ok(Self { resource, places })
    }

    /// The pattern of a message or term, or of one of its attributes.
    fn pattern(&self, name: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let (value, attributes) = match self.resource.get_entry(*self.places.get(name)?)? {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => return None,
        };
        let Some(wanted) = attribute else { return value };
        attributes.iter().find(|attribute| attribute.id.name == wanted).map(|attribute| &attribute.value)
    }
}

/// All files of a language, in which texts refer to each other.
#[derive(Clone, Copy)]
pub struct Files<'a> {
    /// The language's tag (BCP 47).
    pub lang: &'a str,
    /// Where two have one text, the later counts.
    pub files: &'a [Arc<File>],
}

impl<'a> Files<'a> {
    /// The words of a message, or of one of its attributes. A fault in it is shown as `{$name}`: `hark check`
    /// finds it, and a person sees what could be made of the rest.
    pub fn words(self, name: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        let pattern = self.pattern(name, attribute)?;
        Some(Writer { texts: self, placeables_left: MOST_PLACEABLES }.pattern(pattern, args))
    }

    /// Whether there is a message, or one of its attributes.
    pub fn has(self, name: &str, attribute: Option<&str>) -> bool {
        self.pattern(name, attribute).is_some()
    }

    fn pattern(self, name: &str, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
        self.files.iter().rev().find_map(|file| file.pattern(name, attribute))
    }

    /// How the language groups the digits of numbers.
    fn grouping(self) -> Grouping<'a> {
        let written = |attribute| match self.pattern(NUMBERS, attribute)?.elements[..] {
            [PatternElement::TextElement { value }] => Some(value),
            _ => None,
        };
        Grouping::learn(written(None).unwrap_or_default(), written(Some("thousand")).unwrap_or_default())
    }
}

/// Writes one text.
struct Writer<'a> {
    texts: Files<'a>,
    placeables_left: u8,
}

impl Writer<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, args: &Args<'_>) -> String {
        let mut words = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => words.push_str(value),
                PatternElement::Placeable { expression } => {
                    let Some(left) = self.placeables_left.checked_sub(1) else { break };
                    self.placeables_left = left;
                    words.push_str(&self.expression(expression, args));
                }
            }
        }
        words
    }

    fn expression(&mut self, expression: &Expression<&str>, args: &Args<'_>) -> String {
        match expression {
            Expression::Inline(inline) => match self.value(inline, args) {
                Some(Value::Text(words)) if matches!(inline, InlineExpression::VariableReference { .. }) => {
                    isolated(self.texts.lang, words)
                }
                Some(Value::Text(words)) => words.into_owned(),
                Some(Value::Number(number)) => self.texts.grouping().write(number),
                None => format!("{{{}}}", name(inline)),
            },
            Expression::Select { selector, variants } => {
                let value = self.value(selector, args);
                let fits = |variant: &&Variant<&str>| {
                    value.as_ref().is_some_and(|value| self.fits(&variant.key, value))
                };
                let variant =
                    variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default));
                variant.map(|variant| self.pattern(&variant.value, args)).unwrap_or_default()
            }
        }
    }

    /// The value of an expression; `None` where it refers to nothing.
    fn value<'v>(&mut self, inline: &'v InlineExpression<&str>, args: &'v Args<'v>) -> Option<Value<'v>> {
        match inline {
            InlineExpression::StringLiteral { value } => Some(Value::Text(unescape_unicode_to_string(value))),
            InlineExpression::NumberLiteral { value } => Some(number(value)),
            InlineExpression::VariableReference { id } => {
                args.iter().find(|(name, _)| *name == id.name).map(|(_, value)| value.clone())
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = self.texts.pattern(id.name, attribute)?;
                Some(self.pattern(pattern, args).into())
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let pattern = self.texts.pattern(&term_name(id.name), attribute)?;
                // A term sees what it is given and nothing else.
                let args = self.arguments(arguments.as_ref(), args);
                Some(self.pattern(pattern, &args).into())
            }
            InlineExpression::Placeable { expression } => Some(self.expression(expression, args).into()),
            InlineExpression::FunctionReference { .. } => None,
        }
    }

    fn arguments<'v>(
        &mut self,
        arguments: Option<&'v CallArguments<&str>>,
        args: &'v Args<'v>,
    ) -> Vec<(&'v str, Value<'v>)> {
        let named = arguments.into_iter().flat_map(|arguments| &arguments.named);
        named.filter_map(|argument| Some((argument.name.name, self.value(&argument.value, args)?))).collect()
    }

    fn fits(&self, key: &VariantKey<&str>, value: &Value<'_>) -> bool {
        match (key, value) {
            (VariantKey::Identifier { name }, Value::Text(text)) => name == text,
            (VariantKey::Identifier { name }, Value::Number(number)) => {
                *name == plural::category(self.texts.lang, *number)
            }
            (VariantKey::NumberLiteral { value }, Value::Number(number)) => value.parse() == Ok(*number),
            (VariantKey::NumberLiteral { .. }, Value::Text(_)) => false,
        }
    }
}

/// Words from elsewhere, such as a reference or what a person wrote, kept apart from the sentence around them where
/// they run the other way: between the marks that Unicode has for that. Each line by itself, as a mark ends with the line.
pub fn isolated(lang: &str, words: Cow<'_, str>) -> String {
    let to_left = direction(lang) == "rtl";
    let other_way = |c: char| if to_left { c.is_alphanumeric() && !runs_to_left(c) } else { runs_to_left(c) };
    if !words.contains(other_way) {
        return words.into_owned();
    }
    let line = |line: &str| {
        if line.contains(other_way) { [FIRST_STRONG, line, POP].concat() } else { line.to_owned() }
    };
    words.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

/// Whether a character is in a block of a script that runs from right to left (Unicode, `DerivedBidiClass`).
fn runs_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// A number as a text has it; with a decimal point it is but words.
fn number(literal: &str) -> Value<'_> {
    literal.parse().map_or(Value::Text(literal.into()), Value::Number)
}

/// How an expression is written that refers to nothing.
fn name(inline: &InlineExpression<&str>) -> String {
    let (mark, id, attribute) = match inline {
        InlineExpression::VariableReference { id } => ("$", id, &None),
        InlineExpression::MessageReference { id, attribute } => ("", id, attribute),
        InlineExpression::TermReference { id, attribute, .. } => ("-", id, attribute),
        InlineExpression::FunctionReference { id, .. } => return format!("{}()", id.name),
        _ => return String::new(),
    };
    match attribute {
        Some(attribute) => format!("{mark}{}.{}", id.name, attribute.name),
        None => format!("{mark}{}", id.name),
    }
}

fn term_name(name: &str) -> String {
    format!("-{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str, args: &Args<'_>) -> String {
        let files = [Arc::new(File::parse(source).unwrap())];
        Files { lang: "en", files: &files }.words("a", None, args).unwrap()
    }

    #[test]
    fn texts_refer_to_each_other() {
        assert_eq!(words("a = { b } { b.c }\nb = B { $x }\n    .c = C", &[("x", "X".into())]), "B X C");
        assert_eq!(
            words("a = { -t(x: \"in\") } { -t }\n-t = T { $x }", &[("x", "out".into())]),
            "T in T {$x}"
        );
        assert_eq!(words("a = { $x } { b } { -t } { b.c } { F(1) }", &[]), "{$x} {b} {-t} {b.c} {F()}");
        assert_eq!(words("a = { \"\\u0041{\" } { 1000 } { 1.50 }", &[]), "A{ 1,000 1.50");
    }

    #[test]
    fn circles_end() {
        assert!(words("a = x{ a }{ a }", &[]).len() <= usize::from(MOST_PLACEABLES) + 1);
    }

    #[test]
    fn variants_are_chosen() {
        let source = "-t = T\n    .kind = k\na = { $x ->\n    [1000] exact\n    [one] one\n    [word] word\n   *[other] other { $x }\n}";
        for (value, expected) in [
            (Value::from(1), "one"),
            (1000.into(), "exact"),
            (2.into(), "other 2"),
            ("word".into(), "word"),
            ("1000".into(), "other 1000"),
        ] {
            assert_eq!(words(source, &[("x", value)]), expected);
        }
        assert_eq!(words(source, &[]), "other {$x}");
        let by_term = "-t = T\n    .kind = k\na = { -t.kind ->\n    [k] yes\n   *[other] no\n}";
        assert_eq!(words(by_term, &[]), "yes");
    }

    #[test]
    fn what_runs_the_other_way_is_kept_apart() {
        let files = [Arc::new(File::parse("a = { $x }: { $count }").unwrap())];
        let words = |lang, x: &str| {
            let args = [("x", Value::from(x)), ("count", 3.into())];
            Files { lang, files: &files }.words("a", None, &args).unwrap()
        };
        assert_eq!(words("ar", "HK-104233-K3M7"), "\u{2068}HK-104233-K3M7\u{2069}: 3");
        assert_eq!(words("ur", "نومبر"), "نومبر: 3");
        assert_eq!(words("en", "HK-104233-K3M7"), "HK-104233-K3M7: 3");
        assert_eq!(words("en", "شركة"), "\u{2068}شركة\u{2069}: 3");
        assert_eq!(words("ar", "łódź"), "\u{2068}łódź\u{2069}: 3");
    }

    #[test]
    fn each_line_is_kept_apart_by_itself() {
        let files = [Arc::new(File::parse("a = { $x }").unwrap())];
        let words =
            |lang, x: &str| Files { lang, files: &files }.words("a", None, &[("x", x.into())]).unwrap();
        assert_eq!(
            words("ar", "Acme Ltd\n\nلندن\n12"),
            "\u{2068}Acme Ltd\u{2069}\n\nلندن\n\u{2068}12\u{2069}"
        );
        assert_eq!(words("en", "one\nشركة\n"), "one\n\u{2068}شركة\u{2069}\n");
    }

    #[test]
    fn digits_are_grouped_as_the_language_says() {
        assert_eq!(
            words("a = { $x }\nnumbers = 12,34,567\n    .thousand = 1,000", &[("x", 123_456.into())]),
            "1,23,456"
        );
        // A number in it would need itself.
        assert_eq!(words("a = { 1000 }\nnumbers = { 1234567 }", &[]), "1,000");
    }
}
