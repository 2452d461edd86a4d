//! The privacy notice, made from the register.

use crate::{
    components::{
        page::Page,
        prose::{Prose, line},
    },
    page_data, texts,
};
use govuk::Erase;
use leptos::prelude::*;

/// What is said of each activity, in this order.
const PARTS: [&str; 7] = ["purpose", "data", "source", "recipients", "basis", "retention", "rights"];

/// The privacy notice.
#[component]
pub fn Privacy() -> impl IntoView {
    let texts = texts();
    let heading = texts.text("privacy");
    let activities = page_data()
        .activities
        .into_iter()
        .map(|activity| {
            let message = format!("activity-{activity}");
            let rows = PARTS
                .iter()
                .filter_map(|part| {
                    let value = texts.attribute(&message, part)?;
                    Some(govuk::SummaryListRow {
                        key: texts.text(&format!("notice-{part}")).into(),
                        value: line(&value).into(),
                        ..Default::default()
                    })
                })
                .collect::<Vec<_>>();
            view! {
                <section>
                    <h2 class="govuk-heading-m" id=message.clone()>
                        {texts.text(&message)}
                    </h2>
                    <govuk::SummaryList rows=rows />
                </section>
            }
            .erase()
        })
        .collect_view();
    view! {
        <Page title=heading.clone()>
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=texts.attribute("privacy", "body").unwrap_or_default() />
            {activities}
        </Page>
    }
}
