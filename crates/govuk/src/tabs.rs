//! Tabs: <https://design-system.service.gov.uk/components/tabs/>.

use crate::attributes::{Attributes, either, filled, join, spread};
use crate::behaviour::tabs::one_at_a_time;
use crate::content::Content;
use leptos::html;
use leptos::prelude::*;

/// An entry of the macro option `items` of tabs.
#[derive(Debug, Default)]
pub struct TabItem {
    /// `label`.
    pub label: Content,
    /// `id`: of the panel; of itself the prefix and the item's number.
    pub id: String,
    /// `attributes`: of the tab.
    pub attributes: Attributes,
    /// `panel.text` (shown as a paragraph) or `panel.html` (shown as it is).
    pub panel: Content,
    /// `panel.attributes`.
    pub panel_attributes: Attributes,
    /// Has a number but is not shown, so that the others keep their ids (a falsy item).
    pub omitted: bool,
}

impl TabItem {
    /// A tab: the id of its panel, its label, and what is in it.
    pub fn new(id: impl Into<String>, label: impl Into<Content>, panel: impl Into<Content>) -> Self {
        Self { id: id.into(), label: label.into(), panel: panel.into(), ..Self::default() }
    }

    /// The tab and its panel.
    fn into_views(self, id_prefix: &str, number: usize) -> (AnyView, AnyView) {
        if self.omitted {
            return (().into_any(), ().into_any());
        }
        let id = either(self.id, &format!("{id_prefix}-{number}"));
        let selected = if number == 1 { "govuk-tabs__list-item--selected" } else { "" };
        let hidden = if number == 1 { "" } else { "govuk-tabs__panel--hidden" };
        let tab = view! {
            <li class=join(&["govuk-tabs__list-item", selected])>
                <a class="govuk-tabs__tab" href=format!("#{id}") {..spread(self.attributes)}>
                    {self.label}
                </a>
            </li>
        };
        let panel = view! {
            <div id=id class=join(&["govuk-tabs__panel", hidden]) {..spread(self.panel_attributes)}>
                {self.panel.into_body()}
            </div>
        };
        (tab.into_any(), panel.into_any())
    }
}

/// Parts of a page of which one is seen at a time (macro `govukTabs`). Without WebAssembly, and on a
/// narrow screen, all are seen below their list.
#[component]
pub fn Tabs(
    /// `title`: of the list.
    #[prop(into)]
    title: Content,
    /// `items`.
    #[prop(optional)]
    items: Vec<TabItem>,
    /// `id`.
    #[prop(optional, into)]
    id: String,
    /// `idPrefix`: of panels without an id.
    #[prop(optional, into)]
    id_prefix: String,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let root = NodeRef::<html::Div>::new();
    one_at_a_time(root);
    let items = (!items.is_empty()).then(|| {
        let items = (1..).zip(items).map(|(number, item)| item.into_views(&id_prefix, number));
        let (tabs, panels): (Vec<_>, Vec<_>) = items.unzip();
        view! {
            <ul class="govuk-tabs__list">{tabs.collect_view()}</ul>
            {panels.collect_view()}
        }
    });
    view! {
        <div
            id=filled(id)
            class=join(&["govuk-tabs", &classes])
            data-module="govuk-tabs"
            {..spread(attributes)}
            node_ref=root
        >
            <h2 class="govuk-tabs__title">{title}</h2>
            {items}
        </div>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{TabItem, Tabs};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn item(options: Option<Options>) -> TabItem {
        let Some(options) = options else { return TabItem { omitted: true, ..TabItem::default() } };
        let panel = options.object("panel").unwrap_or_default();
        TabItem {
            label: options.text("label").into(),
            id: options.text("id"),
            attributes: options.attributes(),
            panel: panel.content(),
            panel_attributes: panel.attributes(),
            omitted: false,
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <Tabs
                title=options.text_or("title", "Contents")
                items=options.entries("items").into_iter().map(item).collect()
                id=options.text("id")
                id_prefix=options.text("idPrefix")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("tabs", render);
    }
}
