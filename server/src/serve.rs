//! `hark serve`: from options to a server that runs until it is told to stop.

pub mod connections;

use crate::{
    assets::{Assets, AssetsError},
    cases::{InFlight, Reports},
    clock::Clock,
    delivery::{self, BackEnd, BackEndError, BackEndOptions},
    kept::Kept,
    keyring::{self, KeysError},
    limits::{Rates, Surge},
    mail::{self, Address, Post, Smtp},
    observe::{self, Traces},
    retention, router,
    security::PublicUrl,
    site::{Folders, Site, SiteErrors},
    state::AppState,
    statistics::Statistics,
    store::StoreError,
    text_files::TextFiles,
    uploads::{Clamd, Uploads},
    watch::Watched,
    webhooks::{self, WebhookOptions, Webhooks, WebhooksError},
};
use std::{
    future::Future,
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::{Semaphore, watch},
    task::JoinSet,
};

/// How often what is kept no longer is erased.
const PURGE: Duration = Duration::from_hours(1);
/// How often it looks for new keys ([`keyring::SPREAD`]).
const REFRESH: Duration = Duration::from_mins(1);
/// How long after a start things have settled.
const SETTLED: Duration = Duration::from_secs(10);
/// How long requests under way may still take when the server stops.
const LAST: Duration = Duration::from_secs(35);

