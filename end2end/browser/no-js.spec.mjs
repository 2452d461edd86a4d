// What is special with JavaScript switched off: the whole road in a browser, and no dead buttons.
import { address, languages, pathBy, reference, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

for (const lang of languages) {
  test(`${lang}: the whole road`, { tag: '@no-js' }, async ({ walker }) => {
    await walker.walk(lang, pathBy('your-details', 'check'));
    expect(await walker.send(lang)).toMatch(reference);
  });
}

test('no page has a control that does nothing', { tag: '@no-js' }, async ({ walker, page }) => {
  await walker.walk('en', pathBy('tell-them-first'));
  await expect(page.locator('main button')).toHaveCount(0);
  await page.goto(address('en', 'about'));
  await expect(page.locator('main button')).toHaveText([text('en', 'continue')]);
});
