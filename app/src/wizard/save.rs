//! Saving in the background: what was answered waits in line until the server has it, however long the
//! network is away. Sending waits in the same line, so nothing is sent before all is saved.

use crate::texts;
use leptos::prelude::*;

/// Whether all is saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Status {
    /// All is saved.
    #[default]
    Saved,
    /// Something is on its way.
    Saving,
    /// Not saved for now; it is tried again.
    Waiting(Obstacle),
    /// The case is on its way.
    Sending,
    /// The case waits: it is not sent, or something before it is not saved.
    WaitingToSend(Obstacle),
}

/// What there is to wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// The server cannot be reached.
    Network,
    /// The server is there, and can take nothing.
    Server,
}

impl Status {
    fn text(self) -> Option<&'static str> {
        match self {
            Status::Saved | Status::Saving => None,
            Status::Waiting(Obstacle::Network) => Some("save-waiting"),
            Status::Waiting(Obstacle::Server) => Some("save-busy"),
            Status::Sending => Some("save-sending"),
            Status::WaitingToSend(Obstacle::Network) => Some("save-waiting-to-send"),
            Status::WaitingToSend(Obstacle::Server) => Some("save-busy-to-send"),
        }
    }
}

/// The line of what is still to be saved.
#[derive(Clone, Copy)]
pub struct Saves {
    status: RwSignal<Status>,
    #[cfg(feature = "hydrate")]
    queue: StoredValue<browser::Queue, LocalStorage>,
}

impl Saves {
    pub(super) fn new() -> Self {
        Self {
            status: RwSignal::new(Status::default()),
            #[cfg(feature = "hydrate")]
            queue: StoredValue::new_local(browser::Queue::default()),
        }
    }
}

