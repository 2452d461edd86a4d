// Header fields, compression, caching, and the document's language.
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { Client } from '../support/client.mjs';
import { send, walk } from '../support/post.mjs';
import { address, languages, pathBy, text } from '../support/site.mjs';

const pages = (lang) => [`/${lang}`, `/${lang}/privacy`, `/${lang}/case`, address(lang), address(lang, 'about'), `/${lang}/nowhere`];

for (const lang of languages) {
  test(`${lang}: every page has the policy, its language and its other languages`, async () => {
    const client = new Client();
    const nonces = new Set();
    for (const path of pages(lang)) {
      const { headers, html } = await client.get(path);
      const policy = headers['content-security-policy'];
      expect(policy, path).toMatch(/^default-src 'none'; /);
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).not.toMatch(/'unsafe-eval'/);
      const [, nonce] = /'nonce-([^']+)'/.exec(policy);
      nonces.add(nonce);
      const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].map(([tag]) => tag);
      for (const tag of inline) expect(tag, path).toContain(`nonce="${nonce}"`);
      expect(html, 'no inline style').not.toMatch(/<style|\sstyle="/);
      expect(html, 'no inline handler').not.toMatch(/<[^>]+\son[a-z]+="/);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
      expect(headers['permissions-policy']).toContain('geolocation=()');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(html).toMatch(new RegExp(`<html[^>]*\\slang="${lang}"`));
      expect(html).toMatch(/<html[^>]*\sdir="ltr"/);
      for (const language of languages) {
        const other = path.replace(`/${lang}`, `/${language}`);
        const link = [...html.matchAll(/<link[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes(`hreflang="${language}"`));
        expect(link, path).toContain('rel="alternate"');
        expect(link).toContain(`href="${other}"`);
      }
    }
    expect(nonces.size, 'a nonce for each response').toBe(pages(lang).length);
  });

  test(`${lang}: pages with answers are not stored`, async () => {
    const client = new Client();
    await walk(client, lang, pathBy('tell-them-first'), 'letter-details');
    await walk(client, lang, pathBy('your-details', 'check'));
    for (const page of ['', 'about', 'check']) {
      expect((await client.get(address(lang, page))).headers['cache-control'], page).toBe('no-store');
    }
    const refused = await client.post(address(lang, 'summary'), { summary: '' });
    expect([refused.status, refused.headers['cache-control']]).toEqual([422, 'no-store']);
    const done = await send(client, lang);
    expect(done.headers['cache-control']).toBe('no-store');
    const { reference, secret } = done;
    expect((await client.post(`/${lang}/case`, { reference, secret })).headers['cache-control']).toBe('no-store');
  });
}

test('the draft’s cookie is as strict as it can be', async () => {
  const reply = await new Client().post(address('en', 'about'), { about: 'access' });
  const [cookie, ...more] = reply.headers['set-cookie'];
  expect(more).toEqual([]);
  const parts = cookie.split('; ').slice(1);
  expect(cookie).toMatch(/^__Host-hark=[\w-]{22,}; /);
  expect(parts).toEqual(expect.arrayContaining(['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax']));
  expect(cookie).not.toContain('Domain');
  for (const path of pages('en')) {
    expect((await new Client().get(path)).headers['set-cookie'], `${path} sets none`).toBeUndefined();
  }
});

test('files that are named by their content are kept, and sent as brotli', async () => {
  const client = new Client();
  const { html } = await client.get(address('en', 'about'));
  const files = [...new Set(html.match(/\/pkg\/[\w./-]+/g))];
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const plain = await client.get(file);
    expect([file, plain.status]).toEqual([file, 200]);
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const small = await client.get(file, { 'accept-encoding': 'br, gzip' });
    expect([file, small.headers['content-encoding']]).toEqual([file, 'br']);
    expect(small.headers.vary).toContain('accept-encoding');
    expect(brotliDecompressSync(small.bytes).equals(plain.bytes)).toBe(true);
    const known = await client.get(file, { 'if-none-match': plain.headers.etag });
    expect([known.status, known.bytes.length]).toEqual([304, 0]);
  }
  expect((await client.get('/pkg/nothing.js')).status).toBe(404);
  expect((await client.get('/pkg/..%2f..%2fCargo.toml')).status).toBe(404);
});

test('pages are sent as brotli to those who take it', async () => {
  const client = new Client();
  const { headers, bytes } = await client.get(address('en', 'about'), { 'accept-encoding': 'gzip, br' });
  expect(headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(bytes).toString()).toContain(text('en', 'about'));
});

test('the first address leads to the language that the browser asks for', async () => {
  const client = new Client();
  for (const [accept, lang] of [
    ['cy', 'cy'],
    ['cy-GB,cy;q=0.9,en;q=0.8', 'cy'],
    ['en-GB,en;q=0.9,cy;q=0.5', 'en'],
    ['en;q=0.1,cy;q=0.9', 'cy'],
    ['fr', 'en'],
    ['cy;q=0', 'en'],
    [';;;,q=x', 'en'],
  ]) {
    const { status, location, headers } = await client.get('/', { 'accept-language': accept });
    expect([accept, status, location]).toEqual([accept, 303, `/${lang}`]);
    expect(headers.vary.toLowerCase()).toContain('accept-language');
  }
  expect((await client.get('/')).location).toBe('/en');
});

test('it says that it is alive and that it can serve', async () => {
  const client = new Client();
  for (const path of ['/healthz', '/readyz']) {
    const { status, headers } = await client.get(path);
    expect([path, status, headers['cache-control']]).toEqual([path, 200, 'no-store']);
  }
});
