//! The server from outside, without a network: requests into the router, responses out of it.

mod accepting;
mod access;
mod app;
mod assets;
mod consent;
#[path = "../database/content.rs"]
mod content;
#[path = "../database/mod.rs"]
mod database;
mod delivery;
mod drafts;
mod events;
mod evidence;
mod fallback;
mod faulty_peer;
mod finding;
mod following;
mod garbage;
mod headers;
mod hostile;
mod landed;
mod languages;
mod limits;
mod mail;
mod metrics;
mod notice;
mod open311;
mod openapi;
mod own_words;
mod reading;
mod retention;
mod saving;
mod scanner;
mod secrecy;
mod services;
mod smtp_peer;
mod staff;
mod staff_cases;
mod staff_information;
mod staff_letters;
mod statistics;
mod uploads;
mod uploads_disk;
mod uploads_hostile;
mod webhooks;
mod your_case;
