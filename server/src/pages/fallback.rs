//! Texts that a page's language lacks: they are in another, and the page says so on the elements that they stand in, so that
//! they are pronounced, broken and set as what they are (WCAG 3.1.2). The texts come marked ([`locale::fallback`]).

use locale::{
    direction,
    fallback::{BEGIN, END, is_in, unmarked},
};
use std::collections::BTreeSet;

/// Elements in which other elements have no place.
const TEXT_ONLY: [&str; 4] = ["option", "script", "style", "title"];

/// A part of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'a> {
    /// A start tag, with its angle brackets.
    Start(&'a str),
    /// An end tag.
    End(&'a str),
    /// A comment, a declaration.
    Other(&'a str),
    /// What stands between them.
    Text(&'a str),
}

/// A document in which every text that is marked as one of `lang` is in an element that says so: the one that it fills, or
/// one of its own. In attributes, which cannot have a language of their own, only the marks go.
pub fn marked_up(html: &str, lang: &str) -> String {
    if !is_in(html) {
        return unmarked(html);
    }
    let html = paired(html);
    let parts = parts(&html);
    let attributes = format!(" lang=\"{lang}\" dir=\"{}\"", direction(lang));
    let mut made = String::with_capacity(html.len() + 1024);
    let mut depth = 0;
    for (nth, part) in parts.iter().enumerate() {
        let words = match part {
            Part::Start(tag) | Part::End(tag) | Part::Other(tag) => {
                made.push_str(&unmarked(tag));
                continue;
            }
            Part::Text(words) => *words,
        };
        let before = nth.checked_sub(1).and_then(|before| parts.get(before));
        let element = match (before, parts.get(nth + 1)) {
            (Some(Part::Start(tag)), Some(Part::End(_))) => Some(unmarked(tag)),
            _ => None,
        };
        let element = element.as_deref();
        let name = element.map(name).unwrap_or_default();
        let runs = runs(words, &mut depth);
        let is_all = runs.iter().all(|(foreign, run)| *foreign || run.trim().is_empty());
        let takes = element.is_some_and(|tag| !tag.contains(" lang=") && name != "textarea");
        if is_all && takes && runs.iter().any(|(foreign, _)| *foreign) {
            let attributes = if element.is_some_and(|tag| tag.contains(" dir=")) {
                attributes.split_once(" dir=").map_or("", |(lang, _)| lang)
            } else {
                &attributes
            };
            // Behind the name, which every tag has.
            let end = made.len() - element.map_or(0, str::len) + 1 + name.len();
            made.insert_str(end, attributes);
            made.extend(runs.into_iter().map(|(_, run)| run));
        } else if name == "textarea" || TEXT_ONLY.contains(&name) {
            made.extend(runs.into_iter().map(|(_, run)| run));
        } else {
            for (foreign, run) in runs {
                if foreign && !run.trim().is_empty() {
                    made.extend(["<span", &attributes, ">", &run, "</span>"]);
                } else {
                    made.push_str(&run);
                }
            }
        }
    }
    made
}

/// A document without marks that have no other: of a text that was cut short, or that somebody has typed.
fn paired(html: &str) -> String {
    let mut begun = Vec::new();
    let mut alone = BTreeSet::new();
    for (at, mark) in html.match_indices([BEGIN, END]) {
        if mark.starts_with(BEGIN) {
            begun.push(at);
        } else if begun.pop().is_none() {
            alone.insert(at);
        }
    }
    alone.extend(begun);
    html.char_indices().filter(|(at, _)| !alone.contains(at)).map(|(_, c)| c).collect()
}

/// The name of a start tag's element.
fn name(tag: &str) -> &str {
    let tag = tag.trim_start_matches('<');
    tag.split(|c: char| c.is_ascii_whitespace() || c == '>' || c == '/').next().unwrap_or_default()
}

/// The runs of a text, and whether each is marked. `depth` is how many marked texts have begun before and not ended: one
/// goes on behind the link that is in it.
fn runs(words: &str, depth: &mut usize) -> Vec<(bool, String)> {
    // Lines of one paragraph.
    let words = words.replace(&format!("{END} {BEGIN}"), " ");
    let mut runs: Vec<(bool, String)> = Vec::new();
    for run in words.split_inclusive([BEGIN, END]) {
        let text = run.trim_end_matches([BEGIN, END]);
        let foreign = *depth > 0;
        match runs.last_mut() {
            _ if text.is_empty() => {}
            Some((last, before)) if *last == foreign => before.push_str(text),
            _ => runs.push((foreign, text.to_owned())),
        }
        match run.chars().next_back() {
            Some(BEGIN) => *depth += 1,
            Some(END) => *depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    runs
}

/// The parts of a document that Leptos has written: all elements but the empty ones have end tags, and in attributes there
/// are no quotation marks but at the ends.
fn parts(html: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        let length = if rest.starts_with("<!--") {
            rest.find("-->").map_or(rest.len(), |end| end + 3)
        } else if rest.starts_with('<') {
            tag_length(rest)
        } else {
            rest.find('<').unwrap_or(rest.len())
        };
        let (part, after) = rest.split_at(length);
        rest = after;
        parts.push(match part.as_bytes() {
            [b'<', b'/', ..] => Part::End(part),
            [b'<', b'!', ..] => Part::Other(part),
            [b'<', ..] => Part::Start(part),
            _ => Part::Text(part),
        });
        // What is in these is no markup.
        if let Some(raw) =
            ["script", "style"].into_iter().find(|raw| part.starts_with('<') && name(part) == *raw)
            && !part.starts_with("</")
        {
            let end = rest.find(&format!("</{raw}")).unwrap_or(rest.len());
            let (content, after) = rest.split_at(end);
            parts.push(Part::Other(content));
            rest = after;
        }
    }
    parts
}

/// How long the tag is with which this begins.
fn tag_length(html: &str) -> usize {
    let mut quote = None;
    for (at, c) in html.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::fallback::mark;

    #[test]
    fn the_element_that_a_text_fills_has_its_language() {
        let words = mark("A & B");
        for (html, expected) in [
            (
                format!("<p class=\"x\">{words}</p>"),
                "<p lang=\"en\" dir=\"ltr\" class=\"x\">A & B</p>".to_owned(),
            ),
            (format!("<title>{words}</title>"), "<title lang=\"en\" dir=\"ltr\">A & B</title>".to_owned()),
            (format!("<p dir=\"auto\">{words}</p>"), "<p lang=\"en\" dir=\"auto\">A & B</p>".to_owned()),
            (
                format!("<p aria-label=\"{words}>\">{words}</p>"),
                "<p lang=\"en\" dir=\"ltr\" aria-label=\"A & B>\">A & B</p>".to_owned(),
            ),
        ] {
            assert_eq!(marked_up(&html, "en"), expected);
        }
    }

    #[test]
    fn beside_other_words_it_has_an_element_of_its_own() {
        let words = mark("A");
        for (html, expected) in [
            (format!("<p>Ein {words}</p>"), "<p>Ein <span lang=\"en\" dir=\"ltr\">A</span></p>"),
            (format!("<p>{words}<br>B</p>"), "<p><span lang=\"en\" dir=\"ltr\">A</span><br>B</p>"),
            (
                format!("<a lang=\"pl\">{words}</a>"),
                "<a lang=\"pl\"><span lang=\"en\" dir=\"ltr\">A</span></a>",
            ),
            (format!("<title>{words} – B</title>"), "<title>A – B</title>"),
            (format!("<textarea dir=\"auto\">{words}</textarea>"), "<textarea dir=\"auto\">A</textarea>"),
            (format!("<script>'<p>{words}</p>'</script>"), "<script>'<p>A</p>'</script>"),
            (format!("<!-- {words} --><p>B</p>"), "<!-- A --><p>B</p>"),
        ] {
            assert_eq!(marked_up(&html, "en"), expected);
        }
    }

    #[test]
    fn a_text_goes_on_behind_what_is_in_it() {
        let prose = mark("One <a href=\"/x\">two</a> three.\nFour");
        assert_eq!(
            marked_up(&format!("<p>{}</p><p>Fünf</p>", prose.replace('\n', " ")), "en"),
            "<p><span lang=\"en\" dir=\"ltr\">One </span><a lang=\"en\" dir=\"ltr\" href=\"/x\">two</a>\
             <span lang=\"en\" dir=\"ltr\"> three. Four</span></p><p>Fünf</p>"
        );
        let within = mark(&format!("On {}", mark("May")));
        assert_eq!(
            marked_up(&format!("<p>{within} A</p>"), "en"),
            "<p><span lang=\"en\" dir=\"ltr\">On May</span> A</p>"
        );
    }

    #[test]
    fn a_mark_alone_is_no_mark() {
        let cut: String = mark("Cut short").chars().take(4).collect();
        assert_eq!(
            marked_up(&format!("<p>{cut}</p><p>{}</p>", mark("A")), "en"),
            "<p>Cut</p><p lang=\"en\" dir=\"ltr\">A</p>"
        );
        assert_eq!(
            marked_up(&format!("<p>B{END}</p><p>{}</p><p>C</p>", mark("A")), "en"),
            "<p>B</p><p lang=\"en\" dir=\"ltr\">A</p><p>C</p>"
        );
    }

    #[test]
    fn what_has_no_marks_stays_as_it_is() {
        let html = "<!DOCTYPE html><p title='a>b'>A<!>B</p><br><script>if(a<b){}</script>";
        assert_eq!(marked_up(html, "en"), html);
        assert_eq!(
            marked_up(&format!("{html}{}", mark("x")), "en"),
            format!("{html}<span lang=\"en\" dir=\"ltr\">x</span>")
        );
    }

    proptest::proptest! {
        #[test]
        fn no_words_are_lost_and_no_marks_kept(text in "[<>/a-z \"\u{FDD0}\u{FDD1}é!-]*") {
            let made = marked_up(&text, "en");
            proptest::prop_assert!(!made.contains([BEGIN, END]));
            let added = |html: &str| html.replace("<span lang=\"en\" dir=\"ltr\">", "").replace("</span>", "").replace(" lang=\"en\" dir=\"ltr\"", "");
            proptest::prop_assert_eq!(added(&made), added(&unmarked(&text)));
        }
    }
}
