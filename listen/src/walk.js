// Walks the page in the order in which a screen reader reads it. What there is to be said goes to the module as records,
// one for each block; the text nodes that show it stay here. An element with `data-spoken` is one block, whatever is in it:
// that attribute is said in place of what is shown.

/** Between the fields of a record. */
const FIELD = '\u001F';

/** What is never read. */
const PAST = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|IFRAME)$/;
/** What stands by itself, however it is laid out. */
const APART = /^(LABEL|LEGEND|BUTTON|SUMMARY|IMG|INPUT|SELECT|TEXTAREA)$/;
/** What a label of these is: one of several answers. Of any other it is the question. */
const OPTION = /^(radio|checkbox)$/;
/** The types of fields whose text may be read to who wants that. */
const READABLE = /^(text|email|tel|search|url|number)$/;
/** The fields for what opens a case or saved answers. Whoever hears it could use it. */
const SECRET = /^(secret|phrase)$/;

/** Stands where a link ends within a text. */
const LINK_END = '\u2063';
/** A list has as many options at most as are read. */
const MOST_OPTIONS = 20;

/** The blocks, as far as the page was walked: `{ lang, text, pieces }`, a piece being a text node and where it begins. */
export const blocks = [];

let records = [];
let walking;
/** The block that further text is added to. */
let open;
let wanted;

/** Begins to walk `<main>`; `typed` and `secret` tell whether what was typed and the secret code are wanted. */
export function begin(main, lang, typed, secret) {
  blocks.length = 0;
  records = [];
  open = undefined;
  wanted = { typed, secret };
  walking = walk(main, { kind: 'paragraph', lang, base: lang });
}

/** The next block as a record: what it is, a link or not, its language, what is said in its place, then languages and texts in turn. `undefined` after the last. */
export function next() {
  while (walking && !records.length) {
    if (walking.next().done) {
      close();
      walking = undefined;
    }
  }
  return records.shift();
}

/** Whether there is no more to be walked. */
export const isWalked = () => !walking && !records.length;

/** `around` is what holds for the element's surroundings: what their text is, its language, that of the block, a link, what is said. */
function* walk(element, around) {
  const tag = element.tagName;
  if (tag === 'BR') {
    if (open) add('\u2028', around.lang);
    return;
  }
  if (PAST.test(tag) || element.getAttribute('aria-hidden') === 'true') return;
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || style.visibility !== 'visible') return;
  if (tag === 'svg') {
    // Of a drawing, what it shows in words.
    const words = element.querySelector('desc')?.textContent;
    if (words) block('image', words, around.lang);
    return;
  }
  const secret = element.hasAttribute('data-secret');
  const own = element.getAttribute('data-spoken') || APART.test(tag) || secret || isButton(element) || !isInline(display, style, tag);
  const apart = own && !around.spoken;
  if (apart) close();
  yield;
  if (!secret || wanted.secret) yield* content(element, tag, style, within(element, tag, around, apart, secret));
  if (apart) close();
}

function isInline(display, style, tag) {
  // What is there for screen readers alone is taken out of the flow, and is part of its sentence all the same.
  return display.startsWith('inline') || display === 'contents' || (/^(SPAN|B|STRONG|EM)$/.test(tag) && style.position === 'absolute');
}

const isButton = (element) => element.getAttribute('role') === 'button';

/** What holds within an element. */
function within(element, tag, around, apart, secret) {
  const inside = { ...around, lang: element.getAttribute('lang') ?? around.lang };
  if (apart) inside.base = inside.lang;
  if (tag === 'A') inside.link = true;
  if (secret) inside.kind = 'reference';
  inside.spoken ||= element.getAttribute('data-spoken');
  return inside;
}

function* content(element, tag, style, inside) {
  announce(element, tag, inside);
  if (tag === 'SELECT' && element.length <= MOST_OPTIONS) {
    options(element, style, inside);
    return;
  }
  const typed = typedInto(element, tag);
  if (typed !== undefined) {
    if (wanted.typed && typed) block('typed', lines(typed), inside.lang);
    return;
  }
  const label = /^(A|BUTTON|IMG)$/.test(tag) && element.getAttribute('aria-label');
  if (label) {
    opened(inside);
    add(label, inside.lang);
    open.link &&= inside.link;
    endLink(element, tag, inside);
    return;
  }
  const closed = tag === 'DETAILS' && !element.open;
  for (const node of element.childNodes) {
    if (closed && node.nodeName !== 'SUMMARY') continue;
    if (node.nodeType === Node.TEXT_NODE) text(node, style, inside);
    else if (node.nodeType === Node.ELEMENT_NODE) yield* walk(node, inside);
  }
  endLink(element, tag, inside);
}

