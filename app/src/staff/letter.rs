//! Writing to a person: which letter, then what staff write in it, with the whole of it beside.

use super::{
    event::{Field, input},
    frame::{SignedIn, navigation},
};
use crate::{
    components::{
        error_summary::error_summary,
        page::Page,
        passages::{Passage, passages},
    },
    page_data, texts,
};
use govuk::{FieldsetOptions, Label, Legend, RadioItem, SelectItem};
use leptos::prelude::*;
use locale::{Texts, direction};

/// The names of the form's own fields; the others are those of the letter.
pub mod field {
    /// The letter.
    pub const TEMPLATE: &str = "template";
    /// The language that staff write in.
    pub const LANGUAGE: &str = "written-in";
    /// What is done: [`SEND`], or nothing but looking at it.
    pub const ACT: &str = "act";
    /// It is sent.
    pub const SEND: &str = "send";
}

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterPage {
    /// Who writes.
    pub staff: SignedIn,
    /// The case.
    pub reference: String,
    /// The letters that there are: the id, and its heading in the language of the page.
    pub templates: Vec<(String, String)>,
    /// The one that is being written, if one was chosen.
    pub draft: Option<Draft>,
}

/// A letter that is being written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// The id of its template.
    pub template: String,
    /// Its heading, in the language of the page.
    pub heading: String,
    /// The revision of the case that was seen.
    pub revision: u32,
    /// What makes sure that it is sent once.
    pub key: String,
    /// What is to be filled in.
    pub fields: Vec<Field>,
    /// The languages that staff can write in: tag and own name.
    pub languages: Vec<(String, String)>,
    /// The one that they write in.
    pub written_in: String,
    /// The letter as the person gets it, and in the site's own language if that is another.
    pub sheets: Vec<Sheet>,
    /// Why it could not be sent at all: names a text.
    pub refused: Option<&'static str>,
}

/// The letter in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The language.
    pub lang: String,
    /// Its own name.
    pub language: String,
    /// The words.
    pub words: Vec<Passage>,
}

/// The page.
pub(super) fn letter(page: &LetterPage) -> AnyView {
    match &page.draft {
        Some(draft) => write(page, draft),
        None => choose(page),
    }
}

fn choose(page: &LetterPage) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let heading = texts.text("staff-do-letter");
    let items = page.templates.iter().map(|(id, heading)| RadioItem::new(id, heading.clone()));
    let items: Vec<_> = items.collect();
    let legend =
        Legend { classes: "govuk-fieldset__legend--m".into(), ..texts.text("staff-letter-which").into() };
    let fieldset = FieldsetOptions { legend: Some(legend), ..FieldsetOptions::default() };
    let back = format!("/{lang}/staff/cases/{}", page.reference);
    let navigation = navigation(&page.staff);
    let (reference, go_on) = (page.reference.clone(), texts.text("continue"));
    view! {
        <Page title=heading.clone() back=back>
            {navigation}
            <span class="govuk-caption-l hark-unbroken">{reference}</span>
            <h1 class="govuk-heading-l">{heading}</h1>
            <form method="get" novalidate>
                <govuk::Radios name=field::TEMPLATE items=items fieldset=fieldset />
                <govuk::Button content=go_on />
            </form>
        </Page>
    }
    .into_any()
}

fn write(page: &LetterPage, draft: &Draft) -> AnyView {
    let texts = texts();
    let lang = page_data().lang;
    let heading = draft.heading.clone();
    let words = |code: &str| texts.text(&format!("staff-problem-{code}"));
    let problem_of = |field: &Field| Some((words(field.problem.as_ref()?), field.name.clone()));
    let refused = draft.refused.map(|code| (words(code), field::SEND.to_owned()));
    let problems: Vec<_> = refused.into_iter().chain(draft.fields.iter().filter_map(problem_of)).collect();
    let error = !problems.is_empty();
    let summary = error_summary(&texts, problems);
    let fields = draft.fields.iter().map(|field| input(field, "", &texts)).collect_view();
    let back = format!("/{lang}/staff/cases/{}/letter", page.reference);
    let (navigation, reference) = (navigation(&page.staff), page.reference.clone());
    let (revision, key, template) = (draft.revision.to_string(), draft.key.clone(), draft.template.clone());
    let (written_in, sheets) = (written_in(draft, &texts), sheets(draft, &texts));
    let (body, look, send) = (
        texts.attribute("staff-do-letter", "body"),
        texts.text("staff-letter-look"),
        texts.text("staff-letter-send"),
    );
    view! {
        <Page title=heading.clone() error=error back=back>
            {summary}
            {navigation}
            <span class="govuk-caption-l hark-unbroken">{reference}</span>
            <h1 class="govuk-heading-l">{heading}</h1>
            <p class="govuk-body">{body}</p>
            <form method="post" novalidate>
                <input type="hidden" name="revision" value=revision />
                <input type="hidden" name="key" value=key />
                <input type="hidden" name=field::TEMPLATE value=template />
                {fields}
                {written_in}
                <div class="govuk-button-group">
                    <govuk::Button content=look classes="govuk-button--secondary" />
                    <govuk::Button
                        id=field::SEND
                        name=field::ACT
                        value=field::SEND
                        content=send
                        prevent_double_click=Some(true)
                    />
                </div>
            </form>
            {sheets}
        </Page>
    }
    .into_any()
}

fn written_in(draft: &Draft, texts: &Texts) -> AnyView {
    let items =
        draft.languages.iter().map(|(tag, name)| SelectItem::new(tag, name.clone())).collect::<Vec<_>>();
    let label = Label { classes: "govuk-label--s".into(), ..texts.text("staff-letter-written-in").into() };
    let hint = texts.attribute("staff-letter-written-in", "hint").map(govuk::Hint::from);
    view! {
        <govuk::Select
            id=field::LANGUAGE
            name=field::LANGUAGE
            label=label
            hint=hint
            items=items
            value=draft.written_in.clone()
        />
    }
    .into_any()
}

/// The letter on sheets of paper, side by side where there is room.
fn sheets(draft: &Draft, texts: &Texts) -> AnyView {
    let sheets = draft.sheets.iter().enumerate().map(|(nth, sheet)| {
        let key = if nth == 0 { "staff-letter-for-person" } else { "staff-letter-to-compare" };
        let heading = texts.with(key, &[("language", sheet.language.clone().into())]);
        let (lang, dir) = (sheet.lang.clone(), direction(&sheet.lang));
        view! {
            <section>
                <h2 class="govuk-heading-m">{heading}</h2>
                <div class="hark-letter" lang=lang dir=dir>
                    <div class="hark-letter__body">{passages(&sheet.words)}</div>
                </div>
            </section>
        }
        .into_any()
    });
    view! { <div class="hark-beside">{sheets.collect_view()}</div> }.into_any()
}
