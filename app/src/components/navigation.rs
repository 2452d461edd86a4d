//! What a page load does and the router does not: focus goes to the new page's heading.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Moves the focus to the heading whenever the path changes, so that it is read out.
#[component]
pub fn FollowNavigation() -> impl IntoView {
    let location = use_location();
    Effect::new(move |before: Option<String>| {
        let path = location.pathname.get();
        if before.is_some_and(|before| before != path) {
            #[cfg(feature = "hydrate")]
            crate::consent::browser::count_page(&path);
            // The new page is drawn after this effect.
            request_animation_frame(|| {
                govuk::focus::focus_heading();
                // A heading below the edge of the window was scrolled to: a page is shown from its top.
                window().scroll_to_with_x_and_y(0.0, 0.0);
            });
        }
        path
    });
}
