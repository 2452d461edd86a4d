// How much of a page is heard: the browser's own accessibility tree against what is painted while it is said, letter by
// letter, and in its order.
import { swapMain, withoutSiteScripts } from './swap.mjs';
import { expect, test as base } from './test.mjs';

const voices = ['en-GB', 'cy', 'pl', 'ro', 'pa-IN', 'ur-PK', 'ar', 'zh-CN'];

/**
 * Voices in the page that are done at once, which the browser's own are not: of what is said only the text counts here.
 * Keeps what is said, each with what is painted meanwhile.
 */
const speakAtOnce = (langs) => {
  const voices = langs.map((lang) => ({ voiceURI: lang, name: lang, lang, localService: true, default: false }));
  window.heard = [];
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  const speak = (utterance) => {
    window.heard.push({ text: utterance.text, painted: [...(CSS.highlights.get('listen-sentence') ?? [])] });
    queueMicrotask(() => utterance.onend({ type: 'end', utterance }));
  };
  const speechSynthesis = { getVoices: () => voices, speak, cancel() {}, speaking: false };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
};

/** Opens what can be opened. */
const unfold = () => {
  const folded = [...document.querySelectorAll('main details:not([open])')];
  folded.forEach((details) => (details.open = true));
  return folded.length > 0;
};

/** Listens to the page to its end. */
const listen = () => {
  window.heard = [];
  document.querySelector('[data-listen]').click();
  return new Promise((resolve) => {
    const look = () => {
      const ended = document.querySelector('#listen-toolbar')?.dataset.state === 'finished';
      if (ended && window.heard.length) resolve();
      else setTimeout(look, 5);
    };
    look();
  });
};

/**
 * Called on `<main>` with the names of controls and options, and the texts that a screen reader reads, in their order, each by its place
 * among the `count` texts of the page, or `null` if it is none of them: how many are said whole, what is missing of the
 * others and why that may be, what is said beside them, what is said after what it stands before, and what is said with
 * other words than its own.
 */
