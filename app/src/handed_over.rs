//! Reads in the browser what the server hands over with a page; by hand, as [`wizard::json`] says why.

use crate::data::{
    Attempt, CaseData, Content, Language, Note, Organisation, PageData, Promise, ResumeData, SavedPhrase,
    Sent, ServiceCard, ServiceData,
};
use wizard::json::{Json, answers, problem};

/// All of it.
pub fn page_data(json: &Json) -> Option<PageData> {
    Some(PageData {
        lang: json.at("lang").text()?,
        languages: json.at("languages").list(language)?,
        organisation: organisation(json.at("organisation"))?,
        services: json.at("services").list(card)?,
        guide: json.at("guide").text()?,
        notes: json.at("notes").list(note)?,
        today: json.at("today").text()?,
        content: content(json.at("content"))?,
    })
}

fn language(json: &Json) -> Option<Language> {
    Some(Language { tag: json.at("tag").text()?, name: json.at("name").text()? })
}

fn organisation(json: &Json) -> Option<Organisation> {
    Some(Organisation {
        name: json.at("name").text()?,
        exit_to: json.at("exit_to").text()?,
        facts: json.at("facts").list(Json::pair)?,
    })
}

fn note(json: &Json) -> Option<Note> {
    Some(Note { activity: json.at("activity").text()?, parts: json.at("parts").list(Json::pair)? })
}

fn card(json: &Json) -> Option<ServiceCard> {
    Some(ServiceCard {
        id: json.at("id").text()?,
        name: json.at("name").text()?,
        description: json.at("description").text()?,
    })
}

fn content(json: &Json) -> Option<Content> {
    let fields = match json {
        Json::Text(_) => return Some(Content::Texts),
        Json::Fields(fields) => fields,
        _ => return None,
    };
    let (kind, json) = fields.first()?;
    Some(match kind.as_str() {
        "Service" => Content::Service(Box::new(service(json)?)),
        "Case" => Content::Case(case(json)?),
        "Resume" => Content::Resume(ResumeData {
            phrase: json.at("phrase").text()?,
            problem: json.at("problem").text()?,
        }),
        "Delete" => Content::Delete(json.is_true()),
        "Error" => Content::Error(json.variant()?),
        _ => return None,
    })
}

fn service(json: &Json) -> Option<ServiceData> {
    Some(ServiceData {
        answers: answers(json.at("answers"))?,
        attempt: json.at("attempt").optional(attempt)?,
        sent: json.at("sent").optional(sent)?,
        phrase: json.at("phrase").optional(phrase)?,
        documents: json.at("documents").text()?,
    })
}

fn attempt(json: &Json) -> Option<Attempt> {
    Some(Attempt {
        page: json.at("page").text()?,
        typed: answers(json.at("typed"))?,
        problems: json.at("problems").list(problem)?,
    })
}

fn sent(json: &Json) -> Option<Sent> {
    Some(Sent {
        reference: json.at("reference").text()?,
        secret: json.at("secret").text()?,
        received: json.at("received").text()?,
        standards: json.at("standards").list(promise)?,
    })
}

fn promise(json: &Json) -> Option<Promise> {
    Some(Promise { id: json.at("id").text()?, by: json.at("by").text()? })
}

fn phrase(json: &Json) -> Option<SavedPhrase> {
    Some(SavedPhrase {
        words: json.at("words").list(Json::text)?,
        lang: json.at("lang").text()?,
        until: json.at("until").text()?,
    })
}

fn case(json: &Json) -> Option<CaseData> {
    Some(CaseData {
        reference: json.at("reference").text()?,
        problems: json.at("problems").list(Json::pair)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::ErrorKind;
    use std::collections::BTreeMap;
    use wizard::{Answer, Answers, Code, Problem};

    fn text(text: &str) -> String {
        text.to_owned()
    }

    fn a_service() -> ServiceData {
        let answers = Answers(BTreeMap::from([
            (text("about"), Answer::from("access")),
            (text("harm"), Answer::Many(vec![text("distress"), text("money")])),
        ]));
        let problem =
            Problem { question: text("q"), field: text("q"), code: Code::TooLong, limit: Some(2_000) };
        let by = text("2026-12-24");
        ServiceData {
            attempt: Some(Attempt { page: text("q"), typed: answers.clone(), problems: vec![problem] }),
            answers,
            sent: Some(Sent {
                reference: text("HK-104233-K3M7"),
                secret: text("secret"),
                received: text("2026-11-22"),
                standards: vec![Promise { id: text("acknowledged"), by: by.clone() }],
            }),
            phrase: Some(SavedPhrase {
                words: vec![text("apple"), text("bread")],
                lang: text("en"),
                until: by,
            }),
            documents: text("a letter.pdf\nphoto.jpg"),
        }
    }

    fn a_case() -> CaseData {
        CaseData { reference: text("HK"), problems: vec![(text("reference"), text("invalid"))] }
    }

    #[test]
    fn every_page_is_read_as_it_was_written() {
        for content in [
            Content::Texts,
            Content::Service(Box::default()),
            Content::Service(Box::new(a_service())),
            Content::Case(CaseData::default()),
            Content::Case(a_case()),
            Content::Resume(ResumeData { phrase: text("apple"), problem: text("unknown") }),
            Content::Delete(false),
            Content::Delete(true),
            Content::Error(ErrorKind::NotFound),
            Content::Error(ErrorKind::BadRequest),
        ] {
            let data = PageData {
                lang: text("cy"),
                languages: vec![Language { tag: text("en"), name: text("English") }],
                organisation: Organisation {
                    name: text("The body"),
                    exit_to: text("https://example.org"),
                    facts: vec![(text("telephone"), text("0303 123 1113"))],
                },
                services: vec![ServiceCard { id: text("x"), name: text("X"), description: text("A <b>") }],
                guide: text("concern"),
                notes: vec![Note {
                    activity: text("concerns"),
                    parts: vec![(text("notice-purpose"), text("Why"))],
                }],
                today: text("2026-11-22"),
                content,
            };
            let json = serde_json::from_value(serde_json::to_value(&data).unwrap()).unwrap();
            assert_eq!(page_data(&json), Some(data));
        }
    }
}
