//! What a mail says as HTML and as plain text: the same words, from the same prose.
//!
//! The HTML has nothing that a mail program would have to fetch, and no style but for lines that can be read and
//! references that stay whole, so that it is shown as its reader has set up their program.

use crate::security::PublicUrl;
use locale::{
    direction,
    prose::{Block, Inline},
};
use quick_xml::escape::escape;
use std::fmt::Write;

/// A mail in one language.
#[derive(Debug)]
pub(super) struct Version {
    /// The language.
    pub(super) lang: String,
    /// The subject, which is the heading too.
    pub(super) subject: String,
    /// What it says.
    pub(super) parts: Vec<Part>,
}

/// A stretch of a mail, in the version's language or in the one that is behind it.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) lang: String,
    pub(super) blocks: Vec<Block>,
}

/// The whole mail as HTML.
pub(super) fn html(versions: &[Version], site: Option<&PublicUrl>) -> String {
    let (lang, subject) = versions.first().map_or(("", ""), |first| (&first.lang, &first.subject));
    let mut html = format!(
        "<!DOCTYPE html>\n<html {}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n</head>\n\
         <body style=\"line-height: 1.6; max-width: 40em\">\n",
        language(lang),
        escape(subject),
    );
    for version in versions {
        let _ = writeln!(html, "<div {}>\n<h1>{}</h1>", language(&version.lang), escape(&version.subject));
        for part in &version.parts {
            let is_foreign = part.lang != version.lang;
            if is_foreign {
                let _ = writeln!(html, "<div {}>", language(&part.lang));
            }
            let runs = |runs: &[Inline]| html_runs(runs, &version.lang, site);
            for block in &part.blocks {
                match block {
                    Block::Heading(words) => _ = writeln!(html, "<h2>{}</h2>", runs(words)),
                    Block::Paragraph(words) => _ = writeln!(html, "<p>{}</p>", runs(words)),
                    Block::List(items) => {
                        html.push_str("<ul>\n");
                        for item in items {
                            let _ = writeln!(html, "<li>{}</li>", runs(item));
                        }
                        html.push_str("</ul>\n");
                    }
                }
            }
            if is_foreign {
                html.push_str("</div>\n");
            }
        }
        html.push_str("</div>\n");
    }
    html.push_str("</body>\n</html>\n");
    html
}

fn language(lang: &str) -> String {
    format!("lang=\"{}\" dir=\"{}\"", escape(lang), direction(lang))
}

fn html_runs(runs: &[Inline], lang: &str, site: Option<&PublicUrl>) -> String {
    let run = |run: &Inline| match run {
        Inline::Text(words) => escape(words).into_owned(),
        Inline::Strong(words) => format!("<strong style=\"white-space: nowrap\">{}</strong>", escape(words)),
        Inline::Link(words, target) => match address(target, lang, site) {
            Some(address) => format!("<a href=\"{}\">{}</a>", escape(&address), escape(words)),
            None => escape(words).into_owned(),
        },
    };
    runs.iter().map(run).collect()
}

/// The whole mail as plain text. The address of a link stands on a line of its own, where nothing can be taken for a
/// part of it, and which runs from left to right in every language.
pub(super) fn text(versions: &[Version], site: Option<&PublicUrl>) -> String {
    let mut paragraphs = Vec::new();
    for (nth, version) in versions.iter().enumerate() {
        if nth > 0 {
            paragraphs.push(format!("\n{}", version.subject));
        }
        for block in version.parts.iter().flat_map(|part| &part.blocks) {
            let with_addresses = |words: &[Inline]| {
                let lines = [plain(words)].into_iter().chain(addresses(words, &version.lang, site));
                lines.collect::<Vec<_>>().join("\n")
            };
            paragraphs.push(match block {
                Block::Heading(words) => plain(words),
                Block::Paragraph(words) => with_addresses(words),
                Block::List(items) => items
                    .iter()
                    .map(|item| format!("- {}", with_addresses(item)))
                    .collect::<Vec<_>>()
                    .join("\n"),
            });
        }
    }
    paragraphs.join("\n\n") + "\n"
}

fn plain(words: &[Inline]) -> String {
    let run = |run: &Inline| match run {
        Inline::Text(words) | Inline::Strong(words) | Inline::Link(words, _) => words.clone(),
    };
    words.iter().map(run).collect()
}

fn addresses(words: &[Inline], lang: &str, site: Option<&PublicUrl>) -> Vec<String> {
    let link = |run: &Inline| match run {
        Inline::Link(_, target) => address(target, lang, site),
        _ => None,
    };
    words.iter().filter_map(link).collect()
}

/// The whole address of a link; `None` for a page of this site if nobody has said where people find it.
fn address(target: &str, lang: &str, site: Option<&PublicUrl>) -> Option<String> {
    if target.starts_with('/') {
        site.map(|site| format!("{site}/{lang}{target}"))
    } else {
        Some(target.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use locale::prose::blocks;

    fn versions() -> Vec<Version> {
        let part = |lang: &str, text: &str| Part { lang: lang.into(), blocks: blocks(text) };
        let version =
            |lang: &str, subject: &str, parts| Version { lang: lang.into(), subject: subject.into(), parts };
        vec![
            version(
                "ur",
                "A & B",
                vec![
                    part("ur", "# H\n\nSee [this](/case), **now** <b>.\n\n- one\n- [two](/x)"),
                    part("en", "E"),
                ],
            ),
            version("en", "C", vec![part("en", "D")]),
        ]
    }

    #[test]
    fn html_is_marked_up_and_escaped() {
        let site = "https://hark.test".parse().unwrap();
        let html = html(&versions(), Some(&site));
        for part in [
            "<html lang=\"ur\" dir=\"rtl\">",
            "<title>A &amp; B</title>",
            "<h1>A &amp; B</h1>\n<h2>H</h2>\n",
            "<p>See <a href=\"https://hark.test/ur/case\">this</a>, <strong style=\"white-space: nowrap\">now</strong> &lt;b&gt;.</p>",
            "<ul>\n<li>one</li>\n<li><a href=\"https://hark.test/ur/x\">two</a></li>\n</ul>",
            "<div lang=\"en\" dir=\"ltr\">\n<p>E</p>\n</div>\n</div>",
            "<div lang=\"en\" dir=\"ltr\">\n<h1>C</h1>\n<p>D</p>\n</div>\n</body>",
        ] {
            assert!(html.contains(part), "{part}\n{html}");
        }
    }

    #[test]
    fn text_has_addresses_on_lines_of_their_own() {
        let site = "https://hark.test".parse().unwrap();
        assert_eq!(
            text(&versions(), Some(&site)),
            "H\n\nSee this, now <b>.\nhttps://hark.test/ur/case\n\n- one\n- two\nhttps://hark.test/ur/x\n\nE\n\n\nC\n\nD\n"
        );
        assert!(!text(&versions(), None).contains("/case"));
    }
}
