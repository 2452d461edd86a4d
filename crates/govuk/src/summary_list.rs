//! Summary list: <https://design-system.service.gov.uk/components/summary-list/>.

use crate::attributes::{Attributes, filled, join, spread};
use crate::content::Content;
use crate::erase::Erase;
use crate::heading::heading;
use leptos::prelude::*;

/// A row: an entry of the macro option `rows`.
#[derive(Debug, Default)]
pub struct SummaryListRow {
    /// `key.text`, `key.html`.
    pub key: Content,
    /// `key.classes`.
    pub key_classes: String,
    /// `value.text`, `value.html`.
    pub value: Content,
    /// `value.classes`.
    pub value_classes: String,
    /// `actions.items`.
    pub actions: Vec<Action>,
    /// `actions.classes`.
    pub actions_classes: String,
    /// `classes`.
    pub classes: String,
}

impl SummaryListRow {
    /// A row without actions.
    pub fn new(key: impl Into<Content>, value: impl Into<Content>) -> Self {
        Self { key: key.into(), value: value.into(), ..Self::default() }
    }

    /// The row with one more action.
    #[must_use]
    pub fn with_action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }

    fn into_view(self, others_have_actions: bool, card_title: &str) -> AnyView {
        let no_actions = others_have_actions && self.actions.is_empty();
        let modifier = if no_actions { "govuk-summary-list__row--no-actions" } else { "" };
        let actions = (!self.actions.is_empty()).then(|| {
            let class = join(&["govuk-summary-list__actions", &self.actions_classes]);
            let mut links: Vec<_> =
                self.actions.into_iter().map(|action| action.into_view(card_title)).collect();
            let links = if links.len() == 1 {
                links.remove(0)
            } else {
                list("govuk-summary-list__actions-list", "govuk-summary-list__actions-list-item", links)
            };
            view! { <dd class=class>{links}</dd> }.erase()
        });
        view! {
            <div class=join(&["govuk-summary-list__row", modifier, &self.classes])>
                <dt class=join(&["govuk-summary-list__key", &self.key_classes])>{self.key}</dt>
                <dd class=join(&["govuk-summary-list__value", &self.value_classes])>{self.value}</dd>
                {actions}
            </div>
        }
        .erase()
    }
}

/// A link that changes something: an entry of the macro option `actions.items`.
#[derive(Debug, Default)]
pub struct Action {
    /// `href`.
    pub href: String,
    /// `text`, `html`.
    pub content: Content,
    /// `visuallyHiddenText`: what is changed.
    pub visually_hidden_text: String,
    /// `classes`.
    pub classes: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl Action {
    /// A link, its text, and what it is about.
    pub fn new(
        href: impl Into<String>,
        content: impl Into<Content>,
        visually_hidden_text: impl Into<String>,
    ) -> Self {
        Self {
            href: href.into(),
            content: content.into(),
            visually_hidden_text: visually_hidden_text.into(),
            ..Self::default()
        }
    }

    fn into_view(self, card_title: &str) -> AnyView {
        let card = filled(card_title.to_owned()).map(|title| format!(" ({title})")).unwrap_or_default();
        let about = filled(self.visually_hidden_text).map(|text| format!(" {text}")).unwrap_or_default();
        let hidden = filled(about + &card)
            .map(|text| view! { <span class="govuk-visually-hidden">{text}</span> }.erase());
        view! {
            <a class=join(&["govuk-link", &self.classes]) href=self.href {..spread(self.attributes)}>
                {self.content}
                {hidden}
            </a>
        }
        .erase()
    }
}

/// The macro option `card`: the list is shown as a card with a title.
#[derive(Debug)]
pub struct SummaryCard {
    /// `card.title.text`, `card.title.html`.
    pub title: Content,
    /// The title in plain text, for the links of a card whose title is a view.
    pub title_text: String,
    /// `card.title.headingLevel`.
    pub heading_level: u8,
    /// `card.title.classes`.
    pub title_classes: String,
    /// `card.actions.items`.
    pub actions: Vec<Action>,
    /// `card.actions.classes`.
    pub actions_classes: String,
    /// `card.classes`.
    pub classes: String,
    /// `card.attributes`.
    pub attributes: Attributes,
}

impl Default for SummaryCard {
    fn default() -> Self {
        Self {
            title: Content::Empty,
            title_text: String::new(),
            heading_level: 2,
            title_classes: String::new(),
            actions: Vec::new(),
            actions_classes: String::new(),
            classes: String::new(),
            attributes: Vec::new(),
        }
    }
}

impl SummaryCard {
    fn plain_title(&self) -> String {
        self.title.text().unwrap_or(&self.title_text).to_owned()
    }

