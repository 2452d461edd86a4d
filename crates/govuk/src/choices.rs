//! What radios and checkboxes share.

use crate::attributes::{Attributes, either, filled, join, spread};
use crate::behaviour::reveal::{choose, reveal};
use crate::content::Content;
use crate::erase::Erase;
use crate::error_message::ErrorMessage;
use crate::fieldset::FieldsetOptions;
use crate::form_group::{Descriptions, FormGroup, group};
use crate::hint::Hint;
use crate::label::Label;
use leptos::html;
use leptos::prelude::*;

/// An entry of the macro option `items` of radios and checkboxes.
#[derive(Default)]
pub struct ChoiceItem {
    /// `text`, `html`.
    pub content: Content,
    /// `value`.
    pub value: String,
    /// `id`: of itself the prefix and the item's number, but for the first the prefix alone.
    pub id: Option<String>,
    /// `name`: only of a checkbox, and of itself the group's.
    pub name: Option<String>,
    /// `checked`: of itself by the group's `value` or `values`, which it overrides.
    pub checked: Option<bool>,
    /// `disabled`.
    pub disabled: bool,
    /// `hint`.
    pub hint: Option<Hint>,
    /// `label.classes`.
    pub label_classes: String,
    /// `label.attributes`.
    pub label_attributes: Attributes,
    /// `conditional.html`: what is asked further when this is chosen.
    pub conditional: Option<AnyView>,
    /// `divider`: a text between the items in place of an item.
    pub divider: Option<String>,
    /// `behaviour: "exclusive"`, of a checkbox: unchecks all others, and they uncheck it.
    pub exclusive: bool,
    /// Has a number but is not shown, so that the others keep their ids (a falsy item).
    pub omitted: bool,
    /// `attributes`.
    pub attributes: Attributes,
}

impl ChoiceItem {
    /// A choice: its value and its text.
    pub fn new(value: impl Into<String>, content: impl Into<Content>) -> Self {
        Self { value: value.into(), content: content.into(), ..Self::default() }
    }

    /// A text between the choices, such as “or”.
    pub fn divider(text: impl Into<String>) -> Self {
        Self { divider: Some(text.into()), ..Self::default() }
    }
}

/// What differs.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Radios,
    Checkboxes,
}

impl Kind {
    fn block(self) -> &'static str {
        match self {
            Self::Radios => "govuk-radios",
            Self::Checkboxes => "govuk-checkboxes",
        }
    }

    fn input_type(self) -> &'static str {
        match self {
            Self::Radios => "radio",
            Self::Checkboxes => "checkbox",
        }
    }
}

/// The group: options as of the components.
pub(crate) struct Choices {
    pub kind: Kind,
    pub name: String,
    pub id_prefix: String,
    pub described_by: String,
    pub fieldset: Option<FieldsetOptions>,
    pub hint: Option<Hint>,
    pub error_message: Option<ErrorMessage>,
    pub form_group: FormGroup,
    pub items: Vec<ChoiceItem>,
    pub values: Vec<String>,
    pub classes: String,
    pub attributes: Attributes,
}

impl Choices {
    pub(crate) fn into_view(self) -> AnyView {
        let block = self.kind.block();
        let id_prefix = either(self.id_prefix, &self.name);
        let described_by = match &self.fieldset {
            Some(fieldset) if !fieldset.described_by.is_empty() => fieldset.described_by.clone(),
            _ => self.described_by,
        };
        let Descriptions { described_by, has_error, view } =
            Descriptions::new(&id_prefix, &described_by, self.hint, self.error_message);
        // Without a fieldset, each checkbox has to say what describes the group.
        let of_each = match (self.kind, &self.fieldset) {
            (Kind::Checkboxes, None) => &described_by,
            _ => "",
        };
        let items = (1..).zip(self.items).map(|(number, item)| {
            let item = Item {
                kind: self.kind,
                number,
                group_name: &self.name,
                id_prefix: &id_prefix,
                options: item,
            };
            item.into_view(of_each, &self.values)
        });
        let items = items.collect_view();

        let root = NodeRef::<html::Div>::new();
        reveal(root);
        let choices = view! {
            <div
                class=join(&[block, &self.classes])
                data-module=block
                node_ref=root
                on:click=|event| choose(&event)
                {..spread(self.attributes)}
            >
                {self.form_group.before_inputs}
                {items}
                {self.form_group.after_inputs}
            </div>
        };
        let children = view! {
            {view}
            {choices.into_any()}
        }
        .erase();
        let children = match self.fieldset {
            Some(fieldset) => FieldsetOptions { described_by, ..fieldset }.into_view(children),
            None => children,
        };
        group(has_error, &self.form_group.classes, self.form_group.attributes, children)
    }
}

/// An item and its place.
struct Item<'a> {
    kind: Kind,
    number: usize,
    group_name: &'a str,
    id_prefix: &'a str,
    options: ChoiceItem,
}

impl Item<'_> {
    fn into_view(self, described_by: &str, values: &[String]) -> AnyView {
        let Self { kind, number, group_name, id_prefix, options: item } = self;
        let block = kind.block();
        if item.omitted {
            return ().into_any();
        }
        if let Some(divider) = item.divider {
            return view! { <div class=format!("{block}__divider")>{divider}</div> }.erase();
        }
        let own_id = if number == 1 { id_prefix.to_owned() } else { format!("{id_prefix}-{number}") };
        let id = item.id.unwrap_or(own_id);
        let checked = item.checked.unwrap_or_else(|| values.contains(&item.value));
        let hint_id = item.hint.as_ref().map(|_| format!("{id}-item-hint")).unwrap_or_default();
        let conditional_id = format!("conditional-{id}");
        let label = Label {
            content: item.content,
            r#for: id.clone(),
            classes: join(&[&format!("{block}__label"), &item.label_classes]),
            attributes: item.label_attributes,
            ..Label::default()
        };
        let hint = item.hint.map(|hint| {
            let classes = join(&[&format!("{block}__hint"), &hint.classes]);
            Hint { classes, ..hint }.with_id(&hint_id).into_view()
        });
        let choice = view! {
            <div class=format!("{block}__item")>
                <input
                    class=format!("{block}__input")
                    id=id
                    name=item.name.unwrap_or_else(|| group_name.to_owned())
                    type=kind.input_type()
                    value=item.value
                    checked=checked
                    disabled=item.disabled
                    data-aria-controls=item.conditional.is_some().then(|| conditional_id.clone())
                    data-behaviour=item.exclusive.then_some("exclusive")
                    aria-describedby=filled(join(&[described_by, &hint_id]))
                    {..spread(item.attributes)}
                />
                {label.into_view()}
                {hint}
            </div>
        };
        let conditional = item.conditional.map(|view| {
            let block = format!("{block}__conditional");
            let hidden = if checked { String::new() } else { format!("{block}--hidden") };
            view! {
                <div class=join(&[&block, &hidden]) id=conditional_id>
                    {view}
                </div>
            }
            .erase()
        });
        view! {
            {choice.into_any()}
            {conditional}
        }
        .erase()
    }
}
