//! `hark serve`: from options to a server that runs until it is told to stop.

use crate::{
    assets::{Assets, AssetsError},
    cases::InFlight,
    clock::Clock,
    router,
    secrets::{Keys, KeysError},
    security::PublicUrl,
    site::{Folders, Site, SiteErrors},
    state::AppState,
    store::{self, Store, StoreError},
    text_files::TextFiles,
    watch::Watched,
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
    sync::Semaphore,
};

/// How often expired drafts are erased.
const PURGE: Duration = Duration::from_hours(1);
/// How long requests under way may still take when the server stops.
const LAST: Duration = Duration::from_secs(35);

/// What `hark serve` is told.
#[derive(Debug, Clone)]
pub struct Options {
    /// Where it listens.
    pub listen: SocketAddr,
    /// Where it keeps what is kept.
    pub data: PathBuf,
    /// Where `pkg/` and `public/` are.
    pub root: PathBuf,
    /// Where the site and its texts are.
    pub folders: Folders,
    /// Where people find it.
    pub public_url: Option<PublicUrl>,
    /// Whether changes of the site's files are shown at once.
    pub watch: bool,
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

/// Everything that handlers need: the site, and what is kept in the folder `data`.
///
/// # Errors
/// [`ServeError`].
pub async fn state(
    front: &Front,
    data: &Path,
    clock: Clock,
    public_url: Option<PublicUrl>,
) -> Result<AppState, ServeError> {
    store::make_folder(data)?;
    // The keys first: then no answer is ever sealed with a key that is not safely on disk.
    let keys = Keys::load_or_create(data, Store::exists(data))?;
    let store = Store::open(data).await?;
    Ok(AppState {
        site: Arc::clone(&front.site),
        store,
        keys: Arc::new(keys),
        assets: Arc::clone(&front.assets),
        text_files: Arc::clone(&front.text_files),
        clock,
        public_url: public_url.map(Arc::new),
        in_flight: InFlight::default(),
        slow: Arc::new(Semaphore::new(1)),
    })
}

/// Serves until SIGTERM or SIGINT, and then finishes what is under way.
///
/// # Errors
/// [`ServeError`], before it serves.
pub async fn serve(options: Options) -> Result<(), ServeError> {
    let told = stop_signal().map_err(ServeError::Signals)?;
    let mut assets = Assets::load(&options.root)?;
    if options.gallery {
        assets.open_gallery(&options.root)?;
    }
    let front = front_of(Site::load(&options.folders)?, assets)?;
    let state = state(&front, &options.data, Clock::system(), options.public_url).await?;
    let failed = |error| ServeError::Listen(options.listen, error);
    let listener = TcpListener::bind(options.listen).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    tracing::info!(%address, "serving http://{address}");
    let purge = tokio::spawn(purge(state.clone()));
    let store = state.store.clone();
    let routes = if options.watch {
        Watched::new(&options.root, &options.folders, state).routes()
    } else {
        router(state)
    };
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let told = async move {
        told.await;
        tracing::info!("stopping");
        let _ = stop.send(true);
    };
    let server = axum::serve(listener, routes).with_graceful_shutdown(told);
    let ended = tokio::select! {
        ended = server.into_future() => ended,
        () = overtime(stopped) => Ok(()),
    };
    purge.abort();
    store.close().await;
    ended.map_err(failed)
}

/// Waits for the signal and then for as long as requests may still take.
async fn overtime(mut stopped: tokio::sync::watch::Receiver<bool>) {
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

/// Erases expired drafts at once and then every hour.
async fn purge(state: AppState) {
    let mut hourly = tokio::time::interval(PURGE);
    loop {
        hourly.tick().await;
        match state.store.purge_expired(state.clock.now()).await {
            Ok(0) => {}
            Ok(erased) => tracing::info!(erased, "expired drafts erased"),
            Err(error) => tracing::error!(%error, "expired drafts could not be erased"),
        }
    }
}
