// `hark serve --watch`: who writes a service sees in the open browser what was saved, right or wrong.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../server.mjs';
import { of } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

// A wrong definition is answered with 503, which Chromium says in the console.
test.use({ tolerated: /status of 503/ });

test('a saved change is shown, a wrong one explained, and neither needs a key @hydrated', async ({ page }) => {
  // Against a hang: a debug server starts twice as slowly beside other tests.
  test.setTimeout(180_000);
  const root = mkdtempSync(join(tmpdir(), 'hark-root-'));
  const { HARK_ROOT } = process.env;
  // All but the program itself.
  cpSync(HARK_ROOT, root, { recursive: true, filter: (from) => from !== join(HARK_ROOT, 'hark') });
  const change = (file, from, to) => {
    const path = join(root, file);
    const source = readFileSync(path, 'utf8');
    expect(source).toContain(from);
    writeFileSync(path, source.replace(from, to));
  };
  const server = await startServer({ log: join(import.meta.dirname, '../results/watch.log'), options: ['--watch'], root });
  try {
    const { address, text } = of('cookies');
    await page.goto(`${server.url}${address('en')}`);
    const h1 = page.locator('h1');
    await expect(h1).toHaveText(text('en', 'service'));

    change('locales/en/cookies.ftl', `service = ${text('en', 'service')}`, 'service = Say what a website stores');
    await expect(h1).toHaveText('Say what a website stores');

    change('site/services/cookies.toml', 'when = { own-information = "yes" }', 'when = { own-informaton = "yes" }');
    const main = page.locator('body');
    await expect(main).toContainText(/site\/services\/cookies\.toml:\d+/);
    await expect(main).toContainText('own-informaton');
    await expect(main).toContainText('own-information');

    change('site/services/cookies.toml', 'own-informaton', 'own-information');
    await expect(h1).toHaveText('Say what a website stores');

    // A text that is no Fluent either.
    change('locales/en/cookies.ftl', 'service = Say', 'service Say');
    await expect(main).toContainText(/locales\/en\/cookies\.ftl:\d+/);
  } finally {
    // A page that asks a server that has gone would complain.
    await page.goto('about:blank');
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  }
});
