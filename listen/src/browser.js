// What the browser has beside the page and a voice: time, what is kept on the device, the forms of plurals, other tabs.

/** What settings are kept under. `site/notice.toml` declares it. */
const NAME = 'listen';

const timers = {};
/** A timer of no time would wait four milliseconds, after some turns. */
const { port1, port2 } = new MessageChannel();
let act;
let tabs;
let rules;

/** Tells, by `tell(what, value)`, when the page is left or comes back, when another tab speaks, and when it is time. */
export function watch(tell) {
  act = tell;
  addEventListener('pagehide', () => act('hidden', ''));
  addEventListener('pageshow', () => act('shown', ''));
  port1.onmessage = () => act('walk', '');
  if (!globalThis.BroadcastChannel) return;
  tabs = new BroadcastChannel(NAME);
  tabs.onmessage = () => act('other-tab', '');
}

/** Tells other tabs that this one speaks. */
export function claim() {
  tabs?.postMessage(true);
}

/** Milliseconds since the page was loaded. */
export const now = () => performance.now();

/** Days since 1970. */
export const today = () => Date.now() / 86_400_000;

/** Has something be done after so many milliseconds, in place of any time said before. */
export function after(what, milliseconds) {
  clearTimeout(timers[what]);
  timers[what] = setTimeout(act, milliseconds, what, '');
}

/** Has the page be walked on once the browser has done what else there is. */
export function walkOn() {
  port2.postMessage(null);
}

/** What is kept on the device; empty where nothing can be. */
export function kept() {
  try {
    return localStorage.getItem(NAME) ?? '';
  } catch {
    return '';
  }
}

/** Keeps this, or nothing. */
export function keep(text) {
  try {
    if (text) localStorage.setItem(NAME, text);
    else localStorage.removeItem(NAME);
  } catch {}
}

export const cookies = () => document.cookie;

/**
 * Has the server note what was decided about a purpose, as the cookies page would: also if the page is left at once,
 * and when the network is back.
 */
export function decide(lang, purpose, answer) {
  const body = new URLSearchParams([[purpose, answer]]);
  fetch(`/${lang}/cookies`, { method: 'POST', body, keepalive: true }).catch(() =>
    addEventListener('online', () => decide(lang, purpose, answer), { once: true }),
  );
}

/** The form that a number takes in the page's language. */
export const plural = (lang, count) => (rules ??= new Intl.PluralRules(lang)).select(count);
