//! From data to a page of HTML.

use super::{fallback::marked_up, notes::notes};
use crate::{
    consent::Consent,
    site::Site,
    state::AppState,
    statistics::{self, Device},
    text_files::is_for_browsers,
};
use app::{
    Definition,
    consent::banner::Shown,
    data::{Content, ErrorKind, Language, Organisation, PageData, ServiceCard},
    listen::ListenFiles,
    pages::ByServer,
    reading::{Aids, RULER},
    shell::{PageFiles, Published, Scripts, document},
    unreviewed::{Suggested, Unreviewed},
};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderValue, Request, StatusCode, Uri, header},
    response::Response,
};
use leptos::{nonce::Nonce, prelude::provide_context};
use locale::{Texts, fallback::is_in};

/// What every page is made with.
pub struct PageRequest {
    /// The language in the address.
    pub lang: String,
    /// The address.
    pub uri: Uri,
    /// The language that the visitor's browser asks for, where the page is in the site's own and that is offered.
    pub suggested: Option<String>,
    /// The nonce of this response's inline scripts.
    pub nonce: String,
    /// What the visitor has decided.
    pub consent: Consent,
    /// Whether they have just answered the banner, without scripts, and how.
    pub confirmed: Option<bool>,
    /// The cookie that keeps what they prefer.
    pub preferred: Option<HeaderValue>,
    /// How they want pages to look.
    pub aids: Aids,
    /// What they read on.
    pub device: Device,
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
    let banner = banner(state, request, &content);
    // A page with a question to the visitor is not shown again from a cache when they have answered it.
    let private = banner.is_some() || !matches!(content, Content::Texts | Content::Error(_));
    let scripts = match &content {
        Content::Error(_) => Scripts::None,
        Content::Server(_) => Scripts::Beside,
        _ => Scripts::Hydrate,
    };
    let for_staff = matches!(&content, Content::Server(page) if matches!(**page, ByServer::Staff(_)));
    let in_one_language =
        matches!(&content, Content::Server(page) if matches!(**page, ByServer::Reference(_)));
    let mut data = page_data(state, &request.lang, service, content);
    if in_one_language {
        data.languages.retain(|language| language.tag == data.lang);
    }
    if for_staff {
        data.languages.retain(|language| state.site.organisation.is_for_staff(&language.tag));
    }
    let Some(texts) = state.site.shown_texts(&request.lang, service) else {
        return status_only(StatusCode::INTERNAL_SERVER_ERROR);
    };
    // The browser has the texts of one language: a page that needs those of another, too, is the server's alone.
    let scripts = if scripts == Scripts::Hydrate && !is_whole(state, &data, service) {
        Scripts::Beside
    } else {
        scripts
    };
    let files = page_files(state, request, &data, service, scripts);
    if status == StatusCode::OK && request.consent.allows(state, statistics::PURPOSE) {
        state.statistics.count_page(state, request.uri.path(), &request.lang, request.device);
    }
    let mut languages = std::iter::once(data.lang.as_str()).chain(request.suggested.as_deref());
    let lacks_texts = languages.any(|lang| state.site.lacking(lang).next().is_some());
    let definition = service.and_then(|id| state.site.services.get(id)).cloned().map(Definition);
    let (nonce, aids) = (request.nonce.clone(), request.aids.clone());
    let listen = listen_files(state, &data.lang);
    let unreviewed = (!state.site.organisation.is_reviewed(&data.lang))
        .then(|| Unreviewed { prevails: state.site.organisation.default_language.clone() });
    let published = Published {
        origin: state.public_url.as_deref().map(ToString::to_string).unwrap_or_default(),
        default_language: state.site.organisation.default_language.clone(),
    };
    let suggested = request.suggested.as_ref().and_then(|lang| {
        let words = state.site.shown_texts(lang, None)?.text("language-hint");
        Some(Suggested { lang: lang.clone(), words })
    });
    let provide = move || {
        if let Some(suggested) = suggested.clone() {
            provide_context(suggested);
        }
        provide_context(published.clone());
        provide_context(data.clone());
        provide_context(Texts::clone(&texts));
        provide_context(aids.clone());
        provide_context(Nonce::from_value(nonce.clone()));
        if let Some(listen) = listen.clone() {
            provide_context(listen);
        }
        if let Some(unreviewed) = unreviewed.clone() {
            provide_context(unreviewed);
        }
        if let Some(banner) = banner.clone() {
            provide_context(banner);
        }
        if let Some(definition) = definition.clone() {
            provide_context(definition);
        }
    };
    let handler = leptos_axum::render_app_async_with_context(provide, move || document(files.clone()));
    let mut inner = Request::new(Body::empty());
    *inner.uri_mut() = request.uri.clone();
    let mut response = handler(inner).await;
    if lacks_texts {
        let (parts, body) = response.into_parts();
        // Of our own making, so neither can fail.
        let html = to_bytes(body, usize::MAX).await.unwrap_or_default();
        let html = marked_up(&String::from_utf8_lossy(&html), &state.site.organisation.default_language);
        response = Response::from_parts(parts, Body::from(html));
    }
    *response.status_mut() = status;
    let cache = if private { "no-store" } else { "private, no-cache" };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie, Sec-GPC"));
    if let Some(cookie) = request.preferred.clone() {
        headers.append(header::SET_COOKIE, cookie);
    }
    if let Some(cookie) = request.consent.renewed(state) {
        headers.append(header::SET_COOKIE, cookie);
    }
    response
}

