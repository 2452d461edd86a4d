//! Words in more than one language, as in a letter from a template in the person's language with what staff wrote in
//! theirs. They are kept as one text, beside which it is noted how much of it is in which language.

use serde::{Deserialize, Serialize};

/// How much of a text, from where the one before ends, is in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// The language (BCP 47).
    pub language: String,
    /// How many characters (Unicode scalar values).
    pub characters: usize,
}

/// Words in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The language (BCP 47), if it is known.
    pub language: Option<String>,
    /// The words.
    pub text: String,
}

/// The passages of a text. What the runs do not reach is in a language that is not known.
pub fn split(text: &str, runs: &[Run]) -> Vec<Passage> {
    let mut rest = text;
    let mut passages = Vec::new();
    for run in runs {
        let end = rest.char_indices().nth(run.characters).map_or(rest.len(), |(at, _)| at);
        let (words, after) = rest.split_at(end);
        passages.push(Passage { language: Some(run.language.clone()), text: words.to_owned() });
        rest = after;
    }
    passages.push(Passage { language: None, text: rest.to_owned() });
    passages.retain(|passage| !passage.text.is_empty());
    passages
}

/// Passages as one text, with its runs. Only the last may be in a language that is not known.
pub fn join(passages: &[Passage]) -> (String, Vec<Run>) {
    let text = passages.iter().map(|passage| passage.text.as_str()).collect();
    let run = |passage: &Passage| {
        let language = passage.language.clone()?;
        Some(Run { language, characters: passage.text.chars().count() })
    };
    (text, passages.iter().map_while(run).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn passage(language: Option<&str>, text: &str) -> Passage {
        Passage { language: language.map(str::to_owned), text: text.to_owned() }
    }

    #[test]
    fn runs_that_do_not_fit_the_text_lose_none_of_it() {
        let run = |characters| vec![Run { language: "pl".into(), characters }];
        assert_eq!(split("łódź", &[]), [passage(None, "łódź")]);
        assert_eq!(split("łódź", &run(2)), [passage(Some("pl"), "łó"), passage(None, "dź")]);
        assert_eq!(split("łódź", &run(9)), [passage(Some("pl"), "łódź")]);
        assert_eq!(split("łódź", &run(usize::MAX)), [passage(Some("pl"), "łódź")]);
        assert_eq!(split("", &run(1)), []);
    }

    proptest! {
        #[test]
        fn what_is_joined_is_split_again(parts in prop::collection::vec(("(en|ur)", "\\PC{1,20}"), 0..6)) {
            let passages: Vec<_> = parts.iter().map(|(lang, text)| passage(Some(lang), text)).collect();
            let (text, runs) = join(&passages);
            prop_assert_eq!(split(&text, &runs), passages);
        }
    }
}
