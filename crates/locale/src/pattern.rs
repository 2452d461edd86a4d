//! A text as Fluent has it, apart from its file: what translators get and give back.

use fluent_syntax::{
    ast::{Entry, Identifier, Message, Pattern, Resource},
    parser, serializer,
};

/// How far what belongs to a message is set in.
const INDENT: &str = "    ";

/// A pattern in one layout, whatever the file's: its first line begins at the edge, and so do the others.
pub(crate) fn written(pattern: &Pattern<&str>) -> String {
    let id = Identifier { name: "x" };
    let message = Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let source = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let source = source.strip_prefix("x =").unwrap_or(&source).trim_matches([' ', '\n']);
    let lines: Vec<_> = source.lines().map(|line| line.strip_prefix(INDENT).unwrap_or(line)).collect();
    lines.join("\n")
}

/// Reads the pattern of one text, and gives it in one layout.
///
/// # Errors
/// What is wrong with it.
pub fn read(text: &str) -> Result<String, String> {
    let source = format!("x ={}", set_in(text.trim(), ""));
    let resource = parser::parse(source.as_str()).map_err(|(_, faults)| {
        faults.first().map_or_else(|| "is not Fluent".to_owned(), |fault| fault.kind.to_string())
    })?;
    match &resource.body[..] {
        [Entry::Message(Message { value: Some(value), attributes, .. })] if attributes.is_empty() => {
            Ok(written(value))
        }
        _ => Err("is more than one text, or none".to_owned()),
    }
}

/// A pattern as it follows the equals sign of what is itself set in so far.
pub(crate) fn set_in(pattern: &str, indent: &str) -> String {
    let mut lines = pattern.lines();
    let is_selection = indent.is_empty() && is_one_selection(pattern);
    if is_selection || pattern.lines().count() < 2 {
        let first = lines.next().unwrap_or_default();
        let rest = lines.flat_map(|line| ["\n", indent, line]);
        return [" ", first].into_iter().chain(rest).collect();
    }
    let line = |line| if str::is_empty(line) { ["\n", "", "", ""] } else { ["\n", indent, INDENT, line] };
    lines.flat_map(line).collect()
}

/// Whether all of a pattern is one selection, which may begin behind the equals sign and end at the edge.
fn is_one_selection(pattern: &str) -> bool {
    let starts = pattern.lines().next().is_some_and(|line| line.starts_with("{ $") && line.ends_with("->"));
    let mut inner = pattern.lines().skip(1).filter(|line| !line.starts_with(' '));
    starts && inner.next() == Some("}") && inner.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_read_is_the_same() {
        for text in [
            "Words",
            "[Link](/x) first",
            "Two\nlines\n\n# And\n- a list",
            "{ $n ->\n    [one] { $n } day\n   *[other] { $n } days\n}",
            "In { $n ->\n    [one] a day\n   *[other] days\n} or so\n\nand more",
            "{ $a ->\n    [x]\n        Two\n        lines\n   *[y] One\n}",
        ] {
            assert_eq!(read(text).as_deref(), Ok(text), "{text}");
            assert_eq!(read(&format!("\n  {text}\n")).as_deref(), Ok(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        for text in ["", "{ $n", "{ $n ->\n    [one] x\n}", "a\n.b = c", "}"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