/// Whether all that the browser draws of a page is in the page's language.
fn is_whole(state: &AppState, data: &PageData, service: Option<&str>) -> bool {
    let mut lacking = state.site.lacking(&data.lang).peekable();
    if lacking.peek().is_none() {
        return true;
    }
    let is_drawn = |file: &str| {
        is_for_browsers(file) && (!state.site.services.contains_key(file) || service == Some(file))
    };
    // The rest may be in what the server hands over.
    !lacking.any(is_drawn) && !is_in(&serde_json::to_string(data).unwrap_or_default())
}

/// What the banner shows on this page. The cookies page asks the same itself.
fn banner(state: &AppState, request: &PageRequest, content: &Content) -> Option<Shown> {
    if matches!(content, Content::Server(page) if matches!(**page, ByServer::Cookies(_))) {
        return None;
    }
    // The address alone is no proof: it may have been sent by somebody else, or the cookie not been taken.
    if let Some(agreed) = request.confirmed.filter(|agreed| request.consent.has_said(state, *agreed)) {
        return Some(Shown::Confirmation(agreed));
    }
    let open = request.consent.open(state);
    (!open.is_empty()).then_some(Shown::Question(open))
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

fn page_data(state: &AppState, lang: &str, service: Option<&str>, content: Content) -> PageData {
    let site = &state.site;
    let lang = if site.offers(lang) { lang } else { &site.organisation.default_language };
    PageData {
        lang: lang.to_owned(),
        languages: languages(site),
        organisation: organisation(site, lang),
        services: services(site, lang),
        guide: site.organisation.guide.clone().unwrap_or_default(),
        notes: notes(site, lang, service),
        today: state.clock.today().to_string(),
        content,
    }
}

fn languages(site: &Site) -> Vec<Language> {
    let own_name = |tag: &String| site.texts(tag, None).map(|texts| texts.text("language-name"));
    let languages = site.organisation.languages.iter();
    languages.map(|tag| Language { tag: tag.clone(), name: own_name(tag).unwrap_or_default() }).collect()
}

/// The body, as texts name it.
pub(super) fn organisation(site: &Site, lang: &str) -> Organisation {
    let body = &site.organisation;
    let mut facts = vec![
        ("short-name".to_owned(), body.short_name(lang)),
        ("address".to_owned(), body.postal_address.line()),
        ("address-lang".to_owned(), body.postal_address.lang.clone()),
        ("email".to_owned(), body.privacy_contact.email.clone()),
        ("opens".to_owned(), body.opening_hours.from.clone()),
        ("closes".to_owned(), body.opening_hours.to.clone()),
    ];
    facts.extend(body.telephone.iter().map(|(tag, number)| (format!("telephone-{tag}"), number.clone())));
    facts.push(("telephone".to_owned(), body.telephone(lang)));
    Organisation { name: body.name(lang), exit_to: body.exit_to.clone(), facts }
}

fn services(site: &Site, lang: &str) -> Vec<ServiceCard> {
    let card = |id: &String| {
        let texts = site.shown_texts(lang, Some(id))?;
        Some(ServiceCard {
            id: id.clone(),
            name: texts.text("service"),
            description: texts.attribute("service", "description").unwrap_or_default(),
        })
    };
    site.organisation.services.iter().filter_map(card).collect()
}

/// The files that a page loads: what only some need those alone.
fn page_files(
    state: &AppState,
    request: &PageRequest,
    data: &PageData,
    service: Option<&str>,
    scripts: Scripts,
) -> PageFiles {
    let hydrate = scripts == Scripts::Hydrate;
    let bundle = state.assets.bundle();
    let url = |name: &str| format!("/pkg/{name}");
    let wanted = |name: &str, is: bool| if is && !name.is_empty() { url(name) } else { String::new() };
    let by_server = match &data.content {
        Content::Server(page) => Some(&**page),
        _ => None,
    };
    let text_urls = |lang: &str| -> Vec<String> {
        if !hydrate {
            return Vec::new();
        }
        let files = state.site.files_of(lang, service);
        files
            .filter_map(|file| state.text_files.texts.get(&(lang.to_owned(), file.name.clone())).cloned())
            .collect()
    };
    PageFiles {
        css: url(&bundle.css),
        js: url(&bundle.js),
        wasm: url(&bundle.wasm),
        texts: text_urls(&data.lang),
        service: service
            .filter(|_| hydrate)
            .and_then(|id| state.text_files.services.get(id))
            .cloned()
            .unwrap_or_default(),
        vitals: wanted(&bundle.vitals, request.consent.agreed(state, statistics::PURPOSE)),
        ruler: wanted(&bundle.ruler, request.aids.get(RULER).is_some()),
        evidence: wanted(&bundle.evidence, matches!(by_server, Some(ByServer::Evidence(_)))),
        device: wanted(&bundle.device, matches!(by_server, Some(ByServer::Notice(_)))),
        scripts: if bundle.js.is_empty() { Scripts::None } else { scripts },
    }
}

/// What the page needs for Listen, if that has been built.
fn listen_files(state: &AppState, lang: &str) -> Option<ListenFiles> {
    let module = &state.assets.bundle().listen;
    let parts = state.text_files.listen.get(lang)?.clone();
    let url = |name: &str| format!("/pkg/{name}");
    (!module.js.is_empty()).then(|| ListenFiles { js: url(&module.js), wasm: url(&module.wasm), parts })
}
