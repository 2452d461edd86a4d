// A ninth language in the browser, added by data alone: what is not translated is English and says so on its element; and
// where all is translated, pages turn in place as in any other.
import { expectAccessible } from '../support/axe.mjs';
import { french, ninth, startWithAll, startWithSome } from '../support/ninth.mjs';
import { address, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const { common, 'data-protection': own } = french;

const server = (start) =>
  test.extend({
    site: async ({}, use, info) => {
      const server = await start(info.outputPath('server.log'));
      await use(server.url);
      await server.stop();
    },
    baseURL: async ({ site }, use) => use(site),
  });

/** What the page shows, text by text, with the language that each is in. */
const shown = (page) =>
  page.evaluate(() => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.nodeValue.trim();
      if (!/\p{L}/u.test(words) || element.closest('script, style, template, noscript')) continue;
      texts.push({ words, lang: element.closest('[lang]').lang, isName: Boolean(element.closest('.hark-language, .hark-header__name')) });
    }
    return texts;
  });

server(startWithSome)('what is not translated is English, and says so where it stands', async ({ page, scripts, site }) => {
  test.slow();
  const translated = [...Object.values(common), ...Object.values(own)];
  const next = page.getByRole('button', { name: common.continue, exact: true });
  const expectMarked = async (name, ...expected) => {
    const texts = (await shown(page)).filter(({ isName }) => !isName);
    const wrong = texts.filter(({ words, lang }) => lang !== (translated.includes(words) ? ninth : 'en'));
    expect(wrong, name).toEqual([]);
    for (const words of expected) expect(texts.map((text) => text.words), name).toContain(words);
    if (scripts) await expectAccessible(page, name);
  };
  await page.goto(`${site}${address(ninth)}`);
  await expectMarked('start page', own.service, common.start, text('en', 'footer-privacy'));
  await page.getByRole('button', { name: common.start }).click();
  await expect(page.locator('h1')).toHaveText(own.about);
  await expectMarked('question', own['about.access'], text('en', 'about.handling'), text('en', 'back'));
  await next.click();
  await expectMarked('refused', common['error-summary'], text('en', 'about.required'));
  await page.locator('[name="about"][value="access"]').check();
  await next.click();
  await expect(page).not.toHaveURL(/about$/);
  await expectMarked('next question', common.continue, text('en', 'back'));
});

server(startWithAll)('where all is translated a page turns in place, and goes on', { tag: '@hydrated' }, async ({ walker, page }) => {
  test.slow();
  await walker.begin('en');
  await walker.at('en', 'about');
  await walker.field('about', 'access').check();
  await walker.language(ninth).click();
  // The words of another language stand in for those that nobody has written.
  await expect(page).toHaveURL((url) => url.pathname === address(ninth, 'about'));
  await expect(page.locator('h1')).toContainText(text('ro', 'about'));
  await expect(page.locator('html')).toHaveAttribute('lang', ninth);
  await expect(walker.field('about', 'access')).toBeChecked();
  await walker.button('ro', 'continue').click();
  await expect(page).not.toHaveURL(/about$/);
  expect(await walker.isMarked(), 'no document was loaded').toBe(true);
  await expect(page.locator('html')).toHaveAttribute('lang', ninth);
  await walker.saved();
  await page.reload();
  await walker.ready();
  await expect(page.locator('html'), 'as the server makes it, too').toHaveAttribute('lang', ninth);
});
