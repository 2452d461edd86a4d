//! A page that asks.

use super::{
    Wizard,
    field::{Asked, field},
    words::{fluent_args, problem_text, variables},
};
use crate::{
    components::{page::Page as Frame, prose::Prose},
    texts,
};
use ::wizard::{Page, Problem, journey, journey::warnings};
use govuk::ErrorItem;
use leptos::prelude::*;
use locale::Texts;

/// The page with its form.
pub(super) fn question_page(wizard: &Wizard, page: &Page, changing: bool) -> impl IntoView + use<> {
    let wizard = *wizard;
    let texts = texts();
    let service = wizard.service();
    let answers = wizard.answers();
    let attempt = wizard.attempt(page);
    let problems = attempt.as_ref().map_or(Vec::new(), |attempt| attempt.problems.clone());
    let values = attempt.map_or_else(|| answers.clone(), |attempt| attempt.typed);
    let vars = variables(&service, page, &answers, &texts, wizard.today());
    let args = fluent_args(&vars);

    let title = texts.with(&page.id, &args);
    let body = texts.attribute_with(&page.id, "body", &args);
    let asked = match page.questions.as_slice() {
        [question] if question.id == page.id && body.is_none() => Asked::AsHeading,
        // The heading, then what is to be read first, then the field: the question is not said twice.
        [question] if question.id == page.id => Asked::BelowHeading,
        _ => Asked::Beside,
    };
    let heading = title.clone();
    let heading = (asked != Asked::AsHeading).then(|| view! { <h1 class="govuk-heading-l">{heading}</h1> });
    let body = body.map(|body| view! { <Prose text=body /> });
    let fields = page
        .questions
        .iter()
        .map(|question| {
            let problem = problems.iter().find(|problem| problem.question == question.id);
            field(&texts, question, &values, problem, asked)
        })
        .collect_view();
    let summary = summary(&texts, page, &problems);
    let journey = journey(&service, &answers, wizard.today());
    let back = if changing { "check" } else { journey.previous(&page.id).map_or("", |page| &page.id) };
    let warned = journey.previous(&page.id).into_iter().chain([page]);
    let warned = warned.flat_map(|page| warnings(page, &answers, wizard.today()));
    let warned = warned.map(|warning| warning_view(&texts, &warning.question)).collect_view();

    let on_submit = submit_handler(wizard, page.id.clone(), changing);
    view! {
        <Frame
            title=title
            service=texts.text("service")
            error=!problems.is_empty()
            back=wizard.url(back)
        >
            {summary}
            {warned}
            <form method="post" novalidate data-question on:submit=on_submit>
                {heading}
                {body}
                {fields}
                <govuk::Button content=texts.text("continue") prevent_double_click=Some(true) />
            </form>
        </Frame>
    }
}

fn summary(texts: &Texts, page: &Page, problems: &[Problem]) -> Option<AnyView> {
    if problems.is_empty() {
        return None;
    }
    let errors = problems.iter().filter_map(|problem| {
        let question = page.questions.iter().find(|question| question.id == problem.question)?;
        Some(ErrorItem::new(problem_text(texts, question, problem), format!("#{}", problem.field)))
    });
    let errors = errors.collect::<Vec<_>>();
    Some(view! { <govuk::ErrorSummary title=texts.text("error-summary") error_list=errors /> }.into_any())
}

/// What the person should know about the answer to a question.
pub(super) fn warning_view(texts: &Texts, question: &str) -> AnyView {
    let words = texts.attribute(question, "warning").unwrap_or_default();
    view! { <govuk::WarningText content=words icon_fallback_text=texts.text("warning") /> }.into_any()
}

/// In the browser the form goes to the engine here; what it holds is saved in the background.
fn submit_handler(
    wizard: Wizard,
    page: String,
    changing: bool,
) -> impl FnMut(leptos::ev::SubmitEvent) + 'static {
    #[cfg(feature = "hydrate")]
    {
        let navigate = leptos_router::hooks::use_navigate();
        move |event| {
            event.prevent_default();
            let service = wizard.service();
            let (Some(page), Some((form, fields))) = (service.page(&page), super::leave::form_of(&event))
            else {
                return;
            };
            if let Some(next) = wizard.submit(page, &fields, changing) {
                wizard.saves().push(&form.action(), &fields);
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
