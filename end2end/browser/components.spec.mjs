// The gallery itself: there only where it was asked for, with every fixture, and every example is accessible.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { colours, expectAccessible, expectAccessibleOnPhone, withAxe } from '../support/axe.mjs';
import { components, examples, expect, test } from '../support/gallery.mjs';
import { swap } from '../support/swap.mjs';
import { test as site } from '../support/test.mjs';

const originals = join(import.meta.dirname, '../../node_modules/govuk-frontend/dist/govuk/components');

/** What axe finds in what a fixture says, not in the component: by fixture, the rules. */
const known = {
  // The fixture refers to elements that are not on its page.
  'button: attributes': ['aria-valid-attr-value'],
  'button: link attributes': ['aria-valid-attr-value'],
  // What cannot be chosen is excepted (WCAG 1.4.3); axe excepts its label, but not its hint.
  'checkboxes: with disabled item': ['color-contrast'],
  'radios: with disabled': ['color-contrast'],
  // The fixture gives another name than what is seen.
  'pagination: with custom accessible labels on item links': ['label-content-name-mismatch'],
  'password-input: with translations': ['label-content-name-mismatch'],
  'service-navigation: with custom navigation toggle label': ['label-content-name-mismatch'],
};

/**
 * The name of their buttons is what is seen on them, with commas between its parts so that screen readers pause,
 * as in the original. With the commas axe does not find what is seen in it.
 */
const knownOfAll = { accordion: ['label-content-name-mismatch'], 'file-upload': ['label-content-name-mismatch'] };

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
  test.describe(component, () => {
    // One fixture has an inline style, which the policy of the site does not allow.
    if (component === 'summary-list') test.use({ tolerated: /style-src|inline style/ });

    const own = examples.filter((example) => example.component === component);
    const exceptions = (title) => [...(known[title] ?? []), ...(knownOfAll[component] ?? [])];

    test(`${component}: every example is accessible`, { tag: '@hydrated' }, async ({ show, page }) => {
      test.slow();
      await withAxe(page);
      for (const { name, path } of own) {
        await show(path);
        const title = `${component}: ${name}`;
        await expectAccessibleOnPhone(page, title, exceptions(title));
      }
    });

    // In the same colours, and room is scarcest on a phone.
    test(`${component}, from right to left: every example is accessible`, { tag: '@hydrated' }, async ({ page }) => {
      test.slow();
      await page.goto('/ar/components');
      for (const { name, path } of own) {
        await swap(page, await (await page.request.get(`/ar/components/${path}`)).text());
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
        const title = `${component}: ${name}`;
        await expectAccessible(page, title, [...exceptions(title), ...colours], [320]);
      }
    });
  });
}
