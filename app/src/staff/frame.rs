//! What all pages of staff who are signed in have: where else to go, and the way out.

use crate::{page_data, texts};
use leptos::prelude::*;

/// Who is signed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SignedIn {
    /// Their name.
    pub name: String,
    /// Whether they see management information.
    pub manages: bool,
}

/// The links of staff, and the button that ends the session.
pub(super) fn navigation(staff: &SignedIn) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let information = staff.manages.then(|| {
        view! {
            <li>
                <a class="govuk-link" href=format!("/{lang}/staff/information") rel="external">
                    {texts.text("staff-information")}
                </a>
            </li>
        }
        .into_any()
    });
    view! {
        <nav class="hark-staff" aria-label=texts.text("staff-navigation")>
            <ul class="govuk-list">
                <li>
                    <a class="govuk-link" href=format!("/{lang}/staff") rel="external">
                        {texts.text("staff-queue")}
                    </a>
                </li>
                {information}
                <li>
                    <form method="post" action=format!("/{lang}/staff/sign-out")>
                        <bdi>{staff.name.clone()}</bdi>
                        <govuk::Button
                            content=texts.text("staff-sign-out")
                            classes="govuk-button--secondary"
                        />
                    </form>
                </li>
            </ul>
        </nav>
    }
    .into_any()
}
