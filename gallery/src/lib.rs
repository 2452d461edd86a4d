//! The gallery: every component of the crate `govuk` in every fixture of the original, each on a page of its
//! own. The pages are written beforehand (`main.rs`); in the browser they are hydrated, so that what moves
//! can be tried and tested. No part of it is in the binary or the WebAssembly of a site.

#[cfg(target_arch = "wasm32")]
mod hydrate;

use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::path;
use serde_json::Value;

/// One component with the macro options of one fixture. It stands in a router, as in an app, because
/// routers take clicks that components need.
#[component]
pub fn Example(
    /// The component's name in GOV.UK Frontend.
    component: String,
    /// The macro options.
    options: Value,
) -> impl IntoView {
    let example = move || govuk::fixtures::view(&component, options.clone());
    view! {
        <Router>
            <FlatRoutes fallback=|| ()>
                <Route path=path!("/*any") view=example />
            </FlatRoutes>
        </Router>
    }
}
