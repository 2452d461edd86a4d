// Every field that a case is made of belongs to a question, and every question to an activity of the register.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../server.mjs';
import { Client } from '../support/client.mjs';
import { activities, fieldsOf } from '../support/device.mjs';
import { send, walk } from '../support/post.mjs';
import { of, services } from '../support/site.mjs';
import { expect, test } from '@playwright/test';

const definition = async (request, id) => (await request.get(`/api/v1/services/${id}`)).json();

for (const id of services) {
  test(`${id}: nothing is sent that the register does not cover, and all that it covers is asked`, async ({ request }) => {
    test.slow();
    const { cover } = of(id);
    const { covered, uncovered } = fieldsOf(await definition(request, id), await activities(request));
    expect(uncovered).toEqual([]);
    const asked = new Set();
    for (const path of cover()) {
      const client = new Client();
      await walk(client, 'en', path);
      if (path.end === 'check') await send(client, 'en', id);
      const [copy] = JSON.parse((await client.get('/en/your-information/answers.json')).html);
      const keys = Object.keys(copy?.answers ?? {});
      expect(keys.filter((key) => !covered.has(key))).toEqual([]);
      Object.keys(path.answers).forEach((key) => asked.add(key));
    }
    expect([...asked].filter((key) => !covered.has(key))).toEqual([]);
  });
}

test('a question without an activity is found', async ({}, info) => {
  const root = mkdtempSync(join(tmpdir(), 'hark-drift-'));
  try {
    cpSync(process.env.HARK_ROOT, root, { recursive: true });
    const file = join(root, 'site/services/cookies.toml');
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, source.replace(/(\[\[page\.question\]\]\nid = "([^"]+)"\n)/, '$1activity = "profiling"\n'));
    const server = await startServer({ log: info.outputPath('server.log'), root });
    try {
      const get = (path) => fetch(`${server.url}${path}`);
      const request = { get: async (path) => get(path) };
      const { uncovered } = fieldsOf(await definition(request, 'cookies'), await activities(request));
      expect(uncovered).toEqual([/\[\[page\.question\]\]\nid = "([^"]+)"/.exec(source)[1]]);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
