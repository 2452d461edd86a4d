// What a person types is nowhere in the data folder or in the log in clear, sent or not.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Client } from '../support/client.mjs';
import { send, walk } from '../support/post.mjs';
import { address, pathBy } from '../support/site.mjs';

const whole = pathBy('about-them', 'your-phone', 'check');
const canary = 'Canary7381';

/** The path's answers with a canary in every one that is words. */
const answers = Object.fromEntries(
  Object.entries(whole.answers).map(([field, value]) => {
    if (/email$/.test(field)) return [field, `${canary}@example.com`];
    return [field, /name|address|contact$|summary|timeline|harm/.test(field) ? `${canary} ${field}` : value];
  }),
);

/** The files of the data folder and the log that hold these bytes in clear, in any usual spelling. */
function holders(...needles) {
  const files = readdirSync(process.env.HARK_DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const spellings = needles.flatMap((needle) => [
    Buffer.from(needle),
    Buffer.from(needle, 'utf16le'),
    Buffer.from(Buffer.from(needle).toString('hex')),
    Buffer.from(Buffer.from(needle).toString('base64').replace(/=+$/, '').slice(0, -1)),
  ]);
  return [...files, process.env.HARK_LOG].filter((file) => {
    const bytes = readFileSync(file);
    return spellings.some((spelling) => bytes.includes(spelling));
  });
}

test('no answer in clear: while it is a draft, refused, sent, and looked for', async () => {
  const client = new Client();
  const path = { ...whole, answers };
  await walk(client, 'en', path, 'summary');
  const refused = await client.post(address('en', 'summary'), { summary: canary.repeat(300) });
  expect(refused.status).toBe(422);
  expect(refused.html, 'it did arrive').toContain(canary);
  expect(holders(canary)).toEqual([]);
  const check = await walk(client, 'en', path);
  expect(check.words).toContain(canary);
  const done = await send(client, 'en');
  const { reference, secret } = done;
  const found = await client.post('/en/case', { reference, secret });
  expect(found.status).toBe(200);
  await client.post('/en/case', { reference, secret: `${canary}${secret}` });
  await client.get(`/en/${canary}?${canary}=${canary}`);
  const [[, cookie]] = client.cookies;
  expect(holders(canary, secret, secret.replace(/[^0-9A-Za-z]/g, ''), cookie)).toEqual([]);
});

test('the reference is on disk, so the search does find what is there', async () => {
  const client = new Client();
  await walk(client, 'en', whole);
  const { reference } = await send(client, 'en');
  expect(holders(reference).length).toBeGreaterThan(0);
});
