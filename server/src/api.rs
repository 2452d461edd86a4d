//! The case API, `/api/v1`: the website is a client of it like any other.

mod body;
mod cases;
mod docs;
mod events;
mod information;
mod openapi;
mod queue;
mod services;
mod staff;
mod uploads;

pub(crate) use body::idempotency_key;

use crate::{
    limits,
    problem::respond,
    routes::{
        Caller::{Anyone, Manager, Nobody, Owner, OwnerOrStaff, Staff},
        Routes,
    },
};
use ::cases::ProblemKind;

/// The routes of the API. Whatever else is asked below `/api` is a problem too, never a page.
pub fn routes() -> Routes {
    let not_found = || async { respond(ProblemKind::NotFound) };
    Routes::default()
        .get("/api/v1/services", Anyone, services::list)
        .get("/api/v1/services/{id}", Anyone, services::one)
        .get("/api/v1/cases", Staff, queue::list)
        .post("/api/v1/cases", Anyone, cases::create)
        .get("/api/v1/cases/{reference}", Owner, cases::one)
        .post("/api/v1/cases/{reference}/documents", Owner, cases::add_documents)
        .post("/api/v1/cases/{reference}/events", OwnerOrStaff, events::create)
        .get("/api/v1/cases/{reference}/history", Owner, cases::history)
        .merge(uploads())
        .get("/api/v1/openapi.json", Anyone, openapi::show)
        .get("/api/docs", Anyone, docs::show)
        .get("/problems/{name}", Anyone, docs::problem)
        .get("/api/v1/management-information", Manager, information::show)
        .any("/api", Nobody, not_found)
        .any("/api/{*rest}", Nobody, not_found)
}

/// The routes that take files.
fn uploads() -> Routes {
    Routes::default()
        .post("/api/v1/uploads", Anyone, uploads::create)
        .get("/api/v1/uploads/{id}", Owner, uploads::one)
        .patch("/api/v1/uploads/{id}", Owner, uploads::go_on)
        .delete("/api/v1/uploads/{id}", Owner, uploads::remove)
        .with_bodies(limits::FILE)
}
