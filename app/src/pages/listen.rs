//! Listening, and the reading aids: how Listen works, how a device reads by itself, and how pages can look.

use crate::{
    components::{
        contents::contents,
        error_summary::error_summary,
        page::Page,
        prose::{Prose, line},
        success::success,
    },
    listen::BuiltIn,
    reading::{AIDS, Aid, Aids},
    texts,
};
use govuk::{ChoiceItem, ErrorMessage, FieldsetOptions, Hint, Legend};
use leptos::prelude::*;
use locale::Texts;

/// The button that chooses nothing of the aids.
pub const USUAL: &str = "usual";

/// The parts of the page: ids, and names of their texts.
const SECTIONS: [&str; 3] = ["reading-listen", "reading-device", "reading-aids"];
/// What reads pages by itself; their texts are `reading-device-<name>`.
const DEVICES: [&str; 7] = ["windows", "mac", "iphone", "android", "chromebook", "edge", "safari"];
/// What voices can be added to; their texts are `reading-voice-<name>`.
const VOICES: [&str; 5] = ["windows", "mac", "iphone", "android", "chromebook"];

/// The page, for this visitor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListenPage {
    /// What they have chosen.
    pub aids: Aids,
    /// The aids of which they have chosen nothing that there is.
    pub wrong: Vec<&'static str>,
    /// Whether they have said that nothing may be kept for it.
    pub refused: bool,
    /// Whether a choice has just been kept.
    pub saved: bool,
    /// The system of which they asked how a voice is added.
    pub system: Option<String>,
    /// The built-in voice for the page's language, if there is one.
    pub built_in: Option<BuiltIn>,
}

/// The page.
pub(super) fn listen_page(page: &ListenPage) -> AnyView {
    let texts = texts();
    let heading = texts.text("reading-page");
    let summary =
        error_summary(&texts, page.wrong.iter().map(|name| (required(&texts, name), (*name).to_owned())));
    let error = summary.is_some();
    let saved = page.saved.then(|| saved(&texts, page));
    let contents = contents(&texts, &SECTIONS);
    let [listen, device, aids] = SECTIONS;
    let choices = if page.refused { refused(&texts) } else { form(&texts, page) };
    let devices = devices(&texts, page.built_in.as_ref(), page.system.as_deref());
    view! {
        <Page title=heading.clone() error=error>
            {summary}
            {saved}
            <h1 class="govuk-heading-l">{heading}</h1>
            <Prose text=texts.attribute("reading-page", "body").unwrap_or_default() />
            {contents}
            {section(&texts, listen, None)}
            {section(&texts, device, Some(devices))}
            {section(&texts, aids, Some(choices))}
        </Page>
    }
    .into_any()
}

fn section(texts: &Texts, id: &'static str, content: Option<AnyView>) -> AnyView {
    view! {
        <section aria-labelledby=id class="hark-listen__section">
            <h2 class="govuk-heading-m" id=id tabindex="-1">{texts.text(id)}</h2>
            <Prose text=texts.attribute(id, "body").unwrap_or_default() />
            {content}
        </section>
    }
    .into_any()
}

/// How each device reads by itself, and how it gets a voice.
fn devices(texts: &Texts, built_in: Option<&BuiltIn>, system: Option<&str>) -> AnyView {
    let details = |kind: &str, names: &[&str]| {
        let one = |name: &&str| {
            let id = format!("reading-{kind}-{name}");
            let body = texts.attribute(&id, "body").unwrap_or_default();
            view! {
                <govuk::Details
                    summary=texts.text(&id)
                    id=id
                    open=kind == "voice" && Some(*name) == system
                >
                    <Prose text=body />
                </govuk::Details>
            }
            .into_any()
        };
        names.iter().map(one).collect_view()
    };
    let own = built_in.map(|built_in| own_voice(texts, built_in));
    view! {
        {details("device", &DEVICES)}
        <h3 class="govuk-heading-s" id="reading-voice" tabindex="-1">{texts.text("reading-voice")}</h3>
        <Prose text=texts.attribute("reading-voice", "body").unwrap_or_default() />
        {details("voice", &VOICES)}
        {own}
    }
    .into_any()
}

