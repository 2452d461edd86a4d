//! What the pages about personal information are made of. All days are ISO 8601.

/// A purpose that visitors decide about, and where this visitor stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id: the name of its field, and of its texts, `purpose-<id>`.
    pub id: String,
    /// The activity that it is for.
    pub activity: String,
    /// Whether nothing is done before a yes; else it is done until a no.
    pub by_consent: bool,
    /// What they decided, and on which day.
    pub decision: Option<(bool, String)>,
    /// Whether their browser says no for them (Global Privacy Control).
    pub signalled: bool,
    /// Whether it may be done.
    pub allowed: bool,
}

/// Something that is kept on the device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The name of its text, `item-<id>`; empty for what the register does not have.
    pub id: String,
    /// What the browser knows it by.
    pub name: String,
    /// Where the browser keeps it.
    pub store: ::notice::Store,
    /// The activity that it serves.
    pub activity: String,
    /// How long it is kept.
    pub kept: Option<::notice::Period>,
    /// Whether it is there now.
    pub here: bool,
}

/// The cookies page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CookiesPage {
    /// What can be decided.
    pub choices: Vec<Choice>,
    /// What may be kept on the device.
    pub items: Vec<Item>,
    /// The purposes whose question has no answer, where an answer was needed.
    pub unanswered: Vec<String>,
    /// Whether a choice has just been saved.
    pub saved: bool,
    /// Whether the browser sends Global Privacy Control.
    pub signal: bool,
}

/// The privacy notice, for this visitor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NoticePage {
    /// The version of the register, and the day from which it holds.
    pub version: (u32, String),
    /// What can be decided.
    pub choices: Vec<Choice>,
    /// What is on the device, the undeclared last.
    pub items: Vec<Item>,
    /// What the visitor has done here.
    pub traces: Vec<Trace>,
    /// The activities.
    pub activities: Vec<Activity>,
    /// Earlier and later versions, the newest first.
    pub history: Vec<Version>,
    /// Whether the browser sends Global Privacy Control.
    pub signal: bool,
    /// What has just been deleted from the device, and whether that worked.
    pub deleted: Option<(String, bool)>,
}

/// An activity as the notice tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Its id; its text is `activity-<id>`.
    pub id: String,
    /// Whether it is done elsewhere than on this site.
    pub outside: bool,
    /// The parts of its texts that the body has not confirmed.
    pub unconfirmed: Vec<&'static str>,
    /// Whether it applies to what this visitor has done here.
    pub applies: bool,
}

/// Something that the visitor has done here, and how long it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// What it is.
    pub kind: TraceKind,
    /// The name of the service.
    pub service: String,
    /// The address of the service.
    pub href: String,
    /// The activities that it belongs to.
    pub activities: Vec<String>,
    /// The last day on which it is kept; none where that is counted from what has not happened yet.
    pub until: Option<String>,
    /// How long after that it is kept.
    pub kept: Option<::notice::Period>,
}

/// What a trace is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TraceKind {
    /// Answers not sent yet.
    Draft,
    /// Answers saved with a phrase.
    Saved,
    /// A case with this reference.
    Case(String),
}

/// A version of the notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number; its text is `notice-version-<number>`.
    pub number: u32,
    /// The day from which it holds.
    pub date: String,
    /// How it differs from the one before.
    pub differences: Vec<::notice::Difference>,
}

/// A receipt of what was decided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReceiptPage {
    /// What the register has, and where the visitor stands.
    pub choices: Vec<Choice>,
    /// When each was decided, by purpose: day and time of day.
    pub times: Vec<(String, String, String)>,
    /// The version of the register.
    pub version: u32,
    /// The mark by which the body knows its own receipts.
    pub mark: String,
}
