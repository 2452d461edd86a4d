//! A heading whose level is an option.

use crate::attributes::filled;
use crate::content::Content;
use leptos::html;
use leptos::prelude::*;

/// `<h1>` to `<h6>`.
pub(crate) fn heading(level: u8, class: String, id: String, content: Content) -> AnyView {
    macro_rules! heading {
        ($tag:ident) => {
            html::$tag().class(class).id(filled(id)).child(content).into_any()
        };
    }
    match level {
        1 => heading!(h1),
        2 => heading!(h2),
        3 => heading!(h3),
        4 => heading!(h4),
        5 => heading!(h5),
        _ => heading!(h6),
    }
}