/// What `hark serve` is told.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where it listens.
    pub listen: SocketAddr,
    /// Where it keeps what is kept.
    pub kept: Kept,
    /// Where `pkg/` and `public/` are.
    pub root: PathBuf,
    /// Where the site and its texts are.
    pub folders: Folders,
    /// What owns cases after receipt.
    pub back_end: BackEndOptions,
    /// Who else is told what happens to cases.
    pub webhooks: WebhookOptions,
    /// What scans the files that people upload.
    pub clamd: Option<Clamd>,
    /// How many cases a minute there may be without an attack.
    pub surge: Surge,
    /// Where people find it.
    pub public_url: Option<PublicUrl>,
    /// Where what is measured can be asked for.
    pub metrics: Option<SocketAddr>,
    /// The mail server; without it mails are files.
    pub smtp: Option<Smtp>,
    /// The address that mails are from.
    pub mail_from: Option<Address>,
    /// Whether changes of the site's files are shown at once.
    pub watch: bool,
    /// Whether the site is offered in the languages that nobody speaks, too.
    pub pseudo: bool,
    /// Whether the gallery of components is served too.
    pub gallery: bool,
}

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The site cannot be read.
    #[error(transparent)]
    Site(#[from] SiteErrors),
    /// The keys cannot be read.
    #[error(transparent)]
    Keys(#[from] KeysError),
    /// The store cannot be opened.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// There is no such back end.
    #[error("the back end: {0}")]
    BackEnd(#[from] BackEndError),
    /// Who is to be told cannot be read.
    #[error(transparent)]
    Webhooks(#[from] WebhooksError),
    /// There are no files for the browser.
    #[error("{0} (has it been built? cargo xtask build)")]
    Assets(#[from] AssetsError),
    /// A definition cannot be written as JSON.
    #[error("a definition: {0}")]
    Definition(#[from] serde_json::Error),
    /// It cannot hear that it should stop.
    #[error("signals: {0}")]
    Signals(io::Error),
    /// It cannot listen there.
    #[error("{0}: {1}")]
    Listen(SocketAddr, io::Error),
}

/// The site and its files for the browser: what does not change while the server runs.
pub struct Front {
    pub(crate) site: Arc<Site>,
    pub(crate) assets: Arc<Assets>,
    pub(crate) text_files: Arc<TextFiles>,
}

impl Options {
    /// Reads the site, in the languages to be served.
    ///
    /// # Errors
    /// All that cannot be read.
    pub fn load_site(&self) -> Result<Site, SiteErrors> {
        let mut site = Site::load(&self.folders)?;
        if self.pseudo {
            site.add_pseudo();
        }
        Ok(site)
    }

    fn post(&self) -> Post {
        let usual = Post::new(&self.kept.data);
        Post { smtp: self.smtp.clone(), from: self.mail_from.clone().unwrap_or(usual.from), ..usual }
    }
}

/// Reads the site and its files.
///
/// # Errors
/// [`ServeError`].
pub fn front(root: &Path, folders: &Folders) -> Result<Front, ServeError> {
    front_of(Site::load(folders)?, Assets::load(root)?)
}

/// A site with its files for the browser.
///
/// # Errors
/// [`ServeError`].
pub fn front_of(site: Site, mut assets: Assets) -> Result<Front, ServeError> {
    let text_files = TextFiles::register(&site, &mut assets)?;
    Ok(Front { site: Arc::new(site), assets: Arc::new(assets), text_files: Arc::new(text_files) })
}

/// Everything that handlers need: the site, and what is kept.
///
/// # Errors
/// [`ServeError`].
pub async fn state(
    front: &Front,
    kept: &Kept,
    clock: Clock,
    public_url: Option<PublicUrl>,
) -> Result<AppState, ServeError> {
    let store = kept.open_store().await?;
    let uploads = kept.open_uploads()?;
    let keys = kept.open_keys(&store, clock.now()).await?;
    Ok(AppState {
        site: Arc::clone(&front.site),
        statistics: Statistics::new(store.clone()),
        store,
        uploads: Uploads::new(uploads),
        keys: Arc::new(keys),
        assets: Arc::clone(&front.assets),
        text_files: Arc::clone(&front.text_files),
        clock,
        public_url: public_url.map(Arc::new),
        post: Arc::new(Post::new(&kept.data)),
        back_end: BackEnd::default(),
        webhooks: Arc::default(),
        in_flight: InFlight::default(),
        reports: Reports::default(),
        rates: Rates::default(),
        surge: Surge::default(),
        metrics: Arc::default(),
        slow: Arc::new(Semaphore::new(1)),
    })
}

/// Serves until SIGTERM or SIGINT, and then finishes what is under way.
///
/// # Errors
/// [`ServeError`], before it serves.
pub async fn serve(options: Options) -> Result<(), ServeError> {
    let told = stop_signal().map_err(ServeError::Signals)?;
    let traces = Traces::start();
    let mut assets = Assets::load(&options.root)?;
    if options.gallery {
        assets.open_gallery(&options.root)?;
    }
    let front = front_of(options.load_site()?, assets)?;
    let mut state = state(&front, &options.kept, Clock::system(), options.public_url.clone()).await?;
    state.post = Arc::new(options.post());
    state.surge = options.surge;
    state.uploads.scanner.clone_from(&options.clamd);
    state.back_end = options.back_end.open(&state.site, &state.clock)?;
    state.webhooks = Arc::new(Webhooks::open(&options.webhooks)?);
    let failed = |error| ServeError::Listen(options.listen, error);
    let listener = TcpListener::bind(options.listen).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    tracing::info!(%address, "serving http://{address}");
    if let Some(address) = options.metrics {
        let failed = |error| ServeError::Listen(address, error);
        let listener = TcpListener::bind(address).await.map_err(failed)?;
        tokio::spawn(observe::serve(listener, state.clone()));
    }
    let (stop, stopped) = watch::channel(false);
    let purge = tokio::spawn(purge(state.clone()));
    let refresh = tokio::spawn(refresh_keys(state.clone(), options.kept.key_file()));
    let mut workers = JoinSet::new();
    workers.spawn(mail::work(state.clone(), stopped.clone()));
    workers.spawn(webhooks::work(state.clone(), stopped.clone()));
    if let BackEnd::Remote(_) = state.back_end {
        workers.spawn(delivery::work(state.clone(), stopped.clone()));
        workers.spawn(delivery::follow(state.clone(), stopped.clone()));
    }
    // Whoever asks first need not wait for it.
    let count = tokio::spawn(count(state.clone()));
    let store = state.store.clone();
    let routes = if options.watch { Watched::new(options.clone(), state).routes() } else { router(state) };
    let told = async move {
        told.await;
        tracing::info!("stopping");
        let _ = stop.send(true);
    };
    tokio::select! {
        () = connections::serve(listener, routes, connections::Patience::default(), told) => {}
        () = overtime(stopped) => {}
    }
    for job in [purge, refresh, count] {
        job.abort();
    }
    let _ = tokio::time::timeout(LAST, workers.join_all()).await;
    store.close().await;
    traces.end().await;
    Ok(())
}

/// Waits for the signal and then for as long as requests may still take.
async fn overtime(mut stopped: watch::Receiver<bool>) {
    let _ = stopped.wait_for(|stopped| *stopped).await;
    tokio::time::sleep(LAST).await;
}

/// Listens for SIGTERM and SIGINT from now on; what it gives waits for one of them.
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

/// Makes the first management information, once what comes with a start is over.
async fn count(state: AppState) {
    tokio::time::sleep(SETTLED).await;
    if let Err(error) = state.reports.today(&state).await {
        tracing::error!(%error, "management information could not be made");
    }
}

/// Erases at once and then every hour what is kept no longer.
async fn purge(state: AppState) {
    let mut hourly = tokio::time::interval(PURGE);
    loop {
        hourly.tick().await;
        retention::enforce(&state.store, &state.uploads.folder, &state.site, &state.clock, &state.post).await;
        let now = i64::try_from(state.clock.now().unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX);
        state.rates.forget(now);
    }
}

/// Takes new keys, every minute.
async fn refresh_keys(state: AppState, file: PathBuf) {
    let mut minutely = tokio::time::interval(REFRESH);
    loop {
        minutely.tick().await;
        if let Err(error) = keyring::refresh(&state.keys, &state.store, &file, state.clock.now()).await {
            tracing::error!(%error, "the keys could not be read again");
        }
    }
}
