// A site in nine languages: the tests' own and French, which is added as docs/adding-a-language.md says, by data alone.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServer } from '../server.mjs';
import { offered } from './site.mjs';

export const ninth = 'fr';

/** The first texts that somebody has translated, by file: what is on every page, and a question. */
export const french = {
  common: {
    'language-name': 'Français',
    'language-switch': 'Langue',
    'language-hint': 'Lire cette page en français',
    'skip-to-content': 'Aller au contenu principal',
    continue: 'Continuer',
    'error-summary': 'Il y a un problème',
    'footer-contact': 'Nous contacter',
    start: 'Commencer',
  },
  'data-protection': {
    service: 'Signaler un problème de protection des données',
    about: 'Sur quoi porte votre signalement ?',
    'about.access': 'L’accès à des données personnelles',
  },
};

/** A file of texts; attributes come after their message. */
const fluent = (texts) =>
  Object.entries(texts)
    .map(([name, words]) => (name.includes('.') ? `    .${name.split('.')[1]} = ${words}\n` : `${name} = ${words}\n`))
    .join('');

/** A folder of the texts above, and nothing else. */
function someTexts(folder) {
  mkdirSync(folder);
  for (const [file, texts] of Object.entries(french)) writeFileSync(join(folder, `${file}.ftl`), fluent(texts));
}

/** A folder of all texts: the words of another language stand in for those that nobody has written. */
function allTexts(folder) {
  cpSync(join(folder, '../ro'), folder, { recursive: true });
  const common = join(folder, 'common.ftl');
  const name = new RegExp('^language-name = .*$', 'm');
  writeFileSync(common, readFileSync(common, 'utf8').replace(name, `language-name = ${french.common['language-name']}`));
}

/** A root with the ninth language: the folder and the line that the page of the documentation names. */
function rootWith(fill) {
  const root = mkdtempSync(join(tmpdir(), 'hark-ninth-'));
  const from = process.env.HARK_ROOT;
  for (const folder of ['locales', 'site']) cpSync(join(from, folder), join(root, folder), { recursive: true });
  // Not copied: it is the very same.
  for (const folder of ['pkg', 'public']) symlinkSync(resolve(from, folder), join(root, folder));
  fill(join(root, 'locales', ninth));
  const organisation = join(root, 'site/organisation.toml');
  const line = (tags) => `languages = [${tags.map((tag) => `"${tag}"`).join(', ')}]`;
  const source = readFileSync(organisation, 'utf8');
  writeFileSync(organisation, source.replace(line(offered), line([...offered, ninth])));
  return root;
}

async function start(fill, log) {
  const root = rootWith(fill);
  const erase = () => rmSync(root, { recursive: true, force: true });
  const server = await startServer({ log, root }).catch((error) => {
    erase();
    throw error;
  });
  return { url: server.url, root, stop: () => server.stop().finally(erase) };
}

/** A server with some texts of the ninth language, and one with all. */
export const startWithSome = (log) => start(someTexts, log);
export const startWithAll = (log) => start(allTexts, log);
