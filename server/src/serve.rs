//! `hark serve`: from options to a server that runs until it is told to stop.

use crate::{
    assets::{Assets, AssetsError},
    cases::InFlight,
    clock::Clock,
    router,
    secrets::{Keys, KeysError},
    security::PublicUrl,
    site::{Folders, Site, SiteError},
    state::AppState,
    store::{self, Store, StoreError},
    text_files::TextFiles,
};
use std::{future::Future, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};
use tokio::{net::TcpListener, signal::unix::SignalKind};

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
}

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The site cannot be read.
    #[error(transparent)]
    Site(#[from] SiteError),
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
    /// It cannot listen there.
    #[error("{0}: {1}")]
    Listen(SocketAddr, std::io::Error),
}

/// Everything that handlers need, from the folders that the options name.
///
/// # Errors
/// [`ServeError`].
pub async fn state(options: &Options, clock: Clock) -> Result<AppState, ServeError> {
    let site = Site::load(&options.folders)?;
    let mut assets = Assets::load(&options.root)?;
    let text_files = TextFiles::register(&site, &mut assets)?;
    store::make_folder(&options.data)?;
    // The keys first: then no answer is ever sealed with a key that is not safely on disk.
    let keys = Keys::load_or_create(&options.data, Store::exists(&options.data))?;
    let store = Store::open(&options.data).await?;
    Ok(AppState {
        site: Arc::new(site),
        store,
        keys: Arc::new(keys),
        assets: Arc::new(assets),
        text_files: Arc::new(text_files),
        clock,
        public_url: options.public_url.clone().map(Arc::new),
        in_flight: InFlight::default(),
    })
}

/// Serves until SIGTERM or SIGINT, and then finishes what is under way.
///
/// # Errors
/// [`ServeError`], before it serves.
pub async fn serve(options: Options) -> Result<(), ServeError> {
    let state = state(&options, Clock::system()).await?;
    let failed = |error| ServeError::Listen(options.listen, error);
    let listener = TcpListener::bind(options.listen).await.map_err(failed)?;
    let address = listener.local_addr().map_err(failed)?;
    tracing::info!(%address, "serving http://{address}");
    let purge = tokio::spawn(purge(state.clone()));
    let store = state.store.clone();
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let told = async move {
        stop_signal().await;
        tracing::info!("stopping");
        let _ = stop.send(true);
    };
    let server = axum::serve(listener, router(state)).with_graceful_shutdown(told);
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

/// Waits for SIGTERM or SIGINT.
fn stop_signal() -> impl Future<Output = ()> {
    let wait = |kind| async move {
        match tokio::signal::unix::signal(kind) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(error) => {
                tracing::error!(%error, "this signal cannot be heard");
                std::future::pending::<()>().await;
            }
        }
    };
    async move {
        tokio::select! {
            () = wait(SignalKind::terminate()) => {}
            () = wait(SignalKind::interrupt()) => {}
        }
    }
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
