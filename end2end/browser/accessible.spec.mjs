// axe on every page, every question and every error state, at 320 px and at 1280 px, in both languages.
import { expectAccessible } from '../support/axe.mjs';
import { address, asking, cover, languages, pathBy, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

test.describe.configure({ timeout: 120_000 });

const plain = ['', '/privacy', '/cookies', '/accessibility', '/contact', '/case', '/no-such-page'];

/** Values that no field takes. */
async function spoil(walker) {
  const spoilt = { text: 'x'.repeat(5000), textarea: 'x'.repeat(5000), email: 'no address', tel: 'call me' };
  for (const field of await walker.form.locator('input, textarea').all()) {
    const { kind, numeric } = await field.evaluate(({ type, inputMode }) => ({ kind: type, numeric: inputMode === 'numeric' }));
    if (kind in spoilt) await field.fill(numeric ? '32' : spoilt[kind]);
  }
}

/** Checks what comes of sending the form as it is, if that is an error. */
async function checkErrors(walker, lang, page, how) {
  await walker.continue(lang);
  const stayed = await Promise.race([
    walker.summary.waitFor().then(() => true),
    walker.page.waitForURL((url) => url.pathname !== address(lang, page)).then(() => false),
  ]);
  if (stayed) await expectAccessible(walker.page, `${lang} ${page} ${how}`);
  return stayed;
}

for (const lang of languages) {
  for (const path of plain) {
    test(`${lang}${path}`, { tag: '@hydrated' }, async ({ page }) => {
      await page.goto(`/${lang}${path}`);
      await expectAccessible(page, `${lang}${path}`);
    });
  }

  for (const [number, path] of cover().entries()) {
    const news = (page) => path.news.includes(page);
    const states = asking(path).some(news) ? ['empty', 'wrong'] : [];

    test(`${lang} questions ${number}: ${path.news}`, { tag: '@hydrated' }, async ({ walker }) => {
      await walker.begin(lang);
      const onPage = async (page) => news(page) && expectAccessible(walker.page, `${lang} ${page}`);
      await walker.goOn(lang, path, path.end, { onPage });
      await expectAccessible(walker.page, `${lang} ${path.end}`);
    });

    for (const how of states) {
      test(`${lang} errors ${number}, ${how}: ${path.news}`, { tag: '@hydrated' }, async ({ walker }) => {
        await walker.begin(lang);
        const errors = [];
        for (const page of asking(path)) {
          await walker.at(lang, page);
          if (news(page)) {
            if (how === 'wrong') await spoil(walker);
            if (await checkErrors(walker, lang, page, how)) errors.push(page);
            else {
              await walker.saved();
              await walker.open(address(lang, page));
            }
          }
          await walker.fill(path.answers);
          await walker.continue(lang);
        }
        await walker.at(lang, path.end);
        test.info().annotations.push({ type: 'errors', description: errors.join(' ') });
      });
    }
  }

  test(`${lang} start, confirmation, case`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.open(address(lang));
    await expectAccessible(page, `${lang} start`);
    await walker.walk(lang, pathBy('check'));
    const reference = await walker.send(lang);
    const secret = await walker.secret();
    await expectAccessible(page, `${lang} done`);
    await walker.open(`/${lang}/case`);
    await walker.button(lang, 'case-find').click();
    await walker.ready();
    await expect(walker.summary).toBeVisible();
    await expectAccessible(page, `${lang} case, empty`);
    await walker.field('reference').fill(reference);
    await walker.field('secret').fill(secret);
    await walker.button(lang, 'case-find').click();
    await expect(walker.h1).toHaveText(text(lang, 'case-found', { reference }));
    await expectAccessible(page, `${lang} case, found`);
  });
}
