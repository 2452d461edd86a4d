//! A page that asks.

use super::{
    Wizard,
    answer::{answer_text, round_text, shown},
    field::{Asked, Form},
    leave,
    standing::{CHANGE_ROUND, CHECK, SAVE},
    words::{answer_direction, fluent_args, problem_text, variables},
};
use crate::{
    components::{
        error_summary::error_summary,
        language_buttons,
        note::note,
        page::Page as Frame,
        prose::Prose,
        said::{said, spoken},
    },
    data::Note,
    page_data, texts,
};
use ::wizard::{
    Changing, Page, PageKind, Problem, expand,
    journey::{filled_in, journey, warnings},
};
use govuk::Erase;
use leptos::prelude::*;
use locale::Texts;

/// The page with its form.
pub(super) fn question_page(wizard: &Wizard, page: &Page, changing: Changing) -> AnyView {
    let wizard = *wizard;
    let texts = texts();
    let service = wizard.service();
    let answers = wizard.answers();
    let attempt = wizard.attempt(page);
    let problems = attempt.as_ref().map_or(Vec::new(), |attempt| attempt.problems.clone());
    let values = attempt.map_or_else(|| filled_in(page, &service, &answers), |attempt| attempt.typed);
    let mut vars = variables(&service, page, &answers, &texts, wizard.today());
    vars.push(("number".to_owned(), page.round.to_string()));
    let args = fluent_args(&vars);

    let title = texts.with(page.text(), &args);
    let body = texts.attribute_with(page.text(), "body", &args);
    let rounds = rounds(&wizard, page);
    let caption = page.group.as_ref().filter(|_| page.kind == PageKind::Question && page.round > 0);
    let caption = caption.map(|group| round_text(&texts, group, page.round));
    let bare = body.is_none() && rounds.is_none() && caption.is_none();
    let asked = match page.is_one_question() {
        true if bare => Asked::AsHeading,
        // The heading, then what is to be read first, then the field: the question is not said twice.
        true => Asked::BelowHeading,
        false => Asked::Beside,
    };
    let full_title = match &caption {
        Some(caption) => format!("{title} – {caption}"),
        None => title.clone(),
    };
    let heading = (asked != Asked::AsHeading).then(|| {
        let spoken = spoken(&texts, page.text(), "spoken", &args);
        heading(said(title.into_any(), spoken), caption)
    });
    let body = body.map(|body| view! { <Prose text=body /> }.erase());
    let skip = page.optional.then(|| view! { <p class="govuk-body">{texts.text("skip-page")}</p> }.erase());
    let form = Form { texts: &texts, page, values: &values, problems: &problems };
    let journey = journey(&service, &answers, wizard.today());
    let shown = journey.shown(page, &answers, service.on(wizard.today())).into_iter();
    let fields: Vec<AnyView> = shown.map(|question| form.field(question, asked)).collect();
    let summary = summary(&texts, page, &problems);
    let judged = !problems.is_empty();
    let notes = notes(&texts, &service, page, judged);
    let back = match changing {
        Changing::Answer => CHECK,
        _ => journey.previous(&page.id).map_or("", |page| &page.id),
    };
    let warned = journey.previous(&page.id).into_iter().chain([page]);
    let warned = warned.flat_map(|page| warnings(&service, page, &answers, wizard.today()));
    let warned: Vec<AnyView> = warned.map(|warning| warning_view(&texts, &warning.question)).collect();

    // Enter presses the first button of a form, and that must not be one that takes something away.
    let default_button = rounds.is_some().then(|| {
        view! { <button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button> }
            .erase()
    });
    let id = page.id.clone();
    let on_submit = submit_handler(wizard, id.clone(), changing);
    view! {
        <Frame
            title=full_title
            service=texts.text("service")
            error=!problems.is_empty()
            back=wizard.url(back)
            exit=service.exit_this_page
        >
            {summary}
            {warned}
            <form id=language_buttons::FORM method="post" novalidate data-question=id on:submit=on_submit>
                {default_button}
                {heading}
                {body}
                {skip}
                {rounds}
                {fields}
                {notes}
                <govuk::Button content=texts.text("continue") prevent_double_click=Some(true) />
            </form>
            <p class="govuk-body hark-no-print">
                {leave::way(wizard.url(SAVE), texts.text("save-link"), judged)}
            </p>
        </Frame>
    }
    .erase()
}

/// The way to save and come back later, from where nothing is typed.
pub(super) fn later(wizard: &Wizard) -> AnyView {
    way_to(wizard, SAVE, "save-link")
}

/// The way to a page that only the server makes, or makes anew.
pub(super) fn way_to(wizard: &Wizard, page: &str, words: &str) -> AnyView {
    let link = leave::link(wizard.url(page), texts().text(words));
    view! { <p class="govuk-body hark-no-print">{link}</p> }.into_any()
}

