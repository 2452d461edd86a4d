// All that a screen reader reads of a page can be heard, and nothing else is said: the browser's own accessibility tree
// against what is painted while it is said, letter by letter, and in its order.
import { pagesOfAllKinds } from '../support/kinds.mjs';
import { address, languages, of, offered, pathBy, service, services, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

test.describe.configure({ timeout: 120_000 });

const only = { tag: '@hydrated' };
const [first] = languages;
const plain = ['', '/privacy', '/cookies', '/accessibility', '/contact', '/case', '/resume', '/delete-answers', '/cookies/receipt', '/your-information', '/search?q=a', '/statistics', '/listen', '/staff/sign-in', '/no-such-page'];
const voices = ['en-GB', 'cy', 'pl', 'ro', 'pa-IN', 'ur-PK', 'ar', 'zh-CN'];
/** A path by the question whose page shows the most kinds of fields, to the end. */
const whole = pathBy('your-details', 'issue-types', 'timeline', 'check');

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
 * Called in the page with the names of controls, and the nodes of the texts in their order, that a screen reader reads: how
 * many are said whole, what is missing of the others and why that may be, what is said beside them, what is said after what
 * it stands before, and what is said with other words than its own.
 */
function compare(names, ...nodes) {
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
  const places = new Map(nodes.map((node, place) => [node, place]));
  const jumps = [];
  let [lastPlace, lastFrom] = [-1, 0];
  for (const { text, painted } of heard) {
    const [node, from] = painted.flatMap(partsOf).find(([node]) => places.has(node)) ?? [];
    if (!node) continue;
    const place = places.get(node);
    if (place < lastPlace || (place === lastPlace && from < lastFrom)) jumps.push(text);
    [lastPlace, lastFrom] = [place, from];
  }
  // Where there is nothing but words, just these are said: the rest is what `crates/speech` puts into words.
  const letters = (text) => (text.match(/[\p{L}\p{M}]+/gu) ?? []).join('').toLowerCase();
  const isPlain = (text) => /^[\p{L}\p{M}\s,’]+[.?。？؟।۔]?$/u.test(text) && !/\p{Lu}{2}/u.test(text);
  const otherwise = heard.filter(({ text, painted: [range] }) => {
    const shown = String(range ?? '').trim();
    if (!isPlain(shown) || range.startContainer.parentElement.closest('[data-spoken]')) return false;
    // A sentence in two languages is said by two voices.
    return !letters(text).includes(letters(shown)) && !letters(shown).includes(letters(text));
  });
  const isHeard = (text) => /[\p{L}\p{N}]/u.test(text);
  const allowed = (node) => {
    if (node.getRootNode() !== document) return 'what was typed, which is said to who wants it';
    if (node.parentElement.closest('[data-secret]')) return 'the secret code, which is said to who wants it';
    if (node.parentElement.closest('option')) return 'an option of a list';
    return undefined;
  };
  const result = { texts: 0, whole: 0, missing: [], exceptions: {}, beside: [], jumps };
  for (const node of nodes) {
    if (!isHeard(node.data)) continue;
    const reason = allowed(node);
    if (reason) {
      result.exceptions[reason] = (result.exceptions[reason] ?? 0) + 1;
      continue;
    }
    result.texts += 1;
    const letters = [...node.data];
    let at = 0;
    const missing = letters.filter((letter) => !told.get(node)?.[(at += letter.length) - 1]).join('');
    if (isHeard(missing)) result.missing.push(missing.trim());
    else result.whole += 1;
  }
  const read = new Set(nodes);
  for (const [node, letters] of told) {
    if (read.has(node)) continue;
    const words = [...letters].map((isTold, at) => (isTold ? node.data[at] : '')).join('');
    // A label that is the name of its control is in the tree as that alone.
    const isName = node.parentElement.closest('label') && names.some((name) => name.includes(words.trim()));
    if (isHeard(words) && !isName) result.beside.push(words.trim());
  }
  const others = otherwise.map(({ text, painted: [range] }) => `${range}: ${text}`);
  return { ...result, otherwise: others, utterances: heard.length, words: `${said.join(' ')} ${painted.join(' ')}` };
}

const controls = ['button', 'link', 'radio', 'checkbox', 'textbox', 'combobox', 'searchbox', 'spinbutton', 'DisclosureTriangle', 'image', 'img', 'switch', 'tab'];
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What Chromium tells assistive technology of `<main>`: the nodes of its texts, and the names of its controls. */
async function read(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = { texts: [], names: [] };
  const walk = (node) => {
    const role = node.role?.value;
    // What the style sheet makes, as the marks of a list, has no node; no words are made so.
    if (!node.ignored && role === 'StaticText' && node.backendDOMNodeId) found.texts.push(node.backendDOMNodeId);
    if (!node.ignored && controls.includes(role) && node.name?.value) found.names.push(node.name.value);
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

  /** Listens to the page as it is, and compares. */
  async check(name) {
    const { page, session } = this;
    await page.evaluate(listen);
    const { texts, names } = await read(session);
    const resolve = (backendNodeId) => session.send('DOM.resolveNode', { backendNodeId, objectGroup: 'texts' });
    const resolved = await Promise.all(texts.map(resolve));
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: compare.toString(),
      arguments: [{ value: names }, ...resolved.map(({ object: { objectId } }) => ({ objectId }))],
      objectId: resolved[0].object.objectId,
      returnByValue: true,
    });
    await session.send('Runtime.releaseObjectGroup', { objectGroup: 'texts' });
    expect(exceptionDetails, name).toBeUndefined();
    const { missing, beside, jumps, otherwise, whole, words, exceptions, utterances, texts: count } = result.value;
    const known = words.toLowerCase();
    const unnamed = names.filter((name) => !wordsOf(name).every((word) => known.includes(word)));
    expect.soft(missing, `${name}: is read, and not said`).toEqual([]);
    expect.soft(beside, `${name}: is said, and not read`).toEqual([]);
    expect.soft(jumps, `${name}: is said after what it stands before`).toEqual([]);
    expect.soft(otherwise, `${name}: is said in other words`).toEqual([]);
    expect.soft(unnamed, `${name}: controls whose name is not said`).toEqual([]);
    expect(count, `${name} has texts`).toBeGreaterThan(2);
    this.counts.pages += 1;
    this.counts.utterances += utterances;
    this.counts.all += count + names.length;
    this.counts.told += whole + names.length - unnamed.length;
    Object.keys(exceptions).forEach((reason) => this.exceptions.add(reason));
  }
}

