//! Charts of numbers that a table beside them has, too. A chart is one image for those who do not see it, with a title and
//! with a description in words. All of it is shapes that grow with the page; what is to be read stands beside them, in
//! letters of the page's own size.

use leptos::prelude::*;

/// A row of numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Series {
    /// What they count, in words.
    pub name: String,
    /// The numbers.
    pub numbers: Vec<u64>,
}

/// What a chart says in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    /// Names the chart in the page.
    pub id: &'static str,
    /// Its title.
    pub title: String,
    /// What it shows.
    pub description: String,
    /// What stands at its highest line.
    pub highest: String,
}

/// Lines over time, one a series: the first is whole, the second is broken.
pub(crate) fn lines(words: &Words, ends: [String; 2], series: &[Series]) -> AnyView {
    let most = most(series.iter().flat_map(|series| &series.numbers));
    let drawn = (1..).zip(series).map(|(nth, series)| line(nth, &series.numbers, most)).collect_view();
    let names = (1..).zip(series).map(|(nth, series)| {
        view! {
            <li>
                <svg class=format!("hark-chart__key hark-chart__line-{nth}") aria-hidden="true" focusable="false">
                    <line x1="0" y1="50%" x2="100%" y2="50%" />
                </svg>
                {series.name.clone()}
            </li>
        }
        .into_any()
    });
    let names = (series.len() > 1)
        .then(|| view! { <ul class="govuk-list hark-chart__keys">{names.collect_view()}</ul> }.into_any());
    let [first, last] = ends;
    let last = (first != last).then(|| view! { <span>{last}</span> }.into_any());
    let drawn = view! {
        <line class="hark-chart__edge" x1="0" y1="100%" x2="100%" y2="100%" />
        {drawn}
    };
    let below = view! {
        <div class="hark-chart__ends" aria-hidden="true">
            <span>{first}</span>
            {last}
        </div>
        {names}
    };
    let highest = view! { <p class="hark-chart__highest" aria-hidden="true">{words.highest.clone()}</p> };
    figure(words, highest.into_any(), image(words, "hark-chart__lines", drawn.into_any()), below.into_any())
}

/// The line through these numbers, in a part of the image that leaves room for its points.
fn line(nth: usize, numbers: &[u64], most: u64) -> AnyView {
    let steps = numbers.len().saturating_sub(1).max(1);
    let x = |at: usize| format!("{}%", 1 + 98 * at / steps);
    let y = |number: u64| format!("{}%", 96 - 92 * number / most);
    let points = numbers.iter().enumerate().map(|(at, number)| {
        let next = numbers
            .get(at + 1)
            .map(|next| view! { <line x1=x(at) y1=y(*number) x2=x(at + 1) y2=y(*next) /> }.into_any());
        view! {
            <circle cx=x(at) cy=y(*number) r="3" />
            {next}
        }
        .into_any()
    });
    view! { <g class=format!("hark-chart__line-{nth}")>{points.collect_view()}</g> }.into_any()
}

/// Bars, one for each name.
pub(crate) fn bars(words: &Words, bars: &[(String, u64)]) -> AnyView {
    let most = most(bars.iter().map(|(_, number)| number));
    let rows = bars.iter().map(|(name, number)| {
        let width = format!("{}%", number * 100 / most);
        view! {
            <div class="hark-chart__name">{name.clone()}</div>
            <svg class="hark-bar" focusable="false">
                <rect width=width height="12" />
            </svg>
        }
        .into_any()
    });
    let rows = rows.collect_view();
    // Names break over lines where they are letters of the page; so the image is the whole, and its bars are parts.
    let image = view! {
        <div role="img" aria-labelledby=format!("{}-title", words.id) aria-describedby=format!("{}-words", words.id)>
            {rows}
        </div>
    };
    let description = view! {
        <p class="govuk-visually-hidden" id=format!("{}-words", words.id)>{words.description.clone()}</p>
    };
    figure(words, ().into_any(), image.into_any(), description.into_any())
}

fn image(words: &Words, class: &'static str, drawn: AnyView) -> AnyView {
    let (title, description) = (format!("{}-title", words.id), format!("{}-words", words.id));
    view! {
        <svg class=class role="img" aria-labelledby=title aria-describedby=description focusable="false">
            <desc id=format!("{}-words", words.id)>{words.description.clone()}</desc>
            {drawn}
        </svg>
    }
    .into_any()
}

fn figure(words: &Words, above: AnyView, image: AnyView, below: AnyView) -> AnyView {
    view! {
        <figure class="hark-chart">
            <figcaption class="govuk-heading-s" id=format!("{}-title", words.id)>{words.title.clone()}</figcaption>
            {above}
            {image}
            {below}
        </figure>
    }
    .into_any()
}

/// The highest number, by which the others are measured.
fn most<'a>(numbers: impl Iterator<Item = &'a u64>) -> u64 {
    numbers.copied().max().unwrap_or(1).max(1)
}
