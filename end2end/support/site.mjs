// The site under test: its addresses, its texts and the paths through its service.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = process.env.HARK_ROOT ?? join(import.meta.dirname, '../../target/site-root');
const binary = process.env.HARK_BIN ?? join(root, 'hark');

export const languages = ['en', 'cy'];
export const service = 'data-protection';
export const reference = /[A-Z]{2,6}-\d{5,8}-[A-Z]\d[A-Z]\d/;

/** The address of a page of the service; of its start page without one. */
export function address(lang, page = '') {
  return `/${lang}/services/${service}${page && '/'}${page}`;
}

/** The other language. */
export const other = (lang) => languages.find((language) => language !== lang);

/** Every path through the service: `path` (page ids), `answers` (by form field), `end`. */
export const paths = JSON.parse(
  execFileSync(binary, ['paths', service, '--json', '--root', root], { encoding: 'utf8' }),
);

/** The first path that comes by all these pages. */
export function pathBy(...pages) {
  return paths.find(({ path, end }) => pages.every((page) => path.includes(page) || page === end));
}

/** The page ids of a path that ask something. */
export const asking = ({ path, end }) => path.filter((page) => page !== end);

/** A few paths that between them come by every page. */
export function cover() {
  const left = new Set(paths.flatMap(({ path }) => path));
  const chosen = [];
  while (left.size > 0) {
    const news = ({ path }) => path.filter((page) => left.has(page)).length;
    const best = paths.reduce((best, path) => (news(path) > news(best) ? path : best));
    chosen.push({ ...best, news: best.path.filter((page) => left.has(page)) });
    best.path.forEach((page) => left.delete(page));
  }
  return chosen;
}

/** Messages and attributes of a language, as `key` and `key.attribute`. No placeable is resolved. */
function read(lang) {
  const texts = new Map();
  const folder = join(root, 'locales', lang);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
    let message;
    let key;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const start = /^([a-z][\w-]*) =(.*)$/.exec(line);
      const attribute = /^ +\.([\w-]+) =(.*)$/.exec(line);
      if (start) [message, key] = [start[1], start[1]];
      else if (attribute) key = `${message}.${attribute[1]}`;
      const words = start?.[2] ?? attribute?.[2] ?? (line.startsWith(' ') ? line : undefined);
      if (words === undefined || !key) continue;
      texts.set(key, `${texts.get(key) ?? ''} ${words.trim()}`.trim());
    }
  }
  return texts;
}

const texts = Object.fromEntries(languages.map((lang) => [lang, read(lang)]));

/** A text, with its variables (`{ $name }`) replaced. */
export function text(lang, key, values = {}) {
  const found = texts[lang].get(key);
  if (found === undefined) throw new Error(`no text ${key} in ${lang}`);
  return found.replace(/\{ \$([\w-]+) \}/g, (whole, name) => values[name] ?? whole);
}

/** Whether there is such a text. */
export const hasText = (lang, key) => texts[lang].has(key);

/** The part of a page's heading before its first variable. */
export const heading = (lang, page) => text(lang, page === '' ? 'service' : page).split('{')[0].trim();