/// Where the built-in voice is to be found, and what it is.
fn own_voice(texts: &Texts, built_in: &BuiltIn) -> AnyView {
    view! {
        <h3 class="govuk-heading-s" id="reading-built-in">{texts.text("reading-built-in")}</h3>
        <Prose text=texts.attribute("reading-built-in", "body").unwrap_or_default() />
        <p class="govuk-body">{built_in.about(texts)}</p>
    }
    .into_any()
}

fn saved(texts: &Texts, page: &ListenPage) -> AnyView {
    let said = texts.text(if page.aids.are_usual() { "reading-saved-usual" } else { "reading-saved" });
    success(texts, said, None)
}

/// Why there is no form.
fn refused(texts: &Texts) -> AnyView {
    let said = line(&texts.text("reading-refused"));
    view! { <govuk::InsetText>{said}</govuk::InsetText> }.into_any()
}

fn form(texts: &Texts, page: &ListenPage) -> AnyView {
    let (switches, choices): (Vec<_>, Vec<_>) = AIDS.iter().partition(|aid| aid.is_switch());
    let choices = choices.into_iter().map(|aid| radios(texts, page, aid)).collect_view();
    view! {
        <form method="post" novalidate>
            {choices}
            {checkboxes(texts, page, &switches)}
            <div class="govuk-button-group">
                <govuk::Button content=texts.text("reading-save") prevent_double_click=Some(true) />
                <govuk::Button
                    content=texts.text("reading-usual")
                    name=USUAL
                    value=USUAL
                    classes="govuk-button--secondary"
                />
            </div>
        </form>
    }
    .into_any()
}

fn radios(texts: &Texts, page: &ListenPage, aid: &Aid) -> AnyView {
    let message = format!("reading-{}", aid.name);
    let part = |name: &str| texts.attribute(&message, name);
    let items = aid.values.iter().map(|value| ChoiceItem {
        hint: part(&format!("{value}-hint")).map(Hint::from),
        ..ChoiceItem::new(*value, part(value).unwrap_or_default())
    });
    let is_wrong = page.wrong.contains(&aid.name);
    let chosen = page.aids.get(aid.name).unwrap_or(aid.values[0]);
    view! {
        <govuk::Radios
            name=aid.name
            id_prefix=aid.name
            items=items.collect()
            value=if is_wrong { "" } else { chosen }
            fieldset=Some(fieldset(texts.text(&message)))
            hint=part("hint").map(Hint::from)
            error_message=is_wrong.then(|| problem(texts, aid.name))
        />
    }
    .into_any()
}

/// The aids that are only on or off, each with a name of its own.
fn checkboxes(texts: &Texts, page: &ListenPage, aids: &[&Aid]) -> AnyView {
    let items = aids.iter().map(|aid| {
        let message = format!("reading-{}", aid.name);
        ChoiceItem {
            id: Some(aid.name.to_owned()),
            name: Some(aid.name.to_owned()),
            checked: Some(page.aids.get(aid.name).is_some()),
            hint: texts.attribute(&message, "hint").map(Hint::from),
            ..ChoiceItem::new(aid.values[1], texts.text(&message))
        }
    });
    let wrong = aids.iter().find(|aid| page.wrong.contains(&aid.name));
    view! {
        <govuk::Checkboxes
            name="more"
            id_prefix="more"
            items=items.collect()
            fieldset=Some(fieldset(texts.text("reading-more")))
            error_message=wrong.map(|aid| problem(texts, aid.name))
        />
    }
    .into_any()
}

fn fieldset(legend: String) -> FieldsetOptions {
    let legend =
        Legend { content: legend.into(), classes: "govuk-fieldset__legend--s".into(), ..Legend::default() };
    FieldsetOptions { legend: Some(legend), ..FieldsetOptions::default() }
}

fn problem(texts: &Texts, aid: &str) -> ErrorMessage {
    ErrorMessage::new(required(texts, aid), texts.text("error-prefix"))
}

/// What is said where nothing that there is was chosen of an aid.
fn required(texts: &Texts, aid: &str) -> String {
    texts.attribute(&format!("reading-{aid}"), "required").unwrap_or_default()
}
