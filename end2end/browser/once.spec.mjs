// Sending: once, however often it is asked for. On a server of its own, where references show how many
// cases there are.
import { join } from 'node:path';
import { startServer } from '../server.mjs';
import { Client } from '../support/client.mjs';
import { send, walk } from '../support/post.mjs';
import { address, languages, pathBy, text, withoutScripts } from '../support/site.mjs';
import { expect, test as base } from '../support/test.mjs';

const whole = pathBy('your-details', 'check');
const number = (reference) => Number(reference.split('-')[1]);

const test = base.extend({
  server: [
    async ({}, use, { project, workerIndex }) => {
      const log = join(import.meta.dirname, `../results/once-${project.name}-${workerIndex}.log`);
      const server = await startServer({ log });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ server }, use) => use(server.url),
  /** How many cases there are, this one included: the next reference says so. */
  last: ({ server }, use) =>
    use(async () => {
      const client = new Client(server.url);
      await walk(client, 'en', whole);
      return number((await send(client, 'en')).reference) - 1;
    }),
});

for (const lang of languages) {
  test(`${lang}: a double click sends once`, withoutScripts(lang), async ({ walker, page, last }) => {
    await walker.reach(lang, whole);
    await walker.button(lang, 'send').dblclick();
    await walker.at(lang, 'done');
    const reference = await walker.reference();
    await page.goto(address(lang, 'done'));
    expect(await walker.reference()).toBe(reference);
    expect(number(reference)).toBe(await last());
  });

  test(`${lang}: a second tab gets the same case, and so does a second language`, withoutScripts(lang), async ({ walker, last }) => {
    await walker.reach(lang, whole);
    const second = await walker.tab();
    await second.open(address(lang, 'check'));
    const third = await walker.tab();
    await third.open(address(lang === 'en' ? 'cy' : 'en', 'check'));
    const first = await walker.send(lang);
    expect(await second.send(lang)).toBe(first);
    expect(await third.send(lang === 'en' ? 'cy' : 'en')).toBe(first);
    expect(number(first)).toBe(await last());
  });

  test(`${lang}: two tabs that send at the same moment get one case`, withoutScripts(lang), async ({ walker, last }) => {
    await walker.reach(lang, whole);
    const second = await walker.tab();
    await second.open(address(lang, 'check'));
    const references = await Promise.all([walker.send(lang), second.send(lang)]);
    expect(references[0]).toBe(references[1]);
    expect(number(references[0])).toBe(await last());
  });

  test(`${lang}: a reload shows the same, and going back leads to it`, withoutScripts(lang), async ({ walker, page }) => {
    await walker.reach(lang, whole);
    const reference = await walker.send(lang);
    await page.reload();
    expect(await walker.reference()).toBe(reference);
    await page.goBack();
    await walker.at(lang, 'done');
    expect(await walker.reference()).toBe(reference);
    for (const id of ['about', 'check', 'your-details']) {
      await page.goto(address(lang, id));
      await walker.at(lang, 'done');
    }
  });

  test(`${lang}: the confirmation has the answers, the dates and what to do`, withoutScripts(lang), async ({ walker, page }) => {
    await walker.reach(lang, whole);
    await walker.send(lang);
    await expect(page.locator('.govuk-summary-list')).toContainText(whole.answers['your-name']);
    await expect(page.locator('main')).toContainText(text(lang, 'standard-first-reply').split('{')[0]);
    await expect(page.locator('main')).not.toContainText('{');
    expect((await walker.secret()).replace(/[^0-9A-Za-z]/g, '').length, 'at least 128 bits').toBeGreaterThanOrEqual(22);
    const printing = walker.button(lang, 'done-print');
    if (walker.scripts) await expect(printing).toBeVisible();
    else await expect(printing).toHaveCount(0);
  });

  test(`${lang}: a new concern begins empty`, withoutScripts(lang), async ({ walker, page }) => {
    await walker.reach(lang, whole);
    const reference = await walker.send(lang);
    await walker.button(lang, 'done-again-button').click();
    await walker.at(lang, '');
    await expect(page.getByRole('link', { name: text(lang, 'start-go-on') })).toHaveCount(0);
    await page.goto(address(lang, 'done'));
    await walker.at(lang, 'about');
    await expect(walker.form.locator(':checked')).toHaveCount(0);
    await walker.reach(lang, whole);
    expect(await walker.send(lang)).not.toBe(reference);
  });

  test(`${lang}: a tab left behind does no harm`, withoutScripts(lang), async ({ walker }) => {
    await walker.reach(lang, pathBy('your-age', 'check'), 'your-age');
    const old = await walker.tab();
    await old.open(address(lang, 'your-age'));
    await walker.page.goto(address(lang, 'happened-to'));
    await walker.ready();
    await walker.field('happened-to', 'my-child').check();
    await walker.continue(lang);
    await walker.at(lang, 'about-them');
    await walker.saved();
    await old.field('your-age').fill('15');
    await old.continue(lang);
    await expect(old.page).toHaveURL((url) => url.pathname !== address(lang, 'your-age'));
    await old.saved();
    await old.open(address(lang, 'check'));
    await old.at(lang, 'about-them');
  });
}
