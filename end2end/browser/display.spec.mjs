// Large text, small windows, forced colours, print: nothing is clipped or lost.
import { expectWhole } from '../support/whole.mjs';
import { address, cover, languages, pathBy } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

// In the other languages: languages.spec.mjs.
test('400 % zoom shows all of every page', { tag: '@hydrated' }, async ({ walker, page }) => {
  test.slow();
  const lang = 'en';
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ['', '/privacy', '/cookies', '/your-information', '/statistics', '/search?q=a', '/listen', '/accessibility', '/contact', '/case']) {
    await walker.open(`/${lang}${path}`);
    await expectWhole(page, `${lang}${path}`);
  }
  for (const path of cover()) {
    await page.context().clearCookies();
    await walker.through(lang, path, (id) => expectWhole(page, `${lang} ${id}`));
  }
});

for (const lang of languages) {
  test(`${lang}: long words do not break a small page`, { tag: '@hydrated' }, async ({ walker, page }) => {
    const path = pathBy('your-details', 'check');
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
    await page.setViewportSize({ width: 320, height: 640 });
    await walker.reach(lang, { ...path, answers: { ...path.answers, 'your-name': long, summary: long, 'organisation-name': long } });
    await expectWhole(page, `${lang} check`);
    await walker.send(lang);
    await expectWhole(page, `${lang} done`);
  });
}

test('forced colours keep what says where one is and what is wrong', { tag: '@hydrated' }, async ({ walker, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await walker.begin('en');
  await walker.at('en', 'about');
  await walker.continue('en');
  await expect(walker.summary).toBeVisible();
  const border = await walker.summary.evaluate((node) => getComputedStyle(node).borderTopWidth);
  expect(parseFloat(border)).toBeGreaterThan(0);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return [outlineStyle, parseFloat(outlineWidth) > 0];
  });
  expect(outline, 'the focus is seen by its outline, not by its background').toEqual(['solid', true]);
  await walker.field('about', 'access').check();
  const dot = await walker.field('about', 'access').evaluate((node) => getComputedStyle(node.nextElementSibling ?? node, '::after').borderTopWidth);
  expect(parseFloat(dot), 'the chosen answer has a dot that is a border').toBeGreaterThan(0);
  await expectWhole(page, 'forced colours');
});

test('the confirmation prints whole, without what cannot be pressed on paper', { tag: '@hydrated' }, async ({ walker, page }) => {
  await walker.reach('en', pathBy('your-details', 'check'));
  await walker.send('en');
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['.hark-reference', '.hark-secret', '.govuk-summary-list']) await expect(page.locator(shown)).toBeVisible();
  for (const gone of ['.hark-language', 'button', '.govuk-skip-link']) {
    for (const element of await page.locator(gone).all()) await expect(element, gone).toBeHidden();
  }
});

test('motion that was asked to be less is none', { tag: '@hydrated' }, async ({ walker, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await walker.open(address('en', 'about'));
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0.01).map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(moving).toEqual([]);
});
