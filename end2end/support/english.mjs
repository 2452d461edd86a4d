// English words in a page of another language: its texts, names and titles, compared with all English texts.
import { offered, written } from './site.mjs';

/** What is English on purpose, or looks so, and is not in the texts of a language as it is. Names that are, its own texts have. */
const exceptions = {
  all: ['English', 'Information Commissioner’s Office', 'ICO'],
  // The word for what comes by letter is the same.
  cy: ['Post'],
};

/** A text in the pieces in which a page may show it: without placeables and marks, sentence by sentence. */
export const pieces = (text) =>
  text
    .split(/[{}\n]|\*?\[[a-z0-9-]+\](?!\()|\]\([^)]*\)|\*\*|[[\]]|(?<=[.!?:]) +|(?:^| )(?:#+|-|\d\.) | [–|] /)
    .map((piece) => piece.trim())
    // A variable, or no words at all.
    .filter((piece) => !piece.startsWith('$') && /[a-z]{2}/i.test(piece));

const known = new Map();

/** The pieces that are written in English and not, as they are, in this language. */
function foreign(lang) {
  if (!known.has(lang)) {
    const own = new Set([...written(lang).flatMap(pieces), ...exceptions.all, ...(exceptions[lang] ?? [])]);
    known.set(lang, new Set(written('en').flatMap(pieces).filter((piece) => !own.has(piece))));
  }
  return known.get(lang);
}

/** What is filled in where a text has a variable: references, numbers, and the marks that keep them apart. */
const filledIn = /[\u2066-\u2069]|\b[A-Z]{2}-\d{6}-\w{4}\b|\d[\d,.:/-]*/;

/** Those of these texts that are English, or have English around what is filled in. */
export const englishOf = (lang, texts) => {
  const parts = (text) => pieces(text).flatMap((piece) => [piece, ...pieces(piece.split(filledIn).join('\n'))]);
  return texts.filter((text) => parts(text).some((part) => foreign(lang).has(part)));
};

/** The English that a page in this language shows or says, but for what is marked as English. */
export async function english(page, lang) {
  if (!offered.includes(lang)) throw new Error(`no language ${lang}`);
  const shown = await page.evaluate(() => {
    const texts = [document.title];
    const said = ['title', 'aria-label', 'aria-description', 'aria-roledescription', 'alt', 'placeholder', 'label'];
    const isTold = (element) => !element.closest('script, style, template, noscript, [lang="en"]');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isTold(node.parentElement)) texts.push(node.nodeValue);
    }
    for (const element of document.body.querySelectorAll(said.map((name) => `[${name}]`).join())) {
      if (isTold(element)) texts.push(...said.map((name) => element.getAttribute(name) ?? ''));
    }
    for (const button of document.body.querySelectorAll('input:is([type="submit"], [type="button"], [type="reset"])')) {
      if (isTold(button)) texts.push(button.value);
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });
  return englishOf(lang, shown);
}
