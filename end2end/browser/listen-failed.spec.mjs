// Where Listen cannot be loaded its button says so, offers another way, and tries again.
import { expectAccessible } from '../support/axe.mjs';
import { offered, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const only = { tag: '@hydrated' };
test.use({ tolerated: /net::ERR_FAILED|status of 503|Failed to load module script/ });

const failures = {
  'the connection breaks': (route) => route.abort(),
  'the server is too busy': (route) => route.fulfill({ status: 503, contentType: 'text/plain', body: 'Busy' }),
};
const button = (page) => page.locator('[data-listen]');
const toolbar = (page) => page.locator('#listen-toolbar');
const told = (page) => page.locator('.hark-listen-failed');
const way = (page) => told(page).locator('a');

/** Has one of the files of Listen not come; what ends that. */
async function lose(page, file, how) {
  const lost = await button(page).getAttribute(`data-${file}`);
  const isLost = ({ pathname }) => pathname === lost;
  await page.route(isLost, how);
  return () => page.unroute(isLost);
}

for (const [failure, how] of Object.entries(failures)) {
  test(`${failure}: the button says so, and another press tries again`, only, async ({ walker, page }) => {
    for (const file of ['js', 'wasm', 'parts']) {
      await walker.open('/en/contact');
      await expect(told(page)).toBeHidden();
      const found = await lose(page, file, how);
      await button(page).click();
      await expect(way(page), file).toBeFocused();
      await expect(told(page)).toContainText(text('en', 'listen-failed'));
      await expect(toolbar(page)).toHaveCount(0);
      // In vain once more, by keyboard.
      await button(page).press('Enter');
      await expect(way(page), file).toBeFocused();
      await found();
      await button(page).click();
      await expect(toolbar(page), file).toBeVisible();
      await expect(told(page)).toBeHidden();
    }
  });
}

test('it is said in every language, and the link leads to other ways', only, async ({ walker, page }) => {
  for (const lang of offered) {
    await walker.open(`/${lang}`);
    const found = await lose(page, 'parts', failures['the connection breaks']);
    await button(page).click();
    await expect(way(page)).toBeFocused();
    await expect(way(page)).toHaveText(text(lang, 'listen-how'));
    await expect(way(page), 'whoever does not see it hears it').toHaveAccessibleDescription(text(lang, 'listen-failed'));
    if (['en', 'ar'].includes(lang)) await expectAccessible(page, `${lang}, Listen could not be loaded`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === `/${lang}/listen`);
    await found();
  }
});

test('nobody who has each page read to them loses their place', only, async ({ walker, page }) => {
  await page.addInitScript(() => localStorage.setItem('listen', 'each=1'));
  await walker.open('/en/contact');
  await expect(toolbar(page)).toBeVisible();
  await lose(page, 'parts', failures['the connection breaks']);
  await page.reload();
  await expect(told(page)).toBeVisible();
  await expect(way(page)).not.toBeFocused();
});
