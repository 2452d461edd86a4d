//! The forty fields of a case record (domain.md 2.1) as 45 columns: "case completed" stands for a date and the same
//! breakdown as receipt. What is personal is never exported.

use crate::{
    classification::Classification,
    csv::csv,
    record::{Decision, Record},
    reporting::{ReportingPeriod, Unit, yesterday},
};
use std::iter;
use time::Date;
use wizard::Calendar;

/// A column.
pub struct Column {
    /// The number of its field, from 1 to 40.
    pub field: u8,
    /// Its name in exports.
    pub name: &'static str,
    /// Whether it is about a person, and so stays here.
    pub personal: bool,
    value: fn(&Record, &Report<'_>) -> String,
}

/// When and where a report is made.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// The day.
    pub on: Date,
    /// The days that are no working days.
    pub calendar: &'a Calendar,
}

impl Column {
    /// What a record has in it.
    pub fn value(&self, record: &Record, report: &Report<'_>) -> String {
        (self.value)(record, report)
    }
}

const fn column(field: u8, name: &'static str, value: fn(&Record, &Report<'_>) -> String) -> Column {
    Column { field, name, personal: false, value }
}

const fn personal(field: u8, name: &'static str, value: fn(&Record, &Report<'_>) -> String) -> Column {
    Column { field, name, personal: true, value }
}

/// The columns in the order of the fields.
pub const COLUMNS: [Column; 45] = [
    column(1, "status", |record, _| record.status().to_owned()),
    column(2, "legislation", |record, _| text(record.filed.legislation.as_ref())),
    column(3, "case_reference", |record, _| record.reference.to_string()),
    column(4, "queue", |record, _| record.queue.clone()),
    column(5, "date_received", |record, _| record.received.to_string()),
    column(6, "received_by_financial_year", |record, _| year(Some(record.received))),
    column(7, "received_by_quarter", |record, _| quarter(Some(record.received))),
    column(8, "received_by_month", |record, _| month(Some(record.received))),
    column(9, "received_by_financial_week", |record, _| week(Some(record.received))),
    column(10, "received_yesterday", |record, report| is_yesterday(Some(record.received), report)),
    column(11, "date_completed", |record, _| text(record.completed())),
    column(11, "completed_by_financial_year", |record, _| year(record.completed())),
    column(11, "completed_by_quarter", |record, _| quarter(record.completed())),
    column(11, "completed_by_month", |record, _| month(record.completed())),
    column(11, "completed_by_financial_week", |record, _| week(record.completed())),
    column(11, "completed_yesterday", |record, report| is_yesterday(record.completed(), report)),
    column(12, "sector", |record, _| text(record.filed.sector.as_ref())),
    column(13, "sub_sector", |record, _| text(record.filed.sub_sector.as_ref())),
    personal(14, "created_by", |record, _| record.created_by.clone().unwrap_or_else(|| "web-form".into())),
    column(15, "submitted_about", |record, _| text(record.filed.submitted_about.as_ref())),
    column(16, "parent_account", |record, _| text(record.filed.parent_account.as_ref())),
    column(17, "submitted_about_region", |record, _| text(record.filed.region.as_ref())),
    personal(18, "submitted_about_contact", |record, _| text(record.filed.contact.as_ref())),
    column(19, "elected_representative_correspondence", |record, _| {
        flag(record.filed.elected_representative)
    }),
    column(20, "decision", |record, _| decided(record, |decision| Some(&decision.decision))),
    column(21, "decision_detail_1", |record, _| decided(record, |decision| decision.detail_1.as_ref())),
    column(22, "decision_detail_2", |record, _| decided(record, |decision| decision.detail_2.as_ref())),
    column(23, "request_channel", |record, _| text(record.filed.channel.as_ref())),
    column(24, "closure_channel", |record, _| text(record.closure_channel.as_ref())),
    column(25, "cctv", |record, _| flag(record.filed.cctv)),
    column(26, "data_processor", |record, _| flag(record.filed.data_processor)),
    column(27, "early_resolution", |record, _| flag(record.filed.early_resolution)),
    column(28, "super_complaint", |record, _| flag(record.filed.super_complaint)),
    column(29, "regulatory_priority", |record, _| flag(record.filed.regulatory_priority)),
    column(30, "previous_case_reference", |record, _| text(record.filed.previous_reference.as_ref())),
    column(31, "automated_decision_making", |record, _| reason(&record.filed, "automated-decision-making")),
    column(32, "fair_and_lawful_processing", |record, _| reason(&record.filed, "fair-and-lawful-processing")),
    column(33, "retention_of_data", |record, _| reason(&record.filed, "retention-of-data")),
    column(34, "right_of_access", |record, _| reason(&record.filed, "right-of-access")),
    column(35, "right_to_data_portability", |record, _| reason(&record.filed, "right-to-data-portability")),
    column(36, "right_to_erasure", |record, _| reason(&record.filed, "right-to-erasure")),
    column(37, "right_to_object", |record, _| reason(&record.filed, "right-to-object")),
    column(38, "right_to_rectification", |record, _| reason(&record.filed, "right-to-rectification")),
    column(39, "right_to_restriction", |record, _| reason(&record.filed, "right-to-restriction")),
    column(40, "security", |record, _| reason(&record.filed, "security")),
];

/// The columns that may leave the body.
pub fn exported() -> impl Iterator<Item = &'static Column> {
    COLUMNS.iter().filter(|column| !column.personal)
}

/// The names of the columns that may leave the body, as a line of CSV.
///
/// # Errors
/// If they cannot be written as CSV.
pub fn heading() -> Result<Vec<u8>, ::csv::Error> {
    csv(iter::once(exported().map(|column| column.name.to_owned()).collect()))
}