/** The options of a list, as those of radios: one of them is chosen. That with no value asks for a choice. */
function options(list, style, inside) {
  for (const option of list.options) {
    if (!option.value) continue;
    for (const node of option.childNodes) text(node, style, { ...inside, kind: `radio ${Number(option.selected)}` });
    close();
  }
}

/** Notes that a link ends, if more of the same text may follow. */
function endLink(element, tag, inside) {
  if (tag === 'A' && open && !isButton(element)) add(LINK_END, inside.lang);
}

/** Notes what an element is, and says what is said before its content. */
function announce(element, tag, inside) {
  if (tag === 'UL' || tag === 'OL') {
    const count = element.childElementCount;
    inside.list = { read: 0, count };
    inside.kind = 'paragraph';
    block(`list ${count}`, '', inside.lang);
  } else if (tag === 'LI') {
    inside.kind = 'item';
    if (inside.list) inside.kind += ` ${(inside.list.read += 1)} ${inside.list.count}`;
  } else if (tag === 'IMG') {
    block('image', element.alt, inside.lang);
  } else if (tag === 'TABLE') {
    const [first] = element.rows;
    if (first) block(`table ${element.rows.length} ${first.cells.length}`, '', inside.lang);
  } else if (tag === 'TR') {
    if (element.parentElement.tagName === 'TBODY') block(`row ${element.sectionRowIndex + 1}`, '', inside.lang);
  } else {
    const kind = kindOf(element, tag);
    if (kind && !(kind === 'question' && inside.kind.startsWith('heading'))) inside.kind = kind;
  }
}

/** What the text of an element is. */
function kindOf(element, tag) {
  if (/^H\d$/.test(tag)) return `heading ${tag[1]}`;
  switch (tag) {
    case 'BUTTON':
      return 'button';
    case 'SUMMARY':
      return `summary ${Number(element.parentElement.open)}`;
    case 'A':
      return isButton(element) && 'button';
    case 'LEGEND':
      return 'question';
    case 'LABEL': {
      const { type, checked } = element.control ?? {};
      return OPTION.test(type) ? `${type} ${Number(checked)}` : 'question';
    }
    case 'CAPTION':
      return 'caption';
    case 'TH':
      return 'header';
    case 'TD':
      return `cell ${headerOf(element)}`;
    case 'BLOCKQUOTE':
      return 'quote';
  }
  if (element.classList.contains('govuk-hint')) return 'hint';
  return element.classList.contains('govuk-error-message') && 'problem';
}

/** The text of the header of a cell's column. */
function headerOf(cell) {
  const header = cell.closest('table')?.rows[0]?.cells[cell.cellIndex];
  return header?.tagName === 'TH' ? plain(header.textContent.trim()) : '';
}

/** What is in a control: what was typed or chosen. Never a password; `undefined` where it is no control. */
function typedInto(element, tag) {
  const isSecret = SECRET.test(element.name);
  switch (tag) {
    case 'INPUT':
      return READABLE.test(element.type) && !isSecret ? element.value : '';
    case 'TEXTAREA':
      return isSecret ? '' : element.value;
    case 'SELECT':
      return element.value && element.selectedOptions[0].textContent;
  }
  return undefined;
}

function text(node, style, inside) {
  let words = plain(node.data);
  if (words.includes('\n') && style.whiteSpace.startsWith('pre')) words = lines(words);
  const blank = !words.trim();
  if (blank && !open) return;
  opened(inside);
  open.pieces.push({ node, from: open.text.length, length: words.length });
  add(words, inside.lang);
  open.link &&= blank || inside.link;
}

function opened({ kind, base, spoken }) {
  open ??= { kind, lang: base, text: '', pieces: [], parts: [], link: true, spoken: spoken ?? '' };
}

function add(words, lang) {
  open.text += words;
  const { parts } = open;
  if (parts[parts.length - 2] === lang) parts[parts.length - 1] += words;
  else parts.push(lang, words);
}

/** Ends the open block. */
function close() {
  if (!open) return;
  const { kind, lang, parts, link, spoken } = open;
  blocks.push(open);
  open = undefined;
  records.push([kind, link ? 'link' : '', lang, plain(spoken), ...parts].join(FIELD));
}

/** A block that is complete. */
function block(kind, words, lang) {
  close();
  blocks.push({ lang, text: words, pieces: [] });
  records.push([kind, '', lang, '', lang, plain(words)].join(FIELD));
}

/** Lines that are shown as such, with the sign for their ends. */
const lines = (words) => words.replaceAll('\n', '\u2028');

/** Without what a record is parted by. */
const plain = (words) => words.replaceAll(FIELD, ' ');
