//! What is wrong with a form, at the top of its page.

use govuk::{Erase, ErrorItem};
use leptos::prelude::*;
use locale::Texts;

/// The summary of problems, each in words and with the id of its field; nothing where there are none.
pub fn error_summary(texts: &Texts, problems: impl IntoIterator<Item = (String, String)>) -> Option<AnyView> {
    let errors: Vec<ErrorItem> =
        problems.into_iter().map(|(words, field)| ErrorItem::new(words, format!("#{field}"))).collect();
    (!errors.is_empty()).then(|| {
        view! { <govuk::ErrorSummary title=texts.text("error-summary") error_list=errors /> }.erase()
    })
}
