//! Letters of staff: from a template in the person's language, sent once, read by the person and by nobody else.

use crate::staff_cases::Work;
use server::mail::KIND;

const CHOSEN: &str = "/letter?template=organisation-contacted";

/// A page without the marks between its texts.
fn plain(page: &str) -> String {
    page.replace("<!>", "")
}

/// What the form sends, with the fields that it hides.
fn form(page: &str, act: &str, fields: &str) -> String {
    let hidden = |name: &str| {
        let start = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap().1;
        start.split_once('"').unwrap().0.to_owned()
    };
    let (revision, key) = (hidden("revision"), hidden("key"));
    format!("template=organisation-contacted&revision={revision}&key={key}&act={act}&{fields}")
}

#[tokio::test]
async fn a_letter_is_looked_at_and_sent_and_the_person_reads_it_with_its_languages() {
    let work = Work::new().await;
    let choice = work.page("/letter").await.text();
    assert!(
        choice.contains("We need something from you") && choice.contains("value=\"outcome\""),
        "{choice}"
    );
    let empty = work.page(CHOSEN).await.text();
    assert!(empty.contains("Rydym wedi cysylltu â’r sefydliad hwn") && empty.contains("[What we asked]"));
    assert!(empty.contains("We have contacted this organisation about your case"), "English beside it");

    let path = work.path("/letter");
    let fields = "organisation=canary+Ltd&asked=Why%3F%0A%0AAnd+when%3F&written-in=en";
    let looked = work.app.post(&path, &work.cookie, &form(&empty, "", fields)).await;
    assert_eq!(looked.status, 200);
    assert!(
        plain(&looked.text()).contains(": <span lang=\"en\" dir=\"ltr\">canary Ltd</span>."),
        "{}",
        looked.text()
    );
    assert_eq!(work.case().await["revision"], 1, "who looks at it has not sent it");
    let (waiting, _) = work.app.state.store.count_jobs(KIND).await.unwrap();

    let blank = work.app.post(&path, &work.cookie, &form(&empty, "send", "organisation=Acme&asked=+")).await;
    assert_eq!(blank.status, 422);
    assert!(blank.text().contains("Fill this in") && blank.text().contains("Acme"));
    for _ in 0..2 {
        let sent = work.app.post(&path, &work.cookie, &form(&empty, "send", fields)).await;
        assert_eq!((sent.status.as_u16(), sent.field("location")), (303, work.path("?done=1").as_str()));
    }
    assert_eq!(work.case().await["revision"], 2, "a double click sends it once");
    assert_eq!(
        work.app.state.store.count_jobs(KIND).await.unwrap().0,
        waiting + 1,
        "a mail says that it is there"
    );

    let follow = format!("reference={}&secret={}", work.reference, work.secret);
    for lang in ["cy", "ar"] {
        let theirs = plain(&work.app.post(&format!("/{lang}/case"), "", &follow).await.text());
        assert!(
            theirs
                .contains("<p lang=\"cy\" dir=\"ltr\" class=\"govuk-body hark-answer\">Rydym wedi cysylltu")
        );
        assert!(
            theirs.contains("<p lang=\"en\" dir=\"ltr\" class=\"govuk-body hark-answer\">And when?</p>"),
            "{theirs}"
        );
        // Nobody has reviewed the Welsh: the letter says so, and has the English below.
        let english =
            "<p lang=\"en\" dir=\"ltr\" class=\"govuk-body hark-answer\">We have contacted this organisation";
        let note = theirs.find("hark-answer\">Nid oes neb wedi adolygu").expect("a note");
        assert!(note < theirs.find("Rydym wedi cysylltu").unwrap());
        assert!(theirs.find("Rydym wedi cysylltu").unwrap() < theirs.find(english).expect("the English"));
    }
    let history = work.page("").await.text();
    assert!(history.contains("And when?") && history.contains("Letter"));
    for (name, content) in work.app.kept().await {
        let has = content.windows(6).any(|window| window == b"canary");
        assert!(!has, "what staff wrote is in clear in {name}");
    }
}

#[tokio::test]
async fn a_letter_to_a_case_that_has_changed_is_kept_and_not_sent() {
    let work = Work::new().await;
    let page = work.page(CHOSEN).await.text();
    work.act("note", "text=Something+else").await;
    let path = work.path("/letter");
    let fields = "organisation=Acme&asked=Stays&written-in=cy";
    let stale = work.app.post(&path, &work.cookie, &form(&page, "send", fields)).await;
    assert_eq!(stale.status, 422);
    let stale = stale.text();
    assert!(stale.contains("Something else has happened to the case") && stale.contains(">Stays</textarea>"));
    assert_eq!(work.case().await["revision"], 2);
    let again = work.app.post(&path, &work.cookie, &form(&stale, "send", fields)).await;
    assert_eq!(again.status, 303, "who has looked at it again can send it");
    let long = format!("organisation=Acme&asked={}", "x".repeat(20_001));
    let page = work.page(CHOSEN).await.text();
    let refused = work.app.post(&path, &work.cookie, &form(&page, "send", &long)).await.text();
    assert!(refused.contains("Make this shorter"));
    for nothing in ["template=no-such&key=long-enough-key", "template=outcome"] {
        assert_eq!(work.app.post(&path, &work.cookie, nothing).await.status, 400, "{nothing}");
    }
    assert_eq!(work.app.get(&path, &[]).await.field("location"), "/en/staff/sign-in");
}
