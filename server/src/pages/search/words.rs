//! Comparing what is searched for with what there is.

use icu_normalizer::DecomposingNormalizerBorrowed;
use locale::folded;

/// The fewest letters that are left of a word without its ending.
const STEM: usize = 4;
/// The most letters that an ending has.
const ENDING: usize = 2;

/// A text as it is compared: in small letters, without what some people leave out.
pub fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    DecomposingNormalizerBorrowed::new_nfd().normalize(&lower).chars().filter_map(folded).collect()
}

/// What is searched for, each to be found.
pub fn terms(typed: &str) -> Vec<String> {
    let typed = plain(typed);
    let words = typed.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// What it is worth that a term is in one of these texts, each with its worth; the first that has it counts. A word may
/// have another ending there. In Chinese, which has no spaces, most pairs of its signs are to be found.
pub fn worth(term: &str, texts: &[(&str, usize)]) -> Option<usize> {
    let worth_of = |part: &str| texts.iter().find(|(text, _)| text.contains(part)).map(|(_, worth)| *worth);
    let letters: Vec<char> = term.chars().collect();
    if letters.len() > 2 && letters.iter().all(|c| is_han(*c)) {
        let pairs: Vec<String> = letters.windows(2).map(|pair| pair.iter().collect()).collect();
        let found: Vec<usize> = pairs.iter().filter_map(|pair| worth_of(pair)).collect();
        return found.iter().copied().max().filter(|_| found.len() * 2 > pairs.len());
    }
    let stem = |ending: usize| {
        let left = letters.len().checked_sub(ending).filter(|left| ending == 0 || *left >= STEM)?;
        worth_of(&letters.iter().take(left).collect::<String>())
    };
    (0..=ENDING).find_map(stem)
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(typed: &str, text: &str) -> bool {
        let text = plain(text);
        let terms = terms(typed);
        !terms.is_empty() && terms.iter().all(|term| worth(term, &[(&text, 1)]).is_some())
    }

    #[test]
    fn words_are_found_as_people_write_them_in_every_language() {
        for (typed, text) in [
            ("“Calls”,", "A call from a company"),
            ("reclamatie", "Faceți o reclamație"),
            ("zlozyc skarge", "Jak złożyć skargę"),
            ("skarga", "Lista skarg"),
            ("cwyn", "Gwneud cŵyn"),
            ("شكوى", "تقديم شكوي"),
            ("اخر", "شيء آخر"),
            ("شكايت", "شکایت درج کریں"),
            ("ਫੋਨ", "ਫ਼ੋਨ ਕਰੋ"),
            ("投诉数据保护", "数据保护方面的投诉"),
            ("投诉", "提出投诉"),
        ] {
            assert!(finds(typed, text), "{typed}: {text}");
        }
        for (typed, text) in [
            ("", "A call"),
            ("was", "Ways to ask"),
            ("calls zebra", "A call from a company"),
            ("天气预报", "数据保护方面的投诉"),
        ] {
            assert!(!finds(typed, text), "{typed}: {text}");
        }
    }

    #[test]
    fn the_first_text_that_has_it_counts() {
        assert_eq!(worth("call", &[("mail", 9), ("a call", 3), ("call", 1)]), Some(3));
        assert_eq!(worth("call", &[("mail", 9)]), None);
    }
}
