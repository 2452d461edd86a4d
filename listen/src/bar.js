// The controls. The server makes them, in the page's language; here they are shown and heard.
import { blocks } from './walk.js';
import { follow, isFocused, point, watch } from './page.js';

/** So much room is left above what would be covered, in pixels. */
const AIR = 16;
/** What the page is marked by while a place to start is being chosen. */
const CHOOSING = 'data-listen-choosing';

/** What keys do whose names are not those of buttons. */
const KEYS = { back: 'back-sentence', next: 'next-sentence', here: 'from-here' };

let bar;
let act;

/** Puts them where the page has a place for them, out of sight, and tells, by `tell(what, value)`, what is done. */
export function insert(parts, tell) {
  const place = document.getElementById('listen');
  place?.insertAdjacentHTML('beforeend', parts);
  bar = place?.querySelector('#listen-toolbar');
  if (!bar) return false;
  act = tell;
  watch(act, bottom);
  // In the capture phase: it comes before whatever the page itself does with a key or a click.
  document.addEventListener('keydown', pressed, true);
  document.addEventListener('click', clicked, true);
  document.addEventListener('focusin', uncover, true);
  bar.addEventListener('change', changed);
  return true;
}

const part = (selector) => bar.querySelector(selector);
const template = (name) => part(`template[data-say="${name}"]`);
const isChoosing = () => document.documentElement.hasAttribute(CHOOSING);

function pressed(event) {
  const { key, code, altKey, shiftKey } = event;
  if (isChoosing()) {
    if (key === 'Escape') act('choose', '');
    if (key === 'Enter' && isFocused()) from('focused', event);
  } else if (altKey && shiftKey && !bar.hidden && part('[name=keys]').checked) {
    const field = [...bar.querySelectorAll('[name^="key."]')].find(({ value }) => code === `Key${value.toUpperCase()}`);
    if (!field) return;
    event.preventDefault();
    const what = field.name.slice(4);
    act('do', KEYS[what] ?? what);
  }
}

function clicked(event) {
  const { target } = event;
  if (isChoosing() && point(event)) return from('pointed', event);
  const button = bar.contains(target) && target.closest('[data-do]');
  return button && act('do', button.dataset.do);
}

/** Speaks from what was chosen; the page itself is not to do anything with it. */
function from(what, event) {
  event.preventDefault();
  event.stopPropagation();
  act('from', what);
}

function changed({ target: { name, type, checked, value } }) {
  act('set', `${name}=${type === 'checkbox' ? Number(checked) : value}`);
}

/** How much of the window's top they cover: while they stick to it. */
function bottom() {
  if (bar.hidden) return 0;
  const { top, bottom } = bar.getBoundingClientRect();
  return top <= 1 && bottom > 0 ? bottom : 0;
}

/** What has got the focus is not to be covered by them (WCAG 2.4.11). */
function uncover({ target }) {
  const covered = bottom();
  const top = bar.contains(target) ? covered : target.getBoundingClientRect().top;
  if (top < covered) scrollBy(0, top - covered - AIR);
}

/** An attribute of theirs, or the text of a template. */
export const attribute = (name) => bar.getAttribute(name) ?? '';
export const templateText = (name) => template(name)?.content.textContent ?? '';

export const isShown = () => !bar.hidden;

/** Shows them, or takes them away: then the focus goes back to the page's button. */
export function show(shown) {
  if (shown) follow();
  bar.hidden = !shown;
  if (!shown) document.querySelector('[data-listen]')?.focus();
}

export function showState(name) {
  bar.dataset.state = name;
}

/** Tells something, which may be about a language; nothing if there is nothing to be told of this name. */
export function message(name, lang) {
  const place = part('[data-message]');
  const words = template(name)?.innerHTML ?? '';
  if (place.innerHTML !== words) place.innerHTML = words;
  const language = lang && place.querySelector('[data-language]');
  if (language) language.textContent = lang;
}

/** Takes the focus out of the message, which is about to be another, to the button that will be wanted next. */
export function leaveMessage() {
  if (part('[data-message] :focus')) part('[data-do=play]').focus();
}

/** Shows whether a place to start is being chosen. */
export function choosing(begins) {
  part('[data-do=here]').setAttribute('aria-pressed', begins);
  document.documentElement.toggleAttribute(CHOOSING, begins);
  message(begins ? 'here' : '', '');
}

/** Shows a sentence in large letters, and the word in it. */
export function caption(block, from, to, wordFrom, wordTo) {
  const { lang, text } = blocks[block] ?? {};
  const place = part('[data-caption]');
  place.hidden = !text;
  if (!text) return;
  place.lang = lang;
  const words = wordTo > wordFrom ? [from, wordFrom, wordTo, to] : [from, to, to, to];
  [...place.children].forEach((element, at) => (element.textContent = text.slice(words[at], words[at + 1])));
}

export function noCaption() {
  part('[data-caption]').hidden = true;
}

/** Shows settings as they are, one a line: of a box, `1` is ticked. */
export function showSettings(lines) {
  for (const [, name, value] of lines.matchAll(/^(.*?)=(.*)$/gm)) {
    const field = part(`[name="${CSS.escape(name)}"]`);
    if (field?.type === 'checkbox') field.checked = value === '1';
    else if (field) field.value = value;
  }
}

/** Offers no voices, or one more. */
export function clearVoices() {
  part('select[name=voice]').replaceChildren();
}

export function addVoice(words, id, chosen) {
  part('select[name=voice]').add(new Option(words, id, chosen, chosen));
}
