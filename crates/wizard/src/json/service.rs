//! The types of a definition, and answers.

use super::Json;
use crate::{
    Answer, Answers, Calendar, Condition, Evidence, Group, HandOver, Page, Period, Problem, Question, Rule,
    Service, Span, Test,
    page::{DateRule, PageKind},
    question::{Kind, Limits, Warnings},
    value::Value,
};
use std::collections::BTreeMap;

/// A service.
pub fn service(json: &Json) -> Option<Service> {
    Some(Service {
        id: json.at("id").text()?,
        activity: json.at("activity").text()?,
        queue: json.at("queue").text(),
        anonymous: json.at("anonymous").is_true(),
        mail_to: None,
        exit_this_page: json.at("exit-this-page").is_true(),
        evidence: json.at("evidence").optional(evidence)?,
        entry: json.at("entry").optional(hand_over)?,
        // Not sent: see `Service::for_browsers`.
        standards: Vec::new(),
        filings: Vec::new(),
        rules: json.at("rule").list(rule)?,
        values: json.at("value").list(value)?,
        groups: json.at("group").list(group)?,
        pages: json.at("page").list(page)?,
        calendar: Calendar::of_days(json.at("calendar").list(Json::small)?),
    })
}

fn evidence(json: &Json) -> Option<Evidence> {
    Some(Evidence { files: json.at("files").small()?, kilobytes: json.at("kilobytes").small()? })
}

fn rule(json: &Json) -> Option<Rule> {
    Some(Rule {
        id: json.at("id").text()?,
        is: period(json.at("is"))?,
        since: json.at("since").text(),
        until: json.at("until").text(),
    })
}

fn value(json: &Json) -> Option<Value> {
    Some(Value {
        id: json.at("id").text()?,
        function: json.at("function").variant()?,
        date: json.at("date").text(),
        turnover: json.at("turnover").text(),
        staff: json.at("staff").text(),
        tier_1_if: json.at("tier-1-if").list(Json::text)?,
    })
}

fn group(json: &Json) -> Option<Group> {
    Some(Group {
        id: json.at("id").text()?,
        at_least: json.at("at-least").small()?,
        at_most: json.at("at-most").small()?,
    })
}

fn hand_over(json: &Json) -> Option<HandOver> {
    Some(HandOver {
        service: json.at("service").text()?,
        set: json.at("set").fields(Json::text)?,
        copy: json.at("copy").fields(Json::text)?,
    })
}

fn page(json: &Json) -> Option<Page> {
    Some(Page {
        id: json.at("id").text()?,
        when: json.at("when").optional(condition)?,
        kind: json.at("kind").optional(Json::variant)?.unwrap_or(PageKind::Question),
        letter: json.at("letter").text(),
        hand_over: json.at("hand-over").optional(hand_over)?,
        dates: json.at("dates").fields(date_rule)?,
        optional: json.at("optional").is_true(),
        group: json.at("group").text(),
        round: json.at("round").small().unwrap_or_default(),
        questions: json.at("question").list(question)?,
    })
}

fn date_rule(json: &Json) -> Option<DateRule> {
    Some(DateRule { after: json.at("after").text()?, add: span(json.at("add"))? })
}

fn question(json: &Json) -> Option<Question> {
    Some(Question {
        id: json.at("id").text()?,
        kind: json.at("kind").optional(Json::variant)?.unwrap_or(Kind::Text),
        options: json.at("options").list(Json::text)?,
        exclusive: json.at("exclusive").text(),
        optional: json.at("optional").is_true(),
        when: json.at("when").optional(condition)?,
        max_length: json.at("max-length").small(),
        rows: json.at("rows").small(),
        autocomplete: json.at("autocomplete").text(),
        prefill: json.at("prefill").text(),
        check: limits(json.at("check"))?,
        warn: Warnings { older_than: json.at("warn").at("older-than").optional(span)? },
        activity: json.at("activity").text(),
        personal: json.at("personal").is_true(),
        round: json.at("round").small().unwrap_or_default(),
    })
}

fn limits(json: &Json) -> Option<Limits> {
    Some(Limits {
        not_after: json.at("not-after").optional(Json::variant)?,
        at_least: json.at("at-least").number(),
        at_most: json.at("at-most").number(),
    })
}

fn period(json: &Json) -> Option<Period> {
    json.text()?.parse().ok()
}

fn span(json: &Json) -> Option<Span> {
    json.text()?.try_into().ok()
}

fn condition(json: &Json) -> Option<Condition> {
    match json {
        Json::List(_) => json.list(tests).map(Condition::Any),
        _ => tests(json).map(Condition::All),
    }
}

fn tests(json: &Json) -> Option<BTreeMap<String, Test>> {
    json.fields(test)
}

fn test(json: &Json) -> Option<Test> {
    let fields = match json {
        Json::Text(option) => return Some(Test::Is(option.clone())),
        Json::List(_) => return json.list(Json::text).map(Test::OneOf),
        Json::Fields(fields) => fields,
        _ => return None,
    };
    let (name, value) = fields.first()?;
    Some(match name.as_str() {
        "older-than" => Test::Older { older_than: span(value)? },
        "younger-than" => Test::Younger { younger_than: span(value)? },
        "not" => Test::Not { not: value.list(Json::text)? },
        "answered" => Test::Answered { answered: value.is_true() },
        "at-least" => Test::AtLeast { at_least: value.number()? },
        "at-most" => Test::AtMost { at_most: value.number()? },
        _ => return None,
    })
}

/// Answers by field name.
pub fn answers(json: &Json) -> Option<Answers> {
    json.fields(answer).map(Answers)
}

fn answer(json: &Json) -> Option<Answer> {
    match json {
        Json::Text(value) => Some(Answer::One(value.clone())),
        _ => json.list(Json::text).map(Answer::Many),
    }
}

/// A problem with an answer.
pub fn problem(json: &Json) -> Option<Problem> {
    Some(Problem {
        question: json.at("question").text()?,
        field: json.at("field").text()?,
        code: json.at("code").variant()?,
        limit: json.at("limit").number(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, properties::SERVICES};
    use time::macros::date;

    /// What serde writes.
    fn written(value: &impl serde::Serialize) -> Json {
        serde_json::from_value(serde_json::to_value(value).unwrap()).unwrap()
    }

    #[test]
    fn every_definition_is_read_as_it_was_written() {
        for defined in SERVICES.iter() {
            let calendar = Calendar::new([date!(2026 - 12 - 25), date!(1900 - 01 - 01)]);
            let defined = Service { calendar, ..defined.clone() };
            let sent = defined.for_browsers();
            assert_eq!(service(&written(&sent)).unwrap(), sent);
        }
    }

    #[test]
    fn what_is_no_definition_is_none() {
        for json in [Json::Null, Json::Text("x".into()), Json::Fields(vec![("id".into(), Json::Number(1))])] {
            assert_eq!(service(&json), None);
        }
    }

    #[test]
    fn answers_and_problems_are_read_as_they_were_written() {
        let given = Answers(BTreeMap::from([
            ("one".to_owned(), Answer::One("ŵ".into())),
            ("many".to_owned(), Answer::Many(vec!["a".into(), "b".into()])),
            ("none".to_owned(), Answer::Many(Vec::new())),
        ]));
        assert_eq!(answers(&written(&given)), Some(given));
        for limit in [None, Some(-3)] {
            let (question, field) = ("q".to_owned(), "q-day".to_owned());
            let found = Problem { question, field, code: Code::MissingDayAndMonth, limit };
            assert_eq!(problem(&written(&found)), Some(found));
        }
    }
}
