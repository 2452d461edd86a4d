//! What of a page goes along to another language with a button, where no script takes it there. Server only.

use crate::{Definition, data::Content, page_data, shell, wizard::leave::how};
use ::wizard::PageKind;
use leptos::prelude::*;

/// What goes along.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Kept {
    /// How the server is asked to keep it.
    pub how: &'static str,
    /// The form that brings it, where that is not one of the page.
    pub own: Option<OwnForm>,
    /// Whether links take it along as soon as the WebAssembly runs. Pages that the server alone makes stay as they are.
    pub gives_way: bool,
}

/// A form for nothing but this.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct OwnForm {
    /// Its fields.
    pub hidden: Vec<(&'static str, String)>,
    /// How it is sent, if that is not the usual way.
    pub enctype: Option<&'static str>,
}

impl Kept {
    /// With a form that is on the page.
    pub fn with_page(how: &'static str) -> Self {
        Self { how, ..Self::default() }
    }

    /// With a form of its own.
    pub fn with_own(how: &'static str, own: OwnForm) -> Self {
        Self { how, own: Some(own), ..Self::default() }
    }
}

/// What goes along of the page that is being made; none where its address says all.
pub(crate) fn kept() -> Option<Kept> {
    let standing = match page_data().content {
        Content::Service(standing) => standing,
        Content::Server(page) => return page.kept(),
        _ => return None,
    };
    let Definition(service) = use_context::<Definition>()?;
    let address = shell::address();
    let id = address.split('?').next()?.rsplit('/').next()?;
    let page = service.page(id).filter(|page| page.kind != PageKind::Exit && standing.sent.is_none())?;
    let refused = standing.attempt.filter(|attempt| attempt.page == page.id && !attempt.problems.is_empty());
    Some(Kept { gives_way: true, ..Kept::with_page(how(refused.is_some())) })
}
