// axe on every page, every question and every error state of every service, at 320 px and at 1280 px, in both
// languages. One walk shows a page, what is wrong with it empty, and what is wrong with it filled in badly.
import { expectAccessible } from '../support/axe.mjs';
import { address, languages, of, pathBy, services, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

test.describe.configure({ timeout: 300_000 });

const plain = ['', '/privacy', '/cookies', '/accessibility', '/contact', '/case', '/resume', '/delete-answers', '/no-such-page'];

/** Values that no field takes, in every field that is shown. */
async function spoil(walker) {
  const spoilt = { text: 'x'.repeat(5000), textarea: 'x'.repeat(5000), email: 'no address', tel: 'call me' };
  for (const field of await walker.form.locator('input:visible, textarea:visible').all()) {
    const { kind, numeric } = await field.evaluate(({ type, inputMode }) => ({ kind: type, numeric: inputMode === 'numeric' }));
    if (kind in spoilt) await field.fill(numeric ? '32' : spoilt[kind]);
  }
}

/** Checks what comes of sending the form as it is, if that is an error; otherwise comes back to the page. */
async function checkErrors(walker, lang, page, how) {
  const { address } = walker.service;
  await walker.continue(lang);
  const stayed = await Promise.race([
    walker.summary.waitFor().then(() => true),
    walker.page.waitForURL((url) => url.pathname !== address(lang, page)).then(() => false),
  ]);
  if (stayed) {
    await expectAccessible(walker.page, `${lang} ${address(lang, page)} ${how}`);
  } else {
    await walker.saved();
    await walker.open(address(lang, page));
  }
}

for (const lang of languages) {
  for (const path of plain) {
    test(`${lang}${path}`, { tag: '@hydrated' }, async ({ page }) => {
      await page.goto(`/${lang}${path}`);
      await expectAccessible(page, `${lang}${path}`);
    });
  }

  for (const id of services) {
    const { address, cover, paths } = of(id);

    test(`${lang} ${id}: start`, { tag: '@hydrated' }, async ({ walker }) => {
      await walker.open(address(lang));
      await expectAccessible(walker.page, address(lang));
    });

    for (const [number, path] of cover().entries()) {
      test(`${lang} ${id} ${number}: ${path.news}`, { tag: '@hydrated' }, async ({ walker }) => {
        const onPage = async (page) => {
          if (!path.news.includes(page)) return;
          await expectAccessible(walker.page, address(lang, page));
          await checkErrors(walker, lang, page, 'empty');
          // With what the answers reveal.
          await walker.fill(path.answers);
          await spoil(walker);
          await checkErrors(walker, lang, page, 'wrong');
        };
        const from = path.news[0];
        await walker.comeBack(lang, path, from);
        await walker.goOn(lang, path, path.end, { from, onPage });
        await expectAccessible(walker.page, address(lang, path.end));
      });
    }

    const whole = paths.find(({ end }) => end === 'check');
    if (!whole) continue;
    test(`${lang} ${id}: confirmation`, { tag: '@hydrated' }, async ({ walker }) => {
      await walker.comeBack(lang, whole);
      await walker.send(lang);
      await expectAccessible(walker.page, address(lang, 'done'));
    });
  }

  test(`${lang} save and come back`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.comeBack(lang, pathBy('your-details', 'check'), 'your-details');
    await walker.open(address(lang, 'save'));
    await expectAccessible(page, `${lang} save`);
    await walker.button(lang, 'save-button').click();
    await expect(walker.h1).toHaveText(text(lang, 'saved'));
    await expectAccessible(page, `${lang} saved`);
    await walker.open(`/${lang}/resume`);
    await walker.field('phrase').fill('not nine words');
    await walker.button(lang, 'resume-button').click();
    await expect(walker.summary).toBeVisible();
    await expectAccessible(page, `${lang} resume, wrong`);
  });

  test(`${lang} case`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.comeBack(lang, pathBy('check'));
    const reference = await walker.send(lang);
    const secret = await walker.secret();
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
