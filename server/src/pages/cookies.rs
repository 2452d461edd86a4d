//! The cookies page, the banner's form, and the switches of the notice.

use super::{
    posted::Posted,
    render::{PageRequest, error_page, render_offered},
    visitor::Visitor,
};
use crate::{
    consent::{Consent, forget, moment},
    state::AppState,
};
use app::{
    consent::{
        banner::{ALL, CONFIRM, RETURN_TO, WHOLE},
        data::{Choice, CookiesPage, Item as ShownItem},
    },
    data::{Content, ErrorKind},
    pages::ByServer,
};
use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use notice::{How, Register, Store};

/// The query of the cookies page after it has saved.
const SAVED: &str = "saved";

/// `/{lang}/cookies`
pub async fn show(State(state): State<AppState>, request: PageRequest) -> Response {
    let saved = request.uri.query() == Some(SAVED);
    let page = CookiesPage { saved, ..cookies_page(&state, &request.consent) };
    render_offered(&state, &request, StatusCode::OK, content(page)).await
}

fn content(page: CookiesPage) -> Content {
    Content::Server(Box::new(ByServer::Cookies(page)))
}

fn cookies_page(state: &AppState, consent: &Consent) -> CookiesPage {
    CookiesPage {
        choices: choices(state, consent),
        items: items(&state.site.notice, &[]),
        signal: consent.signal,
        ..CookiesPage::default()
    }
}

/// Where the visitor stands with each purpose.
pub(super) fn choices(state: &AppState, consent: &Consent) -> Vec<Choice> {
    let day = |minute: i64| state.clock.day_of(moment(minute)).to_string();
    let choice = |standing: notice::Standing<'_>| Choice {
        id: standing.purpose.id.clone(),
        activity: standing.purpose.activity_on(state.clock.today()).to_owned(),
        by_consent: standing.how == How::Consent,
        decision: standing.decision.map(|decision| (decision.agreed, day(decision.minute))),
        signalled: standing.signalled,
        allowed: standing.allowed(),
    };
    consent.standings(state).map(choice).collect()
}

/// What the site may keep on a device; `here` are the names of the cookies that came. What only staff have is told to
/// those who have it.
pub(super) fn items(register: &Register, here: &[String]) -> Vec<ShownItem> {
    let told = register.items.iter().filter(|item| !item.for_staff || here.contains(&item.name));
    let items = told.map(|item| ShownItem {
        id: item.id.clone(),
        name: item.name.clone(),
        store: item.store,
        activity: item.activity.clone(),
        kept: register.retention(&item.activity).map(|retention| retention.period),
        here: here.contains(&item.name),
    });
    items.collect()
}

