//! `hark serve --watch`: whoever writes a service sees each saved change in the open browser at once, and a wrong
//! one as a page that says what is wrong.

use crate::{
    assets::Assets,
    check, router,
    serve::{Front, Options, ServeError, front_of},
    site::Folders,
    state::AppState,
};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{
    collections::BTreeMap,
    fs,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::{Duration, SystemTime},
};
use tower::ServiceExt;

/// How often the files are looked at.
const LOOK: Duration = Duration::from_millis(250);

/// Asks for the number of the last change, and loads the page again when it is another.
const SCRIPT: &str = "let seen;for(;;){try{const now=await(await fetch('/watch')).text();\
if(seen!==undefined&&now!==seen)location.reload();seen=now}catch{}\
await new Promise(done=>setTimeout(done,250))}";

/// The site as its files say now.
#[derive(Clone)]
pub struct Watched {
    options: Options,
    state: AppState,
    now: Arc<RwLock<Now>>,
    /// The files that were served last.
    served: Arc<Mutex<Arc<Assets>>>,
}

/// What is served.
struct Now {
    /// Counts the changes.
    number: u64,
    /// The pages, or what is wrong.
    shown: Result<Router, Vec<String>>,
}

impl Watched {
    /// Begins to watch.
    pub fn new(options: Options, state: AppState) -> Self {
        let now = Arc::new(RwLock::new(Now { number: 0, shown: Err(Vec::new()) }));
        let served = Arc::new(Mutex::new(state.assets.clone()));
        let watched = Self { options, state, now, served };
        watched.look();
        let looking = watched.clone();
        tokio::spawn(async move { looking.keep_looking().await });
        watched
    }

    /// The routes: those of the site as it is at each moment.
    pub fn routes(self) -> Router {
        Router::new().fallback(answer).with_state(self)
    }

    async fn keep_looking(self) {
        let mut before = files(&self.options.folders);
        loop {
            tokio::time::sleep(LOOK).await;
            let now = files(&self.options.folders);
            if now != before {
                before = now;
                let this = self.clone();
                let _ = tokio::task::spawn_blocking(move || this.look()).await;
            }
        }
    }

    /// Reads the site again.
    fn look(&self) {
        let shown = self.read();
        if let Err(faults) = &shown {
            tracing::warn!("the site is not as it should be:\n{}", faults.join("\n"));
        }
        let mut now = self.now.write().unwrap_or_else(PoisonError::into_inner);
        *now = Now { number: now.number + 1, shown };
    }

    /// The pages, or what is wrong.
    fn read(&self) -> Result<Router, Vec<String>> {
        let loaded = self.options.load_site();
        let site = loaded.map_err(|errors| errors.0.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        let faults = check::definitions(&site, &self.options.folders, self.state.clock.today());
        if !faults.is_empty() {
            return Err(faults);
        }
        let said = |error: ServeError| vec![error.to_string()];
        let assets = Assets::load(&self.options.root).map_err(|error| said(error.into()))?;
        let mut served = self.served.lock().unwrap_or_else(PoisonError::into_inner);
        let front = front_of(site, assets.after(&served)).map_err(said)?;
        let Front { site, assets, text_files } = front;
        *served = assets.clone();
        Ok(router(AppState { site, assets, text_files, ..self.state.clone() }))
    }
}

/// When each file of a site was last written.
fn files(folders: &Folders) -> BTreeMap<PathBuf, SystemTime> {
    let mut found = BTreeMap::new();
    let mut open = vec![folders.site.clone(), folders.locales.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(data) = entry.metadata() else { continue };
            if data.is_dir() {
                open.push(entry.path());
            } else {
                found.insert(entry.path(), data.modified().unwrap_or(SystemTime::UNIX_EPOCH));
            }
        }
    }
    found
}

async fn answer(State(watched): State<Watched>, mut request: Request) -> Response {
    // What is compressed could not be added to.
    request.headers_mut().remove(header::ACCEPT_ENCODING);
    let (number, shown) = {
        let now = watched.now.read().unwrap_or_else(PoisonError::into_inner);
        (now.number, now.shown.clone())
    };
    match request.uri().path() {
        "/watch" => ([(header::CACHE_CONTROL, "no-store")], number.to_string()).into_response(),
        "/watch.js" => ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT).into_response(),
        _ => match shown {
            Ok(router) => match router.oneshot(request).await {
                Ok(response) => with_script(response).await,
                Err(never) => match never {},
            },
            Err(faults) => faults_page(&faults),
        },
    }
}

/// The same page, which looks for changes.
async fn with_script(response: Response) -> Response {
    let html = |value: &HeaderValue| value.as_bytes().starts_with(b"text/html");
    if !response.headers().get(header::CONTENT_TYPE).is_some_and(html) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = String::from_utf8_lossy(&bytes);
    let page = page.replacen("</body>", "<script type=\"module\" src=\"/watch.js\"></script></body>", 1);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}

/// What is wrong, for whoever writes the site. In English, as `hark check` says it.
fn faults_page(faults: &[String]) -> Response {
    let escaped = |text: &String| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let items: Vec<_> = faults.iter().map(|fault| format!("<li>{}</li>", escaped(fault))).collect();
    let items = items.concat();
    let page = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Something is not right yet</title>\
         <meta name=\"viewport\" content=\"width=device-width\"></head><body><main><h1>Something is not right yet</h1>\
         <ul>{items}</ul><p>This page shows the site again as soon as the files are right.</p></main>\
         <script type=\"module\" src=\"/watch.js\"></script></body></html>"
    );
    let fields = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (StatusCode::SERVICE_UNAVAILABLE, fields, page).into_response()
}
