// The gallery itself: there only where it was asked for, with every fixture, and every example is accessible.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../support/axe.mjs';
import { components, directions, examples, expect, test } from '../support/gallery.mjs';
import { test as site } from '../support/test.mjs';

const originals = join(import.meta.dirname, '../../node_modules/govuk-frontend/dist/govuk/components');

/**
 * What axe finds in what a fixture says, not in the component: fixtures of the original that leave out a
 * label or a text, or are there to try what should not be done. By rule; `null` stands for all fixtures.
 */
const known = {};

site('without --gallery there is none', { tag: '@no-js' }, async ({ page, baseURL }) => {
  for (const path of ['/en/components', '/en/components/button/default', '/components/gallery.wasm']) {
    expect((await page.request.get(baseURL + path)).status(), path).toBe(404);
  }
});

test('every fixture of every component is listed, with its line of code', { tag: '@no-js' }, async ({ page }) => {
  const all = readdirSync(originals, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const fixtures = all.flatMap(({ name }) =>
    JSON.parse(readFileSync(join(originals, name, 'fixtures.json'), 'utf8')).fixtures.map((fixture) => fixture.name),
  );
  await page.goto('/en/components');
  const links = page.locator('main li a');
  expect((await links.allTextContents()).sort()).toEqual(fixtures.sort());
  await expect(page.locator('main li code')).toHaveCount(fixtures.length);
  await expect(page.locator('main')).toContainText('<Button content="Submit" prevent_double_click=true />');
  await page.getByRole('link', { name: 'prevent double click', exact: true }).click();
  await expect(page.locator('#app button')).toHaveText('Submit');
});

for (const component of components) {
  for (const [lang, dir] of directions) {
    test(`${component}, ${dir}: every example is accessible`, { tag: '@hydrated' }, async ({ show, page }) => {
      test.slow();
      for (const { name, path } of examples.filter((example) => example.component === component)) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await show(path, lang);
        await expect(page.locator('html')).toHaveAttribute('dir', dir);
        await expectAccessible(page, `${component}: ${name}`, known[component]?.[name] ?? []);
      }
    });
  }
}
