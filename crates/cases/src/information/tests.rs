use super::*;
use crate::{
    details::Details,
    event::Reopening,
    record::tests::{decided, received, record},
};
use time::macros::date;

mod recount;

fn group<'a>(information: &'a Information, dimension: Dimension, value: &str) -> &'a Measures {
    let groups = &information.by[&dimension];
    &groups.iter().find(|group| group.value.as_deref() == Some(value)).unwrap().measures
}

/// A case that was decided, reviewed and decided again, one that waits, and one that was taken back.
fn three() -> Information {
    let mut fold = Fold::new(date!(2026 - 11 - 21));
    fold.add(&record([
        (date!(2025 - 01 - 10), received()),
        (date!(2025 - 02 - 09), decided("no-further-action")),
        (date!(2026 - 04 - 02), Details::Reopen { because: Reopening::Review }),
        (date!(2026 - 05 - 02), decided("regulatory-action")),
    ]));
    fold.add(&record([(date!(2025 - 03 - 31), received())]));
    fold.add(&record([(date!(2026 - 11 - 01), received()), (date!(2026 - 11 - 02), Details::Withdraw)]));
    fold.finish()
}

#[test]
fn cases_are_measured_as_they_stand() {
    let total = three().total;
    assert_eq!((total.receipts, total.decisions, total.caseload, total.reviews), (3, 2, 1, 1));
    assert_eq!((total.over_12_months, total.share_over_12_months), (1, Some(1.0)));
    assert_eq!(total.days_to_first_decision.unwrap().median, 30);
    assert_eq!(total.outcomes, [("regulatory-action".to_owned(), 1)].into());
    assert_eq!(group(&three(), Dimension::Status, "withdrawn").receipts, 1);
    assert_eq!(group(&three(), Dimension::Queue, "pecr"), &total);
    assert_eq!(three().by[&Dimension::Sector][0].value, None);
}

#[test]
fn periods_are_measured_by_what_happened_in_them() {
    let information = three();
    let caseload = |dimension, period| {
        let measures = group(&information, dimension, period);
        (measures.caseload, measures.over_12_months)
    };
    assert_eq!(caseload(Dimension::Month, "2025-01"), (1, 0));
    assert_eq!(caseload(Dimension::Month, "2025-02"), (0, 0));
    assert_eq!(caseload(Dimension::Month, "2026-03"), (1, 0));
    // Both are older than twelve months on the last day of April; one of them was taken up again.
    assert_eq!(caseload(Dimension::Month, "2026-04"), (2, 2));
    assert_eq!(caseload(Dimension::FinancialYear, "2026/27"), (1, 1));
    let quarter = group(&information, Dimension::Quarter, "2026/27 Q1");
    assert_eq!((quarter.receipts, quarter.decisions, quarter.reviews), (0, 1, 1));
    assert_eq!(quarter.days_to_first_decision, None);
    assert_eq!(quarter.outcomes.len(), 1);
    // Without gaps, up to the day of the report.
    assert_eq!(information.by[&Dimension::Month].len(), 23);
}

#[test]
fn it_is_read_as_it_was_written_and_written_as_csv() {
    let information = three();
    let written = serde_json::to_value(&information).unwrap();
    assert_eq!(written["by"]["financial-year"][0]["value"], "2024/25");
    assert_eq!(serde_json::from_value::<Information>(written).unwrap(), information);
    let csv = String::from_utf8(information.export().unwrap()).unwrap();
    assert!(csv.starts_with("as_of,by,value,measure,figure\r\n2026-11-21,total,,receipts,3\r\n"), "{csv}");
    assert!(csv.contains("2026-11-21,quarter,2026/27 Q1,outcome:regulatory-action,1\r\n"));
    assert!(csv.contains("2026-11-21,total,,days_to_first_decision_percentile_95,30\r\n"));
}

#[test]
fn what_parts_come_to_together_is_what_all_come_to() {
    let cases = [
        record([(date!(2025 - 01 - 10), received()), (date!(2025 - 02 - 09), decided("no-further-action"))]),
        record([(date!(2025 - 03 - 31), received())]),
        record([(date!(2026 - 11 - 01), received()), (date!(2026 - 11 - 02), Details::Withdraw)]),
    ];
    let of = |cases: &[Record]| {
        let mut fold = Fold::new(date!(2026 - 11 - 21));
        for case in cases {
            fold.add(case);
        }
        fold
    };
    for at in 0..=cases.len() {
        let mut parts = of(&cases[..at]);
        parts.add_all(&of(&cases[at..]));
        assert_eq!(parts.finish(), of(&cases).finish(), "{at}");
    }
}

#[test]
fn of_no_cases_there_is_nothing() {
    let nothing = Fold::new(date!(2026 - 11 - 21)).finish();
    assert_eq!(nothing.total, Measures::default());
    assert!(nothing.by.values().all(Vec::is_empty));
}
