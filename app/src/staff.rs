//! The pages of those who work on cases. The server alone makes them.

pub mod case;
pub mod event;
mod frame;
pub mod information;
pub mod letter;
pub mod queue;
pub mod sign_in;

pub use frame::SignedIn;

use leptos::prelude::AnyView;

/// A page of staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaffPage {
    /// Signing in.
    SignIn(sign_in::SignIn),
    /// The cases.
    Queue(queue::Queue),
    /// A case.
    Case(case::CasePage),
    /// Making something happen to a case.
    Event(event::EventForm),
    /// Writing to the person.
    Letter(letter::LetterPage),
    /// Management information.
    Information(information::InformationPage),
}

impl StaffPage {
    /// The page.
    pub(crate) fn view(&self) -> AnyView {
        match self {
            Self::SignIn(page) => sign_in::sign_in(page),
            Self::Queue(page) => queue::queue(page),
            Self::Case(page) => case::case(page),
            Self::Event(page) => event::event(page),
            Self::Letter(page) => letter::letter(page),
            Self::Information(page) => information::information(page),
        }
    }
}
