//! Whether answers make a case: the same rules as in the browser, and the server always decides.

use crate::problem::FieldProblem;
use std::collections::{BTreeMap, BTreeSet};
use time::Date;
use wizard::{
    Answer, Answers, Kind, Question, Service, input,
    journey::{End, journey, problems},
};

/// Why answers make no case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// They lead to advice: the page of this id.
    Exit(String),
    /// Something is missing or cannot stand.
    Fields(Vec<FieldProblem>),
}

/// The answers that count, cleaned as a form's are, from what was sent by form field. Answers to questions
/// that these answers make irrelevant are left out; fields that the service does not have are refused.
///
/// # Errors
/// What is wrong, in codes.
pub fn fit(service: &Service, sent: &BTreeMap<String, Answer>, today: Date) -> Result<Answers, Unfit> {
    let strange = strange_fields(service, sent);
    if !strange.is_empty() {
        return Err(Unfit::Fields(strange));
    }
    let form: Vec<(String, String)> = sent
        .iter()
        .flat_map(|(field, answer)| answer.values().iter().map(|value| (field.clone(), value.clone())))
        .collect();
    let mut answers = Answers::default();
    for page in &service.pages {
        answers.0.extend(input::read(page, &form).0);
    }
    let journey = journey(service, &answers, today);
    match journey.end {
        End::Check => Ok(journey.prune(&answers)),
        End::Exit(page) => Err(Unfit::Exit(page.id.clone())),
        End::Unanswered(page) => {
            let wrong = problems(service, page, &answers, &answers, today);
            Err(Unfit::Fields(wrong.into_iter().map(FieldProblem::from).collect()))
        }
    }
}

/// The fields that the service does not have, and those that hold several values and may not.
fn strange_fields(service: &Service, sent: &BTreeMap<String, Answer>) -> Vec<FieldProblem> {
    let fields_of = |question: &Question| question.fields();
    let known: BTreeSet<String> = service.questions().flat_map(fields_of).collect();
    let of_many: BTreeSet<String> = service
        .questions()
        .filter(|question| question.kind == Kind::Checkboxes)
        .flat_map(fields_of)
        .collect();
    sent.iter()
        .filter_map(|(field, answer)| {
            let code = if !known.contains(field) {
                "unknown-field"
            } else if answer.values().len() > 1 && !of_many.contains(field) {
                "one-value-only"
            } else {
                return None;
            };
            Some(FieldProblem::new(field, code))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use time::macros::date;

    const TODAY: Date = date!(2026 - 11 - 21);

    fn service() -> Service {
        Service::from_toml(include_str!("../../wizard/tests/small.toml")).unwrap()
    }

    fn sent(fields: &[(&str, &str)]) -> BTreeMap<String, Answer> {
        fields.iter().map(|(field, value)| ((*field).to_owned(), Answer::from(*value))).collect()
    }

    const WHOLE: [(&str, &str); 5] = [
        ("told", "yes"),
        ("when-day", "1"),
        ("when-month", "6"),
        ("when-year", "2026"),
        ("name", " A\0 B\r\n"),
    ];

    #[test]
    fn whole_answers_are_cleaned() {
        let answers = fit(&service(), &sent(&WHOLE), TODAY).unwrap();
        assert_eq!(answers.text("name"), "A B");
        assert_eq!(answers.0.len(), 5);
    }

    #[test]
    fn an_exit_is_named() {
        let mut fields = WHOLE;
        fields[0].1 = "no";
        assert_eq!(fit(&service(), &sent(&fields), TODAY), Err(Unfit::Exit("tell-them".into())));
    }

    #[test]
    fn what_is_missing_strange_or_manifold_is_named() {
        let of = |fields: &BTreeMap<String, Answer>| match fit(&service(), fields, TODAY) {
            Err(Unfit::Fields(problems)) => {
                problems.into_iter().map(|problem| (problem.field, problem.code)).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
        let problem = |field: &str, code: &str| vec![(field.to_owned(), code.to_owned())];
        assert_eq!(of(&sent(&WHOLE[..4])), problem("name", "required"));
        let mut fields = sent(&WHOLE);
        fields.insert("nmae".into(), "A".into());
        assert_eq!(of(&fields), problem("nmae", "unknown-field"));
        let mut fields = sent(&WHOLE);
        fields.insert("name".into(), Answer::Many(vec!["A".into(), "B".into()]));
        assert_eq!(of(&fields), problem("name", "one-value-only"));
    }

    proptest! {
        #[test]
        fn any_answers_fit_or_do_not(
            fields in prop::collection::btree_map("told|when-day|when-month|when-year|name", ".*", 0..6)
        ) {
            let fields: BTreeMap<_, _> =
                fields.into_iter().map(|(field, value)| (field, Answer::One(value))).collect();
            match fit(&service(), &fields, TODAY) {
                Ok(answers) => prop_assert_eq!(fit(&service(), &answers.0, TODAY), Ok(answers)),
                Err(Unfit::Fields(problems)) => prop_assert!(!problems.is_empty()),
                Err(Unfit::Exit(_)) => {}
            }
        }
    }
}
