//! The key ring: keys in the database, sealed with the key in the key file. Every node has that file, and learns of
//! newer keys from the database.

use crate::secrets::{
    Key, KeyFileError, Keys, Ring, derive, key_file, open as open_sealed, place, random, seal,
};
use crate::store::{SEALED, SealedKey, SealedRow, Store, StoreError};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};
use time::{Duration, OffsetDateTime};
use zeroize::Zeroizing;

/// How long a new key only opens: by then every node has read the ring again, which each does every minute.
pub const SPREAD: Duration = Duration::minutes(5);
/// How many rows are sealed again in one transaction.
const BATCH: u32 = 200;

/// Why there are no keys.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    /// The key file.
    #[error("{0}")]
    File(#[from] KeyFileError),
    /// The store.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// There is a database and no key: a new one could not open it.
    #[error(
        "{0} is missing, and what is stored cannot be opened without it: bring it back from where it was kept"
    )]
    Lost(PathBuf),
    /// The key file is of another store.
    #[error("{0} does not open the keys in the database: it is the key file of another one")]
    Wrong(PathBuf),
    /// The newest key does not seal yet, and not every node may know it.
    #[error("the newest key seals from {0}: try again then")]
    Spreading(OffsetDateTime),
    /// There are too many keys.
    #[error("there can be no more keys")]
    TooMany,
}

/// Opens the ring; makes the key file and the first key if nothing has been sealed yet. Keys that an older version
/// left in the data folder become keys of the ring.
///
/// # Errors
/// [`KeysError`].
pub async fn open(store: &Store, file: &Path, data: &Path, now: OffsetDateTime) -> Result<Keys, KeysError> {
    if store.keys().await?.is_empty() {
        let mut keys = key_file::of_before(data)?;
        if keys.is_empty() {
            if store.count_cases().await? > 0 {
                return Err(KeysError::Lost(data.join("keys/data-1.key")));
            }
            keys.insert(1, Zeroizing::new(random()));
        }
        // The file first: then nothing is ever sealed with a key that is not safely on disk.
        let master = key_file::read_or_create(file)?;
        let sealed: Vec<_> = keys.iter().map(|(number, key)| sealed(&master, *number, key, now)).collect();
        // If another node was quicker, its keys it is.
        store.add_keys(&sealed).await?;
    }
    Ok(Keys::new(ring(store, file, now).await?))
}

/// Takes the keys that have been added, and seals with the newest whose time has come.
///
/// # Errors
/// [`KeysError`].
pub async fn refresh(keys: &Keys, store: &Store, file: &Path, now: OffsetDateTime) -> Result<(), KeysError> {
    keys.renew(ring(store, file, now).await?);
    Ok(())
}

/// Adds a key; says its number and from when on it seals.
///
/// # Errors
/// [`KeysError`].
pub async fn rotate(
    store: &Store,
    file: &Path,
    now: OffsetDateTime,
) -> Result<(u16, OffsetDateTime), KeysError> {
    let master = master(file)?;
    let newest = ring(store, file, now).await?.keys.last_key_value().map_or(0, |(number, _)| *number);
    let number = newest.checked_add(1).ok_or(KeysError::TooMany)?;
    let mut key = sealed(&master, number, &Zeroizing::new(random()), now);
    key.seals_from += SPREAD;
    let seals_from = key.seals_from;
    // Taken: somebody else has rotated at this very moment.
    if !store.add_keys(&[key]).await? {
        return Err(StoreError::Busy.into());
    }
    Ok((number, seals_from))
}

/// Seals the keys with the key in another file, which is made if it is not there. From then on that is the key file.
///
/// # Errors
/// [`KeysError`].
pub async fn change_file(
    store: &Store,
    file: &Path,
    new: &Path,
    now: OffsetDateTime,
) -> Result<(), KeysError> {
    has_spread(store, now).await?;
    let ring = ring(store, file, now).await?;
    let master = key_file::read_or_create(new)?;
    let keys: Vec<_> = ring.keys.iter().map(|(number, key)| sealed(&master, *number, key, now)).collect();
    Ok(store.reseal_keys(&keys).await?)
}

/// What sealing again came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Resealed {
    /// How many values of each kind were sealed again.
    pub sealed: BTreeMap<&'static str, u64>,
    /// How many could not be opened, and were left as they are.
    pub failures: u64,
}

/// Whether the newest key seals. Before that, a node that has not read the ring yet could not open what it sealed.
async fn has_spread(store: &Store, now: OffsetDateTime) -> Result<(), KeysError> {
    let newest = store.keys().await?.into_iter().map(|key| key.seals_from).max();
    newest.filter(|from| *from > now).map_or(Ok(()), |from| Err(KeysError::Spreading(from)))
}

/// Seals with the newest key all that an older one sealed. Broken off, it goes on where it was.
///
/// # Errors
/// [`KeysError`].
pub async fn reseal(keys: &Keys, store: &Store, now: OffsetDateTime) -> Result<Resealed, KeysError> {
    has_spread(store, now).await?;
    let mut done = Resealed::default();
    let number = keys.sealing();
    for column in &SEALED {
        let mut last: Option<SealedRow> = None;
        loop {
            let rows = store.sealed_by_others(column, number, last.as_ref(), BATCH).await?;
            let Some(newest) = rows.last() else { break };
            last = Some(newest.clone());
            let mut again = Vec::new();
            for row in rows {
                match keys.open(&row.place, &row.sealed) {
                    Ok(plain) => {
                        let sealed = keys.seal(&row.place, &plain);
                        again.push((row, sealed));
                    }
                    Err(_) => done.failures += 1,
                }
            }
            store.replace_sealed(column, &again).await?;
            *done.sealed.entry(column.name).or_default() += again.len() as u64;
        }
    }
    Ok(done)
}

fn master(file: &Path) -> Result<Key, KeysError> {
    key_file::read(file)?.ok_or_else(|| KeysError::Lost(file.to_owned()))
}

async fn ring(store: &Store, file: &Path, now: OffsetDateTime) -> Result<Ring, KeysError> {
    let master = wrapping(&master(file)?);
    let mut keys = BTreeMap::new();
    let mut sealing = None;
    for SealedKey { number, sealed, seals_from } in store.keys().await? {
        let plain = open_sealed(&master, &place::key(number), &sealed);
        let key = plain.ok().and_then(|plain| plain.as_slice().try_into().ok());
        keys.insert(number, Zeroizing::new(key.ok_or_else(|| KeysError::Wrong(file.to_owned()))?));
        if sealing.is_none() || seals_from <= now {
            sealing = Some(number);
        }
    }
    let sealing = sealing.ok_or_else(|| KeysError::Lost(file.to_owned()))?;
    Ok(Ring { keys, sealing })
}

fn sealed(master: &Key, number: u16, key: &Key, now: OffsetDateTime) -> SealedKey {
    let sealed = seal(&wrapping(master), &place::key(number), key.as_ref());
    SealedKey { number, sealed, seals_from: now }
}

/// The key that seals keys.
fn wrapping(master: &Key) -> Key {
    derive(master.as_ref(), &[b"hark key ring 1"])
}
