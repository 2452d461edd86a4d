//! The words of a service: headings, problems, and the answers as variables of texts.

use ::wizard::{Answers, Date, Kind, Page, Problem, Question, Service, journey::dates};
use locale::{Texts, Value};
use std::borrow::Cow;

/// The words for a problem: the question's own, or the general ones with its name.
pub(super) fn problem_text(texts: &Texts, question: &Question, problem: &Problem) -> String {
    let code = problem.code.name();
    if let Some(own) = texts.attribute(&question.id, code) {
        return own;
    }
    let name = texts.attribute(&question.id, "name").unwrap_or_else(|| texts.text(&question.id));
    let mut args = vec![("name", name.into())];
    args.extend(problem.limit.map(|limit| ("limit", limit.into())));
    texts.with(&format!("problem-{code}"), &args)
}

/// The answers as variables: `$<id>` for each question (of a choice the option's id, so that a text can
/// select by it), `$has-<id>` whether it was answered, and the page's computed dates.
pub fn variables(
    service: &Service,
    page: &Page,
    answers: &Answers,
    texts: &Texts,
    today: Date,
) -> Vec<(String, String)> {
    let mut variables = vec![("today".to_owned(), texts.date(today))];
    for question in service.questions() {
        let value: Cow<'_, str> = match question.kind {
            Kind::Date => answers.date(&question.id).map(|date| texts.date(date)).unwrap_or_default().into(),
            Kind::Checkboxes => answers.values(&question.id).join(",").into(),
            _ => answers.text(&question.id).into(),
        };
        let has = if value.is_empty() { "no" } else { "yes" };
        variables.push((format!("has-{}", question.id), has.to_owned()));
        variables.push((question.id.clone(), value.into_owned()));
    }
    variables.extend(dates(page, answers).into_iter().map(|(name, date)| (name, texts.date(date))));
    variables
}

/// Variables as Fluent takes them.
pub fn fluent_args(variables: &[(String, String)]) -> Vec<(&str, Value<'_>)> {
    variables.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect()
}

/// A letter, subject and body, made from the answers.
pub fn letter_text(texts: &Texts, letter: &str, variables: &[(String, String)]) -> (String, String) {
    let args = fluent_args(variables);
    let part = |name| texts.attribute_with(letter, name, &args).unwrap_or_default();
    (part("subject"), part("body"))
}
