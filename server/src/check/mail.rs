//! Whether a service says at which address people get mail.

use wizard::{Kind, Question, Service};

/// What is wrong with what a definition says, or does not say, with `mail-to`.
pub(super) fn fault(written: &Service) -> Option<String> {
    let addresses = || written.questions().filter(|question| holds_address(question));
    let Some(named) = &written.mail_to else {
        let names = |question: &Question| question.autocomplete.as_deref() == Some("name");
        if written.queue.is_none() || !(addresses().next().is_some() || written.questions().any(names)) {
            return None;
        }
        return Some(match addresses().map(|question| format!("\"{}\"", question.id)).collect::<Vec<_>>() {
            ids if ids.is_empty() => {
                "asks people for their name, but not for an email address to answer to; add a \
                 question with kind = \"email\" and autocomplete = \"email\", and name it with mail-to"
                    .to_owned()
            }
            ids => format!(
                "asks people for their email address, but does not say which answer is the address that they get \
                 mail at; write mail-to = {}",
                ids.join(" or ")
            ),
        });
    };
    let in_group = |id: &str| {
        let page = written.pages.iter().find(|page| page.questions.iter().any(|question| question.id == id));
        page.is_some_and(|page| page.group.is_some())
    };
    match addresses().find(|question| question.id == *named) {
        _ if written.anonymous => Some("the service is anonymous, so nobody gets mail; remove it".to_owned()),
        None => Some(format!(
            "\"{named}\" is no question with kind = \"email\" and autocomplete = \"email\"; name one that is"
        )),
        Some(_) if in_group(named) => Some(format!(
            "\"{named}\" is asked in every round of its group; name a question that is asked once"
        )),
        Some(_) => None,
    }
}

/// Whether a question asks people for their own email address.
fn holds_address(question: &Question) -> bool {
    question.kind == Kind::Email && question.autocomplete.as_deref() == Some("email")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page for each of these questions, below a head.
    fn fault_of(head: &str, questions: &[&str]) -> String {
        let page = |question: &&str| format!("[[page]]\nid = \"p\"\n{question}\n");
        let pages: String = questions.iter().map(page).collect();
        let source = format!("id = \"s\"\nactivity = \"a\"\n{head}\n{pages}");
        fault(&Service::as_written(&source).unwrap_or_else(|error| panic!("{error}\n{source}")))
            .unwrap_or_default()
    }

    const NAME: &str = "[[page.question]]\nid = \"n\"\nautocomplete = \"name\"";
    const MINE: &str = "[[page.question]]\nid = \"mine\"\nkind = \"email\"\nautocomplete = \"email\"";
    const OLD: &str = "[[page.question]]\nid = \"old\"\nkind = \"email\"\nautocomplete = \"email\"";
    const THEIRS: &str = "[[page.question]]\nid = \"theirs\"\nkind = \"email\"";
    const QUEUE: &str = "queue = \"q\"";
    const TO_MINE: &str = "queue = \"q\"\nmail-to = \"mine\"";

    #[test]
    fn who_is_named_is_written_to_at_one_address() {
        for (head, questions) in [
            (QUEUE, &[THEIRS][..]),
            ("", &[NAME, MINE]),
            (TO_MINE, &[NAME, OLD, MINE]),
            ("queue = \"q\"\nanonymous = true", &[THEIRS]),
        ] {
            assert_eq!(fault_of(head, questions), "", "{head} {questions:?}");
        }
        for (head, questions, words) in [
            (QUEUE, &[NAME, THEIRS][..], "asks people for their name, but not"),
            (QUEUE, &[MINE], "write mail-to = \"mine\""),
            (QUEUE, &[OLD, MINE], "write mail-to = \"old\" or \"mine\""),
            (TO_MINE, &[NAME], "\"mine\" is no question"),
            ("queue = \"q\"\nmail-to = \"theirs\"", &[THEIRS], "\"theirs\" is no question"),
            ("queue = \"q\"\nanonymous = true\nmail-to = \"mine\"", &[MINE], "anonymous"),
        ] {
            let found = fault_of(head, questions);
            assert!(found.contains(words), "{head} {questions:?}: {found}");
        }
        let in_group = MINE.replacen("[[", "group = \"g\"\n[[", 1);
        let head = format!("{TO_MINE}\n[[group]]\nid = \"g\"\nat-most = 2");
        assert!(fault_of(&head, &[&in_group]).contains("every round"));
    }
}
