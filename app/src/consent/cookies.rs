//! The cookies page: what may be kept on the device, and what for. One question for each purpose.

use super::{
    banner::WHOLE,
    data::{Choice, CookiesPage, Item},
};
use crate::{
    components::{
        error_summary::error_summary,
        page::Page,
        prose::{Prose, line},
        success::success,
    },
    data::parse_date,
    page_data, texts,
};
use ::notice::{Period, Unit};
use govuk::{ChoiceItem, FieldsetOptions, Hint, Legend};
use leptos::prelude::*;
use locale::Texts;

/// The cookies page.
pub(crate) fn cookies_page(page: &CookiesPage) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let heading = texts.text("cookies");
    let problem = |id: &String| texts.attribute(&format!("purpose-{id}"), "required").unwrap_or_default();
    let problems = page.unanswered.iter().map(|id| (problem(id), id.clone()));
    let summary = error_summary(&texts, problems);
    let error = summary.is_some();
    let saved = page.saved.then(|| saved(&texts, &lang));
    let questions = page
        .choices
        .iter()
        .map(|choice| question(&texts, choice, page.unanswered.contains(&choice.id)))
        .collect_view();
    let signal = page.signal.then(|| signal(&texts));
    let items = items_list(&texts, &page.items);
    view! {
        <Page title=heading.clone() error=error>
            {summary}
            {saved}
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=texts.attribute("cookies", "body").unwrap_or_default() />
            <h2 class="govuk-heading-m">{texts.text("cookies-needed")}</h2>
            <Prose text=texts.attribute("cookies-needed", "body").unwrap_or_default() />
            {items}
            <h2 class="govuk-heading-m" id="choices">{texts.text("cookies-choices")}</h2>
            {signal}
            <form method="post" novalidate>
                <input type="hidden" name=WHOLE value="" />
                {questions}
                <govuk::Button content=texts.text("cookies-save") prevent_double_click=Some(true) />
            </form>
            <Prose text=texts.attribute("cookies-choices", "body").unwrap_or_default() />
        </Page>
    }
    .into_any()
}

fn saved(texts: &Texts, lang: &str) -> AnyView {
    let (said, receipt) = (texts.text("cookies-saved"), texts.text("receipt-link"));
    let href = format!("/{lang}/cookies/receipt");
    let more = view! {
        <p class="govuk-body">
            <a class="govuk-notification-banner__link" href=href>
                {receipt}
            </a>
        </p>
    };
    success(texts, said, Some(more.into_any()))
}

fn question(texts: &Texts, choice: &Choice, unanswered: bool) -> AnyView {
    let message = format!("purpose-{}", choice.id);
    let part = |name: &str| texts.attribute(&message, name).unwrap_or_default();
    let fieldset = FieldsetOptions {
        legend: Some(Legend {
            content: part("question").into(),
            classes: "govuk-fieldset__legend--s".into(),
            ..Legend::default()
        }),
        ..FieldsetOptions::default()
    };
    let hint = Hint { content: part("body").into(), ..Hint::default() };
    let error_message =
        unanswered.then(|| govuk::ErrorMessage::new(part("required"), texts.text("error-prefix")));
    // Nothing is chosen for anyone: only what they decided, and what goes on until they object.
    let value = match choice.decision {
        Some((agreed, _)) => yes_no(agreed),
        None if !choice.by_consent => yes_no(choice.allowed),
        None => "",
    };
    let items = vec![ChoiceItem::new("yes", part("yes")), ChoiceItem::new("no", part("no"))];
    view! {
        <govuk::Radios
            name=choice.id.clone()
            id_prefix=choice.id.clone()
            items=items
            value=value
            fieldset=Some(fieldset)
            hint=Some(hint)
            error_message=error_message
        />
    }
    .into_any()
}

/// The value of the field of a purpose.
pub(super) fn yes_no(agreed: bool) -> &'static str {
    if agreed { "yes" } else { "no" }
}

/// That the browser says no for the person.
pub(super) fn signal(texts: &Texts) -> AnyView {
    let said = line(&texts.text("signal"));
    view! { <govuk::InsetText>{said}</govuk::InsetText> }.into_any()
}

fn items_list(texts: &Texts, items: &[Item]) -> AnyView {
    let items = items.iter().map(|item| {
        view! {
            <li class="hark-device__item" data-declared>
                {facts(texts, item)}
            </li>
        }
        .into_any()
    });
    view! { <ul class="govuk-list hark-device">{items.collect_view()}</ul> }.into_any()
}

/// What is said of something on the device: its name, what it is for, how long it stays.
pub(super) fn facts(texts: &Texts, item: &Item) -> AnyView {
    let (purpose, kept) = if item.id.is_empty() {
        (texts.text("item-undeclared"), texts.text("item-unknown"))
    } else {
        (texts.text(&format!("item-{}", item.id)), kept(texts, item.kept))
    };
    let store = texts.text(&format!("store-{}", item.store.name()));
    let stays = texts.with("item-stays", &[("period", kept.into())]);
    view! {
        <p class="govuk-body hark-device__name">
            {name_view(&item.name)} " " <span class="govuk-hint">{store}</span>
        </p>
        <p class="govuk-body">{purpose}</p>
        <p class="govuk-body">{stays}</p>
    }
    .into_any()
}

/// A name that only programs read out.
fn name_view(name: &str) -> AnyView {
    let name = name.to_owned();
    view! { <code class="hark-name" translate="no">{name}</code> }.into_any()
}

/// How long it is kept, in words.
pub(super) fn kept(texts: &Texts, period: Option<Period>) -> String {
    period.map_or_else(|| texts.text("not-kept"), |period| period_text(texts, period))
}

/// Until when a case or a draft is kept, in words: the day, or how long after the closing that is to come.
pub(crate) fn kept_until(texts: &Texts, until: Option<&str>, period: Option<Period>) -> String {
    match (until, period) {
        (Some(until), _) => texts.with("done-until", &[("date", texts.date(parse_date(until)).into())]),
        (None, Some(period)) => {
            texts.with("done-after-closing", &[("period", period_text(texts, period).into())])
        }
        (None, None) => texts.text("item-unknown"),
    }
}

/// A period in words.
pub(super) fn period_text(texts: &Texts, period: Period) -> String {
    let unit = match period.unit {
        Unit::Days => "period-days",
        Unit::Months => "period-months",
        Unit::Years => "period-years",
    };
    texts.with(unit, &[("count", i64::from(period.number).into())])
}

/// What was decided about a purpose, and when.
pub(super) fn standing_text(texts: &Texts, choice: &Choice) -> String {
    let day = |iso: &str| texts.date(parse_date(iso));
    match &choice.decision {
        Some((true, on)) => texts.with("standing-agreed", &[("date", day(on).into())]),
        Some((false, on)) => texts.with("standing-refused", &[("date", day(on).into())]),
        None if choice.signalled => texts.text("standing-signalled"),
        None if choice.by_consent => texts.text("standing-open"),
        None => texts.attribute(&format!("purpose-{}", choice.id), "goes-on").unwrap_or_default(),
    }
}
