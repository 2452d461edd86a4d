//! The Leptos app: the same pages on the server and in the browser.
//!
//! Both sides provide three contexts before rendering: the [`data::PageData`], which reaches the browser inside
//! the page, the [`locale::Texts`] of the page's language and, in a service, its [`Definition`] (the server) or the person's
//! standing ([`wizard::Wizard`], the browser), which outlasts what is drawn.
#![forbid(unsafe_code)]

#[cfg(feature = "hydrate")]
mod api;
#[cfg(feature = "hydrate")]
pub mod boot;
mod components;
pub mod consent;
pub mod data;
#[cfg(any(test, feature = "hydrate"))]
mod handed_over;
#[cfg(feature = "ssr")]
mod kept;
#[cfg(test)]
mod keys;
pub mod listen;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod reading;
#[cfg(feature = "ssr")]
pub mod shell;
#[cfg(feature = "ssr")]
pub mod staff;
#[cfg(feature = "hydrate")]
mod turn;
pub mod unreviewed;
pub mod wizard;

#[cfg(feature = "ssr")]
pub use components::passages::Passage;

use components::{footer::SiteFooter, header::SiteHeader, navigation::FollowNavigation};
use consent::banner::Banner;
use data::{Content, PageData};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    hooks::use_params_map,
    path,
};
use locale::Texts;
use std::sync::Arc;

/// The definition of the service that the page belongs to.
#[derive(Debug, Clone)]
pub struct Definition(pub Arc<::wizard::Service>);

/// The texts of the page's language.
pub(crate) fn texts() -> Texts {
    expect_context::<Texts>()
}

/// What the server knows about the page.
pub(crate) fn page_data() -> PageData {
    expect_context::<PageData>()
}

/// The app: header, the page of the URL, footer.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    let data = page_data();
    let texts = texts();
    // Kept here and not in the route: who reads the notice and comes back finds all as it was. The browser has made its own.
    #[cfg(not(feature = "hydrate"))]
    if let (Content::Service(service), Some(definition)) = (&data.content, use_context::<Definition>()) {
        provide_context(wizard::Wizard::new(definition.0, (**service).clone(), &data));
    }
    let pages = move || match &data.content {
        Content::Error(kind) => pages::error::error_page(*kind).into_any(),
        #[cfg(feature = "ssr")]
        Content::Server(page) => page.view(),
        _ => routes().into_any(),
    };
    view! {
        <Router>
            <FollowNavigation />
            <govuk::SkipLink href="#main-content" content=texts.text("skip-to-content") />
            <Banner />
            <SiteHeader />
            <listen::Listen />
            <unreviewed::Notice />
            {pages()}
            <SiteFooter />
        </Router>
    }
}

/// Few routes, and every page of one type: the browser gets the router's code for each of both.
fn routes() -> impl IntoView {
    let service: fn() -> AnyView = || view! { <wizard::WizardRoute /> }.into_any();
    let page: fn() -> AnyView = || {
        let params = use_params_map();
        let page = Memo::new(move |_| params.with(|params| params.get("page").unwrap_or_default()));
        (move || page_view(&page.get())).into_any()
    };
    view! {
        <FlatRoutes fallback=|| pages::error::error_page(data::ErrorKind::NotFound)>
            <Route path=path!("/:lang/:page?") view=page />
            <Route path=path!("/:lang/services/:service/:page?") view=service />
        </FlatRoutes>
    }
}

/// A page that belongs to no service; the empty name is the home page's.
fn page_view(name: &str) -> AnyView {
    match name {
        "" => view! { <pages::home::Home /> }.into_any(),
        "accessibility" => view! { <pages::prose::Accessibility /> }.into_any(),
        "case" => view! { <pages::case::FollowCase /> }.into_any(),
        "contact" => view! { <pages::prose::Contact /> }.into_any(),
        "delete-answers" => view! { <pages::delete::DeleteAnswers /> }.into_any(),
        "resume" => view! { <pages::resume::Resume /> }.into_any(),
        _ => pages::error::error_page(data::ErrorKind::NotFound).into_any(),
    }
}

/// The pages that the server alone makes. In the browser a link to one of them loads a page.
const BY_SERVER: [&str; 7] =
    ["/privacy", "/cookies", "/your-information", "/statistics", "/search", "/embed/", "/listen"];

/// Whether the browser must leave this address, without its language, to the server.
pub(crate) fn is_by_server(target: &str) -> bool {
    BY_SERVER.iter().any(|page| target.starts_with(page))
}
