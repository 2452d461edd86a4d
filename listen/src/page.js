// The page as it is shown: what is painted on it, by the CSS Custom Highlight API, which changes nothing on it; how it
// follows; and which place of it somebody means.
import { begin, blocks, isWalked } from './walk.js';

/** The names that the style sheet has for what is painted. */
const SENTENCE = 'listen-sentence';
const WORD = 'listen-word';
const CHOICE = 'listen-choice';

/** What changes of an element show, hide or open something. */
const SHOWING = ['class', 'hidden', 'open'];
/** Keys that scroll. */
const SCROLLS = /^(Page|Arrow|Home$|End$| $)/;
/** So long, in milliseconds, a smooth scroll of our own may take. */
const SCROLLING = 1000;

/** Whether the page scrolls along, and below what of the window, which covers it. */
let following = true;
let covered = () => 0;
/** Below what it would be, were the page scrolled. */
let toCover = () => 0;
/** When it was scrolled from here, in milliseconds. */
let scrolled = -SCROLLING;
/** The page that is shown. */
let main;
/** Whether it has changed since it was walked, and whether it told of problems then. */
let stale = false;
let problems = false;
/** What was selected last, what was pointed at, and what is to be found again. */
let selected;
let pointed;
let marked;

/** Begins to walk the page, if there is one. */
export function prepare(lang, typed, secret) {
  main = document.querySelector('main');
  if (!main) return false;
  stale = false;
  problems = hasProblems();
  begin(main, lang, typed, secret);
  return true;
}

const hasProblems = () => Boolean(document.querySelector('main .govuk-error-summary'));

/** Whether the page has changed since it was walked. */
export const isStale = () => stale;

/** Tells when the page is another or something is written on it, and notes whether it has changed, what is selected, and whether somebody moves about it. */
export function watch(act, bottom, height) {
  covered = bottom;
  toCover = height;
  main = document.querySelector('main');
  const app = document.getElementById('app');
  const observed = { childList: true, characterData: true, attributeFilter: SHOWING, subtree: true };
  if (app) new MutationObserver((records) => changed(records) && act('other-page', '')).observe(app, observed);
  // What is typed or chosen changes nothing of the document.
  const passive = { capture: true, passive: true };
  for (const kind of ['input', 'change']) addEventListener(kind, ({ target }) => (stale ||= isOnPage(target)), passive);
  // By hand, that is: what is chosen, or filled in by the browser, comes as a plain event.
  addEventListener('input', (event) => event instanceof InputEvent && isOnPage(event.target) && act('written', ''), passive);
  document.addEventListener('selectionchange', noteSelection);
  // What was selected before Listen was there.
  noteSelection();
  for (const kind of ['wheel', 'touchmove']) addEventListener(kind, wander, passive);
  addEventListener('keydown', ({ key, target }) => SCROLLS.test(key) && !target.closest?.('#listen') && wander(), passive);
  addEventListener('focusin', ({ target }) => isOnPage(target) && wander(), passive);
  // However else it is scrolled, as by its bar.
  addEventListener('scroll', ({ target }) => target === document && performance.now() - scrolled > SCROLLING && wander(), passive);
}

function noteSelection() {
  const selection = getSelection();
  if (!selection.isCollapsed) selected = selection.getRangeAt(0).cloneRange();
}

/** Somebody moves about the page by themselves: it is not to move under them. */
function wander() {
  following = false;
}

const isOnPage = (node) => Boolean(document.querySelector('main')?.contains(node));

/** Notes what has changed; whether it is another page now. */
function changed(records) {
  const now = document.querySelector('main');
  if (!now) return false;
  const same = now === main;
  stale ||= same && records.some(({ target }) => now.contains(target));
  const told = problems;
  problems = hasProblems();
  main = now;
  return !same || (problems && !told && stale);
}

/** The range of the document that shows this part of a block. */
function rangeOf(block, from, to) {
  const { pieces = [] } = blocks[block] ?? {};
  const first = pieces.find((piece) => piece.from + piece.length > from);
  const [last] = pieces.filter((piece) => piece.from < to).slice(-1);
  if (!first || !last) return undefined;
  const range = document.createRange();
  try {
    range.setStart(first.node, Math.max(0, from - first.from));
    range.setEnd(last.node, Math.min(to - last.from, last.length));
  } catch {
    // A page that has changed meanwhile may be shorter.
    return undefined;
  }
  return range;
}

/** Paints a sentence, and the word in it if that is not empty, and follows. A browser that cannot paint paints nothing. */
export function highlight(block, from, to, wordFrom, wordTo) {
  const isWord = wordTo > wordFrom;
  const sentence = rangeOf(block, from, to);
  paint(SENTENCE, sentence);
  paint(WORD, isWord && rangeOf(block, wordFrom, wordTo));
  // Where it is makes the browser lay the page out: what is to be said comes first, and then the frame that lays it out anyway.
  if (sentence) requestAnimationFrame(() => keepInSight(sentence, isWord));
}

