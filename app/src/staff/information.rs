//! Management information: a form that chooses, charts, and tables with all figures.

use super::frame::{SignedIn, navigation};
use crate::{
    components::{
        chart::{self, Series},
        page::Page,
        prose::Prose,
    },
    data::parse_date,
    page_data, texts,
};
use govuk::{Hint, Label, SelectItem};
use leptos::prelude::*;
use locale::Texts;

/// The fields of the form, as the case API names them.
pub const FIELDS: [&str; 3] = ["by", "from", "to"];

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InformationPage {
    /// Who looks.
    pub staff: SignedIn,
    /// Whether they are still being counted, for the first time: then there is nothing else.
    pub counting: bool,
    /// The day that the figures are of (ISO 8601).
    pub as_of: String,
    /// The ways to group cases, each of which names a text.
    pub groupings: Vec<&'static str>,
    /// The one that was chosen.
    pub by: &'static str,
    /// Whether it groups by periods.
    pub by_period: bool,
    /// The financial years that there are figures of.
    pub years: Vec<String>,
    /// The first year that was chosen; empty for all.
    pub from: String,
    /// The last year that was chosen; empty for all.
    pub to: String,
    /// All cases.
    pub total: Line,
    /// The groups, or the periods from the first on.
    pub lines: Vec<Line>,
    /// The outcomes that occur, in words.
    pub outcomes: Vec<String>,
    /// What cases are about, in words.
    pub reasons: Vec<String>,
    /// What of the address chooses the same in the case API.
    pub query: String,
}

/// The figures of some cases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// Which, in words.
    pub name: String,
    /// Received.
    pub received: u64,
    /// Decisions.
    pub decisions: u64,
    /// The caseload.
    pub caseload: u64,
    /// Those of the caseload that are older than 12 months.
    pub over_12_months: u64,
    /// Their share in percent, with one decimal.
    pub share: Option<String>,
    /// Taken up again for a review.
    pub reviews: u64,
    /// Days to the first decision: half have theirs by then, and nine in ten.
    pub days: Option<[u64; 2]>,
    /// How often each outcome.
    pub outcomes: Vec<u64>,
    /// How often each reason.
    pub reasons: Vec<u64>,
}

/// The page.
pub(super) fn information(page: &InformationPage) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let heading = texts.text("staff-information");
    if page.counting {
        let navigation = navigation(&page.staff);
        return view! {
            <Page title=heading.clone()>
                {navigation}
                <h1 class="govuk-heading-l">{heading}</h1>
                <p class="govuk-body">{texts.text("staff-information-counting")}</p>
            </Page>
        }
        .into_any();
    }
    let day = texts.date(parse_date(&page.as_of));
    let as_of = texts.with("staff-information-as-of", &[("date", day.into())]);
    let grouping = format!("staff-by-{}", page.by);
    let by = By { name: texts.text(&grouping), words: texts.attribute(&grouping, "by").unwrap_or_default() };
    let (navigation, choice) = (navigation(&page.staff), choice(page, &texts));
    let found = if page.lines.is_empty() {
        view! { <p class="govuk-body">{texts.text("staff-information-none")}</p> }.into_any()
    } else {
        let (charts, figures) = (charts(page, &by, &texts), figures(page, &by, &texts));
        let of = |line: &Line| line.outcomes.clone();
        let outcomes = counts("staff-information-outcomes", page, &page.outcomes, of, &by, &texts);
        let of = |line: &Line| line.reasons.clone();
        let reasons = counts("staff-information-reasons", page, &page.reasons, of, &by, &texts);
        view! {
            {charts}
            {figures}
            {outcomes}
            {reasons}
        }
        .into_any()
    };
    let file = |format: &str| {
        let href = format!("/api/v1/management-information?format={format}&{}", page.query);
        let words = texts.text(&format!("staff-information-{format}"));
        let name = format!("management-information-{}.{format}", page.as_of);
        view! {
            <li>
                <a class="govuk-link" href=href download=name rel="external">
                    {words}
                </a>
            </li>
        }
        .into_any()
    };
    let (csv, json) = (file("csv"), file("json"));
    let meaning = texts.attribute("staff-information-meaning", "body").unwrap_or_default();
    view! {
        <Page title=heading.clone()>
            {navigation}
            <h1 class="govuk-heading-l">{heading}</h1>
            <p class="govuk-body">{as_of}</p>
            <govuk::Details summary=texts.text("staff-information-meaning")>
                <Prose text=meaning />
            </govuk::Details>
            {choice}
            {found}
            <h2 class="govuk-heading-m">{texts.text("staff-information-more")}</h2>
            <ul class="govuk-list">
                {csv} {json}
                <li>
                    <a class="govuk-link" href=format!("/{lang}/statistics") rel="external">
                        {texts.text("staff-information-statistics")}
                    </a>
                </li>
            </ul>
        </Page>
    }
    .into_any()
}

/// The form that chooses: all of it is in the address, and nothing of it is about a person.
fn choice(page: &InformationPage, texts: &Texts) -> AnyView {
    let groupings =
        page.groupings.iter().map(|by| SelectItem::new(*by, texts.text(&format!("staff-by-{by}"))));
    let groupings: Vec<_> = groupings.collect();
    let years = |all: &str| -> Vec<SelectItem> {
        let years = page.years.iter().map(|year| SelectItem::new(year, year));
        std::iter::once(SelectItem::new("", texts.text(all))).chain(years).collect()
    };
    let (first, last) = (years("staff-information-first"), years("staff-information-last"));
    let [by, from, to] = FIELDS;
    let label = |key: &str| Label::from(texts.text(key));
    let hint = texts.attribute("staff-information-from", "hint").map(Hint::from);
    view! {
        <form method="get" class="hark-choice">
            <govuk::Select id=by name=by label=label("staff-information-by") items=groupings value=page.by />
            <govuk::Select
                id=from
                name=from
                label=label("staff-information-from")
                hint=hint
                items=first
                value=page.from.clone()
            />
            <govuk::Select id=to name=to label=label("staff-information-to") items=last value=page.to.clone() />
            <govuk::Button content=texts.text("staff-choose") classes="govuk-button--secondary" />
        </form>
    }
    .into_any()
}