function compare(names, places, count) {
  const all = [];
  const texts = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (texts.currentNode.data.trim()) all.push(texts.currentNode);
  if (all.length !== count) throw new Error(`of ${all.length} texts ${count} are known`);
  const nodes = places.map((place) => all[place]);
  const { heard } = window;
  const said = heard.map(({ text }) => text);
  const painted = heard.flatMap(({ painted }) => painted);
  const told = new Map();
  const note = (node, from, to) => {
    if (!told.has(node)) told.set(node, new Uint8Array(node.length));
    told.get(node).fill(1, from, to);
  };
  /** The parts of text nodes that show a range. */
  const partsOf = ({ startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root }) => {
    if (startContainer === endContainer) return [[startContainer, startOffset, endOffset]];
    const parts = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    for (let node = startContainer; node; node = node === endContainer ? null : walker.nextNode()) {
      parts.push([node, node === startContainer ? startOffset : 0, node === endContainer ? endOffset : node.length]);
    }
    return parts;
  };
  painted.flatMap(partsOf).forEach((part) => note(...part));
  const order = new Map(nodes.map((node, place) => [node, place]));
  const jumps = [];
  let [lastPlace, lastFrom] = [-1, 0];
  for (const { text, painted } of heard) {
    const [node, from] = painted.flatMap(partsOf).find(([node]) => order.has(node)) ?? [];
    if (!node) continue;
    const place = order.get(node);
    if (place < lastPlace || (place === lastPlace && from < lastFrom)) jumps.push(text);
    [lastPlace, lastFrom] = [place, from];
  }
  // Where there is nothing but words, just these are said: the rest is what `crates/speech` puts into words.
  const letters = (text) => (text.match(/[\p{L}\p{M}]+/gu) ?? []).join('').toLowerCase();
  const templates = [...document.querySelectorAll('#listen-toolbar template[data-say$="phrases"]')];
  const [phrases] = templates.map(({ content }) => content.textContent);
  // What is said where a link within a sentence ends.
  const links = templates.map(({ content }) => /^link=(.*)$/m.exec(content.textContent)[1]);
  const unlinked = (text) => links.reduce((text, link) => text.replaceAll(link, ''), text);
  const shortForms = /^short-forms=(.*)$/m.exec(phrases)[1].split('|').map((line) => line.split(' = '));
  const longs = new Map(shortForms.filter(([, long]) => long));
  const isPlain = (text) => /^[\p{L}\p{M}\s,’]+[.?。？؟।۔]?$/u.test(text) && !/\p{Lu}{2}/u.test(text);
  // What is said of one range, as a sentence in two languages is by two voices, belongs together.
  const sentences = [];
  for (const { text, painted: [range] } of heard) {
    const shown = String(range ?? '').trim();
    const last = sentences.at(-1);
    if (last?.shown === shown) last.text += ` ${text}`;
    else sentences.push({ shown, text, range });
  }
  const otherwise = sentences.filter(({ shown, text, range }) => {
    if (!isPlain(shown) || range.startContainer.parentElement.closest('[data-spoken]')) return false;
    const meant = letters(shown.replace(/[\p{L}\p{M}]+/gu, (word) => longs.get(word) ?? word));
    return !letters(unlinked(text)).includes(meant);
  });
  const isHeard = (text) => /[\p{L}\p{N}]/u.test(text);
  const allowed = (node) => {
    // What a field holds is no text of the page.
    if (!node) return 'what was typed, which is said to who wants it';
    if (node.parentElement.closest('[data-secret]')) return 'the secret code, which is said to who wants it';
    const option = node.parentElement.closest('option');
    if (option && (!option.value || option.closest('select').length > 20)) return 'an option of a long list, or what asks for a choice';
    return undefined;
  };
  const untold = (node) => {
    let at = 0;
    return [...node.data].filter((letter) => !told.get(node)?.[(at += letter.length) - 1]).join('').trim();
  };
  const result = { texts: 0, whole: 0, missing: [], exceptions: {}, beside: [], jumps };
  for (const node of nodes) {
    const reason = allowed(node);
    if (reason) {
      result.exceptions[reason] = (result.exceptions[reason] ?? 0) + 1;
      continue;
    }
    result.texts += 1;
    const missing = untold(node);
    if (isHeard(missing)) result.missing.push(missing);
    else result.whole += 1;
  }
  const read = new Set(nodes);
  for (const [node, letters] of told) {
    if (read.has(node)) continue;
    const words = [...letters].map((isTold, at) => (isTold ? node.data[at] : '')).join('');
    const isName = node.parentElement.closest('label, option') && names.some((name) => name.includes(words.trim()));
    if (isHeard(words) && !isName) result.beside.push(words.trim());
  }
  // A label that is the name of its control is in the tree as that alone, and so is an option of a list that is closed. Each
  // is to be said whole all the same.
  for (const named of document.querySelectorAll('main label, main option')) {
    const parts = document.createTreeWalker(named, NodeFilter.SHOW_TEXT);
    const shown = (named.closest('select') ?? named).checkVisibility({ visibilityProperty: true });
    while (shown && parts.nextNode()) {
      const node = parts.currentNode;
      const missing = untold(node);
      if (!read.has(node) && !allowed(node) && isHeard(missing)) result.missing.push(missing);
    }
  }
  const others = otherwise.map(({ shown, text }) => `${shown}: ${text}`);
  return { ...result, otherwise: others, utterances: heard.length, words: `${said.join(' ')} ${painted.join(' ')}` };
}

const controls = ['button', 'link', 'radio', 'checkbox', 'textbox', 'combobox', 'searchbox', 'spinbutton', 'DisclosureTriangle', 'image', 'img', 'switch', 'tab'];
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The ids of the texts of an element, in their order. */
const textsOf = ({ nodeType, nodeValue, backendNodeId, children = [] }) =>
  nodeType === 3 && nodeValue.trim() ? [backendNodeId] : children.flatMap(textsOf);

