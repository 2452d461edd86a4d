//! The page on which people add documents, and what becomes of them with their answers.

use crate::{
    app::{Reply, SERVICE, TestApp},
    retention::enforce,
};
use axum::http::StatusCode;
use serde_json::Value;
use server::secrets::VisitorSecret;
use std::fmt::Write;

/// The parts of a form, as a browser sends them.
#[derive(Default)]
struct Parts(String);

impl Parts {
    fn field(mut self, name: &str, value: &str) -> Self {
        write!(self.0, "--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").unwrap();
        self
    }

    fn file(mut self, name: &str, content: &str) -> Self {
        let part =
            format!("form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/x\r\n\r\n");
        write!(self.0, "--x\r\nContent-Disposition: {part}{content}\r\n").unwrap();
        self
    }
}

impl TestApp {
    async fn post_parts(&self, path: &str, cookie: &str, parts: Parts) -> Reply {
        let fields = [
            ("content-type", "multipart/form-data; boundary=x"),
            ("sec-fetch-site", "same-origin"),
            ("cookie", cookie),
        ];
        self.send("POST", path, &fields, parts.0 + "--x--\r\n").await
    }

    /// The cookie of someone who has answered everything.
    pub async fn answered(&self) -> String {
        let mut cookie = String::new();
        let answers = self.answers("words");
        let service = self.state.site.services[SERVICE].clone();
        for page in wizard::journey(&service, &answers, self.state.clock.today()).pages {
            let fields = page.questions.iter().flat_map(wizard::Question::fields);
            let pairs = fields.flat_map(|field| {
                let values: Vec<_> = answers.values(&field).to_vec();
                values.into_iter().map(move |value| format!("{field}={value}"))
            });
            let form = pairs.collect::<Vec<_>>().join("&").replace(' ', "+");
            let reply = self.post(&format!("/en/services/{SERVICE}/{}", page.id), &cookie, &form).await;
            assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}: {}", page.id, reply.text());
            cookie = reply.cookies().remove(0);
        }
        cookie
    }
}

const PAGE: &str = "/en/services/data-protection/evidence";
const CHECK: &str = "/en/services/data-protection/check";

