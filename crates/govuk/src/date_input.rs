//! Date input: <https://design-system.service.gov.uk/components/date-input/>.

use crate::attributes::{Attributes, either, filled, join, spread};
use crate::erase::Erase;
use crate::error_message::ErrorMessage;
use crate::fieldset::FieldsetOptions;
use crate::form_group::{Descriptions, FormGroup, group};
use crate::hint::Hint;
use crate::input::Input;
use leptos::prelude::*;

/// A part of a date: an entry of the macro option `items`. The macro options `day`, `month` and
/// `year` are here items too: see [`DateItem::day`], [`DateItem::month`] and [`DateItem::year`].
#[derive(Clone, Debug, Default)]
pub struct DateItem {
    /// `name`, to which the group's prefix is put.
    pub name: String,
    /// `id`: of itself the group's id and the name.
    pub id: String,
    /// `label`.
    pub label: String,
    /// `value`: of itself from the group's `values`.
    pub value: String,
    /// `error`: of itself every part is in error when the group is and no part says that it is.
    pub error: Option<bool>,
    /// `classes`. Without a width among them the field is 2 wide, and 4 if it is called `year`.
    pub classes: String,
    /// `autocomplete`.
    pub autocomplete: String,
    /// `inputmode`: `numeric` where none is given.
    pub inputmode: String,
    /// `pattern`.
    pub pattern: String,
    /// `attributes`.
    pub attributes: Attributes,
}

impl DateItem {
    /// The part with this name and label.
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { name: name.into(), label: label.into(), ..Self::default() }
    }

    /// The day, with its label.
    pub fn day(label: impl Into<String>) -> Self {
        Self::new("day", label)
    }

    /// The month, with its label.
    pub fn month(label: impl Into<String>) -> Self {
        Self::new("month", label)
    }

    /// The year, with its label.
    pub fn year(label: impl Into<String>) -> Self {
        Self::new("year", label)
    }

    fn says_error(&self) -> bool {
        self.error == Some(true) || self.classes.contains("govuk-input--error")
    }

    /// `group_error`: the group is in error and no part says that it is.
    fn input_classes(&self, group_error: bool) -> String {
        let in_error = self.error == Some(true) || (self.error != Some(false) && group_error);
        let error =
            if in_error && !self.classes.contains("govuk-input--error") { "govuk-input--error" } else { "" };
        let width = match () {
            () if self.classes.contains("govuk-input--width-") => "",
            () if self.name == "year" => "govuk-input--width-4",
            () => "govuk-input--width-2",
        };
        join(&["govuk-date-input__input", error, width, &self.classes])
    }
}

