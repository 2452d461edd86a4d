//! The routes as one table: each says where it is written who may call it, and cannot be added without. A test walks the
//! table and calls each as everybody else (`server/tests/http/access.rs`). `clippy.toml` forbids the other ways to add one.

use crate::state::AppState;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    routing::{self, MethodRouter},
};

/// Who may call a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// Everybody; nothing of anybody's is shown.
    Anyone,
    /// Everybody, and each meets only what their own cookie opens.
    Visitor,
    /// Who has the secret of what it is about: the tracking secret of a case, the secret of an upload, a recovery
    /// phrase, the cookie of a draft.
    Owner,
    /// The owner, or a member of staff who is signed in.
    OwnerOrStaff,
    /// A member of staff who is signed in.
    Staff,
    /// A member of staff who is signed in and has the role of manager.
    Manager,
    /// Who reaches the port that the body opened for itself.
    Operator,
    /// Nobody: there is nothing, whoever asks.
    Nobody,
}

/// A route: one method of one path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Route {
    /// The method; `*` for all of them.
    pub method: &'static str,
    /// The template of the path.
    pub path: &'static str,
    /// Who may call it.
    pub caller: Caller,
}

/// Routes, and the table of them.
#[derive(Default)]
pub struct Routes {
    router: Router<AppState>,
    table: Vec<Route>,
}

impl Routes {
    /// Adds `GET` (and with it `HEAD`).
    #[must_use]
    pub fn get<T: 'static>(self, path: &'static str, caller: Caller, to: impl Handler<T, AppState>) -> Self {
        self.add("GET", path, caller, routing::get(to))
    }

    /// Adds `POST`.
    #[must_use]
    pub fn post<T: 'static>(self, path: &'static str, caller: Caller, to: impl Handler<T, AppState>) -> Self {
        self.add("POST", path, caller, routing::post(to))
    }

    /// Adds `PATCH`.
    #[must_use]
    pub fn patch<T: 'static>(
        self,
        path: &'static str,
        caller: Caller,
        to: impl Handler<T, AppState>,
    ) -> Self {
        self.add("PATCH", path, caller, routing::patch(to))
    }

    /// Adds `DELETE`.
    #[must_use]
    pub fn delete<T: 'static>(
        self,
        path: &'static str,
        caller: Caller,
        to: impl Handler<T, AppState>,
    ) -> Self {
        self.add("DELETE", path, caller, routing::delete(to))
    }

    /// Adds every method.
    #[must_use]
    pub fn any<T: 'static>(self, path: &'static str, caller: Caller, to: impl Handler<T, AppState>) -> Self {
        self.add("*", path, caller, routing::any(to))
    }

    #[expect(clippy::disallowed_methods, reason = "the one place where routes are added")]
    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        caller: Caller,
        to: MethodRouter<AppState>,
    ) -> Self {
        self.router = self.router.route(path, to);
        self.table.push(Route { method, path, caller });
        self
    }

    /// Adds other routes.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.table.extend(other.table);
        self
    }

    /// Lets the bodies of all of these have so many bytes.
    #[must_use]
    pub fn with_bodies(mut self, bytes: usize) -> Self {
        self.router = self.router.layer(DefaultBodyLimit::max(bytes));
        self
    }

    /// The table.
    pub fn table(&self) -> &[Route] {
        &self.table
    }

    /// The router.
    pub fn into_router(self) -> Router<AppState> {
        self.router
    }
}
