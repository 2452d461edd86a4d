//! What is said with an event: the question to the person, the outcome, how long a standard is extended.

use crate::{
    classification::{ACCOUNT, Classification},
    codes::{Codes, List},
    event::{EventKind, Reopening},
    passages::Run,
    problem::FieldProblem,
};
use serde::{Deserialize, Serialize};
use std::fmt;
use time::Date;
use wizard::{Service, Standard, Within};

/// The most characters of a text, but for letters and outcomes.
pub const TEXT: usize = 4_000;
/// The most characters of a letter or an outcome.
pub const LETTER: usize = 20_000;

/// What is said with an event. As JSON it is what the case API takes, with the event's name as `kind`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Details {
    /// How it was filed on receipt.
    Received(Box<Classification>),
    /// Nothing more.
    Acknowledge,
    /// To whom it goes: one of the two at least.
    Allocate {
        /// The queue.
        queue: Option<String>,
        /// The officer: the name of an account.
        officer: Option<String>,
    },
    /// What changes of how it is filed.
    Classify(Box<Classification>),
    /// What the person is asked.
    Suspend {
        /// The question.
        question: String,
    },
    /// What the person adds.
    AddInformation {
        /// In their words.
        text: String,
    },
    /// Nothing more.
    Resume,
    /// Which standard gets how much more time.
    Extend {
        /// The standard's id.
        standard: String,
        /// How long: hours where the standard is in hours, and else a period.
        by: Within,
        /// Why, for the person.
        reason: String,
    },
    /// Nothing more: nobody has to say why.
    Withdraw,
    /// The outcome.
    Decide {
        /// The decision.
        decision: String,
        /// What was decided more closely.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        detail_1: Option<String>,
        /// And more closely still.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        detail_2: Option<String>,
        /// The outcome, for the person.
        outcome: String,
    },
    /// By which way the outcome went.
    Close {
        /// The channel.
        channel: String,
    },
    /// Why it is taken up again.
    Reopen {
        /// Why.
        because: Reopening,
    },
    /// What staff write down for themselves.
    Note {
        /// In their words.
        text: String,
    },
    /// What the person is written.
    Letter {
        /// The template that it was made from.
        template: String,
        /// The letter as it was sent.
        text: String,
        /// Which languages it is in, if that is known.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        languages: Vec<Run>,
    },
    /// What a remote back end told ([`crate::elsewhere`]). Nobody can send it.
    Elsewhere {
        /// What happened there.
        event: EventKind,
        /// Its number there.
        number: u32,
        /// Where the case stood, in the back end's words.
        said: String,
        /// What was said with it, for the person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<String>,
    },
}

impl fmt::Debug for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Details").field(&self.kind().name()).finish()
    }
}

/// What an event is checked against.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The code lists.
    pub codes: &'a Codes,
    /// The service that the case was raised with.
    pub service: &'a Service,
    /// The day on which it was received.
    pub received_on: Date,
    /// How the case is filed.
    pub filed: &'a Classification,
    /// The day.
    pub today: Date,
}

impl Known<'_> {
    /// A standard that holds for the case.
    fn standard(&self, id: &str) -> Option<&Standard> {
        let mut standards = self.service.standards.iter();
        standards.find(|standard| standard.id == id && standard.holds_on(self.received_on))
    }

    fn offers(&self, list: List, above: Option<&str>, id: &str) -> bool {
        let law = self.filed.legislation.as_deref();
        self.codes.offered(list, above, law, self.today).any(|code| code.id == id)
    }
}

impl Details {
    /// The event that this is said with.
    pub fn kind(&self) -> EventKind {
        match self {
            Self::Received(_) => EventKind::Received,
            Self::Acknowledge => EventKind::Acknowledge,
            Self::Allocate { .. } => EventKind::Allocate,
            Self::Classify(_) => EventKind::Classify,
            Self::Suspend { .. } => EventKind::Suspend,
            Self::AddInformation { .. } => EventKind::AddInformation,
            Self::Resume => EventKind::Resume,
            Self::Extend { .. } => EventKind::Extend,
            Self::Withdraw => EventKind::Withdraw,
            Self::Decide { .. } => EventKind::Decide,
            Self::Close { .. } => EventKind::Close,
            Self::Reopen { .. } => EventKind::Reopen,
            Self::Note { .. } => EventKind::Note,
            Self::Letter { .. } => EventKind::Letter,
            Self::Elsewhere { event, .. } => *event,
        }
    }

