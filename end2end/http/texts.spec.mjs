// What a language costs: a further one adds nothing to the WebAssembly, which has no text of any. What a page loads of the
// texts, and how much that is, the server's own tests check.
import { Client } from '../support/client.mjs';
import { address, offered, written } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

test('the WebAssembly has no text of any language', async () => {
  const client = new Client();
  const programs = new Set();
  for (const lang of offered) {
    const { html } = await client.get(address(lang));
    programs.add(/data-wasm="([^"]+)"/.exec(html)[1]);
  }
  expect(programs.size, 'one for all languages').toBe(1);
  const [path] = programs;
  const { bytes, status } = await client.get(path);
  expect(status).toBe(200);
  expect([...bytes.subarray(0, 4)], 'a program').toEqual([0, 0x61, 0x73, 0x6d]);
  for (const lang of offered) {
    const words = written(lang).flatMap((text) => text.split(/[{}[\]*]/));
    const sentences = words.map((words) => Buffer.from(words.trim())).filter(({ length }) => length >= 24);
    expect(sentences.length, lang).toBeGreaterThan(500);
    expect(sentences.filter((sentence) => bytes.includes(sentence)).map(String), lang).toEqual([]);
  }
});
