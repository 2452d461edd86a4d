//! The texts that a service needs: they follow from its ids.

use crate::{
    page::{Page, PageKind},
    problem::{Code, possible},
    question::{Kind, Question},
    service::Service,
};

/// One text that must exist, in the service's own file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The Fluent message.
    pub message: String,
    /// Its attribute; the message's own value if none.
    pub attribute: Option<String>,
    /// The names of the variables it may use.
    pub variables: Vec<String>,
}

/// The problems whose message is the question's own; all others have a general message that uses the
/// question's `.name`.
pub const OWN_MESSAGE: [Code; 2] = [Code::Required, Code::Invalid];

/// Every text that a service's file must have in each language.
pub fn required(service: &Service) -> Vec<Text> {
    let mut texts = Texts(Vec::new());
    texts.need("service", None, &[]);
    texts.need("service", Some("description"), &[]);
    texts.need("service", Some("start"), &[]);
    for standard in &service.standards {
        texts.need(&format!("standard-{}", standard.id), None, &["date".to_owned()]);
    }
    for group in &service.groups {
        texts.need(&group.id, None, &["number".to_owned()]);
    }
    let mut known: Vec<String> = service.rules.iter().map(|rule| rule.id.clone()).collect();
    // A value is known where all that it is worked out from may have been asked: from the start, as blank.
    known.extend(service.values.iter().map(|value| value.id.clone()));
    // All rounds of a group share the texts of the first.
    for page in service.pages.iter().filter(|page| page.round < 2) {
        texts.need_page(page, &known);
        for question in &page.questions {
            texts.need_question(question);
            known.extend(variables(question));
        }
    }
    texts.0
}

/// The variables that a question's answer gives to later texts.
fn variables(question: &Question) -> Vec<String> {
    let id = question.text();
    let mut names = vec![id.to_owned(), format!("has-{id}")];
    if question.kind.is_choice() {
        names.push(format!("{id}-words"));
    }
    names
}

struct Texts(Vec<Text>);

impl Texts {
    fn need(&mut self, message: &str, attribute: Option<&str>, variables: &[String]) {
        self.0.push(Text {
            message: message.to_owned(),
            attribute: attribute.map(str::to_owned),
            variables: variables.to_vec(),
        });
    }

    fn need_page(&mut self, page: &Page, known: &[String]) {
        let mut known = known.to_vec();
        known.extend(page.dates.keys().cloned());
        match page.kind {
            PageKind::Exit => self.need(page.text(), Some("body"), &known),
            PageKind::More => known.push("number".to_owned()),
            PageKind::Question => {}
        }
        if !page.is_one_question() || page.kind == PageKind::More {
            self.need(page.text(), None, &known);
        }
        if page.hand_over.is_some() {
            self.need(page.text(), Some("button"), &[]);
        }
        if let Some(letter) = &page.letter {
            self.need(letter, None, &known);
            self.need(letter, Some("subject"), &known);
            known.push("today".to_owned());
            self.need(letter, Some("body"), &known);
        }
    }

    fn need_question(&mut self, question: &Question) {
        let id = question.text();
        self.need(id, None, &[]);
        for option in &question.options {
            self.need(id, Some(option), &[]);
        }
        let problems = possible(question);
        for code in problems.iter().filter(|code| OWN_MESSAGE.contains(code)) {
            self.need(id, Some(code.name()), &[]);
        }
        if problems.iter().any(|code| !OWN_MESSAGE.contains(code) && *code != Code::UnknownOption) {
            self.need(id, Some("name"), &[]);
        }
        if !question.warn.is_empty() {
            self.need(id, Some("warning"), &[]);
        }
    }
}

/// The attributes that a message of the service's file may have beside those it must have.
pub fn optional(service: &Service, message: &str) -> Vec<String> {
    let mut allowed = vec!["body".to_owned()];
    if service.question(message).is_some() || service.pages.iter().any(|page| page.text() == message) {
        allowed.push("spoken".to_owned());
    }
    if message == "service" {
        allowed.push("next".to_owned());
    }
    if let Some(question) = service.question(message) {
        allowed.extend(["hint", "hint-spoken", "summary", "name"].map(str::to_owned));
        allowed.extend(question.choices().map(|option| format!("{option}-hint")));
        // Words of its own where there are general ones.
        allowed.extend(possible(question).into_iter().map(|code| code.name().to_owned()));
        if question.kind == Kind::YesNo {
            allowed.extend(question.choices().map(str::to_owned));
        }
        if question.kind == Kind::Number {
            allowed.push("suffix".to_owned());
        }
    }
    allowed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_and_questions_alone_can_be_said_otherwise() {
        let service = Service::from_toml(include_str!("../tests/small.toml")).unwrap();
        let may_have =
            |message| optional(&service, message).into_iter().filter(|name| name.contains("spoken"));
        assert_eq!(may_have("told").collect::<Vec<_>>(), ["spoken", "hint-spoken"]);
        assert_eq!(may_have("tell-them").collect::<Vec<_>>(), ["spoken"], "an exit has no hint");
        assert_eq!(may_have("service").count(), 0);
    }
}
