// What a screen reader meets: the accessibility tree of each kind of page, the same with scripts and without.
// After a change that is meant: npx playwright test spoken --update-snapshots, and read the difference.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, pathBy, text } from '../support/site.mjs';
import { expect, test } from '../support/test.mjs';

const whole = pathBy('your-details', 'check');

/** Puts words in the place of what differs each time: references, secrets and dates. */
const mask = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node.parentElement.closest('script')) continue;
    if (node.parentElement.closest('.hark-secret')) node.textContent = 'SECRET';
    node.textContent = node.textContent
      .replace(/[A-Z]{2,6}-\d{5,8}-[A-Z]\d[A-Z]\d/g, 'REFERENCE')
      // Numbers may be isolated from what runs the other way.
      .replace(/\u2068?\d{1,2}\u2069? \p{L}+ \u2068?20\d\d\u2069?/gu, 'DATE');
  }
};

async function expectSpoken(page, name, part = 'main') {
  await page.evaluate(mask);
  await expect(page.locator(part)).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}

/** The same of a question. Its one difference: without scripts the way to come back later is a button, which such snapshots leave out, since it is in a `noscript`. */
async function expectQuestion(page, lang, name, scripts) {
  if (scripts) return expectSpoken(page, name);
  const words = text(lang, 'save-link');
  const link = new RegExp(`- paragraph:\n +- link "${words}":\n +- /url: .*`);
  const snapshot = readFileSync(join(import.meta.dirname, `../snapshots/${name}.aria.yml`), 'utf8');
  expect(snapshot, 'with scripts it is a link').toMatch(link);
  await page.evaluate(mask);
  await expect(page.locator('main')).toMatchAriaSnapshot(snapshot.replace(link, '- paragraph'));
  await expect(page.locator('main').getByRole('button', { name: words, exact: true })).toBeVisible();
}

// English and Welsh, and Arabic for what runs from right to left.
for (const lang of [...languages, 'ar']) {
  // The one difference: without scripts the button of Listen is a link to the device's own ways.
  test(`${lang}: around every page`, async ({ walker, page, scripts }) => {
    await walker.open(`/${lang}`);
    await expectSpoken(page, `${lang}-home${scripts ? '' : '-no-js'}`, 'body');
  });

  test(`${lang}: questions and mistakes`, async ({ walker, page, scripts }) => {
    await walker.reach(lang, whole, 'about');
    await expectQuestion(page, lang, `${lang}-radios`, scripts);
    await walker.continue(lang);
    await expect(walker.summary).toBeVisible();
    await expectQuestion(page, lang, `${lang}-radios-error`, scripts);
    await walker.goOn(lang, whole, 'last-contact');
    await walker.fill({ 'last-contact-day': '31', 'last-contact-month': '2', 'last-contact-year': '2026' });
    await walker.continue(lang);
    await expect(walker.summary).toBeVisible();
    await expectQuestion(page, lang, `${lang}-date-error`, scripts);
    await walker.goOn(lang, whole, 'support-needs', { from: 'last-contact' });
    await expectQuestion(page, lang, `${lang}-checkboxes`, scripts);
  });

  test(`${lang}: check your answers`, async ({ walker, page }) => {
    await walker.reach(lang, whole);
    await expectSpoken(page, `${lang}-check`);
  });

  test(`${lang}: the confirmation, and the case`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, whole);
    const reference = await walker.send(lang);
    const secret = await walker.secret();
    await walker.ready();
    await expectSpoken(page, `${lang}-done`);
    await walker.open(`/${lang}/case`);
    await walker.field('reference').fill(reference);
    await walker.field('secret').fill(secret);
    await walker.button(lang, 'case-find').click();
    await expect(walker.h1).toContainText(reference);
    await walker.ready();
    await expectSpoken(page, `${lang}-case`);
  });

  test(`${lang}: an exit with a letter`, { tag: '@hydrated' }, async ({ walker, page }) => {
    await walker.reach(lang, pathBy('tell-them-first'));
    await expectSpoken(page, `${lang}-letter`);
  });
}
