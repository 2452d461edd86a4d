//! The frame of a page: title, back link, main.

use crate::{page_data, texts};
use govuk::Erase;
use leptos::prelude::*;
use leptos_meta::Title;
use locale::Texts;

/// A page's frame.
///
/// `title` is the heading, `service` the name of the service it belongs to, `error` whether the page shows
/// problems; `back` is where the back link leads; `exit` whether the page can be left at once.
#[component]
pub fn Page(
    #[prop(into)] title: String,
    #[prop(optional, into)] service: Option<String>,
    #[prop(optional)] error: bool,
    #[prop(optional, into)] back: Option<String>,
    #[prop(optional)] exit: bool,
    children: Children,
) -> impl IntoView {
    let texts = texts();
    let parts: Vec<String> =
        [Some(title), service, Some(page_data().organisation.name)].into_iter().flatten().collect();
    let mut full = parts.join(" – ");
    if error {
        full = texts.with("title-error", &[("title", full.into())]);
    }
    let back = back.map(|href| view! { <govuk::BackLink href=href content=texts.text("back") /> }.erase());
    let exit = exit.then(|| exit_view(&texts));
    view! {
        <Title text=full />
        <div class="govuk-width-container">
            {exit}
            {back}
            <main class="govuk-main-wrapper" id="main-content">
                <div class="govuk-grid-row">
                    <div class="govuk-grid-column-two-thirds">{children()}</div>
                </div>
            </main>
        </div>
    }
}

/// The button with which a person leaves at once.
fn exit_view(texts: &Texts) -> AnyView {
    let to = page_data().organisation.exit_to;
    view! {
        <govuk::ExitThisPage
            redirect_url=to
            content=texts.text("exit-page")
            activated_text=texts.text("exit-page-done")
            timed_out_text=texts.text("exit-page-timed-out")
            press_two_more_times_text=texts.text("exit-page-two-more")
            press_one_more_time_text=texts.text("exit-page-one-more")
        />
    }
    .erase()
}
