//! A file of texts written anew, in the order of the file that it is translated from.

use crate::pattern::set_in;
use fluent_syntax::ast::{Comment, Entry, Resource};
use std::collections::{BTreeMap, BTreeSet};

/// A file with these patterns by the names of their texts, in the order and the groups of `english`. Comments are those
/// of `own`, the file as it was, where it has any: they may tell the next translator what English need not.
/// What only `own` has comes where it belongs to a message of both, or else last.
pub fn rewrite(english: &str, own: &str, patterns: &BTreeMap<String, String>) -> String {
    let template = parse(english);
    let own = parse(own);
    let apart = apart(english);
    let mut file =
        File { patterns, attributes: attributes(&own), written: BTreeSet::new(), out: String::new() };
    let mut headings = headings(&template, &own).into_iter();
    let mut after_heading = false;
    for entry in &template.body {
        if let Some((mark, _)) = heading(entry) {
            let (_, comment) = headings.next().unwrap_or((mark, &[]));
            file.blank();
            file.comment(mark, comment);
            after_heading = true;
        } else if let Some(id) = id(entry) {
            let comment = own_comment(&own, &id).or_else(|| comment(entry));
            if file.entry(&id, &attribute_names(entry), comment, after_heading || apart.contains(&id)) {
                after_heading = false;
            }
        }
    }
    for entry in &own.body {
        if let Some(id) = id(entry).filter(|id| !file.written.contains(id)) {
            file.entry(&id, &[], comment(entry), true);
        }
    }
    file.out
}

/// A file that is being written.
struct File<'a> {
    patterns: &'a BTreeMap<String, String>,
    /// The attributes of each message as the file was.
    attributes: BTreeMap<String, Vec<String>>,
    written: BTreeSet<String>,
    out: String,
}

impl File<'_> {
    /// Leaves a line blank.
    fn blank(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    fn comment(&mut self, mark: &str, lines: &[&str]) {
        for line in lines {
            self.out.push_str(format!("{mark} {line}").trim_end());
            self.out.push('\n');
        }
    }

    /// Writes a message or term, if there is a pattern for anything of it; says whether there was.
    fn entry(&mut self, id: &str, english: &[String], comment: Option<&[&str]>, apart: bool) -> bool {
        let own = self.attributes.get(id).cloned().unwrap_or_default();
        let own = own.into_iter().filter(|name| !english.contains(name));
        let attributes: Vec<_> = english.iter().cloned().chain(own).collect();
        let of =
            |attribute: String| self.patterns.get(&format!("{id}.{attribute}")).map(|text| (attribute, text));
        let attributes: Vec<_> = attributes.into_iter().filter_map(of).collect();
        let value = self.patterns.get(id);
        self.written.insert(id.to_owned());
        if value.is_none() && attributes.is_empty() {
            return false;
        }
        if apart {
            self.blank();
        }
        self.comment("#", comment.unwrap_or_default());
        self.out.push_str(id);
        self.out.push_str(" =");
        self.out.extend(value.map(|value| set_in(value, "")));
        for (attribute, pattern) in attributes {
            self.out.extend(["\n    .", &attribute, " =", &set_in(pattern, "    ")]);
        }
        self.out.push('\n');
        true
    }
}

fn parse(source: &str) -> Resource<&str> {
    fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource)
}

/// The name of a message, or of a term with its hyphen.
fn id(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}

fn comment<'a>(entry: &'a Entry<&'a str>) -> Option<&'a [&'a str]> {
    let comment = match entry {
        Entry::Message(message) => message.comment.as_ref(),
        Entry::Term(term) => term.comment.as_ref(),
        _ => None,
    };
    comment.map(|comment| comment.content.as_slice())
}

fn own_comment<'a>(own: &'a Resource<&'a str>, name: &str) -> Option<&'a [&'a str]> {
    own.body.iter().find(|entry| id(entry).as_deref() == Some(name)).and_then(comment)
}

fn attribute_names(entry: &Entry<&str>) -> Vec<String> {
    let attributes = match entry {
        Entry::Message(message) => &message.attributes,
        Entry::Term(term) => &term.attributes,
        _ => return Vec::new(),
    };
    attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect()
}

fn attributes(own: &Resource<&str>) -> BTreeMap<String, Vec<String>> {
    own.body.iter().filter_map(|entry| Some((id(entry)?, attribute_names(entry)))).collect()
}

/// A comment that belongs to no message, and its mark.
fn heading<'a>(entry: &'a Entry<&'a str>) -> Option<(&'static str, &'a [&'a str])> {
    let of = |mark, comment: &'a Comment<&'a str>| Some((mark, comment.content.as_slice()));
    match entry {
        Entry::Comment(comment) => of("#", comment),
        Entry::GroupComment(comment) => of("##", comment),
        Entry::ResourceComment(comment) => of("###", comment),
        _ => None,
    }
}

/// The comments that belong to no message: those of the file itself if they match those of the template one by one.
fn headings<'a>(
    template: &'a Resource<&'a str>,
    own: &'a Resource<&'a str>,
) -> Vec<(&'static str, &'a [&'a str])> {
    let of = |resource: &'a Resource<&'a str>| resource.body.iter().filter_map(heading).collect::<Vec<_>>();
    let (english, own) = (of(template), of(own));
    let marks = |headings: &[(&'static str, _)]| headings.iter().map(|(mark, _)| *mark).collect::<Vec<_>>();
    if marks(&english) == marks(&own) { own } else { english }
}

/// The messages and terms with a blank line before them, or before their comment.
fn apart(source: &str) -> BTreeSet<String> {
    let mut apart = BTreeSet::new();
    let mut blank = false;
    for line in source.lines() {
        if line.is_empty() {
            blank = true;
        } else if !line.starts_with('#') {
            let name = line.split_once('=').map(|(name, _)| name.trim_end());
            apart.extend(name.filter(|_| blank).map(str::to_owned));
            blank = false;
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coverage::texts;

    const ENGLISH: &str = "# All of it.\n\n-t = T\n\n## First\n\n# Of a\na = A\nb = B\n    .c = C\n    .d = D\n\n## Second\n\ne = E\n\nf = F\n";

    fn of(source: &str) -> BTreeMap<String, String> {
        texts(source).into_iter().map(|text| (text.name, text.pattern)).collect()
    }

    #[test]
    fn a_file_in_order_stays_as_it_is() {
        assert_eq!(rewrite(ENGLISH, ENGLISH, &of(ENGLISH)), ENGLISH);
    }

    #[test]
    fn order_and_groups_are_those_of_english() {
        let own = "f = f\n\nb =\n    .d = d\n    .own = o\n    .c = c\n\n# Von a\na = a\n-u = u\n";
        assert_eq!(
            rewrite(ENGLISH, own, &of(own)),
            "# All of it.\n\n## First\n\n# Von a\na = a\nb =\n    .c = c\n    .d = d\n    .own = o\n\n## Second\n\nf = f\n\n-u = u\n"
        );
    }

    #[test]
    fn comments_that_match_stay() {
        let own = ENGLISH.replace("First", "Erstes").replace("All of it", "Alles");
        assert_eq!(rewrite(ENGLISH, &own, &of(&own)), own);
    }
}
