//! Management information for managers: chosen by the address, in tables and charts.

use super::{
    content,
    door::{Inside, failed},
};
use crate::{
    pages::render::{error_page, render},
    state::AppState,
};
use ::cases::{Choice, Dimension, Information, List, Measures, ReportingPeriod, Unit};
use app::{
    data::ErrorKind,
    staff::{
        StaffPage,
        information::{InformationPage, Line},
    },
};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::StatusCode,
    response::Response,
};
use locale::Texts;
use serde::Deserialize;
use time::{Date, Month};

/// What of the address chooses. What is no choice is none.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    by: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

/// `/{lang}/staff/information`
pub async fn show(
    State(state): State<AppState>,
    inside: Inside,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    // Who is no manager learns as much as of a page that there is not.
    if !inside.staff.manages() {
        return error_page(&state, &inside.request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await;
    }
    let Query(asked) = asked.unwrap_or_default();
    let report = match state.reports.ready(&state).await {
        Ok(Some(report)) => report,
        Ok(None) => {
            let page =
                InformationPage { staff: inside.signed_in(), counting: true, ..InformationPage::default() };
            let content = content(StaffPage::Information(page));
            return render(&state, &inside.request, StatusCode::OK, None, content).await;
        }
        Err(error) => return failed(&state, &inside.request, &error).await,
    };
    let choice = Choice::parse(&asked.by, &asked.from, &asked.to).unwrap_or_default();
    let Some(texts) = state.site.shown_texts(&inside.request.lang, None) else {
        return failed(&state, &inside.request, &"no texts").await;
    };
    let page = InformationPage { staff: inside.signed_in(), ..page(&report, &choice, &texts) };
    render(&state, &inside.request, StatusCode::OK, None, content(StaffPage::Information(page))).await
}

fn page(report: &Information, choice: &Choice, texts: &Texts) -> InformationPage {
    let by = choice.by.unwrap_or(Dimension::Month);
    let choice = Choice { by: Some(by), ..*choice };
    let chosen = report.chosen(&choice);
    let groups = chosen.by.get(&by).map_or(&[][..], Vec::as_slice);
    let codes = |of: fn(&Measures) -> Vec<&String>| {
        let all = std::iter::once(&chosen.total).chain(groups.iter().map(|group| &group.measures));
        let mut codes: Vec<_> = all.flat_map(of).cloned().collect();
        codes.sort();
        codes.dedup();
        codes
    };
    let outcomes = codes(|measures| measures.outcomes.keys().collect());
    let reasons = codes(|measures| measures.reasons.keys().collect());
    let in_words = |list: List, codes: &[String]| -> Vec<String> {
        codes.iter().map(|id| texts.text(&format!("code-{list}-{id}"))).collect()
    };
    let line = |name: String, measures: &Measures| Line {
        name,
        received: measures.receipts,
        decisions: measures.decisions,
        caseload: measures.caseload,
        over_12_months: measures.over_12_months,
        share: measures.share_over_12_months.map(|share| format!("{:.1}", share * 100.0)),
        reviews: measures.reviews,
        days: measures.days_to_first_decision.map(|days| [days.median.into(), days.percentile_90.into()]),
        outcomes: outcomes.iter().map(|id| measures.outcomes.get(id).copied().unwrap_or_default()).collect(),
        reasons: reasons.iter().map(|id| measures.reasons.get(id).copied().unwrap_or_default()).collect(),
    };
    let year = |year: Option<ReportingPeriod>| year.map(|year| year.to_string()).unwrap_or_default();
    let years = report.by.get(&Dimension::FinancialYear).into_iter().flatten();
    let (from, to) = (year(choice.from), year(choice.to));
    InformationPage {
        as_of: chosen.as_of.to_string(),
        groupings: Dimension::ALL.iter().map(|by| by.name()).collect(),
        by: by.name(),
        by_period: by.unit().is_some(),
        years: years.filter_map(|group| group.value.clone()).collect(),
        total: line(texts.text("staff-information-all"), &chosen.total),
        lines: groups
            .iter()
            .map(|group| line(name(by, group.value.as_deref(), texts), &group.measures))
            .collect(),
        outcomes: in_words(List::Decision, &outcomes),
        reasons: in_words(List::Reason, &reasons),
        query: format!("by={by}&from={from}&to={to}"),
        from,
        to,
        ..InformationPage::default()
    }
}

/// The name of a group in words.
fn name(by: Dimension, value: Option<&str>, texts: &Texts) -> String {
    let Some(value) = value else { return texts.text("staff-information-unknown") };
    let Some(period) = ReportingPeriod::parse(value) else {
        return texts.text(&format!("code-{by}-{value}"));
    };
    let year = period.financial_year().to_string();
    let numbered = |key: &str| {
        texts.with(key, &[("number", i64::from(period.number()).into()), ("year", year.clone().into())])
    };
    match period.unit() {
        Unit::FinancialYear => year,
        Unit::Quarter => numbered("staff-quarter"),
        Unit::FinancialWeek => numbered("staff-week"),
        Unit::Month => Month::try_from(period.number())
            .ok()
            .and_then(|month| Date::from_calendar_date(period.year(), month, 1).ok())
            .map_or_else(|| value.to_owned(), |day| texts.month(day)),
    }
}
