//! What people wrote, in whatever languages it is, as paragraphs.

use leptos::prelude::*;
use locale::direction;

/// Words in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The language (BCP 47), if it is known.
    pub lang: Option<String>,
    /// The words.
    pub text: String,
}

/// The passages as paragraphs, each marked with the language that it is in.
pub(crate) fn passages(words: &[Passage]) -> AnyView {
    let paragraph = |runs: Vec<Passage>| {
        let lang = runs.first().and_then(|run| run.lang.clone());
        let runs = runs.into_iter().map(|run| {
            if run.lang == lang {
                return run.text.into_any();
            }
            let dir = direction_of(run.lang.as_deref());
            view! { <span lang=run.lang dir=dir>{run.text}</span> }.into_any()
        });
        let runs = runs.collect_view();
        let dir = direction_of(lang.as_deref());
        view! { <p class="govuk-body hark-answer" lang=lang dir=dir>{runs}</p> }.into_any()
    };
    paragraphs(words).into_iter().map(paragraph).collect_view().into_any()
}

/// Where the language is not known, its letters tell the direction.
fn direction_of(lang: Option<&str>) -> &'static str {
    lang.map_or("auto", direction)
}

/// The paragraphs: what an empty line divides.
fn paragraphs(words: &[Passage]) -> Vec<Vec<Passage>> {
    let mut paragraphs = vec![Vec::new()];
    for passage in words {
        for (nth, text) in passage.text.split("\n\n").enumerate() {
            if nth > 0 {
                paragraphs.push(Vec::new());
            }
            if let Some(last) = paragraphs.last_mut().filter(|_| !text.trim().is_empty()) {
                last.push(Passage { lang: passage.lang.clone(), text: text.trim_matches('\n').to_owned() });
            }
        }
    }
    paragraphs.retain(|runs| !runs.is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(lang: &str, text: &str) -> Passage {
        Passage { lang: Some(lang.into()), text: text.into() }
    }

    #[test]
    fn an_empty_line_divides_and_another_language_does_not() {
        let letter = [
            passage("ur", "A\n\nB "),
            passage("en", "Acme"),
            passage("ur", ".\n\nC:\n\n"),
            passage("en", "D\nE\n\nF"),
            passage("ur", "\n\nG"),
        ];
        assert_eq!(
            paragraphs(&letter),
            [
                vec![passage("ur", "A")],
                vec![passage("ur", "B "), passage("en", "Acme"), passage("ur", ".")],
                vec![passage("ur", "C:")],
                vec![passage("en", "D\nE")],
                vec![passage("en", "F")],
                vec![passage("ur", "G")],
            ]
        );
    }
}
