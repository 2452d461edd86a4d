//! Stands in for a translation into Arabic: the same words in Arabic letters, so that what a fixture says runs
//! from right to left, is shaped and broken as Arabic is, and is still as long as it was.

use serde_json::Value;

/// For each of the letters from a to z.
const LETTERS: [char; 26] = [
    'ا', 'ب', 'ك', 'د', 'ي', 'ف', 'ج', 'ه', 'ي', 'ج', 'ك', 'ل', 'م', 'ن', 'و', 'ب', 'ق', 'ر', 'س', 'ت', 'و',
    'ف', 'و', 'خ', 'ي', 'ز',
];

/// Macro options that are read by people.
const TEXTS: &[&str] =
    &["text", "html", "caption", "divider", "label", "title", "productName", "serviceName", "ariaLabel"];

/// Puts the texts among the macro options into Arabic letters.
pub fn translate(options: &mut Value) {
    match options {
        Value::Array(entries) => entries.iter_mut().for_each(translate),
        Value::Object(entries) => {
            for (key, value) in entries {
                let is_text = TEXTS.contains(&key.as_str())
                    || ["Text", "Html", "Label", "Title"].iter().any(|end| key.ends_with(end));
                match value {
                    Value::String(text) if is_text => *text = in_arabic(text),
                    Value::Object(plurals) if key.ends_with("Text") => {
                        plurals.values_mut().for_each(|plural| {
                            *plural = in_arabic(plural.as_str().unwrap_or_default()).into();
                        });
                    }
                    _ if key == "attributes" => {}
                    value => translate(value),
                }
            }
        }
        _ => {}
    }
}

/// The text, without touching tags, character references (`&amp;`) and placeholders (`%{count}`).
fn in_arabic(text: &str) -> String {
    let mut until = None;
    let mut signs = text.chars().peekable();
    let mut translated = String::new();
    while let Some(sign) = signs.next() {
        let next = signs.peek().copied().unwrap_or(' ');
        if until.is_none() {
            until = match sign {
                '<' if next == '/' || next.is_ascii_alphabetic() => Some('>'),
                '&' if next.is_ascii_alphabetic() => Some(';'),
                '%' if next == '{' => Some('}'),
                _ => None,
            };
        }
        let letter = LETTERS.get((sign.to_ascii_lowercase() as usize).wrapping_sub('a' as usize));
        translated.push(letter.copied().filter(|_| until.is_none()).unwrap_or(sign));
        if until == Some(sign) {
            until = None;
        }
    }
    translated
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn tags_and_placeholders_stay() {
        assert_eq!(in_arabic("<p class=\"a\">Ab</p> %{count} b"), "<p class=\"a\">اب</p> %{count} ب");
        assert_eq!(in_arabic("a &amp; b, 10 < 20"), "ا &amp; ب, 10 < 20");
    }

    #[test]
    fn only_what_people_read_changes() {
        let mut options = json!({
            "id": "a", "titleText": "a", "items": [{ "value": "a", "text": "a", "attributes": { "label": "a" } }],
        });
        translate(&mut options);
        let expected = json!({
            "id": "a", "titleText": "ا", "items": [{ "value": "a", "text": "ا", "attributes": { "label": "a" } }],
        });
        assert_eq!(options, expected);
    }
}
