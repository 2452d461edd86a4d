//! Searching the site: its services, their pages, and the pages around them. Made anew for each search, as there are
//! but some hundred pages.

mod words;

use self::words::{plain, terms, worth};
use super::render::{PageRequest, organisation, render_offered};
use crate::{
    state::AppState,
    statistics::{PAGES, PURPOSE, text_of},
};
use app::{
    data::Content,
    pages::{
        ByServer,
        search::{FIELD, Found, SearchPage},
    },
};
use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use locale::fallback::mark;
use std::collections::BTreeMap;

/// The most characters that are searched for.
const LONGEST: usize = 200;
/// The most pages that are shown.
const MOST: usize = 20;
/// What ends a sentence without a space after it: of Chinese, Panjabi, Urdu and Arabic.
const FULL_STOPS: [char; 7] = ['。', '？', '！', '।', '۔', '؟', '॥'];

/// `/{lang}/search?q=…`
pub async fn search(
    State(state): State<AppState>,
    request: PageRequest,
    query: Result<Query<BTreeMap<String, String>>, axum::extract::rejection::QueryRejection>,
) -> Response {
    let words = query.ok().and_then(|Query(mut fields)| fields.remove(FIELD)).unwrap_or_default();
    let words: String = words.trim().chars().take(LONGEST).collect();
    let results = if words.is_empty() { Vec::new() } else { find(&state, &request.lang, &words) };
    if request.consent.allows(&state, PURPOSE) {
        state.statistics.count_search(state.clock.today(), &words);
    }
    let content = Content::Server(Box::new(ByServer::Search(SearchPage { words, results })));
    render_offered(&state, &request, StatusCode::OK, content).await
}

/// A page that can be found.
struct Page {
    found: Found,
    /// What is in it, beside its title and description.
    rest: String,
}

/// The pages that have all the words, those first that have them in their title.
fn find(state: &AppState, lang: &str, words: &str) -> Vec<Found> {
    let terms = terms(words);
    if terms.is_empty() {
        return Vec::new();
    }
    let score = |page: &Page| -> Option<usize> {
        let (title, about, rest) =
            (plain(&page.found.title), plain(&page.found.description), plain(&page.rest));
        terms.iter().map(|term| worth(term, &[(&title, 9), (&about, 3), (&rest, 1)])).sum()
    };
    let mut found: Vec<(usize, Found)> =
        pages(state, lang).into_iter().filter_map(|page| Some((score(&page)?, page.found))).collect();
    found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    found.into_iter().map(|(_, found)| found).take(MOST).collect()
}

fn pages(state: &AppState, lang: &str) -> Vec<Page> {
    let mut pages = Vec::new();
    for id in state.site.organisation.services.iter().chain(&state.site.organisation.guide) {
        let found = state.site.services.get(id).zip(state.site.texts(lang, Some(id)));
        let Some(((service, texts), shown)) = found.zip(state.site.shown_texts(lang, Some(id))) else {
            continue;
        };
        let headings: Vec<String> = service
            .pages
            .iter()
            .flat_map(|page| {
                let words = |part| texts.attribute(page.text(), part).unwrap_or_default();
                [texts.text(page.text()), words("body"), words("hint")]
            })
            .collect();
        let about = texts.attribute("service", "start").unwrap_or_default();
        pages.push(Page {
            found: Found {
                title: shown.text("service"),
                href: format!("/{lang}/services/{id}"),
                description: shown.attribute("service", "description").unwrap_or_default(),
            },
            rest: format!("{about} {}", headings.join(" ")),
        });
    }
    let found = state.site.texts(lang, None).zip(state.site.shown_texts(lang, None));
    let Some((texts, shown)) = found else { return pages };
    let body_of_site = organisation(&state.site, lang);
    let mut args = vec![("organisation", body_of_site.name.as_str().into())];
    args.extend(body_of_site.facts.iter().map(|(name, value)| (name.as_str(), value.as_str().into())));
    for path in PAGES.iter().filter(|path| **path != "/search") {
        let key = text_of(path);
        let body = texts.find(key, Some("body"), &args);
        let is_foreign = body.as_ref().is_some_and(|body| body.lang.is_some());
        let body = body.map(|body| body.text).unwrap_or_default();
        let description = first_sentence(&body);
        pages.push(Page {
            found: Found {
                title: shown.text(key),
                href: format!("/{lang}{}", path.trim_end_matches('/')),
                description: if is_foreign { mark(&description) } else { description },
            },
            rest: body,
        });
    }
    for activity in &state.site.notice.activities {
        let key = activity.message();
        let part = |part| texts.attribute(&key, part).unwrap_or_default();
        pages.push(Page {
            found: Found {
                title: shown.text(&key),
                href: format!("/{lang}/privacy#{key}"),
                description: shown.attribute(&key, "purpose").unwrap_or_default(),
            },
            rest: [part("data"), part("recipients"), part("retention")].join(" "),
        });
    }
    pages
}

/// The first sentence of prose, without what marks it up.
fn first_sentence(body: &str) -> String {
    let line = body.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let spaced = [". ", "? ", "! "].iter().filter_map(|end| line.find(end).map(|at| at + 1));
    let full = line.char_indices().filter(|(_, c)| FULL_STOPS.contains(c)).map(|(at, c)| at + c.len_utf8());
    let end = spaced.chain(full).min().unwrap_or(line.len());
    let sentence = &line[..end];
    // `[words](address)` becomes its words.
    let mut plain = String::new();
    let mut rest = sentence;
    while let Some((before, link)) = rest.split_once('[') {
        plain.push_str(before);
        let (words, after) = link.split_once("](").unwrap_or((link, ""));
        plain.push_str(words);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_told_in_a_sentence() {
        assert_eq!(first_sentence("\n  You can [write](/a) to us. Or phone.\n"), "You can write to us.");
        assert_eq!(first_sentence(""), "");
        assert_eq!(first_sentence("可以写信给我们。或打电话。"), "可以写信给我们。");
        assert_eq!(first_sentence("ہمیں لکھیں۔ یا فون کریں۔"), "ہمیں لکھیں۔");
        assert_eq!(first_sentence("ਸਾਨੂੰ ਲਿਖੋ। ਜਾਂ ਫ਼ੋਨ ਕਰੋ।"), "ਸਾਨੂੰ ਲਿਖੋ।");
    }
}
