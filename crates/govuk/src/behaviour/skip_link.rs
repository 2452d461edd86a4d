//! Skip link: moves the focus, not only the page. The router would take the click otherwise.

use super::dom::{by_id, fragment};
use super::focus::take_focus;
use leptos::ev::MouseEvent;

/// Moves the focus to where the link leads.
pub(crate) fn skip(event: &MouseEvent, href: &str) {
    if let Some(target) = fragment(href).and_then(by_id) {
        event.prevent_default();
        take_focus(&target, Some("govuk-skip-link-focused-element"));
    }
}
