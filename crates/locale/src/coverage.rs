//! Which texts a file has, and how two languages differ.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// The name of a text (`message` or `message.attribute`), and the variables it uses.
pub type Names = BTreeMap<String, BTreeSet<String>>;

/// The texts of a file. What cannot be read is passed over: [`crate::parse`] reports it.
pub fn names(source: &str) -> Names {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let mut names = Names::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            names.insert(message.id.name.to_owned(), variables(value));
        }
        for attribute in &message.attributes {
            names.insert(format!("{}.{}", message.id.name, attribute.id.name), variables(&attribute.value));
        }
    }
    names
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, found),
            Expression::Select { selector, variants } => {
                collect_inline(selector, found);
                for variant in variants {
                    collect(&variant.value, found);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect_inline(argument, found));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = &**expression {
                collect_inline(inline, found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_variables_are_found() {
        let names = names(
            "a = { $x -> \n    [one] { $y }\n   *[other] z\n}\n    .b = { NUMBER($n) }\nc =\n    .d = e\n",
        );
        let list: Vec<_> = names
            .iter()
            .map(|(name, vars)| (name.as_str(), vars.iter().map(String::as_str).collect::<Vec<_>>()))
            .collect();
        assert_eq!(list, [("a", vec!["x", "y"]), ("a.b", vec!["n"]), ("c.d", vec![])]);
    }
}
