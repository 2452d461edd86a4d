//! From what a form sends to answers: trimmed, with one kind of line break, without control characters.

use crate::{
    answers::{Answer, Answers},
    definition::{Kind, Page},
};

/// The answers to the questions of `page` in a submitted form. Every field of the page is in the result,
/// blank if the form did not send it; fields that the page does not have are passed over.
pub fn read(page: &Page, form: &[(String, String)]) -> Answers {
    let mut answers = Answers::default();
    for question in &page.questions {
        for field in question.fields() {
            let mut values =
                form.iter().filter(|(name, _)| *name == field).map(|(_, value)| clean(value, question.kind));
            let answer = if question.kind == Kind::Checkboxes {
                let mut ticked: Vec<String> = values.filter(|value| !value.is_empty()).collect();
                let mut seen = std::collections::BTreeSet::new();
                ticked.retain(|value| seen.insert(value.clone()));
                Answer::Many(ticked)
            } else {
                Answer::One(values.next().unwrap_or_default())
            };
            answers.set(field, answer);
        }
    }
    answers
}

/// Control characters come from pasting and mean nothing to anyone: they go, the words stay.
fn clean(value: &str, kind: Kind) -> String {
    let value = value.replace("\r\n", "\n").replace('\r', "\n");
    let value: String = match kind {
        Kind::LongText => value.chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).collect(),
        _ => value
            .chars()
            .map(|c| if c.is_whitespace() { ' ' } else { c })
            .filter(|c| !c.is_control())
            .collect(),
    };
    value.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::{PageKind, Question};

    fn page(kind: Kind) -> Page {
        let question = Question { id: "q".into(), kind, ..Question::default() };
        Page {
            id: "p".into(),
            when: None,
            kind: PageKind::Question,
            letter: None,
            dates: std::collections::BTreeMap::new(),
            questions: vec![question],
        }
    }

    fn one(kind: Kind, value: &str) -> String {
        read(&page(kind), &[("q".into(), value.into())]).text("q").to_owned()
    }

    #[test]
    fn line_breaks_count_once_and_control_characters_go() {
        assert_eq!(
            one(Kind::LongText, " a\r\nb\rc\0\u{b}d\u{85}\n"),
            "a\nb\nc\u{b}d\u{85}".replace(['\u{b}', '\u{85}'], "")
        );
        assert_eq!(one(Kind::Text, "a\r\nb\0"), "a b");
    }

    #[test]
    fn a_field_that_was_not_sent_is_blank_and_a_strange_one_is_passed_over() {
        let answers = read(&page(Kind::Text), &[("other".into(), "x".into())]);
        assert_eq!(answers.0.len(), 1);
        assert_eq!(answers.text("q"), "");
    }

    #[test]
    fn checkboxes_keep_each_value_once() {
        let form: Vec<_> = ["a", "b", "a", ""].iter().map(|v| ("q".into(), (*v).into())).collect();
        assert_eq!(read(&page(Kind::Checkboxes), &form).values("q"), ["a", "b"]);
    }
}