const coverage = test.extend({
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

/** Opens what can be opened. */
const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll('main details').forEach((details) => (details.open = true)));

for (const lang of offered) {
  coverage(`${lang}: pages`, only, async ({ page, coverage }) => {
    const starts = lang === first ? services : [service];
    for (const path of [...plain, ...starts.map((id) => `/services/${id}`)]) {
      // What a page adds of itself once it is there, as the notice does, is to be there.
      await page.goto(`/${lang}${path}`, { waitUntil: path === '/privacy' ? 'networkidle' : 'load' });
      await coverage.check(`${lang}${path}`);
      if (!(await page.locator('main details').count())) continue;
      await unfold(page);
      await coverage.check(`${lang}${path}, all open`);
    }
  });
}

for (const lang of languages) {
  for (const id of lang === first ? services : [service]) {
    const covering = of(id).cover();
    // The first language by all the pages of the first service; else the path that has most of them.
    const paths = lang === first && id === service ? covering : covering.slice(0, 1);
    for (const [number, path] of paths.entries()) {
      coverage(`${lang} ${id} ${number}: ${path.news.slice(0, 3)}`, only, async ({ walker, page, coverage }) => {
        const onPage = async (id) => {
          if (id !== path.end) await walker.put(path.answers);
          await unfold(page);
          await coverage.check(`${lang} ${id}`);
        };
        await walker.through(lang, path, onPage);
      });
    }
  }
}

for (const lang of offered) {
  coverage(`${lang}: a page of each kind`, only, async ({ walker, page, coverage }) => {
    for (const { service, page: id } of await pagesOfAllKinds()) {
      const path = of(service).pathBy(id);
      await walker.comeBack(lang, path, id);
      if (id !== path.end) await walker.put(path.answers);
      await unfold(page);
      await coverage.check(`${lang} ${service} ${id}`);
    }
  });
}

// In both directions of writing, with spaces between words and without.
for (const lang of [...languages, 'ar', 'zh-Hans']) {
  coverage(`${lang}: mistakes, the confirmation, a case, saved answers`, only, async ({ walker, page, coverage }) => {
    const problem = async (page) => {
      await walker.open(address(lang, page));
      await walker.form.evaluate((form) => [...form.elements].forEach((field) => (field.checked = false)));
      for (const field of await walker.form.locator('input[type="text"]:visible, input[type="email"]:visible, textarea:visible').all()) await field.fill('');
      await walker.continue(lang);
      await expect(walker.summary).toBeVisible();
      await coverage.check(`${lang} ${page}, wrong`);
    };
    await walker.comeBack(lang, whole);
    for (const page of ['your-details', 'last-contact']) await problem(page);
    await walker.open(address(lang, 'save'));
    await coverage.check(`${lang} save`);
    await walker.button(lang, 'save-button').click();
    await expect(walker.h1).toHaveText(text(lang, 'saved'));
    await walker.ready();
    await coverage.check(`${lang} saved`);
    await page.goto(address(lang, 'evidence'));
    await coverage.check(`${lang} evidence`);
    await walker.open(address(lang, 'check'));
    await coverage.check(`${lang} check`);
    const reference = await walker.send(lang);
    const secret = await walker.secret();
    await walker.ready();
    await coverage.check(`${lang} done`);
    expect([...coverage.exceptions].join(), 'the secret code is not said').toContain('secret');
    await walker.open(`/${lang}/case`);
    await walker.button(lang, 'case-find').click();
    await walker.ready();
    await expect(walker.summary).toBeVisible();
    await coverage.check(`${lang} case, wrong`);
    await walker.field('reference').fill(reference);
    await walker.field('secret').fill(secret);
    await walker.button(lang, 'case-find').click();
    await expect(walker.h1).toContainText(reference);
    await walker.ready();
    await coverage.check(`${lang} case, found`);
  });
}
