//! What is counted of those who have agreed to it: tables, each with bars beside its numbers.

use crate::{
    components::{page::Page, prose::Prose},
    data::parse_date,
    page_data, texts,
};
use leptos::prelude::*;
use locale::Texts;

/// The figures of some days.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatisticsPage {
    /// The first day (ISO 8601).
    pub from: String,
    /// The last day (ISO 8601).
    pub to: String,
    /// Tables, by the name of their heading's text.
    pub tables: Vec<(&'static str, Vec<Figure>)>,
    /// For each service how far people get, by the name of the service.
    pub funnels: Vec<(String, Vec<Figure>)>,
    /// Whether the reader sees management information, too.
    pub manages: bool,
}

/// One number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What was counted, in words.
    pub name: String,
    /// How often, in tens.
    pub count: u64,
}

/// The page with the figures.
pub(super) fn statistics_page(page: &StatisticsPage) -> AnyView {
    let texts = texts();
    let heading = texts.text("statistics");
    let day = |iso: &str| texts.date(parse_date(iso));
    let args = [("from", day(&page.from).into()), ("to", day(&page.to).into())];
    let dates = texts.with("statistics-dates", &args);
    let body = texts.attribute("statistics", "body").unwrap_or_default();
    let tables =
        page.tables.iter().map(|(key, figures)| table(&texts, texts.text(key), figures)).collect_view();
    let funnels =
        page.funnels.iter().map(|(name, figures)| table(&texts, name.clone(), figures)).collect_view();
    let (funnel, funnel_body) =
        (texts.text("statistics-funnel"), texts.attribute("statistics-funnel", "body").unwrap_or_default());
    let information = page.manages.then(|| {
        view! {
            <p class="govuk-body">
                <a class="govuk-link" href=format!("/{}/staff/information", page_data().lang) rel="external">
                    {texts.text("staff-information")}
                </a>
            </p>
        }
        .into_any()
    });
    view! {
        <Page title=heading.clone()>
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=body />
            <p class="govuk-body">{dates}</p>
            {tables}
            <h2 class="govuk-heading-m">{funnel}</h2>
            <Prose text=funnel_body />
            {funnels}
            {information}
        </Page>
    }
    .into_any()
}

fn table(texts: &Texts, caption: String, figures: &[Figure]) -> AnyView {
    let most = figures.iter().map(|figure| figure.count).max().unwrap_or(1).max(1);
    let rows = figures.iter().map(|figure| {
        let width = format!("{}%", figure.count * 100 / most);
        let count = i64::try_from(figure.count).unwrap_or(i64::MAX);
        let words = if count == 0 {
            texts.text("statistics-few")
        } else {
            texts.with("statistics-count", &[("count", count.into())])
        };
        view! {
            <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                    {figure.name.clone()}
                    <svg class="hark-bar" aria-hidden="true" focusable="false">
                        <rect width=width height="12" />
                    </svg>
                </th>
                <td class="govuk-table__cell govuk-table__cell--numeric">{words}</td>
            </tr>
        }
        .into_any()
    });
    let nothing = figures.is_empty().then(|| {
        view! {
            <tr class="govuk-table__row">
                <td class="govuk-table__cell" colspan="2">{texts.text("statistics-nothing")}</td>
            </tr>
        }
        .into_any()
    });
    view! {
        <table class="govuk-table">
            <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
            <thead class="govuk-table__head">
                <tr class="govuk-table__row">
                    <th scope="col" class="govuk-table__header">{texts.text("statistics-what")}</th>
                    <th scope="col" class="govuk-table__header govuk-table__header--numeric">
                        {texts.text("statistics-how-often")}
                    </th>
                </tr>
            </thead>
            <tbody class="govuk-table__body">{rows.collect_view()} {nothing}</tbody>
        </table>
    }
    .into_any()
}
