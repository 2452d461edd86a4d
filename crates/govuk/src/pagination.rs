//! Pagination: <https://design-system.service.gov.uk/components/pagination/>.

use crate::attributes::{Attributes, filled, join, spread};
use crate::content::Content;
use leptos::prelude::*;

/// The macro options `previous` and `next` of a pagination.
#[derive(Debug, Default)]
pub struct PaginationLink {
    /// `text`, `html`.
    pub content: Content,
    /// `href`: without it there is no link.
    pub href: String,
    /// `labelText`: what is there, in words. Only shown without `items`.
    pub label_text: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl PaginationLink {
    /// A link and its text.
    pub fn new(href: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { content: content.into(), href: href.into(), ..Self::default() }
    }

    /// `alone`: there are no numbered pages.
    fn into_view(self, kind: &'static str, alone: bool) -> AnyView {
        if self.href.is_empty() {
            return ().into_any();
        }
        let decorated =
            if alone && self.label_text.is_empty() { "govuk-pagination__link-title--decorated" } else { "" };
        let label = filled(self.label_text).filter(|_| alone).map(|label| {
            view! {
                <span class="govuk-visually-hidden">":"</span>
                " "
                <span class="govuk-pagination__link-label">{label}</span>
            }
        });
        let first = alone || kind == "prev";
        view! {
            <div class=format!("govuk-pagination__{kind}")>
                <a href=self.href rel=kind class="govuk-link govuk-pagination__link" {..spread(self.attributes)}>
                    {first.then(|| arrow(kind))}
                    <span class=join(&["govuk-pagination__link-title", decorated])>{self.content} " "</span>
                    {label}
                    {(!first).then(|| arrow(kind))}
                </a>
            </div>
        }
        .into_any()
    }
}

fn arrow(kind: &str) -> AnyView {
    let path = if kind == "prev" {
        "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z"
    } else {
        "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z"
    };
    view! {
        <svg
            class=format!("govuk-pagination__icon govuk-pagination__icon--{kind}")
            xmlns="http://www.w3.org/2000/svg"
            height="13"
            width="15"
            aria-hidden="true"
            focusable="false"
            viewBox="0 0 15 13"
        >
            <path d=path></path>
        </svg>
    }
    .into_any()
}

/// A page: an entry of the macro option `items` of a pagination.
#[derive(Clone, Debug, Default)]
pub struct PaginationItem {
    /// `number`.
    pub number: String,
    /// `href`.
    pub href: String,
    /// `visuallyHiddenText`: what a screen reader says in place of the number.
    pub visually_hidden_text: String,
    /// `current`: the page itself.
    pub current: bool,
    /// `ellipsis`: there are pages between, in place of a page.
    pub ellipsis: bool,
    /// `attributes`.
    pub attributes: Attributes,
}

impl PaginationItem {
    /// A page: its number, where it is, and what a screen reader says.
    pub fn new(
        number: impl Into<String>,
        href: impl Into<String>,
        visually_hidden_text: impl Into<String>,
    ) -> Self {
        Self {
            number: number.into(),
            href: href.into(),
            visually_hidden_text: visually_hidden_text.into(),
            ..Self::default()
        }
    }

    /// Pages that are left out.
    pub fn ellipsis() -> Self {
        Self { ellipsis: true, ..Self::default() }
    }

    fn into_view(self) -> AnyView {
        let current = if self.current { "govuk-pagination__item--current" } else { "" };
        let ellipsis = if self.ellipsis { "govuk-pagination__item--ellipsis" } else { "" };
        let item = if self.ellipsis {
            "⋯".into_any()
        } else {
            view! {
                <a
                    class="govuk-link govuk-pagination__link"
                    href=self.href
                    aria-label=filled(self.visually_hidden_text)
                    aria-current=self.current.then_some("page")
                    {..spread(self.attributes)}
                >
                    {self.number}
                </a>
            }
            .into_any()
        };
        view! { <li class=join(&["govuk-pagination__item", current, ellipsis])>{item}</li> }.into_any()
    }
}

/// Leads through pages that belong together (macro `govukPagination`).
#[component]
pub fn Pagination(
    /// `landmarkLabel`: what a screen reader calls it.
    #[prop(into)]
    landmark_label: String,
    /// `items`.
    #[prop(optional)]
    items: Vec<PaginationItem>,
    /// `previous`.
    #[prop(optional_no_strip, into)]
    previous: Option<PaginationLink>,
    /// `next`.
    #[prop(optional_no_strip, into)]
    next: Option<PaginationLink>,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let alone = items.is_empty() && (previous.is_some() || next.is_some());
    let block = if alone { "govuk-pagination--block" } else { "" };
    let list = (!items.is_empty()).then(|| {
        let items = items.into_iter().map(PaginationItem::into_view);
        view! { <ul class="govuk-pagination__list">{items.collect_view()}</ul> }
    });
    view! {
        <nav
            aria-label=landmark_label
            class=join(&["govuk-pagination", block, &classes])
            {..spread(attributes)}
        >
            {previous.map(|link| link.into_view("prev", alone))}
            {list}
            {next.map(|link| link.into_view("next", alone))}
        </nav>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{Pagination, PaginationItem, PaginationLink};
    use crate::Content;
    use crate::fixtures::{Options, view_of};
    use leptos::prelude::*;

    fn link(options: &Options, default: &str) -> PaginationLink {
        let content = match options.content() {
            given if !given.is_empty() => given,
            _ => Content::View(view_of(&format!(
                r#"{default}<span class="govuk-visually-hidden"> page</span>"#
            ))),
        };
        PaginationLink {
            content,
            href: options.text("href"),
            label_text: options.text("labelText"),
            attributes: options.attributes(),
        }
    }

    fn item(options: &Options) -> PaginationItem {
        let number = options.text("number");
        PaginationItem {
            href: options.text("href"),
            visually_hidden_text: options.text_or("visuallyHiddenText", &format!("Page {number}")),
            current: options.flag("current"),
            ellipsis: options.flag("ellipsis"),
            attributes: options.attributes(),
            number,
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        let items = options.list("items").into_iter().filter(|item| !item.is_empty());
        view! {
            <Pagination
                landmark_label=options.text_or("landmarkLabel", "Pagination")
                items=items.map(|options| item(&options)).collect()
                previous=options.object("previous").map(|options| link(&options, "Previous"))
                next=options.object("next").map(|options| link(&options, "Next"))
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("pagination", render);
    }
}