/// Says so when something is not saved yet.
#[component]
pub(super) fn SaveStatus(saves: Saves) -> impl IntoView {
    let texts = texts();
    view! {
        <div class="govuk-width-container">
            <p class="hark-save-status" role="status">
                {move || saves.status.get().text().map(|message| texts.text(message).into_any())}
            </p>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{Obstacle, Saves, Status};
    use crate::{
        api::{self, Reply},
        wizard::{Wizard, leave},
    };
    use leptos::prelude::*;
    use std::collections::VecDeque;

    /// How long to wait after a failure, in milliseconds, before the first and the last of many tries.
    const FIRST_WAIT: u32 = 1_000;
    const LONGEST_WAIT: u32 = 30_000;

    /// What waits in line.
    #[derive(Default)]
    pub struct Queue {
        items: VecDeque<Item>,
        /// What was put in line last.
        last: Option<Item>,
        running: bool,
        listening: bool,
        /// Where to go then, and whose page is left.
        leave_for: Option<(Wizard, String)>,
    }

    #[derive(Clone, PartialEq)]
    struct Item {
        url: String,
        body: String,
        sends: bool,
    }

    impl Item {
        /// A form to be saved.
        fn form(url: &str, fields: &[(String, String)]) -> Self {
            Self { url: url.to_owned(), body: api::form_body(fields), sends: false }
        }
    }

    /// An address of the site in the language that is shown by now: the page may have turned meanwhile.
    fn in_shown_language(url: &str) -> String {
        let lang = document().document_element().and_then(|root| root.get_attribute("lang"));
        match (lang, url.trim_start_matches('/').split_once('/')) {
            (Some(lang), Some((_, page))) => ["/", &lang, "/", page].concat(),
            _ => url.to_owned(),
        }
    }

    impl Saves {
        /// Puts a form in line to be saved.
        pub(in crate::wizard) fn push(self, url: &str, fields: &[(String, String)]) {
            self.put(Item::form(url, fields));
        }

        /// Puts in line what is typed so far, unless that is what was put there last.
        pub(in crate::wizard) fn keep(self, url: &str, fields: &[(String, String)]) {
            let item = Item::form(url, fields);
            if self.queue.with_value(|queue| queue.last.as_ref() != Some(&item)) {
                self.put(item);
            }
        }

        /// Puts the case in line to be sent; once is enough.
        pub(in crate::wizard) fn send(self, url: &str) {
            if self.sends() {
                return;
            }
            self.put(Item { url: url.to_owned(), body: String::new(), sends: true });
            if let Status::Waiting(obstacle) = self.status.get_untracked() {
                self.status.set(Status::WaitingToSend(obstacle));
            }
        }

        /// Whether the case is in line.
        fn sends(self) -> bool {
            self.queue.with_value(|queue| queue.items.iter().any(|item| item.sends))
        }

        /// Goes to another page as soon as all is saved.
        pub(in crate::wizard) fn then_go(self, wizard: Wizard, url: String) {
            self.queue.update_value(|queue| queue.leave_for = Some((wizard, url)));
            self.run();
        }

        /// Stays after all: the person has gone another way.
        pub(crate) fn stay(self) {
            self.queue.update_value(|queue| queue.leave_for = None);
        }

        fn put(self, item: Item) {
            self.queue.update_value(|queue| {
                queue.last = Some(item.clone());
                queue.items.push_back(item);
            });
            self.run();
        }

        fn run(self) {
            self.listen();
            if self.queue.try_update_value(|queue| std::mem::replace(&mut queue.running, true)) == Some(false)
            {
                leptos::task::spawn_local(self.work());
            }
        }

        async fn work(self) {
            let mut wait = FIRST_WAIT;
            let mut refused = None;
            let mut next = None;
            let front = || self.queue.with_value(|queue| queue.items.front().cloned());
            loop {
                // What was typed while the rest was on its way goes along, too.
                if front().is_none()
                    && let Some(left) =
                        self.queue.with_value(|queue| queue.leave_for.as_ref().map(|(left, _)| *left))
                {
                    leave::take_along(left);
                }
                let Some(item) = front() else { break };
                if wait == FIRST_WAIT {
                    self.status.set(if item.sends { Status::Sending } else { Status::Saving });
                }
                let obstacle = match api::post_form(&item.url, &item.body).await {
                    Reply::Saved { next: to } => {
                        wait = FIRST_WAIT;
                        self.queue.update_value(|queue| drop(queue.items.pop_front()));
                        next = item.sends.then_some(to);
                        continue;
                    }
                    // The server decides: its page says what is wrong.
                    Reply::Refused => {
                        self.queue.update_value(|queue| drop(queue.items.pop_front()));
                        refused.get_or_insert(item.url);
                        continue;
                    }
                    Reply::Unreachable => Obstacle::Network,
                    Reply::Busy => Obstacle::Server,
                };
                let waiting = if self.sends() { Status::WaitingToSend } else { Status::Waiting };
                self.status.set(waiting(obstacle));
                api::wait_for_network(wait).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
            self.status.set(Status::Saved);
            let leave = self.queue.try_update_value(|queue| {
                queue.running = false;
                queue.leave_for.take()
            });
            let location = window().location();
            if let Some(url) = refused.or(next) {
                let _ = location.replace(&in_shown_language(&url));
            } else if let Some((_, url)) = leave.flatten() {
                // As the link would have, so that going back comes back to here.
                let _ = location.set_href(&url);
            }
        }

        /// Whoever closes the page with something unsaved is asked; if they go, it is sent off with them.
        fn listen(self) {
            if self.queue.try_update_value(|queue| std::mem::replace(&mut queue.listening, true))
                != Some(false)
            {
                return;
            }
            let status = self.status;
            let asked = window_event_listener(leptos::ev::beforeunload, move |event| {
                let leaves_at_once = document()
                    .body()
                    .is_some_and(|body| body.class_list().contains("govuk-exit-this-page-hide-content"));
                let waits = matches!(status.get_untracked(), Status::Waiting(_) | Status::WaitingToSend(_));
                if waits && !leaves_at_once {
                    event.prevent_default();
                }
            });
            let queue = self.queue;
            let gone = window_event_listener(leptos::ev::pagehide, move |_| {
                queue.with_value(|queue| {
                    for item in queue.items.iter().filter(|item| !item.sends) {
                        api::send_off(&item.url, &item.body);
                    }
                });
            });
            // They last as long as the page does.
            std::mem::forget((asked, gone));
        }
    }
}
