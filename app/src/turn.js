// What the server makes of a service's pages in each language shown so far: what it hands over, and the parts that the app
// leaves to it.
const left = ['cookie-banner', 'listen', 'unreviewed'];
const shown = new Map();
/** So long an answer is waited for, in milliseconds: where the page can do without, and where it cannot. */
const PATIENCE = 3_000;
const MOST_PATIENCE = 20_000;
/** The address that was asked for last. */
let wanted;

const languageOf = (path) => path.split('/')[1];
const isInService = (path) => path.includes('/services/');

const read = (page) => {
  const { js, texts } = page.getElementById('app').dataset;
  const parts = left.map((id) => {
    const part = page.getElementById(id).cloneNode(true);
    // Where Listen is in use.
    part.querySelector('#listen-toolbar')?.remove();
    part.querySelector('[data-listen] + *')?.setAttribute('hidden', '');
    return [id, part.innerHTML];
  });
  return { js, texts, parts, dir: page.documentElement.dir, handed: page.getElementById('page-data').textContent };
};

/**
 * Has ready what there is in the language of an address, and gives the addresses of its texts. Gives nothing where it cannot
 * be had, and outside services, whose texts go with their pages alone.
 */
export async function prepare(href) {
  wanted = href;
  const here = document.documentElement.lang;
  const { pathname } = new URL(href);
  const lang = languageOf(pathname);
  if (!isInService(pathname)) return;
  if (!shown.has(here)) shown.set(here, read(document));
  const { js } = shown.get(here);
  const signal = AbortSignal.timeout(shown.has(lang) ? PATIENCE : MOST_PATIENCE);
  try {
    const answer = await fetch(href, { signal });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const made = read(page);
    // A newer site than this page is of goes with newer WebAssembly.
    if (answer.ok && page.documentElement.lang === lang && made.js === js) shown.set(lang, made);
  } catch {
    // What was shown before does.
  }
  return shown.get(lang)?.texts;
}

/**
 * Makes the document one in the language of an address: `draw` draws the app anew, then the parts are put into it that the
 * server makes. The page stays the one that is shown by now, which may have changed.
 */
export function turn(href, back, draw) {
  const lang = languageOf(new URL(href).pathname);
  const { dir, texts, parts, handed } = shown.get(lang);
  const asks = document.querySelector('#cookie-banner .govuk-cookie-banner__message:not([hidden], [data-chosen])');
  Object.assign(document.documentElement, { lang, dir });
  document.getElementById('page-data').textContent = handed;
  document.getElementById('app').dataset.texts = texts;
  if (!back) history.pushState(null, '', location.pathname.replace(/^\/[^/]+/, `/${lang}`) + location.search);
  draw();
  // Who has answered the cookie banner is not asked again.
  for (const [id, html] of parts) document.getElementById(id).innerHTML = asks || id !== 'cookie-banner' ? html : '';
  // Listen ends, and begins anew for who has each page read.
  dispatchEvent(new Event('turned'));
}

/** Whether an address is in another language than the page. */
export const isOther = (href) => languageOf(new URL(href).pathname) !== document.documentElement.lang;

/** Whether a turn is still wanted: the person may have gone elsewhere meanwhile, or asked for another. */
export function isWanted(href, back) {
  const hasLeft = isInService(new URL(href).pathname) && !isInService(location.pathname);
  return isOther(href) && href === wanted && !hasLeft && (!back || location.href === href);
}

/** The person goes another way: no turn is wanted any more. */
export function giveUp() {
  wanted = undefined;
}
