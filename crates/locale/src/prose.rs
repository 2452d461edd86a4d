//! Prose in texts: paragraphs, lists, subheadings, links and strong words, as content designers write them.
//!
//! A blank line ends a paragraph, `- ` begins a list item, `# ` a subheading; `[words](target)` is a link
//! and `**words**` are strong. Anything else is taken as it stands.

/// A block of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A subheading.
    Heading(Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List(Vec<Vec<Inline>>),
}

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Plain words.
    Text(String),
    /// Words that matter more.
    Strong(String),
    /// A link: its words and its target.
    Link(String, String),
}

/// The blocks of a text.
pub fn blocks(source: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut paragraph = String::new();
    for line in source.lines().map(str::trim).chain([""]) {
        let item = line.strip_prefix("- ");
        let heading = line.strip_prefix("# ");
        if (line.is_empty() || item.is_some() || heading.is_some()) && !paragraph.is_empty() {
            blocks.push(Block::Paragraph(inlines(&std::mem::take(&mut paragraph))));
        }
        if let Some(item) = item {
            match blocks.last_mut() {
                Some(Block::List(items)) => items.push(inlines(item)),
                _ => blocks.push(Block::List(vec![inlines(item)])),
            }
        } else if let Some(heading) = heading {
            blocks.push(Block::Heading(inlines(heading)));
        } else if !line.is_empty() {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line);
        }
    }
    blocks
}

/// The runs of one line.
pub fn inlines(source: &str) -> Vec<Inline> {
    let mut runs = Vec::new();
    let mut plain = String::new();
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        let marked = match next {
            '[' => link(rest),
            '*' => strong(rest),
            _ => None,
        };
        if let Some((run, after)) = marked {
            if !plain.is_empty() {
                runs.push(Inline::Text(std::mem::take(&mut plain)));
            }
            runs.push(run);
            rest = after;
        } else {
            plain.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    if !plain.is_empty() {
        runs.push(Inline::Text(plain));
    }
    runs
}

fn link(source: &str) -> Option<(Inline, &str)> {
    let (words, rest) = source.strip_prefix('[')?.split_once("](")?;
    let (target, rest) = rest.split_once(')')?;
    let safe = target.starts_with('/') && !target.starts_with("//")
        || ["https://", "mailto:", "tel:", "#"].iter().any(|scheme| target.starts_with(scheme));
    // A variable in an address has no need of the marks that keep it apart in a sentence.
    let plain = |c: &char| !('\u{2066}'..='\u{2069}').contains(c);
    (safe && !words.is_empty() && !words.contains('['))
        .then(|| (Inline::Link(words.into(), target.chars().filter(plain).collect()), rest))
}

fn strong(source: &str) -> Option<(Inline, &str)> {
    let (words, rest) = source.strip_prefix("**")?.split_once("**")?;
    (!words.is_empty()).then(|| (Inline::Strong(words.into()), rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn blocks_are_found() {
        let text = |text: &str| vec![Inline::Text(text.into())];
        assert_eq!(
            blocks("One\nline.\n\n# Then\n- a\n- b\nLast"),
            [
                Block::Paragraph(text("One line.")),
                Block::Heading(text("Then")),
                Block::List(vec![text("a"), text("b")]),
                Block::Paragraph(text("Last")),
            ]
        );
    }

    #[test]
    fn links_are_only_to_safe_targets() {
        assert_eq!(
            inlines("See [this](/contact) **now**."),
            [
                Inline::Text("See ".into()),
                Inline::Link("this".into(), "/contact".into()),
                Inline::Text(" ".into()),
                Inline::Strong("now".into()),
                Inline::Text(".".into()),
            ]
        );
        for odd in ["[x](javascript:alert)", "[x](//evil.example)", "[x]", "[your name] (b)", "** **a", "*"] {
            assert!(!inlines(odd).iter().any(|run| matches!(run, Inline::Link(..))), "{odd}");
        }
    }

    proptest! {
        #[test]
        fn any_text_gives_blocks(text in ".*") {
            let _ = blocks(&text);
        }
    }
}