/// A date in three fields, or some of these (macro `govukDateInput`).
#[component]
pub fn DateInput(
    /// `id`.
    #[prop(into)]
    id: String,
    /// `items`, or `day`, `month` and `year`.
    items: Vec<DateItem>,
    /// `namePrefix`: what the fields' names begin with, before a hyphen.
    #[prop(optional, into)]
    name_prefix: String,
    /// `values`: by the fields' full names.
    #[prop(optional)]
    values: Vec<(String, String)>,
    /// `fieldset`.
    #[prop(optional_no_strip, into)]
    fieldset: Option<FieldsetOptions>,
    /// `hint`.
    #[prop(optional_no_strip, into)]
    hint: Option<Hint>,
    /// `errorMessage`.
    #[prop(optional_no_strip, into)]
    error_message: Option<ErrorMessage>,
    /// `formGroup`.
    #[prop(optional)]
    form_group: FormGroup,
    /// `classes`.
    #[prop(optional, into)]
    classes: String,
    /// `attributes`.
    #[prop(optional)]
    attributes: Attributes,
) -> impl IntoView {
    let outer = fieldset.as_ref().map(|fieldset| fieldset.described_by.clone()).unwrap_or_default();
    let Descriptions { described_by, has_error, view } = Descriptions::new(&id, &outer, hint, error_message);
    let group_error = has_error && !items.iter().any(DateItem::says_error);
    let items = items.into_iter().map(|item| {
        let classes = item.input_classes(group_error);
        let name =
            if name_prefix.is_empty() { item.name.clone() } else { format!("{name_prefix}-{}", item.name) };
        let known = values.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value);
        let label = crate::Label {
            content: item.label.into(),
            classes: "govuk-date-input__label".to_owned(),
            ..crate::Label::default()
        };
        view! {
            <div class="govuk-date-input__item">
                <Input
                    name=name
                    label=label
                    id=either(item.id, &format!("{id}-{}", item.name))
                    value=either(item.value, known)
                    classes=classes
                    inputmode=either(item.inputmode, "numeric")
                    autocomplete=item.autocomplete
                    pattern=item.pattern
                    attributes=item.attributes
                />
            </div>
        }
        .erase()
    });
    let items = items.collect_view();
    let date = view! {
        <div class=join(&["govuk-date-input", &classes]) id=filled(id) {..spread(attributes)}>
            {form_group.before_inputs}
            {items}
            {form_group.after_inputs}
        </div>
    };
    let children = view! {
        {view}
        {date.into_any()}
    }
    .erase();
    let children = match fieldset {
        // Otherwise JAWS does not announce the description of a group of text fields.
        Some(fieldset) => {
            FieldsetOptions { described_by, role: "group".to_owned(), ..fieldset }.into_view(children)
        }
        None => children,
    };
    group(has_error, &form_group.classes, form_group.attributes, children)
}

#[cfg(any(test, feature = "fixtures"))]
pub(crate) mod fixture {
    use super::{DateInput, DateItem};
    use crate::fixtures::Options;
    use leptos::prelude::*;

    fn item(options: &Options, default_name: &str) -> DateItem {
        let name = options.text_or("name", default_name);
        let mut capital = name.clone();
        capital[..1].make_ascii_uppercase();
        DateItem {
            id: options.text("id"),
            label: options.text_or("label", &capital),
            value: options.text("value"),
            error: options.maybe_flag("error"),
            classes: options.text("classes"),
            autocomplete: options.text("autocomplete"),
            inputmode: options.text("inputmode"),
            pattern: options.text("pattern"),
            attributes: options.attributes(),
            name,
        }
    }

    /// The macro option `day`, `month` or `year`: a part unless it is `false`. Its own name, where it
    /// has one, does not say any more how wide it is.
    fn part(options: &Options, name: &str, width: u8) -> Option<DateItem> {
        let part =
            if options.is_false(name) { None } else { Some(options.object(name).unwrap_or_default()) }?;
        let mut item = item(&part, name);
        if item.name != name && item.classes.is_empty() {
            item.classes = format!("govuk-input--width-{width}");
        }
        Some(item)
    }

    fn items(options: &Options) -> Vec<DateItem> {
        let parts = [("day", 2), ("month", 2), ("year", 4)];
        let parts: Vec<_> = parts.iter().filter_map(|(name, width)| part(options, name, *width)).collect();
        let mut items: Vec<_> = options.list("items").iter().map(|options| item(options, "")).collect();
        // An item without a value takes that of the part with its name.
        for item in items.iter_mut().filter(|item| item.value.is_empty()) {
            item.value =
                parts.iter().find(|part| part.name == item.name).map_or("", |part| &part.value).to_owned();
        }
        if items.is_empty() { parts } else { items }
    }

    pub(crate) fn render(options: &Options) -> AnyView {
        view! {
            <DateInput
                id=options.text("id")
                items=items(options)
                name_prefix=options.text("namePrefix")
                values=options.object("values").unwrap_or_default().pairs()
                fieldset=options.fieldset()
                hint=options.hint()
                error_message=options.error_message()
                form_group=options.form_group()
                classes=options.text("classes")
                attributes=options.attributes()
            />
        }
        .into_any()
    }

    #[test]
    fn passes() {
        crate::fixtures::check("date-input", render);
    }
}
