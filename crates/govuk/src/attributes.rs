//! HTML attributes: those that the caller adds, and how classes and ids are put together.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;

/// The macro option `attributes`: further HTML attributes, as pairs of name and value.
pub type Attributes = Vec<(String, String)>;

/// Makes the pairs spreadable in a view: `<p {..spread(attributes)}>`.
pub(crate) fn spread(attributes: Attributes) -> Vec<AnyAttribute> {
    attributes.into_iter().map(|(name, value)| custom_attribute(name, value).into_any_attr()).collect()
}

/// Joins with a space what is not empty: classes, or ids in `aria-describedby`.
pub(crate) fn join(parts: &[&str]) -> String {
    let mut joined = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(part);
    }
    joined
}

/// An attribute is left out where its text is empty.
pub(crate) fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// The first that is not empty.
pub(crate) fn either(first: String, second: &str) -> String {
    if first.is_empty() { second.to_owned() } else { first }
}

/// The text of a boolean attribute that spells its value out, as `spellcheck="false"`.
pub(crate) fn spelled(value: Option<bool>) -> Option<&'static str> {
    value.map(|value| if value { "true" } else { "false" })
}

/// Texts for the script of the original, and for the behaviour here that stands for it. Those that are
/// empty are left out.
pub(crate) fn i18n(texts: Vec<(&str, String)>) -> Attributes {
    let given = texts.into_iter().filter(|(_, text)| !text.is_empty());
    given.map(|(key, text)| (format!("data-i18n.{key}"), text)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_what_is_there() {
        assert_eq!(join(&["a", "", "b c"]), "a b c");
        assert_eq!(join(&["", ""]), "");
    }
}