    /// What is said with an event that needs no words; nothing if it does.
    pub fn bare(kind: EventKind) -> Option<Self> {
        match kind {
            EventKind::Received => Some(Self::Received(Box::default())),
            EventKind::Acknowledge => Some(Self::Acknowledge),
            EventKind::Resume => Some(Self::Resume),
            EventKind::Withdraw => Some(Self::Withdraw),
            // Documents say something without words.
            EventKind::AddInformation => Some(Self::AddInformation { text: String::new() }),
            _ => None,
        }
    }

    /// The words that the person who raised the case sees with the event, if it has any for them.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Suspend { question: words }
            | Self::AddInformation { text: words }
            | Self::Extend { reason: words, .. }
            | Self::Decide { outcome: words, .. }
            | Self::Letter { text: words, .. }
            | Self::Elsewhere { words: Some(words), .. } => {
                Some(words.as_str()).filter(|words| !words.is_empty())
            }
            _ => None,
        }
    }

    /// Which languages these words are in, as far as that is known.
    pub fn languages(&self) -> &[Run] {
        match self {
            Self::Letter { languages, .. } => languages,
            _ => &[],
        }
    }

    /// What is wrong with it: blank where something is needed, too long, or a code that cannot be chosen.
    pub fn problems(&self, known: &Known<'_>) -> Vec<FieldProblem> {
        let mut problems = Vec::new();
        let mut wrong = |field: &str, code: &str| problems.push(FieldProblem::new(field, code));
        match self {
            Self::Allocate { queue, officer } => {
                if queue.is_none() && officer.is_none() {
                    wrong("queue", "required");
                }
                if queue.as_ref().is_some_and(|queue| !known.offers(List::Queue, None, queue)) {
                    wrong("queue", "unknown-code");
                }
                problems
                    .extend(officer.as_ref().and_then(|officer| text_problem("officer", officer, ACCOUNT)));
            }
            Self::Received(filed) | Self::Classify(filed) => {
                problems = filed.problems(known.filed, known.codes, known.today);
            }
            Self::Suspend { question } => problems.extend(text_problem("question", question, TEXT)),
            Self::AddInformation { text } | Self::Note { text } => {
                problems.extend(text_problem("text", text, TEXT));
            }
            Self::Extend { standard, by, reason } => {
                match known.standard(standard).map(|standard| standard.within) {
                    None => wrong("standard", "unknown-standard"),
                    Some(within) if matches!(within, Within::Hours(_)) != matches!(by, Within::Hours(_)) => {
                        wrong("by", "other-unit");
                    }
                    Some(_) => {}
                }
                problems.extend(text_problem("reason", reason, TEXT));
            }
            Self::Decide { decision, detail_1, detail_2, outcome } => {
                let decided = [
                    ("decision", List::Decision, Some(decision), None),
                    ("detail_1", List::Detail1, detail_1.as_ref(), Some(decision)),
                    ("detail_2", List::Detail2, detail_2.as_ref(), detail_1.as_ref()),
                ];
                for (field, list, id, above) in decided {
                    if id.is_some_and(|id| !known.offers(list, above.map(String::as_str), id)) {
                        wrong(field, "unknown-code");
                    }
                }
                problems.extend(text_problem("outcome", outcome, LETTER));
            }
            Self::Close { channel } => {
                if !known.offers(List::Channel, None, channel) {
                    wrong("channel", "unknown-code");
                }
            }
            Self::Letter { template, text, .. } => {
                problems.extend(text_problem("template", template, ACCOUNT));
                problems.extend(text_problem("text", text, LETTER));
            }
            Self::Acknowledge
            | Self::Resume
            | Self::Withdraw
            | Self::Reopen { .. }
            | Self::Elsewhere { .. } => {}
        }
        problems
    }
}

