//! What people type and have typed runs as its script does, whatever the page's language.

use crate::{
    app::{SERVICE, TestApp},
    events::Raised,
};
use scraper::{ElementRef, Html, Selector};
use wizard::{Kind, Question};

/// Lines that run either way.
const WORDS: &str = "I wrote to شركة in May.\nثم اتصلت بـ Acme.\n12";

async fn page(app: &TestApp, path: &str, cookie: &str) -> Html {
    let reply = app.get(path, &[("cookie", cookie)]).await;
    assert_eq!(reply.status, 200, "{path}");
    Html::parse_document(&reply.text())
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn words(element: &ElementRef<'_>) -> String {
    element.text().collect()
}

/// The page of a question that is answered at length, and its question.
fn at_length(app: &TestApp) -> (String, String) {
    let (service, answers) = (&app.state.site.services[SERVICE], app.answers("words"));
    let is_long =
        |question: &Question| question.kind == Kind::LongText && answers.0.contains_key(&question.id);
    let mut alone = service.pages.iter().filter(|page| page.questions.len() == 1);
    let page = alone.find(|page| page.questions.iter().any(is_long)).unwrap();
    (format!("/ar/services/{SERVICE}/{}?change", page.id), page.questions[0].id.clone())
}

/// Whoever has written this, and chosen the rest.
async fn written(app: &TestApp) -> String {
    let cookie = app.answered().await;
    let (page, question) = at_length(app);
    let form = format!("{question}={}", WORDS.replace('\n', "%0D%0A").replace(' ', "+"));
    assert_eq!(app.post(&page, &cookie, &form).await.status, 303);
    cookie
}

#[tokio::test]
async fn what_a_person_wrote_runs_as_its_letters_do_wherever_it_is_shown() {
    let app = TestApp::new().await;
    let cookie = written(&app).await;
    let check = page(&app, &format!("/ar/services/{SERVICE}/check"), &cookie).await;
    let answers = all(&check, ".hark-answer");
    let own = answers.iter().find(|answer| words(answer) == WORDS).expect("the answer, with its lines");
    assert_eq!(own.attr("dir"), Some("auto"));
    // What the site puts into words runs as the page does.
    let about = app.state.site.texts("ar", Some(SERVICE)).unwrap().attribute("about", "access").unwrap();
    let chosen = answers.iter().find(|answer| words(answer) == about).expect("a choice");
    assert_eq!(chosen.attr("dir"), None);

    let yours = page(&app, "/ar/your-information", &cookie).await;
    assert!(all(&yours, ".hark-answer[dir=auto]").iter().any(|answer| words(answer) == WORDS));

    let sent = app.post(&format!("/ar/services/{SERVICE}/check"), &cookie, "").await;
    assert_eq!(sent.status, 303);
    let done = page(&app, &format!("/ar/services/{SERVICE}/done"), &cookie).await;
    assert!(all(&done, ".hark-answer[dir=auto]").iter().any(|answer| words(answer) == WORDS));
}

#[tokio::test]
async fn where_people_type_the_field_knows_which_way() {
    let app = TestApp::new().await;
    let cookie = app.answered().await;
    let (at_length, question) = at_length(&app);
    for (path, name, dir) in [
        ("/ar/case", "reference", "ltr"),
        ("/ar/case", "secret", "ltr"),
        ("/ar/resume", "phrase", "auto"),
        ("/ar/search", "q", "auto"),
        (&at_length, &question, "auto"),
        ("/ar/services/data-protection/your-details?change", "your-name", "auto"),
        ("/ar/services/data-protection/your-details?change", "your-email", "ltr"),
    ] {
        let shown = page(&app, path, &cookie).await;
        let field = all(&shown, &format!("[name={name}]"));
        assert_eq!(field.first().expect(path).attr("dir"), Some(dir), "{path} {name}");
    }
    let case = Raised::of(&app).await;
    let form = format!("reference={}&secret={}", case.reference, case.secret);
    let shown = Html::parse_document(&app.post("/ar/case", "", &form).await.text());
    assert_eq!(all(&shown, "textarea[name=text]")[0].attr("dir"), Some("auto"));
}
