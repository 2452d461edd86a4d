//! The texts that a service needs: they follow from its ids.

use crate::{
    definition::{Kind, PageKind, Service},
    problem::{Code, possible},
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
    let mut texts = Vec::new();
    let mut need = |message: &str, attribute: Option<&str>, variables: &[String]| {
        texts.push(Text {
            message: message.to_owned(),
            attribute: attribute.map(str::to_owned),
            variables: variables.to_vec(),
        });
    };
    need("service", None, &[]);
    need("service", Some("description"), &[]);
    need("service", Some("start"), &[]);
    for standard in &service.standards {
        need(&format!("standard-{}", standard.id), None, &["date".to_owned()]);
    }
    let mut answered: Vec<String> = Vec::new();
    for page in &service.pages {
        let mut variables = answered.clone();
        variables.extend(page.dates.keys().cloned());
        let single = page.kind == PageKind::Question && page.questions.len() == 1;
        if page.kind == PageKind::Exit {
            need(&page.id, Some("body"), &variables);
        }
        if !single || page.questions[0].id != page.id {
            need(&page.id, None, &variables);
        }
        if let Some(letter) = &page.letter {
            need(letter, None, &variables);
            need(letter, Some("subject"), &variables);
            let mut with_today = variables.clone();
            with_today.push("today".to_owned());
            need(letter, Some("body"), &with_today);
        }
        for question in &page.questions {
            need(&question.id, None, &[]);
            for option in &question.options {
                need(&question.id, Some(option), &[]);
            }
            let problems = possible(question);
            for code in problems.iter().filter(|code| OWN_MESSAGE.contains(code)) {
                need(&question.id, Some(code.name()), &[]);
            }
            if problems.iter().any(|code| !OWN_MESSAGE.contains(code) && *code != Code::UnknownOption) {
                need(&question.id, Some("name"), &[]);
            }
            if !question.warn.is_empty() {
                need(&question.id, Some("warning"), &[]);
            }
            answered.push(question.id.clone());
        }
    }
    texts
}

/// The attributes that a message of the service's file may have beside those it must have.
pub fn optional(service: &Service, message: &str) -> Vec<String> {
    let mut allowed = vec!["body".to_owned()];
    if message == "service" {
        allowed.push("next".to_owned());
    }
    if let Some(question) = service.question(message) {
        allowed.extend(["hint", "spoken", "summary", "name"].map(str::to_owned));
        allowed.extend(question.options.iter().map(|option| format!("{option}-hint")));
        if question.kind == Kind::Number {
            allowed.push("suffix".to_owned());
        }
    }
    allowed
}