fn text_problem(field: &str, text: &str, most: usize) -> Option<FieldProblem> {
    if text.trim().is_empty() {
        Some(FieldProblem::new(field, "required"))
    } else {
        (text.chars().count() > most).then(|| FieldProblem::too_long(field, most))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::codes::tests::reference;
    use time::macros::date;
    use wizard::Period;

    const DAY: Date = date!(2026 - 11 - 21);

    fn own(text: &str) -> String {
        text.to_owned()
    }

    fn decided(codes: [&str; 3]) -> Details {
        let [decision, detail_1, detail_2] = codes.map(own);
        let some = |code: String| Some(code).filter(|code| !code.is_empty());
        Details::Decide { decision, detail_1: some(detail_1), detail_2: some(detail_2), outcome: own("x") }
    }

    fn problems(details: &Details) -> Vec<(String, String)> {
        let standard = |id: &str, within| Standard {
            id: own(id),
            within,
            next_working_day: false,
            met_by: Vec::new(),
            since: None,
            until: (id == "old").then(|| own("2026-11-20")),
        };
        let hours = Within::Hours(72);
        let month = Within::Period(Period::Months(1));
        let standards = vec![standard("old", hours), standard("hours", hours), standard("month", month)];
        let filed = Classification { legislation: Some(own("foia-2000")), ..Classification::default() };
        let known = Known {
            codes: &reference(),
            service: &Service { standards, ..Service::default() },
            received_on: DAY,
            filed: &filed,
            today: DAY,
        };
        details.problems(&known).into_iter().map(|problem| (problem.field, problem.code)).collect()
    }

    fn extended(standard: &str, by: &str) -> Details {
        Details::Extend { standard: own(standard), by: by.parse().unwrap(), reason: own("x") }
    }

    #[test]
    fn what_is_sound_has_no_problems() {
        for details in [
            Details::Allocate { queue: Some(own("pecr")), officer: None },
            Details::Suspend { question: "?".repeat(TEXT) },
            extended("hours", "24 hours"),
            extended("month", "20 working days"),
            decided(["no-further-action", "", ""]),
            decided(["regulatory-action", "dn-served", "upheld"]),
            Details::Close { channel: own("post") },
            Details::Letter { template: own("decision"), text: "é".repeat(LETTER), languages: Vec::new() },
        ] {
            assert_eq!(problems(&details), [], "{details:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (details, field, code) in [
            (Details::Allocate { queue: None, officer: None }, "queue", "required"),
            (Details::Allocate { queue: Some(own("x")), officer: None }, "queue", "unknown-code"),
            (Details::Allocate { queue: None, officer: Some(own(" ")) }, "officer", "required"),
            (Details::Suspend { question: own(" \n") }, "question", "required"),
            (Details::AddInformation { text: "x".repeat(TEXT + 1) }, "text", "too-long"),
            (extended("old", "24 hours"), "standard", "unknown-standard"),
            (extended("hours", "1 days"), "by", "other-unit"),
            (extended("month", "1 hours"), "by", "other-unit"),
            (decided(["whim", "", ""]), "decision", "unknown-code"),
            (decided(["no-further-action", "dn-served", ""]), "detail_1", "unknown-code"),
            // For data protection only.
            (decided(["no-further-action", "not-data-protection", ""]), "detail_1", "unknown-code"),
            (decided(["regulatory-action", "", "upheld"]), "detail_2", "unknown-code"),
            (Details::Close { channel: own("pigeon") }, "channel", "unknown-code"),
        ] {
            assert_eq!(problems(&details), [(own(field), own(code))], "{details:?}");
        }
    }

    #[test]
    fn details_are_read_as_they_were_written_and_shown_to_nobody() {
        let note = Details::Note { text: own("canary") };
        let written = serde_json::to_value(&note).unwrap();
        assert_eq!(written, serde_json::json!({ "kind": "note", "text": "canary" }));
        assert_eq!(serde_json::from_value::<Details>(written).unwrap(), note);
        assert_eq!(format!("{note:?}"), "Details(\"note\")");
        let received = Details::Received(Box::default());
        assert_eq!(serde_json::to_value(&received).unwrap(), serde_json::json!({ "kind": "received" }));
    }
}
