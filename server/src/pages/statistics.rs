//! The page with the figures, and what browsers report for them.

use super::render::{PageRequest, render_offered};
use crate::{
    staff::Staff,
    state::AppState,
    statistics::{Kind, PURPOSE, text_of},
    store::{Count, StoreError},
};
use app::{
    data::Content,
    pages::{
        ByServer,
        statistics::{Figure, StatisticsPage},
    },
};
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use locale::Texts;
use time::Duration;
use wizard::{PageKind, Service};

/// How many days the page is about.
const DAYS: i64 = 28;

/// `/{lang}/statistics`
pub async fn show(
    State(state): State<AppState>,
    visitor: super::visitor::Visitor,
    request: PageRequest,
    headers: HeaderMap,
) -> Response {
    let manages = manages(&state, &request.lang, &headers).await;
    match page(&state, &request.lang, manages).await {
        Ok(page) => {
            let content = Content::Server(Box::new(ByServer::Statistics(page)));
            render_offered(&state, &request, StatusCode::OK, content).await
        }
        Err(error) => super::service::unavailable(&state, &request, &visitor, &error).await,
    }
}

/// Whether a manager asks, in a language that there are pages for staff in. Who cannot be known is none.
async fn manages(state: &AppState, lang: &str, headers: &HeaderMap) -> bool {
    let is_for_staff = state.site.organisation.is_for_staff(lang);
    is_for_staff && matches!(Staff::of(headers, state).await, Ok(Some(staff)) if staff.manages())
}

async fn page(state: &AppState, lang: &str, manages: bool) -> Result<StatisticsPage, StoreError> {
    let to = state.clock.today();
    let from = to - Duration::days(DAYS - 1);
    let counts = state.store.counts(from, to).await?;
    let Some(texts) = state.site.shown_texts(lang, None) else { return Ok(StatisticsPage::default()) };
    let words = Words { state, lang, texts: &texts };
    let table = |kind: Kind, name: &dyn Fn(&str) -> String| -> Vec<Figure> {
        let of_kind = counts.iter().filter(|count| count.kind == kind.name());
        of_kind.map(|count| Figure { name: name(&count.value), count: count.count }).collect()
    };
    let vital = |value: &str| texts.text(&format!("vital-{value}"));
    let mut tables = vec![
        ("statistics-pages", table(Kind::Page, &|path| words.page(path))),
        ("statistics-languages", table(Kind::Language, &|tag| words.language(tag))),
        ("statistics-devices", table(Kind::Device, &|class| texts.text(&format!("device-{class}")))),
        ("statistics-outcomes", table(Kind::Outcome, &|end| words.outcome(end))),
        ("statistics-lcp", table(Kind::Lcp, &vital)),
        ("statistics-cls", table(Kind::Cls, &vital)),
        ("statistics-inp", table(Kind::Inp, &vital)),
    ];
    // One person can search for the same ten times: what they wrote is not for everybody.
    if manages {
        tables.push(("statistics-search", table(Kind::Search, &str::to_owned)));
    }
    let services = state.site.services.values().filter(|service| service.queue.is_some());
    let funnels = services.map(|service| (words.service(&service.id), funnel(&words, service, &counts)));
    let funnels = funnels.collect();
    Ok(StatisticsPage { from: from.to_string(), to: to.to_string(), tables, funnels, manages })
}

/// How far people get in a service: its start, each page that asks, its end.
fn funnel(words: &Words<'_>, service: &Service, counts: &[Count]) -> Vec<Figure> {
    let of = |kind: Kind, value: &str| {
        let found = counts.iter().find(|count| count.kind == kind.name() && count.value == value);
        found.map_or(0, |count| count.count)
    };
    let start = Figure {
        name: words.service(&service.id),
        count: of(Kind::Page, &format!("/services/{}", service.id)),
    };
    let asks = service.pages.iter().filter(|page| page.kind == PageKind::Question && page.round < 2);
    let steps = asks.map(|page| {
        let step = words.step(&service.id, &page.id);
        // Who is led past it has not given up: fewer at a page with a condition say nothing of it.
        let name = if page.when.is_some() { words.seen_by_some(step) } else { step };
        Figure { name, count: of(Kind::Step, &format!("{}/{}", service.id, page.id)) }
    });
    let sent = Figure {
        name: words.outcome(&format!("{}/sent", service.id)),
        count: of(Kind::Outcome, &format!("{}/sent", service.id)),
    };
    std::iter::once(start).chain(steps).chain(std::iter::once(sent)).collect()
}

/// What was counted, in words.
struct Words<'a> {
    state: &'a AppState,
    lang: &'a str,
    texts: &'a Texts,
}

impl Words<'_> {
    fn service(&self, id: &str) -> String {
        self.state.site.shown_service_name(self.lang, id)
    }

    fn page(&self, path: &str) -> String {
        match path.strip_prefix("/services/") {
            Some(service) => self.service(service),
            None => self.texts.text(text_of(path)),
        }
    }

    fn language(&self, tag: &str) -> String {
        self.state.site.texts(tag, None).map(|texts| texts.text("language-name")).unwrap_or_default()
    }

    /// The heading of a page, up to its first variable.
    fn step(&self, service: &str, page: &str) -> String {
        let found = self.state.site.services.get(service).and_then(|service| service.page(page));
        let texts = self.state.site.shown_texts(self.lang, Some(service));
        let heading = found.zip(texts).map(|(page, texts)| texts.text(page.text()));
        let heading = heading.unwrap_or_default();
        heading.split('{').next().unwrap_or_default().trim().to_owned()
    }

    fn seen_by_some(&self, step: String) -> String {
        self.texts.with("statistics-some", &[("step", step.into())])
    }

    fn outcome(&self, end: &str) -> String {
        let (service, page) = end.split_once('/').unwrap_or((end, ""));
        let name = self.service(service);
        if page == "sent" {
            return self.texts.with("outcome-sent", &[("service", name.into())]);
        }
        let args = [("service", name.into()), ("page", self.step(service, page).into())];
        self.texts.with("outcome-exit", &args)
    }
}

/// `POST /{lang}/statistics`: a page that the browser has turned to, or how fast one was. Nothing is counted of those
/// who have not agreed to it; they are not told anything else.
pub async fn count(
    State(state): State<AppState>,
    request: PageRequest,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> StatusCode {
    let Ok(Form(fields)) = form else { return StatusCode::BAD_REQUEST };
    if request.consent.allows(&state, PURPOSE) {
        let today = state.clock.today();
        for (name, value) in &fields {
            if name == "page" {
                state.statistics.count_page(&state, value, &request.lang, request.device);
            } else if let Ok(measured) = value.parse() {
                state.statistics.count_vital(today, name, measured);
            }
        }
    }
    StatusCode::NO_CONTENT
}
