//! `hark staff`: who may work on cases.

use super::{AccountError, Credentials, Role, account};
use crate::{clock::Clock, kept::Kept, secrets::Keys, store::Store};
use clap::Subcommand;
use std::error::Error;

/// What to do with the accounts of staff.
#[derive(Debug, Subcommand)]
pub enum StaffCommand {
    /// Add an account, and print its password and what an authenticator app needs: both are shown this once
    Add {
        /// What they sign in with: small letters, digits, dots and hyphens
        id: String,
        /// Their name
        #[arg(long)]
        name: String,
        /// What they may do
        #[arg(long, value_enum, default_value = "caseworker")]
        role: Role,
    },
    /// Give an account a new password and new codes, and end its sessions; a closed one is opened again
    Reset {
        /// The id
        id: String,
    },
    /// Close an account at once; what it did stays in the histories of cases
    Close {
        /// The id
        id: String,
    },
    /// List the accounts
    List,
}

impl StaffCommand {
    /// Does it where the command line says that things are kept; what is to be printed.
    ///
    /// # Errors
    /// Why nothing was done, in words.
    pub async fn carry_out(&self, kept: &Kept, issuer: &str) -> Result<Vec<String>, Box<dyn Error>> {
        let store = kept.open_store().await?;
        let keys = kept.open_keys(&store, Clock::system().now()).await?;
        let lines = self.run(&store, &keys, issuer).await;
        store.close().await;
        Ok(lines?)
    }

    /// Does it; what is to be printed. `issuer` is whose site an authenticator app shows.
    ///
    /// # Errors
    /// [`AccountError`].
    pub async fn run(&self, store: &Store, keys: &Keys, issuer: &str) -> Result<Vec<String>, AccountError> {
        match self {
            Self::Add { id, name, role } => {
                Ok(told(id, issuer, &account::add(store, keys, id, name, *role).await?))
            }
            Self::Reset { id } => Ok(told(id, issuer, &account::reset(store, keys, id).await?)),
            Self::Close { id } => {
                if store.close_staff(id).await? {
                    Ok(vec![format!("{id} cannot sign in any more")])
                } else {
                    Err(AccountError::None(id.clone()))
                }
            }
            Self::List => {
                let line = |closed| if closed { "closed" } else { "open" };
                let rows = store.list_staff().await?;
                let rows = rows.iter().map(|row| {
                    format!("{}\t{}\t{}\t{}", row.id, row.role.name(), line(row.closed), row.name)
                });
                Ok(rows.collect())
            }
        }
    }
}

fn told(id: &str, issuer: &str, credentials: &Credentials) -> Vec<String> {
    vec![
        format!("id: {id}"),
        format!("password: {}", credentials.password),
        format!("authenticator app: {}", credentials.code_key.address(issuer, id)),
    ]
}
