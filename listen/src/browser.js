// What the browser has beside the page and a voice: time, what is kept on the device, the forms of plurals, other tabs.
import { end, silence } from './built_in.js';
import { forget } from './engine.js';

/** What settings are kept under. `site/notice.toml` declares it. */
const NAME = 'listen';
/** What a line begins with that is no setting. */
const REFUSED = 'refused=';

/** When to ask again a server that could not note a decision, in milliseconds. */
const RETRY = 30_000;

const timers = {};
/** A timer of no time would wait four milliseconds, after some turns. */
const { port1, port2 } = new MessageChannel();
let act;
let tabs;
/** The plural rules of languages. */
const rules = {};
/** What was decided and the server has not noted yet; and whether it is on its way. */
let decision;
let sending = false;
/** The purpose that was refused, until the server has noted it: kept with the settings, a line of its own. */
let refused = '';
let settings = '';

/** Tells, by `tell(what, value)`, when the page is left or comes back, when another tab speaks, and when it is time. */
export function watch(tell) {
  if (act) return;
  act = tell;
  addEventListener('turned', turned);
  addEventListener('pagehide', () => act('hidden', ''));
  addEventListener('pageshow', () => act('shown', ''));
  port1.onmessage = () => act('walk', '');
  addEventListener('online', send);
  if (!globalThis.BroadcastChannel) return;
  tabs = new BroadcastChannel(NAME);
  tabs.onmessage = () => {
    // The device's voices are shared, and that tab has them now. The built-in one each tab has for itself.
    silence();
    act('other-tab', '');
  };
}

/** The page is one in another language now, without having been loaded: nothing of what was to come holds. */
function turned() {
  end();
  forget();
  hold();
  clearTimeout(timers.tick);
  act('turned', '');
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

/** Forgets what was to be said by itself after a while. */
export function hold() {
  for (const what of ['each', 'play']) clearTimeout(timers[what]);
}

/** Has the page be walked on once the browser has done what else there is. */
export function walkOn() {
  port2.postMessage(null);
}

/** What is kept on the device; empty where nothing can be. */
export function kept() {
  let lines = [];
  try {
    lines = localStorage.getItem(NAME)?.split('\n') ?? [];
  } catch {}
  const isRefusal = (line) => line.startsWith(REFUSED);
  settings = lines.filter((line) => !isRefusal(line)).join('\n');
  [refused = ''] = lines.filter(isRefusal).map((line) => line.slice(REFUSED.length));
  if (refused && document.cookie.includes(agreed())) decide(document.documentElement.lang, refused, 'no');
  else if (refused) refuse('');
  return settings;
}

/** Keeps this, or nothing. */
export function keep(text) {
  settings = text;
  refuse(refused);
}

/** Holds to it that a purpose was refused, or none. */
function refuse(purpose) {
  refused = purpose;
  const text = [refused && REFUSED + refused, settings].filter(Boolean).join('\n');
  try {
    if (text) localStorage.setItem(NAME, text);
    else localStorage.removeItem(NAME);
  } catch {}
}

/** How the record of choices says that they agreed to what they have refused since. */
const agreed = () => `~${refused}.y`;

/** The cookies that scripts can read, with what was refused since. */
export const cookies = () => (refused ? document.cookie.replace(agreed(), `~${refused}.n`) : document.cookie);

/** Has the server note what was decided about a purpose, as the cookies page would. A refusal holds at once. */
export function decide(lang, purpose, answer) {
  refuse(answer === 'no' ? purpose : '');
  decision = { address: `/${lang}/cookies`, body: new URLSearchParams([[purpose, answer]]) };
  send();
}

/** Sends it, also if the page is left at once; one after the other, for the last is to hold. */
async function send() {
  clearTimeout(timers.send);
  if (!decision || sending) return;
  sending = true;
  const { address, body } = decision;
  const { ok, status } = await fetch(address, { method: 'POST', body, keepalive: true }).catch(() => ({ status: 503 }));
  sending = false;
  if (body !== decision.body) {
    send();
  } else if (status === 429 || status >= 500) {
    timers.send = setTimeout(send, RETRY);
  } else {
    decision = undefined;
    if (ok) refuse('');
  }
}

/** The form that a number takes in a language. */
export const plural = (lang, count) => (rules[lang] ??= new Intl.PluralRules(lang)).select(count);
