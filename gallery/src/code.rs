//! The line of Rust that shows a component with the options of a fixture.

use serde_json::Value;

/// What several macro options together are here: by component and by how they begin and end.
const TOGETHER: &[(&str, &str, &str, &str)] = &[
    ("character-count", "characters", "Text", "count_texts"),
    ("character-count", "words", "Text", "count_texts"),
    ("character-count", "countMessage", "", "count_message_classes"),
    ("date-input", "day", "", "items"),
    ("date-input", "month", "", "items"),
    ("date-input", "year", "", "items"),
    ("file-upload", "", "Text", "texts"),
];

/// Components with one prop for all options: its name, and its type.
const WHOLE: &[(&str, &str, &str)] = &[
    ("error-message", "error_message", "ErrorMessage"),
    ("fieldset", "fieldset", "FieldsetOptions"),
    ("hint", "hint", "Hint"),
    ("label", "label", "Label"),
];

/// The line, as it is in a `view!`. What has parts of its own (items, or a hint with classes) stands there as
/// a variable.
pub fn line(component: &str, options: &Value) -> String {
    let mut props: Vec<(String, String)> = Vec::new();
    for (option, value) in options.as_object().into_iter().flatten() {
        // In the original a file can be chosen beforehand; browsers have never done it.
        if value.is_null() || (component, option.as_str()) == ("file-upload", "value") {
            continue;
        }
        let (prop, value) = match together(component, option) {
            Some(prop) => (prop.to_owned(), prop.to_owned()),
            None => (prop(option), written(&prop(option), value)),
        };
        if props.iter().all(|(known, _)| *known != prop) {
            props.push((prop, value));
        }
    }
    props.sort_by_key(|(prop, _)| (prop != "content", prop.clone()));
    let tag = camel_case(component);
    if let Some((_, prop, class)) = WHOLE.iter().find(|(name, ..)| *name == component) {
        return match props.as_slice() {
            [(only, text)] if only == "content" && text.starts_with('"') => {
                format!("<{tag}View {prop}={class}::from({text}) />")
            }
            _ => format!("<{tag}View {prop}={prop} />"),
        };
    }
    let raw = |prop: &str| if prop == "type" { "r#type".to_owned() } else { prop.to_owned() };
    let props = props.iter().map(|(prop, value)| format!(" {}={value}", raw(prop)));
    format!("<{tag}{} />", props.collect::<String>())
}

fn together(component: &str, option: &str) -> Option<&'static str> {
    let belongs = |of: &str, start: &str, end: &str| {
        of == component && option.starts_with(start) && option.ends_with(end)
    };
    TOGETHER.iter().find(|(of, start, end, _)| belongs(of, start, end)).map(|(.., prop)| *prop)
}

/// The prop for a macro option.
fn prop(option: &str) -> String {
    match option {
        "text" | "html" => "content".to_owned(),
        "titleText" | "titleHtml" => "title".to_owned(),
        "descriptionText" | "descriptionHtml" => "description".to_owned(),
        "summaryText" | "summaryHtml" => "summary".to_owned(),
        "logoText" | "logoHtml" => "logo".to_owned(),
        "maxlength" => "max_length".to_owned(),
        "maxwords" => "max_words".to_owned(),
        option => snake_case(option),
    }
}

/// A text, number or flag as Rust writes it; all else is a variable.
fn written(prop: &str, value: &Value) -> String {
    match value {
        Value::String(text) if !text.contains('<') => format!("{text:?}"),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        Value::Object(parts) if parts.len() == 1 && parts.get("text").is_some_and(Value::is_string) => {
            written(prop, &parts["text"])
        }
        _ => prop.to_owned(),
    }
}

fn snake_case(name: &str) -> String {
    let letter = |letter: char| {
        let before = letter.is_ascii_uppercase().then_some('_');
        before.into_iter().chain([letter.to_ascii_lowercase()])
    };
    name.chars().flat_map(letter).collect()
}

fn camel_case(name: &str) -> String {
    let word = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    name.split('-').map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;
    use serde_json::json;
    use std::fs;
    use std::path::Path;

    #[test]
    fn texts_numbers_and_flags_are_written_out() {
        let options =
            json!({ "html": "<b>a</b>", "name": "a\"b", "preventDoubleClick": true, "type": "submit" });
        let expected = r#"<Button content=content name="a\"b" prevent_double_click=true r#type="submit" />"#;
        assert_eq!(line("button", &options), expected);
        let options =
            json!({ "label": { "text": "A" }, "hint": { "text": "B", "classes": "c" }, "id": null });
        assert_eq!(line("input", &options), r#"<Input hint=hint label="A" />"#);
        assert_eq!(line("hint", &json!({ "text": "A" })), r#"<HintView hint=Hint::from("A") />"#);
    }

    /// Every prop in a line is one that the component has, and the component is one that the crate has.
    #[test]
    fn lines_are_of_this_crate() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let catalogue = Catalogue::read(&root.join("node_modules/govuk-frontend")).unwrap();
        let mut lines = 0;
        for example in &catalogue.examples {
            let file = root.join(format!("crates/govuk/src/{}.rs", example.component.replace('-', "_")));
            let source = fs::read_to_string(&file).unwrap();
            let line = line(example.component, &example.given);
            let tag = line[1..].split(' ').next().unwrap();
            let (_, props) = source.split_once(&format!("pub fn {tag}(")).unwrap_or_else(|| panic!("{line}"));
            let props = props.split_once("\n) ->").unwrap().0;
            for (at, _) in line.match_indices('=') {
                let before = line[..at].rsplit(' ').next().unwrap();
                // Not an equals sign in a text.
                if line[..at].matches('"').count().is_multiple_of(2) && !line[..at].contains("\\\"") {
                    assert!(props.contains(&format!("\n    {before}:")), "{}: {line}", example.path);
                }
            }
            lines += 1;
        }
        assert_eq!(lines, catalogue.examples.len());
        assert!(lines > 700, "{lines}");
    }
}