fn heading(title: AnyView, caption: Option<String>) -> AnyView {
    let caption = caption.map(|caption| view! { <span class="govuk-caption-l">{caption}</span> }.erase());
    view! {
        {caption}
        <h1 class="govuk-heading-l">{title}</h1>
    }
    .erase()
}

/// What a group holds so far, on the page that asks for more: each round can be changed or taken away.
fn rounds(wizard: &Wizard, page: &Page) -> Option<AnyView> {
    let group = page.group.as_ref().filter(|_| page.kind == PageKind::More && page.round > 0)?;
    let texts = texts();
    let service = wizard.service();
    let answers = wizard.answers();
    let least = service.group(group)?.at_least;
    let journey = journey(&service, &answers, wizard.today());
    let told = journey.rounds(group);
    let rows = (1..=told).filter_map(|round| {
        let of_round = |other: &&Page| other.kind == PageKind::Question && other.round == round;
        let first =
            service.pages.iter().filter(|other| other.group.as_ref() == Some(group)).find(of_round)?;
        let name = round_text(&texts, group, round);
        let which = texts.with("round-which", &[("round", name.clone().into())]);
        let says = first
            .questions
            .first()
            .map(|question| shown(answer_text(&texts, question, &answers), answer_direction(question)));
        let change = view! {
            <a class="govuk-link" href=format!("{}?{CHANGE_ROUND}", wizard.url(&first.id))>
                {texts.text("round-change")}
                <span class="govuk-visually-hidden">{format!(" {which}")}</span>
            </a>
        };
        let remove = (told > least).then(|| {
            view! {
                <button
                    class="govuk-link hark-link-button"
                    type="submit"
                    name=expand::REMOVE
                    value=round.to_string()
                >
                    {texts.text("round-remove")}
                    <span class="govuk-visually-hidden">{format!(" {which}")}</span>
                </button>
            }
            .erase()
        });
        let row = view! {
            <div class="govuk-summary-list__row">
                <dt class="govuk-summary-list__key">{name}</dt>
                <dd class="govuk-summary-list__value">{says}</dd>
                <dd class="govuk-summary-list__actions hark-round-actions">{change} {remove}</dd>
            </div>
        };
        Some(row.into_any())
    });
    let rows: Vec<AnyView> = rows.collect();
    Some(view! { <dl class="govuk-summary-list">{rows}</dl> }.erase())
}

/// Why the page asks for what is personal. After the fields, so that nothing stands between a question and its field.
fn notes(texts: &Texts, service: &::wizard::Service, page: &Page, judged: bool) -> Option<AnyView> {
    let asks = |note: &Note| {
        let mut personal = page.questions.iter().filter(|question| question.is_personal());
        personal.any(|question| service.activity_of(question) == note.activity)
    };
    let notes: Vec<Note> = page_data().notes.into_iter().filter(asks).collect();
    note(texts, &notes, Some(judged))
}

fn summary(texts: &Texts, page: &Page, problems: &[Problem]) -> Option<AnyView> {
    let entries = problems.iter().filter_map(|problem| {
        let question = page.questions.iter().find(|question| question.id == problem.question)?;
        Some((problem_text(texts, question, problem), problem.field.clone()))
    });
    error_summary(texts, entries)
}

/// What the person should know about the answer to a question.
pub(super) fn warning_view(texts: &Texts, question: &str) -> AnyView {
    let words = texts.attribute(question, "warning").unwrap_or_default();
    view! { <govuk::WarningText content=words icon_fallback_text=texts.text("warning") /> }.erase()
}

/// In the browser the form goes to the engine here; what it holds is saved in the background.
fn submit_handler(
    wizard: Wizard,
    page: String,
    changing: Changing,
) -> impl FnMut(leptos::ev::SubmitEvent) + 'static {
    #[cfg(feature = "hydrate")]
    {
        let navigate = leptos_router::hooks::use_navigate();
        move |event| {
            event.prevent_default();
            let service = wizard.service();
            let (Some(page), Some((_, fields))) = (service.page(&page), leave::form_of(&event)) else {
                return;
            };
            if let Some(next) = wizard.submit(page, &fields, changing) {
                let query = super::standing::query(changing);
                let mark = if query.is_empty() { "" } else { "?" };
                // Not the form's address: who goes back may be elsewhere by now.
                wizard.saves().push(&[&wizard.url(&page.id), mark, query].concat(), &fields);
                // They go on, wherever they meant to go before.
                wizard.saves().stay();
                navigate(&next, leptos_router::NavigateOptions::default());
            }
        }
    }
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = (wizard, page, changing);
        move |_| {}
    }
}
