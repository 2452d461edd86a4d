//! The body's staff: their accounts, how they sign in, and what they may do.

mod account;
mod code;
mod command;
mod password;
mod session;
mod sign_in;

pub use account::{AccountError, Credentials, add, is_id, reset};
pub use code::CodeKey;
pub use command::StaffCommand;
pub use session::{COOKIE, Staff, ended_cookie, purge_sessions};
pub use sign_in::{Attempt, SignInError, sign_in};

/// What a member of staff may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Role {
    /// Works on cases.
    Caseworker,
    /// Works on cases, and sees management information.
    Manager,
}

impl Role {
    /// Its name in the store and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Caseworker => "caseworker",
            Self::Manager => "manager",
        }
    }

    /// The one with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Caseworker, Self::Manager].into_iter().find(|role| role.name() == name)
    }
}
