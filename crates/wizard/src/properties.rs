//! What holds for any answers whatever.

use crate::{
    Answer, Answers, Service, Submission, journey,
    journey::{End, submit},
    paths::paths,
};
use proptest::prelude::*;
use time::{Date, macros::date};

const TODAY: Date = date!(2026 - 11 - 21);

fn service() -> Service {
    Service::from_toml(include_str!("../tests/small.toml")).unwrap()
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let field = prop_oneof![
        Just("told"),
        Just("when-day"),
        Just("when-month"),
        Just("when-year"),
        Just("name"),
        Just("strange")
    ];
    let value = prop_oneof![
        Just("yes".to_owned()),
        Just("no".to_owned()),
        (0..40u32).prop_map(|n| n.to_string()),
        Just("2026".to_owned()),
        ".*"
    ];
    let answer = prop_oneof![
        value.clone().prop_map(Answer::One),
        prop::collection::vec(value, 0..3).prop_map(Answer::Many)
    ];
    prop::collection::btree_map(field.prop_map(str::to_owned), answer, 0..6).prop_map(Answers)
}

proptest! {
    #[test]
    fn every_journey_ends_and_starts_at_the_first_page(answers in any_answers()) {
        let service = service();
        let journey = journey(&service, &answers, TODAY);
        prop_assert_eq!(&journey.pages[0].id, "told");
        if let End::Unanswered(page) | End::Exit(page) = journey.end {
            prop_assert_eq!(&journey.pages.last().unwrap().id, &page.id);
        }
    }

    #[test]
    fn pruning_changes_no_journey_and_is_done_once(answers in any_answers()) {
        let service = service();
        let before = journey(&service, &answers, TODAY);
        let pruned = before.prune(&answers);
        let after = journey(&service, &pruned, TODAY);
        prop_assert_eq!(&before, &after);
        prop_assert_eq!(after.prune(&pruned), pruned);
    }

    #[test]
    fn any_form_is_taken_or_refused_with_a_problem(
        answers in any_answers(), index in 0..3usize, form in prop::collection::vec((".*", ".*"), 0..5)
    ) {
        let service = service();
        let page = &service.pages[[0, 2, 4][index]];
        if let Submission::Refused { problems, .. } = submit(&service, &answers, page, &form, false, TODAY) {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn any_text_is_read_as_a_definition_or_refused(text in ".*") {
        let _ = Service::from_toml(&text);
    }
}

#[test]
fn the_answers_of_each_path_take_that_path() {
    let service = service();
    for path in paths(&service, TODAY) {
        let walked = journey(&service, &path.answers, TODAY);
        assert_eq!(
            walked.pages.iter().map(|page| &page.id).collect::<Vec<_>>(),
            path.path.iter().collect::<Vec<_>>()
        );
    }
}
