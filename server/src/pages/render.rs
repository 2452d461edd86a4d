//! From data to a page of HTML.

use crate::{site::Site, state::AppState};
use app::{
    Definition,
    data::{Content, ErrorKind, Language, Organisation, PageData, ServiceCard},
    shell::{PageFiles, document},
};
use axum::{
    body::Body,
    http::{HeaderValue, Request, StatusCode, Uri, header},
    response::Response,
};
use leptos::{nonce::Nonce, prelude::provide_context};
use locale::Texts;

/// What every page is made with.
pub struct PageRequest {
    /// The language in the address.
    pub lang: String,
    /// The address.
    pub uri: Uri,
    /// The nonce of this response's inline scripts.
    pub nonce: String,
}

impl PageRequest {
    /// Whether the address begins with a language that is offered, so that the page is in it.
    pub fn in_language_of_path(&self) -> bool {
        self.uri.path().trim_start_matches('/').split('/').next() == Some(&self.lang)
    }
}

/// Renders a page. A page about a person's answers is never stored.
pub async fn render(
    state: &AppState,
    request: &PageRequest,
    status: StatusCode,
    service: Option<&str>,
    content: Content,
) -> Response {
    let private = !matches!(content, Content::Texts | Content::Error(_));
    let hydrate = !matches!(content, Content::Error(_));
    let data = page_data(state, &request.lang, content);
    let Some(texts) = state.site.texts(&request.lang, service) else {
        return status_only(StatusCode::INTERNAL_SERVER_ERROR);
    };
    let files = page_files(state, &data.lang, service, hydrate);
    let definition = service.and_then(|id| state.site.services.get(id)).cloned().map(Definition);
    let nonce = request.nonce.clone();
    let provide = move || {
        provide_context(data.clone());
        provide_context(Texts::clone(&texts));
        provide_context(Nonce::from_value(nonce.clone()));
        if let Some(definition) = definition.clone() {
            provide_context(definition);
        }
    };
    let handler = leptos_axum::render_app_async_with_context(provide, move || document(files.clone()));
    let mut inner = Request::new(Body::empty());
    *inner.uri_mut() = request.uri.clone();
    let mut response = handler(inner).await;
    *response.status_mut() = status;
    let cache = if private { "no-store" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

/// Renders a page that belongs to no service, if its address begins with a language that is offered.
pub async fn render_offered(
    state: &AppState,
    request: &PageRequest,
    status: StatusCode,
    content: Content,
) -> Response {
    if request.in_language_of_path() {
        render(state, request, status, None, content).await
    } else {
        error_page(state, request, StatusCode::NOT_FOUND, ErrorKind::NotFound).await
    }
}

/// The page for an error, in the language asked for.
pub async fn error_page(
    state: &AppState,
    request: &PageRequest,
    status: StatusCode,
    kind: ErrorKind,
) -> Response {
    render(state, request, status, None, Content::Error(kind)).await
}

fn status_only(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn page_data(state: &AppState, lang: &str, content: Content) -> PageData {
    let site = &state.site;
    let lang = if site.offers(lang) { lang } else { &site.organisation.default_language };
    PageData {
        lang: lang.to_owned(),
        languages: languages(site),
        organisation: organisation(site, lang),
        services: services(site, lang),
        guide: site.organisation.guide.clone().unwrap_or_default(),
        activities: site.notice.activities.iter().map(|activity| activity.id.clone()).collect(),
        today: state.clock.today().to_string(),
        content,
    }
}

fn languages(site: &Site) -> Vec<Language> {
    let own_name = |tag: &String| site.texts(tag, None).map(|texts| texts.text("language-name"));
    let languages = site.organisation.languages.iter();
    languages.map(|tag| Language { tag: tag.clone(), name: own_name(tag).unwrap_or_default() }).collect()
}

fn organisation(site: &Site, lang: &str) -> Organisation {
    let body = &site.organisation;
    let default = &body.default_language;
    let of = |map: &std::collections::BTreeMap<String, String>, lang: &str| {
        map.get(lang).or_else(|| map.get(default)).cloned().unwrap_or_default()
    };
    let mut address = body.postal_address.lines.clone();
    address.push(body.postal_address.postcode.clone());
    let mut facts = vec![
        ("short-name".to_owned(), of(&body.short_name, lang)),
        ("address".to_owned(), address.join(", ")),
        ("email".to_owned(), body.privacy_contact.email.clone()),
        ("opens".to_owned(), body.opening_hours.from.clone()),
        ("closes".to_owned(), body.opening_hours.to.clone()),
    ];
    facts.extend(body.telephone.iter().map(|(tag, number)| (format!("telephone-{tag}"), number.clone())));
    facts.push(("telephone".to_owned(), of(&body.telephone, lang)));
    Organisation { name: of(&body.name, lang), exit_to: body.exit_to.clone(), facts }
}

fn services(site: &Site, lang: &str) -> Vec<ServiceCard> {
    let card = |id: &String| {
        let texts = site.texts(lang, Some(id))?;
        Some(ServiceCard {
            id: id.clone(),
            name: texts.text("service"),
            description: texts.attribute("service", "description").unwrap_or_default(),
        })
    };
    site.organisation.services.iter().filter_map(card).collect()
}

/// The files that a page loads.
pub fn page_files(state: &AppState, lang: &str, service: Option<&str>, hydrate: bool) -> PageFiles {
    let bundle = state.assets.bundle();
    let url = |name: &str| format!("/pkg/{name}");
    let text_urls = |lang: &str| {
        let files = state.site.files_of(lang, service);
        files
            .filter_map(|file| state.text_files.texts.get(&(lang.to_owned(), file.name.clone())).cloned())
            .collect()
    };
    let fallback = if state.text_files.incomplete.contains(lang) {
        text_urls(&state.site.organisation.default_language)
    } else {
        Vec::new()
    };
    PageFiles {
        css: url(&bundle.css),
        js: url(&bundle.js),
        wasm: url(&bundle.wasm),
        texts: text_urls(lang),
        fallback,
        service: service.and_then(|id| state.text_files.services.get(id)).cloned().unwrap_or_default(),
        hydrate: hydrate && !bundle.js.is_empty(),
    }
}
