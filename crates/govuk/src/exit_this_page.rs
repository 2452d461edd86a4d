//! Exit this page: <https://design-system.service.gov.uk/components/exit-this-page/>.

use crate::attributes::{Attributes, filled, i18n, join, spread};
use crate::behaviour::exit_this_page::Exit;
use crate::button::Button;
use crate::content::Content;
use crate::erase::Erase;
use leptos::html;
use leptos::prelude::*;

/// Leads away from the page at once, by a click or by pressing Shift three times (macro
/// `govukExitThisPage`). A link to it further up, which is shown when it has the focus, is a
/// [`SkipLink`](crate::SkipLink) with the class `govuk-js-exit-this-page-skiplink`, the same `href`
/// and `rel="nofollow noreferrer"`. Without WebAssembly both are links.
#[component]
pub fn ExitThisPage(
    /// `redirectUrl`: where to. It should be a page that is often seen, and on another site.
    #[prop(into)]
    redirect_url: String,
    /// `text`, `html`.
    #[prop(optional, into)]
    content: Content,
    /// `id`.
    #[prop(optional, into)]
    id: String,
    /// `activatedText`: announced when the page is being left.
    #[prop(optional, into)]
    activated_text: String,
    /// `timedOutText`: announced when Shift has been pressed, but not three times.
    #[prop(optional, into)]
    timed_out_text: String,
    /// `pressTwoMoreTimesText`: announced when Shift has been pressed once.
    #[prop(optional, into)]
    press_two_more_times_text: String,
    /// `pressOneMoreTimeText`: announced when Shift has been pressed twice.
    #[prop(optional, into)]
    press_one_more_time_text: String,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
    /// In place of `content`.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let root = NodeRef::<html::Div>::new();
    let exit = Exit::new(root);
    let texts = i18n(vec![
        ("activated", activated_text),
        ("timed-out", timed_out_text),
        ("press-two-more-times", press_two_more_times_text),
        ("press-one-more-time", press_one_more_time_text),
    ]);
    view! {
        <div
            id=filled(id)
            class=join(&["govuk-exit-this-page", &classes])
            data-module="govuk-exit-this-page"
            {..spread(attributes)}
            {..spread(texts)}
            node_ref=root
        >
            <Button
                content=content.or_children(children)
                classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
                href=redirect_url
                attributes=vec![("rel".to_owned(), "nofollow noreferrer".to_owned())]
                on:click=move |event| exit.click(&event)
            />
        </div>
    }
    .erase()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::ExitThisPage;
    use crate::fixtures::{Options, view_of};
    use leptos::prelude::*;

    pub(crate) fn render(options: &Options) -> AnyView {
        let mut content = options.content();
        if content.is_empty() {
            let default = r#"<span class="govuk-visually-hidden">Emergency</span> Exit this page"#;
            content = view_of(default).into();
        }
        view! {
            <ExitThisPage
                content=content
                redirect_url=options.text_or("redirectUrl", "https://www.bbc.co.uk/weather")
                id=options.text("id")
                activated_text=options.text("activatedText")
                timed_out_text=options.text("timedOutText")
                press_two_more_times_text=options.text("pressTwoMoreTimesText")
                press_one_more_time_text=options.text("pressOneMoreTimeText")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("exit-this-page", render);
    }
}
