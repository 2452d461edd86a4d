//! The website: every page is rendered here, and every form works here, with or without WebAssembly.

mod case;
mod case_documents;
mod case_token;
mod cookies;
mod delete;
mod draft;
mod embed;
mod evidence;
mod fallback;
mod hand_over;
mod letter;
mod listen;
mod notes;
mod notice;
mod posted;
mod receipt;
mod render;
mod reply;
mod resume;
mod save;
mod search;
mod send;
mod service;
mod staff;
mod statistics;
mod texts;
mod visitor;
mod your_case;
mod your_information;

pub(crate) use fallback::marked_up;
pub(crate) use render::{PageRequest, render};
pub use texts::{forbidden, is_for_programs, not_found, readable, too_many};

use crate::{
    limits,
    routes::{
        Caller::{Anyone, Owner, Visitor},
        Routes,
    },
};

/// The website's routes. A question page is shown and sent at one address.
pub fn routes() -> Routes {
    // Leptos asks for it before the first page. A second call, as in tests, changes nothing.
    let _ = any_spawner::Executor::init_tokio();
    Routes::default()
        .merge(staff::routes())
        .get("/", Anyone, texts::choose_language)
        .get("/{lang}", Anyone, texts::show)
        .get("/{lang}/accessibility", Anyone, texts::show)
        .get("/{lang}/contact", Anyone, texts::show)
        .get("/{lang}/cookies", Visitor, cookies::show)
        .post("/{lang}/cookies", Visitor, cookies::decide)
        .get("/{lang}/cookies/receipt", Visitor, receipt::show)
        .get("/{lang}/cookies/receipt.json", Visitor, receipt::download)
        .get("/{lang}/embed/{id}", Anyone, embed::ask)
        .post("/{lang}/embed/{id}", Anyone, embed::show)
        .get("/{lang}/listen", Visitor, listen::show)
        .post("/{lang}/listen", Visitor, listen::choose)
        .get("/{lang}/privacy", Visitor, notice::show)
        .post("/{lang}/privacy/delete", Visitor, notice::delete)
        .post("/{lang}/privacy/undeclared", Anyone, notice::undeclared)
        .get("/{lang}/privacy/register.csv", Anyone, notice::register_csv)
        .get("/{lang}/privacy/register.jsonld", Anyone, notice::register_json_ld)
        .get("/{lang}/search", Anyone, search::search)
        .get("/{lang}/statistics", Anyone, statistics::show)
        .post("/{lang}/statistics", Anyone, statistics::count)
        .get("/{lang}/your-information", Visitor, your_information::show)
        .post("/{lang}/your-information", Owner, your_information::case)
        .get("/{lang}/your-information/answers.json", Visitor, your_information::answers)
        .get("/{lang}/case", Anyone, case::show)
        .post("/{lang}/case", Owner, case::find)
        .get("/{lang}/resume", Anyone, resume::show)
        .post("/{lang}/resume", Owner, resume::resume)
        .get("/{lang}/delete-answers", Visitor, delete::show)
        .post("/{lang}/delete-answers", Visitor, delete::delete)
        .get("/{lang}/services/{service}", Visitor, service::show)
        .post("/{lang}/services/{service}", Visitor, hand_over::enter)
        .get("/{lang}/services/{service}/check", Visitor, service::show)
        .post("/{lang}/services/{service}/check", Visitor, send::send)
        .get("/{lang}/services/{service}/done", Visitor, service::show)
        .post("/{lang}/services/{service}/done", Visitor, send::begin_again)
        .get("/{lang}/services/{service}/save", Visitor, service::show)
        .post("/{lang}/services/{service}/save", Visitor, save::save)
        .get("/{lang}/services/{service}/{page}", Visitor, service::show)
        .post("/{lang}/services/{service}/{page}", Visitor, service::submit)
        .get("/{lang}/services/{service}/{page}/letter", Owner, letter::download)
        .merge(files())
}

/// The pages whose forms bring files.
fn files() -> Routes {
    Routes::default()
        .get("/{lang}/case/documents", Anyone, case_documents::ask)
        .post("/{lang}/case/documents", Owner, case_documents::take)
        .get("/{lang}/services/{service}/evidence", Visitor, evidence::show)
        .post("/{lang}/services/{service}/evidence", Visitor, evidence::take)
        .with_bodies(limits::FORM)
}
