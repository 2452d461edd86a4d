// A ninth language is one folder, and no code: with a few texts of it the site is offered in it, and works; and what the
// browser loads of programs is what it loaded before.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Client } from '../support/client.mjs';
import { french, ninth, startWithAll, startWithSome } from '../support/ninth.mjs';
import { address, offered, services, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const { common, 'data-protection': own } = french;
const question = address(ninth, 'about');
const plain = ['', '/privacy', '/cookies', '/contact', '/accessibility', '/listen', '/search', '/case', '/resume', '/your-information', '/statistics'];
const tags = (html, name) => [...html.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => tag);
const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The files of a page that the build has made; texts and what describes a service the server makes of data. */
const programs = (html) =>
  [...new Set(html.match(/\/pkg\/[\w./-]+\.(?:js|wasm|css)/g))].filter((file) => !services.some((id) => file.startsWith(`/pkg/${id}.`))).sort();

// A server is started for each.
test.slow();

/** Each program is the one that the site in eight languages has, to the byte, and there is no other. */
async function expectSamePrograms({ root }, client) {
  const before = new Client();
  const files = programs((await before.get(address('en', 'about'))).html);
  expect(files.filter((file) => file.endsWith('.wasm')).length).toBeGreaterThan(0);
  for (const lang of ['en', ninth]) expect(programs((await client.get(address(lang, 'about'))).html), lang).toEqual(files);
  for (const file of files) expect([file, hash((await client.get(file)).bytes)]).toEqual([file, hash((await before.get(file)).bytes)]);
  const built = (root) => readdirSync(join(root, 'pkg')).sort();
  expect(built(root)).toEqual(built(process.env.HARK_ROOT));
}

test('with some texts of a ninth language the site is offered in it, and works', async ({}, info) => {
  const server = await startWithSome(info.outputPath('server.log'));
  const client = new Client(server.url);
  try {
    await test.step('offered on every page', async () => {
      for (const [lang, rest] of ['en', ninth].flatMap((lang) => ['/contact', '/services/data-protection/about'].map((rest) => [lang, rest]))) {
        const { html } = await client.get(`/${lang}${rest}`);
        const links = tags(html, 'link').filter((tag) => attribute(tag, 'rel') === 'alternate');
        const alternates = links.map((tag) => [attribute(tag, 'hreflang'), attribute(tag, 'href')]);
        expect(alternates).toEqual([...[...offered, ninth].map((tag) => [tag, `/${tag}${rest}`]), ['x-default', `/en${rest}`]]);
      }
      const [nav] = /<nav[^>]*hark-language.*?<\/nav>/s.exec((await client.get(address('en'))).html);
      const [link] = tags(nav, 'a').filter((tag) => attribute(tag, 'lang') === ninth);
      expect([attribute(link, 'hreflang'), attribute(link, 'href'), attribute(link, 'rel').split(' ')[0]]).toEqual([ninth, address(ninth), 'alternate']);
      expect(nav).toContain(`${link}${common['language-name']}<`);
    });

    await test.step('shown to who asks for it', async () => {
      expect((await client.get('/', { 'accept-language': 'fr-CA,fr;q=0.9,en;q=0.8' })).location).toBe(`/${ninth}`);
      expect((await client.get('/en', { 'accept-language': ninth })).html).toContain(common['language-hint']);
      for (const path of [...plain, ...services.map((id) => `/services/${id}`)]) {
        const { html, status } = await client.get(`/${ninth}${path}`);
        expect([path, status]).toEqual([path, 200]);
        expect(attribute(tags(html, 'html')[0], 'lang'), path).toBe(ninth);
        expect(attribute(tags(html, 'html')[0], 'dir'), path).toBe('ltr');
        expect(html, path).toContain(common['skip-to-content']);
      }
    });

    await test.step('a question is refused, answered and gone on from', async () => {
      const shown = await client.get(question);
      expect([shown.heading, shown.forms[0].buttons[0]]).toEqual([own.about, common.continue]);
      const refused = await client.post(question, {});
      expect(refused.status).toBe(422);
      expect(refused.words).toContain(common['error-summary']);
      expect(refused.words).toContain(text('en', 'about.required'));
      const taken = await client.post(question, { about: 'access' });
      expect(taken.status).toBe(303);
      expect(taken.location).toMatch(new RegExp(`^${address(ninth)}/`));
      const next = await client.get(taken.location);
      expect([next.status, next.heading]).toEqual([200, text('en', taken.location.split('/').pop())]);
      expect((await client.get(question)).value('about')).toEqual(['access']);
    });

    await test.step('by the programs of eight languages', () => expectSamePrograms(server, client));
  } finally {
    await server.stop();
  }
});

test('with all texts of a ninth language a page loads those of it and of one service, as small as any', async ({}, info) => {
  const server = await startWithAll(info.outputPath('server.log'));
  const client = new Client(server.url);
  try {
    const { html } = await client.get(question);
    const files = /data-texts="([^"]+)"/.exec(html)[1].split(' ');
    expect(files.filter((file) => !file.startsWith(`/pkg/${ninth}.`))).toEqual([]);
    expect(services.filter((id) => files.some((file) => file.startsWith(`/pkg/${ninth}.${id}.`)))).toEqual(['data-protection']);
    const loaded = await Promise.all(files.map((file) => client.get(file, { 'accept-encoding': 'br' })));
    expect(loaded.map(({ status, headers }) => [status, headers['content-encoding']])).toEqual(files.map(() => [200, 'br']));
    expect(loaded.map(({ bytes }) => brotliDecompressSync(bytes).toString()).join()).toContain(text('ro', 'about'));
    expect(loaded.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(25 * 1024);
    await expectSamePrograms(server, client);
    const told = execFileSync(process.env.HARK_BIN, ['check', '--languages', ninth, '--root', server.root], { encoding: 'utf8' });
    expect(told, 'nothing is missing').toMatch(/^fr +(\d+) +\1 +0 /m);
  } finally {
    await server.stop();
  }
});
