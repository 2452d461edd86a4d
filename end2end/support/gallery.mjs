// The gallery of components: what is in it, and a server of its own that shows it.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../server.mjs';
import { test as base } from './test.mjs';

export { expect } from './test.mjs';

const root = process.env.HARK_ROOT ?? join(import.meta.dirname, '../../target/site-root');
const results = join(import.meta.dirname, '../results');

/** Every fixture: `component`, `name`, `path` below `/<tag>/components/`. */
export const examples = JSON.parse(readFileSync(join(root, 'gallery/components/list.json'), 'utf8'));
export const components = [...new Set(examples.map(({ component }) => component))];

export const test = base.extend({
  gallery: [
    async ({}, use, worker) => {
      mkdirSync(results, { recursive: true });
      const log = join(results, `gallery-${worker.workerIndex}.log`);
      const server = await startServer({ log, options: ['--gallery'] });
      await use(server.url);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  baseURL: async ({ gallery }, use) => use(gallery),

  /** Opens an example and waits until it is hydrated, if scripts run. */
  show: async ({ page, scripts }, use) =>
    use(async (path, lang = 'en') => {
      await page.goto(`/${lang}/components/${path}`);
      if (scripts) await page.locator('body[data-hydrated]').waitFor();
      return page.locator('#app');
    }),
});

/** Puts a field onto the page, outside of the example, for what leads to one. */
export const addField = (page, id) =>
  page.evaluate((id) => {
    const [label, input] = [document.createElement('label'), document.createElement('input')];
    Object.assign(label, { htmlFor: id, textContent: id });
    label.style.setProperty('margin-top', '2000px');
    label.style.setProperty('display', 'block');
    input.id = id;
    document.querySelector('main').append(label, input);
  }, id);