/// How cases are grouped.
struct By {
    /// As the heading of a column.
    name: String,
    /// Within a sentence.
    words: String,
}

fn number(texts: &Texts, number: u64) -> String {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    texts.with("staff-number", &[("number", number.into())])
}

/// What comes and goes, and what waits.
fn charts(page: &InformationPage, by: &By, texts: &Texts) -> AnyView {
    let of = |key: &str, of: fn(&Line) -> u64| Series {
        name: texts.text(&format!("staff-figure-{key}")),
        numbers: page.lines.iter().map(of).collect(),
    };
    let received = of("received", |line| line.received);
    let caseload = of("caseload", |line| line.caseload);
    let words = |id: &'static str, series: &Series| {
        let highest = series.numbers.iter().copied().max().unwrap_or_default();
        let at = series.numbers.iter().position(|number| *number == highest);
        let name = at.and_then(|at| page.lines.get(at)).map(|line| line.name.clone()).unwrap_or_default();
        let args = [("number", number(texts, highest).into()), ("name", name.into())];
        let highest = texts.with("staff-chart-highest", &args);
        let args = [("figure", series.name.clone().into()), ("by", by.words.as_str().into())];
        let title = texts.with("staff-chart", &args);
        let description = format!("{highest} {}", texts.text("staff-chart-table"));
        chart::Words { id, title, description, highest }
    };
    let both = [words("chart-received", &received), words("chart-caseload", &caseload)];
    let drawn = if page.by_period {
        let ends = || {
            let name = |line: Option<&Line>| line.map(|line| line.name.clone()).unwrap_or_default();
            [name(page.lines.first()), name(page.lines.last())]
        };
        let decisions = of("decisions", |line| line.decisions);
        [chart::lines(&both[0], ends(), &[received, decisions]), chart::lines(&both[1], ends(), &[caseload])]
    } else {
        let named = |series: Series| -> Vec<_> {
            let name =
                |(line, figure): (&Line, u64)| (format!("{} ({})", line.name, number(texts, figure)), figure);
            page.lines.iter().zip(series.numbers).map(name).collect()
        };
        [chart::bars(&both[0], &named(received)), chart::bars(&both[1], &named(caseload))]
    };
    view! { <div class="hark-beside">{drawn.into_iter().collect_view()}</div> }.into_any()
}

/// The table with all measures but counts of codes.
fn figures(page: &InformationPage, by: &By, texts: &Texts) -> AnyView {
    let columns = ["received", "decisions", "caseload", "over-12-months", "share", "reviews", "half", "most"];
    let columns = columns.map(|key| texts.text(&format!("staff-figure-{key}"))).to_vec();
    let row = |line: &Line| {
        let number = |figure| number(texts, figure);
        let days = |nth: usize| line.days.map(|days| number(days[nth]));
        let share = line.share.clone().map(|share| texts.with("staff-percent", &[("share", share.into())]));
        let none = || texts.text("staff-figure-none");
        vec![
            number(line.received),
            number(line.decisions),
            number(line.caseload),
            number(line.over_12_months),
            share.unwrap_or_else(none),
            number(line.reviews),
            days(0).unwrap_or_else(none),
            days(1).unwrap_or_else(none),
        ]
    };
    let caption = texts.with("staff-information-figures", &[("by", by.words.as_str().into())]);
    table(&caption, by, columns, page, row)
}

/// The table that counts codes; nothing if none occurs.
fn counts(
    caption: &str,
    page: &InformationPage,
    codes: &[String],
    of: impl Fn(&Line) -> Vec<u64>,
    by: &By,
    texts: &Texts,
) -> Option<AnyView> {
    let row = |line: &Line| of(line).into_iter().map(|count| number(texts, count)).collect();
    let caption = texts.with(caption, &[("by", by.words.as_str().into())]);
    (!codes.is_empty()).then(|| table(&caption, by, codes.to_vec(), page, row))
}

/// A table with a row for each group and one for all cases. It is wide, so it scrolls by itself, also by keyboard.
fn table(
    caption: &str,
    by: &By,
    columns: Vec<String>,
    page: &InformationPage,
    row: impl Fn(&Line) -> Vec<String>,
) -> AnyView {
    let head = columns.into_iter().map(|words| {
        view! { <th scope="col" class="govuk-table__header govuk-table__header--numeric">{words}</th> }
            .into_any()
    });
    let rows = page.lines.iter().chain([&page.total]).map(|line| {
        let cells = row(line).into_iter().map(|figure| {
            view! { <td class="govuk-table__cell govuk-table__cell--numeric">{figure}</td> }.into_any()
        });
        view! {
            <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">{line.name.clone()}</th>
                {cells.collect_view()}
            </tr>
        }
        .into_any()
    });
    let (head, rows) = (head.collect_view(), rows.collect_view());
    view! {
        <div class="hark-wide" role="region" tabindex="0" aria-label=caption.to_owned()>
            <table class="govuk-table">
                <caption class="govuk-table__caption govuk-table__caption--m">{caption.to_owned()}</caption>
                <thead class="govuk-table__head">
                    <tr class="govuk-table__row">
                        <th scope="col" class="govuk-table__header">{by.name.clone()}</th>
                        {head}
                    </tr>
                </thead>
                <tbody class="govuk-table__body">{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
