// The page as it is shown: what is painted on it, by the CSS Custom Highlight API, which changes nothing on it; how it
// follows; and which place of it somebody means.
import { begin, blocks, isWalked } from './walk.js';

/** The names that the style sheet has for what is painted. */
const SENTENCE = 'listen-sentence';
const WORD = 'listen-word';

/** Whether the page scrolls along, and below what of the window, which covers it. */
let following = true;
let covered = () => 0;
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
  main = document.querySelector('main') ?? undefined;
  if (!main) return false;
  stale = false;
  problems = hasProblems();
  begin(main, lang, typed, secret);
  return true;
}

const hasProblems = () => Boolean(document.querySelector('main .govuk-error-summary'));

/** Whether the page has changed since it was walked. */
export const isStale = () => stale;

/** Tells when the page is another or has changed, and notes what is selected and whether somebody scrolls. */
export function watch(act, bottom) {
  covered = bottom;
  const app = document.getElementById('app');
  if (app) new MutationObserver((records) => changed(records) && act('other-page', '')).observe(app, { childList: true, subtree: true });
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (!selection.isCollapsed) selected = selection.getRangeAt(0).cloneRange();
  });
  for (const kind of ['wheel', 'touchmove']) addEventListener(kind, () => (following = false), { capture: true, passive: true });
}

/** Notes what has changed; whether it is another page now. */
function changed(records) {
  const now = document.querySelector('main');
  if (!now) return false;
  const same = now === main;
  stale ||= same && records.some(({ target }) => now.contains(target));
  const told = problems;
  problems = hasProblems();
  const other = main && (!same || (problems && !told && stale));
  if (other) main = undefined;
  return other;
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
  // Where it is makes the browser lay the page out: what is to be said comes first.
  if (sentence) queueMicrotask(() => keepInSight(sentence, isWord));
}

/** Scrolls so far that a sentence is to be seen whole, if it is followed: from its start on that is so wherever it can be seen. */
function keepInSight(sentence, isWord) {
  const { top, bottom } = sentence.getBoundingClientRect();
  const edge = covered();
  following ||= !isWord && bottom > edge && top < innerHeight;
  if (!following || (top >= edge && bottom <= innerHeight)) return;
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
export const isFocused = () => Boolean(document.querySelector('main')?.contains(document.activeElement));

/** Notes what is pointed at, if it is on the page. */
export function point({ target, clientX, clientY }) {
  if (!document.querySelector('main')?.contains(target)) return false;
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  pointed = caret ? [caret.offsetNode, caret.offset] : [target, 0];
  return true;
}

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
      return isFocused() ? placeOf(document.activeElement, 0) : undefined;
    case 'pointed':
      return placeOf(...pointed);
    case 'marked':
      return placeOf(...marked);
    case 'selected':
      // Not before it is known where it ends.
      return selected && (place('selected-end') || isWalked()) ? placeOf(selected.startContainer, selected.startOffset) : undefined;
    case 'selected-end':
      return selected && placeOf(selected.endContainer, selected.endOffset);
  }
  const block = blocks.findIndex(({ pieces: [piece] }) => piece?.node.parentElement?.getBoundingClientRect().bottom > 0);
  return block < 0 ? undefined : { block, at: 0 };
}

function placeOf(node, offset) {
  for (const [block, { pieces }] of blocks.entries()) {
    const piece = pieces.find((piece) => node.contains(piece.node));
    if (piece) return { block, at: piece.from + (node.nodeType === Node.TEXT_NODE ? offset : 0) };
  }
  return undefined;
}
