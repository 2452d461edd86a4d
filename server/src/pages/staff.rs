//! The pages of those who work on cases, `/{lang}/staff`, in English and Welsh. Nobody else gets in, and who does not
//! sees nothing of what is behind the door.

mod case;
mod document;
mod door;
mod event;
mod filing;
mod information;
mod letter;
mod queue;
mod sign_in;

pub(super) use letter::show_passage;

use crate::routes::{
    Caller::{Anyone, Manager, Staff},
    Routes,
};
use app::{data::Content, pages::ByServer, staff::StaffPage};

/// The routes of staff.
pub fn routes() -> Routes {
    Routes::default()
        .get("/{lang}/staff", Staff, queue::show)
        .get("/{lang}/staff/cases/{reference}", Staff, case::show)
        .get("/{lang}/staff/cases/{reference}/documents/{id}", Staff, document::save)
        .get("/{lang}/staff/cases/{reference}/letter", Staff, letter::show)
        .post("/{lang}/staff/cases/{reference}/letter", Staff, letter::write)
        .get("/{lang}/staff/cases/{reference}/{event}", Staff, event::show)
        .post("/{lang}/staff/cases/{reference}/{event}", Staff, event::act_on)
        .get("/{lang}/staff/information", Manager, information::show)
        .get("/{lang}/staff/sign-in", Anyone, sign_in::show)
        .post("/{lang}/staff/sign-in", Anyone, sign_in::sign_in)
        .post("/{lang}/staff/sign-out", Anyone, sign_in::sign_out)
}

fn content(page: StaffPage) -> Content {
    Content::Server(Box::new(ByServer::Staff(page)))
}
