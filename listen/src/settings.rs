//! How the person likes to listen, kept on their device if they have not objected to that.

use crate::{
    browser::{cookies, keep, kept, today},
    lines::{decimal, find, value},
};

/// The day on which they were used last, in days since 1970.
const DAY: &str = "day";

/// So many days they are kept after that, as the register says.
const KEPT: i32 = 365;

/// Settings, one a line. Those of voices are `voice.<language>`, of keys `key.<what it does>`.
pub struct Settings(String);

impl Settings {
    /// As they are kept on the device. What was not used for a year is kept no longer.
    pub fn load() -> Self {
        let mut settings = Self(kept());
        let day = settings.get(DAY).and_then(|day| day.parse().ok()).unwrap_or_default();
        if today() - day > KEPT {
            settings.0.clear();
            keep("");
        } else if today() != day {
            settings.set(DAY, &decimal(today().into()));
        }
        settings
    }

    /// The value of a setting.
    pub fn get(&self, name: &str) -> Option<&str> {
        find(&self.0, name)
    }

    /// Whether it is on.
    pub fn is_on(&self, name: &str) -> bool {
        self.get(name) == Some("1")
    }

    /// All of them, one a line.
    pub fn lines(&self) -> &str {
        &self.0
    }

    /// The speed in per cent.
    pub fn rate(&self) -> u16 {
        self.get("rate").and_then(|rate| rate.parse().ok()).unwrap_or(100)
    }

    /// The voices chosen, by language.
    pub fn voices(&self) -> Vec<(String, String)> {
        let mut voices = Vec::new();
        for line in self.0.split('\n') {
            if let Some((lang, id)) = line.strip_prefix("voice.").and_then(|line| line.split_once('=')) {
                voices.push((lang.to_owned(), id.to_owned()));
            }
        }
        voices
    }

    /// Changes one, and keeps all.
    pub fn set(&mut self, name: &str, new: &str) {
        self.change(name, new);
        self.change(DAY, &decimal(today().into()));
        if !decided("preferences", "n") {
            keep(&self.0);
        }
    }

    fn change(&mut self, name: &str, new: &str) {
        let mut lines = [name, "=", new.split('\n').next().unwrap_or_default()].concat();
        for line in self.0.split('\n').filter(|line| !line.is_empty() && value(line, name).is_none()) {
            lines.push('\n');
            lines.push_str(line);
        }
        self.0 = lines;
    }
}

/// Whether the person has said so of a purpose (`y` or `n`), as the record of their choices has it.
pub fn decided(purpose: &str, answer: &str) -> bool {
    let is_said = |part: &str| Some(part.strip_prefix(purpose)?.strip_prefix('.')?.starts_with(answer));
    cookies().split('~').any(|part| is_said(part) == Some(true))
}
