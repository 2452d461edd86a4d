//! Definitions as the browser gets them. They are read by hand there: what serde derives for the same types is
//! an eighth of the WebAssembly. Only what the server of the same version wrote is ever read, so anything else
//! is no more than [`None`].

#[cfg(feature = "browser")]
mod browser;
mod service;
mod tree;

#[cfg(feature = "browser")]
pub use browser::parse;
pub use service::{answers, problem, service};

use serde::{
    Deserialize,
    de::{IntoDeserializer, value},
};
use std::collections::BTreeMap;

/// A value of JSON. Of numbers there are only whole ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// Nothing.
    Null,
    /// True or false.
    Flag(bool),
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Fields(Vec<(String, Json)>),
}

impl Json {
    /// The field with this name; nothing where there is none.
    pub fn at(&self, name: &str) -> &Json {
        let Json::Fields(fields) = self else { return &Json::Null };
        fields.iter().find(|(field, _)| field == name).map_or(&Json::Null, |(_, value)| value)
    }

    /// The text.
    pub fn text(&self) -> Option<String> {
        let Json::Text(text) = self else { return None };
        Some(text.clone())
    }

    /// Whether it is true.
    pub fn is_true(&self) -> bool {
        *self == Json::Flag(true)
    }

    /// The number.
    pub fn number(&self) -> Option<i64> {
        let Json::Number(number) = self else { return None };
        Some(*number)
    }

    /// The number, if it fits a smaller type.
    pub fn small<T: TryFrom<i64>>(&self) -> Option<T> {
        T::try_from(self.number()?).ok()
    }

    /// What there is, or nothing.
    pub fn optional<T>(&self, read: fn(&Json) -> Option<T>) -> Option<Option<T>> {
        if *self == Json::Null { Some(None) } else { read(self).map(Some) }
    }

    /// All of a list; an empty one where there is none.
    pub fn list<T>(&self, read: fn(&Json) -> Option<T>) -> Option<Vec<T>> {
        match self {
            Json::Null => Some(Vec::new()),
            Json::List(list) => list.iter().map(read).collect(),
            _ => None,
        }
    }

    /// All fields of an object; none where there is none.
    pub fn fields<T>(&self, read: fn(&Json) -> Option<T>) -> Option<BTreeMap<String, T>> {
        match self {
            Json::Null => Some(BTreeMap::new()),
            Json::Fields(fields) => {
                fields.iter().map(|(name, value)| Some((name.clone(), read(value)?))).collect()
            }
            _ => None,
        }
    }

    /// Two texts in a list.
    pub fn pair(&self) -> Option<(String, String)> {
        let Json::List(list) = self else { return None };
        let [first, second] = list.as_slice() else { return None };
        Some((first.text()?, second.text()?))
    }

    /// The variant with this name.
    pub fn variant<'de, T: Deserialize<'de>>(&self) -> Option<T> {
        let Json::Text(name) = self else { return None };
        T::deserialize(IntoDeserializer::<value::Error>::into_deserializer(name.clone())).ok()
    }
}
