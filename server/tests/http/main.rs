//! The server from outside, without a network: requests into the router, responses out of it.

mod accepting;
mod app;
mod assets;
mod drafts;
mod finding;
mod garbage;
mod headers;
mod saving;
mod secrecy;
mod services;
