//! Everything that the body does with personal information: in a sentence, and in full on demand.

use crate::{
    components::prose::line,
    consent::data::{Activity, NoticePage},
};
use ::notice::PARTS;
use govuk::SummaryListRow;
use leptos::prelude::*;
use locale::Texts;

/// What is done on this site, then what is done elsewhere.
pub(super) fn activities(texts: &Texts, page: &NoticePage) -> AnyView {
    let (outside, here): (Vec<_>, Vec<_>) = page.activities.iter().partition(|activity| activity.outside);
    let list = |activities: Vec<&Activity>| {
        activities.into_iter().map(|activity| activity_view(texts, activity)).collect_view()
    };
    view! {
        <h3 class="govuk-heading-s">{texts.text("activities-here")}</h3>
        {list(here)}
        <h3 class="govuk-heading-s" id="activities-outside">{texts.text("activities-outside")}</h3>
        {list(outside)}
    }
    .into_any()
}

fn activity_view(texts: &Texts, activity: &Activity) -> AnyView {
    let message = format!("activity-{}", activity.id);
    let name = texts.text(&message);
    let rows = PARTS.iter().filter(|part| **part != "purpose").filter_map(|part| {
        let words = line(&texts.attribute(&message, part)?);
        let unconfirmed = activity
            .unconfirmed
            .contains(part)
            .then(|| view! { <p class="govuk-hint">{texts.text("not-confirmed")}</p> });
        let value = view! { <p class="govuk-body">{words}</p> {unconfirmed} };
        Some(SummaryListRow::new(texts.text(&format!("notice-{part}")), value.into_any()))
    });
    let rows = rows.collect::<Vec<_>>();
    let purpose = texts.attribute(&message, "purpose").unwrap_or_default();
    let applies = activity.applies.then(|| {
        view! {
            <p class="govuk-body">
                <strong class="govuk-tag">{texts.text("applies-to-you")}</strong>
            </p>
        }
    });
    let more = texts.with("activity-more", &[("name", name.clone().into())]);
    view! {
        <h4 class="govuk-heading-s" id=message tabindex="-1">{name}</h4>
        {applies}
        <p class="govuk-body">{line(&purpose)}</p>
        <govuk::Details summary=more>
            <govuk::SummaryList rows=rows />
        </govuk::Details>
    }
    .into_any()
}
