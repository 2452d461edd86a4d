//! Task list: <https://design-system.service.gov.uk/components/task-list/>.

use crate::attributes::{Attributes, either, filled, join, spread};
use crate::content::Content;
use crate::tag::Tag;
use leptos::prelude::*;

/// A task: an entry of the macro option `items` of a task list.
#[derive(Debug, Default)]
pub struct TaskListItem {
    /// `title.text`, `title.html`.
    pub title: Content,
    /// `title.classes`.
    pub title_classes: String,
    /// `href`: none for a task that cannot be started yet.
    pub href: String,
    /// `hint.text`, `hint.html`.
    pub hint: Content,
    /// `status.text`, `status.html`, or for `status.tag` a [`Tag`]: see [`TaskListItem::with_tag`].
    pub status: Content,
    /// `status.classes`.
    pub status_classes: String,
    /// `classes`.
    pub classes: String,
    /// Has a number but is not shown, so that the others keep their ids (a falsy item).
    pub omitted: bool,
}

impl TaskListItem {
    /// A task: where it is, its title and its status.
    pub fn new(href: impl Into<String>, title: impl Into<Content>, status: impl Into<Content>) -> Self {
        Self { href: href.into(), title: title.into(), status: status.into(), ..Self::default() }
    }

    /// The task with a tag for its status (`status.tag.text`, `status.tag.classes`).
    #[must_use]
    pub fn with_tag(self, content: impl Into<Content>, classes: impl Into<String>) -> Self {
        let tag = view! { <Tag content=content.into() classes=classes.into() /> }.into_any();
        Self { status: tag.into(), ..self }
    }

    fn into_view(self, id: &str) -> AnyView {
        if self.omitted {
            return ().into_any();
        }
        let (hint_id, status_id) = (format!("{id}-hint"), format!("{id}-status"));
        let with_link = if self.href.is_empty() { "" } else { "govuk-task-list__item--with-link" };
        let described_by = join(&[if self.hint.is_empty() { "" } else { &hint_id }, &status_id]);
        let title = if self.href.is_empty() {
            // As `class` it would be there when it is empty.
            let class = filled(self.title_classes).map(|classes| ("class".to_owned(), classes));
            view! { <div {..spread(class.into_iter().collect())}>{self.title}</div> }.into_any()
        } else {
            view! {
                <a
                    class=join(&["govuk-link govuk-task-list__link", &self.title_classes])
                    href=self.href
                    aria-describedby=described_by
                >
                    {self.title}
                </a>
            }
            .into_any()
        };
        let hint = (!self.hint.is_empty()).then(|| {
            view! { <div id=hint_id class="govuk-task-list__hint">{self.hint}</div> }
        });
        view! {
            <li class=join(&["govuk-task-list__item", with_link, &self.classes])>
                <div class="govuk-task-list__name-and-hint">{title} {hint}</div>
                <div class=join(&["govuk-task-list__status", &self.status_classes]) id=status_id>
                    {self.status}
                </div>
            </li>
        }
        .into_any()
    }
}

/// What has to be done, and how far it is (macro `govukTaskList`).
#[component]
pub fn TaskList(
    /// `items`.
    items: Vec<TaskListItem>,
    /// `idPrefix`: `task-list` where none is given.
    #[prop(optional, into)]
    id_prefix: String,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let id_prefix = either(id_prefix, "task-list");
    let items = (1..).zip(items).map(|(number, item)| item.into_view(&format!("{id_prefix}-{number}")));
    view! {
        <ul class=join(&["govuk-task-list", &classes]) {..spread(attributes)}>
            {items.collect_view()}
        </ul>
    }
    .into_any()
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{TaskList, TaskListItem};
    use crate::Tag;
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn item(options: Option<Options>) -> TaskListItem {
        let Some(options) = options else {
            return TaskListItem { omitted: true, ..TaskListItem::default() };
        };
        let part = |name| options.object(name).unwrap_or_default();
        let (title, status) = (part("title"), part("status"));
        let tag = status.object("tag").map(|tag| {
            view! { <Tag content=tag.content() classes=tag.text("classes") attributes=tag.attributes() /> }
        });
        TaskListItem {
            title: title.content(),
            title_classes: title.text("classes"),
            href: options.text("href"),
            hint: part("hint").content(),
            status: tag.map_or_else(|| status.content(), |tag| tag.into_any().into()),
            status_classes: status.text("classes"),
            classes: options.text("classes"),
            omitted: false,
        }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <TaskList
                items=options.entries("items").into_iter().map(item).collect()
                id_prefix=options.text("idPrefix")
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("task-list", render);
    }
}
