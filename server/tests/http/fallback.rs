//! A language that lacks some texts has the English ones, and its pages say so.

use crate::app::{Reply, TestApp};
use scraper::{ElementRef, Html, Selector};
use server::{
    check::check,
    site::{Folders, Site},
};
use std::{fs, path::Path};
use tempfile::TempDir;
use time::macros::date;

const MARKS: [char; 2] = ['\u{FDD0}', '\u{FDD1}'];
const QUESTION: &str = "/pl/services/data-protection/about";

/// A copy of the reference site.
fn copy() -> (TempDir, Folders) {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let (from, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
            if from.is_dir() { copy(&from, &to) } else { _ = fs::copy(from, to).unwrap() }
        }
    }
    let folder = tempfile::tempdir().unwrap();
    for part in ["site", "locales"] {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(part), &folder.path().join(part));
    }
    let folders = Folders::under(folder.path());
    (folder, folders)
}

/// Takes a message, with its attributes, out of a file of the Polish texts.
fn remove(folders: &Folders, file: &str, message: &str) {
    let path = folders.locales.join("pl").join(file);
    let source = fs::read_to_string(&path).unwrap();
    let mut inside = false;
    let rest = source.split_inclusive('\n').filter(|line| {
        if !line.starts_with([' ', '\n', '}']) {
            inside = line.starts_with(&format!("{message} ="));
        }
        !inside
    });
    let rest: String = rest.collect();
    assert_ne!(source, rest, "{message}");
    fs::write(path, rest).unwrap();
}

async fn app(folders: &Folders) -> TestApp {
    TestApp::with(|site| *site = Site::load(folders).unwrap()).await
}

/// The language and the direction of the words of an element.
fn language(element: ElementRef<'_>) -> (String, String) {
    let of = |name| {
        let mut elements = std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap));
        elements.find_map(|element| element.attr(name)).unwrap_or_default().to_owned()
    };
    (of("lang"), of("dir"))
}

/// Whether each place of the page that has these words, and nothing else, says that they are English.
fn says_english(reply: &Reply, words: &str) {
    let page = Html::parse_document(&reply.text());
    let own = |element: &ElementRef<'_>| {
        let own = element.children().filter_map(|child| child.value().as_text());
        own.flat_map(|text| text.chars()).collect::<String>().trim() == words
    };
    let body = Selector::parse("body *").unwrap();
    let places: Vec<_> = page.select(&body).filter(own).collect();
    assert!(!places.is_empty(), "{words}: {}", reply.text());
    for place in places {
        assert_eq!(language(place), ("en".to_owned(), "ltr".to_owned()), "{words}: {}", place.html());
    }
    assert!(!reply.text().contains(MARKS));
}

fn hydrates(reply: &Reply) -> bool {
    reply.text().contains("id=\"page-data\"")
}

#[tokio::test]
async fn what_a_language_lacks_is_marked_as_english_where_it_stands() {
    let (_folder, folders) = copy();
    for (file, message) in [
        ("data-protection.ftl", "about"),
        ("common.ftl", "continue"),
        ("common.ftl", "footer-contact"),
        ("common.ftl", "error-summary"),
        ("common.ftl", "error-not-found"),
        ("pages.ftl", "contact"),
    ] {
        remove(&folders, file, message);
    }
    let faults = check(&folders, date!(2026 - 11 - 21));
    for missing in ["about: missing", "about.required: missing", "continue: missing", "contact.body: missing"]
    {
        assert!(
            faults.iter().any(|fault| fault.contains(missing) && fault.contains("/pl/")),
            "{missing}: {faults:?}"
        );
    }
    let app = app(&folders).await;
    let question = app.get(QUESTION, &[]).await;
    for words in [
        "What is your concern about?",
        "Getting personal information from an organisation",
        "For example, you asked for a copy of your information and it said no",
        "Continue",
        "Contact us",
    ] {
        says_english(&question, words);
    }
    // What it has is its own.
    let page = Html::parse_document(&question.text());
    let back = page.select(&Selector::parse(".govuk-back-link").unwrap()).next().unwrap();
    assert_eq!(language(back).0, "pl");
    let problem = app.post(QUESTION, "", "").await;
    assert_eq!(problem.status, 422);
    says_english(&problem, "Select what your concern is about");
    says_english(&problem, "There is a problem");
    says_english(&app.get("/pl/no-such-page", &[]).await, "Page not found");
    let contact = app.get("/pl/contact", &[]).await;
    let page = Html::parse_document(&contact.text());
    let paragraphs: Vec<_> = page.select(&Selector::parse("main :is(p, li, h2)").unwrap()).collect();
    assert!(paragraphs.len() > 3);
    for runs in paragraphs {
        let texts = runs.descendants().filter(|node| node.value().is_text());
        for element in texts.filter_map(|text| text.parent().and_then(ElementRef::wrap)) {
            assert_eq!(language(element).0, "en", "{}", runs.html());
        }
    }
    // Other languages are as they were.
    for lang in ["en", "cy"] {
        let other = app.get(&QUESTION.replace("/pl", &format!("/{lang}")), &[]).await;
        assert!(hydrates(&other) && !other.text().contains(MARKS), "{lang}");
    }
}

/// The browser has the texts of one language. Pages for which these are enough are as fast as in any other.
#[tokio::test]
async fn only_pages_that_may_show_english_are_left_to_the_server() {
    let (_folder, folders) = copy();
    remove(&folders, "data-protection.ftl", "about");
    let app = app(&folders).await;
    assert!(!hydrates(&app.get(QUESTION, &[]).await));
    for path in ["/pl", "/pl/contact", "/pl/services/nuisance"] {
        assert!(hydrates(&app.get(path, &[]).await), "{path}");
    }
    remove(&folders, "nuisance.ftl", "service");
    let app = self::app(&folders).await;
    let home = app.get("/pl", &[]).await;
    assert!(!hydrates(&home), "it lists a service without a name");
    says_english(&home, "Report nuisance calls and messages");
}
