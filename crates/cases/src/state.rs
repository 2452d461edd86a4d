//! Where a case stands, and where its delivery to a back end stands: two things.

macro_rules! named {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$outer])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$inner])* #[serde(rename = $text)] $variant,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in the API, in the store and in the keys of texts.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }

            /// The one with this name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}
pub(crate) use named;

named! {
    /// Where a case stands (design.md, "The case API").
    State {
        /// It is here; nobody has looked at it yet.
        Received = "received",
        /// The body has said that it has it.
        Acknowledged = "acknowledged",
        /// The person has been asked something; the clock stops.
        AwaitingInformation = "awaiting-information",
        /// Somebody works on it.
        InProgress = "in-progress",
        /// An outcome has been given.
        Decided = "decided",
        /// Nothing more will be done.
        Closed = "closed",
        /// The person has taken it back.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether nothing more is done: it can only be taken up again.
    pub fn is_over(self) -> bool {
        matches!(self, State::Closed | State::Withdrawn)
    }
}

named! {
    /// Where the delivery of a case to its back end stands.
    Delivery {
        /// Committed here, on its way.
        Queued = "queued",
        /// The back end has it.
        Delivered = "delivered",
        /// The back end refused it; somebody has to look.
        Failed = "failed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_that_serde_writes() {
        for state in State::ALL {
            assert_eq!(serde_json::to_value(state).unwrap(), state.name());
            assert_eq!(State::from_name(state.name()), Some(*state));
        }
        for delivery in Delivery::ALL {
            assert_eq!(serde_json::to_value(delivery).unwrap(), delivery.name());
        }
        assert_eq!(State::from_name("Received"), None);
    }
}
