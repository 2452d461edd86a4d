//! Why a file is not taken.

/// Why a file is not taken. Its code is part of the API and of the keys of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is larger than the service takes.
    #[error("the file is too large")]
    TooLarge,
    /// It is of a type that is not on the list.
    #[error("files of this type are not taken")]
    Type,
    /// It is not what it begins as, or it breaks off.
    #[error("the file is damaged")]
    Damaged,
    /// It needs a password, so nobody can say what is in it.
    #[error("the file is protected by a password")]
    Protected,
    /// It holds what could run: macros, scripts, programs, other files, links that open by themselves.
    #[error("the file has active content")]
    Active,
    /// It is a file of another type too.
    #[error("the file is of two types at once")]
    Ambiguous,
    /// It unpacks to too much, or holds too many parts.
    #[error("the file unpacks to too much")]
    Unpacks,
    /// Its picture is too large to be shown.
    #[error("the picture has too many pixels")]
    Pixels,
    /// The scanner found something.
    #[error("the scanner refuses the file")]
    Infected,
}

impl Refusal {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Empty,
        Self::TooLarge,
        Self::Type,
        Self::Damaged,
        Self::Protected,
        Self::Active,
        Self::Ambiguous,
        Self::Unpacks,
        Self::Pixels,
        Self::Infected,
    ];

    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::Type => "type",
            Self::Damaged => "damaged",
            Self::Protected => "protected",
            Self::Active => "active",
            Self::Ambiguous => "ambiguous",
            Self::Unpacks => "unpacks",
            Self::Pixels => "pixels",
            Self::Infected => "infected",
        }
    }
}