    fn into_view(self, card_title: &str, content: AnyView) -> AnyView {
        let title = (!self.title.is_empty()).then(|| {
            let class = join(&["govuk-summary-card__title", &self.title_classes]);
            heading(self.heading_level, class, String::new(), self.title)
        });
        let actions = (!self.actions.is_empty()).then(|| {
            let class = join(&["govuk-summary-card__actions", &self.actions_classes]);
            let mut links: Vec<_> =
                self.actions.into_iter().map(|action| action.into_view(card_title)).collect();
            if links.len() == 1 {
                view! { <div class=class>{links.remove(0)}</div> }.erase()
            } else {
                list(&class, "govuk-summary-card__action", links)
            }
        });
        view! {
            <div class=join(&["govuk-summary-card", &self.classes]) {..spread(self.attributes)}>
                <div class="govuk-summary-card__title-wrapper">
                    {title}
                    {actions}
                </div>
                <div class="govuk-summary-card__content">{content}</div>
            </div>
        }
        .erase()
    }
}

fn list(class: &str, item_class: &'static str, links: Vec<AnyView>) -> AnyView {
    let items = links.into_iter().map(|link| view! { <li class=item_class>{link}</li> }.erase());
    view! { <ul class=class.to_owned()>{items.collect_view()}</ul> }.erase()
}

/// Sums answers up (macro `govukSummaryList`).
#[component]
pub fn SummaryList(
    /// `rows`.
    rows: Vec<SummaryListRow>,
    /// `card`.
    #[prop(optional_no_strip, into)]
    card: Option<SummaryCard>,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let some_have_actions = rows.iter().any(|row| !row.actions.is_empty());
    let card_title = card.as_ref().map(SummaryCard::plain_title).unwrap_or_default();
    let rows = rows.into_iter().map(|row| row.into_view(some_have_actions, &card_title)).collect_view();
    let list = view! {
        <dl class=join(&["govuk-summary-list", &classes]) {..spread(attributes)}>
            {rows}
        </dl>
    }
    .erase();
    match card {
        Some(card) => card.into_view(&card_title, list),
        None => list,
    }
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{Action, SummaryCard, SummaryList, SummaryListRow};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn action(options: &Options) -> Action {
        Action {
            href: options.text("href"),
            content: options.content(),
            visually_hidden_text: options.text("visuallyHiddenText"),
            classes: options.text("classes"),
            attributes: options.attributes(),
        }
    }

    fn row(options: &Options) -> SummaryListRow {
        let part = |name| options.object(name).unwrap_or_default();
        let (key, value, actions) = (part("key"), part("value"), part("actions"));
        SummaryListRow {
            key: key.content(),
            key_classes: key.text("classes"),
            value: value.content(),
            value_classes: value.text("classes"),
            actions: actions.list("items").iter().map(action).collect(),
            actions_classes: actions.text("classes"),
            classes: options.text("classes"),
        }
    }

    fn card(options: &Options) -> SummaryCard {
        let title = options.object("title").unwrap_or_default();
        let actions = options.object("actions").unwrap_or_default();
        SummaryCard {
            title: title.content(),
            title_text: String::new(),
            heading_level: title.level("headingLevel", 2),
            title_classes: title.text("classes"),
            actions: actions.list("items").iter().map(action).collect(),
            actions_classes: actions.text("classes"),
            classes: options.text("classes"),
            attributes: options.attributes(),
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <SummaryList
                rows=options.list("rows").iter().map(row).collect()
                card=options.object("card").as_ref().map(card)
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("summary-list", render);
    }
}
