//! Listening, and the reading aids: what the page says, and what its form keeps.

use super::{
    posted::Posted,
    render::{PageRequest, error_page, render_offered},
    reply::lead_to,
};
use crate::{
    preferences::{PURPOSE, Preferences},
    state::AppState,
};
use app::{
    data::{Content, ErrorKind},
    listen::BuiltIn,
    pages::{
        ByServer,
        listen::{ListenPage, USUAL},
    },
    reading::{AIDS, Aids},
};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::Response,
};

/// What the query begins with of who asks how a voice is added to a system.
const VOICE: &str = "voice=";

/// The query of the page after it has kept a choice.
const SAVED: &str = "saved";

/// `/{lang}/listen`
pub async fn show(State(state): State<AppState>, request: PageRequest) -> Response {
    let kept = request.consent.allows(&state, PURPOSE);
    let page = ListenPage {
        aids: request.aids.clone(),
        refused: !kept,
        saved: kept && request.uri.query() == Some(SAVED),
        built_in: built_in(&state, &request),
        system: request.uri.query().and_then(|query| query.strip_prefix(VOICE)).map(str::to_owned),
        ..ListenPage::default()
    };
    render_offered(&state, &request, StatusCode::OK, content(page)).await
}

fn built_in(state: &AppState, request: &PageRequest) -> Option<BuiltIn> {
    state.text_files.built_in.get(&request.lang).cloned()
}

fn content(page: ListenPage) -> Content {
    Content::Server(Box::new(ByServer::Listen(page)))
}

/// `POST /{lang}/listen`: keeps the reading aids. Of who has objected nothing is kept, and the page says so.
pub async fn choose(
    State(state): State<AppState>,
    headers: HeaderMap,
    request: PageRequest,
    Posted(fields): Posted<Vec<(String, String)>>,
) -> Response {
    if !request.in_language_of_path() {
        return error_page(&state, &request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await;
    }
    if !request.consent.allows(&state, PURPOSE) {
        return lead_to(&state, &format!("/{}/listen#reading-aids", request.lang), false, None);
    }
    let (aids, wrong) = read(&fields);
    if !wrong.is_empty() {
        let built_in = built_in(&state, &request);
        let page = content(ListenPage { aids, wrong, built_in, ..ListenPage::default() });
        return render_offered(&state, &request, StatusCode::UNPROCESSABLE_ENTITY, page).await;
    }
    let kept = Preferences { aids, ..Preferences::of(&headers, &state) };
    let mut response = lead_to(&state, &format!("/{}/listen?{SAVED}", request.lang), false, None);
    response.headers_mut().extend(kept.cookie(&state).map(|cookie| (header::SET_COOKIE, cookie)));
    response
}

/// What the form chooses, and the aids that it chooses nothing of that there is.
fn read(fields: &[(String, String)]) -> (Aids, Vec<&'static str>) {
    let field = |name: &str| fields.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
    let mut aids = Aids::default();
    if field(USUAL).is_some() {
        return (aids, Vec::new());
    }
    let wrong = AIDS.iter().filter(|aid| {
        // Of a checkbox that is not checked, browsers send nothing.
        let usual = if aid.is_switch() { aid.values[0] } else { "" };
        !aids.choose(aid.name, field(aid.name).unwrap_or(usual))
    });
    let wrong = wrong.map(|aid| aid.name).collect();
    (aids, wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(source: &str) -> (Vec<(&'static str, &'static str)>, Vec<&'static str>) {
        let pairs = source.split('&').filter_map(|pair| pair.split_once('='));
        let fields: Vec<_> = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let (aids, wrong) = read(&fields);
        (aids.iter().collect(), wrong)
    }

    #[test]
    fn what_is_chosen_is_read_and_what_is_wrong_is_named() {
        assert_eq!(form("size=usual&spacing=usual&font=usual"), (vec![], vec![]));
        assert_eq!(
            form("size=large&spacing=wide&font=usual&calm=on"),
            (vec![("calm", "on"), ("size", "large"), ("spacing", "wide")], vec![])
        );
        assert_eq!(
            form("size=huge&spacing=wide&ruler=yes"),
            (vec![("spacing", "wide")], vec!["size", "font", "ruler"])
        );
        assert_eq!(form("size=huge&usual=yes"), (vec![], vec![]));
    }
}
