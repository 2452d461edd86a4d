//! The pages outside services.

pub mod case;
pub mod delete;
pub mod error;
pub mod home;
pub mod privacy;
pub mod prose;
pub mod resume;
