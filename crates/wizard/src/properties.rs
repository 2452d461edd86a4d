//! What holds for any answers whatever, in the small definitions and in all services of the reference site.

use crate::{
    Answer, Answers, Changing, Kind, Question, Service, Submission,
    journey::{self, End, journey, submit},
    paths::paths,
};
use proptest::{prelude::*, sample::select};
use std::{fs, path::Path, sync::LazyLock};
use time::{Date, macros::date};

const TODAY: Date = date!(2026 - 11 - 21);

/// The definitions, but for services that are only doors into others.
pub(crate) static SERVICES: LazyLock<Vec<Service>> = LazyLock::new(|| {
    let mut sources = vec![
        include_str!("../tests/small.toml").to_owned(),
        include_str!("../tests/group.toml").to_owned(),
        include_str!("../tests/kinds.toml").to_owned(),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../site/services");
    for entry in fs::read_dir(folder).unwrap() {
        sources.push(fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    let services = sources.iter().map(|source| Service::from_toml(source).unwrap());
    services.filter(|service| service.entry.is_none()).collect()
});

fn any_service() -> impl Strategy<Value = &'static Service> {
    select(SERVICES.iter().collect::<Vec<_>>())
}

/// A value for a field: sound ones more often than not, so that journeys get somewhere.
fn any_value(question: &Question) -> BoxedStrategy<String> {
    let options: Vec<String> = question.choices().map(str::to_owned).collect();
    let sound = match question.kind {
        Kind::Date | Kind::MonthYear => {
            prop_oneof![(1..32u32).prop_map(|n| n.to_string()), Just("2026".to_owned())].boxed()
        }
        Kind::Number | Kind::Money => (0..200i64).prop_map(|n| n.to_string()).boxed(),
        Kind::Email => Just("a@b.example".to_owned()).boxed(),
        Kind::Telephone => Just("01632 960001".to_owned()).boxed(),
        Kind::Postcode | Kind::Address => Just("sk95af".to_owned()).boxed(),
        Kind::Time => Just("2pm".to_owned()).boxed(),
        _ if options.is_empty() => "[a-z]{1,4}".boxed(),
        _ => select(options).boxed(),
    };
    prop_oneof![12 => sound, 1 => Just(String::new()), 1 => ".*"].boxed()
}

/// A form as a browser may send it for any of the service's questions, and some that are none of its.
fn any_form(service: &'static Service) -> impl Strategy<Value = Vec<(String, String)>> {
    let mut fields: Vec<BoxedStrategy<(String, String)>> = Vec::new();
    for question in service.questions() {
        for field in question.fields() {
            fields.push(any_value(question).prop_map(move |value| (field.clone(), value)).boxed());
        }
    }
    (fields, prop::collection::vec((".*", ".*"), 0..2)).prop_map(|(mut form, strange)| {
        form.extend(strange);
        form
    })
}

/// A service, answers to some of its questions, and a form.
fn any_case() -> impl Strategy<Value = (&'static Service, Answers, Vec<(String, String)>)> {
    any_service().prop_flat_map(|service| {
        let answers = (any_form(service), any::<u64>()).prop_map(|(form, skip)| {
            let kept =
                form.into_iter().enumerate().filter(move |(at, _)| !(skip >> (at % 61)).is_multiple_of(8));
            Answers(kept.map(|(_, (field, value))| (field, Answer::One(value))).collect())
        });
        (Just(service), answers, any_form(service))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn every_journey_ends_where_it_stands((service, answers, _) in any_case()) {
        let journey = journey(service, &answers, TODAY);
        prop_assert_eq!(&journey.pages[0].id, &service.pages[0].id);
        if let End::Unanswered(page) | End::Exit(page) = journey.end {
            prop_assert_eq!(&journey.pages.last().unwrap().id, &page.id);
        }
        prop_assert!(journey.pages.len() <= service.pages.len());
    }

    #[test]
    fn going_back_and_forward_is_stable((service, answers, _) in any_case()) {
        let journey = journey(service, &answers, TODAY);
        for page in &journey.pages {
            if let Some(next) = journey.next(&page.id) {
                prop_assert_eq!(&journey.previous(&next.id).unwrap().id, &page.id);
            }
        }
    }

    #[test]
    fn pruning_keeps_what_counts_and_nothing_else((service, answers, _) in any_case()) {
        let before = journey(service, &answers, TODAY);
        let pruned = before.prune(&answers);
        let after = journey(service, &pruned, TODAY);
        prop_assert_eq!(&before, &after);
        prop_assert_eq!(&after.prune(&pruned), &pruned);
        let relevant: Vec<String> = before.questions.iter().flat_map(|(_, question)| question.fields()).collect();
        for (field, answer) in &answers.0 {
            prop_assert_eq!(pruned.0.get(field), relevant.contains(field).then_some(answer));
        }
    }

    #[test]
    fn any_form_is_taken_or_refused_with_a_problem((service, answers, form) in any_case(), at in any::<prop::sample::Index>()) {
        let page = at.get(&service.pages);
        match submit(service, &answers, page, &form, Changing::Nothing, TODAY) {
            Submission::Refused { problems, .. } => prop_assert!(!problems.is_empty()),
            Submission::Saved { answers: saved, next } => {
                prop_assert!(next.is_none_or(|next| journey(service, &saved, TODAY).allows(&next)));
            }
        }
    }

    #[test]
    fn what_was_saved_has_no_problems_left((service, answers, form) in any_case(), at in any::<prop::sample::Index>()) {
        let page = at.get(&service.pages);
        if let Submission::Saved { answers: saved, .. } = submit(service, &answers, page, &form, Changing::Nothing, TODAY) {
            prop_assert!(journey::problems(service, page, &answers, &saved, TODAY).is_empty());
        }
    }

    #[test]
    fn any_text_is_read_as_a_definition_or_refused(text in ".*", at in any::<prop::sample::Index>(), with in ".{0,3}") {
        let _ = Service::from_toml(&text);
        // And what is nearly right, which gets further.
        let kinds = include_str!("../tests/kinds.toml");
        let places: Vec<usize> = kinds.char_indices().map(|(at, _)| at).collect();
        let at = *at.get(&places);
        let changed = format!("{}{with}{}", &kinds[..at], kinds[at..].chars().skip(1).collect::<String>());
        if let Ok(service) = Service::as_written(&changed)
            && crate::check::check(&service, TODAY).is_empty()
        {
            let _ = paths(&crate::expand::expand(service), TODAY);
        }
    }
}

#[test]
fn the_answers_of_each_path_take_that_path() {
    for service in SERVICES.iter() {
        let paths = paths(service, TODAY);
        assert!(!paths.is_empty());
        for path in paths {
            let walked = journey(service, &path.answers, TODAY);
            let ids: Vec<_> = walked.pages.iter().map(|page| &page.id).collect();
            assert_eq!(ids, path.path.iter().collect::<Vec<_>>(), "{}", service.id);
        }
    }
}
