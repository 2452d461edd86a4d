// axe on every page at 320 px and at 1280 px, on every question and every error state of every service at 320 px. In the other
// languages: languages.spec.mjs. One walk shows a page, what is wrong with it empty, and what is wrong with it filled in badly.
import { colours, expectAccessible, expectAccessibleOnPhone } from '../support/axe.mjs';
import { address, of, pathBy, services, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

test.describe.configure({ timeout: 300_000 });

const plain = ['', '/privacy', '/cookies', '/accessibility', '/contact', '/case', '/case/documents', '/resume', '/delete-answers', '/cookies/receipt', '/your-information', '/search', '/statistics', '/listen', '/no-such-page'];

/** Values that no field takes, in every field that is shown. */
const spoil = (walker) =>
  walker.form.first().evaluate((form) => {
    const spoilt = { text: 'x'.repeat(5000), textarea: 'x'.repeat(5000), email: 'no address', tel: 'call me' };
    for (const field of [...form.elements].filter(({ type }) => type in spoilt)) {
      if (!field.checkVisibility()) continue;
      field.value = field.inputMode === 'numeric' ? '32' : spoilt[field.type];
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

/** Checks what comes of sending the form as it is, if that is an error; otherwise comes back to the page. */
async function checkErrors(walker, lang, page, how, except = []) {
  const { address } = walker.service;
  await walker.continue(lang);
  const stayed = await Promise.race([
    walker.summary.waitFor().then(() => true),
    walker.page.waitForURL((url) => url.pathname !== address(lang, page)).then(() => false),
  ]);
  if (stayed) {
    // The page itself was seen on a desk, too; what is wrong is shown in the same place on both.
    await expectAccessible(walker.page, `${lang} ${address(lang, page)} ${how}`, except, [320]);
  } else {
    await walker.saved();
    await walker.open(address(lang, page));
  }
}

test('/api/docs', { tag: '@hydrated' }, async ({ page }) => {
  await page.goto('/problems/invalid-answers');
  await expect(page).toHaveURL(/\/api\/docs#problems-invalid-answers$/);
  await expect(page.locator('#problems-invalid-answers')).toBeInViewport();
  await expectAccessible(page, '/api/docs');
});

for (const lang of ['en']) {
  for (const path of plain) {
    test(`${lang}${path}`, { tag: '@hydrated' }, async ({ walker, page }) => {
      // Nothing takes over a page that says that something is wrong.
      await (path === '/no-such-page' ? page.goto(`/${lang}${path}`) : walker.open(`/${lang}${path}`));
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
          await expectAccessibleOnPhone(walker.page, address(lang, page));
          if (page === path.end) return;
          await checkErrors(walker, lang, page, 'empty');
          // With what the answers reveal.
          await walker.put(path.answers);
          await spoil(walker);
          // In the colours of those that are empty.
          await checkErrors(walker, lang, page, 'wrong', colours);
        };
        await walker.through(lang, path, onPage);
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
