// The controls. The server makes them, in the page's language; here they are shown and heard.
import { blocks } from './walk.js';
import { follow, isFocused, isPointed, point, pointOn, showNoChoice, watch } from './page.js';

/** So much room is left above what would be covered, in pixels. */
const AIR = 16;
/** After so long a silence, in milliseconds, nothing is said any more: a page that has changed was walked anew by then, and read on. */
const SILENCE = 500;
/** What the page is marked by while a place to start is being chosen. */
const CHOOSING = 'data-listen-choosing';

/** What keys do whose names are not those of buttons. */
const KEYS = { back: 'back-sentence', next: 'next-sentence', here: 'from-here' };

/** The systems that the page about listening tells of how to add a voice to, and what their browsers have in their names. */
const SYSTEMS = [['windows', /Windows/], ['android', /Android/], ['chromebook', /CrOS/], ['iphone', /iPhone|iPad/], ['mac', /Mac OS/]];
/** A Mac has no screen that is touched: an iPad says that it is one. */
const IPAD = /Mac OS.*/;

/** How many blocks on these keys go while a place to start is being chosen. */
const STEPS = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };
/** So much of what is chosen is told to who does not see it, in letters. */
const BEGINNING = 100;

let bar;
let act;

/** Puts them where the page has a place for them, out of sight, and tells, by `tell(what, value)`, what is done. */
export function insert(parts, tell) {
  const place = document.getElementById('listen');
  place?.insertAdjacentHTML('beforeend', parts);
  bar = place?.querySelector('#listen-toolbar');
  if (!bar) return false;
  helpHere();
  bar.addEventListener('change', changed);
  // In a page that has turned to another language all else is there.
  if (act) return true;
  act = tell;
  watch(act, bottom, height);
  // In the capture phase: it comes before whatever the page itself does with a key or a click.
  document.addEventListener('keydown', pressed, true);
  document.addEventListener('click', clicked, true);
  document.addEventListener('focusin', (event) => {
    // Who goes elsewhere may mean that instead.
    if (isChoosing()) showNoChoice(true);
    uncover(event);
  }, true);
  return true;
}

const part = (selector) => bar.querySelector(selector);
const template = (name) => part(`template[data-say="${name}"]`);
const isChoosing = () => document.documentElement.hasAttribute(CHOOSING);

const isField = ({ tagName }) => /^(INPUT|SELECT|TEXTAREA)$/.test(tagName);

function pressed(event) {
  const { key, code, altKey, shiftKey, ctrlKey, metaKey, target } = event;
  if (isChoosing()) {
    choose(event);
  } else if (altKey && shiftKey && !ctrlKey && !metaKey && bar.isConnected && !bar.hidden && part('[name=keys]').checked) {
    // The letter that the key writes; where that is none, as with Option on a Mac or in another script, that of its place.
    const isLetter = /^[a-z]$/i.test(key);
    const letter = (isLetter ? key : code.replace('Key', '')).toUpperCase();
    const field = [...bar.querySelectorAll('[name^="key."]')].find(({ value }) => value.toUpperCase() === letter);
    // In a field, what is no such letter is meant.
    if (!field || (isField(target) && !isLetter)) return;
    event.preventDefault();
    const what = field.name.slice(4);
    act('do', KEYS[what] ?? what);
  }
}

/** A key while a place to start is being chosen. */
function choose(event) {
  const { key, target } = event;
  if (key === 'Escape') act('choose', '');
  else if (key === 'Enter' && isPointed()) from('pointed', event);
  else if (key === 'Enter' && isFocused()) from('focused', event);
  else if (key in STEPS && !isField(target)) {
    event.preventDefault();
    event.stopPropagation();
    const { lang = '', text = '' } = pointOn(STEPS[key]) ?? {};
    const place = part('[data-message]');
    const told = place.querySelector('.govuk-visually-hidden') ?? place.appendChild(document.createElement('p'));
    told.className = 'govuk-visually-hidden';
    told.lang = lang;
    told.textContent = [...text].slice(0, BEGINNING).join('');
  }
}

function clicked(event) {
  const { target } = event;
  if (isChoosing() && point(event)) return from('pointed', event);
  const button = bar.contains(target) && target.closest('[data-do]');
  if (!button) return;
  if (button.dataset.do !== 'remote') return act('do', button.dataset.do);
  // The same as the box among the settings.
  leaveMessage();
  part('[name=remote]').click();
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

/** How much of it they cover once the page was scrolled. */
const height = () => (!bar.hidden && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0);

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
  setTimeout(tellLater, SILENCE);
}

/** What was only shown while something was being said is told when nothing is: a screen reader would have talked over it. */
function tellLater() {
  if (/playing|waiting/.test(bar.dataset.state)) return;
  part('[data-message]').append(...part('[data-meanwhile]').childNodes);
}

/** Tells something, or only shows it for now if it is about a language; nothing if there is nothing to be told of this name. */
export function message(name, lang) {
  const place = part(lang ? '[data-meanwhile]' : '[data-message]');
  const words = template(name)?.innerHTML ?? '';
  if (place.innerHTML !== words) place.innerHTML = words;
  const language = lang && place.querySelector('[data-language]');
  if (language) language.textContent = nameOf(lang);
}

/** Has links to how a voice is added lead to how it is on this system. */
function helpHere() {
  const { userAgent, maxTouchPoints } = navigator;
  const agent = maxTouchPoints > 1 ? userAgent.replace(IPAD, 'iPad') : userAgent;
  const [system] = SYSTEMS.find(([, sign]) => sign.test(agent)) ?? [];
  for (const { content } of system ? bar.querySelectorAll('template') : []) {
    for (const link of content.querySelectorAll('a[href$="#reading-voice"]')) {
      const [page, place] = link.getAttribute('href').split('#');
      link.setAttribute('href', `${page}?voice=${system}#${place}-${system}`);
    }
  }
}

/** A language's name in that of the page. */
function nameOf(lang) {
  try {
    return new Intl.DisplayNames(bar.lang, { type: 'language' }).of(lang);
  } catch {
    return lang;
  }
}

/** Takes the focus out of the message, which is about to be another, to the button that will be wanted next. */
export function leaveMessage() {
  if (part('[data-message] :focus')) part('[data-do=play]').focus();
}

/** Shows whether a place to start is being chosen. */
export function choosing(begins) {
  part('[data-do=here]').setAttribute('aria-pressed', begins);
  document.documentElement.toggleAttribute(CHOOSING, begins);
  showNoChoice(begins);
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