/// `POST /{lang}/cookies`: notes what is decided, and takes away what may no longer be kept.
pub async fn decide(
    State(state): State<AppState>,
    visitor: Visitor,
    request: PageRequest,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Response {
    if !request.in_language_of_path() {
        return error_page(&state, &request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await;
    }
    let field = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
    let all = field(ALL).and_then(answer);
    let decisions = match all {
        Some(agreed) => request.consent.asked(&state).into_iter().map(|purpose| (purpose, agreed)).collect(),
        None => answers(&state.site.notice, field),
    };
    let back = field(RETURN_TO).filter(|path| is_path_of_ours(path, &request.lang));
    // The cookies page asks about everything; the banner and the switches of the notice about one thing.
    let unanswered = missing(&state.site.notice, &decisions);
    let is_lacking = field(WHOLE).is_some() && !unanswered.is_empty();
    if all.is_none() && (decisions.is_empty() || is_lacking) {
        let mut page = CookiesPage { unanswered, ..cookies_page(&state, &request.consent) };
        for (purpose, agreed) in decisions {
            let chosen = page.choices.iter_mut().find(|choice| choice.id == purpose);
            if let Some(choice) = chosen {
                choice.decision = Some((agreed, state.clock.today().to_string()));
            }
        }
        return render_offered(&state, &request, StatusCode::UNPROCESSABLE_ENTITY, content(page)).await;
    }
    let mut consent = request.consent.clone();
    consent.decide(&state, &decisions);
    let lang = &request.lang;
    let next = match (back, all) {
        (Some(back), Some(agreed)) => confirmed(back, agreed),
        (Some(back), None) => back.to_owned(),
        (None, _) => format!("/{lang}/cookies?{SAVED}"),
    };
    let mut response = super::reply::lead_to(&state, &next, visitor.wants_json, None);
    let headers = response.headers_mut();
    headers.extend(consent.cookie(&state.keys).map(|cookie| (header::SET_COOKIE, cookie)));
    for item in refused(&state.site.notice, &decisions) {
        match item.store {
            Store::Cookie => headers.extend(forget(&item.name).map(|cookie| (header::SET_COOKIE, cookie))),
            // Nothing else is kept there than what serves the same purpose.
            _ => _ = headers.insert("clear-site-data", HeaderValue::from_static("\"storage\"")),
        }
    }
    response
}

fn answer(value: &str) -> Option<bool> {
    match value {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}

/// The purposes that the form answers with yes or no.
fn answers<'a>(register: &Register, field: impl Fn(&str) -> Option<&'a str>) -> Vec<(String, bool)> {
    let purposes = register.purposes.iter();
    purposes.filter_map(|purpose| Some((purpose.id.clone(), answer(field(&purpose.id)?)?))).collect()
}

/// The purposes that it does not answer.
fn missing(register: &Register, decisions: &[(String, bool)]) -> Vec<String> {
    let is_answered = |id: &String| decisions.iter().any(|(purpose, _)| purpose == id);
    let needed = register.purposes.iter().filter(|purpose| !purpose.where_needed);
    needed.map(|purpose| purpose.id.clone()).filter(|id| !is_answered(id)).collect()
}

/// What is kept on the device for the purposes that were refused.
fn refused<'a>(
    register: &'a Register,
    decisions: &'a [(String, bool)],
) -> impl Iterator<Item = &'a notice::Item> {
    let refused = decisions.iter().filter(|(_, agreed)| !agreed);
    let activities = refused.filter_map(|(purpose, _)| Some(&register.purpose(purpose)?.activity));
    activities.flat_map(|activity| register.items.iter().filter(move |item| item.activity == *activity))
}

/// Whether this is an address of this site, in this language: nobody is led elsewhere.
fn is_path_of_ours(path: &str, lang: &str) -> bool {
    let rest = path.strip_prefix('/').and_then(|rest| rest.strip_prefix(lang));
    let begins = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']));
    begins && !path.contains("//") && path.chars().all(|c| c.is_ascii_graphic() && c != '\\')
}

/// The address that says how the banner was answered.
fn confirmed(back: &str, agreed: bool) -> String {
    let said = if agreed { "accepted" } else { "rejected" };
    let mark = if back.contains('?') { '&' } else { '?' };
    format!("{back}{mark}{CONFIRM}={said}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_led_elsewhere() {
        for path in ["/en", "/en/", "/en?x", "/en/services/a/b?change", "/en/privacy#notice-choices"] {
            assert!(is_path_of_ours(path, "en"), "{path}");
        }
        for path in [
            "",
            "en",
            "//evil.example",
            "/en//evil.example",
            "/cy",
            "/english",
            "/en/\\evil",
            "/en/\r\nx: y",
            "https://evil.example",
        ] {
            assert!(!is_path_of_ours(path, "en"), "{path:?}");
        }
    }

    #[test]
    fn the_banner_says_how_it_was_answered() {
        assert_eq!(confirmed("/en", true), "/en?cookies=accepted");
        assert_eq!(confirmed("/en/x?change", false), "/en/x?change&cookies=rejected");
    }
}
