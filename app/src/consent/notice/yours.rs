//! What concerns this visitor: their choices, their device, what they have done here.

use crate::{
    components::prose::line,
    consent::{
        DELETED, NAME_HERE,
        banner::RETURN_TO,
        cookies::{facts, kept_until, signal, standing_text, yes_no},
        data::{Choice, Item, NoticePage, Trace, TraceKind},
    },
    page_data,
};
use ::notice::Store;
use govuk::TableCell;
use leptos::prelude::*;
use locale::Texts;

/// What they have agreed to or refused, with the switch.
pub(super) fn choices(texts: &Texts, page: &NoticePage) -> AnyView {
    let signal = page.signal.then(|| signal(texts));
    let choices = page.choices.iter().map(|choice| {
        view! {
            <h3 class="govuk-heading-s">{texts.text(&format!("purpose-{}", choice.id))}</h3>
            <p class="govuk-body">{standing_text(texts, choice)}</p>
            {switch(texts, choice)}
        }
        .into_any()
    });
    let receipt = format!("/{}/cookies/receipt", page_data().lang);
    view! {
        {signal}
        {choices.collect_view()}
        <p class="govuk-body">
            <a class="govuk-link" href=receipt>
                {texts.text("receipt-link")}
            </a>
        </p>
    }
    .into_any()
}

/// The button that turns the decision round; both where nothing is decided.
fn switch(texts: &Texts, choice: &Choice) -> AnyView {
    let lang = page_data().lang;
    let answers = match choice.decision {
        None if choice.by_consent => vec![true, false],
        _ => vec![!choice.allowed],
    };
    let name = texts.text(&format!("purpose-{}", choice.id));
    let buttons = answers.into_iter().map(|agreed| {
        let words = texts.attribute(&format!("purpose-{}", choice.id), yes_no(agreed)).unwrap_or_default();
        view! {
            <button
                type="submit"
                class="govuk-button govuk-button--secondary"
                name=choice.id.clone()
                value=yes_no(agreed)
            >
                {words}
                <span class="govuk-visually-hidden">{format!(" – {name}")}</span>
            </button>
        }
        .into_any()
    });
    view! {
        <form method="post" action=format!("/{lang}/cookies") class="govuk-button-group hark-no-print">
            <input type="hidden" name=RETURN_TO value=format!("/{lang}/privacy#notice-choices") />
            {buttons.collect_view()}
        </form>
    }
    .into_any()
}

/// What is on this device now: what the server sees of it, and a place for what only the browser sees.
pub(super) fn device(texts: &Texts, page: &NoticePage) -> AnyView {
    let items = page.items.iter().map(|item| item_view(texts, item)).collect_view();
    let unknown = Item {
        id: String::new(),
        name: NAME_HERE.to_owned(),
        store: Store::Cookie,
        activity: String::new(),
        kept: None,
        here: true,
    };
    let stores = Store::ALL.map(Store::name).map(|store| {
        view! { <template data-store-name=store>{texts.text(&format!("store-{store}"))}</template> }
            .into_any()
    });
    let said = |key: &str, name: &str| texts.with(key, &[("name", name.to_owned().into())]);
    let deleted = page.deleted.as_ref();
    let deleted =
        deleted.map(|(name, gone)| said(if *gone { "item-deleted" } else { "item-not-deleted" }, name));
    view! {
        // The page is led here, and the script that deletes something leads the focus here: the button is gone.
        <p
            class="govuk-body govuk-!-font-weight-bold"
            id=DELETED
            tabindex="-1"
            data-gone=said("item-deleted", NAME_HERE)
            data-here=said("item-not-deleted", NAME_HERE)
            hidden=page.deleted.is_none()
        >
            {deleted}
        </p>
        <div id="device" data-report=format!("/{}/privacy/undeclared", page_data().lang)>
            <ul class="govuk-list hark-device">{items}</ul>
            <template data-row>{item_view(texts, &unknown)}</template>
            {stores.into_iter().collect_view()}
            <p class="govuk-body" data-looked hidden role="status">
                {texts.text("device-looked")}
            </p>
            <p class="govuk-body" data-not-looked>
                {line(&texts.text("device-not-looked"))}
            </p>
        </div>
        <p class="govuk-body">{line(&texts.text("device-delete-all"))}</p>
    }
    .into_any()
}

/// One thing: its name, what it is for, how long it stays, and whether it is there.
fn item_view(texts: &Texts, item: &Item) -> AnyView {
    let lang = page_data().lang;
    let declared = !item.id.is_empty();
    let store = item.store.name();
    let label = texts.with("item-delete", &[("name", item.name.clone().into())]);
    view! {
        <li
            class="hark-device__item"
            data-item=item.name.clone()
            data-store=store
            data-declared=declared.then_some("")
        >
            {facts(texts, item)}
            <div data-here hidden=!item.here>
                <form method="post" action=format!("/{lang}/privacy/delete")>
                    <strong class="govuk-tag">{texts.text("item-is-here")}</strong>
                    " "
                    <button
                        type="submit"
                        class="hark-link-button hark-no-print"
                        name="item"
                        value=item.name.clone()
                        aria-label=label
                    >
                        {texts.text("item-delete-short")}
                    </button>
                </form>
            </div>
            <p class="govuk-body" data-not-here hidden=item.here>
                <strong class="govuk-tag govuk-tag--grey">{texts.text("item-is-not-here")}</strong>
            </p>
        </li>
    }
    .into_any()
}

/// What they have done here, and until when that is kept.
pub(super) fn traces(texts: &Texts, page: &NoticePage) -> AnyView {
    let elsewhere = view! { <p class="govuk-body">{line(&texts.text("done-elsewhere"))}</p> };
    if page.traces.is_empty() {
        return view! {
            <p class="govuk-body">{texts.text("done-nothing")}</p>
            {elsewhere}
        }
        .into_any();
    }
    let head = ["done-what", "done-kept", "done-covered"].map(|key| TableCell::from(texts.text(key)));
    let rows = page.traces.iter().map(|trace| trace_row(texts, trace)).collect::<Vec<_>>();
    view! {
        <govuk::Table
            caption=texts.text("done-caption")
            caption_classes="govuk-table__caption--s"
            head=head.into()
            rows=rows
            first_cell_is_header=true
        />
        {elsewhere}
    }
    .into_any()
}

fn trace_row(texts: &Texts, trace: &Trace) -> Vec<TableCell> {
    let args = |reference: &str| {
        [("service", trace.service.clone().into()), ("reference", reference.to_owned().into())]
    };
    let what = match &trace.kind {
        TraceKind::Draft => texts.with("done-draft", &args("")),
        TraceKind::Saved => texts.with("done-saved", &args("")),
        TraceKind::Case(reference) => texts.with("done-case", &args(reference)),
    };
    let what = view! { <a class="govuk-link" href=trace.href.clone()>{what}</a> };
    let until = kept_until(texts, trace.until.as_deref(), trace.kept);
    let links = trace.activities.iter().map(|activity| {
        let message = format!("activity-{activity}");
        view! {
            <li>
                <a class="govuk-link" href=format!("#{message}")>{texts.text(&message)}</a>
            </li>
        }
        .into_any()
    });
    let links = view! { <ul class="govuk-list">{links.collect_view()}</ul> };
    vec![
        TableCell { content: what.into_any().into(), ..TableCell::default() },
        until.into(),
        TableCell { content: links.into_any().into(), ..TableCell::default() },
    ]
}
