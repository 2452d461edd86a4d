//! Listen: every page can be heard. Here is what the server makes of it: the button on the page, the controls, and the
//! phrases that are said and not shown. What speaks is the crate `listen`, which a page loads when the button is pressed.

#[cfg(feature = "ssr")]
mod button;
#[cfg(feature = "ssr")]
mod controls;
#[cfg(feature = "ssr")]
mod phrases;

use leptos::prelude::*;

#[cfg(feature = "ssr")]
pub use controls::{BuiltIn, parts};

/// What a page needs for Listen. A context of the server's; without it there is no button.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListenFiles {
    /// The module's glue.
    pub js: String,
    /// The module.
    pub wasm: String,
    /// The controls and phrases in the page's language.
    pub parts: String,
}

/// The button, and the place for the controls. It is HTML of the server's: it costs the page's WebAssembly nothing.
#[component]
pub fn Listen() -> impl IntoView {
    view! { <div id="listen" class="hark-listen-place" inner_html=html()></div> }
}

#[cfg(not(feature = "ssr"))]
fn html() -> &'static str {
    ""
}

#[cfg(feature = "ssr")]
fn html() -> String {
    use_context::<ListenFiles>().map(|files| button::button(&files).to_html()).unwrap_or_default()
}
