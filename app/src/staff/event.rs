//! The form with which staff make something happen to a case.

use super::frame::{SignedIn, navigation};
use crate::{
    components::{direction::by_content, error_summary::error_summary, page::Page},
    page_data, texts,
};
use govuk::{CheckboxItem, ErrorMessage, FieldsetOptions, Hint, Label, Legend, SelectItem};
use leptos::prelude::*;
use locale::Texts;

/// A form for one event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EventForm {
    /// Who fills it in.
    pub staff: SignedIn,
    /// The case.
    pub reference: String,
    /// The event's name.
    pub event: String,
    /// The person's language, by its own name.
    pub language: String,
    /// The revision of the case that was seen.
    pub revision: u32,
    /// What makes sure that it happens once.
    pub key: String,
    /// What is to be filled in.
    pub fields: Vec<Field>,
    /// Why nothing could happen at all: names a text.
    pub refused: Option<&'static str>,
}

/// A field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// How it is filled in.
    pub kind: FieldKind,
    /// What was typed or chosen; of several that were chosen, with spaces between them.
    pub value: String,
    /// What is wrong with it: names a text.
    pub problem: Option<String>,
}

/// How a field is filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// In a line.
    #[default]
    Line,
    /// In several lines, for the person: in their language.
    ForPerson,
    /// In several lines, for staff.
    ForStaff,
    /// One of these: value, and the name of its text.
    OneOf(Vec<(String, String)>),
    /// Any of these.
    AnyOf(Vec<(String, String)>),
}

/// The page.
pub(super) fn event(page: &EventForm) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let heading = texts.text(&format!("staff-do-{}", page.event));
    let problem_of = |field: &Field| {
        field.problem.as_ref().map(|code| (texts.text(&format!("staff-problem-{code}")), field.name.clone()))
    };
    let refused = page.refused.map(|code| (texts.text(&format!("staff-problem-{code}")), "act".to_owned()));
    let problems: Vec<_> = refused.into_iter().chain(page.fields.iter().filter_map(problem_of)).collect();
    let error = !problems.is_empty();
    let summary = error_summary(&texts, problems);
    let body = texts.attribute(&format!("staff-do-{}", page.event), "body");
    let body = body.map(|words| view! { <p class="govuk-body">{words}</p> }.into_any());
    let fields = page.fields.iter().map(|field| input(field, &page.language, &texts)).collect_view();
    let navigation = navigation(&page.staff);
    let back = format!("/{lang}/staff/cases/{}", page.reference);
    let (revision, key) = (page.revision.to_string(), page.key.clone());
    let reference = page.reference.clone();
    view! {
        <Page title=heading.clone() error=error back=back>
            {summary}
            {navigation}
            <span class="govuk-caption-l hark-unbroken">{reference}</span>
            <h1 class="govuk-heading-l">{heading.clone()}</h1>
            {body}
            <form method="post" novalidate>
                <input type="hidden" name="revision" value=revision />
                <input type="hidden" name="key" value=key />
                {fields}
                <govuk::Button id="act" content=heading prevent_double_click=Some(true) />
            </form>
        </Page>
    }
    .into_any()
}

pub(super) fn input(field: &Field, language: &str, texts: &Texts) -> AnyView {
    let key = format!("staff-field-{}", field.name);
    let label = Label { classes: "govuk-label--s".into(), ..texts.text(&key).into() };
    let hint = texts.attribute(&key, "hint").map(Hint::from);
    let error_message = field.problem.as_ref().map(|code| {
        ErrorMessage::new(texts.text(&format!("staff-problem-{code}")), texts.text("error-prefix"))
    });
    let (name, value) = (field.name.clone(), field.value.clone());
    match &field.kind {
        FieldKind::Line => view! {
            <govuk::Input
                id=name.clone()
                name=name
                label=label
                hint=hint
                error_message=error_message
                value=value
                attributes=by_content()
            />
        }
        .into_any(),
        FieldKind::OneOf(options) => {
            let options = options.iter().map(|(value, key)| SelectItem::new(value, texts.text(key)));
            let items: Vec<_> = std::iter::once(SelectItem::new("", "")).chain(options).collect();
            view! {
                <govuk::Select
                    id=name.clone()
                    name=name
                    label=label
                    hint=hint
                    error_message=error_message
                    items=items
                    value=value
                />
            }
            .into_any()
        }
        FieldKind::AnyOf(options) => {
            let items = options.iter().map(|(value, key)| CheckboxItem::new(value, texts.text(key)));
            let items: Vec<_> = items.collect();
            let legend = Legend { classes: "govuk-fieldset__legend--s".into(), ..texts.text(&key).into() };
            let fieldset = FieldsetOptions { legend: Some(legend), ..FieldsetOptions::default() };
            let values = value.split(' ').map(str::to_owned).collect();
            view! {
                <govuk::Checkboxes
                    name=name
                    fieldset=fieldset
                    hint=hint
                    error_message=error_message
                    items=items
                    values=values
                    classes="govuk-checkboxes--small"
                />
            }
            .into_any()
        }
        FieldKind::ForPerson | FieldKind::ForStaff => {
            let area = view! {
                <govuk::Textarea
                    id=name.clone()
                    name=name
                    label=label
                    hint=hint
                    error_message=error_message
                    value=value
                    attributes=by_content()
                    rows=8
                />
            };
            if field.kind == FieldKind::ForStaff {
                return area.into_any();
            }
            // What is typed here is in the person's language; its label is not.
            let words = texts.with("staff-in-language", &[("language", language.into())]);
            view! {
                {area}
                <p class="govuk-hint">{words}</p>
            }
            .into_any()
        }
    }
}