/** What Chromium tells assistive technology of `<main>`: the ids of its texts, the names of its controls, and the options of lists. */
async function read(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = { texts: [], names: [], options: [] };
  const walk = (node) => {
    const role = node.role?.value;
    const name = node.ignored ? '' : (node.name?.value ?? '');
    // What the style sheet makes, as the marks of a list, has no node; no words are made so.
    if (role === 'StaticText' && node.backendDOMNodeId && /[\p{L}\p{N}]/u.test(name)) found.texts.push(node.backendDOMNodeId);
    if (controls.includes(role) && name) found.names.push(name);
    if (role === 'option' && name) found.options.push(name);
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id));
  };
  walk(nodes.find(({ role, ignored }) => !ignored && role?.value === 'main'));
  return found;
}

class Coverage {
  counts = { all: 0, told: 0, pages: 0, utterances: 0 };
  exceptions = new Set();

  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  /** Begins without the site's own scripts, to show pages as the server sends them: a script of the page's head starts Listen. */
  async begin(address) {
    await withoutSiteScripts(this.page);
    await this.page.goto(address);
  }

  /** Shows a page that the server has sent, and listens to it. */
  async hear(name, { html }, options) {
    await swapMain(this.page, html, options);
    await this.check(name);
  }

  /** The same as it comes, and if something is folded away there, again with it opened. */
  async hearAll(name, reply) {
    await this.hear(name, reply);
    if (await this.unfold()) await this.check(`${name}, all open`);
  }

  /** Opens what can be opened; whether there was anything. */
  async unfold() {
    return this.page.evaluate(unfold);
  }

  /** Listens to the page as it is, and compares. */
  async check(name) {
    const { page, session } = this;
    await page.evaluate(listen);
    const { texts, names, options } = await read(session);
    const { result: main } = await session.send('Runtime.evaluate', { expression: "document.querySelector('main')" });
    const { objectId } = main;
    // The whole at once: to ask for each text takes longer than all else.
    const { node } = await session.send('DOM.describeNode', { objectId, depth: -1 });
    const all = textsOf(node);
    const places = new Map(all.map((id, place) => [id, place]));
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: compare.toString(),
      arguments: [[...names, ...options], texts.map((id) => places.get(id) ?? null), all.length].map((value) => ({ value })),
      objectId,
      returnByValue: true,
    });
    await session.send('Runtime.releaseObject', { objectId });
    if (exceptionDetails) throw new Error(`${name}: ${exceptionDetails.exception.description}`);
    const { missing, beside, jumps, otherwise, whole, words, exceptions, utterances, texts: count } = result.value;
    const known = words.toLowerCase();
    const unnamed = names.filter((name) => !wordsOf(name).every((word) => known.includes(word)));
    const wrong = {
      'is read, and not said': missing,
      'is said, and not read': beside,
      'is said after what it stands before': jumps,
      'is said in other words': otherwise,
      'controls whose name is not said': unnamed,
      'has hardly any text': count > 2 ? [] : [count],
    };
    // One comparison for all: each is a step that the report tells.
    expect.soft(Object.fromEntries(Object.entries(wrong).filter(([, found]) => found.length)), name).toEqual({});
    this.counts.pages += 1;
    this.counts.utterances += utterances;
    this.counts.all += count + names.length;
    this.counts.told += whole + names.length - unnamed.length;
    Object.keys(exceptions).forEach((reason) => this.exceptions.add(reason));
  }
}

export { expect };

export const test = base.extend({
  coverage: async ({ page, context }, use) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(speakAtOnce, voices);
    const coverage = new Coverage(page, await context.newCDPSession(page));
    await use(coverage);
    const { annotations } = test.info();
    annotations.push({ type: 'texts read', description: String(coverage.counts.all) });
    annotations.push({ type: 'texts said', description: String(coverage.counts.told) });
    annotations.push({ type: 'pages listened to', description: String(coverage.counts.pages) });
    annotations.push({ type: 'utterances in order', description: String(coverage.counts.utterances) });
    for (const reason of coverage.exceptions) annotations.push({ type: 'not said', description: reason });
  },
});
