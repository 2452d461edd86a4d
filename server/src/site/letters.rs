//! The letters that staff can write: `site/letters.toml`.

use serde::Deserialize;

/// The templates, in the order in which they are offered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letters {
    /// Them.
    #[serde(default, rename = "letter")]
    pub templates: Vec<Template>,
}

/// What a letter is made from. Its words are the text [`Template::message`], and its attribute `body`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its id, which the history of cases has.
    pub id: String,
    /// What staff fill in, by the names of variables of its text.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Those of the fields that are a line and no more.
    #[serde(default)]
    pub short: Vec<String>,
}

/// What every letter can say beside that.
pub const KNOWN: [&str; 3] = ["reference", "service", "telephone"];

impl Letters {
    /// The template with this id.
    pub fn get(&self, id: &str) -> Option<&Template> {
        self.templates.iter().find(|template| template.id == id)
    }
}

impl Template {
    /// The text with its words.
    pub fn message(&self) -> String {
        format!("letter-{}", self.id)
    }
}
