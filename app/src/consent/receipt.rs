//! The receipt of what was decided, to be read. Its fields are those of ISO/IEC TS 27560; for programs it is there
//! as JSON.

use super::{cookies::period_text, data::ReceiptPage};
use crate::{
    components::{
        page::Page,
        prose::{Prose, line},
    },
    data::parse_date,
    page_data, texts,
};
use govuk::SummaryListRow;
use leptos::prelude::*;

/// The receipt.
pub(crate) fn receipt_page(page: &ReceiptPage) -> AnyView {
    let texts = texts();
    let data = page_data();
    let lang = data.lang;
    let heading = texts.text("receipt");
    let row = |key: &str, value: String| SummaryListRow::new(texts.text(key), value);
    let fact = |name: &str| data.organisation.fact(name);
    // Before the first decision there is none.
    let mark = (!page.mark.is_empty()).then(|| row("receipt-mark", page.mark.clone()));
    let general = [
        Some(row("receipt-controller", data.organisation.name.clone())),
        Some(SummaryListRow::new(texts.text("receipt-address"), line(fact("address")))),
        Some(row("receipt-contact", fact("email").to_owned())),
        Some(row(
            "receipt-notice",
            texts.with("notice-version", &[("number", i64::from(page.version).into())]),
        )),
        mark,
        Some(row("receipt-you", texts.text("receipt-nobody"))),
    ];
    let general: Vec<_> = general.into_iter().flatten().collect();
    let decided = page.choices.iter().filter_map(|choice| {
        let (agreed, _) = choice.decision.as_ref()?;
        let (_, day, time) = page.times.iter().find(|(id, ..)| *id == choice.id)?;
        let at = [("date", texts.date(parse_date(day)).into()), ("time", time.clone().into())];
        let message = format!("purpose-{}", choice.id);
        let activity = format!("activity-{}", choice.activity);
        let part = |name: &str| texts.attribute(&activity, name).unwrap_or_default();
        let rows = vec![
            row("receipt-decision", texts.text(if *agreed { "receipt-agreed" } else { "receipt-refused" })),
            row("receipt-time", texts.with("date-and-time", &at)),
            row(
                "receipt-holds",
                period_text(&texts, ::notice::Period { number: 1, unit: ::notice::Unit::Years }),
            ),
            row("notice-purpose", part("purpose")),
            row("notice-data", part("data")),
            row("notice-recipients", part("recipients")),
            row("notice-retention", part("retention")),
            row("notice-basis", part("basis")),
        ];
        let view = view! {
            <h2 class="govuk-heading-m">{texts.text(&message)}</h2>
            <govuk::SummaryList rows=rows />
        };
        Some(view.into_any())
    });
    let decided: Vec<AnyView> = decided.collect();
    let nothing = decided.is_empty().then(|| view! { <Prose text=texts.text("receipt-empty") /> });
    view! {
        <Page title=heading.clone() back=format!("/{lang}/cookies")>
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=texts.attribute("receipt", "body").unwrap_or_default() />
            {nothing}
            {decided}
            <h2 class="govuk-heading-m">{texts.text("receipt-who")}</h2>
            <govuk::SummaryList rows=general />
            <p class="govuk-body hark-no-print">
                <a class="govuk-link" href=format!("/{lang}/cookies/receipt.json") download>
                    {texts.text("receipt-download")}
                </a>
            </p>
            <Prose text=texts.attribute("receipt", "withdraw").unwrap_or_default() />
        </Page>
    }
    .into_any()
}
