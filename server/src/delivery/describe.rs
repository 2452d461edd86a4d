//! A case, or what was added to it, in words, for a back end that takes no form.

use super::Content;
use crate::{state::AppState, store::CaseRow};
use app::wizard::answers_in_words;
use locale::Texts;

/// It in words, in the site's default language; what the person wrote stays as it was written.
pub(super) fn describe(state: &AppState, case: &CaseRow, content: Content<'_>, files: usize) -> String {
    let lang = &state.site.organisation.default_language;
    let Some(texts) = state.site.texts(lang, Some(&case.service)) else { return String::new() };
    let mut parts = match content {
        Content::Case(answers) => {
            let day = case.acknowledgement.received_on;
            let service = state.site.services.get(&case.service);
            let answered =
                service.map(|service| answers_in_words(&texts, service, answers, day)).unwrap_or_default();
            let pairs = answered.into_iter().map(|told| format!("{}\n{}", told.question, told.answer));
            std::iter::once(texts.text("service")).chain(pairs).collect()
        }
        Content::Said(details) => {
            let kind = texts.text(&format!("staff-event-{}", details.kind()));
            std::iter::once(kind).chain(details.words().map(str::to_owned)).collect()
        }
        Content::Documents => vec![texts.text("staff-event-add-information")],
    };
    parts.extend(documents(&texts, files));
    parts.join("\n\n")
}

/// How many files there are, which whoever works on the case finds here.
fn documents(texts: &Texts, files: usize) -> Option<String> {
    (files > 0).then(|| format!("{}: {files}", texts.text("check-documents")))
}
