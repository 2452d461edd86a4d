// What is on the device, where the privacy notice shows it: marks what the register has, adds and reports what it has not, and
// deletes. Loaded by that page alone.
const device = document.getElementById('device');
/** Stands where a name comes (`NAME_HERE` in app/src/consent). */
const NAME_HERE = '{name}';

/** What a store lists; nothing where the browser has no such thing, or refuses it. */
async function listed(list) {
  try {
    return await list();
  } catch {
    return [];
  }
}

const keys = (storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at));

/** The names of all that scripts can see on the device, by where it is kept. */
const onDevice = async () => ({
  cookie: document.cookie.split('; ').filter((pair) => pair.includes('=')).map((pair) => pair.split('=')[0]),
  'local-storage': await listed(() => keys(localStorage)),
  'session-storage': await listed(() => keys(sessionStorage)),
  cache: await listed(() => caches.keys()),
  'indexed-db': await listed(async () => (await indexedDB.databases()).map(({ name }) => name)),
});

function mark(row, here) {
  row.querySelector('[data-here]').hidden = !here;
  row.querySelector('[data-not-here]').hidden = here;
}

/** Shows something that the register does not have, and reports its name. */
function add(store, name) {
  const row = device.querySelector('template[data-row]').content.firstElementChild.cloneNode(true);
  Object.assign(row.dataset, { item: name, store });
  row.querySelector('code').textContent = name;
  row.querySelector('.govuk-hint').textContent = device.querySelector(`template[data-store-name=${store}]`).content.textContent;
  const button = row.querySelector('button');
  button.setAttribute('aria-label', button.getAttribute('aria-label').replace(NAME_HERE, () => name));
  button.value = name;
  device.querySelector('ul').append(row);
  navigator.sendBeacon(device.dataset.report, new URLSearchParams({ item: name, store }));
}

async function look() {
  const rows = [...device.querySelectorAll('li[data-item]')];
  for (const [store, names] of Object.entries(await onDevice())) {
    for (const name of names) {
      const row = rows.find(({ dataset }) => dataset.store === store && dataset.item === name);
      if (row) mark(row, true);
      else add(store, name);
    }
  }
  device.querySelector('[data-looked]').hidden = false;
  device.querySelector('[data-not-looked]').hidden = true;
}

async function remove(store, name) {
  if (store === 'local-storage') localStorage.removeItem(name);
  else if (store === 'session-storage') sessionStorage.removeItem(name);
  else if (store === 'cache') await caches.delete(name);
  else {
    await new Promise((done) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = done;
    });
  }
}

/** Says whether something is still here. The focus goes there, as the button that had it may be gone. */
function tell(name, here) {
  const told = document.getElementById('device-deleted');
  told.textContent = (here ? told.dataset.here : told.dataset.gone).replace(NAME_HERE, () => name);
  told.hidden = false;
  told.focus();
}

// A cookie is taken away by the server, as many cannot be seen here.
device.addEventListener('submit', async (event) => {
  const row = event.target.closest('[data-item]');
  const { store, item } = row.dataset;
  if (store === 'cookie') return;
  event.preventDefault();
  // What cannot be deleted is told as still here.
  await listed(() => remove(store, item));
  const here = (await onDevice())[store].includes(item);
  mark(row, here);
  tell(item, here);
});

look();
