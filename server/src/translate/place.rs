//! Where a text is seen, for whoever translates it.

use crate::site::Site;
use wizard::{Service, problem::possible};

/// Where a text of a file is seen.
pub fn place(site: &Site, file: &str, name: &str) -> String {
    if name.starts_with('-') {
        return format!("A term that other texts of {file}.ftl use");
    }
    match site.services.get(file) {
        Some(service) => in_service(service, name),
        None => format!("General text ({file}.ftl)"),
    }
}

fn in_service(service: &Service, name: &str) -> String {
    let (message, attribute) = name.split_once('.').unwrap_or((name, ""));
    let place = match message {
        "service" => match attribute {
            "" => "name of the service".to_owned(),
            "description" => "in lists of services".to_owned(),
            "start" => "first page".to_owned(),
            "next" => "what happens next, on the last page".to_owned(),
            other => other.to_owned(),
        },
        _ => in_page(service, message, attribute),
    };
    format!("Service {}, {place}", service.id)
}

fn in_page(service: &Service, message: &str, attribute: &str) -> String {
    let asks = |page: &&wizard::Page| page.questions.iter().any(|question| question.text() == message);
    let question =
        service.pages.iter().flat_map(|page| &page.questions).find(|question| question.text() == message);
    if let (Some(question), Some(page)) = (question, service.pages.iter().find(asks)) {
        let option = |id: &str| question.choices().any(|option| option == id);
        let part = match attribute {
            "" => "the question".to_owned(),
            "hint" => "hint".to_owned(),
            "summary" => "its name on the page to check answers".to_owned(),
            "name" => "its name in problems, at the start of a sentence".to_owned(),
            "warning" => "warning".to_owned(),
            "body" => "below the question".to_owned(),
            "spoken" => "as it is read aloud".to_owned(),
            id if option(id) => format!("option {id}"),
            id if id.strip_suffix("-hint").is_some_and(option) => format!("hint of an option, {id}"),
            code if possible(question).iter().any(|known| known.name() == code) => format!("problem {code}"),
            other => other.to_owned(),
        };
        return format!("page {}, question {message}: {part}", page.text());
    }
    let part = if attribute.is_empty() { "heading" } else { attribute };
    if service.pages.iter().any(|page| page.text() == message) {
        return format!("page {message}: {part}");
    }
    if service.pages.iter().any(|page| page.letter.as_deref() == Some(message)) {
        return format!("letter {message}: {part}");
    }
    if message.starts_with("standard-") {
        return format!("what happens next: {message}");
    }
    format!("{message}: {part}")
}
