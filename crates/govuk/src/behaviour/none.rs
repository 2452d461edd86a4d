//! Outside the browser nothing moves.

use leptos::html;
use leptos::prelude::*;

/// Of no effect outside the browser.
pub(crate) fn focus_on_mount(_: NodeRef<html::Div>) {}

pub(crate) mod accordion {
    use super::{NodeRef, html};

    pub(crate) fn open_and_close(_: NodeRef<html::Div>) {}
}

pub(crate) mod button {
    use leptos::ev::{KeyboardEvent, MouseEvent};

    #[derive(Clone, Copy)]
    pub(crate) struct SecondClick;

    impl SecondClick {
        pub(crate) fn new(_: bool) -> Self {
            Self
        }

        #[expect(clippy::unused_self, reason = "in the browser it does something")]
        pub(crate) fn guard(self, _: &MouseEvent) {}
    }

    pub(crate) fn press_with_space(_: &KeyboardEvent) {}
}

pub(crate) mod count {
    use crate::count::{CountMessages, Limit, Live};

    #[derive(Clone, Copy)]
    pub(crate) struct Watch;

    #[expect(clippy::unused_self, reason = "in the browser it does something")]
    impl Watch {
        pub(crate) fn new(_: String, _: Option<(Limit, CountMessages)>, _: bool, _: Live) -> Self {
            Self
        }

        pub(crate) fn typed(self) {}

        pub(crate) fn focused(self) {}

        pub(crate) fn left(self) {}
    }
}

pub(crate) mod error_summary {
    pub(crate) fn focus_field(_: &leptos::ev::MouseEvent) {}
}

pub(crate) mod exit_this_page {
    use super::{NodeRef, html};
    use leptos::ev::MouseEvent;

    #[derive(Clone, Copy)]
    pub(crate) struct Exit;

    impl Exit {
        pub(crate) fn new(_: NodeRef<html::Div>) -> Self {
            Self
        }

        #[expect(clippy::unused_self, reason = "in the browser it does something")]
        pub(crate) fn click(self, _: &MouseEvent) {}
    }
}

pub(crate) mod file_upload {
    use super::{NodeRef, html};

    pub(crate) fn drop_zone(_: NodeRef<html::Div>) {}
}

pub(crate) mod password_input {
    use leptos::ev::MouseEvent;

    #[derive(Clone, Copy)]
    pub(crate) struct Toggle;

    impl Toggle {
        pub(crate) fn new(_: &str) -> Self {
            Self
        }

        #[expect(clippy::unused_self, reason = "in the browser it does something")]
        pub(crate) fn click(self, _: &MouseEvent) {}
    }
}

pub(crate) mod reveal {
    use super::{NodeRef, html};

    pub(crate) fn reveal(_: NodeRef<html::Div>) {}

    pub(crate) fn choose(_: &leptos::ev::MouseEvent) {}
}

pub(crate) mod service_navigation {
    use super::{NodeRef, html};

    pub(crate) fn menu(_: NodeRef<html::Button>) {}
}

pub(crate) mod skip_link {
    pub(crate) fn skip(_: &leptos::ev::MouseEvent, _: &str) {}
}

pub(crate) mod tabs {
    use super::{NodeRef, html};

    pub(crate) fn one_at_a_time(_: NodeRef<html::Div>) {}
}

/// Moving the focus. Outside the browser there is none, and these do nothing.
pub mod focus {
    /// Moves the focus to the heading of the page.
    pub fn focus_heading() {}

    /// Moves the focus to the element with this id, and says whether there is one.
    pub fn focus_id(_: &str) -> bool {
        false
    }
}
