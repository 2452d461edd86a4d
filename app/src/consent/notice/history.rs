//! What has changed in the notice, from version to version.

use crate::{
    components::prose::line,
    consent::{
        cookies::kept,
        data::{NoticePage, Version},
    },
    data::parse_date,
};
use ::notice::{Difference, Retention};
use leptos::prelude::*;
use locale::Texts;

/// The versions, the newest first, each with its differences from the one before.
pub(super) fn history(texts: &Texts, page: &NoticePage) -> AnyView {
    page.history.iter().map(|version| version_view(texts, version)).collect_view().into_any()
}

fn version_view(texts: &Texts, version: &Version) -> AnyView {
    let number = i64::from(version.number);
    let args = [("number", number.into()), ("date", texts.date(parse_date(&version.date)).into())];
    let told = texts.text(&format!("notice-version-{number}"));
    let differences = (!version.differences.is_empty()).then(|| {
        let list = version
            .differences
            .iter()
            .map(|difference| view! { <li>{difference_text(texts, difference)}</li> }.into_any())
            .collect_view();
        view! {
            <govuk::Details summary=texts.with("version-differences", &args)>
                <ul class="govuk-list govuk-list--bullet">{list}</ul>
            </govuk::Details>
        }
        .into_any()
    });
    view! {
        <h3 class="govuk-heading-s">{texts.with("version-heading", &args)}</h3>
        <p class="govuk-body">{line(&told)}</p>
        {differences}
    }
    .into_any()
}

fn difference_text(texts: &Texts, difference: &Difference) -> String {
    let (Difference::Added(activity)
    | Difference::Removed(activity)
    | Difference::Changed(activity, _)
    | Difference::Kept(activity, ..)) = difference;
    // Of what is no longer done, the texts may be gone.
    let message = format!("activity-{activity}");
    let name = texts.find(&message, None, &[]).map_or_else(|| activity.clone(), |found| found.text);
    let period =
        |retention: &Option<Retention>| kept(texts, retention.map(|retention| retention.period)).into();
    match difference {
        Difference::Added(_) => texts.with("difference-added", &[("name", name.into())]),
        Difference::Removed(_) => texts.with("difference-removed", &[("name", name.into())]),
        Difference::Changed(_, parts) => {
            let parts: Vec<_> = parts.iter().map(|part| texts.text(&format!("notice-{part}"))).collect();
            texts.with("difference-changed", &[("name", name.into()), ("parts", texts.list(&parts).into())])
        }
        Difference::Kept(_, before, now) => {
            let args = [("name", name.into()), ("before", period(before)), ("now", period(now))];
            texts.with("difference-kept", &args)
        }
    }
}
