//! What can be wrong with a definition, and what to write instead.

use std::fmt;

/// Something wrong in a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The id of the page, question or other item that it is about.
    pub at: String,
    /// Which of those with this id, from 0.
    pub nth: usize,
    /// The key that is wrong, if it is one.
    pub key: Option<&'static str>,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    pub(super) fn new(at: &str, key: Option<&'static str>, kind: FaultKind) -> Self {
        Self { at: at.to_owned(), nth: 0, key, kind }
    }
}

/// What can be wrong with a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// An id with other characters than small letters, digits and hyphens.
    BadId(String),
    /// The website needs this id itself.
    ReservedId,
    /// Two pages have one id.
    PageTwice,
    /// Two form fields have one name.
    FieldTwice(String),
    /// A page and a question on another page, or two other things, would share their texts.
    TextTwice(String),
    /// The service has no pages, or a question page no questions.
    NothingAsked,
    /// An exit asks questions, which nobody would receive.
    ExitAsks,
    /// An exit without a condition ends every journey.
    ExitForAll,
    /// Something that only an exit has.
    OnlyOnExits,
    /// A page for the next round is made, not written.
    KindMade,
    /// A condition on something that no page asks; perhaps another id was meant.
    NobodyAsks(String, Option<String>),
    /// A condition on something that is asked later, on this page.
    AskedLater(String, String),
    /// A condition names an option that the question does not have; these it has.
    NoSuchOption(String, String, Vec<String>),
    /// A test that does not fit the kind of question.
    WrongTest(String),
    /// A choice without at least two different options, or options on another kind.
    Options,
    /// The exclusive option is not among the options.
    NoSuchExclusive(String),
    /// A key that this kind of question does not have.
    NotForThisKind(&'static str),
    /// The least is more than the most.
    LimitsCross,
    /// A condition on the same page must be one option of a choice.
    NotARevealer(String),
    /// What it begins with is not of the same kind.
    OtherKind(String),
    /// A date that is none.
    BadDate(String),
    /// A period or rule that is none.
    NoSuchRule(String),
    /// On that day no rule with this name holds.
    NoRuleToday(String),
    /// On some day two of one name hold.
    Overlap(String),
    /// There is no such group.
    NoSuchGroup(String),
    /// A group without pages.
    EmptyGroup,
    /// The pages of a group do not stand together.
    GroupApart(String),
    /// The number of rounds cannot be.
    Rounds,
    /// A page in a group cannot end the journey.
    ExitInGroup,
    /// A value without what its function needs, or with something else.
    ValueNeeds(&'static str),
    /// A question by which an anonymous person would be known.
    TellsWho,
    /// A door into another service has pages of its own.
    EntryWithPages,
    /// No answers lead to this page.
    Unreachable,
    /// No answers lead to this question.
    NeverAsked,
    /// No answers lead to the check page.
    NeverSubmitted,
    /// Answers lead to the check page, but there is no queue.
    NoQueue,
    /// More ways than can be checked.
    TooManyWays,
}

impl fmt::Display for FaultKind {
    #[expect(clippy::too_many_lines, reason = "one sentence for each")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadId(id) => write!(
                f,
                "\"{id}\" cannot be an id; use small letters, digits and hyphens, and begin with a letter"
            ),
            Self::ReservedId => write!(f, "the website needs this id itself; choose another"),
            Self::PageTwice => write!(f, "there is another page with this id; give each its own"),
            Self::FieldTwice(field) => {
                write!(f, "the form field \"{field}\" is asked for twice; give each question its own id")
            }
            Self::TextTwice(other) => {
                write!(f, "{other} has this id too, so both would have one text; choose another")
            }
            Self::NothingAsked => {
                write!(f, "asks nothing; add a question, or make it an exit with kind = \"exit\"")
            }
            Self::ExitAsks => write!(f, "an exit asks nothing; move its questions to a page before it"),
            Self::ExitForAll => {
                write!(f, "this exit would end every journey; say with `when` who should meet it")
            }
            Self::OnlyOnExits => write!(f, "only an exit can have this; write kind = \"exit\", or remove it"),
            Self::KindMade => write!(f, "this kind of page is made from [[group]]; remove it"),
            Self::NobodyAsks(id, None) => {
                write!(f, "nothing asks \"{id}\"; write the id of an earlier question")
            }
            Self::NobodyAsks(id, Some(near)) => write!(f, "nothing asks \"{id}\"; is \"{near}\" meant?"),
            Self::AskedLater(id, page) => {
                write!(
                    f,
                    "\"{id}\" is only asked later, on the page \"{page}\"; move that page before this one"
                )
            }
            Self::NoSuchOption(id, option, options) => {
                let options = options.join("\", \"");
                write!(f, "\"{option}\" is not an option of \"{id}\"; its options are \"{options}\"")
            }
            Self::WrongTest(id) => write!(
                f,
                "the test does not fit \"{id}\"; choices have options, dates older-than and younger-than, numbers \
                 at-least and at-most"
            ),
            Self::Options => {
                write!(
                    f,
                    "radios, checkboxes and select need at least two different options, and no other kind has any"
                )
            }
            Self::NoSuchExclusive(option) => {
                write!(
                    f,
                    "the exclusive option \"{option}\" is not among the options of these checkboxes; add it there"
                )
            }
            Self::NotForThisKind(key) => {
                write!(f, "this kind of question has no `{key}`; remove it, or change the kind")
            }
            Self::LimitsCross => {
                write!(f, "at-least is more than at-most, so nothing would do; exchange them")
            }
            Self::NotARevealer(id) => write!(
                f,
                "\"{id}\" is on the same page, where a condition can only be one option of radios, checkboxes or yes-no, as \
                 in when = {{ {id} = \"yes\" }}"
            ),
            Self::OtherKind(id) => {
                write!(f, "it cannot begin with the answer of \"{id}\", which is of another kind")
            }
            Self::BadDate(date) => write!(f, "\"{date}\" is not a date; write for example 2026-11-21"),
            Self::NoSuchRule(id) => {
                write!(f, "there is no [[rule]] \"{id}\"; write one, or a period such as \"30 days\"")
            }
            Self::NoRuleToday(id) => write!(
                f,
                "no [[rule]] \"{id}\" holds today; leave out `until` of the latest, or add the one that follows it"
            ),
            Self::Overlap(id) => {
                write!(
                    f,
                    "two with the id \"{id}\" hold on one day; end the first the day before the second begins"
                )
            }
            Self::NoSuchGroup(id) => {
                write!(f, "there is no [[group]] \"{id}\"; write one, or remove `group`")
            }
            Self::EmptyGroup => {
                write!(f, "no page belongs to this group; write group = \"…\" on its pages, or remove it")
            }
            Self::GroupApart(id) => {
                write!(
                    f,
                    "the pages of the group \"{id}\" must follow each other; move this page to the others"
                )
            }
            Self::Rounds => write!(
                f,
                "a group has 1 to {} rounds, and at-least is not more than at-most",
                super::MOST_ROUNDS
            ),
            Self::ExitInGroup => write!(f, "an exit cannot belong to a group; put it after the group"),
            Self::ValueNeeds(what) => write!(f, "this function needs {what}"),
            Self::TellsWho => write!(
                f,
                "the service is anonymous, and this would tell who someone is; remove it, or remove anonymous = true"
            ),
            Self::EntryWithPages => {
                write!(f, "a service with an entry has no pages and no queue; remove them, or remove `entry`")
            }
            Self::Unreachable => write!(f, "no answers lead to this page; mend its condition or remove it"),
            Self::NeverAsked => {
                write!(f, "no answers lead to this question; mend its condition or remove it")
            }
            Self::NeverSubmitted => {
                write!(
                    f,
                    "no answers lead to the check page, so nothing could ever be submitted; remove the queue to make it a guide"
                )
            }
            Self::NoQueue => write!(
                f,
                "answers can be submitted, but no queue gets them; add queue = \"…\", or an exit at the end of every way"
            ),
            Self::TooManyWays => write!(
                f,
                "up to here answers differ in more ways than can be checked; let fewer later conditions look at them"
            ),
        }
    }
}
