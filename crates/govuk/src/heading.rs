//! A heading whose level is an option.

use crate::attributes::filled;
use crate::content::Content;
use leptos::html;
use leptos::prelude::*;

/// `<h1>` to `<h6>`.
pub(crate) fn heading(level: u8, class: String, id: String, content: Content) -> AnyView {
    let tag = match level {
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
    // Not `html::h1` and so on: the browser would get the code of six elements.
    html::custom(tag).class(class).id(filled(id)).child(content).into_any()
}
