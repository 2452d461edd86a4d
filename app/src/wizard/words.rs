//! The words of a service: headings, problems, and the answers as variables of texts.

use ::wizard::{
    Answers, Date, Kind, Page, Period, Problem, Question, Service, answers::ADDRESS, journey::dates,
};
use locale::{Texts, Value};

/// The words for a problem: the question's own, or the general ones with its name.
pub(super) fn problem_text(texts: &Texts, question: &Question, problem: &Problem) -> String {
    let code = problem.code.name();
    if let Some(own) = texts.attribute(question.text(), code) {
        return own;
    }
    let name = texts.attribute(question.text(), "name").unwrap_or_else(|| texts.text(question.text()));
    let mut args = vec![("name", name.into())];
    args.extend(problem.limit.map(|limit| ("limit", limit.into())));
    texts.with(&format!("problem-{code}"), &args)
}

/// The words of an option.
pub(super) fn option_text(texts: &Texts, question: &Question, option: &str) -> String {
    // A language need not have words of its own for yes or no to a question: the general ones serve.
    if question.kind == Kind::YesNo && !texts.has(question.text(), Some(option)) {
        return texts.text(option);
    }
    texts.attribute(question.text(), option).unwrap_or_else(|| option.to_owned())
}

/// The answer of a question in words; empty if there is none.
pub(super) fn answer_words(texts: &Texts, question: &Question, answers: &Answers) -> String {
    let id = &question.id;
    match question.kind {
        Kind::Date => answers.date(id).map(|date| texts.date(date)).unwrap_or_default(),
        Kind::MonthYear => answers.month(id).map(|date| texts.month(date)).unwrap_or_default(),
        Kind::Money if !answers.text(id).is_empty() => {
            texts.with("pounds", &[("sum", answers.text(id).into())])
        }
        Kind::Address => {
            let parts = ADDRESS.iter().map(|part| answers.text(&format!("{id}-{part}")));
            parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
        }
        kind if kind.is_choice() => {
            let chosen = answers.values(id).iter().filter(|option| !option.is_empty());
            chosen.map(|option| option_text(texts, question, option)).collect::<Vec<_>>().join("\n")
        }
        _ => answers.text(id).to_owned(),
    }
}

/// The direction of an answer as it is shown back, for the attribute `dir`: a person's own words run as their first letters do,
/// what the site puts into words as the page does.
pub(super) fn answer_direction(question: &Question) -> Option<&'static str> {
    let kind = question.kind;
    let is_of_site = kind.is_choice() || matches!(kind, Kind::Date | Kind::MonthYear | Kind::Money);
    (!is_of_site).then_some("auto")
}

/// The answers as variables: `$<id>` for each question (of a choice the option's id, so that a text can
/// select by it), `$<id>-words` for a choice in words, `$has-<id>` whether it was answered, the page's computed
/// dates, and the service's values and rules. In a round of a group, that round's answers have the names that
/// all rounds are written with.
pub fn variables(
    service: &Service,
    page: &Page,
    answers: &Answers,
    texts: &Texts,
    today: Date,
) -> Vec<(String, String)> {
    let on = service.on(today);
    let mut variables = vec![("today".to_owned(), texts.date(today))];
    for rule in service.rules.iter().filter(|rule| rule.holds_on(today)) {
        variables.push((rule.id.clone(), period_text(texts, rule.is)));
    }
    for value in &service.values {
        variables.push((value.id.clone(), value.of(answers, on).unwrap_or_default()));
    }
    for question in service.questions().filter(|question| question.round < 2 || question.round == page.round)
    {
        let (id, words) = (question.text(), answer_words(texts, question, answers));
        let has = if words.is_empty() { "no" } else { "yes" };
        variables.push((format!("has-{id}"), has.to_owned()));
        if !question.kind.is_choice() {
            variables.push((id.to_owned(), words));
            continue;
        }
        variables.push((id.to_owned(), answers.values(&question.id).join(",")));
        let words = if question.kind == Kind::Checkboxes && !words.is_empty() {
            format!("- {}", words.replace('\n', "\n- "))
        } else {
            words
        };
        variables.push((format!("{id}-words"), words));
    }
    let dates = dates(service, page, answers, today);
    variables.extend(dates.into_iter().map(|(name, date)| (name, texts.date(date))));
    variables
}

/// A period in words.
fn period_text(texts: &Texts, period: Period) -> String {
    let (unit, count) = match period {
        Period::Days(days) => ("days", days),
        Period::WorkingDays(days) => ("working-days", days),
        Period::Weeks(weeks) => ("weeks", weeks),
        Period::Months(months) => ("months", months),
    };
    texts.with(&format!("period-{unit}"), &[("count", i64::from(count).into())])
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
