// Services are data: the WebAssembly knows none of them, so that another one makes it no larger.
import { expect, test } from '@playwright/test';
import { Client } from '../support/client.mjs';
import { address, languages, of, services } from '../support/site.mjs';

test('no service is compiled into the WebAssembly', async () => {
  const client = new Client();
  const { html } = await client.get(address('en'));
  const wasm = await client.get(/data-wasm="([^"]+)"/.exec(html)[1]);
  expect(wasm.status).toBe(200);
  const code = wasm.bytes.toString('latin1');
  // What must be found if this looks in the right place: the name of an attribute that the pages use.
  expect(code).toContain('govuk-button');
  for (const id of services) {
    // Some have the name of a page of the site.
    if ((await client.get(`/en/${id}`)).status === 404 && id !== 'concern') expect(code, id).not.toContain(id);
    for (const lang of languages) expect(code).not.toContain(of(id).text(lang, 'service'));
    // A page of the site has the end of its name from none of them.
    const telling = (page) => page.length > 12 && !'your-information'.endsWith(page);
    for (const page of of(id).paths.flatMap(({ path }) => path).filter(telling)) {
      expect(code, `${id}: ${page}`).not.toContain(page);
    }
  }
});