/** Scrolls so far that a sentence is to be seen whole, if it is followed: from its start on that is so wherever it can be seen. */
function keepInSight(sentence, isWord) {
  const { top, bottom, height } = sentence.getBoundingClientRect();
  // What is read and not to be seen, as the options of a closed list, moves nothing.
  if (!height) return;
  const edge = covered();
  following ||= !isWord && bottom > edge && top < innerHeight;
  if (following) bringInSight({ top, bottom });
}

/** Scrolls so far that what is between these heights can be seen below an edge, if it is not. */
function bringInSight({ top, bottom }) {
  if (top >= covered() && bottom <= innerHeight) return;
  const edge = toCover();
  scrolled = performance.now();
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  // Some air is left above.
  scrollBy({ top: top - edge - (innerHeight - edge) / 6, behavior });
}

export function paintNothing() {
  paint(SENTENCE);
  paint(WORD);
}

function paint(name, range) {
  if (!globalThis.CSS?.highlights) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** Follows again, wherever somebody had scrolled. */
export function follow() {
  following = true;
}

/** Whether the focus is on something of the page. */
export const isFocused = () => isOnPage(document.activeElement);

/** Notes what is pointed at, if it is on the page. */
export function point({ target, clientX, clientY }) {
  if (!isOnPage(target)) return false;
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  pointed = caret ? [caret.offsetNode, caret.offset] : [target, 0];
  return true;
}

export const isPointed = () => Boolean(pointed);

/** Forgets what is pointed at, or only shows it no more. */
export function showNoChoice(forgets) {
  if (forgets) pointed = undefined;
  paint(CHOICE);
}

/** Points at the block that is so many on from the one pointed at, or else at the first to be seen, and shows it. That block. */
export function pointOn(steps) {
  const readable = blocks.filter(({ pieces }) => pieces.length);
  const at = readable.findIndex(({ pieces: [{ node }] }) => (pointed ? node === pointed[0] : isSeen(node)));
  const to = Math.max(at, 0) + (pointed || !Number.isFinite(steps) ? steps : 0);
  const block = readable[Math.min(Math.max(to, 0), readable.length - 1)];
  const range = block && rangeOf(blocks.indexOf(block), 0, block.text.length);
  if (!range) return undefined;
  pointed = [block.pieces[0].node, 0];
  paint(CHOICE, range);
  wander();
  bringInSight(range.getBoundingClientRect());
  return block;
}

const isSeen = (node) => node.parentElement?.getBoundingClientRect().bottom > covered();

/** Notes a place of a block, to find it when the page was walked again. Whether it is still on the page. */
export function mark(block, at) {
  const piece = blocks[block]?.pieces.find(({ from, length }) => from + length >= at);
  marked = piece && [piece.node, at - piece.from];
  return Boolean(piece?.node.isConnected);
}

/** The place, as `{ block, at }`, that has the focus, was pointed at, was marked, is the first to be seen, or where what is selected begins or ends. */
export function place(what) {
  switch (what) {
    case 'focused':
      return isFocused() ? nearest(document.activeElement, 0) : undefined;
    case 'pointed':
      return pointed && nearest(...pointed);
    case 'marked':
      return marked && (placeOf(...marked) ?? placeAfter(marked[0]));
    case 'selected':
      return selection(false);
    case 'selected-end':
      return selection(true);
  }
  return first(isSeen);
}

/** The first block whose first words are so. */
function first(isSo) {
  const block = blocks.findIndex(({ pieces: [piece] }) => piece && isSo(piece.node));
  return block < 0 ? undefined : { block, at: 0 };
}

/** Where what is no more to be read would be. */
const placeAfter = (gone) =>
  isWalked() && gone.isConnected
    ? first((node) => gone.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
    : undefined;

/** The place of something. What has no words of its own, as a field, has its label's, or those of what it is in. */
function nearest(node, offset) {
  const label = node.labels?.[0];
  // A list is read from its question.
  const own = node.tagName === 'SELECT' ? undefined : placeOf(node, offset);
  const found = own ?? (label && placeOf(label, 0));
  return found || !isWalked() || !node.parentElement ? found : nearest(node.parentElement, 0);
}

/** Where what is selected begins, or ends: not before all of it was walked. It may begin and end outside of what is read. */
function selection(end) {
  const [tail] = blocks.slice(-1).flatMap(({ pieces }) => pieces.slice(-1));
  const isKnown = isWalked() || (tail?.node.isConnected && selected?.comparePoint(tail.node, 0) > 0);
  if (!selected || !isKnown) return undefined;
  const pieces = blocks.flatMap(({ pieces }, block) => pieces.map((piece) => ({ block, ...piece })));
  const [piece] = pieces.filter(({ node }) => selected.intersectsNode(node)).slice(end ? -1 : 0);
  if (!piece) return undefined;
  const { block, node, from, length } = piece;
  const [container, offset] = end ? [selected.endContainer, selected.endOffset] : [selected.startContainer, selected.startOffset];
  return { block, at: from + (node === container ? offset : end ? length : 0) };
}

function placeOf(node, offset) {
  for (const [block, { pieces }] of blocks.entries()) {
    const piece = pieces.find((piece) => node.contains(piece.node));
    if (piece) return { block, at: piece.from + (node.nodeType === Node.TEXT_NODE ? offset : 0) };
  }
  return undefined;
}