#[tokio::test]
async fn documents_are_added_taken_away_and_sent() {
    let app = TestApp::new().await;
    assert_eq!(app.get(PAGE, &[]).await.field("location"), "/en/services/data-protection/about");
    let cookie = app.answered().await;
    let check = app.get(CHECK, &[("cookie", &cookie)]).await.text();
    assert!(check.contains(PAGE), "the way to it");

    let empty = app.get(PAGE, &[("cookie", &cookie)]).await;
    assert_eq!((empty.status, empty.field("cache-control")), (StatusCode::OK, "no-store"));
    assert!(empty.text().contains("3 MB"), "what it takes");
    let two = Parts::default().file("a letter.txt", "Dear sirs").file("<b>.txt", "words");
    let added = app.post_parts(PAGE, &cookie, two).await;
    assert_eq!((added.status, added.field("location")), (StatusCode::SEE_OTHER, PAGE), "{}", added.text());
    let listed = app.get(PAGE, &[("cookie", &cookie)]).await.text();
    assert!(
        listed.contains("a letter.txt") && listed.contains("&lt;b&gt;.txt") && !listed.contains("<b>.txt")
    );
    assert!(app.get(CHECK, &[("cookie", &cookie)]).await.text().contains("a letter.txt\n&lt;b&gt;.txt"));
    let held = app.get("/en/your-information/answers.json", &[("cookie", &cookie)]).await.json();
    assert_eq!(held[0]["documents"][0], "a letter.txt");

    let id = listed.split("name=\"remove\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let removed = app.post_parts(PAGE, &cookie, Parts::default().field("remove", id)).await;
    assert_eq!((removed.status, app.uploads().await), (StatusCode::SEE_OTHER, (1, 1)));
    let goes_on = app.post_parts(PAGE, &cookie, Parts::default().file("", "").field("continue", "yes")).await;
    assert_eq!(goes_on.field("location"), CHECK);

    let sent = app.post(CHECK, &cookie, "").await;
    assert_eq!(sent.field("location"), "/en/services/data-protection/done", "{}", sent.text());
    // What begins anew takes nothing of the case with it.
    app.post("/en/services/data-protection/done", &cookie, "").await;
    enforce(&app).await;
    assert_eq!(app.uploads().await, (1, 1));
    assert_eq!(app.state.store.count_cases().await.unwrap(), 1);
}

#[tokio::test]
async fn what_is_refused_is_said_and_the_rest_stays() {
    let app = TestApp::new().await;
    let cookie = app.answered().await;
    let mixed = Parts::default()
        .file("good.txt", "words")
        .file("run.exe", "MZ\u{1}")
        .file("page.pdf", "<script>alert(1)</script>")
        .field("continue", "yes");
    let refused = app.post_parts(PAGE, &cookie, mixed).await;
    assert_eq!((refused.status, app.uploads().await), (StatusCode::UNPROCESSABLE_ENTITY, (1, 1)));
    let page = refused.text();
    for words in [
        "href=\"#file\"",
        "run.exe is not a kind of file",
        "page.pdf has parts",
        "good.txt",
        "<title>Error: ",
    ] {
        assert!(page.contains(words), "{words}");
    }
    let six = (0..6).fold(Parts::default(), |parts, number| parts.file(&format!("{number}.txt"), "words"));
    let refused = app.post_parts(PAGE, &cookie, six).await;
    assert!(refused.text().contains("3.txt was not added"), "{}", refused.text());
    assert_eq!((refused.status, app.uploads().await), (StatusCode::UNPROCESSABLE_ENTITY, (4, 4)));
    // What the script tells, whoever made it up.
    let told = Parts::default()
        .field("upload", "none")
        .field("refused", "no-such-code <b>")
        .field("refused", "type a");
    let refused = app.post_parts(PAGE, &cookie, told).await.text();
    assert!(refused.contains("&lt;b&gt; cannot be read") && refused.contains("a is not a kind of file"));
    let other =
        app.send("POST", PAGE, &[("cookie", &cookie), ("sec-fetch-site", "same-origin")], "words").await;
    assert_eq!(other.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn documents_come_along_to_another_device_and_go_with_the_answers() {
    let app = TestApp::new().await;
    let cookie = app.answered().await;
    app.post_parts(PAGE, &cookie, Parts::default().file("a.txt", "words")).await;
    let saved = app.post("/en/services/data-protection/save", &cookie, "").await.text();
    let list = saved.split("hark-phrase").nth(1).unwrap().split("</ol>").next().unwrap();
    let words: Vec<_> = list.split("<li>").skip(1).map(|item| item.split('<').next().unwrap()).collect();
    let there = app.post("/en/resume", "", &format!("phrase={}", words.join("+"))).await;
    let device = there.cookies().remove(0);
    assert!(app.get(PAGE, &[("cookie", &device)]).await.text().contains("a.txt"));
    // For as long as the answers are promised to be kept, and no longer than they are.
    app.state.clock.set(crate::app::NOW + time::Duration::days(20));
    enforce(&app).await;
    assert_eq!(app.uploads().await, (1, 1));
    app.post("/en/delete-answers", &device, "").await;
    assert_eq!(app.uploads().await, (0, 0));
}

#[tokio::test]
async fn a_case_that_has_been_raised_takes_more() {
    const PAGE: &str = "/en/case/documents";
    let app = TestApp::new().await;
    let receipt = app.post_case("key-00001", &app.case("words")).await.json();
    let text = |field: &str| receipt[field].as_str().unwrap().to_owned();
    assert_eq!(app.get(PAGE, &[]).await.status, StatusCode::OK);
    let ask = |secret: &str| Parts::default().field("reference", &text("reference")).field("secret", secret);
    let wrong = app.post_parts(PAGE, "", ask("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let opened = app.post_parts(PAGE, "", ask(&text("secret"))).await;
    assert_eq!(opened.status, StatusCode::OK, "{}", opened.text());
    let page = opened.text();
    assert!(!page.contains(&text("secret")));
    let pass =
        page.split("name=\"pass\"").nth(1).unwrap().split("value=\"").nth(1).unwrap().split('"').next();
    let pass = pass.unwrap();

    let nothing = app.post_parts(PAGE, "", Parts::default().field("pass", pass).file("", "")).await;
    assert!(nothing.text().contains("Choose a file"));
    let added =
        app.post_parts(PAGE, "", Parts::default().field("pass", pass).file("more.txt", "words")).await;
    assert_eq!(added.status, StatusCode::OK);
    assert!(added.text().contains("We have your documents") && added.text().contains("more.txt"));
    let forged =
        app.post_parts(PAGE, "", Parts::default().field("pass", &pass[1..]).file("x.txt", "words")).await;
    assert_eq!(forged.status, StatusCode::UNPROCESSABLE_ENTITY);
    app.state.clock.set(crate::app::NOW + time::Duration::hours(2));
    let late = app.post_parts(PAGE, "", Parts::default().field("pass", pass).file("x.txt", "words")).await;
    assert_eq!((late.status, app.uploads().await), (StatusCode::UNPROCESSABLE_ENTITY, (1, 1)));
}

#[tokio::test]
async fn a_case_and_what_is_said_of_files_go_to_another_language_and_no_file_does() {
    let app = TestApp::new().await;
    let receipt = app.post_case("key-00001", &app.case("words")).await.json();
    let text = |field: &str| receipt[field].as_str().unwrap().to_owned();
    let ask = Parts::default().field("reference", &text("reference")).field("secret", &text("secret"));
    let value = |page: &str, name: &str| {
        let from = page.split(&format!("name=\"{name}\"")).nth(1).unwrap().split("value=\"").nth(1).unwrap();
        from.split('"').next().unwrap().to_owned()
    };
    let opened = app.post_parts("/en/case/documents", "", ask).await.text();
    let parts = Parts::default()
        .field("pass", &value(&opened, "pass"))
        .file("a.txt", "words")
        .file("b.exe", "MZ\u{1}");
    let added = app.post_parts("/en/case/documents", "", parts).await.text();
    let parts = Parts::default()
        .field("pass", &value(&added, "pass"))
        .field("refused", &value(&added, "refused"))
        .field("hark-keep", &value(&added, "hark-keep"))
        .file("c.txt", "words");
    let kept = app.post_parts("/pl/case/documents", "", parts).await;
    assert_eq!((kept.status, app.uploads().await), (StatusCode::UNPROCESSABLE_ENTITY, (1, 1)));
    let texts = app.state.site.texts("pl", None).unwrap();
    let problem = texts.attribute_with("evidence-problem", "type", &[("name", "b.exe".into())]).unwrap();
    for words in [texts.text("evidence-added"), problem, "a.txt".into()] {
        assert!(kept.text().contains(&words), "{words}: {}", kept.text());
    }
    assert!(!kept.text().contains("c.txt") && !kept.text().contains(&text("secret")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_files_sent_twice_from_one_page_are_added_once() {
    const PAGE: &str = "/en/case/documents";
    let app = TestApp::new().await;
    let receipt = app.post_case("key-00001", &app.case("words")).await.json();
    let text = |field: &str| receipt[field].as_str().unwrap().to_owned();
    let ask = Parts::default().field("reference", &text("reference")).field("secret", &text("secret"));
    let opened = app.post_parts(PAGE, "", ask).await.text();
    let pass_of = |page: &str| -> String {
        let pass = page.split("name=\"pass\"").nth(1).unwrap().split("value=\"").nth(1).unwrap();
        pass.split('"').next().unwrap().to_owned()
    };
    let pass = pass_of(&opened);
    let send = async |pass: &str, name: &str, words: &'static str| {
        let parts = Parts::default().field("pass", pass).file(name, words).file("other.txt", "other");
        let added = app.post_parts(PAGE, "", parts).await;
        assert_eq!(added.status, StatusCode::OK, "{}", added.text());
        assert!(added.text().contains("We have your documents"));
        added.text()
    };
    // A double click, and the page loaded again afterwards.
    tokio::join!(send(&pass, "a.txt", "words"), send(&pass, "a.txt", "words"), send(&pass, "a.txt", "words"));
    let next = send(&pass, "a.txt", "words").await;
    assert_eq!(app.uploads().await, (2, 2));
    let reference = text("reference").parse().unwrap();
    assert_eq!(app.state.store.load_case(&reference).await.unwrap().unwrap().0.revision, 2);
    // Who goes back and chooses another file adds it, and who means it adds the same from a new page.
    send(&pass, "a.txt", "words.").await;
    send(&pass, "b.txt", "words").await;
    send(&pass_of(&next), "a.txt", "words").await;
    assert_eq!(app.uploads().await, (8, 8));
}

#[tokio::test]
async fn what_says_which_case_is_no_longer_than_it_need_be() {
    const PAGE: &str = "/en/case/documents";
    let app = TestApp::new().await;
    let long = "x".repeat(1_001);
    for parts in [
        Parts::default().field("pass", &long),
        Parts::default().field("reference", &long).field("secret", "x"),
        Parts::default().field("reference", "x").field("secret", &long),
        Parts::default().field("reference", "x"),
        Parts::default(),
    ] {
        assert_eq!(app.post_parts(PAGE, "", parts).await.status, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn a_case_that_was_sent_and_not_noted_is_found_again_also_with_other_answers() {
    const DONE: &str = "/en/services/data-protection/done";
    let app = TestApp::new().await;
    let cookie = app.answered().await;
    let value = cookie.split(';').next().unwrap().split_once('=').unwrap().1;
    let visitor = VisitorSecret::parse(value).unwrap();
    let (_, draft) = app.state.store.load_draft(&visitor, SERVICE).await.unwrap().unwrap();
    let draft: Value = serde_json::from_slice(&draft).unwrap();
    // As if the server had been killed when the case was on disk and its draft did not know of it yet.
    let receipt = app.post_case(draft["key"].as_str().unwrap(), &app.case("what was sent")).await.json();
    let sent = app.post(CHECK, &cookie, "").await;
    assert_eq!(sent.field("location"), DONE, "{}", sent.text());
    let page = app.get(DONE, &[("cookie", &cookie)]).await.text();
    assert!(page.contains(receipt["reference"].as_str().unwrap()), "{page}");
    assert!(page.contains("what was sent"), "{page}");
    assert_eq!(app.state.store.count_cases().await.unwrap(), 1);
}