/// Records as lines of CSV below that.
///
/// # Errors
/// If they cannot be written as CSV.
pub fn lines<'a>(
    records: impl IntoIterator<Item = &'a Record>,
    report: &Report<'_>,
) -> Result<Vec<u8>, ::csv::Error> {
    let line = |record| exported().map(|column| column.value(record, report)).collect();
    csv(records.into_iter().map(line))
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// What nobody has said is not the case.
fn flag(value: Option<bool>) -> String {
    value.unwrap_or_default().to_string()
}

fn year(day: Option<Date>) -> String {
    text(day.map(|day| ReportingPeriod::of(Unit::FinancialYear, day)))
}

fn quarter(day: Option<Date>) -> String {
    text(day.map(|day| format!("Q{}", ReportingPeriod::of(Unit::Quarter, day).number())))
}

fn month(day: Option<Date>) -> String {
    text(day.map(|day| ReportingPeriod::of(Unit::Month, day)))
}

fn week(day: Option<Date>) -> String {
    text(day.map(|day| ReportingPeriod::of(Unit::FinancialWeek, day).number()))
}

fn is_yesterday(day: Option<Date>, report: &Report<'_>) -> String {
    flag(Some(day == Some(yesterday(report.on, report.calendar))))
}

fn decided(record: &Record, of: fn(&Decision) -> Option<&String>) -> String {
    text(record.decision.as_ref().and_then(of))
}

fn reason(filed: &Classification, reason: &str) -> String {
    flag(filed.reasons.as_ref().map(|reasons| reasons.contains(reason)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        codes::{List, tests::reference as codes},
        details::Details,
        record::tests::{decided, record},
        reference::Reference,
    };
    use std::collections::BTreeSet;
    use time::macros::date;

    fn whole() -> Record {
        let own = |text: &str| Some(text.to_owned());
        let filed = Classification {
            legislation: own("uk-gdpr-dpa-2018"),
            sector: own("health"),
            sub_sector: own("gp"),
            submitted_about: own("O-1"),
            parent_account: own("O-2"),
            region: own("wales"),
            contact: own("canary-contact"),
            elected_representative: Some(true),
            channel: own("online-form"),
            cctv: Some(true),
            data_processor: Some(true),
            early_resolution: Some(true),
            super_complaint: Some(true),
            regulatory_priority: Some(true),
            previous_reference: Reference::parse("HK-100000-A0A0"),
            reasons: Some(codes().list(List::Reason).iter().map(|code| code.id.clone()).collect()),
        };
        let mut record = record([
            (date!(2021 - 07 - 07), Details::Received(Box::new(filed))),
            (date!(2022 - 03 - 31), decided("regulatory-action")),
            (date!(2022 - 04 - 01), Details::Close { channel: "post".into() }),
        ]);
        record.created_by = own("canary-officer");
        record
    }

    fn report() -> Report<'static> {
        static CALENDAR: Calendar = Calendar::weekends();
        Report { on: date!(2022 - 04 - 01), calendar: &CALENDAR }
    }

    #[test]
    fn forty_fields_are_forty_five_columns() {
        let fields: BTreeSet<_> = COLUMNS.iter().map(|column| column.field).collect();
        let names: BTreeSet<_> = COLUMNS.iter().map(|column| column.name).collect();
        assert!(fields.into_iter().eq(1..=40));
        assert_eq!(names.len(), 45);
        // The reasons are those of the code list, in its order.
        let reasons: Vec<_> = COLUMNS[35..].iter().map(|column| column.name.replace('_', "-")).collect();
        assert!(codes().list(List::Reason).iter().map(|code| &code.id).eq(&reasons));
    }

    #[test]
    fn every_column_has_its_value() {
        let values: Vec<_> = COLUMNS.iter().map(|column| column.value(&whole(), &report())).collect();
        assert_eq!(
            values[..35].join("|"),
            "completed|uk-gdpr-dpa-2018|HK-100001-A0A0|pecr|2021-07-07|2021/22|Q2|2021-07|15|false|\
             2022-03-31|2021/22|Q4|2022-03|53|true|health|gp|canary-officer|O-1|O-2|wales|canary-contact|true|\
             regulatory-action|reprimand||online-form|post|true|true|true|true|true|HK-100000-A0A0"
        );
        assert_eq!(values[35..], ["true"; 10]);
        let empty = record([(date!(2022 - 03 - 31), Details::Received(Box::default()))]);
        let values: Vec<_> = COLUMNS.iter().map(|column| column.value(&empty, &report())).collect();
        assert_eq!((values[9].as_str(), values[10].as_str(), values[15].as_str()), ("true", "", "false"));
        assert_eq!(values[35..], ["false"; 10]);
    }

    #[test]
    fn what_is_personal_is_never_exported() {
        let personal: Vec<_> = COLUMNS.iter().filter(|column| column.personal).collect();
        assert_eq!(personal.iter().map(|column| column.field).collect::<Vec<_>>(), [14, 18]);
        let csv = [heading().unwrap(), lines([&whole(), &whole()], &report()).unwrap()].concat();
        let csv = String::from_utf8(csv).unwrap();
        for column in personal {
            assert!(column.value(&whole(), &report()).starts_with("canary"));
            assert!(!csv.contains(column.name), "{}", column.name);
        }
        assert!(!csv.contains("canary"));
        assert!(csv.starts_with("status,legislation,case_reference,queue,") && csv.ends_with(",true\r\n"));
        assert_eq!(csv.lines().map(|line| line.split(',').count()).collect::<Vec<_>>(), [43; 3]);
    }
}
