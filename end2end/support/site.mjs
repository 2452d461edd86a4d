// The site under test: the addresses, the texts and the paths of its services.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { servicesOf } from '../server.mjs';

const root = process.env.HARK_ROOT ?? join(import.meta.dirname, '../../target/site-root');

/** All languages that the site offers, in their order. */
export const offered = /^languages = \[(.*)\]/m
  .exec(readFileSync(join(root, 'site/organisation.toml'), 'utf8'))[1]
  .split(',')
  .map((tag) => tag.trim().slice(1, -1));
/** Those in which everything is tried. In all others, whatever depends on the language (languages.spec.mjs). */
export const languages = ['en', 'cy'];
/** For what scripts do alike in every language: English with and without scripts, the others without. */
export const withoutScripts = (lang) => (lang === 'en' ? {} : { tag: '@no-js' });
/** A language for each of a number of things, all in turn. */
export const inTurn = (number) => offered[number % offered.length];
export const reference = /[A-Z]{2,6}-\d{5,8}-[A-Z]\d[A-Z]\d/;

/** Every service, the guide and the doors into others among them. */
export const services = servicesOf(root);

/** The texts that all pages have. */
const general = ['common', 'listen', 'pages', 'notice', 'privacy', 'reading', 'evidence'];

/** The other language. */
export const other = (lang) => languages.find((language) => language !== lang);

/** The page ids of a path that ask something. */
export const asking = ({ path, end }) => path.filter((page) => page !== end);

/** The id with which a page, or a field, of any round of a group is written. */
const ofRounds = (id) => id.replace(/-\d+$/, '');

/** One service: what tests say about it, in its own words. */
class Service {
  #paths;
  #cover;

  constructor(id) {
    this.id = id;
    this.texts = Object.fromEntries(offered.map((lang) => [lang, read(lang, [...general, id])]));
  }

  /** The address of a page of the service; of its start page without one. */
  address = (lang, page = '') => `/${lang}/services/${this.id}${page && '/'}${page}`;

  /** Every path through the service: `path` (page ids), `answers` (by form field), `end`, `service`. */
  get paths() {
    const list = () => readFileSync(join(process.env.HARK_PATHS, `${this.id}.json`), 'utf8');
    this.#paths ??= JSON.parse(list()).map((path) => ({ ...path, service: this.id }));
    return this.#paths;
  }

  /** The first path that comes by all these pages. */
  pathBy = (...pages) => this.paths.find(({ path, end }) => pages.every((page) => path.includes(page) || page === end));

  /**
   * A few paths that between them come by every page and the check page, each with those that none before it comes by
   * (`news`); of the pages for each round of a group, by the first.
   */
  cover = () => (this.#cover ??= this.#covering());

  #covering() {
    const paths = this.paths.map((path) => ({ ...path, path: [...new Set([...path.path, path.end])] }));
    const left = new Set(paths.flatMap(({ path }) => path).filter((page) => page === 'check' || this.hasText('en', page)));
    const chosen = [];
    while (left.size > 0) {
      const news = ({ path }) => path.filter((page) => left.has(page));
      const best = paths.reduce((best, path) => (news(path).length > news(best).length ? path : best));
      chosen.push({ ...best, news: news(best) });
      best.path.forEach((page) => left.delete(page));
    }
    return chosen;
  }

  /** A text, with its variables (`{ $name }`) replaced. */
  text = (lang, key, values = {}) => {
    const found = this.texts[lang].get(key);
    if (found === undefined) throw new Error(`no text ${key} in ${lang}`);
    return found.replace(/\{ \$([\w-]+) \}/g, (whole, name) => values[name] ?? whole);
  };

  /** Whether there is such a text. */
  hasText = (lang, key) => this.texts[lang].has(key);

  /** The part of a page's heading before its first variable. */
  heading = (lang, page) => {
    const key = this.hasText(lang, page) ? page : ofRounds(page);
    return this.text(lang, page === '' ? 'service' : key).split('{')[0].trim();
  };
}

/** Messages and attributes of a language, as `key` and `key.attribute`. No placeable is resolved. */
export function read(lang, files) {
  const texts = new Map();
  for (const file of files) {
    let message;
    let key;
    for (const line of readFileSync(join(root, 'locales', lang, `${file}.ftl`), 'utf8').split('\n')) {
      const start = /^([a-z][\w-]*) =(.*)$/.exec(line);
      const attribute = /^ +\.([\w-]+) =(.*)$/.exec(line);
      if (start) [message, key] = [start[1], start[1]];
      else if (attribute) key = `${message}.${attribute[1]}`;
      if (start || attribute) texts.delete(key);
      const words = start?.[2] ?? attribute?.[2] ?? (line.startsWith(' ') ? line : undefined);
      if (words === undefined || !key) continue;
      texts.set(key, `${texts.get(key) ?? ''} ${words.trim()}`.trim());
    }
  }
  return texts;
}

/** All that is written in a language, whatever it is for. */
export const written = (lang) =>
  readdirSync(join(root, 'locales', lang))
    .filter((file) => file.endsWith('.ftl'))
    .flatMap((file) => [...read(lang, [file.replace('.ftl', '')]).values()]);

const known = new Map();

/** The service with this id. */
export function of(id) {
  if (!known.has(id)) known.set(id, new Service(id));
  return known.get(id);
}

/** The service that tests are about if they name none. */
export const service = 'data-protection';
export const { address, paths, pathBy, cover, text, hasText, heading } = of(service);
