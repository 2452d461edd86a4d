//! That something was done, at the top of the page that shows what came of it.

use leptos::prelude::*;
use locale::Texts;

/// The banner that says so, with what there is to say more.
pub(crate) fn success(texts: &Texts, said: String, more: Option<AnyView>) -> AnyView {
    view! {
        <govuk::NotificationBanner
            title=texts.text("success")
            classes="govuk-notification-banner--success"
            role="alert"
        >
            <p class="govuk-notification-banner__heading">{said}</p>
            {more}
        </govuk::NotificationBanner>
    }
    .into_any()
}
